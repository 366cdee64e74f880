/**
 * One request after the other: Finesse takes one call-control request of a telephone at a time (protocol/dialogs.md §2.0). What is asked
 * meanwhile waits for its turn; the first is sent at once.
 */
export class Lane {
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();

  async run<T>(ask: () => Promise<T>): Promise<T> {
    const free = this.#waiting === 0;
    this.#waiting += 1;
    const answer = free ? ask() : this.#last.then(ask);
    this.#last = answer.catch(() => undefined);
    try {
      return await answer;
    } finally {
      this.#waiting -= 1;
    }
  }
}
