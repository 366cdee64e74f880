/** Practice with the simulated contact centre: that it is one, and the way out of it. */
export { default as PracticeStrip } from './PracticeStrip.svelte';
