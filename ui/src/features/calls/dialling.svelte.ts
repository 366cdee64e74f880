import type { Host } from '../../host/host';
import { Task } from '../../state/task.svelte';

/** What stands in the dial field, and the call that was asked for with it. It outlives the field, which is not always shown. */
export class Dialling {
  readonly task = new Task();
  typed = $state('');
  readonly #host: () => Pick<Host, 'makeCall'>;

  constructor(host: () => Pick<Host, 'makeCall'>, typed = '') {
    this.#host = host;
    this.typed = typed;
  }

  async dial(number: string): Promise<void> {
    if (await this.task.run('dial', () => this.#host().makeCall({ to: number }))) this.typed = '';
  }

  /** Puts a number into the field; only the agent calls it. */
  fillIn(number: string): void {
    this.typed = number;
    this.task.forget();
  }
}
