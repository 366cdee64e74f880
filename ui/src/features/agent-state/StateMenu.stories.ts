import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { agent, noReasons, reasons } from '../../mock/samples';
import StateMenu from './StateMenu.svelte';

const meta = { title: 'Features/agent-state/StateMenu', component: StateMenu } satisfies Meta<typeof StateMenu>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NotReady: Story = { args: { agent: agent('NOT_READY'), reasons, onchoose: () => undefined } };
const many = Array.from({ length: 1000 }, (_, at) => ({ id: String(at + 1), label: `Not Ready because of reason number ${at + 1}` }));
export const AThousandReasons: Story = { args: { agent: agent('NOT_READY'), reasons: { ...reasons, notReady: many }, onchoose: () => undefined } };
export const OnACall: Story = { args: { agent: agent('TALKING'), reasons, onchoose: () => undefined } };
export const NoReasons: Story = { args: { agent: agent('NOT_READY'), reasons: noReasons, onchoose: () => undefined } };
export const NothingAllowed: Story = { args: { agent: agent('RESERVED'), reasons, onchoose: () => undefined } };
export const Offline: Story = { args: { agent: agent('NOT_READY'), reasons, offline: true, onchoose: () => undefined } };
export const DuringACallOnExpress: Story = { args: { agent: agent('TALKING', { choices: { ready: false, notReady: true, signOut: false, makeCall: false, whyNot: 'readyDuringCall' } }), reasons, onchoose: () => undefined } };
