import { describe, expect, it } from 'vitest';
import { agent } from '../../mock/samples';
import { announceState } from './announce';

describe('what is announced of the state', () => {
  const ready = agent('READY');

  it('is the state with its reason, and what follows', () => {
    expect(announceState(ready, agent('NOT_READY'))).toEqual(['Not Ready, Lunch']);
    const pending = { state: 'NOT_READY' as const, reason: { id: '1', label: 'Lunch' } };
    expect(announceState(ready, agent('READY', { pending }))).toEqual(['Lunch after this call']);
  });

  it('is nothing of the states that a call brings, because the call is announced', () => {
    for (const state of ['RESERVED', 'TALKING', 'HOLD'] as const) expect(announceState(ready, agent(state))).toEqual([]);
    expect(announceState(agent('TALKING'), agent('WORK'))).toEqual(['Wrap-up']);
  });

  it('is nothing when it is the same', () => {
    expect(announceState(ready, ready)).toEqual([]);
    expect(announceState(ready, null)).toEqual([]);
  });
});
