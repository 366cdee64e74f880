import { Tones } from './tones.svelte';

/** What can be open in the card of a call. */
export type Tool = 'consult' | 'transfer' | 'keypad';

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

  constructor(send: (digits: string) => Promise<void>) {
    this.tones = new Tones(send);
  }

  toggle(tool: Tool): void {
    this.open = this.open === tool ? null : tool;
  }

  close(): void {
    this.open = null;
  }
}
