import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { includedInProgram, messages, messagesOf, typesOf } from './catalogue.js';
import { files, ofProgram } from './files.js';
import { namedByPackages, namedByPage, namedByProgram, namedInRust, namedInTypeScript, unshown, unshownOfPage } from './used.js';

const all = messages(files());
const ids = new Set(all.map(({ id }) => id));

describe('the catalogue', () => {
  it('has the types that are written down; else run `npm run texts`', () => {
    const written = readFileSync(new URL('../src/words/texts.gen.ts', import.meta.url), 'utf8');
    expect(written).toBe(typesOf(files()));
  });

  it('is shown whole by the page, the program and the packages together', () => {
    const shown = new Set([...namedByPage(ids), ...namedByProgram(ids), ...namedByPackages(ids)]);
    const unused = all.filter(({ id }) => !shown.has(id) && !id.startsWith('finding-'));
    expect(unused.map(({ id }) => id)).toEqual([]);
  }, 60_000);

  it('is one folder for the page and the program, and what the page does not contain is in the program', () => {
    const program = includedInProgram();
    expect(program).toEqual(expect.arrayContaining(ofProgram));
    expect(program.filter((name) => !ofProgram.includes(name))).toEqual(['examination.ftl', 'policy-problems.ftl', 'states.ftl']);
  });

  it('is reached by the page through nothing that is shown nowhere', () => {
    expect(unshownOfPage()).toEqual([]);
  });

  it('is written as the style wants: no exclamation marks, “cannot” in one word, nobody', () => {
    const bad = /!|\bcan not\b|\bnobody\b|\banybody\b|\bsomebody\b/i;
    const wrong = Object.entries(files()).flatMap(([name, text]) =>
      text.split('\n').flatMap((line, at) => (!line.startsWith('#') && bad.test(line) ? [`${name}:${at + 1}: ${line}`] : [])),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the check of the catalogue', () => {
  it('refuses a file that is not Fluent, and a message that is there twice', () => {
    expect(() => messagesOf('a.ftl', 'a = { $x\n')).toThrow(/a\.ftl/);
    expect(() => messages({ 'a.ftl': 'a = A\n', 'b.ftl': 'a = B\n' })).toThrow('a is in a.ftl and in b.ftl');
  });

  it('finds the arguments of messages and attributes, also inside of selections', () => {
    const text = 'a = { $n ->\n    [one] { $n } of { $who }\n   *[other] many\n}\n    .todo = { $host ->\n    [none] x\n   *[other] { $host }\n}\nb = x\n';
    expect(messagesOf('a.ftl', text).map(({ id, args }) => [id, Object.fromEntries(args)])).toEqual([
      ['a', { n: 'number', who: 'Text' }],
      ['a.todo', { host: 'Text' }],
      ['b', {}],
    ]);
    expect(typesOf({ 'a.ftl': text })).toContain("'a': { n: number; who: Text };");
  });

  it('finds what TypeScript names: literals, every value of a template, and the advice', () => {
    const code = `
      type Ids = 'a' | 'b-x' | 'b-y' | 'c' | 'c.todo';
      declare function text<const Id extends Ids>(id: Id): string;
      declare function told<const Id extends 'c'>(id: Id): string;
      export const f = (which: 'x' | 'y') => text(\`b-\${which}\`) + told('c') + 'nothing';
    `;
    const known = new Set(['a', 'b-x', 'b-y', 'b-z', 'c', 'c.todo']);
    expect([...namedInTypeScript({ '/words.ts': code }, known)].toSorted()).toEqual(['b-x', 'b-y', 'c', 'c.todo']);
  });

  it('finds what Rust names', () => {
    expect(namedInRust('text("a-b", &[]); let x = "a-c.todo"; // a-d', new Set(['a-b', 'a-c.todo', 'a-d']))).toEqual(['a-b', 'a-c.todo']);
  });

  it('finds what words/ offers and nothing shows', () => {
    const offers = { 'words.ts': "export const aPage = page({ x: 'a-x', y: 'a-y' });\nexport const f = () => 1;\nexport function g() {}\n" };
    expect(unshown(offers, [...Object.values(offers), 'aPage.x; f();'])).toEqual(['aPage.y', 'g']);
  });
});
