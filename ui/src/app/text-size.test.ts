import { describe, expect, it } from 'vitest';
import { sizeAfter } from './text-size';

const pressed = (key: string, mods: Partial<{ ctrlKey: boolean; metaKey: boolean; altKey: boolean }> = { ctrlKey: true }) => ({ ctrlKey: false, metaKey: false, altKey: false, key, ...mods });
const turned = (deltaY: number, ctrlKey = true) => ({ ctrlKey, metaKey: false, altKey: false, deltaY });

describe('the size of text', () => {
  it('goes up and down in steps, stops at the last one, and back to normal', () => {
    expect(sizeAfter(pressed('+'), 100, false)).toBe(110);
    // On a keyboard where + needs Shift.
    expect(sizeAfter(pressed('='), 110, false)).toBe(125);
    expect(sizeAfter(pressed('-'), 100, false)).toBe(90);
    expect(sizeAfter(pressed('+'), 200, false)).toBe(200);
    expect(sizeAfter(pressed('-'), 80, false)).toBe(80);
    expect(sizeAfter(pressed('0'), 175, false)).toBe(100);
    // A size from elsewhere.
    expect(sizeAfter(pressed('+'), 133, false)).toBe(150);
  });

  it('follows the wheel with Ctrl, and no wheel without', () => {
    expect(sizeAfter(turned(-120), 100, false)).toBe(110);
    expect(sizeAfter(turned(120), 100, false)).toBe(90);
    expect(sizeAfter(turned(0), 100, false)).toBeNull();
    expect(sizeAfter(turned(-120, false), 100, false)).toBeNull();
  });

  it('leaves keys without the modifier of the system to the page', () => {
    expect(sizeAfter(pressed('+', {}), 100, false)).toBeNull();
    expect(sizeAfter(pressed('+', { ctrlKey: true, altKey: true }), 100, false)).toBeNull();
    expect(sizeAfter(pressed('+', { ctrlKey: true }), 100, true)).toBeNull();
    expect(sizeAfter(pressed('+', { metaKey: true }), 100, true)).toBe(110);
  });
});
