// What all kinds of packages share: the version, the date, and the list of files.
import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ask, at } from "../run.mjs";

/** The version of the project. */
export const version = /^version = "([^"]+)"/m.exec(readFileSync(at("Cargo.toml"), "utf8"))?.[1] ?? "0";

/** The packager: a name and an address in Debian's format. The publisher sets their own. */
export const packager = process.env.APLOMB_PACKAGER ?? "Aplomb <packages@aplomb.org>";

/**
 * The date of everything in the packages, in seconds since 1970: SOURCE_DATE_EPOCH if it is set, else the date of the last
 * commit. Therefore builds are reproducible byte for byte.
 */
export const date = Number(process.env.SOURCE_DATE_EPOCH ?? (ask("git", ["log", "-1", "--format=%ct"]).stdout.trim() || 0));

/** Everything below a folder: `{ path, kind, mode, size }`, sorted by path. A folder counts as 0 bytes. */
export function tree(folder, below = "") {
  return readdirSync(join(folder, below))
    .toSorted()
    .flatMap((name) => {
      const path = below === "" ? name : `${below}/${name}`;
      const { mode, size } = lstatSync(join(folder, path));
      const directory = (mode & 0o170000) === 0o040000;
      const own = { path, kind: directory ? "d" : "f", mode: mode & 0o7777, size: directory ? 0 : size };
      return directory ? [own, ...tree(folder, path)] : [own];
    });
}

/** The list of files as text: one line per file, with mode and size in bytes. */
export const list = (entries) =>
  entries.map(({ path, kind, mode, size }) => `${kind} ${mode.toString(8).padStart(4, "0")} ${String(size).padStart(9)} ${path}\n`).join("");

/** The digest of a file or of bytes, in hexadecimal. */
export const digest = (kind, content) => createHash(kind).update(content).digest("hex");

/** Writes a file and the folders above it. */
export function put(path, content, mode = 0o644) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o755 });
  writeFileSync(path, content, { mode });
}

/** A temporary folder for one package. */
export function inFolder(make) {
  mkdirSync(at("target", "packages"), { recursive: true });
  const folder = mkdtempSync(at("target", "packages", ".making-"));
  try {
    return make(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Options that make a tool's output independent of the computer and its number of cores. */
const same = { LC_ALL: "C.UTF-8", SOURCE_DATE_EPOCH: String(date), DPKG_DEB_THREADS_MAX: "1" };

/** Runs a tool that must succeed; returns its output. */
export function tool(program, args, options = {}) {
  const { status, stdout, stderr } = ask(program, args, { ...options, env: { ...process.env, ...same } });
  if (status !== 0) throw new Error(`${program} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
