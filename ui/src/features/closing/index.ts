/** The question what closing the window means. */
export { default as ClosingSheet } from './ClosingSheet.svelte';
