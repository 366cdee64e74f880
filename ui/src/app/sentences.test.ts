import { describe, expect, it } from 'vitest';
import { keepLast } from './sentences';

describe('what was announced', () => {
  it('tells two equal sentences apart', () => {
    const [first, second] = keepLast(keepLast([], ['Ready']), ['Ready']);
    expect(first?.text).toBe(second?.text);
    expect(first?.number).not.toBe(second?.number);
  });

  it('stays the same object when there is nothing to say', () => {
    const said = keepLast([], ['Ready']);
    expect(keepLast(said, [])).toBe(said);
  });

  it('keeps the last eight in their order, with numbers that rise', () => {
    const many = Array.from({ length: 10 }, (_, at) => `call ${at}`);
    const kept = many.reduce((said, each) => keepLast(said, [each]), keepLast([], []));
    expect(kept.map(({ text }) => text)).toEqual(many.slice(2));
    expect(kept.map(({ number }) => number)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
