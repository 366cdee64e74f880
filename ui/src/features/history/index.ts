/** The calls of this shift. */
export { default as History } from './History.svelte';
export { default as HistorySheet } from './HistorySheet.svelte';
