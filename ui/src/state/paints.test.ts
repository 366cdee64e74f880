import { describe, expect, it } from 'vitest';
import { oncePerPaint } from './paints';

/** A screen that draws, and time that passes, when the test says so. */
function byHand() {
  const frames: (() => void)[] = [];
  const soon: (() => void)[] = [];
  const late: (() => void)[] = [];
  const run = (list: (() => void)[]) => {
    for (const each of list.splice(0)) each();
  };
  const did: string[] = [];
  const change = oncePerPaint(
    { first: () => did.push('first'), show: () => did.push('show'), follow: () => did.push('follow') },
    {
      requestAnimationFrame: (f: () => void) => frames.push(f),
      setTimeout: (f: () => void, milliseconds: number) => (milliseconds < 50 ? soon : late).push(f),
    },
  );
  return {
    change,
    /** What was done since the last time it was asked. */
    did: () => did.splice(0),
    /** What was put off until nothing else is to be done. */
    pause: () => run(soon),
    /** The screen is about to draw; what comes after it waits for a pause. */
    draw: () => run(frames),
    wait: () => run(late),
    waiting: () => frames.length + soon.length,
  };
}

describe('changes that are shown once per paint', () => {
  it('shows the first of it at once, then the rest, and what follows when that is painted', () => {
    const hand = byHand();
    hand.change();
    expect(hand.did()).toEqual(['first']);
    hand.pause();
    expect(hand.did()).toEqual(['show']);
    hand.draw();
    expect(hand.did()).toEqual([]);
    hand.pause();
    expect(hand.did()).toEqual(['follow']);
  });

  it('shows a hundred more together before the next picture, and then rests', () => {
    const hand = byHand();
    hand.change();
    hand.pause();
    hand.did();
    for (let count = 0; count < 100; count += 1) hand.change();
    expect(hand.did()).toEqual([]);
    hand.draw();
    expect(hand.did()).toEqual(['first', 'show']);
    hand.pause();
    expect(hand.did()).toEqual(['follow']);
    hand.draw();
    hand.pause();
    expect([hand.did(), hand.waiting()]).toEqual([[], 0]);
    hand.change();
    expect(hand.did()).toEqual(['first']);
  });

  it('does one step for each picture while changes go on', () => {
    const hand = byHand();
    hand.change();
    hand.pause();
    hand.did();
    const done = [0, 1, 2, 3, 4].map(() => {
      hand.draw();
      hand.change();
      hand.pause();
      return hand.did().join(' ');
    });
    expect(done).toEqual(['follow', 'first', 'show', 'follow', 'first']);
  });

  it('does not wait for a window that is not drawn', () => {
    const hand = byHand();
    hand.change();
    hand.pause();
    hand.change();
    hand.wait();
    hand.pause();
    expect(hand.did()).toEqual(['first', 'show', 'first', 'show', 'follow']);
    hand.draw();
    expect(hand.did()).toEqual([]);
  });
});
