// Writes the version notice: which version is the latest, and from which on no vulnerability is known. Aplomb compares itself with it where IT has set
// its address (`versionNotice`); src-tauri/installer/README.md says how to publish one.
//
//   node .dev/packaging/notice.mjs PAGE    PAGE tells people about the version
import { pathToFileURL } from "node:url";
import { must, say } from "../run.mjs";
import { date, version } from "./parts.mjs";

/** The lowest version without a known vulnerability. Raise it with the fix of one. */
const SECURE_FROM = "0.1.0";

/** The notice of this version. */
export function notice(page) {
  return { form: 1, version, secureFrom: SECURE_FROM, published: new Date(date * 1000).toISOString().slice(0, 10), page };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [page] = process.argv.slice(2);
  if (!page?.startsWith("https://")) {
    say("Name the page of the version: node .dev/packaging/notice.mjs https://…");
    must(2);
  }
  say(JSON.stringify(notice(page)));
}
