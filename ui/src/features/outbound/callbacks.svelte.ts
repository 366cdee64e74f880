import type { Call } from '../../host/contract.gen';
import type { Host } from '../../host/host';
import { Task } from '../../state/task.svelte';
import type { Draft } from './draft.svelte';

/** What the sheet asks for. */
export type CallbackHost = Pick<Host, 'scheduleCallback' | 'cancelCallback'>;

/** What the page knows at the moment. */
interface Now {
  host: CallbackHost;
  calls: readonly Call[];
}

/** The sheet for the callback of a call, and what was typed there. It stays until it is scheduled, also when something covers the sheet. */
export class Callbacks {
  readonly #now: () => Now;
  readonly #clock: () => number;
  /** What was chosen and typed, by the id of the call. */
  readonly drafts = new Map<string, Draft>();
  readonly #tasks = new Map<string, Task>();
  #opened: Call | null = $state.raw(null);
  /** The call whose sheet is open, as it is now; one that has ended as it was last. */
  readonly call: Call | null = $derived.by(() => this.#now().calls.find(({ id }) => id === this.#opened?.id) ?? this.#opened);
  /** The call has ended while its sheet is open. */
  readonly over: boolean = $derived.by(() => this.call !== null && !this.#now().calls.some(({ id }) => id === this.call?.id));

  /** `clock`: milliseconds since 1970, by the clock of the computer. */
  constructor(now: () => Now, clock: () => number = Date.now) {
    this.#now = now;
    this.#clock = clock;
  }

  get clock(): number {
    return this.#clock();
  }

  open(call: Call): void {
    this.#opened = call;
  }

  close(): void {
    this.#opened = null;
  }

  /** Remembers the open call as it is, and drops what belongs to calls that are gone. */
  follow(calls: readonly Call[]): void {
    const now = calls.find(({ id }) => id === this.#opened?.id);
    if (now !== undefined) this.#opened = now;
    const kept = new Set([...calls.map(({ id }) => id), this.#opened?.id]);
    for (const each of [this.drafts, this.#tasks]) for (const id of each.keys()) if (!kept.has(id)) each.delete(id);
  }

  taskOf({ id }: Call): Task {
    const task = this.#tasks.get(id) ?? new Task();
    this.#tasks.set(id, task);
    return task;
  }

  /** Schedules a callback or changes it. What was typed is dropped when Finesse has confirmed it. */
  schedule(call: Call, time: string, number: string): Promise<void> {
    const { host } = this.#now();
    return this.#ask(call, 'UPDATE_SCHEDULED_CALLBACK', () => host.scheduleCallback({ id: call.id, time, number: number === '' ? null : number }));
  }

  cancel(call: Call): Promise<void> {
    const { host } = this.#now();
    return this.#ask(call, 'CANCEL_SCHEDULED_CALLBACK', () => host.cancelCallback({ id: call.id }));
  }

  async #ask(call: Call, name: string, ask: () => Promise<void>): Promise<void> {
    if (!(await this.taskOf(call).run(name, ask))) return;
    this.drafts.delete(call.id);
    if (this.#opened?.id === call.id) this.close();
  }
}
