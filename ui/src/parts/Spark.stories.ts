import type { Meta, StoryObj } from '@storybook/svelte-vite';
import Spark from './Spark.svelte';

const meta = { title: 'Parts/Spark', component: Spark } satisfies Meta<typeof Spark>;
export default meta;
type Story = StoryObj<typeof meta>;

const calm = Array.from({ length: 90 }, (_, at) => 40 + ((at * 37) % 11) + (at === 70 ? 160 : 0));

export const Full: Story = { args: { label: 'Ping: last 45 ms', values: calm } };
export const Few: Story = { args: { label: 'Ping: last 44 ms', values: [12, 30, 44] } };
export const Nought: Story = { args: { label: 'Ping: last under 1 ms', values: [0, 0, 0, 0] } };
export const None: Story = { args: { label: 'Ping: no value yet', values: [] } };
