/** What will be dialled for what was typed or pasted. */
export interface Dial {
  /** Digits, `*`, `#` and a leading `+`; empty when nothing can be dialled. */
  number: string;
  /** Why nothing is dialled, or what was left out. */
  remark: 'none' | 'letters' | 'extensionLeftOut' | 'trunkZeroLeftOut';
}

const extensionMark = /(\d\)?)\s*(?:;ext=|[,;]?\s*(?:extension|ext|app|poste|x)\.?:?)\s*\d+\s*$/i;

/**
 * Reads a telephone number the way people write it: `tel:` links, labels in front, brackets, dots, slashes, any kind of blank
 * or dash, digits of any script. Letters inside a number are refused, because guessing would call somebody else.
 */
export function readNumber(typed: string): Dial {
  let text = typed.normalize('NFKC').replace(/\p{Nd}/gu, asciiDigit);
  text = text.replace(/\p{Cf}/gu, '').trim();
  text = text.replace(/^(?:tel|callto|sips?):(?:\/\/)?/i, '').replace(/@.*$/, '');
  let remark: Dial['remark'] = 'none';
  if (extensionMark.test(text)) {
    text = text.replace(extensionMark, '$1');
    remark = 'extensionLeftOut';
  }
  const label = /^[\p{L}\s.]*[:.\s]\s*(?=[+(\d*#])/u.exec(text);
  if (label !== null) text = text.slice(label[0].length);
  if (/\p{L}/u.test(text)) return { number: '', remark: 'letters' };
  if (/^\s*\+/.test(text) && /\(\s*0\s*\)/.test(text)) {
    text = text.replace(/\(\s*0\s*\)/, '');
    remark = 'trunkZeroLeftOut';
  }
  const kept = text.replace(/[^\d*#+]/g, '');
  const number = kept.slice(0, 1) + kept.slice(1).replaceAll('+', '');
  return { number: /\d|[*#]/.test(number) ? number : '', remark };
}

/** Every script's digits stand in tens, from zero to nine. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && code - (zero - 1) < 10) zero -= 1;
  return String(code - zero);
}
