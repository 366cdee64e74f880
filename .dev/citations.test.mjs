// The check of citations.mjs, shown to fail on made-up citations.
import assert from "node:assert/strict";
import { test } from "node:test";
import { SHEETS, citations } from "./citations.mjs";

const sheet = "# Dialogs\n\n## 1. The object\n\nsee section 1.2\n\n### 1.2 Fields\n\n| 1 | id |\n| 14 | uri |\n\n## 2. Gaps\n\n1. none\n";
const found = (text, path = "a.rs") => citations({ [`${SHEETS}dialogs.md`]: sheet, [path]: text });

for (const text of [
  "/// A field (protocol/dialogs.md §1.2).",
  "/// Two of them (protocol/dialogs.md §1, §1.2), and more.",
  "/// protocol/dialogs.md §1.2. It goes on.",
  "/// An entry (protocol/dialogs.md §1.2 no. 14).",
  "/// Entries (protocol/dialogs.md §1.2 no. 1, 14, §2 no. 1).",
  "/// Over the end of a line (protocol/dialogs.md\n/// §1.2 and\n/// §2).",
  "See `protocol/dialogs.md`, or `protocol/dialogs.md` §1.2.",
  "/// A name that need not be asked for (RFC 6761 §6.3).",
]) {
  test(`fine: ${text.replaceAll("\n", " ")}`, () => assert.deepEqual(found(text), []));
}

for (const [text, trouble] of [
  ["/// protocol/calls.md §1.2", "a.rs cites protocol/calls.md, which does not exist"],
  ["/// protocol/calls.md", "a.rs cites protocol/calls.md, which does not exist"],
  ["/// protocol/dialogs.md §1.3.", "a.rs cites protocol/dialogs.md §1.3, which has no heading"],
  ["/// protocol/dialogs.md §1, §7 and §2", "a.rs cites protocol/dialogs.md §7, which has no heading"],
  ["/// protocol/dialogs.md §1.2\n/// to §9", "a.rs cites protocol/dialogs.md §9, which has no heading"],
  ["/// protocol/dialogs.md §1.2 no. 3", "a.rs cites protocol/dialogs.md §1.2 no. 3, which has no entry"],
  ["/// protocol/dialogs.md §1.2 no. 14, 15", "a.rs cites protocol/dialogs.md §1.2 no. 15, which has no entry"],
  ["/// One fact (§1.2).", "a.rs has §1.2 without the name of a file before it"],
  ["/// (dialogs sheet 1.2)", 'a.rs has "dialogs sheet 1.2": cite protocol/….md §n'],
]) {
  test(`found: ${text.replaceAll("\n", " ")}`, () => assert.deepEqual(found(text), [trouble]));
}

test("a sheet that names a section it does not have is found", () => {
  assert.deepEqual(citations({ [`${SHEETS}dialogs.md`]: `${sheet}\nSee section 3.\n` }), [`${SHEETS}dialogs.md names its section 3, which has no heading`]);
});
