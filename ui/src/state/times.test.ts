import { describe, expect, it } from 'vitest';
import { times } from './times';

describe('what a list of times comes to', () => {
  const samples = (...took: number[]) => took.map((t, n) => ({ at: n, took: t }));

  it('is its last, its median and its worst', () => {
    expect(times(samples(30, 1000, 2, 7))).toEqual({ last: { at: 3, took: 7 }, median: 7, worst: 1000, count: 4 });
    expect(times(samples(9))).toEqual({ last: { at: 0, took: 9 }, median: 9, worst: 9, count: 1 });
    expect(times(samples(100, 9, 20))?.median).toBe(20);
  });

  it('is nothing when nothing was measured', () => {
    expect(times([])).toBeNull();
  });
});
