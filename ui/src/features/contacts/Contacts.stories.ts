import type { Meta, StoryObj } from '@storybook/svelte-vite';
import type { ContactRow, ContactsState } from '../../host/contract.gen';
import { contacts, foundIn, oddContacts } from '../../mock/contacts';
import { error, recent } from '../../mock/samples';
import { ContactBook } from './book.svelte';
import Contacts from './Contacts.svelte';

const meta = { title: 'Features/contacts/Contacts', component: Contacts } satisfies Meta<typeof Contacts>;
export default meta;
type Story = StoryObj<typeof meta>;

const ready: ContactsState = { kind: 'ready', contacts: 14, books: 2, cut: false };

/** A book in this state, with these contacts. */
function book(state: ContactsState, all: readonly ContactRow[] = contacts, calls = recent): ContactBook {
  const favourites = all.filter(({ favourite }) => favourite).map(({ id }) => id);
  const host = {
    searchContacts: async (args: { query: string; limit: number }) => foundIn(all, args, favourites, calls),
    setFavourite: async () => undefined,
    reloadContacts: async () => undefined,
  };
  return new ContactBook(() => host, () => ({ contacts: state, recent: calls }));
}
const oncall = () => undefined;

export const Ready: Story = { args: { book: book(ready), oncall } };
export const DuringACall: Story = { args: { book: book(ready), consults: true, oncall } };
export const Typed: Story = { args: { book: book(ready), typed: 'billing', oncall } };
export const NoMatch: Story = { args: { book: book(ready), typed: 'quartermaster', oncall } };
export const Loading: Story = { args: { book: book({ kind: 'loading' }, [], []), oncall } };
export const NoneConfigured: Story = { args: { book: book({ kind: 'none' }, [], []), oncall } };
export const NoneConfiguredButCalls: Story = { args: { book: book({ kind: 'none' }, []), oncall } };
export const Failed: Story = { args: { book: book({ kind: 'failed' }, [], []), oncall } };
export const Cut: Story = { args: { book: book({ kind: 'ready', contacts: 50_000, books: 310, cut: true }), oncall } };
export const Odd: Story = { args: { book: book({ kind: 'ready', contacts: 50, books: 1, cut: false }, oddContacts), oncall } };

const refused = book(ready);
Object.assign(refused.task, { error: error('notSignedIn'), failed: 'favourite' });
export const FavouriteRefused: Story = { args: { book: refused, oncall } };
