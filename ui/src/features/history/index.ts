import { lazily } from '../common';

/** The calls of this shift. */
export { default as History } from './History.svelte';
export const HistorySheet = lazily(() => import('./HistorySheet.svelte'));
