import type { ContactRow, ContactsFound, RecentCall, SearchContacts } from '../host/contract.gen';
import { fits } from '../parts/menu-keys';
import { readNumber } from '../state/dial';

const contact = (id: string, name: string, number: string, description: string, book = 'Company', favourite = false): ContactRow => ({
  id,
  name,
  number,
  dialled: readNumber(number).number,
  description,
  book,
  favourite,
  source: 'book',
});

/** Invented people, numbers that belong to no one. */
export const contacts: readonly ContactRow[] = [
  contact('1', 'Adaeze Obi', '2031', 'Contracts, business customers'),
  contact('2', 'Anne-Marie Keller', '2014', 'Billing, second level', 'Service North', true),
  contact('3', 'Bjørn Åkesson', '2019', 'Technical help, evenings', 'Service North', true),
  contact('4', 'Chloé Dupont', '+33 1 99 00 12 34', 'Customers in French'),
  contact('5', 'Dana Levi · דנה לוי', '+972 3 555 0112', 'Customers in Hebrew'),
  contact('6', 'Fire brigade', '', 'Use the red telephone'),
  contact('7', 'Head of service', '2002', 'Escalations only'),
  contact('8', 'Jude Okafor', '2022', 'Billing, invoices', 'Service North'),
  contact('9', 'Legal department', '+44 20 7946 0822', 'Weekdays, 9 to 16 o’clock'),
  contact('10', 'Mira Novák', '2041', 'Refunds', 'Service North'),
  contact('11', 'Reception', '2000', 'Main entrance'),
  contact('12', 'Tariff line', '0800 555 0199', 'Recorded announcements'),
  contact('13', 'Wei Zhang', '2055', 'New contracts'),
  contact('14', 'Нина Петрова', '2066', 'Customers in Russian'),
];

/** The name of the contact with a number. */
export const nameOfNumber = (number: string): string | null => contacts.find(({ dialled }) => dialled !== '' && dialled === readNumber(number).number)?.name ?? null;

/** Contacts of a phone book in which somebody went too far. */
export const oddContacts: readonly ContactRow[] = [
  contact('1', `Wolkenkuckucksheim${'-Wolkenkuckucksheim'.repeat(15)}`, '2031', 'A name of 300 characters'),
  contact('2', 'משפחה '.repeat(50).trim(), '2032', 'תיאור מימין לשמאל'),
  contact('3', '', '2033', ''),
  contact('4', 'No telephone', '', ''),
  contact('5', 'Letters', '0800-FLOWERS', 'A number that cannot be dialled'),
  ...Array.from({ length: 45 }, (_, at) => contact(`same-${at}`, 'Robin Sample', `21${String(at).padStart(2, '0')}`, 'The same name')),
];

/** What the program would find, roughly: the order is simpler. */
export function foundIn(all: readonly ContactRow[], { query, limit }: SearchContacts, favourites: readonly string[], recent: readonly RecentCall[]): ContactsFound {
  const known = new Set(all.map(({ dialled }) => dialled));
  const alone = [...new Set(recent.map(({ otherParty }) => readNumber(otherParty).number))].filter((number) => number !== '' && !known.has(number));
  const rows: ContactRow[] = [
    ...all.map((row) => ({ ...row, favourite: favourites.includes(row.id) })),
    ...alone.map((number): ContactRow => ({ id: `recent/${number}`, name: '', number, dialled: number, description: '', book: '', favourite: false, source: 'recent' })),
  ];
  const fit = fits(query.trim());
  const initials = ({ name }: ContactRow) => name.split(/[^\p{L}]+/u).map((word) => word.slice(0, 1)).join('');
  const isIn = (row: ContactRow) => fit(`${row.name} ${row.description} ${row.number} ${row.dialled}`) || (query.length > 1 && initials(row).toLowerCase().startsWith(query.toLowerCase()));
  const rank = (row: ContactRow) => (row.favourite ? 0 : row.source === 'recent' ? 1 : 2);
  const found = rows.filter(isIn).toSorted((a, b) => rank(a) - rank(b));
  return { rows: found.slice(0, Math.min(limit, 50)), total: found.length };
}
