import type { ContactRow } from '../../host/contract.gen';
import { nextItem } from '../../parts/menu-keys';
import { type ContactBook, ContactSearch } from './book.svelte';

/** Most suggestions below a field. */
const MOST = 6;

/** The suggestions below a field for a number: which there are, which one is chosen, and whether they are shown. */
export class Suggest {
  readonly #book: ContactBook | null;
  readonly #search = new ContactSearch();
  /** The one that Enter would take; -1: none. */
  at = $state(-1);
  #closed = $state(false);
  /** Those that can be called. */
  readonly rows: readonly ContactRow[] = $derived(this.#search.found.rows.filter(({ dialled }) => dialled !== ''));

  constructor(book: ContactBook | null) {
    this.#book = book;
  }

  /** There are contacts to suggest. */
  get possible(): boolean {
    return this.#book !== null;
  }

  /** What was looked for last. */
  get query(): string | null {
    return this.#search.query;
  }

  get open(): boolean {
    return !this.#closed && this.rows.length > 0;
  }

  /** Looks again: something else was typed, or the contacts have changed. */
  look(typed: string): void {
    if (this.#book === null) return;
    void this.#book.version;
    void this.#search.look(this.#book, typed.trim(), MOST);
  }

  /** Something was typed. */
  typed(): void {
    this.at = -1;
    this.#closed = false;
  }

  close(): void {
    this.at = -1;
    this.#closed = true;
  }

  /** Says whether the key was for the suggestions. `taken` gets the one that was chosen. */
  key({ key }: { key: string }, taken: (row: ContactRow) => void): boolean {
    if (key === 'ArrowDown' && this.#closed && this.rows.length > 0) {
      this.#closed = false;
      this.at = 0;
      return true;
    }
    if (!this.open) return false;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      this.at = nextItem(key, this.at, this.rows.length) ?? -1;
      return true;
    }
    if (key === 'Escape') {
      this.close();
      return true;
    }
    const row = key === 'Enter' ? this.rows[this.at] : undefined;
    if (row === undefined) return false;
    taken(row);
    return true;
  }
}
