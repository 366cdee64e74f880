// Writes latest.json, the description of a version in the format of Tauri's updater.
//
//   node .dev/packaging/latest.mjs FOLDER ADDRESS    for the signed packages in the folder, which will be published below the address
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { say } from "../run.mjs";
import { date, version } from "./parts.mjs";

/** The file of each system. */
const systems = { "windows-x86_64": /\.exe$/, "linux-x86_64": /_amd64\.deb$/, "darwin-aarch64": /\.app\.tar\.gz$/, "darwin-x86_64": /\.app\.tar\.gz$/ };

/** The description of the version whose packages are in `folder`; systems without a signed package are left out. */
export function latest(folder, address) {
  const platforms = {};
  for (const [system, pattern] of Object.entries(systems)) {
    const name = readdirSync(folder).find((each) => pattern.test(each) && existsSync(join(folder, `${each}.sig`)));
    if (name !== undefined) platforms[system] = { signature: readFileSync(join(folder, `${name}.sig`), "utf8").trim(), url: `${address}/${name}` };
  }
  return { version, pub_date: new Date(date * 1000).toISOString(), platforms };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, address] = process.argv.slice(2);
  say(JSON.stringify(latest(folder, address), null, 1));
}
