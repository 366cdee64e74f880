// What the lint of the page holds to: which folder may know which, and who may speak with Tauri.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import page from './lint/rules.js';
import svelteConfig from './svelte.config.js';

/** A folder and the folders it must not know. The arrows point down: app → features → parts. */
const arrows = {
  words: ['parts', 'features', 'app', 'password', 'state', 'mock', 'theme'],
  host: ['parts', 'features', 'app', 'password', 'state', 'mock', 'theme', 'words'],
  parts: ['features', 'app', 'password', 'state', 'host', 'mock', 'words'],
  state: ['parts', 'features', 'app', 'password', 'mock', 'words'],
  features: ['app', 'password', 'mock'],
  app: ['mock', 'password'],
  password: ['features', 'app', 'state', 'mock', 'host/tauri'],
};

/** What is inside of a feature is its own; from elsewhere only its folder is imported, which is its index.ts. */
const inside = { regex: '^(?:\\.\\./)+features/[^/]+/', message: 'Only the index.ts of a feature is for others.' };
const insideOfOthers = { regex: '^\\.\\./(?!\\.\\./)[^/]+/', message: 'Only the index.ts of a feature is for others.' };

const tauri = { group: ['@tauri-apps/*'], message: 'Only host/tauri.ts and host/password-tauri.ts speak with Tauri.' };

/** @type {import('eslint').Linter.Config[]} */
const forbidden = Object.entries(arrows).map(([folder, others]) => ({
  files: [`src/${folder}/**/*.{ts,svelte}`],
  ignores: ['**/*.stories.ts', '**/*.test.ts', 'src/host/tauri.ts', 'src/host/password-tauri.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [tauri, folder === 'features' ? insideOfOthers : inside, { regex: `^(?:\\.\\./)+(?:${others.join('|')})(?:/|$)`, message: `${folder}/ must not know this folder.` }] },
    ],
  },
}));

export default ts.config(
  { ignores: ['dist', 'mock-dist', 'storybook-static', 'src/**/*.gen.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-undef': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A blank between two elements is one.
      'svelte/no-useless-mustaches': 'off',
      // svelte-check warns where this plugin does not.
      'svelte/no-unused-svelte-ignore': 'off',
      // A map that nothing on the page depends on need not be reactive.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  ...forbidden,
  {
    files: ['src/{parts,features,app,password}/**/*.svelte'],
    plugins: { page },
    rules: { 'page/looks-in-theme': 'error', 'page/texts-in-words': 'error' },
  },
);
