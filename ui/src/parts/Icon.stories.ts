import type { Meta, StoryObj } from '@storybook/svelte-vite';
import Icon from './Icon.svelte';

const meta = { title: 'Parts/Icon', component: Icon } satisfies Meta<typeof Icon>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = { args: { name: 'ready', size: 2 } };
export const Forward: Story = { args: { name: 'forward', size: 2 } };
