import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { agent } from '../../mock/samples';
import StateButton from './StateButton.svelte';

const meta = { title: 'Features/agent-state/StateButton', component: StateButton, args: { agent: agent('READY') } } satisfies Meta<typeof StateButton>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = {};
export const NotReady: Story = { args: { agent: agent('NOT_READY') } };
export const Timeless: Story = { args: { agent: agent('TALKING'), timeless: true } };
export const LastKnown: Story = { args: { stale: true } };
export const NothingKnown: Story = { args: { agent: null } };
