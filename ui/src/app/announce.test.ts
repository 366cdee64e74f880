import { describe, expect, it } from 'vitest';
import { agent, call, desk, ending, forcedLate, moved, signedIn, signedInAs } from '../mock/samples';
import { announce, announceAll } from './announce';

describe('what is announced', () => {
  const ready = desk();

  it('is nothing when nothing changed', () => {
    expect(announce(ready, ready)).toEqual({ polite: [], urgent: [] });
  });

  it('is a ringing call, at once', () => {
    const now = desk({ calls: [call('ringing')] });
    expect(announce(ready, now).urgent).toEqual(['Incoming call from +44 20 7946 0958, Billing, English']);
    expect(announce(now, now).urgent).toEqual([]);
  });

  it('is everything that several pictures went through, when they are shown together', () => {
    const [ringing, talking] = [desk({ calls: [call('ringing')] }), desk({ calls: [call('talking')] })];
    expect(announceAll(ready, [ringing, talking, ready])).toEqual({
      polite: ['Talking, +44 20 7946 0958', 'Call ended, +44 20 7946 0958'],
      urgent: ['Incoming call from +44 20 7946 0958, Billing, English'],
    });
    expect(announceAll(ready, [])).toEqual({ polite: [], urgent: [] });
  });

  it('is the state with its reason, and what follows', () => {
    expect(announce(ready, desk({ agent: agent('NOT_READY') })).polite).toEqual(['Not Ready, Lunch']);
    const pending = { state: 'NOT_READY' as const, reason: { id: '1', label: 'Lunch' } };
    expect(announce(ready, desk({ agent: agent('READY', { pending }) })).polite).toEqual(['then Lunch']);
  });

  it('is the end of a call, once', () => {
    const talking = desk({ calls: [call('talking')] });
    expect(announce(talking, ready).polite).toEqual(['Call ended, +44 20 7946 0958']);
    const wrapUp = desk({ calls: [call('wrapUp')] });
    expect(announce(talking, wrapUp).polite).toEqual(['Wrap-up, +44 20 7946 0958']);
    expect(announce(wrapUp, ready).polite).toEqual([]);
  });

  it('is each stage of the end of the sign-in, once: politely, and in the last minute at once', () => {
    const at = (stage: Parameters<typeof ending>[0], why?: 'refused') => desk({ session: signedIn({ ending: ending(stage, why) }) });
    expect(announce(ready, at('tenMinutes'))).toEqual({ polite: ['Your sign-in ends within ten minutes'], urgent: [] });
    expect(announce(at('tenMinutes'), at('tenMinutes', 'refused'))).toEqual({ polite: [], urgent: [] });
    expect(announce(at('tenMinutes'), at('fiveMinutes'))).toEqual({ polite: ['Your sign-in ends within five minutes'], urgent: [] });
    expect(announce(at('fiveMinutes'), at('lastMinute'))).toEqual({ polite: [], urgent: ['Your sign-in ends within a minute'] });
    expect(announce(at('lastMinute'), at('lastMinute'))).toEqual({ polite: [], urgent: [] });
    expect(announce(at('lastMinute'), ready)).toEqual({ polite: [], urgent: [] });
    expect(announce(null, at('fiveMinutes')).polite).toEqual(['Your sign-in ends within five minutes']);
  });

  it('is each notice, once', () => {
    const now = desk({ notices: [moved] });
    expect(announce(ready, now).polite).toEqual(['Working with finesse-b.example.com now.']);
    expect(announce(now, now).polite).toEqual([]);
    expect(announce(now, desk({ notices: [moved, forcedLate] })).polite).toEqual([
      'The server that failed changed your state, late: Connection Failure.',
    ]);
  });

  it('is the connection that breaks and comes back, and the end of the sign-in', () => {
    const broken = desk({ link: { kind: 'waiting', attempt: 1, downSince: 0, until: 1, why: 'silent' } });
    expect(announce(ready, broken).polite).toEqual(['Finesse has gone silent']);
    expect(announce(broken, ready).polite).toEqual(['Connected to Finesse again']);
    const connecting = desk({ link: { kind: 'connecting', attempt: 1, downSince: 0 } });
    expect(announce(ready, connecting).polite).toEqual(['Reconnecting to Finesse']);
    const expired = desk({ session: { kind: 'expired', as: signedInAs, why: 'refused' } });
    expect(announce(ready, expired).polite).toHaveLength(1);
  });
});
