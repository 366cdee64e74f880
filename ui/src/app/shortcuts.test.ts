import { describe, expect, it } from 'vitest';
import { type Pressed, shortcutOf, shortcuts } from './shortcuts';

const press = (over: Partial<Pressed>): Pressed => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  repeat: false,
  ...over,
});

describe('a shortcut', () => {
  it.each(shortcuts)('$does acts with Ctrl, never alone', ({ does, code, shift }) => {
    const keys = { code, key: code, shiftKey: shift };
    expect(shortcutOf(press({ ...keys, ctrlKey: true }), false)).toBe(does);
    expect(shortcutOf(press(keys), false)).toBeNull();
    expect(shortcutOf(press({ ...keys, metaKey: true }), true)).toBe(does);
    expect(shortcutOf(press({ ...keys, ctrlKey: true }), true)).toBeNull();
  });

  it('is not AltGr, and does not repeat', () => {
    expect(shortcutOf(press({ code: 'Enter', ctrlKey: true, altKey: true }), false)).toBeNull();
    expect(shortcutOf(press({ code: 'Enter', ctrlKey: true, repeat: true }), false)).toBeNull();
  });

  it('finds the list wherever the slash stands', () => {
    expect(shortcutOf(press({ key: '/', code: 'Digit7', shiftKey: true, ctrlKey: true }), false)).toBe('list');
  });
});
