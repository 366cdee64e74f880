import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { agent, call, reasons } from '../../mock/samples';
import WrapUpPanel from './WrapUpPanel.svelte';

const meta = { title: 'Features/wrap-up/WrapUpPanel', component: WrapUpPanel } satisfies Meta<typeof WrapUpPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Countdown: Story = { args: { agent: agent('WORK_READY'), call: call('wrapUp'), reasons: reasons.wrapUp, usable: true, onreason: () => true, onready: () => undefined, onnotready: () => undefined, onnext: () => undefined } };
export const ReasonSet: Story = { args: { agent: agent('WORK_READY'), call: call('wrapUp', { wrapUpReasons: ['Complaint'] }), reasons: reasons.wrapUp, usable: true, onreason: () => true, onready: () => undefined, onnotready: () => undefined, onnext: () => undefined } };
export const ReasonNeeded: Story = { args: { agent: agent('WORK', { choices: { ready: false, notReady: false, signOut: false, makeCall: false, whyNot: 'wrapUpReasonMissing' } }), call: call('wrapUp'), reasons: reasons.wrapUp, usable: true, onreason: () => true, onready: () => undefined, onnotready: () => undefined, onnext: () => undefined } };
export const NoCall: Story = { args: { agent: agent('WORK'), call: null, reasons: reasons.wrapUp, usable: true, onreason: () => true, onready: () => undefined, onnotready: () => undefined, onnext: () => undefined } };
export const Finishing: Story = { args: { agent: agent('WORK'), call: call('wrapUp'), reasons: [], usable: true, pending: 'READY', slow: true, onreason: () => true, onready: () => undefined, onnotready: () => undefined, onnext: () => undefined } };
export const ThenLunch: Story = { args: { agent: agent('WORK', { pending: { state: 'NOT_READY', reason: { id: '1', label: 'Lunch' } } }), call: call('wrapUp'), reasons: reasons.wrapUp, usable: true, onreason: () => true, onready: () => undefined, onnotready: () => undefined, onnext: () => undefined } };
