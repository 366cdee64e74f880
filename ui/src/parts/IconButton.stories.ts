import type { Meta, StoryObj } from '@storybook/svelte-vite';
import IconButton from './IconButton.svelte';

const meta = { title: 'Parts/IconButton', component: IconButton } satisfies Meta<typeof IconButton>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Close: Story = { args: { icon: 'close', label: 'Close' } };
export const End: Story = { args: { icon: 'end', tone: 'danger', label: 'Close' } };
export const Open: Story = { args: { icon: 'keypad', label: 'Close', 'aria-expanded': true } };
export const Busy: Story = { args: { icon: 'hold', label: 'Close', busy: true } };
export const Off: Story = { args: { icon: 'hold', label: 'Close', disabled: true } };
