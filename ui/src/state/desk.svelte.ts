import { flushSync } from 'svelte';
import type { Agent, Desk, Frame } from '../host/contract.gen';
import type { Host } from '../host/host';
import { slept } from './clock';
import { clock } from './clock.svelte';
import { oncePerPaint } from './paints';
import { nothing, type Picture, reduce } from './reduce';

/** The picture that the host sends, kept up to date. Changes that come faster than the screen draws are shown together. */
export class DeskPicture {
  #picture: Picture = nothing;
  /** The one that is shown step by step. */
  #taken: Desk | null = null;
  #agent: Agent | null = $state.raw(null);
  #shown: Desk | null = $state.raw(null);
  /** Those that are still to be told. */
  #waiting: Desk[] = [];
  #passed: readonly Desk[] = $state.raw([]);
  #changed = oncePerPaint(
    {
      first: () => {
        this.#taken = this.#picture.desk;
        this.#agent = this.#taken?.agent ?? null;
        flushSync();
      },
      show: () => {
        this.#shown = this.#taken;
      },
      follow: () => {
        this.#passed = this.#waiting;
        this.#waiting = [];
        flushSync();
      },
    },
    window,
  );

  get desk(): Desk | null {
    return this.#shown;
  }

  /** The agent of the picture, for what shows nothing but the state: it is there a moment earlier than the rest. */
  get agent(): Agent | null {
    return this.#agent;
  }

  /**
   * The pictures that the page went through since the last time, in their order, for what may come a moment later than the rest: a screen
   * reader, which is told of all of them, and the lines at the lower edge, which show the last one.
   */
  get passed(): readonly Desk[] {
    return this.#passed;
  }

  /** Listens to the host for as long as the page lives. */
  async listen(host: Host): Promise<void> {
    await host.subscribe((frames) => {
      const had = this.#picture.gap;
      const before = this.#picture.desk;
      for (const frame of frames) this.#take(frame);
      if (this.#picture.desk !== before) this.#changed();
      if (this.#picture.gap && !had) void host.resync();
    });
    watchSleep(() => void host.resync());
  }

  #take(frame: Frame): void {
    clock.anchor(frame.now);
    const { desk } = this.#picture;
    this.#picture = reduce(this.#picture, frame);
    if (this.#picture.desk !== null && this.#picture.desk !== desk) this.#waiting.push(this.#picture.desk);
  }
}

/** After the computer slept the page's clock is late until a frame comes; so it asks for one. */
function watchSleep(woke: () => void): void {
  const look = () => ({ wall: Date.now(), page: performance.now() });
  let before = look();
  setInterval(() => {
    const now = look();
    if (slept(before, now) > 0) woke();
    before = now;
  }, 5000);
}
