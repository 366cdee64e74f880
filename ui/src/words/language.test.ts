import { afterEach, describe, expect, it, vi } from 'vitest';
import { callPage, choose, date, duration, list, milliseconds, runningTime, signInPage, timeOfDay } from '.';
import { further, inEnglish, language, languages, negotiated, tags } from './language.svelte';

/** The system's languages, for the test. */
function system(...wanted: string[]) {
  Object.defineProperty(globalThis, 'navigator', { value: { languages: wanted }, configurable: true });
}

describe('the language', () => {
  afterEach(async () => {
    system('en-US');
    await choose('en');
  });

  it('is the wanted one, else the one that fits the system, else English', async () => {
    system('is', 'de-AT', 'fr');
    await choose(null);
    expect([language().tag, signInPage.cancel]).toEqual(['de', 'Abbrechen']);
    await choose('pl');
    expect([language().tag, signInPage.cancel]).toEqual(['pl', 'Anuluj']);
    await choose('is');
    expect([language().tag, signInPage.cancel]).toEqual(['en', 'Cancel']);
    expect(negotiated([])).toBe('en');
  });

  it('is the last one that was chosen, however long another takes to load', async () => {
    await Promise.all([choose('de'), choose('en')]);
    expect(language().tag).toBe('en');
  });

  it('is chosen by its tag and by a tag with a region', () => {
    for (const tag of tags) expect(negotiated([tag])).toBe(tag);
    expect(['pt-BR', 'zh-CN', 'ar-EG', 'en-GB', 'es-419'].map((tag) => negotiated([tag]))).toEqual(['pt', 'zh', 'ar', 'en', 'es']);
    further['sv-FI'] = () => inEnglish('sv-FI');
    expect(negotiated(['sv-SE', 'de'])).toBe('sv-FI');
    delete further['sv-FI'];
  });

  it('has a name of its own in each language', () => {
    expect(Object.fromEntries(languages.map(({ tag, name }) => [tag, name]))).toEqual({
      ar: 'العربية',
      de: 'Deutsch',
      en: 'English',
      es: 'Español',
      fr: 'Français',
      it: 'Italiano',
      ja: '日本語',
      nl: 'Nederlands',
      pl: 'Polski',
      pt: 'Português',
      zh: '简体中文',
    });
  });

  it('decides how dates, numbers, lists and lengths of time are written, with the region of the system', async () => {
    const moment = new Date(2026, 0, 15, 0, 5);
    system('de-DE');
    await choose('de');
    expect([date(moment), timeOfDay(moment), list(['1002', '1003']), milliseconds(1240)]).toEqual(['15. Januar 2026', '00:05', '1002 und 1003', '1.240\u00a0ms']);
    system('en-GB');
    await choose('en');
    expect(date(moment)).toBe('15 January 2026');
    await choose('ja');
    expect([date(moment), list(['1002', '1003'])]).toEqual(['2026年1月15日', '1002、1003']);
  });

  it('has European digits in Arabic, and marks around arguments that keep them in one piece', async () => {
    system('ar-EG');
    await choose('ar');
    expect(runningTime(61_000)).toBe('1:01');
    expect(duration(61_000)).toMatch(/1.*1/);
    expect(duration(61_000)).not.toMatch(/[٠-٩]/);
    expect(signInPage.offered('+41 44 555 01 47')).toContain('\u2068+41 44 555 01 47\u2069');
    await choose('de');
    expect(signInPage.offered('4711')).not.toMatch(/[\u2068\u2069]/);
  });

  it('can be one that is not in the catalogue', async () => {
    further['en-XA'] = async () => ({ ...(await inEnglish('en-XA')), mark: (text) => `⟦${text}⟧` });
    await choose('en-XA');
    expect(callPage.you).toBe('⟦You⟧');
    delete further['en-XA'];
  });

  it('has the texts of the first view at first, and every text once they were asked for, also in the next language', async () => {
    vi.resetModules();
    const { aboutPage, choose, loadingPage, loadWhole, signInPage } = await import('.');
    expect(loadingPage.starting).toBe('Starting…');
    await choose('de');
    expect([signInPage.cancel, aboutPage.libraries]).toEqual(['Abbrechen', 'about-libraries']);
    await loadWhole();
    await loadWhole();
    expect(aboutPage.libraries).toBe('Bibliotheken');
    await choose('fr');
    expect(aboutPage.libraries).toBe('Bibliothèques');
  });

  it('stays as it is where the chosen one cannot be loaded', async () => {
    further['sv'] = () => Promise.reject(new Error('there is no such file'));
    await expect(choose('sv')).rejects.toThrow('no such file');
    expect(language().tag).toBe('en');
    await choose('de');
    expect(language().tag).toBe('de');
    delete further['sv'];
  });

  it('may be set wrong by the system', async () => {
    system('C', 'x', 'de_DE');
    await choose(null);
    expect(tags).toContain(language().tag);
  });
});
