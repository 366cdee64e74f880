// Starts programs and waits for conditions. Nothing here sleeps for a fixed time.
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

/** All running programs, so that they end with this process, however it ends. */
const running = new Set();
process.on("exit", () => {
  for (const child of running) signal(child, "SIGKILL");
});
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => process.exit(1));

/** A program has ended before it did what was expected. Waiting longer is useless, so `until` throws this at once. */
export class Ended extends Error {}

/** What `look` found: anything but `undefined`, `null` and `false`. */
const isFound = (found) => found !== undefined && found !== null && found !== false;

/** The result of `promise`, or an error after this many milliseconds: a driver may never answer a request about a page that is hidden. */
export async function within(milliseconds, promise) {
  let late;
  const over = new Promise((_, reject) => {
    late = setTimeout(() => reject(new Error(`no answer within ${Math.round(milliseconds)} ms`)), milliseconds);
  });
  return Promise.race([promise, over]).finally(() => clearTimeout(late));
}

/** Polls `look` until it returns a value. Errors other than `Ended` count as "not yet". */
export async function until(what, look, seconds = 30) {
  const end = performance.now() + seconds * 1000;
  let last;
  for (;;) {
    try {
      const found = await within(Math.max(0, end - performance.now()), look());
      if (isFound(found)) return found;
      last = undefined;
    } catch (trouble) {
      if (trouble instanceof Ended) throw trouble;
      last = trouble;
    }
    if (performance.now() > end) throw new Error(`not within ${seconds} s: ${what}`, { cause: last });
    await pause(50);
  }
}

/**
 * Like `until`, for something that the program `child` prints or does. What it did before its end counts, however early it ended; a
 * program that has ended without it is an error at once, with its whole output.
 */
export async function whileRunning(child, what, look, seconds = 30) {
  return until(what, async () => {
    // Checked before `look`, so that `look` sees all output of a program that counts as ended here.
    const { over } = child;
    let found;
    try {
      found = await look();
    } catch (trouble) {
      if (!over) throw trouble;
    }
    if (over && !isFound(found)) throw new Ended(`${what}: ${child.spawnfile} ended (${over}): ${child.said.join("\n")}`);
    return found;
  }, seconds);
}

/** How long the output of an ended program may stay open: longer only if a process left its group and keeps it open. */
const OUTPUT_CLOSES_WITHIN = 5000;

/**
 * Starts a program in a process group of its own. Its child processes end with it.
 *
 * `said` collects the lines that it prints. `over` is `undefined` until the program has ended and all of its output is in `said`; then
 * it says how the program ended.
 */
export function start(program, args, { env = process.env, stdin = "ignore" } = {}) {
  const child = spawn(program, args, { cwd: root, env, detached: true, stdio: [stdin, "pipe", "pipe"] });
  running.add(child);
  child.said = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => child.said.push(line));
  }
  // A program that ends may not read its input; the reason is in `said`.
  child.stdin?.on("error", () => undefined);
  child.once("error", (trouble) => {
    running.delete(child);
    child.said.push(`${program} cannot be started: ${trouble.message}`);
  });
  child.once("exit", () => {
    running.delete(child);
    signal(child, "SIGKILL");
    const late = setTimeout(() => [child.stdout, child.stderr].forEach((stream) => stream.destroy()), OUTPUT_CLOSES_WITHIN);
    child.once("close", () => clearTimeout(late));
  });
  // "exit" can come before the last output; "close" cannot.
  child.once("close", (status, by) => {
    child.over = by ?? `exit status ${status}`;
  });
  return child;
}

/** The match of `pattern` in the first matching line of a program's output. */
export async function line(child, pattern, seconds = 30) {
  return whileRunning(child, `${child.spawnfile} says ${pattern}`, () => {
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
    // The whole process group has ended already.
  }
}

/** Ends a program and its child processes. Afterwards their whole output is in `said`. */
export async function stop(child) {
  if (child.over !== undefined) return;
  const closed = once(child, "close");
  let late;
  if (child.exitCode === null && child.signalCode === null) {
    signal(child, "SIGTERM");
    late = setTimeout(() => signal(child, "SIGKILL"), 5000);
  }
  await closed;
  clearTimeout(late);
}

/** This number of different free ports. */
async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  return ports;
}

/** How often a server that ended at its start is started again, because another program may have taken its port. */
const STARTS = 3;

/** Calls `open` with `count` free ports. If it throws `Ended`, it is called again with other ports, at most three times in total. */
export async function onFreePorts(count, open) {
  for (let starts = 1; ; starts += 1) {
    try {
      return await open(...(await freePorts(count)));
    } catch (trouble) {
      if (!(trouble instanceof Ended) || starts === STARTS) throw trouble;
    }
  }
}

/** A folder that is removed with `remove`. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), "aplomb-e2e-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
