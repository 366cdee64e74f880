import assert from "node:assert/strict";
import { test } from "node:test";
import { rustGraph } from "./rust-modules.mjs";

/** Which file uses which, as `from → to`. */
const arrows = (files, root = "src/lib.rs") => [...rustGraph(files, root)].flatMap(([from, targets]) => [...targets].map((to) => `${from} → ${to}`)).sort();

test("a declared module is not used by that alone", () => {
  assert.deepEqual(arrows({ "src/lib.rs": "mod a;", "src/a.rs": "" }), []);
});

for (const [spelling, text] of [
  ["crate", "use crate::b::B;"],
  ["super", "use super::b::B;"],
  ["a tree", "use std::fmt; use crate::{c, b::{self, B as Other}};"],
  ["several lines", "use crate::{\n    b::B,\n    c,\n};"],
  ["a path in the code", "fn f() { super::b::f(); }"],
  ["everything", "use crate::b::*;"],
  ["a name imported before", "use crate::b; fn f() { b::f(); }"],
]) {
  test(`a use of another module is found: ${spelling}`, () => {
    const found = arrows({ "src/lib.rs": "mod a; mod b; mod c;", "src/a.rs": text, "src/b.rs": "pub struct B; pub fn f() {}", "src/c.rs": "" });
    assert.deepEqual(found.filter((arrow) => arrow.endsWith("b.rs")), ["src/a.rs → src/b.rs"]);
  });
}

test("a module that uses its own child, and a child that uses its parent, are found", () => {
  const files = { "src/lib.rs": "mod a;", "src/a/mod.rs": "mod b; struct A; use b::B;", "src/a/b.rs": "use super::A; pub struct B;" };
  assert.deepEqual(arrows(files), ["src/a/b.rs → src/a/mod.rs", "src/a/mod.rs → src/a/b.rs"]);
  assert.deepEqual(arrows({ ...files, "src/a/mod.rs": "mod b; struct A; fn f() { b::g(); }" }), ["src/a/b.rs → src/a/mod.rs", "src/a/mod.rs → src/a/b.rs"]);
});

test("a name that is handed on is used from where it is defined", () => {
  const files = { "src/lib.rs": "mod a; mod b; mod c; pub use b::B; pub use c::*;", "src/a.rs": "use crate::{B, C};", "src/b.rs": "pub struct B;", "src/c.rs": "pub struct C;" };
  assert.deepEqual(arrows(files), ["src/a.rs → src/b.rs", "src/a.rs → src/c.rs"]);
});

test("a name that a module has itself is used from there", () => {
  const files = { "src/lib.rs": "mod a; pub type Millis = i64;", "src/a.rs": "use crate::Millis;" };
  assert.deepEqual(arrows(files), ["src/a.rs → src/lib.rs"]);
});

test("comments, texts and macros' own crate are no uses", () => {
  const text = `// crate::b::f()\n/* use crate::b; */ const A: &str = "crate::b::f"; const R: &str = r#"use crate::b::"f";"#; const C: char = '"'; macro_rules! m { () => { $crate::b::f() } }`;
  assert.deepEqual(arrows({ "src/lib.rs": "mod a; mod b;", "src/a.rs": text, "src/b.rs": "pub fn f() {}" }), []);
});

test("a lifetime does not hide what follows it", () => {
  const found = arrows({ "src/lib.rs": "mod a; mod b;", "src/a.rs": "fn f<'a>(x: &'a str) -> &'a str { crate::b::f(x) }", "src/b.rs": "pub fn f() {}" });
  assert.deepEqual(found, ["src/a.rs → src/b.rs"]);
});

test("tests inside of a file are left out", () => {
  const test = "#[cfg(test)]\nuse crate::b::B;\n#[cfg(test)]\n#[allow(dead_code)]\nmod tests { use crate::b::B; fn f() { if true { } } }\n#[cfg(all(test, unix))]\nfn g() { crate::b::f(); }";
  assert.deepEqual(arrows({ "src/lib.rs": "mod a; mod b; mod c;", "src/a.rs": `${test} use crate::c::C;`, "src/b.rs": "", "src/c.rs": "" }), ["src/a.rs → src/c.rs"]);
});

test("super inside of a module in the same file is that file", () => {
  assert.deepEqual(arrows({ "src/lib.rs": "mod a; struct L;", "src/a.rs": "struct A; mod inner { use super::A; }" }), []);
  assert.deepEqual(arrows({ "src/lib.rs": "mod a; struct L;", "src/a.rs": "mod inner { use super::super::L; }" }), ["src/a.rs → src/lib.rs"]);
});

test("what a module in the same file hands on is used from where it is defined", () => {
  const files = { "src/lib.rs": "mod a; mod b; mod c;", "src/a.rs": "pub mod inner { pub use crate::b::B; }", "src/b.rs": "pub struct B;", "src/c.rs": "use crate::a::inner::B;" };
  assert.deepEqual(arrows(files), ["src/c.rs → src/b.rs"]);
});

test("a module whose file stands elsewhere is found there", () => {
  const files = { "tests/files.rs": '#[path = "../examples/tool/a.rs"]\nmod a;\nstruct T;', "examples/tool/a.rs": "use crate::T;" };
  assert.deepEqual(arrows(files, "tests/files.rs"), ["examples/tool/a.rs → tests/files.rs"]);
});
