import assert from "node:assert/strict";
import { utimesSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { inFolder } from "./in-folder.mjs";
import { newest } from "./page.mjs";

test("the time of a folder is that of its newest file, or its own after a deletion", () => {
  inFolder({ "inner/file": "" }, (folder) => {
    const inner = join(folder, "inner");
    const changed = (path, seconds) => utimesSync(path, seconds, seconds);
    changed(join(inner, "file"), 300);
    changed(inner, 200);
    changed(folder, 100);
    assert.equal(newest(folder), 300_000);
    changed(folder, 400);
    assert.equal(newest(folder), 400_000);
    assert.equal(newest(inner), 300_000);
  });
});
