import { FluentBundle, FluentResource, type TextTransform } from '@fluent/bundle';
import { untrack } from 'svelte';
import builtInTexts from 'virtual:built-in-texts';
import loads from 'virtual:languages';

/** How texts, numbers and times are made: a language, or what the gallery makes of English. */
export interface Language {
  /** Of the catalogue, as BCP 47. */
  tag: string;
  /** For `Intl`: the language with the region of the person, where the system says it. */
  locale: string;
  bundle: FluentBundle;
  /** Adds the texts that the first view does not show. */
  complete: () => Promise<void>;
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
  return { tag, locale, bundle, complete: () => Promise.resolve() };
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

/** English that says only that the page starts, or that a part of it cannot be loaded. */
const builtIn = languageOf('en', builtInTexts, ofSystem());
let current: Language = $state.raw(builtIn);

/** The language of the page. What reads it on the page is rendered again when another one is chosen. */
export const language = (): Language => current;

/** Before a language is there. */
export const fallback = builtIn.bundle;

/** A language of the catalogue with the texts of the first view. `as`: its tag, where it is made into another one. */
async function load(tag: string, as = tag, transform?: TextTransform): Promise<Language> {
  const { first, later } = loads[tag] ?? {};
  if (first === undefined || later === undefined) throw new Error(`the catalogue has no language ${tag}`);
  const loaded = languageOf(as, (await first()).default, ofSystem(), transform);
  let whole = false;
  const complete = async () => {
    const { default: texts } = await later();
    if (!whole) loaded.bundle.addResource(new FluentResource(texts));
    whole = true;
  };
  return { ...loaded, complete };
}

/** English with its letters changed, for the gallery. */
export const inEnglish = (tag: string, transform?: TextTransform): Promise<Language> => load('en', tag, transform);

/** Everything is in this language from now on. What was typed and what is open stays. */
export function speak(other: Language): void {
  current = other;
  if (typeof document === 'undefined') return;
  document.documentElement.lang = other.tag;
  document.documentElement.dir = directionOf(other.tag);
}

/** Languages that are not in the catalogue, by their tags; the gallery and the mock host add theirs. */
export const further: Record<string, () => Promise<Language>> = {};

/** The tags of the catalogue. */
export const tags: readonly string[] = Object.keys(loads);

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
let wantsWhole = false;

/**
 * Shows the page in the wanted language (BCP 47), or in that of the system for null. Each language is loaded when it is first chosen; the
 * last one that was asked for is shown. Where it cannot be loaded, the page stays as it is.
 */
export async function choose(wanted: string | null): Promise<void> {
  const mine = ++asked;
  const tag = negotiated(wanted === null ? ofSystem() : [wanted]);
  // Who chooses again when something changes does not mean the change of the language itself.
  const shown = untrack(language);
  if (shown !== builtIn && shown.tag === tag) return;
  const next = await (further[tag]?.() ?? load(tag));
  if (wantsWhole) await next.complete();
  if (mine === asked) speak(next);
}

/** The texts of what is loaded after the first view are there from now on, in this language and in those that are chosen later. */
export function loadWhole(): Promise<void> {
  wantsWhole = true;
  return untrack(language).complete();
}
