/** What several features show. It uses no other feature. */
export { default as ErrorNote } from './ErrorNote.svelte';
export { lazily, loadAhead } from './lazily';
export type { Look } from './look';
export { default as Report } from './Report.svelte';
export { default as RunningTime } from './RunningTime.svelte';
export type { Said } from './said';
export { default as TaskError } from './TaskError.svelte';
export type { Helps } from './help';
