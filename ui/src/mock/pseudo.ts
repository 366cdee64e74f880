import { inEnglish, type Language } from '../words/catalogue';

/*
 * Languages made of English, for the gallery: what they do not change does not come from the catalogue, and what they cut off has
 * no room for a longer language.
 */

const accents: Record<string, string> = Object.fromEntries(
  [...'aábƀcçdðeéfƒgĝhĥiíjĵkķlļmɱnñoópƥqɋrŕsštţuúvṽwŵxẋyýzžAÁBƁCÇDÐEÉFƑGĜHĤIÍJĴKĶLĻMṀNÑOÓPÞQɊRŔSŠTŢUÚVṼWŴXẊYÝZŽ'.matchAll(/(.)(.)/gu)].map(([, plain = '', accented = '']) => [plain, accented]),
);

/** Every letter with an accent, and every vowel twice: about a third longer. */
export const accented = (text: string): string => text.replace(/\p{L}/gu, (letter) => (accents[letter] ?? letter).repeat(/[aeiouy]/i.test(letter) ? 2 : 1));

/** The languages of the gallery by their names. The marks of `accented` stand around every text of the catalogue. */
export const languages: Record<'English' | 'accented' | 'mirrored', Language> = {
  English: { bundle: inEnglish() },
  accented: { bundle: inEnglish(accented), mark: (text) => `⟦${text}⟧` },
  // Written from right to left, as Unicode lets one force it.
  mirrored: { bundle: inEnglish(), mark: (text) => `\u202e${text}\u202c` },
};
