// For the tests of the commands: a folder that is gone afterwards.
import { join } from "node:path";
import { inFolder as inEmptyFolder, put } from "./packaging/parts.mjs";

/** Gives `look` a folder with these files, by their path below it; gives what it gives. */
export const inFolder = (files, look) =>
  inEmptyFolder((folder) => {
    for (const [path, text] of Object.entries(files)) put(join(folder, path), text, 0o640);
    return look(folder);
  });
