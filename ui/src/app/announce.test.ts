import { describe, expect, it } from 'vitest';
import { agent, call, desk, ending, moved, signedIn, signedInAs } from '../mock/samples';
import { announce, announceAll } from './announce';

describe('what is announced', () => {
  const ready = desk();

  it('is nothing when nothing changed', () => {
    expect(announce(ready, ready)).toEqual({ polite: [], urgent: [] });
  });

  it('is everything that several pictures went through, when they are shown together', () => {
    const [ringing, talking] = [desk({ calls: [call('ringing')] }), desk({ calls: [call('talking')] })];
    expect(announceAll(ready, [ringing, talking, ready])).toEqual({
      polite: ['Talking, +44 20 7946 0958', 'Call ended, +44 20 7946 0958'],
      urgent: ['Incoming call from +44 20 7946 0958, Billing, English'],
    });
    expect(announceAll(ready, [])).toEqual({ polite: [], urgent: [] });
  });

  it('is what every feature says, in one order', () => {
    const before = desk({ link: { kind: 'waiting', attempt: 1, downSince: 0, until: 1, why: 'silent' } });
    const now = desk({ session: signedIn({ ending: ending('tenMinutes') }), agent: agent('NOT_READY'), calls: [call('talking')], notices: [moved] });
    expect(announce(before, now).polite).toEqual([
      'Your sign-in ends within ten minutes',
      'Not Ready, Lunch',
      'Talking, +44 20 7946 0958',
      'Connected to Finesse again',
      expect.stringMatching(/^Switched to finesse-b\.example\.com at \d\d:\d\d\.$/),
    ]);
    expect(announce(before, desk({ session: { kind: 'expired', as: signedInAs, why: 'refused' } })).polite).toHaveLength(2);
  });

  it('is on the first picture only what rings and that the sign-in ends', () => {
    const now = desk({ session: signedIn({ ending: ending('lastMinute') }), agent: agent('NOT_READY'), calls: [call('ringing')], notices: [moved] });
    expect(announce(null, now)).toEqual({
      polite: [],
      urgent: ['Your sign-in ends within a minute', 'Incoming call from +44 20 7946 0958, Billing, English'],
    });
  });
});
