/** Wrap-up: what the call was about, and what follows it. */
export { noReasons, type ReasonChoice } from './choice';
export { default as ReasonPick } from './ReasonPick.svelte';
export { default as WrapUp } from './WrapUp.svelte';
