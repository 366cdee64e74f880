import { describe, expect, it } from 'vitest';
import { prepared, theme } from './looks.js';

describe('a style sheet for forced colours', () => {
  it('has the colours of the theme in the place of the keywords, however they are written', () => {
    expect(prepared('a{color:CanvasText;border:2px solid highlight}')).toBe(`a{color:${theme.CanvasText};border:2px solid ${theme.Highlight}}`);
  });

  it('leaves names alone', () => {
    const css = ':root{--canvas:#fff}.canvas{background:var(--canvas)}';
    expect(prepared(css)).toBe(css);
  });

  it('keeps what WebKitGTK does not know', () => {
    expect(prepared('.key{forced-color-adjust:none}')).toBe('.key{--forced-color-adjust:none}');
  });
});
