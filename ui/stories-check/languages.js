// Shows the page in every language, in the situations with the most text, and reports what has no room or no glyph.
//
//   node stories-check/languages.js                              every language at 360, 420 and 1280 px
//   node stories-check/languages.js --pictures FOLDER de ja ar   only these languages, with a picture of each, by day and by night
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { files, languages } from '../texts/files.js';
import { openBrowser } from './browser.js';
import { withoutGlyph } from './glyphs.js';
import { withoutRoom } from './room.js';

const ui = fileURLToPath(new URL('..', import.meta.url));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const { values, positionals } = parseArgs({ options: { pictures: { type: 'string' } }, allowPositionals: true });
const wanted = positionals.length > 0 ? positionals : languages();
const widths = [360, 420, 1280];
const appearances = values.pictures === undefined ? ['light'] : ['light', 'dark'];

/** The situation of the mock host, and what is pressed in it: the elements with these test ids, of which only one is there. */
const situations = {
  'sign-in': { scenario: 'signed out', press: [] },
  ringing: { scenario: 'ringing', press: [] },
  talking: { scenario: 'talking', press: [] },
  consultation: { scenario: 'consulting', press: [] },
  'wrap-up': { scenario: 'wrap-up', press: [] },
  reconnecting: { scenario: 'reconnecting', press: [] },
  'state menu': { scenario: 'ready', press: ['state-pill'] },
  'my menu': { scenario: 'ready', press: ['me'] },
  diagnostics: { scenario: 'ready', press: ['me', 'diagnostics'] },
  shortcuts: { scenario: 'ready', press: ['show-shortcuts rail-shortcuts'] },
  password: { scenario: 'password window', press: [] },
};

const built = await mkdtemp(join(tmpdir(), 'aplomb-languages-'));
const [code] = await once(spawn('npx', ['vite', 'build', '--config', 'vite.mock.config.ts', '--outDir', built, '--emptyOutDir', '--logLevel', 'warn'], { cwd: ui, stdio: 'inherit' }), 'exit');
if (code !== 0) throw new Error(`vite build ended with ${code}`);
await writeFile(join(built, 'frame.html'), '<!doctype html><title>frame</title><body style="margin:0"><iframe style="border:0;height:780px"></iframe></body>');

const server = createServer(sirv(built, { dev: true })).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('the page has no port');
const origin = `http://127.0.0.1:${address.port}`;
if (values.pictures !== undefined) await mkdir(values.pictures, { recursive: true });

/**
 * In the page around: shows a situation at a width, presses the buttons one after the other, and answers when all is there.
 * @param {string} url @param {number} width @param {string[]} press @param {(done: string) => void} done
 */
function show(url, width, press, done) {
  const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
  frame.style.width = `${width}px`;
  /** @type {(step: () => boolean, then: () => void) => void} */
  const until = (step, then) => void (step() ? then() : requestAnimationFrame(() => until(step, then)));
  const inside = () => frame.contentDocument;
  const still = () => {
    const moving = (inside()?.getAnimations() ?? []).filter(({ effect, playState }) => playState !== 'finished' && effect?.getTiming().iterations !== Infinity);
    for (const each of moving) each.finish();
    requestAnimationFrame(() => (moving.length > 0 ? still() : done('')));
  };
  frame.onload = () =>
    until(
      () => (inside()?.querySelector('main, [data-testid]') ?? null) !== null && inside()?.querySelector('.starting') === null,
      () => {
        const next = () => {
          const ids = press.shift();
          if (ids === undefined) {
            // A font is wanted when its first text is laid out.
            return void requestAnimationFrame(() => requestAnimationFrame(() => void inside()?.fonts.ready.then(still)));
          }
          const button = () => /** @type {HTMLElement | null} */ (inside()?.querySelector(ids.split(' ').map((id) => `[data-testid="${id}"]`).join()) ?? null);
          until(() => button() !== null, () => {
            button()?.click();
            requestAnimationFrame(next);
          });
        };
        next();
      },
    );
  frame.src = url;
}

