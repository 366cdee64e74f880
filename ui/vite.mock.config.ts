import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { catalogue } from './texts/vite-plugin.js';

/** The page on the mock host, with the scenario picker: entries of their own, so that the program never contains them. */
export default defineConfig({
  plugins: [svelte(), catalogue()],
  server: { open: '/mock.html' },
  build: {
    outDir: 'mock-dist',
    rolldownOptions: { input: ['mock.html', 'stage.html'] },
  },
});
