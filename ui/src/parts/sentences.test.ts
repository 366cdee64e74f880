import { describe, expect, it } from 'vitest';
import { keepLast } from './sentences';

describe('what was announced', () => {
  it('tells two equal sentences apart', () => {
    const [first, second] = keepLast(keepLast([], 'Ready'), 'Ready');
    expect(first?.text).toBe(second?.text);
    expect(first?.number).not.toBe(second?.number);
  });

  it('keeps the last eight in their order, with numbers that rise', () => {
    const many = Array.from({ length: 10 }, (_, at) => `call ${at}`);
    const kept = many.reduce(keepLast, keepLast([], 'before'));
    expect(kept.map(({ text }) => text)).toEqual(many.slice(2));
    expect(kept.map(({ number }) => number)).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
  });
});