/**
 * In the page around, which shows the form in English: types a server, changes the language, and answers with what the form shows then.
 * @param {(shown: { label: string, typed: string, focused: boolean, language: string, direction: string }) => void} done
 */
function changeLanguage(done) {
  const view = /** @type {Window & typeof globalThis & { chooseLanguage: (tag: string) => Promise<void> }} */ (document.querySelector('iframe')?.contentWindow);
  const { document: page } = view;
  const field = /** @type {HTMLInputElement} */ (page.querySelector('input[name="agent"]'));
  field.value = 'typed by the agent';
  field.dispatchEvent(new view.Event('input', { bubbles: true }));
  field.focus();
  void view.chooseLanguage('ar').then(() =>
    requestAnimationFrame(() =>
      done({
        label: page.querySelector(`label[for="${field.id}"]`)?.textContent ?? '',
        typed: field.value,
        focused: page.activeElement === field,
        language: page.documentElement.lang,
        direction: page.documentElement.dir,
      }),
    ),
  );
}

/** The text of a message without arguments. */
const messageOf = (/** @type {string} */ language, /** @type {string} */ id) => new RegExp(`^${id} = (.*)$`, 'm').exec(Object.values(files(language)).join('\n'))?.[1] ?? '';

/**
 * Saves a picture of the frame. The screen is asked and not the driver, whose pictures of wide windows never come.
 * @param {string} path @param {number} width
 */
async function picture(path, width) {
  /** @type {number} */
  const above = await browser.driver.executeScript('return outerHeight - innerHeight');
  const { status, stderr } = spawnSync('import', ['-silent', '-window', 'root', '-crop', `${width}x780+0+${above}`, '+repage', path], { env: { ...process.env, ...browser.environment }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`import: ${stderr}`);
}

let failed = 0;
const browser = await openBrowser();
try {
  await browser.driver.manage().setTimeouts({ script: 30_000 });
  await browser.driver.manage().window().setRect({ x: 0, y: 0, width: 1600, height: 1100 });
  await browser.driver.get(`${origin}/frame.html`);
  await browser.driver.executeAsyncScript(show, `stage.html?${new URLSearchParams({ scenario: 'signed out' })}`, 420, []);
  const shown = await browser.driver.executeAsyncScript(changeLanguage);
  try {
    assert.deepEqual(shown, { label: messageOf('ar', 'signIn-agent'), typed: 'typed by the agent', focused: true, language: 'ar', direction: 'rtl' });
  } catch (error) {
    failed += 1;
    console.log(`FAILED the language changes, and what was typed stays: ${error}`);
  }
  for (const language of wanted) {
    const missing = withoutGlyph(language, Object.values(files(language)).join(''), (...args) => spawnSync('fc-match', args, { encoding: 'utf8' }).stdout);
    if (missing !== '') console.log(`FAILED ${language}: no font of this computer has ${missing}`);
    failed += missing === '' ? 0 : 1;
    for (const [name, { scenario, press }] of Object.entries(situations)) {
      for (const width of widths) {
        for (const appearance of appearances) {
          await browser.driver.get(`${origin}/frame.html`);
          await browser.driver.executeAsyncScript(show, `stage.html?${new URLSearchParams({ scenario, language, appearance })}`, width, press);
          /** @type {string[]} */
          const wrong = await browser.driver.executeScript(withoutRoom);
          for (const why of wrong) console.log(`FAILED ${language}, ${name}, ${width} px: ${why}`);
          failed += wrong.length;
          if (values.pictures === undefined) continue;
          await picture(join(values.pictures, `${language}-${name.replaceAll(' ', '-')}-${width}-${appearance}.png`), width);
        }
      }
    }
  }
} finally {
  await browser.close();
  server.close();
  await rm(built, { recursive: true });
}
console.log(`languages: ${wanted.length} shown, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
