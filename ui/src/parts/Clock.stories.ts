import type { Meta, StoryObj } from '@storybook/svelte-vite';
import Clock from './Clock.svelte';

const meta = { title: 'Parts/Clock', component: Clock } satisfies Meta<typeof Clock>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Minutes: Story = { args: { text: '12:04', label: 'Talking' } };
export const UnderTenMinutes: Story = { args: { text: '0:07' } };
export const Hours: Story = { args: { text: '11:02:03' } };
export const Words: Story = { args: { text: '12 min' } };
