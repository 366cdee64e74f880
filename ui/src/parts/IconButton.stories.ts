import type { Meta, StoryObj } from '@storybook/svelte-vite';
import IconButton from './IconButton.svelte';

const meta = { title: 'Parts/IconButton', component: IconButton } satisfies Meta<typeof IconButton>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Close: Story = { args: { icon: 'close', label: 'Close' } };
