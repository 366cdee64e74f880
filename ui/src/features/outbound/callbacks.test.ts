import { describe, expect, it } from 'vitest';
import type { Call } from '../../host/contract.gen';
import { campaignCall, error } from '../../mock/samples';
import { Callbacks } from './callbacks.svelte';
import { draftOf } from './draft.svelte';

const NOON = Date.parse('2031-02-05T12:00Z');
const customer = campaignCall('talking', 'directPreview', { timeZone: '60' });

/** The sheet in front of these calls, and what was asked of the host. */
function sheet(calls: Call[], fails: string | null = null) {
  const asked: unknown[] = [];
  const desk = { calls };
  const answer = (name: string) => (args: unknown) => {
    asked.push([name, args]);
    return fails === name ? Promise.reject(error('callRefused')) : Promise.resolve();
  };
  const host = { scheduleCallback: answer('schedule'), cancelCallback: answer('cancel') };
  const callbacks = new Callbacks(() => ({ host, calls: desk.calls }), () => NOON);
  return { callbacks, desk, asked };
}

describe('a callback', () => {
  it('begins today, in the time of the customer, with their number', () => {
    const late = sheet([customer]).callbacks;
    expect(draftOf(late, customer)).toMatchObject({ day: Date.parse('2031-02-05T00:00Z'), time: '', number: '+44 20 7946 0958' });
    const ahead = campaignCall('talking', 'directPreview', { timeZone: '840' });
    expect(draftOf(late, { ...ahead, id: 'ahead' }).day).toBe(Date.parse('2031-02-06T00:00Z'));
  });

  it('that is there is what the sheet begins with, as far as it can be read', () => {
    const { callbacks } = sheet([]);
    const known = campaignCall('talking', 'predictive', { callback: { time: '2031-03-04T09:15', number: '123' } }, { id: 'known' });
    expect(draftOf(callbacks, known)).toMatchObject({ day: Date.parse('2031-03-04T00:00Z'), time: '09:15', number: '123' });
    const junk = campaignCall('talking', 'predictive', { callback: { time: null, number: null } }, { id: 'junk' });
    expect(draftOf(callbacks, junk)).toMatchObject({ time: '', number: '+44 20 7946 0958' });
  });

  it('is sent as it was chosen, and the sheet closes', async () => {
    const { callbacks, asked } = sheet([customer]);
    callbacks.open(customer);
    await callbacks.schedule(customer, '2031-02-06T14:30', '');
    expect(asked).toEqual([['schedule', { id: customer.id, time: '2031-02-06T14:30', number: null }]]);
    expect(callbacks.call).toBeNull();
  });

  it('that is refused keeps the sheet, and what was typed', async () => {
    const { callbacks } = sheet([customer], 'schedule');
    callbacks.open(customer);
    draftOf(callbacks, customer).time = '14:30';
    await callbacks.schedule(customer, '2031-02-06T14:30', '123');
    expect(callbacks.call?.id).toBe(customer.id);
    expect(callbacks.taskOf(customer).failed).toBe('UPDATE_SCHEDULED_CALLBACK');
    expect(draftOf(callbacks, customer).time).toBe('14:30');
  });

  it('keeps what was typed when something covers the sheet', () => {
    const { callbacks } = sheet([customer]);
    callbacks.open(customer);
    draftOf(callbacks, customer).time = '14:30';
    callbacks.close();
    callbacks.follow([customer]);
    callbacks.open(customer);
    expect(draftOf(callbacks, customer).time).toBe('14:30');
  });

  it('keeps what was typed when the call ends or loses its actions while the sheet is open', () => {
    const { callbacks, desk } = sheet([customer]);
    callbacks.open(customer);
    draftOf(callbacks, customer).time = '14:30';
    desk.calls = [{ ...customer, actions: [] }];
    callbacks.follow(desk.calls);
    expect(callbacks.call?.actions).toEqual([]);
    desk.calls = [];
    callbacks.follow([]);
    expect(callbacks.over).toBe(true);
    expect(callbacks.call?.id).toBe(customer.id);
    expect(draftOf(callbacks, customer).time).toBe('14:30');
  });

  it('is forgotten with its call', () => {
    const { callbacks } = sheet([customer]);
    draftOf(callbacks, customer).time = '14:30';
    callbacks.follow([]);
    expect(draftOf(callbacks, customer).time).toBe('');
  });
});
