/** Calls: the ones there are, with their keys and data, and making a new one. */
export { ActiveCalls, BACK } from './active-calls.svelte';
export { announceCalls } from './announce';
export { default as CallDataPane } from './CallDataPane.svelte';
export { default as CallDataSheet } from './CallDataSheet.svelte';
export { default as CallPanel } from './CallPanel.svelte';
export { default as Calls } from './Calls.svelte';
export { default as Dial } from './Dial.svelte';
export { Dialling } from './dialling.svelte';
export type { Consultation } from './grouped';
export { phaseLook } from './look';
export { nameOf, peopleOn } from './people';
