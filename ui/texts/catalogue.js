import { readFileSync } from 'node:fs';
import { FluentParser, Visitor } from '@fluent/syntax';
import { ofPackages, ofProgram } from './files.js';

/** What is in the catalogue, and the types that the page has of it. */

/** The files of the catalogue that the program contains: those that `desk-texts` includes. */
export function includedInProgram() {
  const build = readFileSync(new URL('../../src-tauri/crates/desk-texts/build.rs', import.meta.url), 'utf8');
  const list = /const FILES: [^=]+=\s*\[([^\]]+)\]/.exec(build)?.[1] ?? '';
  return [...list.matchAll(/"([^"]+)"/g)].map(([, name = '']) => `${name}.ftl`);
}

/** What a plural selects by; a variable that is selected by one of these is a number. */
const plurals = new Set(['zero', 'one', 'two', 'few', 'many']);

/** The arguments of one pattern, and whether each must be a number. */
class Arguments extends Visitor {
  /** @type {Map<string, 'Text' | 'number'>} */
  found = new Map();

  /** @override @param {import('@fluent/syntax').VariableReference} variable */
  visitVariableReference(variable) {
    const { name } = variable.id;
    if (!this.found.has(name)) this.found.set(name, 'Text');
  }

  /** @override @param {import('@fluent/syntax').SelectExpression} select */
  visitSelectExpression(select) {
    const plural = select.variants.some(({ key }) => key.type === 'Identifier' && plurals.has(key.name));
    if (plural && select.selector.type === 'VariableReference') this.found.set(select.selector.id.name, 'number');
    this.genericVisit(select);
  }
}

/**
 * The messages of a file and their attributes (`id.attribute`), each with its arguments.
 * @param {string} name
 * @param {string} text
 * @returns {{ id: string, args: Map<string, 'Text' | 'number'> }[]}
 */
export function messagesOf(name, text) {
  const found = [];
  for (const entry of new FluentParser().parse(text).body) {
    if (entry.type === 'Junk') throw new Error(`${name}: ${entry.annotations[0]?.message}: ${entry.content.slice(0, 80)}`);
    if (entry.type !== 'Message') continue;
    /** @type {[string, import('@fluent/syntax').Pattern | null][]} */
    const patterns = [
      [entry.id.name, entry.value],
      ...entry.attributes.map((each) => /** @type {[string, import('@fluent/syntax').Pattern]} */ ([`${entry.id.name}.${each.id.name}`, each.value])),
    ];
    for (const [id, pattern] of patterns) {
      if (pattern === null) continue;
      const args = new Arguments();
      args.visit(pattern);
      found.push({ id, args: args.found });
    }
  }
  return found;
}

/**
 * All messages of these files; one that is there twice is refused.
 * @param {Record<string, string>} all
 */
export function messages(all) {
  const found = Object.entries(all).flatMap(([name, text]) => messagesOf(name, text).map((message) => ({ file: name, ...message })));
  const seen = new Map();
  for (const { id, file } of found) {
    if (seen.has(id)) throw new Error(`${id} is in ${seen.get(id)} and in ${file}`);
    seen.set(id, file);
  }
  return found;
}

/**
 * The types that the page has of the catalogue.
 * @param {Record<string, string>} all
 */
export function typesOf(all) {
  const own = Object.fromEntries(Object.entries(all).filter(([name]) => !ofProgram.includes(name) && !ofPackages.includes(name)));
  const lines = messages(own).map(({ id, args }) => {
    const wanted = [...args].map(([name, type]) => `${name}: ${type}`).join('; ');
    return `  '${id}': ${wanted === '' ? 'None' : `{ ${wanted} }`};`;
  });
  return [
    '// Made by `npm run texts` from locales/en; never edited.',
    '',
    '/** A piece of text, or a number, which is written as the language does. */',
    'type Text = string | number;',
    'type None = Record<never, never>;',
    '',
    '/** Every message and attribute of the catalogue that the page can show, with its arguments. */',
    'export interface Texts {',
    ...lines,
    '}',
    '',
  ].join('\n');
}
