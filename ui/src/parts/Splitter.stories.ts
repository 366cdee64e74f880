import type { Meta, StoryObj } from '@storybook/svelte-vite';
import Splitter from './Splitter.svelte';

const meta = {
  title: 'Parts/Splitter',
  component: Splitter,
  args: { label: 'Width of the column', width: 340, least: 240, most: 560, onresize: () => undefined },
} satisfies Meta<typeof Splitter>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
