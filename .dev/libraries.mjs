// Lists every library in the installed program: the crates on each system, and the npm packages that are bundled into its page.
//
//   node .dev/libraries.mjs                     generates the list that "About" shows
//   node .dev/libraries.mjs --check             fails if that list is not up to date
//   node .dev/libraries.mjs --texts TARGET …    the full texts of their licences, for the packages of these systems
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { spdx } from "./licences.mjs";
import { ask, at, say } from "./run.mjs";

/** The target triples of all packages. */
const targets = [
  "x86_64-unknown-linux-gnu",
  "aarch64-unknown-linux-gnu",
  "x86_64-pc-windows-gnu",
  "x86_64-pc-windows-msvc",
  "x86_64-apple-darwin",
  "aarch64-apple-darwin",
];

const LIST = at("ui", "src", "features", "about", "libraries.gen.ts");

const byName = (a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1);

/** The libraries in the output of `cargo tree` with lines like `name v1.2.3|licence`, each once. Crates of this project are left out. */
export function inTree(tree) {
  const found = new Map();
  for (const line of tree.split("\n")) {
    const [, name, version, licence] = /^(\S+) v(\S+)\|(.*)$/.exec(line) ?? [];
    if (name !== undefined) found.set(`${name} ${version}`, { name, version, licence: spdx(licence) });
  }
  return [...found.values()];
}

/** The output of cargo for the crates in the program on these systems. Fails if cargo cannot get all of them. */
function tree(systems, ...more) {
  const asked = ["tree", "--locked", ...more, "-p", "aplomb", "-e", "normal,no-proc-macro"];
  const lines = ["--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"];
  return ask("cargo", [...asked, ...lines, ...systems.flatMap((target) => ["--target", target])]);
}

/**
 * The folders, relative to `ui`, of the packages with something in Vite's output: code that was not removed, files such as fonts,
 * and the helpers of Vite itself, whose names begin with a zero byte and then the package.
 */
export function inBundle(output) {
  const files = output.flatMap((made) =>
    made.type === "chunk" ? Object.keys(made.modules).filter((id) => made.modules[id].renderedLength > 0) : made.originalFileNames,
  );
  // Modules of our own, as ui/texts/vite-plugin.js makes them of the catalogue, begin with a zero byte and `virtual:`.
  const paths = files.filter((file) => !file.startsWith("\0virtual:")).map((file) => file.replaceAll("\\", "/").replace(/^\0/, "../node_modules/"));
  return [...new Set(paths.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/@]+(?=\/)/.exec(path) ?? []))].toSorted();
}

/** The npm packages in the page, as Vite bundles it. The list itself is left out, because it does not exist yet. */
async function packages() {
  const { build } = await import("vite");
  const without = {
    name: "without-the-list",
    enforce: "pre",
    resolveId: (id) => (id.endsWith("/libraries.gen") ? LIST : null),
    load: (id) => (id === LIST ? "export const libraries = [];" : null),
  };
  const root = at("ui");
  const { output } = await build({ root, configFile: join(root, "vite.config.ts"), logLevel: "error", plugins: [without], build: { write: false } });
  return inBundle(output).map((path) => {
    const folder = resolve(root, path);
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return { name, version, licence: spdx(license), folder, authors: [author?.name ?? author ?? []].flat() };
  });
}

/** The list, as the page reads it. */
export function source(libraries) {
  const rows = libraries.toSorted(byName).map(({ name, version, licence }) => `  ['${name}', '${version}', '${licence}'],\n`);
  return `/** Every library in the program, on any system, and in its page: name, version, licence. Written by \`npm run libraries\`. */
export const libraries: readonly (readonly [name: string, version: string, licence: string])[] = [
${rows.join("")}];
`;
}

const rows = (text) => text.split("\n").filter((line) => line.startsWith("  ["));

/**
 * The differences between a list and the libraries found. If crates of other systems are not available (`complete` is false), a listed
 * library that was not found is accepted if it is in `lock`, the text of Cargo.lock.
 */
