import type { FluentBundle } from '@fluent/bundle';
import { fallback, language } from './language.svelte';
import type { Texts } from './texts.gen';

type Merged<U> = (U extends unknown ? (each: U) => void : never) extends (all: infer All) => void ? All : never;
type Wanted<U> = keyof Merged<U> extends never ? [] : [Merged<U>];

/** A message, or an attribute of one: `message.attribute`. */
export type TextId = keyof Texts;
/** One that needs no arguments. */
export type PlainId = { [Id in TextId]: Wanted<Texts[Id]> extends [] ? Id : never }[TextId];
/** A message that says what to do besides. */
type ToldId = { [Id in TextId]: Id extends `${infer Message}.todo` ? Message : never }[TextId] & TextId;

/** What happened, and what to do about it. */
export interface Told {
  what: string;
  todo: string;
}

function format(id: string, args: Record<string, string | number>): string {
  const { bundle, mark } = language();
  // A build fails where the first view shows a text that is loaded later (.dev/first-view.mjs).
  const text = formatIn(bundle, id, args) ?? formatIn(fallback, id, args) ?? id;
  return mark === undefined ? text : mark(text);
}

function formatIn(bundle: FluentBundle, id: string, args: Record<string, string | number>): string | null {
  const [message = '', attribute] = id.split('.');
  const found = bundle.getMessage(message);
  const pattern = attribute === undefined ? found?.value : found?.attributes[attribute];
  return pattern === undefined || pattern === null ? null : bundle.formatPattern(pattern, args, []);
}

/** A text of the catalogue. Where `id` is one of several, the arguments of all of them are wanted. */
export function text<const Id extends TextId>(id: Id, ...[args]: Wanted<Texts[Id]>): string {
  return format(id, args ?? {});
}

/** A text and what to do. */
export function told<const Id extends ToldId>(id: Id, ...[args]: Wanted<Texts[Id] | Texts[`${Id}.todo` & TextId]>): Told {
  return { what: format(id, args ?? {}), todo: format(`${id}.todo`, args ?? {}) };
}

type Entry = PlainId | ((...args: never[]) => unknown) | object;
type Page<P> = { readonly [Name in keyof P]: P[Name] extends PlainId ? string : P[Name] };

/** Texts under the names by which components know them; each is looked up when it is read. What is not the id of a text stays as it is. */
export function page<const P extends Record<string, Entry>>(entries: P): Page<P> {
  const descriptors = Object.entries(entries).map(([name, entry]): [string, PropertyDescriptor] => [
    name,
    typeof entry === 'string' ? { get: () => format(entry, {}), enumerable: true } : { value: entry, enumerable: true },
  ]);
  return Object.defineProperties({}, Object.fromEntries(descriptors)) as Page<P>;
}
