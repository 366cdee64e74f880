import { afterEach, describe, expect, it, vi } from 'vitest';
import { unmarked } from './texts.js';

/**
 * As much of an element as the check looks at.
 * @param {string} localName
 * @param {Record<string, string>} attributes
 * @param {any[]} children
 * @returns {any}
 */
function element(localName, attributes = {}, children = []) {
  /** @type {any} */
  const made = {
    localName,
    parent: null,
    getAttribute: (/** @type {string} */ name) => attributes[name] ?? null,
    checkVisibility: () => !('hidden' in attributes),
    closest: () => ('translate' in attributes || 'lang' in attributes ? made : (made.parent?.closest() ?? null)),
    querySelectorAll: () => children.flatMap((each) => (typeof each === 'string' ? [] : [each, ...each.querySelectorAll()])),
    childNodes: children.map((each) => (typeof each === 'string' ? { nodeType: 3, nodeValue: each } : { nodeType: 1, nodeValue: null })),
  };
  for (const each of children) if (typeof each !== 'string') each.parent = made;
  return made;
}

/** @param {any[]} children @param {string[]} sampleTexts */
function shown(children, sampleTexts = []) {
  vi.stubGlobal('document', { querySelector: () => element('div', {}, children) });
  vi.stubGlobal('window', { sampleTexts });
  vi.stubGlobal('Node', { TEXT_NODE: 3 });
  return unmarked();
}

describe('the check for texts that are not from the catalogue', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('finds what can be read and what can only be heard', () => {
    expect(shown([element('p', {}, ['Ready'])])).toEqual(['p: Ready']);
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) expect(shown([element('button', { [name]: 'Close' })]), name).toEqual(['button: Close']);
    expect(shown([element('p', {}, ['⟦Řééáádýý⟧ since 12:04'])])).toEqual(['p: since']);
  });

  it('takes texts of the catalogue, also those inside of others, numbers and what is hidden', () => {
    expect(shown([element('p', { title: '⟦ááńd ⟦Řééáádýý⟧ ńów⟧' }, ['⟦Řééáádýý⟧ · 12:04', ' 3 ']), element('p', { hidden: '' }, ['Ready'])])).toEqual([]);
  });

  it('takes a text of the catalogue around a clock that runs', () => {
    expect(shown([element('p', {}, ['⟦', element('strong', {}, ['0:25']), ' łééfţ⟧'])])).toEqual([]);
    expect(shown([element('p', {}, ['⟦a⟧', element('strong', {}, ['0:25']), ' left'])])).toEqual(['p: left']);
  });

  it('takes the data of the story, whole', () => {
    const samples = ['Priya Anand', 'Billing, English'];
    expect(shown([element('h2', {}, ['Priya Anand']), element('p', {}, ['Billing, English (3)'])], samples)).toEqual([]);
    expect(shown([element('p', {}, ['Billing'])], samples)).toEqual(['p: Billing']);
  });

  it('takes what is marked as not translated, or as of a language of its own', () => {
    expect(shown([element('p', { translate: 'no' }, [element('b', {}, ['serde'])]), element('pre', { lang: 'en' }, ['code: busy'])])).toEqual([]);
  });
});
