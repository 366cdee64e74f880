// Tests the parts of packaging that the package checks do not cover.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inFolder } from "./in-folder.mjs";
import { latest } from "./packaging/latest.mjs";
import { list, tree, version } from "./packaging/parts.mjs";
import { forWixl } from "./packaging/windows.mjs";

test("latest.json lists only signed packages, each with its address", () => {
  const files = { "Aplomb-setup.exe": "", "Aplomb-setup.exe.sig": "signed\n", "aplomb_1_amd64.deb": "" };
  const described = inFolder(files, (folder) => latest(folder, "https://example.org/v1"));
  assert.equal(described.version, version);
  assert.deepEqual(described.platforms, { "windows-x86_64": { signature: "signed", url: "https://example.org/v1/Aplomb-setup.exe" } });
});

test("the list of files is sorted, with mode and size", () => {
  assert.equal(inFolder({ b: "12", a: "" }, (folder) => list(tree(folder))), "f 0640         0 a\nf 0640         2 b\n");
});

test("WiX features that wixl lacks are moved from the source to the tables of the MSI", () => {
  const { source, queries } = forWixl('<Property Id="SERVER" Secure="yes"/><Component Id="C" Win64="yes"> <Condition>A &lt; "b"</Condition><File/></Component>');
  assert.equal(source, '<Property Id="SERVER"/><Component Id="C" Win64="yes"><File/></Component>');
  assert.ok(queries.includes("UPDATE `Component` SET `Condition` = 'A < \"b\"' WHERE `Component` = 'C'"), queries.join("\n"));
  assert.ok(queries.some((query) => query.includes("'SERVER;WIX_DOWNGRADE_DETECTED")), queries.join("\n"));
});
