// Processes of a web engine end at any time: the memory search must not fail because of that.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { dumpLimit } from "./processes.js";

/** What the program that reads memory answers about these processes. */
function memory(asked) {
  const run = spawnSync(process.execPath, [join(import.meta.dirname, "memory.js")], { input: JSON.stringify(asked), encoding: "utf8" });
  assert.equal(run.status, 0, run.stderr);
  return JSON.parse(run.stdout);
}

/** A process that has ended; no one has asked how yet, so it still has a number. Nothing may be awaited from here on. */
function justEnded() {
  const { pid } = spawn("true");
  const stat = () => spawnSync("cat", [`/proc/${pid}/stat`], { encoding: "utf8" }).stdout;
  while (!/^$|\) Z/.test(stat()));
  return pid;
}

test("a process that has ended is left out, and the others are searched", { skip: process.platform !== "linux" && "needs /proc" }, async () => {
  const before = spawn("true");
  await once(before, "exit");
  const program = spawn("sleep", ["600"], { env: { PATH: process.env.PATH } });
  try {
    await once(program, "spawn");
    const [runs, gone, ended] = [program.pid, before.pid, justEnded()];
    assert.deepEqual(memory({ pids: [ended, gone], secrets: [], controls: [] }), []);
    assert.deepEqual(memory({ collect: true, pids: [ended, gone] }), []);
    assert.equal(memory({ started: true, pids: [gone, ended, runs] }), `sleep\x00600\x00\nPATH=${process.env.PATH}\x00`);
    assert.equal(dumpLimit(gone), undefined);
    assert.match(dumpLimit(runs), /\//);
  } finally {
    program.kill("SIGKILL");
  }
});
