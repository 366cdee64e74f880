// Which file of a crate uses which, read from its paths: `crate::…`, `self::…`, `super::…`, and the names of its own modules.
// Tests inside of a file are left out: what they use, the product does not.
import { posix } from "node:path";

const { dirname, join } = posix;

/**
 * Which file of a target uses which: of a library, a program, an example or a test. `files` maps a path to its text; `root` is
 * the file at which the target begins. A file that declares a module does not use it by that alone, and a name that is only
 * handed on (`pub use`) is used by those who import it, from where it is defined.
 */
export function rustGraph(files, root) {
  const graph = new Map();
  for (const module of readModules(files, root)) {
    const targets = graph.get(module.file) ?? new Set();
    for (const path of module.paths) {
      const file = fileOf(path, module, new Set());
      if (file !== null && file !== module.file) targets.add(file);
    }
    graph.set(module.file, targets);
  }
  return graph;
}

/** Every module of a crate: its file, its children by name, what it imports by which name, and every path in it. */
function readModules(files, root) {
  const all = [];
  const read = (file, folder, parent) => {
    const module = begin(file, parent);
    scan(withoutTests(code(files[file])), module, folder);
    return module;
  };
  const begin = (file, parent) => {
    const module = { file, parent, root: null, children: new Map(), imports: new Map(), globs: [], defines: new Set(), paths: [] };
    module.root = parent?.root ?? module;
    all.push(module);
    return module;
  };
  const scan = (text, module, folder) => {
    for (const { name, body } of inlineModules(text)) {
      const child = begin(module.file, module);
      module.children.set(name, child);
      scan(body, child, `${folder}${name}/`);
    }
    const own = withoutInlineModules(text);
    for (const [, path, name] of own.matchAll(/(?:#\[path\s*=\s*"([^"]+)"\]\s*)?(?:pub(?:\s*\([^)]*\))?\s+)?\bmod\s+(?:r#)?(\w+)\s*;/g)) {
      const elsewhere = path === undefined ? undefined : join(dirname(module.file), path);
      const file = [elsewhere ?? `${folder}${name}.rs`, `${folder}${name}/mod.rs`].find((each) => each in files);
      const inside = elsewhere === undefined ? `${folder}${name}/` : `${dirname(elsewhere)}/`;
      if (file !== undefined) module.children.set(name, read(file, inside, module));
    }
    for (const [, name] of own.matchAll(/\b(?:struct|enum|union|trait|type|fn|const|static|macro_rules!)\s+(?:r#)?(\w+)/g)) module.defines.add(name);
    for (const [, visible, tree] of own.matchAll(/\b(pub(?:\s*\([^)]*\))?\s+)?use\s+([^;]+);/g)) {
      for (const { path, as } of useTree(tree)) {
        if (as === "*") module.globs.push(path);
        else module.imports.set(as, path);
        // What a module only hands on it does not use itself.
        if (visible === undefined) module.paths.push(path);
      }
    }
    const rest = own.replace(/\b(?:pub(?:\s*\([^)]*\))?\s+)?use\s+[^;]+;/g, " ");
    for (const [path] of rest.matchAll(/(?<![\w$:])(?:crate|self|super)(?:\s*::\s*\w+)+/g)) module.paths.push(path.split(/\s*::\s*/));
    for (const [path] of rest.matchAll(/(?<![\w$:.])[a-z_]\w*(?:\s*::\s*\w+)+/g)) {
      const steps = path.split(/\s*::\s*/);
      if (module.children.has(steps[0])) module.paths.push(steps);
    }
  };
  read(root, root.replace(/[^/]+$/, ""), null);
  return all;
}

/** The file in which stands what a path names; null when it is not of this crate. Follows what a module hands on. */
function fileOf(path, from, seen) {
  let [module, at] = [from, 0];
  if (path[0] === "crate") [module, at] = [from.root, 1];
  else if (path[0] === "self") at = 1;
  else if (path[0] !== "super" && !from.children.has(path[0])) {
    const handedOn = from.imports.get(path[0]);
    return handedOn === undefined || seen.has(handedOn) || path.length === 1 ? null : fileOf([...handedOn, ...path.slice(1)], from, seen.add(handedOn));
  }
  while (path[at] === "super") {
    module = module.parent;
    at += 1;
    if (module === null) return null;
  }
  while (at < path.length && module.children.has(path[at])) module = module.children.get(path[at++]);
  const name = path[at];
  if (name === undefined || name === "*" || module.defines.has(name)) return module.file;
  const handedOn = module.imports.get(name);
  if (handedOn !== undefined && !seen.has(handedOn)) {
    return fileOf([...handedOn, ...path.slice(at + 1)], module, new Set([...seen, handedOn]));
  }
  for (const glob of module.globs) {
    if (seen.has(glob)) continue;
    const target = moduleOf(glob, module);
    if (target?.defines.has(name) || target?.children.has(name) || target?.imports.has(name)) return fileOf([...glob, ...path.slice(at)], module, new Set([...seen, glob]));
  }
  return module.file;
}

function moduleOf(path, from) {
  let [module, at] = path[0] === "crate" ? [from.root, 1] : path[0] === "self" ? [from, 1] : [from, 0];
  for (; path[at] === "super"; at += 1) module = module?.parent ?? null;
  for (; at < path.length; at += 1) module = module?.children.get(path[at]) ?? null;
  return module;
}

/** The paths of a `use`, each with the name by which it is known; `*` for everything. */
function useTree(tree, before = []) {
  const text = tree.trim();
  const brace = text.indexOf("{");
  if (brace === -1) {
    const [path, as] = text.split(/\s+as\s+/);
    const steps = [...before, ...path.split(/\s*::\s*/).filter((step) => step !== "").map((step) => step.replace(/^r#/, ""))];
    if (steps.at(-1) === "*") return [{ path: steps.slice(0, -1), as: "*" }];
    if (steps.at(-1) === "self") steps.pop();
    return [{ path: steps, as: as?.trim() ?? steps.at(-1) }];
  }
  const stem = [...before, ...text.slice(0, brace).split(/\s*::\s*/).map((step) => step.trim()).filter((step) => step !== "")];
  return branches(text.slice(brace + 1, text.lastIndexOf("}"))).flatMap((branch) => useTree(branch, stem));
}

/** The parts between the commas that stand in no further braces. */
function branches(text) {
  const parts = [""];
  let depth = 0;
  for (const letter of text) {
    if (letter === "{") depth += 1;
    if (letter === "}") depth -= 1;
    if (letter === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts.filter((part) => part.trim() !== "");
}

const COMMENT = String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/`;
const PATH_ATTRIBUTE = String.raw`#\[path\s*=\s*"[^"]+"\]`;
const QUOTED = String.raw`\bb?r(#*)"[\s\S]*?"\1|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[^']+|[^'\\])'`;
const NO_CODE = new RegExp(`${COMMENT}|${PATH_ATTRIBUTE}|${QUOTED}`, "g");

/** The text without comments, and without what stands in quotes; where a module's file is named, that stays. */
const code = (text) => text.replace(NO_CODE, (found) => (found.startsWith("/") ? " " : found.startsWith("#[path") ? found : '""'));

/** The modules that stand in this text themselves, with what is in them; not those that stand in these. */
function inlineModules(text) {
  const found = [];
  const begins = /\bmod\s+(?:r#)?(\w+)\s*\{/g;
  for (let match = begins.exec(text); match !== null; match = begins.exec(text)) {
    const end = closing(text, begins.lastIndex);
    found.push({ name: match[1], from: match.index, to: end, body: text.slice(begins.lastIndex, end - 1) });
    begins.lastIndex = end;
  }
  return found;
}

function withoutInlineModules(text) {
  let rest = text;
  for (const { from, to } of inlineModules(text).reverse()) rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  return rest;
}

/** Without what is compiled for tests only: modules, and single items. */
function withoutTests(text) {
  let rest = text;
  for (;;) {
    const match = /#\[cfg\((?:test|all\(test\b[^\]]*)\)\](?:\s*#\[[^\]]*\])*\s*/.exec(rest);
    if (match === null) return rest;
    const from = match.index + match[0].length;
    const ends = /[;{]/.exec(rest.slice(from));
    const at = ends === null ? rest.length : from + ends.index + 1;
    const isUse = /^(?:pub(?:\s*\([^)]*\))?\s+)?use\b/.test(rest.slice(from));
    const to = isUse ? rest.indexOf(";", from) + 1 : ends?.[0] === "{" ? closing(rest, at) : at;
    rest = `${rest.slice(0, match.index)} ${rest.slice(to)}`;
  }
}

/** Where the brace is closed that was opened just before. */
function closing(text, from) {
  let depth = 1;
  let at = from;
  for (; at < text.length && depth > 0; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
  }
  return at;
}
