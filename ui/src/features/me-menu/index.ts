/** Who is signed in, how the desk looks, and what opens from there. */
export { default as MeMenu } from './MeMenu.svelte';
export { default as PracticeMark } from './PracticeMark.svelte';
