import { FluentParser, Visitor } from '@fluent/syntax';

/** What the first line of a file says about a language that no native speaker has read yet. */
export const DRAFT = '### Machine draft, not yet reviewed by a native speaker.';
/** Or who has read it. */
const REVIEWED = /^### Reviewed by .+, \d{4}-\d{2}-\d{2}\.$/;

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** What a pattern is made of: its variables and functions, and every choice by a plural category. */
class Pieces extends Visitor {
  variables = new Set();
  functions = new Set();
  /** @type {{ keys: string[], fallback: string }[]} */
  plurals = [];
  /** The words that it chooses by, of every choice that is no plural. */
  words = new Set();

  /** @override @param {import('@fluent/syntax').VariableReference} variable */
  visitVariableReference(variable) {
    this.variables.add(variable.id.name);
  }

  /** @override @param {import('@fluent/syntax').FunctionReference} called */
  visitFunctionReference(called) {
    this.functions.add(called.id.name);
  }

  /** @override @param {import('@fluent/syntax').SelectExpression} select */
  visitSelectExpression(select) {
    const keys = select.variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value));
    const fallback = keys[select.variants.findIndex((variant) => variant.default)] ?? '';
    const named = keys.filter((key) => key !== 'other');
    // `other` alone is the whole plural of Japanese; beside words it is what is left.
    const plural = named.length === 0 || named.some((key) => CATEGORIES.has(key));
    if (plural) this.plurals.push({ keys: keys.filter((key) => CATEGORIES.has(key)), fallback });
    for (const key of plural ? keys.filter((each) => !CATEGORIES.has(each)) : named) this.words.add(key);
    this.genericVisit(select);
  }
}

/**
 * The patterns of a file: each message and each attribute (`id.attribute`) with its pieces. What is not Fluent is refused.
 * @param {string} text
 */
function patterns(text) {
  /** @type {Map<string, Pieces>} */
  const found = new Map();
  /** @type {string[]} */
  const wrong = [];
  for (const entry of new FluentParser().parse(text).body) {
    if (entry.type === 'Junk') wrong.push(`is not Fluent: ${entry.content.trim().split('\n')[0]}`);
    if (entry.type !== 'Message') continue;
    /** @type {[string, import('@fluent/syntax').Pattern | null][]} */
    const all = [[entry.id.name, entry.value], ...entry.attributes.map((each) => /** @type {[string, import('@fluent/syntax').Pattern]} */ ([`${entry.id.name}.${each.id.name}`, each.value]))];
    for (const [id, pattern] of all) {
      if (pattern === null) continue;
      if (found.has(id)) wrong.push(`${id} is there twice`);
      const pieces = new Pieces();
      pieces.visit(pattern);
      found.set(id, pieces);
    }
  }
  return { found, wrong };
}

const sorted = (/** @type {Set<string>} */ set) => [...set].toSorted().join(', ') || 'none';

/**
 * What is wrong with a plural. A category that the language does not have is never chosen; one that is not written falls back to the
 * last, which is right only where it is `other`.
 * @param {{ keys: string[], fallback: string }} plural
 * @param {string[]} categories those of the language, by CLDR
 */
function wrongPlural({ keys, fallback }, categories) {
  // A category for fractions or millions alone (Spanish, French, Italian and Portuguese `many`) never has a text of its own here.
  const needed = categories.filter((category) => category !== 'many' || !isForMillions(categories));
  const missing = needed.filter((category) => !keys.includes(category));
  const strange = keys.filter((category) => !categories.includes(category));
  return [
    ...missing.map((category) => `has no [${category}]`),
    ...strange.map((category) => `has [${category}], which the language does not`),
    ...(fallback === 'other' ? [] : ['does not fall back to *[other]']),
  ];
}

const isForMillions = (/** @type {string[]} */ categories) => categories.join() === 'many,one,other';

/**
 * What is wrong with a file of a language beside the one of English.
 * @param {string} language
 * @param {string} name of the file
 * @param {string} english
 * @param {string | undefined} text undefined where there is no such file
 * @returns {string[]}
 */
export function wrongIn(language, name, english, text) {
  if (text === undefined) return [`${language}/${name}: there is no such file`];
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
  const [source, translated] = [patterns(english).found, patterns(text)];
  const wrong = [...translated.wrong];
  const [head = ''] = text.split('\n');
  if (head !== DRAFT && !REVIEWED.test(head)) wrong.push(`does not say in its first line who has read it: ${head}`);
  for (const [id, pieces] of source) {
    const other = translated.found.get(id);
    if (other === undefined) {
      wrong.push(`${id} is missing`);
      continue;
    }
    if (sorted(pieces.variables) !== sorted(other.variables)) wrong.push(`${id} has the variables ${sorted(other.variables)} instead of ${sorted(pieces.variables)}`);
    if (sorted(pieces.words) !== sorted(other.words)) wrong.push(`${id} chooses by ${sorted(other.words)} instead of ${sorted(pieces.words)}`);
    if (pieces.plurals.length === 0 && other.plurals.length > 0) wrong.push(`${id} has a plural, which English does not`);
    if (pieces.plurals.length > 0 && other.plurals.length === 0 && categories.length > 1) wrong.push(`${id} has no plural`);
    wrong.push(...other.plurals.flatMap((plural) => wrongPlural(plural, categories).map((why) => `${id} ${why}`)));
  }
  for (const [id, { functions }] of translated.found) {
    if (!source.has(id)) wrong.push(`${id} is not in English`);
    if (functions.size > 0) wrong.push(`${id} uses ${sorted(functions)}: the page and the program format numbers and times`);
  }
  return wrong.map((why) => `${language}/${name}: ${why}`);
}
