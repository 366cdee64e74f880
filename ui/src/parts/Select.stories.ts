import type { Meta, StoryObj } from '@storybook/svelte-vite';
import Select from './Select.svelte';

const meta = { title: 'Parts/Select', component: Select } satisfies Meta<typeof Select>;
export default meta;
type Story = StoryObj<typeof meta>;

const options = [
  { value: 'all', label: 'Everything' },
  { value: 'link', label: 'Connection' },
];

export const Chosen: Story = { args: { label: 'Show', value: 'link', options } };
