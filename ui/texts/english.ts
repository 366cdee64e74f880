import { choose, loadWhole } from '../src/words';

/** Before each file of tests: English, whole. */
await choose('en');
await loadWhole();
