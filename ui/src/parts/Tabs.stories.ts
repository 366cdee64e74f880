import { createRawSnippet } from 'svelte';
import type { Meta, StoryObj } from '@storybook/svelte-vite';
import Tabs from './Tabs.svelte';

const meta = {
  title: 'Parts/Tabs',
  component: Tabs,
  args: {
    label: 'Side',
    tabs: [
      { value: 'data', label: 'Data' },
      { value: 'history', label: 'History' },
    ],
    value: 'data',
    onchoose: () => undefined,
    children: createRawSnippet(() => ({ render: () => '<p lang="en">Content</p>' })),
  },
} satisfies Meta<typeof Tabs>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Two: Story = {};
