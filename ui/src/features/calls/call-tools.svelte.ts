import { Tones } from './tones.svelte';

/** What can be open in the card of a call. */
export type Tool = 'consult' | 'transfer' | 'keypad' | 'wrapUp';

/** What is open for one call, and what was typed there: it stays when it is closed, or when the other end is busy. */
export class CallTools {
  open: Tool | null = $state(null);
  /** The number to consult or to transfer to: whoever changes their mind about the way need not type it twice. */
  typed = $state('');
  /** Recording was offered for this call: its button has a place from then on. */
  records = $state(false);
  /** Recording was started. */
  recording = $state(false);
  readonly tones: Tones;
  #opened = false;

  constructor(send: (digits: string) => Promise<void>) {
    this.tones = new Tones(send);
  }

  toggle(tool: Tool): void {
    this.open = this.open === tool ? null : tool;
    this.#opened = this.open !== null;
  }

  /** Whether what is shown takes the focus: once, after the agent opened it, and not when its card comes back. */
  takesFocus(): boolean {
    const opened = this.#opened;
    this.#opened = false;
    return opened;
  }

  close(): void {
    this.open = null;
  }
}
