import type { Call } from '../host/contract.gen';

/** Tells when a call begins to ring: what covers the page gives way then. What the agent opens while it rings stays. */
export class Rings {
  #known: ReadonlySet<string> = new Set();

  /** Whether a call rings that did not ring in the picture before. In the first picture every ringing call counts. */
  begin(calls: readonly Call[]): boolean {
    const before = this.#known;
    this.#known = new Set(calls.filter(({ phase }) => phase.kind === 'ringing').map(({ id }) => id));
    return [...this.#known].some((id) => !before.has(id));
  }
}
