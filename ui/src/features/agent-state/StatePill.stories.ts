import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { agent, reasons } from '../../mock/samples';
import StatePill from './StatePill.svelte';

const meta = { title: 'Features/agent-state/StatePill', component: StatePill } satisfies Meta<typeof StatePill>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = { args: { agent: agent('READY'), reasons, onchoose: () => undefined } };
export const NotReady: Story = { args: { agent: agent('NOT_READY'), reasons, onchoose: () => undefined } };
export const Reserved: Story = { args: { agent: agent('RESERVED'), reasons, onchoose: () => undefined } };
export const Talking: Story = { args: { agent: agent('TALKING'), reasons, onchoose: () => undefined } };
export const Hold: Story = { args: { agent: agent('HOLD'), reasons, onchoose: () => undefined } };
export const Work: Story = { args: { agent: agent('WORK'), reasons, onchoose: () => undefined } };
export const WorkReady: Story = { args: { agent: agent('WORK_READY'), reasons, onchoose: () => undefined } };
export const Login: Story = { args: { agent: agent('LOGIN'), reasons, onchoose: () => undefined } };
export const Logout: Story = { args: { agent: agent('LOGOUT'), reasons, onchoose: () => undefined } };
export const Unknown: Story = { args: { agent: agent('UNKNOWN'), reasons, onchoose: () => undefined } };
export const ReservedOutbound: Story = { args: { agent: agent('RESERVED_OUTBOUND'), reasons, onchoose: () => undefined } };
export const ReservedOutboundPreview: Story = { args: { agent: agent('RESERVED_OUTBOUND_PREVIEW'), reasons, onchoose: () => undefined } };
export const ThenLunch: Story = { args: { agent: agent('TALKING', { pending: { state: 'NOT_READY', reason: { id: '1', label: 'Lunch' } } }), reasons, onchoose: () => undefined } };
export const LastKnown: Story = { args: { agent: agent('READY'), reasons, stale: true, onchoose: () => undefined } };
export const Waiting: Story = { args: { agent: agent('READY'), reasons, busy: true, slow: true, onchoose: () => undefined } };
export const NothingKnown: Story = { args: { agent: null, reasons, onchoose: () => undefined } };
export const Open: Story = { args: { agent: agent('NOT_READY'), reasons, open: true, onchoose: () => undefined } };
