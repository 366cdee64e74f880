import { lazily } from '../common';

/** What this program is, and the libraries in it. */
export const About = lazily(() => import('./About.svelte'));
