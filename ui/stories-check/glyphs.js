/** The code points of a fontconfig charset (`20-7e a0 1e00-1eff`). */
export function codePointsOf(/** @type {string} */ charset) {
  const all = new Set();
  for (const piece of charset.trim().split(/\s+/)) {
    const [from = 0, to = from] = piece.split('-').map((code) => Number.parseInt(code, 16));
    for (let code = from; code <= to; code += 1) all.add(code);
  }
  return all;
}

/**
 * The characters of a text that the font which this computer takes for the language does not have; a text of it stands in that font, or in
 * Atkinson Hyperlegible for Latin letters.
 * @param {string} language
 * @param {string} text
 * @param {(...args: string[]) => string} fcMatch runs `fc-match` with these arguments
 */
export function withoutGlyph(language, text, fcMatch) {
  // fontconfig knows Chinese by its regions only.
  const known = codePointsOf(fcMatch('-f', '%{charset}', `sans-serif:lang=${language === 'zh' ? 'zh-cn' : language}`));
  const isLatin = (/** @type {string} */ character) => /[\p{Script=Latin}\d]/u.test(character);
  const missing = [...new Set(text)].filter((character) => /[\p{L}\p{M}\p{N}]/u.test(character) && !isLatin(character) && !known.has(character.codePointAt(0) ?? 0));
  return missing.join(' ');
}
