// Programs that a test starts, and waiting for something to be so. Nothing here sleeps for a fixed time.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "../../../.dev/run.mjs";

export { root };

/** Everything that runs, so that it ends with us, however we end. */
const running = new Set();
process.on("exit", () => {
  for (const child of running) signal(child, "SIGKILL");
});
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => process.exit(1));

/** Asks `look` again and again until it gives something; its errors count as "not yet". */
export async function until(what, look, seconds = 30) {
  const end = performance.now() + seconds * 1000;
  let last;
  for (;;) {
    try {
      const found = await look();
      if (found !== undefined && found !== null && found !== false) return found;
      last = undefined;
    } catch (trouble) {
      last = trouble;
    }
    if (performance.now() > end) throw new Error(`not within ${seconds} s: ${what}`, { cause: last });
    await pause(50);
  }
}

/** Starts a program in a process group of its own. `said` collects what it says, for the report of a failure. */
export function start(program, args, { env = process.env, stdin = "ignore" } = {}) {
  const child = spawn(program, args, { cwd: root, env, detached: true, stdio: [stdin, "pipe", "pipe"] });
  running.add(child);
  child.said = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => child.said.push(line));
  }
  child.once("error", (trouble) => {
    running.delete(child);
    child.said.push(`${program} can not be started: ${trouble.message}`);
  });
  child.once("exit", () => running.delete(child));
  return child;
}

/** What `pattern` finds in the first line of a running program that it matches. */
export async function line(child, pattern, seconds = 30) {
  return until(`${child.spawnfile} says ${pattern}`, () => {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended: ${child.said.join("\n")}`);
    for (const each of child.said) {
      const found = pattern.exec(each);
      if (found !== null) return found;
    }
    return undefined;
  }, seconds);
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    // The whole group has ended already.
  }
}

/** Ends a program and everything that it started. */
export async function stop(child) {
  if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const ended = once(child, "exit");
    signal(child, "SIGTERM");
    const late = setTimeout(() => signal(child, "SIGKILL"), 5000);
    await ended;
    clearTimeout(late);
  }
  signal(child, "SIGKILL");
}

/** A port that nobody listens on at this moment. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** A folder that is removed with `remove`. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), "aplomb-e2e-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
