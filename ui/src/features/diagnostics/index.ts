/** What the session is made of, and what has happened so far. */
export { default as DiagnosticsSheet } from './DiagnosticsSheet.svelte';
