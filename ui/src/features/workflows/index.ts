/** What the workflows of the contact centre did, and what they would have done. */
export { default as WorkflowsSheet } from './WorkflowsSheet.svelte';
