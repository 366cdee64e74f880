import { FluentBundle, FluentResource, type TextTransform } from '@fluent/bundle';
import { untrack } from 'svelte';
import english from 'virtual:locale/en';
import loads from 'virtual:locales';

/** How texts, numbers and times are made: a language, or what the gallery makes of English. */
export interface Language {
  /** Of the catalogue, as BCP 47. */
  tag: string;
  /** For `Intl`: the language with the region of the person, where the system says it. */
  locale: string;
  bundle: FluentBundle;
  /** Put around a whole text. */
  mark?: (text: string) => string;
}

/** Languages that are written from right to left. */
const fromRightToLeft = ['ar', 'fa', 'he', 'ur'];

export const directionOf = (tag: string): 'ltr' | 'rtl' => (fromRightToLeft.includes(primary(tag)) ? 'rtl' : 'ltr');

/** `de` of `de-AT`; empty for what is no tag, which a system may have set. */
function primary(tag: string): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return '';
  }
}

/**
 * A language made of its texts in Fluent. Isolating marks keep a name or a number in one piece inside of a text from right to left. Other
 * texts do not need them, and they would be copied with the text.
 */
export function languageOf(tag: string, texts: string, wanted: readonly string[] = [], transform?: TextTransform): Language {
  const locale = localeFor(tag, wanted);
  const bundle = new FluentBundle(locale, { useIsolating: directionOf(tag) === 'rtl', transform });
  bundle.addResource(new FluentResource(texts));
  return { tag, locale, bundle };
}

/**
 * The first of the wanted locales that is of this language: `en-GB` for English. Arabic has European digits everywhere: extensions,
 * telephone numbers and the names of servers have them too, and so does what the program prints.
 */
function localeFor(tag: string, wanted: readonly string[]): string {
  const language = primary(tag);
  const own = wanted.find((each) => primary(each) === language) ?? tag;
  return language === 'ar' ? new Intl.Locale(own, { numberingSystem: 'latn' }).toString() : own;
}

/** What the system wants, the most wanted first. */
const ofSystem = (): readonly string[] => (typeof navigator === 'undefined' ? [] : navigator.languages);

const builtIn = languageOf('en', english, ofSystem());
let current: Language = $state.raw(builtIn);

/** The language of the page. What reads it on the page is rendered again when another one is chosen. */
export const language = (): Language => current;

/** Where a text is not translated. */
export const fallback = builtIn.bundle;

/** English with its letters changed, for the gallery. */
export const inEnglish = (tag: string, transform?: TextTransform): Language => languageOf(tag, english, [], transform);

/** Everything is in this language from now on. What was typed and what is open stays. */
export function speak(other: Language): void {
  current = other;
  if (typeof document === 'undefined') return;
  document.documentElement.lang = other.tag;
  document.documentElement.dir = directionOf(other.tag);
}

/** Languages that are not in the catalogue, by their tags; the gallery and the mock host add theirs. */
export const further: Record<string, Language> = {};

/** The tags of the catalogue, English among them. */
export const tags: readonly string[] = ['en', ...Object.keys(loads)].toSorted();

/** A language that can be chosen, with its own name. */
export interface Offered {
  tag: string;
  name: string;
}

/** The Chinese of the catalogue is the simplified one, and its name says so. */
const ownName = (tag: string): string => {
  const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag === 'zh' ? 'zh-Hans' : tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
};

/** Every language that can be chosen, by the names that those who speak it give it. */
export const languages: readonly Offered[] = tags.map((tag) => ({ tag, name: ownName(tag) }));

/**
 * The language that fits best: the one with the wanted tag, else one that is the same without its region. The first wish that has one
 * decides; English, where none has.
 */
export function negotiated(wanted: readonly string[]): string {
  const offered = [...tags, ...Object.keys(further)];
  const fits = (wish: string) => [wish, primary(wish)].find((each) => offered.includes(each)) ?? offered.find((tag) => primary(tag) === primary(wish));
  return wanted.map(fits).find((tag) => tag !== undefined) ?? 'en';
}

let asked = 0;

/**
 * Shows the page in the wanted language (BCP 47), or in that of the system for null. Each language is loaded when it is first chosen; the
 * last one that was asked for is shown.
 */
export async function choose(wanted: string | null): Promise<void> {
  const mine = ++asked;
  const tag = negotiated(wanted === null ? ofSystem() : [wanted]);
  // Who chooses again when something changes does not mean the change of the language itself.
  if (tag === untrack(() => current.tag)) return;
  const next = await loaded(tag);
  if (mine === asked) speak(next);
}

async function loaded(tag: string): Promise<Language> {
  const made = further[tag];
  if (made !== undefined) return made;
  const load = loads[tag];
  const texts = load === undefined ? english : (await load()).default;
  return languageOf(tag, texts, ofSystem());
}
