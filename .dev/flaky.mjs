// `npm run flaky -- --layer NAME`: repeats the tests of one layer under load, and reports how often each test failed.
//
//   --layer NAME     a layer of `npm test` that has tests
//   --runs N         how often [10]
//   --minutes N      the time limit for all runs together, without building [30]
//
// The tests are built once. Each run's output is in target/flaky/<layer>/<run>.log. Two busy loops run meanwhile. Exit status:
// 0 if no test failed and at least one run is complete, 2 if there is nothing to repeat, else 1.
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { layers } from "./layers.mjs";
import { tally, told } from "./results.mjs";
import { at, must, say, windows } from "./run.mjs";
import { setUp } from "./set-up.mjs";

/** The number of busy loops beside the tests. */
const BUSY = 2;

/** How long the programs of a layer may take to end their child processes, in milliseconds. */
const ENDS_WITHIN = 10_000;

/** An environment variable of every process that is started here, so that processes that left their group are found too. */
const MARK = "APLOMB_FLAKY";

/** The options of a command line; or `{ wrong }`, one sentence. */
export function asked(words, known = layers) {
  const all = known.filter(({ repeat }) => repeat !== undefined).map(({ name }) => name).join(", ");
  let values;
  try {
    const options = { layer: { type: "string" }, runs: { type: "string", default: "10" }, minutes: { type: "string", default: "30" } };
    ({ values } = parseArgs({ args: words, options }));
  } catch (trouble) {
    return { wrong: `${trouble.message.split("\n")[0]}. Options: --layer NAME, --runs N, --minutes N.` };
  }
  const [runs, minutes] = [Number(values.runs), Number(values.minutes)];
  if (!Number.isInteger(runs) || runs < 1) return { wrong: `--runs must be a whole number of at least 1, not "${values.runs}".` };
  if (!(minutes > 0)) return { wrong: `--minutes must be greater than 0, not "${values.minutes}".` };
  if (values.layer === undefined) return { wrong: `Name a layer with --layer. Layers with tests: ${all}.` };
  const layer = known.find(({ name }) => name === values.layer);
  if (layer === undefined) return { wrong: `There is no layer "${values.layer}". Layers with tests: ${all}.` };
  if (layer.repeat === undefined) return { wrong: `The layer "${layer.name}" has no tests to repeat. Layers with tests: ${all}.` };
  return { layer, runs, minutes };
}

/** The arguments of Node for a loop that keeps one processor busy as long as the process `parent` is its parent. */
export const busyLoop = (parent) => ["--eval", `while (process.ppid === ${parent});`];

/** Runs programs, and ends all of them, including their descendants, when `end` is called. */
export class Together {
  #mark = randomUUID();
  #running = new Set();
  #ended = false;
  #endsWithin;

  /** `endsWithin`: how long a program may take to end its child processes, in milliseconds. */
  constructor(endsWithin = ENDS_WITHIN) {
    this.#endsWithin = endsWithin;
  }

