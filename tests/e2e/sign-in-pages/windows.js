// Records which windows become visible and when, from the X server's events, so that a briefly visible window is recorded too.
import { start, stop } from "../harness/process.js";

/** xev's output when the window manager reparents a window, and when it releases it. */
const EVENT = /^ReparentNotify event/;
const WHOSE = /^ +event (0x[0-9a-f]+), window (0x[0-9a-f]+), parent (0x[0-9a-f]+)/;

/** Starts watching a display. Existing windows are not reported. */
export function watchWindows(screen) {
  const child = start("stdbuf", ["-oL", "xev", "-root", "-event", "substructure"], { env: screen.env });
  return new Windows(child);
}

class Windows {
  #child;
  #read = 0;
  #due = false;
  #events = [];

  constructor(child) {
    this.#child = child;
    child.stdout.on("data", () => this.#take());
  }

  /** The windows that became visible since `mark`: `{ id, at }`, with the time of day in milliseconds. */
  since(mark) {
    this.#take();
    return this.#events.slice(mark);
  }

  /** A mark for `since`. */
  mark() {
    this.#take();
    return this.#events.length;
  }

  #take() {
    const { said } = this.#child;
    for (; this.#read < said.length; this.#read += 1) {
      const line = said[this.#read];
      if (EVENT.test(line)) this.#due = true;
      if (!this.#due) continue;
      const whose = WHOSE.exec(line);
      if (whose === null) continue;
      this.#due = false;
      const [, root, id, parent] = whose;
      // Reparented to the root: the window manager releases it.
      if (parent !== root) this.#events.push({ id: String(Number(id)), at: Date.now() });
    }
  }

  /** Stops watching. */
  async end() {
    await stop(this.#child);
  }
}
