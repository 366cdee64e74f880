import type { CommandError } from '../../host/contract.gen';
import { toCommandError } from '../../host/host';

/** Most tones in one request. */
const BATCH = 32;

/** What stands for a tone that is hidden. */
export const HIDDEN = '•';

/**
 * Touch tones for one call. They are sent in the order in which they were typed, one request at a time; what is typed meanwhile goes with
 * the next one. After a failure nothing is sent by itself, because the other end may have heard the tones.
 */
export class Tones {
  /** What was sent; a hidden tone is not kept. */
  sent = $state('');
  /** What is under way or waits. */
  waiting = $state('');
  /** Something typed or pasted has no tone; nothing of it was sent. */
  wrong = $state(false);
  error: CommandError | null = $state.raw(null);
  #hidden = $state(false);
  #sending = false;
  readonly #send: (digits: string) => Promise<void>;

  constructor(send: (digits: string) => Promise<void>) {
    this.#send = send;
  }

  get hidden(): boolean {
    return this.#hidden;
  }

  /** Hides the tones from now on, and those that were sent for good. */
  hide(hidden: boolean): void {
    this.#hidden = hidden;
    if (hidden) this.sent = HIDDEN.repeat(this.sent.length);
  }

  /** Types or pastes: blanks and dashes are for people, anything else without a tone is refused whole. */
  type(text: string): void {
    const digits = text.normalize('NFKC').replace(/[\s\u2010-\u2015-]/gu, '');
    this.wrong = /[^\d*#]/.test(digits);
    if (this.wrong || digits === '') return;
    this.waiting += digits;
    if (this.error === null) void this.#pump();
  }

  /** Sends what was not sent. */
  again(): void {
    this.error = null;
    void this.#pump();
  }

  /** Leaves out what was not sent. */
  leaveOut(): void {
    this.error = null;
    this.waiting = '';
  }

  async #pump(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      while (this.waiting !== '') {
        const batch = this.waiting.slice(0, BATCH);
        await this.#send(batch);
        this.waiting = this.waiting.slice(batch.length);
        this.sent += this.#hidden ? HIDDEN.repeat(batch.length) : batch;
      }
    } catch (thrown) {
      this.error = toCommandError(thrown);
    } finally {
      this.#sending = false;
    }
  }
}
