import type { Component } from 'svelte';

/** A component of which it does not matter what it wants to get. */
export type Plain = Component<Record<string, unknown>>;

/** A component that is loaded when it is first needed, or ahead. */
export class LazyPart {
  readonly #load: () => Promise<Plain>;
  #loading: Promise<void> | null = null;
  /** Null until it is loaded. */
  component: Plain | null = $state.raw(null);
  /** It could not be loaded the last time. */
  failed = $state(false);

  constructor(load: () => Promise<Plain>) {
    this.#load = load;
  }

  /** Loads it, unless it is loaded or on its way. Never rejects. */
  load(): Promise<void> {
    this.#loading ??= this.#begin();
    return this.#loading;
  }

  async #begin(): Promise<void> {
    try {
      this.component = await this.#load();
      this.failed = false;
    } catch {
      this.failed = true;
      this.#loading = null;
    }
  }
}
