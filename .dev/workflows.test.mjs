// Shows that the checks of workflows.mjs fail when they should.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { at } from "./run.mjs";
import { troubles } from "./workflows.mjs";

const good = "env:\n  RUST: 1.95.0\n";

for (const [what, line, complaint] of [
  ["a build without the lock file", "run: cargo build -p aplomb", /without --locked/],
  ["a bundle without the lock file", "run: npx --no-install tauri build --no-bundle", /without -- --locked/],
  ["a script that is run as it is downloaded", "run: curl -sSf https://sh.rustup.rs | sh", /runs what it downloads/],
]) {
  test(`${what} is found`, () => {
    const found = troubles("a.yml", `${good}${line}\n`);
    assert.equal(found.length, 1);
    assert.match(found[0], complaint);
  });
}

test("a version of Rust that can move is found", () => {
  assert.match(troubles("a.yml", "env:\n  RUST: stable\n")[0], /not pinned/);
});

test("a version of Node that can move is found", () => {
  const uses = "node-version: ${{ env.NODE }}\n";
  assert.deepEqual(troubles("a.yml", `${good}  NODE: 22.23.3\n${uses}`), []);
  for (const text of [`${good}node-version: 22\n`, `${good}${uses}`, `${good}  NODE: 22\n${uses}`]) {
    assert.match(troubles("a.yml", text)[0], /Node is not pinned/, text);
  }
});

test("both workflows use the same versions of Rust and Node", () => {
  const texts = ["ci.yml", "release.yml"].map((name) => readFileSync(at(".github", "workflows", name), "utf8"));
  for (const version of [/^ {2}RUST: (.+)$/m, /^ {2}NODE: (.+)$/m]) {
    const [ci, release] = texts.map((text) => version.exec(text)?.[1]);
    assert.ok(ci !== undefined);
    assert.equal(ci, release);
  }
});

test("Windows and macOS run the tests of what differs between systems", () => {
  const text = readFileSync(at(".github", "workflows", "ci.yml"), "utf8");
  for (const system of ["windows", "macos"]) {
    const job = text.split(/^ {2}(?=\w+:$)/m).find((part) => part.startsWith(`${system}:`));
    const commands = job.split("\n").filter((line) => line.includes("cargo test "));
    for (const crate of ["finesse-client", "desk-policy", "desk-doctor", "aplomb", "system-proxy", "desk-computer"]) {
      const [command] = commands.filter((line) => new RegExp(`-p ${crate}( |$)`).test(line));
      assert.ok(command !== undefined, `${system} does not test ${crate}`);
      // The test that asks the system for its proxy settings is outside the library.
      if (crate === "system-proxy") assert.ok(!command.includes(" --lib"), `${system}: ${command}`);
    }
  }
});

test("a tag is refused when any key that the release reads is missing", () => {
  const text = readFileSync(at(".github", "workflows", "release.yml"), "utf8");
  const read = new Set([...text.matchAll(/\$\{\{ (?:secrets|vars)\.(\w+) \}\}/g)].map(([, name]) => name));
  const checked = /for name in ([\w ]+); do/.exec(text)?.[1].split(" ") ?? [];
  assert.ok(read.size > 10);
  assert.deepEqual([...read].filter((name) => !checked.includes(name)), []);
});

test("every advisory that is accepted has a reason, and names a crate that is still in Cargo.lock", () => {
  const accepted = readFileSync(at("deny.toml"), "utf8").split("\n").filter((line) => line.includes("RUSTSEC-"));
  const lock = readFileSync(at("Cargo.lock"), "utf8");
  assert.ok(accepted.length > 0);
  for (const line of accepted) {
    const crate = /^ {2}\{ id = "RUSTSEC-\d{4}-\d{4}", reason = "([\w-]+): [^"]{20,}" \},$/.exec(line)?.[1];
    assert.ok(crate !== undefined, line);
    assert.ok(lock.includes(`name = "${crate}"\n`), `${crate} is gone: remove its advisory`);
  }
});
