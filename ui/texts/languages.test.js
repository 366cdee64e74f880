import { describe, expect, it } from 'vitest';
import { DRAFT, wrongIn } from './compare.js';
import { files, languages } from './files.js';

const english = files();

describe('the languages', () => {
  it('are those that the policy offers', async () => {
    const { readFile } = await import('node:fs/promises');
    const settings = await readFile(new URL('../../src-tauri/crates/desk-policy/src/settings/session.rs', import.meta.url), 'utf8');
    const offered = /id: ManagedSetting::Language,[^]+?kind: Kind::Choice\(&\[([^]+?)\]\)/.exec(settings)?.[1] ?? '';
    const tags = [...offered.matchAll(/"([\w-]+)", "/g)].map(([, tag = '']) => tag).filter((tag) => tag !== 'system');
    expect(tags.toSorted()).toEqual(languages());
  });

  it.each(languages().filter((language) => language !== 'en'))('%s has every text of English, with its variables and the plurals of the language', (language) => {
    const translated = files(language);
    const wrong = Object.entries(english).flatMap(([name, text]) => wrongIn(language, name, text, translated[name]));
    const unknown = Object.keys(translated).filter((name) => !(name in english));
    expect([...wrong, ...unknown.map((name) => `${language}/${name}: English has no such file`)]).toEqual([]);
  });
});

describe('the check of a language', () => {
  const source = 'a = { $n ->\n    [one] { $n } call\n   *[other] { $n } calls\n}\nb = { $who ->\n    [none] No one\n   *[other] { $who }\n}\n    .todo = Go\n';
  const wrong = (/** @type {string} */ text, language = 'pl') => wrongIn(language, 'a.ftl', source, `${DRAFT}\n${text}`).map((each) => each.replace(/^.*?: /, ''));
  const b = 'b = { $who ->\n    [none] Nikt\n   *[other] { $who }\n}\n    .todo = Idź\n';
  const a = 'a = { $n ->\n    [one] { $n } połączenie\n    [few] { $n } połączenia\n    [many] { $n } połączeń\n   *[other] { $n } połączenia\n}\n';

  it('finds nothing in what is complete', () => {
    expect(wrong(a + b)).toEqual([]);
    expect(wrong('a = { $n ->\n   *[other] { $n }件\n}\n' + b, 'ja')).toEqual([]);
    expect(wrong('a = { $n ->\n    [one] { $n } appel\n   *[other] { $n } appels\n}\n' + b, 'fr')).toEqual([]);
  });

  it('finds a text, an attribute and a file that are missing, and what is too much', () => {
    expect(wrong(a)).toEqual(['b is missing', 'b.todo is missing']);
    expect(wrong(`${a}${b}c = C\n`)).toEqual(['c is not in English']);
    expect(wrongIn('pl', 'a.ftl', source, undefined)).toEqual(['pl/a.ftl: there is no such file']);
  });

  it('finds a variable, a choice and a plural category that are missing, and a category that is never chosen', () => {
    expect(wrong(a.replaceAll('{ $n } ', '') + b)).toEqual([]);
    expect(wrong(a + b.replace('{ $who }\n', 'Ktoś\n').replace('{ $who ->', '{ $ktoś ->'))).not.toEqual([]);
    expect(wrong(a + b.replace('[none] Nikt\n', '[nikt] Nikt\n'))).toEqual(['b chooses by nikt instead of none']);
    expect(wrong(a.replace(/ +\[few\].*\n/, '') + b)).toEqual(['a has no [few]']);
    expect(wrong(a + b, 'ja')).toEqual(['one', 'few', 'many'].map((category) => `a has [${category}], which the language does not`));
    expect(wrong(`a = { $n } połączeń\n${b}`)).toEqual(['a has no plural']);
  });

  it('finds a function, what is not Fluent, and a file that does not say who has read it', () => {
    expect(wrong(a.replace('{ $n } połączeń', '{ NUMBER($n) } połączeń') + b)[0]).toMatch(/^a uses NUMBER/);
    expect(wrong(`${a}${b}c = { $x\n`)[0]).toMatch(/is not Fluent: c = /);
    expect(wrongIn('pl', 'a.ftl', source, a + b)[0]).toMatch(/first line/);
    expect(wrongIn('pl', 'a.ftl', source, `### Reviewed by the language service, 2026-11-29.\n${a}${b}`)).toEqual([]);
  });
});
