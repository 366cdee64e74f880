import type { Meta, StoryObj } from '@storybook/svelte-vite';
import Switch from './Switch.svelte';

const meta = { title: 'Parts/Switch', component: Switch, args: { on: true, onturn: () => undefined, 'aria-label': 'Sound' } } satisfies Meta<typeof Switch>;
export default meta;
type Story = StoryObj<typeof meta>;

export const On: Story = {};
export const Off: Story = { args: { on: false } };
export const Disabled: Story = { args: { disabled: true } };
