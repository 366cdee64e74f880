import { Linter } from 'eslint';
import * as parser from 'svelte-eslint-parser';
import { describe, expect, it } from 'vitest';
import page from './rules.js';

/**
 * What the rules say about a component.
 * @param {string} code
 */
function said(code) {
  const linter = new Linter();
  const rules = /** @type {const} */ ({ 'page/looks-in-theme': 'error', 'page/texts-in-words': 'error' });
  return linter
    .verify(code, { files: ['**/*.svelte'], languageOptions: { parser }, plugins: { page }, rules }, 'A.svelte')
    .map((message) => message.message);
}

describe('looks stand in the theme', () => {
  it.each([
    'color: #fff;',
    'background: oklch(0.5 0.1 20);',
    'border: 1px solid black;',
    'border-radius: 4px;',
    'box-shadow: 0 1px 2px var(--line);',
    'font-size: 14px;',
  ])('%s is refused', (line) => {
    expect(said(`<p></p><style>p { ${line} }</style>`)).toHaveLength(1);
  });

  it.each([
    'color: var(--text);',
    'background: color-mix(in oklab, var(--tone), var(--text) 12%);',
    'border-radius: var(--radius-m);',
    'border-radius: calc(var(--radius-m) - 2px);',
    'font-size: var(--size-s);',
    'color: CanvasText;',
    'box-shadow: none;',
  ])('%s is taken', (line) => {
    expect(said(`<p></p><style>p { ${line} }</style>`)).toEqual([]);
  });
});

describe('texts stand in words', () => {
  it.each(['<p>Hello</p>', '<button aria-label="Close"></button>', '<input placeholder="Number" />'])('%s is refused', (code) => {
    expect(said(code)).toHaveLength(1);
  });

  it.each(['<p>{words.hello}</p>', '<p>· 1</p>', '<button class="primary" aria-label={label}></button>'])('%s is taken', (code) => {
    expect(said(code)).toEqual([]);
  });
});
