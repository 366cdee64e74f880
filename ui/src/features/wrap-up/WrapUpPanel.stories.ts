import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { agent, call, reasons } from '../../mock/samples';
import { noReasons, type ReasonChoice } from './choice';
import WrapUpPanel from './WrapUpPanel.svelte';

const meta = { title: 'Features/wrap-up/WrapUpPanel', component: WrapUpPanel } satisfies Meta<typeof WrapUpPanel>;
export default meta;
type Story = StoryObj<typeof meta>;
const choice: ReasonChoice = { ...noReasons, all: reasons.wrapUp, favourites: ['Technical fault', 'Complaint'] };

export const Countdown: Story = { args: { agent: agent('WORK_READY'), call: call('wrapUp'), choice, usable: true, onreasons: () => true, onready: () => undefined, onnotready: () => undefined, onnext: () => undefined } };
export const ReasonSet: Story = { args: { agent: agent('WORK_READY'), call: call('wrapUp', { wrapUpReasons: ['Complaint'] }), choice, usable: true, onreasons: () => true, onready: () => undefined, onnotready: () => undefined, onnext: () => undefined } };
export const ReasonNeeded: Story = { args: { agent: agent('WORK', { choices: { ready: false, notReady: false, signOut: false, makeCall: false, whyNot: 'wrapUpReasonMissing' } }), call: call('wrapUp'), choice, usable: true, onreasons: () => true, onready: () => undefined, onnotready: () => undefined, onnext: () => undefined } };
export const NoCall: Story = { args: { agent: agent('WORK'), call: null, choice, usable: true, onreasons: () => true, onready: () => undefined, onnotready: () => undefined, onnext: () => undefined } };
export const Finishing: Story = { args: { agent: agent('WORK'), call: call('wrapUp'), choice: noReasons, usable: true, pending: 'READY', slow: true, onreasons: () => true, onready: () => undefined, onnotready: () => undefined, onnext: () => undefined } };
export const ThenLunch: Story = { args: { agent: agent('WORK', { pending: { state: 'NOT_READY', reason: { id: '1', label: 'Lunch' } } }), call: call('wrapUp'), choice, usable: true, onreasons: () => true, onready: () => undefined, onnotready: () => undefined, onnext: () => undefined } };
export const Several: Story = { args: { agent: agent('WORK'), call: call('wrapUp', { wrapUpReasons: ['Complaint', 'Delivery late'] }), choice: { ...choice, several: true }, usable: true, onreasons: () => true, onready: () => undefined, onnotready: () => undefined, onnext: () => undefined } };
