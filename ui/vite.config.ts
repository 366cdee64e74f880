import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { catalogue } from './texts/vite-plugin.js';

/** The pages of the program: the desk, its compact bar, and the window that asks for a password. Web engines: WebView2, WKWebView from macOS 13, WebKitGTK from 2.40. */
export default defineConfig({
  plugins: [svelte(), catalogue()],
  clearScreen: false,
  server: { strictPort: true, port: 1420 },
  build: {
    target: ['es2022', 'safari16', 'chrome111'],
    // The content security policy of the program allows fonts and pictures from itself only, so nothing becomes a data: address.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What is loaded later needs its styles first. Scripts are not fetched ahead of their import: WebKit remembers one that failed, also
      // for the page that is loaded again.
      resolveDependencies: (_, files, { hostType }) => (hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files),
    },
    sourcemap: false,
    // Read by .dev/first-view.mjs.
    manifest: true,
    rolldownOptions: {
      input: ['index.html', 'compact.html', 'password.html'],
      output: {
        codeSplitting: {
          // Two files of each kind for the first view, where there would be thirty that few share: what the window for a password needs too, and the desk.
          groups: [
            { name: 'base', tags: ['$initial'], test: /node_modules|\/src\/(?:parts|theme|words\/(?:catalogue|language|loading|password))/ },
            { name: 'desk', tags: ['$initial'], test: /\/src\/(?:app\/(?!Bar)|features|state|words)/ },
          ],
        },
      },
      // What a page does not use is left out of it: a part of a feature, the texts of a sheet, and Svelte's class for elements of one's own.
      treeshake: { moduleSideEffects: [{ test: /\/src\/(?:words|features)\/[^?]*$|\/svelte\/.*\/custom-element\.js$/, sideEffects: false }] },
    },
  },
  test: { include: ['src/**/*.test.ts', 'lint/**/*.test.js', 'texts/**/*.test.js', 'stories-check/**/*.test.js'], environment: 'node', setupFiles: 'texts/english.ts' },
});
