import { lazily } from '../common';

/** Calls of outbound campaigns: the reservation of an agent, what a call was, and the callback for its customer. */
export { Callbacks } from './callbacks.svelte';
export const CallbackSheet = lazily(() => import('./CallbackSheet.svelte'));
export const CampaignPanel = lazily(() => import('./CampaignPanel.svelte'));
export { default as ReservationCard } from './ReservationCard.svelte';
