import type { Preview } from '@storybook/svelte-vite';
import { FORCE_REMOUNT } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import * as doctor from '../src/mock/doctor';
import { past } from '../src/mock/past';
import { languages } from '../src/mock/pseudo';
import * as samples from '../src/mock/samples';
import { scenarios } from '../src/mock/scenarios';
import { NOW } from '../src/mock/samples';
import { clock } from '../src/state/clock.svelte';
import { speak } from '../src/words/catalogue';
import '../src/theme/index.css';

clock.stop(NOW);

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

let spoken = 'English';

const tool = (title: string, icon: string, items: string[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true } as const,
});

const preview: Preview = {
  globalTypes: {
    appearance: tool('Appearance', 'mirror', ['light', 'dark']),
    density: tool('Density', 'component', ['comfortable', 'compact']),
    direction: tool('Direction', 'transfer', ['ltr', 'rtl']),
    language: tool('Language', 'globe', Object.keys(languages)),
  },
  initialGlobals: { appearance: 'light', density: 'comfortable', direction: 'ltr', language: 'English' },
  parameters: { layout: 'padded', controls: { expanded: false }, backgrounds: { disabled: true } },
  decorators: [
    (story, { args, globals, id }) => {
      const root = document.documentElement;
      root.lang = 'en';
      root.dataset['appearance'] = globals['appearance'];
      root.dataset['density'] = globals['density'];
      root.dir = globals['direction'];
      window.sampleTexts = textsIn([args, samples, doctor, past(), scenarios]);
      const language = globals['language'] as keyof typeof languages;
      if (language !== spoken) {
        spoken = language;
        speak(languages[language]);
        // What is on the page already stays in its language.
        addons.getChannel().emit(FORCE_REMOUNT, { storyId: id });
      } else root.dataset['language'] = language;
      return story();
    },
  ],
};

export default preview;
