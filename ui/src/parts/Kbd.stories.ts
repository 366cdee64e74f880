import type { Meta, StoryObj } from '@storybook/svelte-vite';
import Kbd from './Kbd.svelte';

const meta = { title: 'Parts/Kbd', component: Kbd } satisfies Meta<typeof Kbd>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Two: Story = { args: { keys: ['Ctrl', 'Enter'] } };
