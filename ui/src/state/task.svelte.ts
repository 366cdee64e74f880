import type { CommandError, ErrorCode } from '../host/contract.gen';
import { toCommandError } from '../host/host';

/** A pressed button says what it waits for after this time. */
const PATIENCE = 400;

/** What fails because the connection is down, and is over when it is back. */
const ofTheConnection: readonly ErrorCode[] = ['noNetwork', 'nameNotFound', 'portRefused', 'timedOut', 'outOfService', 'noResult', 'linkFailed'];

/** One thing that was asked of the host: whether its result is awaited, whether long enough to say so, and why it failed. */
export class Task {
  readonly #tells: boolean;
  /** What is awaited, by the name that the caller gave it; null when nothing is. */
  pending: string | null = $state(null);
  /** It takes longer than a moment. */
  slow = $state(false);
  error: CommandError | null = $state.raw(null);
  /** What failed, by the same name. */
  failed: string | null = $state(null);

  /** @param tells what was cancelled is told like a failure; without, nothing is said of it. */
  constructor(tells = false) {
    this.#tells = tells;
  }

  /** Runs unless the last one is still awaited. Answers whether it went well. */
  async run(name: string, ask: () => Promise<unknown>): Promise<boolean> {
    if (this.pending !== null) return false;
    this.pending = name;
    this.error = null;
    this.failed = null;
    const patience = setTimeout(() => (this.slow = true), PATIENCE);
    try {
      await ask();
      return true;
    } catch (thrown) {
      const error = toCommandError(thrown);
      if (error.code !== 'cancelled' || this.#tells) {
        this.error = error;
        this.failed = name;
      }
      return false;
    } finally {
      clearTimeout(patience);
      this.pending = null;
      this.slow = false;
    }
  }

  /** The connection is back: what failed because it was down is solved. */
  recovered(): void {
    if (this.error !== null && ofTheConnection.includes(this.error.code)) this.forget();
  }

  forget(): void {
    this.error = null;
    this.failed = null;
  }
}
