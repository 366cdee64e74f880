// The arrows that must not exist between the parts of this project, and the sizes that no part may outgrow.
// Each check is a function over plain data, so that arrows.test.mjs can show that it fails when it should.
import { readFileSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { dirname, relative } from "node:path";
import { circles, circleWords, featureGraph, featureOf, importsOf, pageGraph, resolvePath } from "./imports.mjs";
import { citations } from "./citations.mjs";
import { ask, at, say } from "./run.mjs";
import { rustGraph } from "./rust-modules.mjs";

/**
 * What each crate may use of ours, what must not be compiled into it at all (`never`), what it must not name itself
 * (`notDirectly`), and, where that is short, everything it may name (`only`).
 */
const crates = {
  "finesse-time": { ours: [], never: ["tokio", "log", "tauri"], only: [] },
  "finesse-wire": { ours: [], never: ["tokio", "reqwest", "hyper", "log", "tracing", "futures-util", "tauri"] },
  "page-events": { ours: [], never: ["tokio", "log", "tauri"], only: ["url"] },
  "sign-in-webkitgtk": {
    ours: ["page-events"],
    never: ["tokio", "tauri"],
    only: ["gio", "gtk", "javascriptcore-rs", "page-events", "tempfile", "url", "webkit2gtk"],
  },
  "sign-in-webview2": {
    ours: ["page-events"],
    never: ["tokio", "log", "tauri"],
    only: ["page-events", "rustls-pki-types", "url", "webview2-com", "windows"],
  },
  "sign-in-wkwebview": {
    ours: ["page-events"],
    never: ["tokio", "log", "tauri"],
    only: ["block2", "objc2", "objc2-app-kit", "objc2-foundation", "objc2-web-kit", "page-events", "url"],
  },
  "log-fields": { ours: [], never: ["tokio", "tauri"], only: ["log"] },
  "system-proxy": { ours: [], never: ["tokio", "tauri"], only: ["gio", "objc2-cf-network", "objc2-core-foundation", "url", "windows"] },
  "finesse-client": { ours: ["finesse-time", "finesse-wire", "log-fields", "page-events", "system-proxy"], never: ["tauri"] },
  "finesse-sim": { ours: [], never: ["tauri"] },
  "desk-contract": { ours: [], never: ["tokio", "log", "tauri"], only: ["serde", "ts-rs"] },
  "desk-model": { ours: ["finesse-time", "finesse-wire"], never: ["tokio", "reqwest", "log", "tauri"], only: ["finesse-time", "finesse-wire"] },
  "desk-contacts": { ours: [], never: ["tokio", "log", "tauri"], only: ["icu_normalizer", "memchr"] },
  "desk-workflow": {
    ours: ["finesse-wire"],
    never: ["tokio", "reqwest", "log", "tauri"],
    only: ["finesse-wire", "percent-encoding", "url"],
  },
  "desk-core": {
    ours: ["desk-contacts", "desk-contract", "desk-history", "desk-model", "desk-workflow", "finesse-client", "finesse-time", "finesse-wire", "log-fields"],
    never: ["tauri"],
    notDirectly: ["reqwest", "hyper", "axum", "rustls", "tokio-rustls", "tokio-tungstenite", "quick-xml"],
  },
  "desk-history": { ours: [], never: ["tokio", "log", "tauri"], only: ["ring", "serde", "serde_json", "thiserror", "zeroize"] },
  "desk-texts": { ours: [], never: ["tokio", "log", "tauri"], only: ["fluent-bundle", "fluent-langneg", "sys-locale"] },
  "desk-attention": { ours: ["desk-contract"], never: ["tokio", "log", "tauri"], only: ["desk-contract"] },
  "desk-outside": { ours: ["desk-attention", "desk-contract", "desk-texts", "log-fields"], never: ["tauri"] },
  "desk-doctor": {
    ours: ["desk-computer", "desk-contract", "desk-policy", "desk-texts", "finesse-client", "finesse-wire", "log-fields"],
    never: ["tauri"],
    notDirectly: ["reqwest", "hyper", "rustls", "tokio-rustls", "quick-xml"],
  },
  "window-place": { ours: [], never: ["tokio", "log", "tauri"], only: ["serde"] },
  "desk-computer": { ours: [], never: ["tokio", "tauri"] },
  "desk-policy": { ours: ["desk-contract", "log-fields"], never: ["tokio", "tauri"] },
  aplomb: {
    ours: ["desk-attention", "desk-computer", "desk-contract", "desk-core", "desk-doctor", "desk-outside", "desk-policy", "desk-texts", "finesse-client", "finesse-sim", "log-fields", "page-events", "sign-in-webkitgtk", "sign-in-webview2", "sign-in-wkwebview", "window-place"],
    never: [],
    notDirectly: ["reqwest", "hyper", "quick-xml"],
  },
  interop: { ours: ["finesse-client", "finesse-wire"], never: ["tauri", "finesse-sim"] },
};

/** The crates that have a rule here. */
export const ourCrates = Object.keys(crates);

/** Files that are longer than others may be, and why. */
const longFiles = {
  "ui/src/host/contract.gen.ts": "written by `npm run bindings`",
  "ui/src/words/texts.gen.ts": "written by `npm run texts`",
};

const LONGEST_FILE = 600;
const LONGEST_SHELL = 4700;

/** Which folder of the page may import from which. A story and a test may import from any folder, but not from inside a feature of others. */
const folders = {
  theme: [],
  words: ["host"],
  host: [],
  parts: [],
  state: ["host", "words"],
  features: ["parts", "host", "state", "words"],
  app: ["features", "parts", "host", "state", "words"],
  mock: ["theme", "parts", "host", "state", "words", "features", "app"],
};

/** Forbidden arrows between crates, from the output of `cargo metadata`. */
export function crateArrows({ packages, resolve }) {
  const troubles = [];
  const byId = new Map(packages.map((each) => [each.id, each]));
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const compiledInto = (start) => {
    const seen = new Set([start]);
    const open = [start];
    while (open.length > 0) {
      for (const { pkg, dep_kinds: kinds } of nodes.get(open.pop())?.deps ?? []) {
        if (seen.has(pkg) || !kinds.some(({ kind }) => kind === null)) continue;
        seen.add(pkg);
        open.push(pkg);
      }
    }
    seen.delete(start);
    return new Set([...seen].map((id) => byId.get(id).name));
  };

  for (const [name, rule] of Object.entries(crates)) {
    const crate = packages.find((each) => each.name === name && each.source === null);
    if (crate === undefined) {
      troubles.push(`there is no crate ${name}`);
      continue;
    }
    const named = crate.dependencies.filter(({ kind }) => kind === null).map((each) => each.name);
    // Our crates must not even meet in tests, where an error in one could hide an error in the other.
    for (const other of crate.dependencies.map((each) => each.name)) {
      if (other in crates && other !== name && !rule.ours.includes(other)) troubles.push(`${name} must not use ${other}`);
    }
    const inside = compiledInto(crate.id);
    for (const other of rule.never) if (inside.has(other)) troubles.push(`${name} must not have ${other} in it, directly or through others`);
    for (const other of rule.notDirectly ?? []) if (named.includes(other)) troubles.push(`${name} must not use ${other} itself`);
    if (rule.only !== undefined) {
      for (const other of named) if (!rule.only.includes(other)) troubles.push(`${name} uses ${other}, but only ${rule.only.join(" and ")} are for it`);
    }
  }
  return [...troubles, ...practiceArrow(packages)];
}

/** The shell may use the simulated contact centre through the feature `practice` only. */
function practiceArrow(packages) {
  const shell = packages.find(({ name, source }) => name === "aplomb" && source === null);
  const arrow = shell?.dependencies.find(({ name, kind }) => name === "finesse-sim" && kind === null);
  if (arrow === undefined) return [];
  const through = Object.entries(shell.features)
    .filter(([, enables]) => enables.some((each) => each === "dep:finesse-sim" || each === "finesse-sim" || each.startsWith("finesse-sim/")))
    .map(([feature]) => feature);
  const fine = arrow.optional && through.length === 1 && through[0] === "practice";
  const troubles = fine ? [] : ["aplomb may reach finesse-sim through the feature practice only"];
  const asked = [...(arrow.features ?? []), ...Object.values(shell.features).flat()];
  if (asked.some((feature) => feature === "saml" || feature === "finesse-sim/saml")) troubles.push("aplomb must not have the feature saml of finesse-sim in it");
  return troubles;
}

/** The files through which each window's page reaches the program. */
const doors = ["host/tauri.ts", "host/password-tauri.ts"];

/** Forbidden arrows inside the page: `files` maps a path below `ui/src` to its text. */
export function pageArrows(files) {
  const troubles = [];
  for (const [path, text] of Object.entries(files)) {
    for (const from of importsOf(text)) {
      if (from.startsWith("@tauri-apps/") && !doors.includes(path)) troubles.push(`ui/src/${path} must not import ${from}: only ${doors.join(" and ")} may`);
      if (!from.startsWith(".")) continue;
      const imported = resolvePath(path, from);
      const feature = featureOf(imported);
      if (feature !== null && feature !== featureOf(path) && !isEntry(imported)) {
        troubles.push(`ui/src/${path} must not import ${imported}: only features/${feature}/index.ts is for others`);
      }
      const [home, target] = [folderOf(path), folderOf(imported)];
      if (target === undefined || home === target || /\.(stories|test)\./.test(path)) continue;
      // What stands in no folder is where the page begins: anything but the mock.
      if (home === undefined ? target === "mock" : !folders[home].includes(target)) troubles.push(`ui/src/${path} must not import from ${target}/`);
    }
  }
  return troubles;
}

const folderOf = (path) => Object.keys(folders).find((folder) => `${path}/`.startsWith(`${folder}/`));
const isEntry = (path) => /^features\/[^/]+(\/index(\.ts)?)?$/.test(path);

/** Files of the page that import each other, and features that use each other: `files` maps a path below `ui/src` to its text. */
export function pageCircles(files) {
  const graph = pageGraph(files);
  return [
    ...circles(graph).map((circle) => `files of ui/src import each other: ${circleWords(circle)}`),
    ...circles(featureGraph(graph)).map((circle) => `features of the page use each other: ${circleWords(circle)}`),
  ];
}

/** Files of a crate that use each other: `packages` is that of `cargo metadata`, `files` maps a path below the project to its text. */
export function crateCircles(packages, files) {
  const troubles = [];
  for (const { name, manifest_path: manifest, targets } of packages.filter(({ source }) => source === null)) {
    const folder = `${slashed(relative(at(), dirname(manifest)))}/`;
    const inside = Object.fromEntries(
      Object.entries(files).filter(([path]) => path.startsWith(folder)).map(([path, text]) => [path.slice(folder.length), text]),
    );
    const found = targets
      .map(({ src_path: path }) => slashed(relative(dirname(manifest), path)))
      .filter((root) => root in inside)
      .flatMap((root) => circles(rustGraph(inside, root)).map((circle) => `files of ${name} use each other: ${circleWords(circle)}`));
    troubles.push(...new Set(found));
  }
  return troubles;
}

const slashed = (path) => path.replaceAll("\\", "/");

/** Files and parts that grew too long: `lines` maps a path below the project to its number of lines. */
export function sizes(lines) {
  const troubles = [];
  let shell = 0;
  for (const [path, count] of Object.entries(lines)) {
    if (count > LONGEST_FILE && !(path in longFiles)) troubles.push(`${path} has ${count} lines; more than ${LONGEST_FILE} needs a reason in .dev/arrows.mjs`);
    if (path.startsWith("src-tauri/src/")) shell += count;
  }
  if (shell >= LONGEST_SHELL) troubles.push(`src-tauri/src has ${shell} lines; it must stay under ${LONGEST_SHELL}`);
  return troubles;
}

/** Folders with nothing in them that we wrote by hand. */
const notOurs = new Set([".git", "node_modules", "target", "dist", "storybook-static", "gen"]);

const SOURCES = /\.(rs|ts|js|mjs|svelte|css)$/;
const TEXTS = /\.(rs|ts|js|mjs|cjs|py|svelte|css|html|md|json|toml)$/;

/** Every source file below a folder, or every file of other `kinds`, as path and text. Git is not asked: a bare machine has none. */
export function sources(folder = "", kinds = SOURCES, found = {}) {
  for (const entry of readdirSync(at(folder), { withFileTypes: true })) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && !notOurs.has(entry.name)) sources(path, kinds, found);
    else if (entry.isFile() && kinds.test(entry.name)) found[path] = readFileSync(at(path), "utf8");
  }
  return found;
}

