// Asking a command to stop ends it, and not only the step that it is at.
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

// Windows has no signals.
const signals = process.platform === "win32" ? [] : [["SIGINT", 130], ["SIGTERM", 143]];

for (const [signal, status] of signals) {
  test(`${signal} ends the step and lets no further one begin`, async () => {
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
