import { describe, expect, it } from 'vitest';
import { oncePerPaint } from './paints';

/** A screen that draws, and time that passes, when the test says so. */
function byHand() {
  const frames: (() => void)[] = [];
  const timers: (() => void)[] = [];
  const run = (list: (() => void)[]) => {
    for (const each of list) each();
  };
  const did: string[] = [];
  const change = oncePerPaint(
    () => did.push('show'),
    () => did.push('follow'),
    { requestAnimationFrame: (f: () => void) => frames.push(f), setTimeout: (f: () => void) => timers.push(f) },
  );
  return {
    change,
    /** What was done since the last time it was asked. */
    did: () => did.splice(0),
    draw: () => run(frames.splice(0)),
    wait: () => run(timers.splice(0)),
    waiting: () => frames.length,
  };
}

describe('changes that are shown once per paint', () => {
  it('shows the first at once, and what follows from it in a later picture', () => {
    const hand = byHand();
    hand.change();
    expect(hand.did()).toEqual(['show']);
    hand.draw();
    expect(hand.did()).toEqual([]);
    hand.draw();
    expect(hand.did()).toEqual(['follow']);
  });

  it('shows a hundred more together before the next picture, and then rests', () => {
    const hand = byHand();
    for (let count = 0; count <= 100; count += 1) hand.change();
    expect(hand.did()).toEqual(['show']);
    hand.draw();
    expect(hand.did()).toEqual(['show']);
    hand.draw();
    expect(hand.did()).toEqual(['follow']);
    hand.draw();
    expect([hand.did(), hand.waiting()]).toEqual([[], 0]);
    hand.change();
    expect(hand.did()).toEqual(['show']);
  });

  it('does one of both for each picture while changes go on', () => {
    const hand = byHand();
    hand.change();
    hand.draw();
    hand.did();
    for (let count = 0; count < 4; count += 1) {
      hand.change();
      hand.draw();
    }
    expect(hand.did()).toEqual(['follow', 'show', 'follow', 'show']);
  });

  it('does not wait for a window that is not drawn', () => {
    const hand = byHand();
    hand.change();
    hand.change();
    hand.wait();
    hand.wait();
    expect(hand.did()).toEqual(['show', 'show', 'follow']);
    hand.draw();
    expect(hand.did()).toEqual([]);
  });
});
