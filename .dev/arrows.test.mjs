// Shows that each check of arrows.mjs fails on a violation.
import assert from "node:assert/strict";
import { test } from "node:test";
import { crateArrows, crateCircles, ourCrates, pageArrows, pageCircles, sizes, sources, unmerged } from "./arrows.mjs";
import { at } from "./run.mjs";

/** The output of `cargo metadata` for this project's crates with these additional dependencies: [from, to, kind]. */
function workspace(arrows, { optional = true, features = { practice: ["dep:finesse-sim"] } } = {}) {
  const all = [["aplomb", "desk-core"], ["aplomb", "finesse-sim"], ["desk-core", "finesse-client"], ["finesse-client", "finesse-wire"], ...arrows];
  const names = new Set([...ourCrates, ...all.flatMap(([from, to]) => [from, to])]);
  const of = (name) => all.filter(([from]) => from === name);
  return {
    packages: [...names].map((name) => ({
      id: name,
      name,
      source: ourCrates.includes(name) ? null : "registry",
      features: name === "aplomb" ? features : {},
      dependencies: of(name).map(([, to, kind = null]) => ({ name: to, kind, optional: to === "finesse-sim" && optional })),
    })),
    resolve: { nodes: [...names].map((id) => ({ id, deps: of(id).map(([, to, kind = null]) => ({ pkg: to, dep_kinds: [{ kind }] })) })) },
  };
}

test("the dependencies as designed are accepted", () => {
  assert.deepEqual(crateArrows(workspace([["desk-contract", "serde"], ["finesse-client", "reqwest"], ["finesse-wire", "tokio", "dev"]])), []);
});

for (const [from, to] of [
  ["finesse-wire", "log"],
  ["finesse-wire", "finesse-client"],
  ["finesse-client", "tauri"],
  ["finesse-client", "desk-core"],
  ["finesse-sim", "finesse-wire"],
  ["desk-contract", "chrono"],
  ["desk-core", "reqwest"],
  ["desk-core", "tauri"],
  ["desk-core", "finesse-sim"],
  ["desk-doctor", "desk-core"],
  ["desk-doctor", "tauri"],
  ["desk-texts", "desk-contract"],
  ["desk-texts", "tauri"],
  ["desk-policy", "desk-core"],
  ["desk-policy", "tokio"],
  ["page-events", "serde"],
  ["sign-in-webkitgtk", "tauri"],
  ["sign-in-webview2", "log"],
  ["sign-in-wkwebview", "tauri"],
  ["aplomb", "finesse-wire"],
  ["interop", "finesse-sim"],
]) {
  test(`${from} may not use ${to}`, () => {
    const found = crateArrows(workspace([[from, to]]));
    assert.ok(found.some((line) => line.includes(from) && line.includes(to)), found.join("\n"));
  });
}

test("a forbidden crate is found behind other crates too", () => {
  const found = crateArrows(workspace([["finesse-wire", "innocent"], ["innocent", "tokio"]]));
  assert.equal(found.filter((line) => line.startsWith("finesse-wire")).length, 1);
});

test("the simulator must not use the client in tests either", () => {
  assert.equal(crateArrows(workspace([["finesse-sim", "finesse-client", "dev"]])).length, 1);
});

test("a missing crate is reported", () => {
  const built = workspace([]);
  built.packages = built.packages.filter(({ name }) => name !== "desk-contract");
  assert.deepEqual(crateArrows(built), ["there is no crate desk-contract"]);
});

test("the shell may use the simulator through the feature practice only", () => {
  assert.equal(crateArrows(workspace([], { optional: false })).length, 1);
  assert.equal(crateArrows(workspace([], { features: { practice: ["dep:finesse-sim"], more: ["dep:finesse-sim"] } })).length, 1);
  assert.equal(crateArrows(workspace([], { features: { other: ["dep:finesse-sim"] } })).length, 1);
});

test("the application must not include the simulator's SAML feature", () => {
  const built = workspace([], { features: { practice: ["dep:finesse-sim", "finesse-sim/saml"] } });
  assert.deepEqual(crateArrows(built), ["aplomb must not have the feature saml of finesse-sim in it"]);
  const asked = workspace([]);
  asked.packages.find(({ name }) => name === "aplomb").dependencies.find(({ name }) => name === "finesse-sim").features = ["saml"];
  assert.deepEqual(crateArrows(asked), ["aplomb must not have the feature saml of finesse-sim in it"]);
});

test("merge conflict markers are reported in any file", () => {
  const mark = (letter) => letter.repeat(7);
  assert.deepEqual(unmerged({ "README.md": `one\n${mark("<")} HEAD\ntwo\n`, "a.rs": `${mark(">")} other\n` }), [
    "README.md has the marks of a merge in it",
    "a.rs has the marks of a merge in it",
  ]);
  assert.deepEqual(unmerged({ "b.md": "Title\n=======\n\n    1 <<<<<<< 2\n" }), []);
});

