// Shared by all commands: the path of the project, running a program, printing a line.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, writeSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Whether this is Windows, where npm is a script that only a shell can start. */
export const windows = process.platform === "win32";

/** A path below the project. */
export const at = (...parts) => join(root, ...parts);

/** A program that cargo built. */
export const built = (name, profile = "debug") => at("target", profile, windows ? `${name}.exe` : name);

/** The delay, in milliseconds, before a write into a full pipe is retried. */
const FULL_PIPE = 5;

/** Prints one line and returns after it is written: `process.exit` discards what `process.stdout` has not written into a pipe yet. */
export function say(line) {
  let rest = Buffer.from(`${line}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (trouble) {
      if (trouble.code !== "EAGAIN") throw trouble;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FULL_PIPE);
    }
  }
}

/** Where a program is, or `undefined`. */
export function which(program) {
  const endings = windows ? [".exe", ".cmd", ""] : [""];
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, program + ending);
      if (folder !== "" && existsSync(path)) return path;
    }
  }
  return undefined;
}

/** How long the output of an ended program may stay open, in milliseconds: longer only if a process was left behind and keeps it open. */
const OUTPUT_CLOSES_WITHIN = 5000;

/** The number of lines that `keepOutput` keeps. */
const KEPT = 60;

/** The last lines that programs printed since `keepOutput`; `undefined`, while nothing is kept. */
let kept;

/** Keeps the last lines that `run` passes through from now on. What was kept before is dropped. */
export function keepOutput() {
  kept = [];
}

/** The last lines since `keepOutput`. */
export const keptOutput = () => kept ?? [];

/** Passes the output of a program through, and keeps its last lines. */
function passThrough(stream, to) {
  let rest = "";
  stream.on("data", (bytes) => {
    to.write(bytes);
    const lines = (rest + bytes.toString()).split("\n");
    rest = lines.pop();
    kept = [...kept, ...lines].slice(-KEPT);
  });
}

/**
 * Runs a program in the project's folder with this program's output, and waits for it.
 *
 * Resolves with its exit status; a program that a signal ended, or that cannot be started, counts as 1. A signal
 * to this program is passed on, so that nothing is left running; after the program has ended, this one ends too and no further step starts.
 */
export function run(program, args = [], options = {}) {
  return new Promise((resolve) => {
    const keeps = kept !== undefined && options.stdio === undefined;
    const output = keeps ? "pipe" : "inherit";
    const child = spawn(program, args, { cwd: root, stdio: ["ignore", output, output], shell: windows && program === "npm", ...options });
    if (keeps) [["stdout", process.stdout], ["stderr", process.stderr]].forEach(([name, to]) => passThrough(child[name], to));
    let asked;
    const pass = (signal) => {
      asked = signal;
      child.kill(signal);
    };
    process.on("SIGINT", pass).on("SIGTERM", pass);
    const done = (status) => {
      process.off("SIGINT", pass).off("SIGTERM", pass);
      if (asked !== undefined) process.exit(128 + constants.signals[asked]);
      resolve(status);
    };
    child.once("error", (trouble) => {
      say(`${program} cannot be started: ${trouble.message}`);
      done(1);
    });
    child.once("exit", (status) => {
      if (!keeps) return done(status ?? 1);
      // "exit" can come before the last output. "close" cannot, but a process that the program left behind keeps it away.
      const late = setTimeout(() => [child.stdout, child.stderr].forEach((stream) => stream.destroy()), OUTPUT_CLOSES_WITHIN);
      child.once("close", () => {
        clearTimeout(late);
        done(status ?? 1);
      });
    });
  });
}

/** Runs a program without printing. Returns its output and status; never throws. */
export function ask(program, args = [], options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    shell: windows && program === "npm",
    ...options,
  });
  return { status: status ?? 1, stdout: stdout ?? "", stderr: stderr ?? String(error ?? "") };
}

/** Exits if `status` is not 0. */
export function must(status) {
  if (status !== 0) process.exit(status);
}
