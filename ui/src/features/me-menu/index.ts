/** Who is signed in, and what opens from there. */
export { default as MeMenu } from './MeMenu.svelte';
