import { describe, expect, it } from 'vitest';
import { MOST_FAVOURITES, noReasons, ordered, pressed, starred } from './choice';

describe('the wrap-up reasons', () => {
  it('begin with the favourites that there still are, in their order', () => {
    expect(ordered({ ...noReasons, all: ['A', 'B', 'C'], favourites: ['C', 'gone', 'A'] })).toEqual(['C', 'A', 'B']);
  });

  it.each([
    { several: false, chosen: ['A'], reason: 'B', expected: ['B'] },
    { several: true, chosen: ['A'], reason: 'B', expected: ['A', 'B'] },
    { several: true, chosen: ['A', 'B'], reason: 'A', expected: ['B'] },
    { several: true, chosen: ['A'], reason: 'A', expected: null },
  ])('$chosen and $reason make $expected (several: $several)', ({ several, chosen, reason, expected }) => {
    expect(pressed(reason, chosen, several)).toEqual(expected);
  });

  it('have at most so many favourites', () => {
    const many = Array.from({ length: MOST_FAVOURITES }, (_, at) => `Reason ${at}`);
    expect(starred('Another', many)).toBeNull();
    expect(starred('Reason 3', many)).toHaveLength(MOST_FAVOURITES - 1);
    expect(starred('B', ['A'])).toEqual(['A', 'B']);
  });
});
