import { further, inEnglish, type Language } from '../words/language.svelte';

/*
 * Languages made of English, for the gallery: what they do not change does not come from the catalogue, and what they cut off has
 * no room for a longer language.
 */

const accents: Record<string, string> = Object.fromEntries(
  [...'aábƀcçdðeéfƒgĝhĥiíjĵkķlļmɱnñoópƥqɋrŕsštţuúvṽwŵxẋyýzžAÁBƁCÇDÐEÉFƑGĜHĤIÍJĴKĶLĻMṀNÑOÓPÞQɊRŔSŠTŢUÚVṼWŴXẊYÝZŽ'.matchAll(/(.)(.)/gu)].map(([, plain = '', accented = '']) => [plain, accented]),
);

/** Every letter with an accent, and every vowel twice: about a third longer. */
export const accented = (text: string): string => text.replace(/\p{L}/gu, (letter) => (accents[letter] ?? letter).repeat(/[aeiouy]/i.test(letter) ? 2 : 1));

/** The two, by the tags that CLDR has for such languages. The marks of `en-XA` stand around every text of the catalogue. */
export const pseudo: Record<'en-XA' | 'ar-XB', () => Promise<Language>> = {
  'en-XA': async () => ({ ...(await inEnglish('en-XA', accented)), mark: (text) => `⟦${text}⟧` }),
  // Written from right to left, as Unicode lets one force it.
  'ar-XB': async () => ({ ...(await inEnglish('ar-XB')), mark: (text) => `\u202e${text}\u202c` }),
};

/** Lets them be chosen like those of the catalogue. */
export const offerPseudo = (): object => Object.assign(further, pseudo);
