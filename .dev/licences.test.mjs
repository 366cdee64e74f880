import assert from "node:assert/strict";
import { test } from "node:test";
import { crateTrouble, npmTrouble, permits } from "./licences.mjs";

test("a licence expression is accepted if one of its alternatives is allowed", () => {
  for (const good of ["MIT", "MIT OR GPL-3.0-only", "GPL-2.0/MIT", "(MIT OR GPL-3.0) AND BSD-3-Clause", "Apache-2.0 WITH LLVM-exception"]) {
    assert.equal(permits(good), true, good);
  }
  for (const bad of ["GPL-3.0", "MIT AND GPL-3.0", "(GPL-3.0 OR AGPL-3.0) AND MIT", "", undefined, "MIT)"]) assert.equal(permits(bad), false, bad);
});

test("a crate with a licence that is not allowed and a banned crate are reported", () => {
  const packages = [
    { id: "1", name: "fine", version: "1.0.0", license: "MIT" },
    { id: "2", name: "viral", version: "1.0.0", license: "AGPL-3.0" },
    { id: "3", name: "openssl", version: "0.10.0", license: "Apache-2.0" },
    { id: "4", name: "not-compiled", version: "1.0.0", license: null },
  ];
  const found = crateTrouble({ packages, resolve: { nodes: [{ id: "1" }, { id: "2" }, { id: "3" }] } });
  assert.deepEqual(found.map((line) => line.split(" ")[0]), ["viral", "openssl"]);
});

test("an npm package with a licence that is not allowed, or none, is reported", () => {
  const found = npmTrouble({
    packages: {
      "": { name: "root" },
      ui: { name: "own" },
      "node_modules/own": { link: true },
      "node_modules/fine": { version: "1.0.0", license: "ISC" },
      "node_modules/a/node_modules/viral": { version: "1.0.0", license: "GPL-3.0" },
      "node_modules/none": { version: "1.0.0" },
    },
  });
  assert.deepEqual(found.map((line) => line.split(" ")[0]), ["viral", "none"]);
});
