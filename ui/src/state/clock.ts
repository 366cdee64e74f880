import type { Millis } from '../host/contract.gen';

/** A moment on two clocks: the desk's, and the page's own (`performance.now()`). */
export interface Anchor {
  desk: Millis;
  page: number;
}

/** Time between two ticks of the page, in milliseconds. Nothing on it runs in smaller steps. */
export const BEAT = 1000;

/** Time between two ticks of a clock that shows no seconds, in milliseconds. */
export const MINUTE = 60_000;

/** So much earlier than asked for a timer may come. */
const EARLY = 5;

/** The last moment at which a clock with this `step` ticked. */
export function beatBefore(now: Millis, step = BEAT): Millis {
  return Math.floor((now + EARLY) / step) * step;
}

/** Calls `tick` whenever a `step` of a clock is over, until the answer is called. */
export function ticking(clock: () => Millis, tick: () => void, step = BEAT): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    const now = clock();
    timer = setTimeout(beat, beatBefore(now, step) + step - now);
  };
  const beat = () => {
    tick();
    wait();
  };
  wait();
  return () => clearTimeout(timer);
}

/** What of a document tells whether anybody can see it. */
type Seen = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;

/**
 * Runs something only while the page can be seen, until the answer is called. `run` gives back what ends it; when the page is seen again,
 * `back` is called.
 */
export function whileSeen(page: Seen, run: () => () => void, back: () => void): () => void {
  let stop = page.hidden ? null : run();
  const look = () => {
    stop?.();
    stop = page.hidden ? null : run();
    if (!page.hidden) back();
  };
  page.addEventListener('visibilitychange', look);
  return () => {
    stop?.();
    page.removeEventListener('visibilitychange', look);
  };
}

/** The desk's clock now. It never runs backwards, however late a frame comes. */
export function deskNow(anchor: Anchor, page: number): Millis {
  return anchor.desk + Math.max(0, page - anchor.page);
}

/** A frame that is older than this by our own clock does not come late: the clock behind it is another one. */
const ANOTHER_CLOCK = 5000;

/**
 * The better of two anchors. Frames come late, never early: the one that says the later time is nearer to the truth, so
 * that a timer does not jump back when a frame was long under way.
 */
export function betterAnchor(old: Anchor, next: Anchor): Anchor {
  const late = deskNow(old, next.page) - next.desk;
  return late > 0 && late < ANOTHER_CLOCK ? old : next;
}

/** Time since a moment, never below zero. */
export function since(now: Millis, start: Millis): number {
  return Math.max(0, now - start);
}

/** Time until a moment, never below zero. */
export function until(now: Millis, end: Millis): number {
  return Math.max(0, end - now);
}

/**
 * How long the computer slept between two looks at both clocks: the wall clock goes on, the page's own may stop.
 * Small differences are corrections of the wall clock, not sleep.
 */
export function slept(before: { wall: number; page: number }, now: { wall: number; page: number }): number {
  const missing = now.wall - before.wall - (now.page - before.page);
  return missing > 2000 ? missing : 0;
}
