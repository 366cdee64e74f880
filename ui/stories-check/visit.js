import { lost, restless, theme } from './looks.js';
import { small } from './targets.js';
import { unmarked } from './texts.js';

/** @typedef {{ violations: { id: string, help: string, nodes: { target: string[], any: { message: string }[] }[] }[] }} Found */

/**
 * In the page: waits until Storybook says that the story is there (answers '') or is broken.
 * @param {(broken: string) => void} done
 */
function settle(done) {
  const look = () => {
    const { classList } = document.body;
    if (classList.contains('sb-show-errordisplay')) done(document.querySelector('#error-message')?.textContent || 'broken');
    else if (classList.contains('sb-show-nopreview')) done('there is no such story');
    else if (classList.contains('sb-show-main') && document.querySelector('#storybook-root')?.firstElementChild) {
      void document.fonts.ready.then(() => done(''));
    } else requestAnimationFrame(look);
  };
  look();
}

/**
 * In the page: shows it by day or by night, waits for what moves to come to rest, and answers with what axe finds. By night the page has
 * other colours and thinner letters (theme/tokens.css): only what axe says of colours can differ from what it said by day.
 * @param {string} appearance
 * @param {(wrong: string[]) => void} done
 */
function examine(appearance, done) {
  document.documentElement.dataset['appearance'] = appearance;
  const screen = document.querySelector('main') !== null;
  // A part alone is no page: what axe wants of a whole page is asked of the screens only.
  const pageRules = ['region', 'page-has-heading-one', 'landmark-one-main', 'heading-order'];
  const every = { rules: Object.fromEntries(screen ? [] : pageRules.map((rule) => [rule, { enabled: false }])) };
  const options = appearance === 'light' ? every : { runOnly: ['color-contrast', 'link-in-text-block'] };
  const moving = document.getAnimations().filter((a) => a.effect?.getTiming().iterations !== Infinity);
  const { axe } = /** @type {{ axe: { run: (context: Document, options: object) => Promise<Found> } }} */ (
    /** @type {unknown} */ (window)
  );
  Promise.allSettled(moving.map((a) => a.finished))
    .then(() => axe.run(document, { ...options, resultTypes: ['violations'] }))
    .then((found) =>
      done(
        found.violations.map(({ id, help, nodes }) => {
          const where = nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`);
          return `${id}: ${help} [${where.join('; ')}]`;
        }),
      ),
    )
    .catch((error) => done([`axe: ${error}`]));
}

/**
 * In the page: what axe finds of contrast as the page looks now.
 * @param {(wrong: string[]) => void} done
 */
function faint(done) {
  const { axe } = /** @type {{ axe: { run: (context: Document, options: object) => Promise<Found> } }} */ (
    /** @type {unknown} */ (window)
  );
  axe
    .run(document, { runOnly: ['color-contrast'], resultTypes: ['violations'] })
    .then((found) => done(found.violations.flatMap(({ nodes }) => nodes.map((node) => `is faint: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`))))
    .catch((error) => done([`axe: ${error}`]));
}

/**
 * In the page: changes its language to `en-XA`, English with accents, and answers when it has changed.
 * @param {() => void} done
 */
function accent(done) {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = /** @type {{ __STORYBOOK_ADDONS_CHANNEL__: { emit: (event: string, data: object) => void } }} */ (
    /** @type {unknown} */ (window)
  );
  // Each clock is painted in a frame of its own.
  const frames = (/** @type {number} */ left) => (left === 0 ? done() : void requestAnimationFrame(() => frames(left - 1)));
  const look = () => (document.documentElement.dataset['language'] === 'en-XA' ? frames(document.querySelectorAll('[role="timer"]').length + 2) : void requestAnimationFrame(look));
  channel.emit('updateGlobals', { globals: { language: 'en-XA' } });
  look();
}

/**
 * In the page: shows the story from the beginning, in the language that it has now.
 * @param {() => void} done
 */
function remount(done) {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = /** @type {{ __STORYBOOK_ADDONS_CHANNEL__: { once: (event: string, listener: () => void) => void, emit: (event: string, data: object) => void } }} */ (
    /** @type {unknown} */ (window)
  );
  channel.once('storyRendered', () => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  channel.emit('forceRemount', { storyId: new URLSearchParams(location.search).get('id') });
}

/**
 * Shows one story and says what is wrong with it, by day and by night: it does not render, or axe finds something; a target that is too small; in another language: a text stays as it is, when the language changes or from the beginning; with less motion: something moves; in forced colours: something is lost.
 * @param {import('selenium-webdriver').WebDriver} driver
 * @param {string} url of the story, in a page with axe
 * @returns {Promise<{ appearance: string, wrong: string[] }[]>}
 */
export async function visit(driver, url) {
  await driver.get(url);
  /** @type {string} */
  const broken = await driver.executeAsyncScript(settle);
  if (broken !== '') return [{ appearance: 'any', wrong: [`does not render: ${broken}`] }];
  const found = [];
  for (const appearance of ['light', 'dark']) {
    found.push({ appearance, wrong: await driver.executeAsyncScript(examine, appearance) });
  }
  /** @type {string[]} */
  const tooSmall = await driver.executeScript(small);
  found.push({ appearance: 'targets', wrong: tooSmall.map((target) => `is too small to press: ${target}`) });
  await driver.executeAsyncScript(accent);
  /** @type {string[]} */
  const kept = await driver.executeScript(unmarked, false);
  found.push({ appearance: 'language changed', wrong: kept.map((text) => `does not change with the language: ${text}`) });
  await driver.executeAsyncScript(remount);
  /** @type {string[]} */
  const texts = await driver.executeScript(unmarked);
  found.push({ appearance: 'accented', wrong: texts.map((text) => `is not from the catalogue: ${text}`) });
  found.push({ appearance: 'less motion', wrong: await driver.executeScript(restless) });
  /** @type {string[]} */
  const gone = await driver.executeScript(lost, theme);
  found.push({ appearance: 'forced colours', wrong: [...gone, ...(await driver.executeAsyncScript(faint))] });
  return found;
}
