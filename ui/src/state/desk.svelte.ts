import type { Desk } from '../host/contract.gen';
import type { Host } from '../host/host';
import { slept } from './clock';
import { clock } from './clock.svelte';
import { nothing, type Picture, reduce } from './reduce';

/** The picture that the host sends, kept up to date. */
export class DeskPicture {
  #picture: Picture = $state.raw(nothing);

  get desk(): Desk | null {
    return this.#picture.desk;
  }

  /** Listens to the host for as long as the page lives. */
  async listen(host: Host): Promise<void> {
    await host.subscribe((frame) => {
      clock.anchor(frame.now);
      const had = this.#picture.gap;
      this.#picture = reduce(this.#picture, frame);
      if (this.#picture.gap && !had) void host.resync();
    });
    watchSleep(() => void host.resync());
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
