import type { Meta, StoryObj } from '@storybook/svelte-vite';
import type { Call } from '../../host/contract.gen';
import { settled } from '../../mock/mock-calls';
import { MockHost } from '../../mock/mock-host';
import { call, error } from '../../mock/samples';
import { type ScenarioName, scenarios } from '../../mock/scenarios';
import { ActiveCalls } from './active-calls.svelte';
import CallCard from './CallCard.svelte';
import type { Tool } from './call-tools.svelte';

const meta = { title: 'Features/calls/CallCard', component: CallCard } satisfies Meta<typeof CallCard>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The card of a call, on a host that can do everything; `prepare` brings it into the state of the picture. */
function card(shown: Call, prepare: (active: ActiveCalls) => void = () => undefined, over: Partial<Story['args']> = {}): Story {
  const host = new MockHost({ desk: { ...scenarios.talking.desk, calls: [shown] } });
  const active = new ActiveCalls(() => ({ host, calls: [shown], usable: true }));
  active.follow([shown]);
  prepare(active);
  return { args: { call: shown, active, first: true, own: '2001', usable: true, ...over } };
}

const open = (tool: Tool, typed = '') => (active: ActiveCalls) => {
  const tools = active.toolsOf('16804377');
  tools.open = tool;
  tools.typed = typed;
};
const failed = (name: string, tool: Tool | null, typed = '') => (active: ActiveCalls) => {
  if (tool !== null) open(tool, typed)(active);
  Object.assign(active.taskOf('16804377'), { error: error('callRefused'), failed: name });
};
const tones = (sent: string, over: { waiting?: string; hide?: boolean; refused?: boolean; wrong?: boolean } = {}) => (active: ActiveCalls) => {
  open('keypad')(active);
  const { tones } = active.toolsOf('16804377');
  Object.assign(tones, { sent, waiting: over.waiting ?? '', wrong: over.wrong ?? false, error: over.refused === true ? error('callRefused') : null });
  tones.hide(over.hide ?? false);
};
const only = (name: ScenarioName): Call => scenarios[name].desk.calls[0] ?? call('talking');

export const Ringing: Story = card(call('ringing'));
export const OffHook: Story = card(call('offHook', { otherParty: '' }));
export const Dialling: Story = card(call('dialling'));
export const Talking: Story = card(call('talking'));
export const Held: Story = card(call('held'));
export const Failed: Story = card(call('failed'));
export const FailedIsEnding: Story = card(call('failed'), (active) => Object.assign(active.taskOf('16804377'), { pending: 'DROP', slow: true }));
export const FailedDidNotEnd: Story = card(call('failed'), (active) => Object.assign(active.taskOf('16804377'), { error: error('noResult'), failed: 'DROP' }));
export const Ended: Story = card(call('ended'));
export const Second: Story = card(call('held'), undefined, { first: false });
export const Withheld: Story = card(call('ringing', { otherParty: '', variables: [] }));
export const Refused: Story = card(call('talking'), failed('HOLD', null));
export const Consult: Story = card(call('talking'), open('consult'));
export const ConsultTyped: Story = card(call('talking'), open('consult', '+44 (0)20 / 7946-0311'));
export const ConsultOnCallAlready: Story = card(call('talking'), open('consult', '+44 20 7946 0958'));
export const ConsultRefused: Story = card(call('talking'), failed('CONSULT_CALL', 'consult', '2014'));
export const ConsultClosedByHold: Story = card(call('held'), open('consult', '2014'));
export const Transfer: Story = card(call('talking'), open('transfer', '2014'));
export const TransferRefused: Story = card(call('talking'), failed('TRANSFER_SST', 'transfer', '2014'));
export const Keypad: Story = card(call('talking'), tones(''));
export const TonesSent: Story = card(call('talking'), tones('1 4 # 20', { waiting: '14' }));
export const TonesHidden: Story = card(call('talking'), tones('4000000000000002', { waiting: '12', hide: true }));
export const TonesWrong: Story = card(call('talking'), tones('1', { wrong: true }));
export const TonesRefused: Story = card(call('talking'), tones('1', { waiting: '42', refused: true }));
export const KeypadWhileHeld: Story = card(call('held'), tones('12'));
export const RecordingPossible: Story = card(only('recording possible'));
export const Recording: Story = card(only('recording possible'), (active) => (active.toolsOf('16804377').recording = true));
export const Conference: Story = card(only('three talk'));
export const ConferenceOfFour: Story = card(only('four on the call, and may be removed'));
export const CanBeJoined: Story = (() => {
  const [held, direct] = settled(scenarios['two calls'].desk.calls);
  return card(held ?? call('held'), undefined, { first: false, joins: direct ?? null });
})();
