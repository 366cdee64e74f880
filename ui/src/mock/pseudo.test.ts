import { afterAll, describe, expect, it } from 'vitest';
import { speak } from '../words/catalogue';
import { english } from '../words/english';
import { callPage, duration, errorWords, signInPage } from '../words';
import { accented, languages } from './pseudo';

describe('a language made of English', () => {
  afterAll(() => speak(languages.English));

  it('changes every letter, and is a third longer', () => {
    const letters = english.join('').match(/(?<==).*/g)?.join('') ?? '';
    const longer = accented(letters).length / letters.length;
    expect(longer).toBeGreaterThan(1.3);
    expect(longer).toBeLessThan(1.4);
    expect(accented('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')).not.toMatch(/[a-zA-Z]/);
  });

  it('marks every text, also one that was looked up before under its name', () => {
    expect(callPage.you).toBe('You');
    speak(languages.accented);
    expect(callPage.you).toBe('⟦ÝÝóóúú⟧');
    expect(signInPage.offered('4711')).toBe('⟦ÝÝóóúú ŵááñţ ţóó çááļļ 4711.⟧');
    expect(errorWords('timedOut', 'fin-a').what).toBe('⟦fin-a ðííð ñóóţ ááñšŵééŕ ííñ ţííɱéé.⟧');
    expect(duration(4000)).toBe('⟦4\u00a0š⟧');
  });

  it('is written from right to left where that is asked for', () => {
    speak(languages.mirrored);
    expect(callPage.you).toBe('\u202eYou\u202c');
  });
});
