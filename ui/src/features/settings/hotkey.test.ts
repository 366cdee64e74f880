import { describe, expect, it } from 'vitest';
import { hotkeyOf, type Pressed, sameAs, troubleOf } from './hotkey';

const pressed = (code: string, mods: Partial<Pressed> = {}): Pressed => ({ code, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...mods });

describe('a hotkey', () => {
  it('is written with its modifiers in one order', () => {
    expect(hotkeyOf(pressed('KeyA', { altKey: true, ctrlKey: true }))).toBe('Ctrl+Alt+A');
    expect(hotkeyOf(pressed('Digit4', { metaKey: true, shiftKey: true }))).toBe('Shift+Super+4');
    expect(hotkeyOf(pressed('F9'))).toBe('F9');
  });

  it('is not complete while only modifiers are down', () => {
    expect(hotkeyOf(pressed('ControlLeft', { ctrlKey: true }))).toBeNull();
    expect(hotkeyOf(pressed('ShiftRight', { shiftKey: true }))).toBeNull();
  });

  it('never takes a letter, Tab or Escape from other programs', () => {
    for (const key of [pressed('KeyA'), pressed('KeyA', { shiftKey: true }), pressed('Space'), pressed('Tab', { ctrlKey: true }), pressed('Escape', { ctrlKey: true })]) {
      expect(hotkeyOf(key), key.code).toBe('');
    }
  });

  it('conflicts with the same one of another action', () => {
    const hotkeys = { answerOrEnd: 'Ctrl+Alt+A', hold: 'Ctrl+Alt+H', readyOrNotReady: 'Ctrl+Alt+A', show: null };
    expect(sameAs('answerOrEnd', hotkeys)).toBe('readyOrNotReady');
    expect(sameAs('hold', hotkeys)).toBeNull();
    expect(sameAs('show', hotkeys)).toBeNull();
    expect(troubleOf('answerOrEnd', hotkeys, [])).toBe('twice');
    expect(troubleOf('hold', hotkeys, [{ hotkey: 'hold', why: 'taken' }])).toBe('taken');
    // It was changed since, or there is none any more.
    expect(troubleOf('hold', hotkeys, [{ hotkey: 'hold', why: 'twice' }])).toBeNull();
    expect(troubleOf('show', hotkeys, [{ hotkey: 'show', why: 'taken' }])).toBeNull();
  });
});
