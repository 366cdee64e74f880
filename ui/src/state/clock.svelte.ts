import { createSubscriber } from 'svelte/reactivity';
import type { Millis } from '../host/contract.gen';
import { type Anchor, beatBefore, betterAnchor, deskNow, MINUTE, since, ticking, whileSeen } from './clock';

/**
 * The desk's clock as a value that components can read. It shows whole seconds and ticks when one is over, so that every running
 * time on the page goes on with the same tick; and only while something reads it, in a window that can be seen.
 */
class DeskClock {
  #anchor: Anchor = $state.raw({ desk: 0, page: performance.now() });
  #stopped: Millis | null = $state.raw(null);
  #read = createSubscriber((update) => whileSeen(document, () => ticking(() => this.#exact, update), update));

  get now(): Millis {
    this.#read();
    return this.#stopped ?? beatBefore(this.#exact);
  }

  /** The whole minutes since a moment, in milliseconds: a value that changes only when one more is over. */
  minutesSince(start: Millis): () => number {
    const passed = () => (this.#stopped ?? this.#exact) - start;
    const read = createSubscriber((update) => whileSeen(document, () => ticking(passed, update, MINUTE), update));
    return () => {
      read();
      return since(beatBefore(passed(), MINUTE), 0);
    };
  }

  /** The wall clock's time of a moment on the desk's clock. It does not tick. */
  wall(moment: Millis): Date {
    return new Date(this.#stopped === null ? Date.now() - (this.#exact - moment) : noon - (this.#stopped - moment));
  }

  /** A frame came. */
  anchor(desk: Millis): void {
    this.#anchor = betterAnchor(this.#anchor, { desk, page: performance.now() });
  }

  /** For pictures and tests: the clock stands still at this moment, and it is noon. */
  stop(at: Millis): void {
    this.#stopped = at;
  }

  get #exact(): Millis {
    return deskNow(this.#anchor, performance.now());
  }
}

const noon = new Date(2026, 0, 15, 12, 0, 0).getTime();

export const clock = new DeskClock();
