/** What will be dialled for what was typed or pasted. */
export interface Dial {
  /** Digits, `*`, `#` and a leading `+`; empty when nothing can be dialled. */
  number: string;
  /** Why nothing is dialled, or what was left out. */
  remark: 'none' | 'letters' | 'sign' | 'tooLong' | 'several' | 'extensionLeftOut' | 'trunkZeroLeftOut' | 'pauseLeftOut';
  /** What stands behind the pause, or the sign that cannot be dialled. */
  about: string;
}

/** Most digits of one number: 15 of E.164, and up to 5 for the way abroad and the outside line. More are two numbers, or a mistake. */
export const MOST_DIGITS = 20;

/** Digits before a slash that can be an area code: with the code of a country, and without. */
const AREA_CODE = { withCountry: 8, without: 6 };

/** Least digits behind an area code. Fewer are the last digits of a second number. */
const LEAST_BEHIND_AREA_CODE = 5;

const extensionMark = /(\d\)?)\s*(?:;ext=|[,;]?\s*(?:extension|ext|app|poste|x)\.?:?)\s*\d+\s*$/i;

/** A pause as telephones and address books write it (`,` `;` `p` `w`), behind a number. */
const pauseMark = /^(.*?[\d*#)])\s*(?:[,;]|[pw](?=\s*[\d*#,;]))[\s,;]*(.*)$/is;

const label = /^[\p{L}\s.]*[:.\s]\s*(?=[+(\d*#])/u;

/** What people write between the digits of one number, besides a slash. */
const decoration = /[\s()[\].\-\u2010-\u2015\u2212\u00b7]/u;

const refused = (remark: Dial['remark'], about = ''): Dial => ({ number: '', remark, about });

/**
 * Reads a telephone number the way people write it: `tel:` links, labels in front, brackets, dots, slashes, any kind of blank
 * or dash, digits of any script. Letters inside a number are refused, because guessing would call somebody else, and so are two numbers.
 */
export function readNumber(typed: string): Dial {
  let text = plain(typed);
  let [remark, about]: [Dial['remark'], string] = ['none', ''];
  const pause = extensionMark.test(text) ? null : pauseMark.exec(text);
  if (extensionMark.test(text)) {
    text = text.replace(extensionMark, '$1');
    remark = 'extensionLeftOut';
  } else if (pause !== null) {
    text = pause[1] ?? '';
    about = (pause[2] ?? '').trim();
    remark = about === '' ? 'none' : 'pauseLeftOut';
  }
  text = text.slice(label.exec(text)?.[0].length ?? 0);
  if (/\p{L}/u.test(text)) return refused('letters');
  if (isSeveral(text)) return refused('several');
  if (/^\s*\+/.test(text) && /\(\s*0\s*\)/.test(text)) {
    text = text.replace(/\(\s*0\s*\)/, '');
    if (remark === 'none') remark = 'trunkZeroLeftOut';
  }
  const sign = [...text].find((each) => !/[\d*#+/]/.test(each) && !decoration.test(each));
  if (sign !== undefined) return refused('sign', sign);
  const kept = text.replace(/[^\d*#+]/g, '');
  const number = kept.slice(0, 1) + kept.slice(1).replaceAll('+', '');
  if (digits(number).length > MOST_DIGITS) return refused('tooLong');
  return /[\d*#]/.test(number) ? { number, remark, about } : refused('none');
}

/** Without what surrounds a number in a link, and with digits that telephones know. */
function plain(typed: string): string {
  const text = typed.normalize('NFKC').replace(/\p{Nd}/gu, asciiDigit).replace(/\p{Cf}/gu, '').trim();
  return text.replace(/^(?:tel|callto|sips?):(?:\/\/)?/i, '').replace(/@.*$/s, '');
}

const digits = (text: string): string => text.replace(/\D/g, '');

/** More than one number: on several lines, with a sign between them, a second `+`, or a slash that ends no area code. */
function isSeveral(text: string): boolean {
  if (/\d[^\d]*[\r\n\t|\\&][^\d]*\d/.test(text)) return true;
  if (/\d\D*\d\D*\d.*\+/s.test(text)) return true;
  const [before = '', after, more] = text.split('/');
  if (after === undefined) return false;
  return more !== undefined || !isAreaCode(before, after);
}

function isAreaCode(before: string, after: string): boolean {
  const most = /^\s*(?:\+|00)/.test(before) ? AREA_CODE.withCountry : AREA_CODE.without;
  const fits = digits(before).length <= most && digits(after).length >= LEAST_BEHIND_AREA_CODE;
  return fits && /^\s*[+(0]/.test(before) && !/^\s*[+(0]/.test(after);
}

/** Every script's digits stand in tens, from zero to nine. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && code - (zero - 1) < 10) zero -= 1;
  return String(code - zero);
}
