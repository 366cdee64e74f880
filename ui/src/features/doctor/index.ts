/** The examination of this computer and the way to Finesse. */
export { default as DoctorSheet } from './DoctorSheet.svelte';
export { default as DoctorView } from './DoctorView.svelte';
