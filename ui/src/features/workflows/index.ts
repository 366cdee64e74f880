import { lazily } from '../common';

/** What the workflows of the contact centre did, and what they would have done. */
export const WorkflowsSheet = lazily(() => import('./WorkflowsSheet.svelte'));
