import { describe, expect, it } from 'vitest';
import type { RecentCall } from '../host/contract.gen';
import { recent } from '../mock/samples';
import { timesOf } from './history';
import { lastedFor, pastState } from './history-search';
import { duration } from './numbers';

const call = (over: Partial<RecentCall>): RecentCall => ({ ...(recent[0] as RecentCall), since: 0, answered: 9_000, talkEnded: 200_000, held: 20_000, ended: 225_000, ...over });

describe('the words of the past', () => {
  it.each([
    ['all that is known', {}, ['Rang 0:09', 'Talked 2:51', 'On hold 0:20', 'Wrap-up 0:25']],
    ['no hold, no wrap-up', { held: 0, talkEnded: null, ended: 200_000 }, ['Rang 0:09', 'Talked 3:11']],
    ['a missed call', { how: 'missed', answered: null, talkEnded: null, held: 0, ended: 20_000 }, ['Rang 0:20']],
    ['a call of the agent', { direction: 'outgoing', held: 0, talkEnded: 225_000 }, ['Talked 3:36']],
    ['a call that was not reached', { direction: 'outgoing', how: 'notReached', answered: null, talkEnded: null, held: 0 }, []],
    ['an end that was not seen', { how: 'unseen', talkEnded: null, ended: 9_000 }, ['Rang 0:09', 'On hold 0:20']],
  ] as const)('tell each time by itself: %s', (_, over, times) => {
    expect(timesOf(call(over))).toEqual(times);
  });

  it('tell a state with its reason, and how long it lasted where that is known', () => {
    const state = { kind: 'state', state: 'NOT_READY', reason: 'Lunch', since: 0, until: 190_000 } as const;
    expect(pastState(state)).toBe('Not Ready, Lunch');
    expect(pastState({ ...state, reason: null })).toBe('Not Ready');
    expect(lastedFor(state)).toBe(duration(190_000));
    expect(lastedFor({ ...state, until: null })).toBe('End not seen');
  });
});
