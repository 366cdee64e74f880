import type { Meta, StoryObj } from '@storybook/svelte-vite';
import Meter from './Meter.svelte';

const meta = { title: 'Parts/Meter', component: Meter } satisfies Meta<typeof Meter>;
export default meta;
type Story = StoryObj<typeof meta>;

export const TwoThirds: Story = { args: { left: 0.66, tone: 'wrapUp' } };
export const Empty: Story = { args: { left: 0, tone: 'hold' } };
