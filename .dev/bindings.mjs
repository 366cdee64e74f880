// Writes what the page has from the Rust types of the contract: their TypeScript, and the frames that its tests follow.
import { writeFileSync } from "node:fs";
import { ask, at, say } from "./run.mjs";

for (const [example, file] of [
  ["bindings", at("ui", "src", "host", "contract.gen.ts")],
  ["frames", at("ui", "src", "state", "frames.gen.json")],
]) {
  const { status, stdout, stderr } = ask("cargo", ["run", "--locked", "--quiet", "-p", "desk-contract", "--example", example]);
  if (status !== 0) {
    say(stderr);
    process.exit(status);
  }
  writeFileSync(file, stdout);
}
