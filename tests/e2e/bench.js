// Two numbers worth watching: how big the page is, and how long the release build takes from its start to a painted page.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { folders } from "./harness/application.js";
import { folder, root, start, stop } from "./harness/process.js";
import { openScreen } from "./harness/screen.js";

const STARTS = 7;

const run = (program, ...args) => {
  const { status } = spawnSync(program, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) process.exit(status ?? 1);
};
run("npm", "run", "--silent", "build", "-w", "ui");
run("cargo", "build", "--locked", "--release", "-p", "aplomb");

const dist = join(root, "ui", "dist");
const kinds = new Map();
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const bytes = readFileSync(join(entry.parentPath ?? entry.path, entry.name));
  const kind = extname(entry.name).slice(1);
  const sum = kinds.get(kind) ?? { bytes: 0, packed: 0 };
  kinds.set(kind, { bytes: sum.bytes + bytes.length, packed: sum.packed + gzipSync(bytes).length });
}
const kilo = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;
for (const [kind, { bytes, packed }] of kinds) console.log(`page, ${kind.padEnd(6)} ${kilo(bytes).padStart(10)}, packed ${kilo(packed)}`);
console.log(`program       ${kilo(readFileSync(join(root, "target", "release", "aplomb")).length).padStart(10)}`);

const home = folder();
const screen = await openScreen({ ...process.env, ...folders(home.path) });
const times = [];
try {
  for (let count = 0; count < STARTS; count += 1) {
    const begin = performance.now();
    const child = start(join(root, "target", "release", "aplomb"), [], { env: screen.env });
    const window = await screen.window("^Aplomb$");
    await screen.painted(window);
    times.push(performance.now() - begin);
    await stop(child);
    await screen.noWindow("^Aplomb$");
  }
} finally {
  await screen.end();
  home.remove();
}
times.sort((a, b) => a - b);
console.log(`start to painted page: median ${times[(STARTS - 1) / 2].toFixed(0)} ms of ${STARTS} (${times[0].toFixed(0)} to ${times.at(-1).toFixed(0)} ms)`);
