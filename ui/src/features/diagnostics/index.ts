import { lazily } from '../common';

/** What the session is made of, and what has happened so far. */
export const DiagnosticsSheet = lazily(() => import('./DiagnosticsSheet.svelte'));
