import { lazily } from '../common';

/** The question what closing the window means. */
export const ClosingSheet = lazily(() => import('./ClosingSheet.svelte'));
