import { createSubscriber } from 'svelte/reactivity';
import type { Millis } from '../host/contract.gen';
import { type Anchor, beatBefore, betterAnchor, deskNow, ticking, whileSeen } from './clock';

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
