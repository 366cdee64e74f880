import type { ContactRow } from '../host/contract.gen';
import { page, text, told } from './catalogue';
import { keyWords } from './desk';
import { number } from './numbers';

/** Whom a row is about: the name, or the number where there is none. */
export const contactName = ({ name, number: written, source }: ContactRow): string =>
  name !== '' ? name : source === 'recent' && written !== '' ? written : text('contacts-no-name');

/** The number of a row as it will be dialled, or that there is none that can be. */
export const contactNumber = ({ dialled, number: written }: ContactRow): string =>
  dialled !== '' ? dialled : written !== '' ? written : text('contacts-no-number');

/** What else is known of a row. */
export const contactAbout = ({ description, book, source }: ContactRow): string =>
  source === 'recent' ? text('contacts-recent') : description !== '' ? description : book;

export const contactsPage = page({
  title: 'contacts-title',
  search: 'contacts-search',
  hint: 'contacts-hint',
  fieldHint: 'contacts-field-hint',
  list: 'contacts-list',
  suggestions: 'contacts-suggestions',
  loading: 'contacts-loading',
  noneConfigured: 'contacts-none-configured',
  failed: () => told('contacts-failed'),
  again: 'contacts-again',
  cut: (count: number) => told('contacts-cut', { count }),
  noMatch: (typed: string) => text('contacts-no-match', { typed }),
  more: (shown: number, total: number) => text('contacts-more', { shown: number(shown), total: number(total) }),
  call: (dialled: string) => text('contacts-call', { number: dialled }),
  favourite: (name: string) => text('contacts-favourite', { name }),
  keys: (consults: boolean) =>
    consults
      ? text('contacts-keys-consult', { enter: keyWords('Enter'), shift: keyWords('Shift') })
      : text('contacts-keys-call', { enter: keyWords('Enter') }),
});
