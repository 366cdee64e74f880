/** Time between two questions, in milliseconds. */
const EVERY = 1000;

/** What the host is asked for again and again, but only while somebody looks at it. */
export class Watched<T> {
  /** What was read last; null until it is known. */
  read: T | null = $state.raw(null);

  /** Asks again and again until the answer is called. One question waits for the answer to the one before. */
  watch(ask: () => Promise<T>): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let watched = true;
    const again = async () => {
      try {
        const read = await ask();
        if (watched) this.read = read;
      } catch {
        // No one is signed in any more, or the program is ending; what was read last stays.
        return;
      }
      if (watched) timer = setTimeout(() => void again(), EVERY);
    };
    void again();
    return () => {
      watched = false;
      clearTimeout(timer);
    };
  }
}
