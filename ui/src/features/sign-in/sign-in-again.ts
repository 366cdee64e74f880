import type { Host } from '../../host/host';
import { Task } from '../../state/task.svelte';

/** Signing in again while the desk is open: before the sign-in ends, or after. */
export class SignInAgain {
  readonly task: Task;
  readonly #host: () => Pick<Host, 'signInAgain'>;

  /** @param task begins a picture: one that has already failed. */
  constructor(host: () => Pick<Host, 'signInAgain'>, task?: Task) {
    this.#host = host;
    // Without a word after a cancel the button would just be free again, and the time would run on.
    this.task = task ?? new Task(true);
  }

  readonly ask = (): void => void this.task.run('signInAgain', () => this.#host().signInAgain());
}
