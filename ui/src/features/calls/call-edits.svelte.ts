import { SvelteMap } from 'svelte/reactivity';
import type { CallVariable } from '../../host/contract.gen';
import { Task } from '../../state/task.svelte';

/** Length in bytes of UTF-8, as Finesse counts it. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text.trim()).length;

/** What is typed for one variable. It stays until it is saved or given up, whatever the call shows meanwhile. */
export class CallEdit {
  typed: string = $state('');
  /** The value when the agent began to type. */
  readonly before: string;
  readonly task = new Task();
  #opened = true;

  constructor(before: string) {
    this.before = before;
    this.typed = before;
  }

  /** Whether its field takes the focus: once, after the agent opened it, and not when it comes back with its pane. */
  takesFocus(): boolean {
    const opened = this.#opened;
    this.#opened = false;
    return opened;
  }
}

/** What the agent changes of the data of one call. */
export class CallEdits {
  readonly #send: (name: string, value: string) => Promise<void>;
  readonly #open = new SvelteMap<string, CallEdit>();

  constructor(send: (name: string, value: string) => Promise<void>) {
    this.#send = send;
  }

  /** What is typed for a variable; undefined while it is not being changed. */
  of(name: string): CallEdit | undefined {
    return this.#open.get(name);
  }

  /** Begins to change a variable. */
  begin({ name, value }: CallVariable): void {
    if (!this.#open.has(name)) this.#open.set(name, new CallEdit(value));
  }

  /** Gives up what was typed for a variable, unless it is being saved. */
  drop(name: string): void {
    if (this.#open.get(name)?.task.pending === null) this.#open.delete(name);
  }

  /** Saves what was typed. A value that is too long is not sent, and neither is one that the call has already. Says whether it is saved. */
  async save({ name, value, limit }: CallVariable): Promise<boolean> {
    const edit = this.#open.get(name);
    if (edit === undefined || (limit !== null && bytesOf(edit.typed) > limit)) return false;
    const typed = edit.typed.trim();
    const done = typed === value || (await edit.task.run('data', () => this.#send(name, typed)));
    if (done) this.#open.delete(name);
    return done;
  }
}
