// The browser of the system, as a program that only writes down what it was to open.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Puts an `xdg-open` first on the path of a session. It writes the number of its arguments and each of them on a line of its own. */
export function fakeBrowser(home, env) {
  const [bin, opened] = [join(home, "bin"), join(home, "opened")];
  mkdirSync(bin);
  writeFileSync(join(bin, "xdg-open"), `#!/bin/sh\nprintf '%s\\n' "$#" "$@" >> '${opened}'\n`, { mode: 0o755 });
  env.PATH = `${bin}:${env.PATH}`;
  return { opened: () => (existsSync(opened) ? readFileSync(opened, "utf8").trim().split("\n") : []) };
}