  /** Starts a program in a process group of its own. Resolves with its exit status when it has ended; with 1 if a signal ended it. */
  run(program, args, { env = {}, stdio = "ignore" } = {}) {
    if (this.#ended) return Promise.resolve(1);
    const shell = windows && program === "npm";
    const child = spawn(program, args, { cwd: at(), detached: !windows, shell, stdio, env: { ...process.env, ...env, [MARK]: this.#mark } });
    const ended = new Promise((resolve) => {
      child.once("error", () => resolve(1)).once("exit", (status) => resolve(status ?? 1));
    });
    const entry = { child, ended };
    this.#running.add(entry);
    return ended.finally(() => this.#running.delete(entry));
  }

  /** A loop that keeps one processor busy. It also ends if this program is killed, even before the loop begins. */
  busy() {
    void this.run(process.execPath, busyLoop(process.pid));
  }

  /** Ends everything: with SIGTERM, and what has not ended in time with SIGKILL. */
  async end() {
    this.#ended = true;
    const all = [...this.#running];
    for (const { child } of all) signal(child, "SIGTERM");
    const late = setTimeout(() => all.forEach(({ child }) => signal(child, "SIGKILL")), this.#endsWithin);
    await Promise.all(all.map(({ ended }) => ended));
    clearTimeout(late);
    for (const { child } of all) signal(child, "SIGKILL");
    for (const pid of marked(this.#mark)) kill(pid, "SIGKILL");
  }
}

function signal(child, name) {
  if (child.pid !== undefined) kill(windows ? child.pid : -child.pid, name);
}

function kill(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It has already exited.
  }
}

/** The processes with this mark in their environment: those that left their process group. Only Linux shows them. */
export function marked(mark) {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      const has = readFileSync(`/proc/${pid}/environ`, "latin1").split("\0").includes(`${MARK}=${mark}`);
      return has ? [Number(pid)] : [];
    } catch {
      // It has exited meanwhile, or belongs to another user and was not started here.
      return [];
    }
  });
}

/** One run of all programs of a layer: the results, and the exit status of each program that failed without naming a test. */
async function runOnce(together, programs, log) {
  const results = [];
  for (const [index, { program, args, env, parse }] of programs.entries()) {
    const path = `${log}${programs.length > 1 ? `-${index + 1}` : ""}.log`;
    // Standard output and error go into one file, because two pipes would lose their order.
    const file = openSync(path, "w");
    const status = await together.run(program, args, { env, stdio: ["ignore", file, file] });
    closeSync(file);
    const found = parse(readFileSync(path, "utf8"));
    results.push(...found);
    if ((status !== 0) === found.some(({ failed }) => failed)) continue;
    // The build failed, the program did not start, or its output was not understood.
    results.push({ name: `${[program.split(/[\\/]/).at(-1), ...args.slice(0, 2)].join(" ")} (exit status ${status}, see its log)`, failed: true });
  }
  return results;
}

/** Repeats a layer; returns the exit status. */
async function repeat({ layer, runs, minutes }) {
  must(await layer.repeat.build());
  const logs = at("target", "flaky", layer.name.replaceAll(" ", "-"));
  rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs, { recursive: true });

  const together = new Together();
  let over;
  const end = (why) => {
    over ??= why;
    void together.end();
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const name of signals) process.on(name, end);
  const limit = setTimeout(() => end("limit"), minutes * 60_000);
  for (let loop = 0; loop < BUSY; loop += 1) together.busy();

  const done = [];
  while (done.length < runs) {
    const begin = performance.now();
    const results = await runOnce(together, layer.repeat.programs(), join(logs, String(done.length + 1)));
    // An interrupted run says nothing about its tests.
    if (over !== undefined) break;
    done.push(results);
    const failed = results.filter((each) => each.failed).length;
    say(`run ${done.length} of ${runs}: ${results.length - failed} passed, ${failed} failed (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
  }
  clearTimeout(limit);
  await together.end();
  return summary({ layer, runs, minutes, done, over, logs });
}

function summary({ layer, runs, minutes, done, over, logs }) {
  if (over === "limit") say(`Ended after ${minutes} min: ${done.length} of ${runs} runs are complete.`);
  else if (over !== undefined) say(`Ended by ${over}: ${done.length} of ${runs} runs are complete.`);
  const sums = tally(done);
  const lines = told(sums);
  for (const line of lines) say(line);
  if (sums.size === 0) say(`${layer.name}: no test finished; logs: ${logs}`);
  else say(lines.length === 0 ? `${layer.name}: no failure in ${done.length} runs of ${sums.size} tests.` : `${layer.name}: ${lines.length} of ${sums.size} tests failed in ${done.length} runs; logs: ${logs}`);
  if (over !== undefined && over !== "limit") return 128 + constants.signals[over];
  return lines.length === 0 && sums.size > 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wanted = asked(process.argv.slice(2));
  if (wanted.wrong !== undefined) {
    say(wanted.wrong);
    process.exit(2);
  }
  await setUp({ interop: wanted.layer.name === "interop", network: wanted.layer.name === "network" });
  process.exit(await repeat(wanted));
}
