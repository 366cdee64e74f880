import { describe, expect, it } from 'vitest';
import { call } from '../../mock/samples';
import { announceCalls } from './announce';

describe('what is announced of the calls', () => {
  it('is a ringing call, at once', () => {
    const now = [call('ringing')];
    expect(announceCalls([], now).urgent).toEqual(['Incoming call from +44 20 7946 0958, Billing, English']);
    expect(announceCalls(now, now).urgent).toEqual([]);
  });

  it('is on the first picture only what rings', () => {
    expect(announceCalls(null, [call('ringing', { id: 'r' }), call('talking')])).toEqual({
      polite: [],
      urgent: ['Incoming call from +44 20 7946 0958, Billing, English'],
    });
  });

  it('is the end of a call, once', () => {
    const [talking, wrapUp] = [[call('talking')], [call('wrapUp')]];
    expect(announceCalls(talking, []).polite).toEqual(['Call ended, +44 20 7946 0958']);
    expect(announceCalls(talking, wrapUp).polite).toEqual(['Wrap-up, +44 20 7946 0958']);
    expect(announceCalls(wrapUp, []).polite).toEqual([]);
  });
});