/** Files in which two versions stand beside each other, as a merge leaves them: `files` maps a path to its text. */
export function unmerged(files) {
  return Object.entries(files)
    .filter(([, text]) => /^(<{7}|>{7}) /m.test(text))
    .map(([path]) => `${path} has the marks of a merge in it`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const host = /^host: (.+)$/m.exec(ask("rustc", ["-vV"]).stdout)?.[1] ?? "";
  const { status, stdout, stderr } = ask("cargo", ["metadata", "--format-version", "1", "--locked", "--filter-platform", host]);
  if (status !== 0) {
    say(stderr);
    process.exit(status);
  }
  const texts = sources();
  const page = Object.fromEntries(
    Object.entries(texts).filter(([path]) => path.startsWith("ui/src/")).map(([path, text]) => [path.slice("ui/src/".length), text]),
  );
  const lines = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, text.split("\n").length - 1]));
  const every = sources("", TEXTS);
  const cited = Object.fromEntries(Object.entries(every).filter(([path]) => path !== ".dev/citations.test.mjs"));
  const metadata = JSON.parse(stdout);
  const inCrates = crateCircles(metadata.packages, texts);
  const troubles = [
    ...crateArrows(metadata),
    ...pageArrows(page),
    ...pageCircles(page),
    ...inCrates,
    ...sizes(lines),
    ...unmerged(every),
    ...citations(cited),
  ];
  for (const trouble of troubles) say(`arrows: ${trouble}`);
  if (troubles.length === 0) say(`arrows: ${Object.keys(crates).length} crates, ${Object.keys(page).length} files of the page and ${Object.keys(lines).length} files in all are where they should be`);
  process.exitCode = troubles.length === 0 ? 0 : 1;
}
