import { describe, expect, it } from 'vitest';
import { dayOf, monthOf, moved, quarter, weeksOf } from './days';

const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const text = (time: number): string => new Date(time).toISOString().slice(0, 10);

describe('days', () => {
  it('begin at midnight, and months at their first', () => {
    expect(text(dayOf(day('2031-02-05') + 5_000_000))).toBe('2031-02-05');
    expect(text(monthOf(day('2031-02-28')))).toBe('2031-02-01');
  });
  it.each([
    ['2031-02-28', 'day', 1, '2031-03-01'],
    ['2031-03-30', 'day', 1, '2031-03-31'],
    ['2031-01-31', 'month', 1, '2031-02-28'],
    ['2031-03-31', 'month', -1, '2031-02-28'],
    ['2031-12-15', 'month', 1, '2032-01-15'],
  ] as const)('%s and %s %i', (from, by, count, to) => {
    expect(text(moved(day(from), by, count))).toBe(to);
  });
});

describe('the weeks of a month', () => {
  it.each([
    [1, '2031-01-27', '2031-03-02', 5],
    [7, '2031-01-26', '2031-03-01', 5],
  ])('that begin with %i', (begins, first, last, count) => {
    const weeks = weeksOf(day('2031-02-01'), begins);
    expect(weeks).toHaveLength(count);
    expect(text(weeks[0]?.[0] ?? 0)).toBe(first);
    expect(text(weeks.at(-1)?.[6] ?? 0)).toBe(last);
  });
  it('are four where the month fits into them', () => {
    expect(weeksOf(day('2027-02-01'), 1)).toHaveLength(4);
  });
});

describe('the next quarter of an hour', () => {
  it.each([
    ['14:30', 1, '14:45'],
    ['14:31', 1, '14:45'],
    ['14:31', -1, '14:30'],
    ['14:30', -1, '14:15'],
    ['23:50', 1, '00:00'],
    ['00:00', -1, '23:45'],
    [null, 1, '09:00'],
  ] as const)('of %s, %i', (time, by, next) => {
    expect(quarter(time, by)).toBe(next);
  });
});
