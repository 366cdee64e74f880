import type { Preview } from '@storybook/svelte-vite';
import * as doctor from '../src/mock/doctor';
import { past } from '../src/mock/past';
import { offerPseudo, pseudo } from '../src/mock/pseudo';
import * as contacts from '../src/mock/contacts';
import * as samples from '../src/mock/samples';
import * as workflows from '../src/mock/workflows';
import { scenarios } from '../src/mock/scenarios';
import { NOW } from '../src/mock/samples';
import { clock } from '../src/state/clock.svelte';
import { loadAhead } from '../src/features/common';
import { choose, loadWhole, tags } from '../src/words/language.svelte';
import '../src/theme/index.css';

clock.stop(NOW);
offerPseudo();

declare global {
  interface Window {
    /** What a story shows that is no text of ours: every text in its arguments and in the samples. */
    sampleTexts?: string[];
  }
}

/** Every text inside of a value. */
function textsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.values(value).flatMap((each) => textsIn(each, seen));
}

const tool = (title: string, icon: string, items: string[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true } as const,
});

const preview: Preview = {
  globalTypes: {
    appearance: tool('Appearance', 'mirror', ['light', 'dark']),
    density: tool('Density', 'component', ['comfortable', 'compact']),
    language: tool('Language', 'globe', [...tags, ...Object.keys(pseudo)]),
  },
  initialGlobals: { appearance: 'light', density: 'comfortable', language: 'en' },
  parameters: { layout: 'padded', controls: { expanded: false }, backgrounds: { disabled: true } },
  // A story begins whole: nothing of it comes later.
  loaders: [
    async ({ globals }) => {
      await choose(String(globals['language']));
      await loadAhead();
      await loadWhole();
    },
  ],
  decorators: [
    (story, { args, globals }) => {
      const root = document.documentElement;
      root.dataset['appearance'] = globals['appearance'];
      root.dataset['density'] = globals['density'];
      window.sampleTexts = textsIn([args, samples, contacts, workflows, doctor, past(), scenarios]);
      root.dataset['language'] = String(globals['language']);
      return story();
    },
  ],
};

export default preview;
