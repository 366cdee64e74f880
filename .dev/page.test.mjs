import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { newest } from "./page.mjs";

test("a folder is as new as the newest below it, and as itself, when something went", () => {
  const folder = mkdtempSync(join(tmpdir(), "aplomb-page-"));
  try {
    const [inner, file] = [join(folder, "inner"), join(folder, "inner", "file")];
    mkdirSync(inner);
    writeFileSync(file, "");
    const changed = (path, seconds) => utimesSync(path, seconds, seconds);
    for (const [path, seconds] of [[file, 300], [inner, 200], [folder, 100]]) changed(path, seconds);
    assert.equal(newest(folder), 300_000);
    changed(folder, 400);
    assert.equal(newest(folder), 400_000);
    assert.equal(newest(inner), 300_000);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
