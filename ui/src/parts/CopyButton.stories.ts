import type { Meta, StoryObj } from '@storybook/svelte-vite';
import CopyButton from './CopyButton.svelte';

const meta = { title: 'Parts/CopyButton', component: CopyButton } satisfies Meta<typeof CopyButton>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Copy: Story = { args: { text: 'trace: 7c1f0b52', label: 'Copy details', done: 'Copied' } };
