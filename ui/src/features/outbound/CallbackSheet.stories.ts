import type { Meta, StoryObj } from '@storybook/svelte-vite';
import type { Call } from '../../host/contract.gen';
import { campaignCall, error } from '../../mock/samples';
import { Callbacks } from './callbacks.svelte';
import CallbackSheet from './CallbackSheet.svelte';
import { type Draft, draftOf } from './draft.svelte';

const meta = { title: 'Features/outbound/CallbackSheet', component: CallbackSheet } satisfies Meta<typeof CallbackSheet>;
export default meta;
type Story = StoryObj<typeof meta>;

const NOON = Date.parse('2031-02-05T12:00Z');
const day = (text: string): number => Date.parse(`${text}T00:00Z`);

interface Picture {
  typed?: Partial<Pick<Draft, 'day' | 'time' | 'number'>>;
  task?: object;
  gone?: boolean;
  usable?: boolean;
}

/** The sheet for a call, at noon of a certain day. */
function sheet(call: Call, { typed = {}, task = {}, gone = false, usable = true }: Picture = {}): Story {
  const host = { scheduleCallback: () => Promise.resolve(), cancelCallback: () => Promise.resolve() };
  const callbacks = new Callbacks(() => ({ host, calls: gone ? [] : [call] }), () => NOON);
  callbacks.open(call);
  Object.assign(draftOf(callbacks, call), typed);
  Object.assign(callbacks.taskOf(call), task);
  return { args: { call, callbacks, usable } };
}

const customer = campaignCall('talking', 'directPreview');
const inBerlin = campaignCall('talking', 'directPreview', { timeZone: 'Europe/Berlin' });
const elsewhere = campaignCall('talking', 'predictive', { timeZone: 'Middle of nowhere' });
const known = { callback: { time: '2031-02-12T09:15', number: '+44 161 496 0018' } };

export const Empty: Story = sheet(customer);
export const Chosen: Story = sheet(customer, { typed: { day: day('2031-02-12'), time: '14:30' } });
export const ZoneIsNotKnown: Story = sheet(elsewhere);
export const ZoneIsNotKnownChosen: Story = sheet(elsewhere, { typed: { time: '18:00' } });
export const InThePast: Story = sheet(customer, { typed: { time: '12:15' } });
export const NoSuchTime: Story = sheet(inBerlin, { typed: { day: day('2031-03-30'), time: '2:30' } });
export const ComesTwice: Story = sheet(inBerlin, { typed: { day: day('2031-10-26'), time: '2:30' } });
export const NotATime: Story = sheet(customer, { typed: { time: 'after lunch' } });
export const NumberWithLetters: Story = sheet(customer, { typed: { time: '14:30', number: '0800 FLOWERS' } });
export const Scheduled: Story = sheet(campaignCall('wrapUp', 'directPreview', known));
export const ScheduledUnreadable: Story = sheet(campaignCall('wrapUp', 'directPreview', { callback: { time: null, number: null } }));
export const Changing: Story = sheet(campaignCall('talking', 'directPreview', known), { task: { pending: 'UPDATE_SCHEDULED_CALLBACK', slow: true } });
export const Refused: Story = sheet(customer, { typed: { time: '14:30' }, task: { failed: 'UPDATE_SCHEDULED_CALLBACK', error: error('callRefused', { explanation: 'valueNotAllowed' }) } });
export const ActionsGone: Story = sheet(campaignCall('talking', 'directPreview', {}, { actions: [] }), { typed: { time: '14:30' } });
export const CallIsOver: Story = sheet(customer, { typed: { time: '14:30' }, gone: true });
export const Offline: Story = sheet(customer, { typed: { time: '14:30' }, usable: false });
