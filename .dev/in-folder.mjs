// For the tests of the commands: a folder that is gone afterwards.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Gives `look` a folder with these files, by their path below it; gives what it gives. */
export function inFolder(files, look) {
  const folder = mkdtempSync(join(tmpdir(), "aplomb-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text, { mode: 0o640 });
    }
    return look(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
