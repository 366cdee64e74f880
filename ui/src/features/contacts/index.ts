/** Contacts: finding one in the phone books, and suggestions below a field for a number. */
export { contactBook, ContactBook, provideContacts } from './book.svelte';
export { default as Contacts } from './Contacts.svelte';
export { default as ContactsSheet } from './ContactsSheet.svelte';
export { Suggest } from './suggest.svelte';
export { default as Suggestions } from './Suggestions.svelte';
