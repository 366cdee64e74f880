import { describe, expect, it } from 'vitest';
import { call } from '../../mock/samples';
import { grouped } from './grouped';

const ids = (...calls: Parameters<typeof grouped>[0][number][]) => grouped(calls).map((group) => [group.call.id, group.consultation?.id ?? null]);
const held = call('held', { id: 'c' });
const about = call('talking', { id: 'x', consultationOf: 'c' });
const other = call('ringing', { id: 'r' });

describe('calls as cards', () => {
  it('are a call with its consultation, where the call stands, whichever comes first', () => {
    expect(ids(held, about, other)).toEqual([['c', 'x'], ['r', null]]);
    expect(ids(about, other, held)).toEqual([['r', null], ['c', 'x']]);
  });

  it.each(['dialling', 'held', 'failed', 'offHook'] as const)('are one card while the consultation is %s', (phase) => {
    expect(ids(held, call(phase, { id: 'x', consultationOf: 'c' }))).toEqual([['c', 'x']]);
  });

  it('are the consultation alone when its call is over, or wrapped up', () => {
    expect(ids(about)).toEqual([['x', null]]);
    expect(ids(call('wrapUp', { id: 'c' }), about)).toEqual([['c', null], ['x', null]]);
  });

  it('are apart when neither is about the other, and no call is lost when each is about the other', () => {
    expect(ids(held, call('talking', { id: 'x' }))).toEqual([['c', null], ['x', null]]);
    expect(ids(call('held', { id: 'c', consultationOf: 'x' }), about)).toEqual([['c', null], ['x', null]]);
  });
});
