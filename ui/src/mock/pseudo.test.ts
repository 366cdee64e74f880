import { afterAll, describe, expect, it } from 'vitest';
import languages from 'virtual:languages';
import { choose, speak } from '../words/language.svelte';
import { callPage, duration, errorWords, signInPage } from '../words';
import { accented, pseudo } from './pseudo';

describe('a language made of English', () => {
  afterAll(() => choose('en'));

  it('changes every letter, and is a third longer', async () => {
    const english = (await languages['en']?.first())?.default ?? '';
    const letters = english.match(/(?<==).*/g)?.join('') ?? '';
    const longer = accented(letters).length / letters.length;
    expect(longer).toBeGreaterThan(1.3);
    expect(longer).toBeLessThan(1.4);
    expect(accented('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')).not.toMatch(/[a-zA-Z]/);
  });

  it('marks every text, also one that was looked up before under its name', async () => {
    expect(callPage.you).toBe('You');
    speak(await pseudo['en-XA']());
    expect(callPage.you).toBe('⟦ÝÝóóúú⟧');
    expect(signInPage.offered('4711')).toBe('⟦ÝÝóóúú ŵááñţ ţóó çááļļ 4711.⟧');
    expect(errorWords('timedOut', 'fin-a').what).toBe('⟦fin-a ðííð ñóóţ ááñšŵééŕ ííñ ţííɱéé.⟧');
    expect(duration(4000)).toBe('⟦4\u00a0š⟧');
  });

  it('is written from right to left where that is asked for', async () => {
    speak(await pseudo['ar-XB']());
    expect(callPage.you).toBe('\u202eYou\u202c');
  });
});