export function stale(list, libraries, { complete, lock }) {
  const [listed, found] = [rows(list), rows(source(libraries))];
  const locked = (row) => {
    const [, name, version] = /^ {2}\['(.+?)', '(.+?)', /.exec(row) ?? [];
    return lock.includes(`name = "${name}"\nversion = "${version}"\n`);
  };
  return [
    ...found.filter((row) => !listed.includes(row)).map((row) => `not in the list: ${row.trim()}`),
    ...listed.filter((row) => !found.includes(row) && (complete || !locked(row))).map((row) => `in the list but not in the program: ${row.trim()}`),
  ];
}

/** Files in which libraries state their licence and authors. */
const TELLING = /^(licen[cs]e|unlicen[cs]e|copying|copyright|notice)/i;
const CODE = /\.(rs|js|mjs|ts|json|toml)$/;

/** The licence texts that a library ships, in files with a telling name or in `more`; each with its words, by which equal texts are found. */
export function shipped(folder, more = []) {
  const own = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => TELLING.test(path) && !CODE.test(path));
  return [...new Set([...own, ...more])].toSorted().map((path) => {
    const lines = readFileSync(join(folder, path), "utf8").replace(/^\uFEFF/, "").split(/\r?\n/);
    const text = lines.map((line) => line.trimEnd()).join("\n").replaceAll(/\n{3,}/g, "\n\n").trim();
    return { text, words: text.replaceAll(/\s+/g, " ") };
  });
}

const LINE = `${"-".repeat(100)}\n`;

/** All texts in one, each once, below the libraries that it belongs to. */
export function together(libraries) {
  const texts = new Map();
  const silent = [];
  for (const library of libraries.toSorted(byName)) {
    const found = shipped(library.folder, library.files);
    if (found.length === 0) silent.push(library);
    for (const { text, words } of found) {
      const known = texts.get(words) ?? { text, of: new Set() };
      texts.set(words, { ...known, of: known.of.add(`${library.name} ${library.version}: ${library.licence}`) });
    }
  }
  const said = [...texts.values()].map(({ text, of }) => `${LINE}${[...of].join("\n")}\n${LINE}\n${text}\n\n`);
  const by = (authors) => (authors.length === 0 ? "" : `, by ${authors.join(", ")}`);
  const unsaid = silent.map(({ name, version, licence, authors }) => `${name} ${version}: ${licence}${by(authors)}\n`);
  return `The libraries in Aplomb, each under its own licence, with the texts that it ships. The standard library of Rust is in it, too
(MIT OR Apache-2.0, by the Rust Project Developers).

${said.join("")}${unsaid.length === 0 ? "" : `${LINE}These libraries ship no licence text; this is their own description.\n${LINE}\n${unsaid.join("")}`}`;
}

/** The full texts of the licences of everything in the program for these systems. */
export async function texts(systems) {
  const listed = tree(systems);
  const platforms = systems.flatMap((target) => ["--filter-platform", target]);
  const metadata = ask("cargo", ["metadata", "--format-version", "1", "--locked", ...platforms]);
  for (const { status, stderr } of [listed, metadata]) if (status !== 0) throw new Error(`not all libraries are available:\n${stderr}`);
  const about = new Map(JSON.parse(metadata.stdout).packages.map((each) => [`${each.name} ${each.version}`, each]));
  const ofProgram = inTree(listed.stdout).map((each) => {
    const { manifest_path: manifest, license_file: file, authors } = about.get(`${each.name} ${each.version}`);
    return { ...each, folder: dirname(manifest), files: file === null ? [] : [file], authors };
  });
  return together([...ofProgram, ...(await packages())]);
}

/** Writes the list, or reports what is wrong with it. Returns the exit status. */
async function list(check) {
  const every = tree(targets);
  const complete = every.status === 0;
  const host = /^host: (.+)$/m.exec(ask("rustc", ["-vV"]).stdout)?.[1] ?? "";
  const { status, stdout, stderr } = complete || !check ? every : tree([host], "--offline");
  if (status !== 0) {
    say(`libraries: ${stderr}`);
    return 1;
  }
  const libraries = [...inTree(stdout), ...(await packages())];
  if (!check) {
    writeFileSync(LIST, source(libraries));
    return 0;
  }
  const there = existsSync(LIST) ? readFileSync(LIST, "utf8") : "";
  const troubles = stale(there, libraries, { complete, lock: readFileSync(at("Cargo.lock"), "utf8") });
  if (!complete) say(`libraries: crates for other systems are not available; only those for ${host} were checked`);
  for (const trouble of troubles) say(`libraries: ${trouble}`);
  say(troubles.length === 0 ? `libraries: the list of ${rows(there).length} is up to date` : "libraries: the list is not up to date: run `npm run libraries`");
  return troubles.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [how, ...systems] = process.argv.slice(2);
  if (how === "--texts") process.stdout.write(await texts(systems));
  else process.exitCode = await list(how === "--check");
}
