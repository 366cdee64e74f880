import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { openBrowser } from './browser.js';
import { prepared } from './looks.js';
import { visit } from './visit.js';

/** Builds the gallery, shows every story in a web engine by day and by night and lets axe look at each; once with every text of the catalogue marked; and with less motion and in forced colours. Arguments: parts of the titles of the stories to show. */
const ui = fileURLToPath(new URL('..', import.meta.url));

/** How many browsers share the stories: one alone leaves half of a computer with two processors idle. */
const BROWSERS = 2;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

// A place of its own, so that two checks at the same time do not take each other's gallery away.
const built = await mkdtemp(join(tmpdir(), 'aplomb-gallery-'));
const build = spawn('npm', ['run', '--silent', 'storybook:build', '--', '--output-dir', built], {
  cwd: ui,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const [code] = await once(build, 'exit');
if (code !== 0) throw new Error(`storybook build ended with ${code}`);

/** What is not served as it was built, by its path: the kind and the text. */
const made = new Map();
for (const file of await readdir(built, { recursive: true })) {
  if (file.endsWith('.css')) made.set(`/${file}`, ['text/css', prepared(await readFile(join(built, file), 'utf8'))]);
}
made.set('/axe.js', ['text/javascript', await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')]);
const page = await readFile(join(built, 'iframe.html'), 'utf8');
made.set('/iframe.html', ['text/html', page.replace('</body>', '<script src="/axe.js"></script></body>')]);

// Nothing changes while the stories are shown: a browser asks for each file once, and not again for each story.
const files = sirv(built, { maxAge: 86_400, immutable: true });
const server = createServer((request, response) => {
  const found = made.get(new URL(request.url ?? '', 'http://gallery').pathname);
  if (found === undefined) return files(request, response);
  const [kind, text] = found;
  response.setHeader('content-type', kind).setHeader('cache-control', 'max-age=86400, immutable').end(text);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('the gallery has no port');
const origin = `http://127.0.0.1:${address.port}`;

/** @type {{ entries: Record<string, { id: string, type: string, title: string, name: string }> }} */
const index = JSON.parse(await readFile(`${built}/index.json`, 'utf8'));
const asked = process.argv.slice(2);
const stories = Object.values(index.entries).filter(({ type, title }) => type === 'story' && (asked.length === 0 || asked.some((part) => title.includes(part))));

let passed = 0;
let failed = 0;

/** What no browser has taken yet. */
const left = stories.values();

/** Shows one story after the other, as long as there are any. */
async function show(/** @type {import('selenium-webdriver').WebDriver} */ driver) {
  for (const story of left) {
    const found = await visit(driver, `${origin}/iframe.html?viewMode=story&id=${story.id}&globals=a11y.manual:!true`);
    for (const { appearance, wrong } of found) {
      if (wrong.length === 0) passed += 1;
      else {
        failed += 1;
        console.log(`FAILED ${story.title} / ${story.name} (${appearance})\n  ${wrong.join('\n  ')}`);
      }
    }
  }
}

/** @type {Awaited<ReturnType<typeof openBrowser>>[]} */
const browsers = [];
try {
  // One after the other, so that they do not find the same port free.
  while (browsers.length < Math.min(BROWSERS, stories.length)) browsers.push(await openBrowser());
  await Promise.all(browsers.map(({ driver }) => show(driver)));
} finally {
  await Promise.all(browsers.map(({ close }) => close()));
  server.close();
  await rm(built, { recursive: true });
}
console.log(`stories: ${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;
