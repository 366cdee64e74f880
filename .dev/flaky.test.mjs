// Parsing of options and of test output, and that no process is left running.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { Together, asked, busyLoop, marked } from "./flaky.mjs";
import { cargoTests, checks, nextest, nodeEvents, tally, told, vitest } from "./results.mjs";
import { at } from "./run.mjs";

const known = [{ name: "format" }, { name: "unit tests", repeat: {} }, { name: "e2e", repeat: {} }];

const refused = [
  { words: [], says: /^Name a layer with --layer\. Layers with tests: unit tests, e2e\.$/ },
  { words: ["--layer", "format"], says: /^The layer "format" has no tests to repeat\./ },
  { words: ["--layer", "colour"], says: /^There is no layer "colour"\./ },
  { words: ["--layer", "e2e", "--runs", "0"], says: /^--runs must be a whole number of at least 1, not "0"\.$/ },
  { words: ["--layer", "e2e", "--runs", "many"], says: /not "many"/ },
  { words: ["--layer", "e2e", "--minutes", "-1"], says: /argument|--minutes must be/ },
  { words: ["--layer", "e2e", "--minutes", "0"], says: /^--minutes must be greater than 0, not "0"\.$/ },
  { words: ["--layers", "e2e"], says: /--layers.*Options: --layer NAME/ },
];
for (const { words, says } of refused) {
  test(`wrong options are refused with one sentence: npm run flaky -- ${words.join(" ")}`, () => assert.match(asked(words, known).wrong, says));
}

test("without options a layer is repeated ten times within thirty minutes", () => {
  assert.deepEqual(asked(["--layer", "unit tests"], known), { layer: known[1], runs: 10, minutes: 30 });
  assert.deepEqual(asked(["--layer", "e2e", "--runs", "3", "--minutes", "1.5"], known), { layer: known[2], runs: 3, minutes: 1.5 });
});

test("layers without tests are refused by the command", () => {
  for (const layer of ["format", "arrows", "licences", "page build", "page lint", "stories", "languages", "lint"]) assert.match(asked(["--layer", layer]).wrong, /has no tests to repeat/, layer);
});

const outputs = [
  {
    name: "nextest",
    read: nextest,
    text: `{"type":"suite","event":"started","test_count":2,"nextest":{"crate":"a","test_binary":"a","kind":"lib"}}
{"type":"test","event":"started","name":"finesse-sim::sim$calls::rings"}
{"type":"test","event":"ok","name":"finesse-sim::sim$calls::rings","exec_time":0.1}
{"type":"test","event":"failed","name":"finesse-sim::sim$tcp::splits","exec_time":0.2,"stdout":"thread panicked"}
{"type":"test","event":"ignored","name":"finesse-sim::sim$tcp::later"}
        FAIL [   0.2s] (2/2) finesse-sim::sim tcp::splits
{"type":"suite","event":"failed","passed":1,"failed":1}
{"type":"test","event":"ok","na`,
    found: [["finesse-sim::sim › calls::rings", false], ["finesse-sim::sim › tcp::splits", true]],
  },
  {
    name: "cargo test",
    read: cargoTests,
    text: `     Running unittests src/lib.rs (target/debug/deps/finesse_wire-0123456789abcdef)

running 2 tests
test ids::tests::blanks ... ok
test ids::tests::names ... FAILED
test ids::tests::later ... ignored

     Running tests/xmpp.rs (target/debug/deps/xmpp-fedcba9876543210)
test blanks ... ok
test result: ok. 1 passed; 0 failed`,
    found: [["finesse_wire src/lib.rs › ids::tests::blanks", false], ["finesse_wire src/lib.rs › ids::tests::names", true], ["xmpp tests/xmpp.rs › blanks", false]],
  },
  {
    name: "Node",
    read: nodeEvents,
    text: `some line of a program
{"file":"tests/a.test.js","path":["signs in"],"failed":false,"skipped":false}
{"file":"tests/a.test.js","path":["group","signs out"],"failed":true,"skipped":false,"why":"AssertionError"}
{"file":"tests/a.test.js","path":["needs /proc"],"failed":false,"skipped":true}
{"saw":"online"}`,
    found: [["tests/a.test.js › signs in", false], ["tests/a.test.js › group › signs out", true]],
  },
  {
    name: "vitest",
    read: vitest,
    text: JSON.stringify({
      testResults: [
        { name: "/home/me/aplomb/ui/src/a.test.ts", status: "failed", assertionResults: [{ fullName: "sum adds", status: "passed" }, { fullName: "sum fails", status: "failed" }, { fullName: "later", status: "skipped" }] },
        { name: "/home/me/aplomb/ui/src/b.test.ts", status: "failed", assertionResults: [] },
      ],
    }),
    found: [["ui/src/a.test.ts › sum adds", false], ["ui/src/a.test.ts › sum fails", true], ["ui/src/b.test.ts", true]],
  },
  {
    name: "the checks of the packages",
    read: checks,
    text: `ok      deb: its file list is complete: 12 files (0.1 s)
ok      deb: the menu entry is valid (1.2 s)
FAILED  deb: it starts and shows its window
Error: not within 30 s
2 passed, 1 failed`,
    found: [["deb: its file list is complete", false], ["deb: the menu entry is valid", false], ["deb: it starts and shows its window", true]],
  },
];
for (const { name, read, text, found } of outputs) {
  test(`the output of ${name} is parsed test by test`, () => {
    assert.deepEqual(read(text).map((each) => [each.name, each.failed]), found);
    assert.deepEqual(read(""), []);
  });
}

