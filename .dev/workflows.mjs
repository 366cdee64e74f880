// Checks .github: with zizmor, offline and in its strictest mode, and for what only this project knows.
import { readFileSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { at, run, say } from "./run.mjs";

/** The linter that set-up installs. */
export const zizmor = () => at("target", "tools", "zizmor", "bin", "zizmor");

const CARGO = /\bcargo (?:build|check|clippy|doc|install|nextest|run|test)\b[^\n|]*/g;

/** What is wrong with a workflow that zizmor does not know: a build without the lock file, a program that is run as it is downloaded. */
export function troubles(name, text) {
  const unlocked = (text.match(CARGO) ?? []).filter((line) => !line.includes("--locked")).map((line) => `${name}: "${line}" without --locked`);
  const tauri = (text.match(/\btauri build\b[^\n]*/g) ?? []).filter((line) => !line.endsWith("-- --locked")).map((line) => `${name}: "${line}" without -- --locked`);
  const piped = (text.match(/curl[^\n]*\|\s*(?:ba)?sh\b/g) ?? []).map((line) => `${name}: "${line}" runs what it downloads`);
  const pinned = /^ {2}RUST: \d+\.\d+\.\d+$/m.test(text) ? [] : [`${name}: the version of Rust is not pinned in RUST`];
  const node = text.match(/\bnode-version: .*/g) ?? [];
  const fixed = node.every((line) => line.endsWith("{{ env.NODE }}")) && (node.length === 0 || /^ {2}NODE: \d+\.\d+\.\d+$/m.test(text));
  const floating = fixed ? [] : [`${name}: the version of Node is not pinned in NODE`];
  return [...unlocked, ...tauri, ...piped, ...pinned, ...floating];
}

async function main() {
  const folder = at(".github", "workflows");
  const found = readdirSync(folder).flatMap((name) => troubles(name, readFileSync(at(".github", "workflows", name), "utf8")));
  found.forEach(say);
  const status = await run(zizmor(), ["--offline", "--no-progress", "--persona", "auditor", at(".github")]);
  return found.length > 0 ? 1 : status;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exit(await main());
