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
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

// A place of its own, so that two checks at the same time do not take each other's gallery away.
const built = await mkdtemp(join(tmpdir(), 'aplomb-gallery-'));
const build = spawn('npm', ['run', '--silent', 'storybook:build', '--', '--output-dir', built], {
  cwd: ui,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const [code] = await once(build, 'exit');
if (code !== 0) throw new Error(`storybook build ended with ${code}`);

const styles = new Map();
for (const file of await readdir(built, { recursive: true })) {
  if (file.endsWith('.css')) styles.set(`/${file}`, prepared(await readFile(join(built, file), 'utf8')));
}
const files = sirv(built);
const server = createServer((request, response) => {
  const style = styles.get(new URL(request.url ?? '', 'http://gallery').pathname);
  if (style === undefined) files(request, response);
  else response.setHeader('content-type', 'text/css').end(style);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('the gallery has no port');
const origin = `http://127.0.0.1:${address.port}`;

/** @type {{ entries: Record<string, { id: string, type: string, title: string, name: string }> }} */
const index = JSON.parse(await readFile(`${built}/index.json`, 'utf8'));
const asked = process.argv.slice(2);
const stories = Object.values(index.entries).filter(({ type, title }) => type === 'story' && (asked.length === 0 || asked.some((part) => title.includes(part))));
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let passed = 0;
let failed = 0;
const browser = await openBrowser();
try {
  for (const story of stories) {
    const found = await visit(browser.driver, `${origin}/iframe.html?viewMode=story&id=${story.id}&globals=a11y.manual:!true`, axe);
    for (const { appearance, wrong } of found) {
      if (wrong.length === 0) passed += 1;
      else {
        failed += 1;
        console.log(`FAILED ${story.title} / ${story.name} (${appearance})\n  ${wrong.join('\n  ')}`);
      }
    }
  }
} finally {
  await browser.close();
  server.close();
  await rm(built, { recursive: true });
}
console.log(`stories: ${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;
