import { getContext, setContext } from 'svelte';
import type { ContactRow, ContactsFound, ContactsState, RecentCall } from '../../host/contract.gen';
import type { Host } from '../../host/host';
import { Task } from '../../state/task.svelte';

/** What the page asks for contacts. */
export type ContactHost = Pick<Host, 'searchContacts' | 'setFavourite' | 'reloadContacts'>;

/** What the page knows at the moment. */
interface Now {
  contacts: ContactsState;
  recent: readonly RecentCall[];
}

/** The contacts, which the program keeps: how far they are read, and what the agent does with them. */
export class ContactBook {
  readonly #host: () => ContactHost;
  readonly task = new Task();
  readonly state: ContactsState = $derived.by(() => this.#now().contacts);
  readonly #recent: readonly RecentCall[] = $derived.by(() => this.#now().recent);
  readonly #now: () => Now;
  #changes = $state(0);

  constructor(host: () => ContactHost, now: () => Now) {
    this.#host = host;
    this.#now = now;
  }

  /** Changes whenever the same question may have another answer. */
  get version(): unknown {
    return [this.state, this.#recent, this.#changes];
  }

  find(query: string, limit: number): Promise<ContactsFound> {
    return this.#host().searchContacts({ query, limit });
  }

  /** Makes a contact a favourite, or takes that back. */
  async toggleFavourite({ id, favourite }: ContactRow): Promise<void> {
    if (await this.task.run('favourite', () => this.#host().setFavourite({ id, on: !favourite }))) this.#changes += 1;
  }

  /** Reads the phone books again. */
  reload(): void {
    void this.task.run('reload', () => this.#host().reloadContacts());
  }
}

/** What was found for what is typed. An answer that comes after the next question is left out. */
export class ContactSearch {
  found: ContactsFound = $state.raw({ rows: [], total: 0 });
  /** What it was found for; null before the first answer. */
  query: string | null = $state(null);
  #asked = 0;

  async look(book: ContactBook, query: string, limit: number): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const nothing: ContactsFound = { rows: [], total: 0 };
    // Only a program that is ending, or a session that has ended, refuses.
    const found = await book.find(query, limit).catch(() => nothing);
    if (mine !== this.#asked) return;
    this.found = found;
    this.query = query;
  }
}

const KEY = Symbol('contacts');

/** Gives the fields for numbers on the page their suggestions. */
export const provideContacts = (book: ContactBook): ContactBook => setContext(KEY, book);

/** The contacts of the page, where it has any. */
export const contactBook = (): ContactBook | null => getContext<ContactBook | undefined>(KEY) ?? null;