test("only the two host files may import Tauri", () => {
  const text = 'import { invoke } from "@tauri-apps/api/core";';
  assert.deepEqual(pageArrows({ "host/tauri.ts": text }), []);
  assert.equal(pageArrows({ "features/calls/Call.svelte": text }).length, 1);
  assert.equal(pageArrows({ "state/late.ts": 'await import("@tauri-apps/api/core")' }).length, 1);
});

test("imports between folders of the page follow one direction", () => {
  assert.deepEqual(pageArrows({ "app/Desk.svelte": 'import { Call } from "../features/calls";', "features/calls/Call.svelte": "import B from '../../parts/Button.svelte'" }), []);
  assert.deepEqual(pageArrows({ "parts/Button.stories.ts": 'import { words } from "../words";' }), []);
  for (const [path, text] of [
    ["parts/Button.svelte", 'import { words } from "../words";'],
    ["parts/deep/Button.svelte", 'import { Call } from "../../features/calls";'],
    ["features/calls/Call.svelte", 'import Page from "../../app/Desk.svelte";'],
    ["app/Desk.svelte", 'import { mock } from "../mock/host";'],
    ["state/reduce.ts", 'export * from "../app/all";'],
    ["host/host.ts", 'import { state } from "../state/desk";'],
    ["main.ts", 'import { mockHost } from "./mock/host";'],
    ["theme/base.css", '@import "../parts/button.css";'],
  ]) {
    assert.equal(pageArrows({ [path]: text }).length, 1, path);
  }
});

test("a feature is used through its entry only, by stories and tests too", () => {
  for (const from of ["../calls", "../calls/index", "./Pill.svelte", "../../parts/Button.svelte"]) {
    assert.deepEqual(pageArrows({ "features/agent-state/Card.svelte": `import x from "${from}";` }), [], from);
  }
  for (const [path, from] of [
    ["features/agent-state/Card.svelte", "../calls/CallCard.svelte"],
    ["features/agent-state/Card.svelte", "../calls/deep/index"],
    ["features/agent-state/Card.stories.ts", "../calls/CallCard.svelte"],
    ["features/agent-state/card.test.ts", "../calls/active-calls.svelte"],
    ["app/Desk.svelte", "../features/calls/CallCard.svelte"],
    ["mock/stage.ts", "../features/calls/CallCard.svelte"],
  ]) {
    assert.deepEqual(pageArrows({ [path]: `import x from "${from}";` }).length, 1, `${path} ${from}`);
  }
});

test("files of the page that import each other are named", () => {
  const one = { "parts/a.ts": 'import { b } from "./b";', "parts/b.ts": 'import type { C } from "./C.svelte";', "parts/C.svelte": "" };
  assert.deepEqual(pageCircles(one), []);
  assert.deepEqual(pageCircles({ ...one, "parts/C.svelte": 'const a = await import("./a");' }), [
    "files of ui/src import each other: parts/C.svelte → parts/a.ts → parts/b.ts → parts/C.svelte",
  ]);
});

test("features that use each other are named, although no file does", () => {
  const files = {
    "features/calls/index.ts": 'export { Call } from "./call";',
    "features/calls/call.ts": "",
    "features/calls/other.ts": 'import { Pill } from "../state";',
    "features/state/index.ts": 'export { Pill } from "./pill";',
    "features/state/pill.ts": "",
  };
  assert.deepEqual(pageCircles(files), []);
  assert.deepEqual(pageCircles({ ...files, "features/state/card.ts": 'import { Call } from "../calls";' }), [
    "features of the page use each other: calls → state → calls",
  ]);
});

/** A crate with these files, as `cargo metadata` tells of it. */
const crate = (files) => [
  [{ name: "some", source: null, manifest_path: at("some/Cargo.toml"), targets: [{ src_path: at("some/src/lib.rs") }] }],
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`some/${path}`, text])),
];
const roundabout = { "src/lib.rs": "mod a; mod b;", "src/a.rs": "use crate::b::B;", "src/b.rs": "use super::a::A;" };

test("files of a crate that use each other are named", () => {
  assert.deepEqual(crateCircles(...crate(roundabout)), ["files of some use each other: src/a.rs → src/b.rs → src/a.rs"]);
  assert.deepEqual(crateCircles(...crate({ ...roundabout, "src/b.rs": "" })), []);
});

test("long files and a long shell are named", () => {
  assert.deepEqual(sizes({ "ui/src/a.ts": 600, "ui/src/host/contract.gen.ts": 700, "src-tauri/src/lib.rs": 600 }), []);
  assert.equal(sizes({ "ui/src/a.ts": 601 }).length, 1);
  assert.equal(sizes(Object.fromEntries([..."abcdefghij"].map((name) => [`src-tauri/src/${name}.rs`, 500]))).length, 1);
});

test("sources are found without git and exclude build output", () => {
  const found = Object.keys(sources());
  for (const path of [".dev/arrows.mjs", "src-tauri/src/main.rs", "ui/src/main.ts", "tests/e2e/tour.js"]) assert.ok(found.includes(path), path);
  assert.deepEqual(found.filter((path) => /(^|\/)(node_modules|target|dist)\//.test(path)), []);
});
