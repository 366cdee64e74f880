import type { Call } from '../host/contract.gen';

/** Tells when a call begins to ring, or an agent is reserved for one: what covers the page gives way then. What the agent opens while it rings stays. */
export class Rings {
  #known: ReadonlySet<string> = new Set();

  /** Whether a call waits for an answer that did not in the picture before. In the first picture every such call counts. */
  begin(calls: readonly Call[]): boolean {
    const before = this.#known;
    this.#known = new Set(calls.filter(({ phase }) => phase.kind === 'ringing' || phase.kind === 'reserved').map(({ id }) => id));
    return [...this.#known].some((id) => !before.has(id));
  }
}
