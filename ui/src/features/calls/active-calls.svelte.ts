import type { Call, CallAction } from '../../host/contract.gen';
import type { Host } from '../../host/host';
import { foremost } from '../../state/foremost';
import { Task } from '../../state/task.svelte';

/** What the page knows at the moment. */
interface Now {
  host: Pick<Host, 'dialogAction'>;
  calls: readonly Call[];
  /** The connection is up and the sign-in lives. */
  usable: boolean;
}

/** The calls on the page: what was asked for each, which one matters most, and whose data are shown. */
export class ActiveCalls {
  readonly #now: () => Now;
  readonly #tasks = new Map<string, Task>();
  #chosen: string | null = $state(null);
  /** A call that did not get through is still shown. */
  readonly hasFailed: boolean = $derived.by(() => this.#now().calls.some(({ phase }) => phase.kind === 'failed'));
  /** The call that matters most. */
  readonly front: Call | null = $derived.by(() => foremost(this.#now().calls));
  /** The call whose data are shown: the one that was chosen, else the one that matters most. */
  readonly shown: Call | null = $derived.by(() => this.#now().calls.find(({ id }) => id === this.#chosen) ?? this.front);

  constructor(now: () => Now) {
    this.#now = now;
  }

  show(id: string): void {
    this.#chosen = id;
  }

  taskOf(id: string): Task {
    const known = this.#tasks.get(id) ?? new Task();
    this.#tasks.set(id, known);
    return known;
  }

  /** Drops what was asked for calls that are gone. */
  forgetAllBut(calls: readonly Call[]): void {
    const alive = new Set(calls.map(({ id }) => id));
    for (const id of this.#tasks.keys()) if (!alive.has(id)) this.#tasks.delete(id);
  }

  act({ id }: Call, action: CallAction): void {
    void this.taskOf(id).run(action, () => this.#now().host.dialogAction({ id, action }));
  }

  /** Answers the call that rings. Says whether there was one. */
  answer(): boolean {
    return this.#actIfUsable(this.#first('ANSWER'), 'ANSWER');
  }

  /** Holds the call that can be held, else resumes the one that is. */
  holdOrResume(): void {
    const held = this.#first('HOLD');
    if (held) this.#actIfUsable(held, 'HOLD');
    else this.#actIfUsable(this.#first('RETRIEVE'), 'RETRIEVE');
  }

  /** Ends the call that matters most among those that can be ended; a ringing one is not ended. */
  end(): void {
    const can = this.#now().calls.filter(({ phase, actions }) => phase.kind !== 'ringing' && actions.includes('DROP'));
    this.#actIfUsable(foremost(can), 'DROP');
  }

  #first(action: CallAction): Call | undefined {
    return this.#now().calls.find(({ actions }) => actions.includes(action));
  }

  #actIfUsable(call: Call | null | undefined, action: CallAction): boolean {
    if (!call || !this.#now().usable) return false;
    this.act(call, action);
    return true;
  }
}
