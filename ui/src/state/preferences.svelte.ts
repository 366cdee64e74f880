import type { Preferences } from '../host/contract.gen';
import type { Host } from '../host/host';
import { Task } from './task.svelte';

/** What the agent chose for the desk: in force at once, and saved. What could not be saved stays in force and can be saved again. */
export class ChosenPreferences {
  readonly #host: () => Pick<Host, 'startUp' | 'savePreferences'>;
  readonly task = new Task();
  #now: Preferences | null = $state.raw(null);
  /** Something was chosen while the saving of what was chosen before is under way. */
  #more = false;

  constructor(host: () => Pick<Host, 'startUp' | 'savePreferences'>) {
    this.#host = host;
  }

  /** What is in force; null before the program told it. */
  get now(): Preferences | null {
    return this.#now;
  }

  /** What the program remembers. */
  begin(preferences: Preferences): void {
    this.#now = preferences;
  }

  readonly choose = (preferences: Preferences): void => {
    this.#now = preferences;
    void this.save();
  };

  /** Saves what is in force. While it is being saved, the next saving waits for its end. */
  readonly save = async (): Promise<void> => {
    this.#more = this.task.pending !== null;
    if (this.#more) return;
    await this.task.run('save', () => (this.#now === null ? Promise.resolve() : this.#host().savePreferences(this.#now)));
    if (this.#more) await this.save();
  };

  /** Something else than this page may have changed them, the compact bar for instance. What was not saved stays. */
  readonly look = async (): Promise<void> => {
    if (this.task.pending !== null || this.task.error !== null) return;
    const { settings } = await this.#host().startUp();
    if (this.task.pending === null && this.task.error === null) this.#now = settings.preferences;
  };
}
