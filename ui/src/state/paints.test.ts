import { describe, expect, it } from 'vitest';
import { oncePerPaint } from './paints';

/** A screen that draws, and time that passes, when the test says so. */
function byHand() {
  const frames: (() => void)[] = [];
  const timers: (() => void)[] = [];
  const run = (list: (() => void)[]) => {
    for (const each of list) each();
  };
  return {
    screen: { requestAnimationFrame: (f: () => void) => frames.push(f), setTimeout: (f: () => void) => timers.push(f) },
    draw: () => run(frames.splice(0)),
    wait: () => run(timers.splice(0)),
    waiting: () => [frames.length, timers.length],
  };
}

describe('changes that are shown once per paint', () => {
  it('shows the first at once', () => {
    let shown = 0;
    oncePerPaint(() => (shown += 1), byHand().screen)();
    expect(shown).toBe(1);
  });

  it('shows a hundred more together before the next picture, and then rests', () => {
    const hand = byHand();
    let shown = 0;
    const change = oncePerPaint(() => (shown += 1), hand.screen);
    for (let count = 0; count < 100; count += 1) change();
    expect(shown).toBe(1);
    hand.draw();
    expect(shown).toBe(2);
    hand.draw();
    expect([shown, hand.waiting()[0]]).toEqual([2, 0]);
    change();
    expect(shown).toBe(3);
  });

  it('does not wait for a window that is not drawn', () => {
    const hand = byHand();
    let shown = 0;
    const change = oncePerPaint(() => (shown += 1), hand.screen);
    change();
    change();
    hand.wait();
    expect(shown).toBe(2);
    hand.draw();
    expect(shown).toBe(2);
  });
});
