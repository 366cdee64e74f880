import { describe, expect, it } from 'vitest';
import { call } from '../mock/samples';
import { Rings } from './rings';

const [first, second] = [call('ringing', { id: 'a' }), call('ringing', { id: 'b' })];

describe('a call begins to ring', () => {
  it('once, in the picture in which it is first seen ringing', () => {
    const rings = new Rings();
    expect([[], [first], [first], []].map((calls) => rings.begin(calls))).toEqual([false, true, false, false]);
  });

  it('also while another call rings or is talked on', () => {
    const rings = new Rings();
    const talking = call('talking', { id: 't' });
    expect([[talking], [talking, first], [first, second], [call('talking', { id: 'a' }), second]].map((calls) => rings.begin(calls))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('also in the picture in which another one stops', () => {
    const rings = new Rings();
    expect([[first], [second]].map((calls) => rings.begin(calls))).toEqual([true, true]);
  });

  it('where an agent is reserved for one', () => {
    const rings = new Rings();
    const reserved = call('reserved', { id: 'r' });
    expect([[], [reserved], [reserved]].map((calls) => rings.begin(calls))).toEqual([false, true, false]);
  });

  it('in the first picture', () => {
    expect(new Rings().begin([first])).toBe(true);
  });
});
