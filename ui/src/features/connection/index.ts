/** The connection to Finesse: silent while it is fine. */
export { announceLink } from './announce';
export { default as Connection } from './Connection.svelte';
