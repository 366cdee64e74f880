import { FluentParser, FluentSerializer } from '@fluent/syntax';

/** @typedef {import('@fluent/syntax').Message} Message */

/** @param {string} text */
const entries = (text) => new FluentParser().parse(text).body.filter((entry) => entry.type === 'Message' || entry.type === 'Term');

/**
 * A file of a language without its comments, and with the texts that only English has: the page has no other language than its own.
 * @param {string} text
 * @param {string} english the same file of English
 */
export function whole(text, english) {
  const all = entries(text);
  for (const source of entries(english)) {
    const own = all.find(({ id }) => id.name === source.id.name);
    if (own === undefined) {
      all.push(source);
      continue;
    }
    own.value ??= source.value;
    own.attributes.push(...source.attributes.filter(({ id }) => own.attributes.every((each) => each.id.name !== id.name)));
  }
  const serializer = new FluentSerializer();
  return all.map((entry) => serializer.serializeEntry(Object.assign(entry, { comment: null }))).join('');
}
