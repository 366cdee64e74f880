import { describe, expect, it, vi } from 'vitest';
import type { ContactRow, ContactsFound, ContactsState } from '../../host/contract.gen';
import { contacts, foundIn } from '../../mock/contacts';
import { ContactBook, type ContactHost, ContactSearch } from './book.svelte';
import { Suggest } from './suggest.svelte';

const state: ContactsState = { kind: 'ready', contacts: 14, books: 2, cut: false };

function bookOver(over: Partial<ContactHost> = {}): ContactBook {
  const host: ContactHost = {
    searchContacts: async (args) => foundIn(contacts, args, [], []),
    setFavourite: async () => undefined,
    reloadContacts: async () => undefined,
    ...over,
  };
  return new ContactBook(() => host, () => ({ contacts: state, recent: [] }));
}
const names = (rows: readonly ContactRow[]) => rows.map(({ name }) => name);

describe('a search', () => {
  it('leaves out an answer that comes after the next question', async () => {
    const answers: ((found: ContactsFound) => void)[] = [];
    const book = bookOver({ searchContacts: () => new Promise((resolve) => answers.push(resolve)) });
    const search = new ContactSearch();
    const [first, second] = [search.look(book, 'n', 50), search.look(book, 'no', 50)];
    const found = (query: string) => foundIn(contacts, { query, limit: 50 }, [], []);
    answers[1]?.(found('zhang'));
    await second;
    answers[0]?.(found('keller'));
    await first;
    expect([search.query, names(search.found.rows)]).toEqual(['no', ['Wei Zhang']]);
  });

  it('finds nothing when the program refuses', async () => {
    const book = bookOver({ searchContacts: () => Promise.reject(new Error('signed out')) });
    const search = new ContactSearch();
    await search.look(book, 'n', 50);
    expect([search.query, search.found.total]).toEqual(['n', 0]);
  });
});

describe('a favourite', () => {
  it('is asked for once, and other lists hear of it', async () => {
    const setFavourite = vi.fn(async () => undefined);
    const book = bookOver({ setFavourite });
    const before = book.version;
    await book.toggleFavourite({ ...(contacts[0] as ContactRow), favourite: false });
    expect(setFavourite.mock.calls).toEqual([[{ id: '1', on: true }]]);
    expect(book.version).not.toEqual(before);
  });
});

describe('suggestions', () => {
  async function looked(typed: string) {
    const suggest = new Suggest(bookOver());
    suggest.look(typed);
    await vi.waitFor(() => expect(suggest.query).toBe(typed.trim()));
    return suggest;
  }
  const key = (suggest: Suggest, name: string, taken: (row: ContactRow) => void = () => undefined) => suggest.key({ key: name }, taken);

  it('are those that can be called', async () => {
    expect(names((await looked('fire')).rows)).toEqual([]);
    expect(names((await looked('billing')).rows)).toEqual(['Anne-Marie Keller', 'Jude Okafor']);
  });

  it('are chosen with the arrows and taken with Enter', async () => {
    const suggest = await looked('billing');
    const taken = vi.fn();
    expect(key(suggest, 'Enter', taken)).toBe(false);
    key(suggest, 'ArrowDown');
    key(suggest, 'ArrowDown');
    expect(key(suggest, 'Enter', taken)).toBe(true);
    expect(names(taken.mock.calls.flat() as ContactRow[])).toEqual(['Jude Okafor']);
    key(suggest, 'ArrowDown');
    expect(suggest.at).toBe(0);
  });

  it('close with Escape, and open again with the next sign or an arrow', async () => {
    const suggest = await looked('billing');
    expect([key(suggest, 'Escape'), suggest.open, key(suggest, 'Escape')]).toEqual([true, false, false]);
    suggest.typed();
    expect(suggest.open).toBe(true);
    suggest.close();
    expect([key(suggest, 'ArrowDown'), suggest.open, suggest.at]).toEqual([true, true, 0]);
  });

  it('are not possible without contacts', () => {
    const suggest = new Suggest(null);
    suggest.look('jude');
    expect([suggest.possible, suggest.open, suggest.rows]).toEqual([false, false, []]);
  });
});
