import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { recent } from '../../mock/samples';
import RecentCalls from './RecentCalls.svelte';

const meta = { title: 'Features/history/RecentCalls', component: RecentCalls } satisfies Meta<typeof RecentCalls>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Some: Story = { args: { recent, onchoose: () => undefined } };
export const None: Story = { args: { recent: [], onchoose: () => undefined } };
