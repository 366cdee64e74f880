/** Wrap-up: what the call was about, and what follows it. */
export { default as WrapUp } from './WrapUp.svelte';
