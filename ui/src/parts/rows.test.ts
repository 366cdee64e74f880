import { describe, expect, it } from 'vitest';
import { entries, visible } from './rows';

const rows = Array.from({ length: 1000 }, (_, at) => `row ${at}`);

describe('a long list', () => {
  it.each([
    ['at its beginning', 0, { from: 0, to: 30 }],
    ['in the middle', 17_000, { from: 494, to: 530 }],
    ['at its end', 33_200, { from: 970, to: 1000 }],
    ['below the window', -2000, { from: 0, to: 0 }],
  ])('has the rows that can be seen on the page, and a few more: %s', (_, above, range) => {
    expect(visible(1000, 34, above, 800)).toEqual(range);
  });

  it.each([
    ['inside', { from: 490, to: 492 }, 491, [{ gap: 490, after: 0 }, 490, 491, { gap: 508, after: 492 }]],
    ['before', { from: 490, to: 491 }, 3, [{ gap: 3, after: 0 }, 3, { gap: 486, after: 4 }, 490, { gap: 509, after: 491 }]],
    ['after', { from: 0, to: 1 }, 999, [0, { gap: 998, after: 1 }, 999]],
    ['none', { from: 0, to: 1 }, -1, [0, { gap: 999, after: 1 }]],
  ])('keeps the row that is needed: %s', (_, range, needed, expected) => {
    expect(entries(rows, range, needed).map((e) => ('row' in e ? e.index : e))).toEqual(expected);
  });

  it('always stands for all its rows', () => {
    for (const needed of [-1, 0, 489, 500, 999]) {
      const sum = entries(rows, { from: 490, to: 510 }, needed).reduce((all, e) => all + ('row' in e ? 1 : e.gap), 0);
      expect(sum).toBe(1000);
    }
  });
});
