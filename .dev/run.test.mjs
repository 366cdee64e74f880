// A signal ends a command, not only its current step, and no output is lost at the end.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";

const waits = "console.log('began'); setInterval(() => undefined, 1000)";
const two = `
  import { run } from ${JSON.stringify(new URL("./run.mjs", import.meta.url).href)};
  await run(process.execPath, ["--eval", ${JSON.stringify(waits)}]);
  console.log("next");
`;

// Windows has no POSIX signals.
const signals = process.platform === "win32" ? [] : [["SIGINT", 130], ["SIGTERM", 143]];

for (const [signal, status] of signals) {
  test(`${signal} ends the current step and no further step starts`, async () => {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", two], { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      said += text;
      if (said === "began\n") child.kill(signal);
    });
    const [code] = await once(child, "close");
    assert.equal(said, "began\n");
    assert.equal(code, status);
  });
}

// Another Node program on the same pipe can leave it non-blocking, so that a write into a full pipe fails.
for (const [mode, before] of [["blocks", ""], ["does not block", "process.stdout.write('');"]]) {
  test(`no output is lost at exit with a slow reader; the pipe ${mode}`, { timeout: 60_000 }, async () => {
    const lines = 20_000;
    const many = `import { say } from ${JSON.stringify(new URL("./run.mjs", import.meta.url).href)}; ${before} for (let each = 1; each <= ${lines}; each += 1) say("line " + each); process.exit(3);`;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", many], { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    for await (const text of child.stdout.setEncoding("utf8")) said += text;
    assert.equal(said.trimEnd().split("\n").at(-1), `line ${lines}`);
    assert.equal(child.exitCode ?? (await once(child, "exit"))[0], 3);
  });
}

test("the last lines of a failed program are kept, whole, beside what is passed through", async () => {
  const prints = "for (let each = 1; each <= 100; each += 1) console.log('line ' + each); process.exitCode = 3";
  const keeps = `import { keepOutput, keptOutput, run } from ${JSON.stringify(new URL("./run.mjs", import.meta.url).href)};
    keepOutput();
    const status = await run(process.execPath, ["--eval", ${JSON.stringify(prints)}]);
    console.log(JSON.stringify({ status, kept: keptOutput() }));`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", keeps], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  for await (const text of child.stdout.setEncoding("utf8")) said += text;
  const lines = said.trimEnd().split("\n");
  const { status, kept } = JSON.parse(lines.pop());
  assert.deepEqual(lines, Array.from({ length: 100 }, (_, each) => `line ${each + 1}`));
  assert.deepEqual(kept, lines.slice(-60));
  assert.equal(status, 3);
});
