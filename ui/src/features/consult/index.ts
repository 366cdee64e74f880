/** A consultation: a call and the one about it, as one object with its ways out. */
export { default as ConsultCard } from './ConsultCard.svelte';
