// Writes the TypeScript of the contract from the Rust types.
import { writeFileSync } from "node:fs";
import { ask, at, say } from "./run.mjs";

const { status, stdout, stderr } = ask("cargo", ["run", "--locked", "--quiet", "-p", "desk-contract", "--example", "bindings"]);
if (status !== 0) {
  say(stderr);
  process.exit(status);
}
writeFileSync(at("ui", "src", "host", "contract.gen.ts"), stdout);
