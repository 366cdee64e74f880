import { createSubscriber } from 'svelte/reactivity';
import type { Millis } from '../host/contract.gen';
import { type Anchor, betterAnchor, deskNow } from './clock';

const BEAT = 250;

/** The desk's clock as a value that components can read; it ticks only while something reads it. */
class DeskClock {
  #anchor: Anchor = { desk: 0, page: performance.now() };
  #stopped: Millis | null = null;
  #update: () => void = () => undefined;
  #read = createSubscriber((update) => {
    this.#update = update;
    const beat = setInterval(update, BEAT);
    return () => clearInterval(beat);
  });

  get now(): Millis {
    this.#read();
    return this.#stopped ?? deskNow(this.#anchor, performance.now());
  }

  /** The wall clock's time of a moment on the desk's clock. */
  wall(moment: Millis): Date {
    return new Date(this.#stopped === null ? Date.now() - (this.now - moment) : noon - (this.#stopped - moment));
  }

  /** A frame came. */
  anchor(desk: Millis): void {
    this.#anchor = betterAnchor(this.#anchor, { desk, page: performance.now() });
    this.#update();
  }

  /** For pictures and tests: the clock stands still at this moment, and it is noon. */
  stop(at: Millis): void {
    this.#stopped = at;
    this.#update();
  }
}

const noon = new Date(2026, 0, 15, 12, 0, 0).getTime();

export const clock = new DeskClock();
