import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { MockHost } from '../../mock/mock-host';
import { call, error } from '../../mock/samples';
import { type ScenarioName, scenarios } from '../../mock/scenarios';
import { ActiveCalls } from '../calls';
import ConsultCard from './ConsultCard.svelte';

const meta = { title: 'Features/consult/ConsultCard', component: ConsultCard } satisfies Meta<typeof ConsultCard>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The first two calls of a scenario as a consultation. */
function from(name: ScenarioName, prepare: (active: ActiveCalls, ids: string[]) => void = () => undefined): Story {
  const scenario = scenarios[name];
  const { calls } = scenario.desk;
  const [original = call('held'), consultation = call('talking')] = calls;
  const host = new MockHost(scenario);
  const active = new ActiveCalls(() => ({ host, calls, usable: true }));
  prepare(active, calls.map(({ id }) => id));
  return { args: { pair: { call: original, consultation }, active, first: true, own: '2001', usable: true } };
}

export const Talking: Story = from('consulting');
export const Dialling: Story = from('consult is dialled');
export const Busy: Story = from('consult is busy');
export const BackWithTheCaller: Story = from('back with the caller');
export const BothOnHold: Story = from('both on hold');
export const WithheldNumber: Story = from('consulting, withheld number');
export const AboutAConference: Story = from('consulting about a conference');
export const Keypad: Story = from('consulting', (active, [, id = '']) => {
  const tools = active.toolsOf(id);
  tools.open = 'keypad';
  tools.tones.sent = '2#';
});
export const Transferring: Story = from('consulting', (active, [id = '']) => Object.assign(active.taskOf(id), { pending: 'TRANSFER', slow: true }));
export const Refused: Story = from('consulting', (active, [id = '']) => Object.assign(active.taskOf(id), { error: error('callRefused'), failed: 'CONFERENCE' }));
export const NotUsable: Story = { args: { ...Talking.args, usable: false } as Story['args'] };
