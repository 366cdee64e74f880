import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { openBrowser } from './browser.js';
import { visit } from './visit.js';

/** Builds the gallery, shows every story in a web engine by day and by night and lets axe look at each; and once with every text of the catalogue marked. */
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

const server = createServer(sirv(built)).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('the gallery has no port');
const origin = `http://127.0.0.1:${address.port}`;

/** @type {{ entries: Record<string, { id: string, type: string, title: string, name: string }> }} */
const index = JSON.parse(await readFile(`${built}/index.json`, 'utf8'));
const stories = Object.values(index.entries).filter((entry) => entry.type === 'story');
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
