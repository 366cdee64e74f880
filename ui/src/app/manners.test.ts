import { describe, expect, it } from 'vitest';
import { isOfBrowser } from './manners';

const key = (name: string, mods: Partial<{ ctrlKey: boolean; metaKey: boolean; altKey: boolean }> = {}) => ({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...mods });

describe('keys of a browser', () => {
  it('are those that load, go back, print, find or save', () => {
    for (const pressed of [key('F5'), key('r', { ctrlKey: true }), key('R', { metaKey: true }), key('p', { ctrlKey: true }), key('ArrowLeft', { altKey: true })]) {
      expect(isOfBrowser(pressed), JSON.stringify(pressed)).toBe(true);
    }
  });

  it('are not those with which a person writes and copies', () => {
    for (const pressed of [key('r'), key('c', { ctrlKey: true }), key('v', { ctrlKey: true }), key('a', { ctrlKey: true }), key('z', { ctrlKey: true }), key('ArrowLeft'), key('ArrowLeft', { ctrlKey: true }), key('Enter', { ctrlKey: true })]) {
      expect(isOfBrowser(pressed), JSON.stringify(pressed)).toBe(false);
    }
  });
});
