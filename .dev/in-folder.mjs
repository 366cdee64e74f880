// A temporary folder for the tests of the commands.
import { join } from "node:path";
import { inFolder as inEmptyFolder, put } from "./packaging/parts.mjs";

/** Calls `look` with a temporary folder that contains these files (path to text), and returns its result. */
export const inFolder = (files, look) =>
  inEmptyFolder((folder) => {
    for (const [path, text] of Object.entries(files)) put(join(folder, path), text, 0o640);
    return look(folder);
  });
