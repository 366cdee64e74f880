import type { Preview } from '@storybook/svelte-vite';
import { NOW } from '../src/mock/samples';
import { clock } from '../src/state/clock.svelte';
import '../src/theme/index.css';

clock.stop(NOW);

const tool = (title: string, icon: string, items: string[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true } as const,
});

const preview: Preview = {
  globalTypes: {
    appearance: tool('Appearance', 'mirror', ['light', 'dark']),
    density: tool('Density', 'component', ['comfortable', 'compact']),
    direction: tool('Direction', 'transfer', ['ltr', 'rtl']),
  },
  initialGlobals: { appearance: 'light', density: 'comfortable', direction: 'ltr' },
  parameters: { layout: 'padded', controls: { expanded: false }, backgrounds: { disabled: true } },
  decorators: [
    (story, { globals }) => {
      const root = document.documentElement;
      root.lang = 'en';
      root.dataset['appearance'] = globals['appearance'];
      root.dataset['density'] = globals['density'];
      root.dir = globals['direction'];
      return story();
    },
  ],
};

export default preview;
