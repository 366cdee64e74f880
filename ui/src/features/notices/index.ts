/** What the program has to say without having been asked, and the way back to Ready after a failure. */
export { announceNotices } from './announce';
export { default as Notices } from './Notices.svelte';
export { default as DoNotDisturb } from './DoNotDisturb.svelte';
