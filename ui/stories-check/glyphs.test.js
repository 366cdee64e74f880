import { describe, expect, it } from 'vitest';
import { codePointsOf, withoutGlyph } from './glyphs.js';

describe('the check of glyphs', () => {
  it('reads the characters of a font', () => {
    expect([...codePointsOf('20-22 a0\n')]).toEqual([0x20, 0x21, 0x22, 0xa0]);
  });

  it('names what the font of the language does not have, and leaves Latin letters to the font of the page', () => {
    expect(withoutGlyph('ja', 'a = 通話 1\n', () => '901a 8a71')).toBe('');
    expect(withoutGlyph('ja', 'a = 通話\n', () => '901a')).toBe('話');
  });
});
