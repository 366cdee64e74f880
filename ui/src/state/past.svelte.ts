import type { Diagnostics } from '../host/contract.gen';
import type { Host } from '../host/host';

/** Time between two questions. */
const EVERY = 1000;

/** What Diagnostics tells of the past. It is asked for only while somebody looks at it. */
export class Past {
  read: Diagnostics | null = $state.raw(null);

  /** Asks again and again until the answer is called. One question waits for the answer to the one before. */
  watch(host: Pick<Host, 'diagnostics'>): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let watched = true;
    const ask = async () => {
      try {
        const read = await host.diagnostics();
        if (watched) this.read = read;
      } catch {
        // Only a program that is ending refuses; what was read last stays.
        return;
      }
      if (watched) timer = setTimeout(() => void ask(), EVERY);
    };
    void ask();
    return () => {
      watched = false;
      clearTimeout(timer);
      this.read = null;
    };
  }
}
