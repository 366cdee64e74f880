import { describe, expect, it } from 'vitest';
import { columnWidth, layoutOf } from './layout';

describe('the layout', () => {
  it('follows the width', () => {
    expect([360, 599, 600, 1099, 1100, 1599, 1600, 3840].map((width) => layoutOf(width, 100))).toEqual(['one', 'one', 'two', 'two', 'rail', 'rail', 'three', 'three']);
  });

  it('takes as much more width as the text is larger', () => {
    expect([360, 1199, 1200, 2200, 3200].map((width) => layoutOf(width, 200))).toEqual(['one', 'one', 'two', 'rail', 'three']);
    expect(layoutOf(480, 80)).toBe('two');
  });

  it('keeps a column within its limits', () => {
    expect([null, 100, 300.4, 5000].map((wanted) => columnWidth('side', wanted))).toEqual([340, 240, 300, 560]);
  });
});
