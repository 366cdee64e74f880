import type { Host } from '../../host/host';
import { Task } from '../../state/task.svelte';

/** What stands in the dial field, and the call that was asked for with it. It outlives the field, which is not always shown. */
export class Dialling {
  readonly task = new Task();
  typed = $state('');
  readonly #host: () => Pick<Host, 'makeCall'>;
  readonly #endFailed: () => Promise<boolean>;

  /** @param endFailed ends the calls that did not get through; says whether it could. */
  constructor(host: () => Pick<Host, 'makeCall'>, endFailed: () => Promise<boolean>, typed = '') {
    this.#host = host;
    this.#endFailed = endFailed;
    this.typed = typed;
  }

  /** Makes a call, after the failed ones have ended: Finesse refuses it before. */
  async dial(number: string): Promise<void> {
    let made = false;
    await this.task.run('dial', async () => {
      if (!(await this.#endFailed())) return;
      await this.#host().makeCall({ to: number });
      made = true;
    });
    if (made) this.typed = '';
  }

  /** Puts a number into the field; only the agent calls it. */
  fillIn(number: string): void {
    this.typed = number;
    this.task.forget();
  }
}
