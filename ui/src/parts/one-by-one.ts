import { flushSync } from 'svelte';

/** Changes that wait, in their order, each with the place that it changes. */
const waiting = new Map<() => void, () => HTMLElement | undefined>();

function makeAll(): void {
  for (const [change, place] of waiting) {
    waiting.delete(change);
    change();
    flushSync();
    place()?.getBoundingClientRect();
  }
}

/**
 * Makes a change of a place a moment later, and lays it out before the next one is made, until the answer is called. WebKitGTK without
 * hardware acceleration paints the whole window when two places of it wait for their layout. To measure an element that contains the place
 * would not lay out the place.
 */
export function oneByOne(change: () => void, place: () => HTMLElement | undefined): () => void {
  // Each time: where a change fails, those that still wait are made with the next one.
  queueMicrotask(makeAll);
  waiting.set(change, place);
  return () => waiting.delete(change);
}
