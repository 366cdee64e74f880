/** Calls of outbound campaigns: the reservation of an agent, what a call was, and the callback for its customer. */
export { Callbacks } from './callbacks.svelte';
export { default as CallbackSheet } from './CallbackSheet.svelte';
export { default as CampaignPanel } from './CampaignPanel.svelte';
export { default as ReservationCard } from './ReservationCard.svelte';
