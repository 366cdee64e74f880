import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { inFolder } from "./in-folder.mjs";
import { inBundle, inTree, shipped, source, stale, together } from "./libraries.mjs";

const one = { name: "one", version: "1.0.0", licence: "MIT" };
const other = { name: "other", version: "0.2.0", licence: "ISC" };

test("each library of a cargo tree is listed once, with an SPDX licence, and without crates of this project", () => {
  const tree = "aplomb v0.1.0 (/here/src-tauri)|Apache-2.0\none v1.0.0|MIT / Apache-2.0\nother v0.2.0|ISC\none v1.0.0|MIT / Apache-2.0\n\n";
  assert.deepEqual(inTree(tree), [{ ...one, licence: "MIT OR Apache-2.0" }, other]);
});

test("only packages with code left in the bundle are listed", () => {
  const output = [
    {
      type: "chunk",
      modules: {
        "/here/ui/src/main.ts": { renderedLength: 9 },
        "/here/node_modules/lucide/dist/x.mjs": { renderedLength: 9 },
        "/here/node_modules/lucide/node_modules/@in/side/y.mjs": { renderedLength: 9 },
        "/here/node_modules/left-out/z.mjs": { renderedLength: 0 },
        "\0vite/preload-helper.js": { renderedLength: 9 },
        "\0virtual:locale/en": { renderedLength: 9 },
      },
    },
    { type: "asset", originalFileNames: ["../node_modules/@font/face/files/a.woff2", "index.html"] },
  ];
  assert.deepEqual(inBundle(output), [
    "../node_modules/@font/face",
    "../node_modules/vite",
    "/here/node_modules/lucide",
    "/here/node_modules/lucide/node_modules/@in/side",
  ]);
});

test("the list is sorted, with one library per line", () => {
  assert.match(source([other, one]), /= \[\n {2}\['one', '1\.0\.0', 'MIT'],\n {2}\['other', '0\.2\.0', 'ISC'],\n];\n$/);
});

/** A Cargo.lock with a crate that only some systems use. */
const lock = '[[package]]\nname = "other"\nversion = "0.2.0"\n';

test("a list is out of date when a library was added, removed or changed", () => {
  const all = { complete: true, lock };
  assert.deepEqual(stale(source([one, other]), [other, one], all), []);
  assert.deepEqual(stale(source([one]), [one, other], all), ["not in the list: ['other', '0.2.0', 'ISC'],"]);
  assert.deepEqual(stale(source([one, other]), [one], all), ["in the list but not in the program: ['other', '0.2.0', 'ISC'],"]);
  assert.equal(stale(source([one]), [{ ...one, licence: "ISC" }], all).length, 2);
});

test("if not all crates are available, a listed library that is in Cargo.lock is accepted", () => {
  const some = { complete: false, lock };
  assert.deepEqual(stale(source([one, other]), [one], some), []);
  assert.equal(stale(source([one, { ...other, version: "0.1.0" }]), [one], some).length, 1);
  assert.equal(stale(source([other]), [one, other], some).length, 1);
});

test("licence files of a library are found, and code is not", () => {
  const files = { "LICENSE-MIT": "a", "COPYING": "b", "UNLICENSE": "c", "NOTICE.md": "d", "LICENSES/ISC.txt": "e", "src/license.rs": "f", "license.rs": "g", "README.md": "h", "told/elsewhere": "i" };
  assert.deepEqual(inFolder(files, (folder) => shipped(folder, ["told/elsewhere"]).map(({ text }) => text).toSorted()), ["a", "b", "c", "d", "e", "i"]);
});

test("equal licence texts are printed once for all their libraries; a library without a text is listed with its authors", () => {
  const files = { "one/LICENSE": "Free for all.\r\n\r\n\r\n", "two/licence.txt": "Free  for\nall.", "three/README": "" };
  const written = inFolder(files, (folder) =>
    together([
      { name: "two", version: "2.0.0", licence: "MIT", folder: join(folder, "two"), authors: [] },
      { ...one, folder: join(folder, "one"), authors: ["Ada"] },
      { name: "three", version: "3.0.0", licence: "ISC", folder: join(folder, "three"), authors: ["Ada", "Grace"] },
    ]),
  );
  assert.equal(written.match(/Free\s+for/g).length, 1);
  assert.match(written, /-\none 1\.0\.0: MIT\ntwo 2\.0\.0: MIT\n-+\n\nFree for all\.\n/);
  assert.match(written, /\nthree 3\.0\.0: ISC, by Ada, Grace\n$/);
});