test("failures are counted per test, the most frequent first", () => {
  const run = (...failed) => ["a", "b", "c"].map((name) => ({ name, failed: failed.includes(name) }));
  const sums = tally([run("b"), run("a", "b"), run(), [{ name: "d", failed: true }]]);
  assert.deepEqual(told(sums), ["d · failed 1 of 1", "b · failed 2 of 3", "a · failed 1 of 3"]);
  assert.deepEqual(sums.get("c"), { runs: 3, failed: 0 });
});

test("the reporter reports passed, failed, nested and skipped tests of a real run", () => {
  const folder = mkdtempSync(join(tmpdir(), "aplomb-flaky-"));
  try {
    const file = join(folder, "some.test.mjs");
    writeFileSync(file, `import { describe, it, test } from "node:test";
      test("passes", () => console.log('{"path":["no result"],"failed":true}'));
      test("fails", () => { throw new Error("why it failed"); });
      describe("group", () => { it("inside", () => undefined); });
      test("later", { skip: true }, () => undefined);`);
    const reporter = new URL("./events-reporter.mjs", import.meta.url).href;
    const env = { ...process.env };
    // A test runner inside a test runner prints another format.
    delete env.NODE_TEST_CONTEXT;
    const { stdout, status } = spawnSync(process.execPath, ["--test", "--test-reporter", reporter, file], { cwd: at(), env, encoding: "utf8" });
    assert.equal(status, 1);
    const results = nodeEvents(stdout).map(({ name, failed }) => [name.split(" › ").slice(1).join(" › "), failed]);
    assert.deepEqual(results, [["passes", false], ["fails", true], ["group › inside", false], ["group", false]]);
    assert.match(stdout, /why it failed/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const linux = { timeout: 60_000, skip: process.platform !== "linux" && "needs /proc" };
const waits = "setInterval(() => undefined, 1000)";

/** Polls `look` until it returns a value, or until the time of the test is over: a loop that went on would keep the whole file from ending. */
async function until(look, { signal }) {
  for (;;) {
    const found = look();
    if (found) return found;
    await pause(20, undefined, { signal });
  }
}

test("ending leaves no process, not even one that left its group or ignores SIGTERM", linux, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "aplomb-flaky-"));
  const together = new Together(200);
  try {
    const file = join(folder, "pid");
    // It ignores SIGTERM, starts a program in a process group of its own, and reports it.
    const leaves = `const { spawn } = require("node:child_process");
      process.on("SIGTERM", () => undefined);
      const { pid } = spawn(process.execPath, ["--eval", ${JSON.stringify(waits)}], { detached: true, stdio: "ignore" });
      require("node:fs").writeFileSync(${JSON.stringify(file)}, process.env.APLOMB_FLAKY + " " + pid);`;
    const ended = together.run(process.execPath, ["--eval", `${leaves} ${waits}`]);
    together.busy();
    const [mark, left] = await until(() => {
      try {
        return /^(\S+) (\d+)$/.exec(readFileSync(file, "utf8"))?.slice(1);
      } catch {
        return undefined;
      }
    }, t);
    assert.ok(marked(mark).includes(Number(left)) && marked(mark).length === 3, "running processes are found by their mark");
    await together.end();
    await ended;
    await until(() => marked(mark).length === 0, t);
    assert.equal(await together.run(process.execPath, ["--version"]), 1, "no further program starts");
  } finally {
    await together.end();
    rmSync(folder, { recursive: true });
  }
});

test("a busy loop ends when the command is killed", linux, async (t) => {
  const mark = "console.log(process.env.APLOMB_FLAKY)";
  const text = `import { Together } from ${JSON.stringify(new URL("./flaky.mjs", import.meta.url).href)};
    const together = new Together(); together.busy(); ${waits};
    await together.run(process.execPath, ["--eval", ${JSON.stringify(mark)}], { stdio: ["ignore", "inherit", "inherit"] });`;
  const command = spawn(process.execPath, ["--input-type=module", "--eval", text, "command"], { stdio: ["ignore", "pipe", "inherit"] });
  t.after(() => command.kill("SIGKILL"));
  const [said] = await once(command.stdout, "data", { signal: t.signal });
  const running = () => marked(String(said).trim());
  t.after(() => running().forEach((pid) => process.kill(pid, "SIGKILL")));
  await until(() => running().length === 1, t);
  command.kill("SIGKILL");
  await until(() => running().length === 0, t);
});

test("a busy loop ends at once if the command was killed before the loop began", () => {
  const { pid: gone } = spawnSync(process.execPath, ["--version"]);
  const { status } = spawnSync(process.execPath, busyLoop(gone), { timeout: 30_000, killSignal: "SIGKILL" });
  assert.equal(status, 0);
});
