import { lazily } from '../common';

/** What the agent can choose for the desk. */
export const SettingsSheet = lazily(() => import('./SettingsSheet.svelte'));
