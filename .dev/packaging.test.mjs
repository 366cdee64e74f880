// Tests the parts of packaging that the package checks do not cover.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { languages } from "../ui/texts/files.js";
import { inFolder } from "./in-folder.mjs";
import { notice } from "./packaging/notice.mjs";
import { list, tree, version } from "./packaging/parts.mjs";
import { inCatalogue, inMenu } from "./packaging/texts.mjs";
import { forWixl } from "./packaging/windows.mjs";
import { at } from "./run.mjs";

test("a version notice names this version, a version that is not newer, and its page", () => {
  const { form, version: named, secureFrom, published, page } = notice("https://example.org/v1");
  assert.deepEqual([form, named, page], [1, version, "https://example.org/v1"]);
  assert.match(secureFrom, /^\d+\.\d+\.\d+$/);
  assert.ok(secureFrom.localeCompare(named, "en", { numeric: true }) <= 0, secureFrom);
  assert.match(published, /^\d{4}-\d\d-\d\d$/);
});

test("the list of files is sorted, with mode and size", () => {
  assert.equal(inFolder({ b: "12", a: "" }, (folder) => list(tree(folder))), "f 0640         0 a\nf 0640         2 b\n");
});

test("a menu entry and an entry of a software catalogue have their texts in every language, English without a tag", () => {
  const menu = inMenu("Name=Aplomb\nComment=@installer-about@\nTerminal=false").split("\n");
  assert.deepEqual(menu.slice(0, 2), ["Name=Aplomb", "Comment=Your state and your calls on Cisco Finesse"]);
  assert.match(menu.find((line) => line.startsWith("Comment[de]=")) ?? "", /Finesse/);
  assert.equal(menu.at(-1), "Terminal=false");
  const catalogue = inCatalogue("  <summary>@installer-summary@</summary>\n").split("\n");
  assert.equal(catalogue[0], "  <summary>A desktop for contact-centre agents on Cisco Finesse</summary>");
  assert.ok(catalogue.some((line) => /^ {2}<summary xml:lang="ja">.+<\/summary>$/.test(line)), catalogue.join("\n"));
});

test("the description in the rpm has no line that rpmlint refuses as too long", () => {
  const spec = readFileSync(at("src-tauri", "installer", "linux", "aplomb.spec"), "utf8");
  const lines = /^%description\n([^]*?)\n\n/m.exec(spec)?.[1].split("\n") ?? [];
  assert.ok(lines.length > 1);
  assert.deepEqual(lines.filter((line) => line.length > 79), []);
});

test("macOS is told every language of the catalogue, so that the window gets the person's", () => {
  const plist = readFileSync(at("src-tauri", "installer", "macos", "Info.plist"), "utf8");
  const told = /<key>CFBundleLocalizations<\/key>\s*<array>([^]*?)<\/array>/.exec(plist)?.[1] ?? "";
  assert.deepEqual([...told.matchAll(/<string>([\w-]+)<\/string>/g)].map(([, tag]) => tag), languages());
});

test("WiX features that wixl lacks are moved from the source to the tables of the MSI", () => {
  const { source, queries } = forWixl('<Property Id="SERVER" Secure="yes"/><Component Id="C" Win64="yes"> <Condition>A &lt; "b"</Condition><File/></Component>');
  assert.equal(source, '<Property Id="SERVER"/><Component Id="C" Win64="yes"><File/></Component>');
  assert.ok(queries.includes("UPDATE `Component` SET `Condition` = 'A < \"b\"' WHERE `Component` = 'C'"), queries.join("\n"));
  assert.ok(queries.some((query) => query.includes("'SERVER;WIX_DOWNGRADE_DETECTED")), queries.join("\n"));
});

test("the searches of the MSI run only where a standard user cannot answer them", () => {
  const wxs = readFileSync(at("src-tauri", "installer", "windows", "aplomb.wxs"), "utf8");
  const { source, queries } = forWixl(wxs);
  assert.doesNotMatch(source, /InstallUISequence/);
  for (const action of ["AppSearch", "LaunchConditions"]) assert.ok(queries.includes(`DELETE FROM \`InstallUISequence\` WHERE \`Action\` = '${action}'`), queries.join("\n"));
  assert.ok(queries.some((query) => query.includes("'WEBVIEW2_LATER;WIX_DOWNGRADE_DETECTED;WIX_UPGRADE_DETECTED'")), queries.join("\n"));
});
