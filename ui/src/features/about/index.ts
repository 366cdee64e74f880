/** What this program is, and the libraries in it. */
export { default as About } from './About.svelte';
