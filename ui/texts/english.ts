import { choose, loadWhole } from '../src/words/language.svelte';

/** Before each file of tests: English, whole. */
await choose('en');
await loadWhole();
