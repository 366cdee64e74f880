// Programs end before their output is read, while it is read, or without output: tests must get the same result each time.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { Ended, line, onFreePorts, start, stop, until, whileRunning } from "./process.js";

/** Longer than the test's time limit: waiting for it instead of failing at once fails the test. */
const NEVER = 3600;
const limit = { timeout: 60_000 };

/** Starts a Node program with this source. */
const program = (text, how) => start(process.execPath, ["--eval", text], how);
const ended = (child) => until("its end", () => child.over);

/** Waits until a program ends, without reading its output. */
function blockUntilEnded({ pid }) {
  const state = () => /\) (\S)/.exec(spawnSync("cat", [`/proc/${pid}/stat`], { encoding: "utf8" }).stdout)?.[1] ?? "Z";
  while (state() !== "Z");
}

const says = [
  { name: "one line", text: "console.log('token 7')" },
  { name: "a last line without a line break", text: "process.stdout.write('token 7')" },
  { name: "on standard error", text: "console.error('token 7')" },
  { name: "more than a pipe holds", text: "for (let each = 0; each < 20000; each += 1) console.log('one of many lines'); console.log('token 7')" },
  { name: "with an exit status that is not 0", text: "console.log('token 7'); process.exitCode = 3" },
];
for (const { name, text } of says) {
  test(`output of a program that has ended is found: ${name}`, limit, async () => {
    const child = program(text);
    await ended(child);
    assert.equal((await line(child, /^token (\d)$/, NEVER))[1], "7");
  });
}

test("output is found if it arrives at the same time as the end of the program", { ...limit, skip: process.platform !== "linux" && "needs /proc" }, async () => {
  const child = program("console.log('token 7')");
  blockUntilEnded(child);
  assert.equal((await line(child, /^token (\d)$/, NEVER))[1], "7");
});

const ends = [
  { name: "with an exit status", open: () => program("console.error('no such file'); process.exitCode = 3"), how: /exit status 3.*no such file/s },
  { name: "by a signal", open: () => program("process.kill(process.pid, 'SIGKILL'); setInterval(() => undefined, 1000)"), how: /SIGKILL/ },
  { name: "before it started", open: () => start("no-such-program-anywhere", []), how: /cannot be started.*ENOENT/s },
];
for (const { name, open, how } of ends) {
  test(`waiting for a program that ends without the expected output fails at once: ${name}`, limit, async () => {
    await assert.rejects(line(open(), /^token/, NEVER), (trouble) => trouble instanceof Ended && how.test(trouble.message));
  });
}

test("a condition that never answers is an error when the time is over", limit, async () => {
  await assert.rejects(until("the driver answers", () => new Promise(() => undefined), 0.05), /^Error: not within 0\.05 s: the driver answers/);
});

test("an error in the condition counts as not yet, and the end of the program is reported instead", limit, async () => {
  const child = program("console.log('bye')");
  const look = () => {
    throw new Error("connection refused");
  };
  await assert.rejects(whileRunning(child, "it listens", look, NEVER), /^Error: it listens: .*ended \(exit status 0\): bye/);
});

test("writing to a program that has ended does not end the test", limit, async () => {
  const child = program("", { stdin: "pipe" });
  await ended(child);
  child.stdin.write("hello\n");
  await assert.rejects(line(child, /^hello/, NEVER), Ended);
});

test("child processes of an ended program end too and do not keep its output open", { ...limit, skip: process.platform === "win32" && "needs process groups" }, async () => {
  const waits = "setInterval(() => undefined, 1000)";
  const child = program(`require("node:child_process").spawn(process.execPath, ["--eval", ${JSON.stringify(waits)}], { stdio: "inherit" }); process.exit(0)`);
  const begun = performance.now();
  await ended(child);
  assert.ok(performance.now() - begun < 5000, "its output was kept open");
});

test("after stop the program's last output is complete", limit, async () => {
  const last = "for (let each = 0; each < 5000; each += 1) console.log('at the end'); console.log('bye')";
  const child = program(`const waits = setInterval(() => undefined, 1000); process.once("SIGTERM", () => { ${last}; clearInterval(waits); }); console.log("begun")`);
  await line(child, /^begun$/);
  await stop(child);
  assert.equal(child.said.at(-1), "bye");
});

test("a program whose port is in use is started again on another port, a limited number of times", limit, async () => {
  const seen = [];
  const open = (succeedsAt) => onFreePorts(2, async (...ports) => {
    seen.push(ports);
    if (seen.length !== succeedsAt) throw new Ended("address in use");
    return ports;
  });
  assert.deepEqual(await open(3), seen[2]);
  assert.equal(seen.length, 3);
  for (const [one, other] of seen) assert.notEqual(one, other);
  await assert.rejects(open(0), /address in use/);
  assert.equal(seen.length, 6);
  await assert.rejects(onFreePorts(1, async () => { throw new Error("another reason"); }), /another reason/);
});
