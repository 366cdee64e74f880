/** What the agent can choose for the desk. */
export { default as SettingsSheet } from './SettingsSheet.svelte';
