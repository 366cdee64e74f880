// Which file imports which, and the circles among them: files that import each other, directly or through others.
// Everything here is a function over plain data; arrows.mjs reads the files.

/**
 * The circles of a graph: one for each group of nodes that reach each other, with the shortest way round and the whole group.
 * `graph` maps a node to the nodes that it uses.
 */
export function circles(graph) {
  const found = [];
  const told = new Set();
  for (const start of [...graph.keys()].sort()) {
    if (told.has(start)) continue;
    const way = shortestWayBack(graph, start);
    if (way === null) continue;
    const group = [...reachable(graph, start)].filter((node) => reachable(graph, node).has(start)).sort();
    for (const node of group) told.add(node);
    found.push({ way, group });
  }
  return found;
}

/** A circle in words: the way round, and who else is in it. */
export function circleWords({ way, group }) {
  const others = group.filter((node) => !way.includes(node));
  return `${way.join(" → ")}${others.length === 0 ? "" : `, and with them ${others.join(", ")}`}`;
}

function reachable(graph, start) {
  const seen = new Set();
  const open = [start];
  while (open.length > 0) {
    for (const next of graph.get(open.pop()) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return seen;
}

function shortestWayBack(graph, start) {
  const before = new Map();
  const queue = [start];
  for (const node of queue) {
    for (const next of graph.get(node) ?? []) {
      if (next === start) {
        const way = [start];
        for (let at = node; at !== start; at = before.get(at)) way.unshift(at);
        return [start, ...way];
      }
      if (before.has(next)) continue;
      before.set(next, node);
      queue.push(next);
    }
  }
  return null;
}

const PAGE_IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|@import\s+(?:url\()?)["']([^"']+)["']/g;

/** What a file of the page names in its imports. */
export const importsOf = (text) => [...text.matchAll(PAGE_IMPORT)].map(([, from]) => from);

/** A path that a file names, as a path below `ui/src`; the ending may be missing. */
export function resolvePath(path, from) {
  const parts = path.split("/").slice(0, -1);
  for (const step of from.replace(/\?.*$/, "").split("/")) {
    if (step === "..") parts.pop();
    else if (step !== ".") parts.push(step);
  }
  return parts.join("/");
}

/** Which file of the page imports which: `files` maps a path below `ui/src` to its text. */
export function pageGraph(files) {
  const graph = new Map();
  for (const [path, text] of Object.entries(files)) {
    const targets = importsOf(text)
      .filter((from) => from.startsWith("."))
      .map((from) => resolvePath(path, from))
      .map((target) => ["", ".ts", ".svelte", "/index.ts"].map((ending) => target + ending).find((each) => each in files))
      .filter((target) => target !== undefined);
    graph.set(path, new Set(targets));
  }
  return graph;
}

/** Which feature of the page uses which, from the graph of its files. */
export function featureGraph(graph) {
  const features = new Map();
  for (const [path, targets] of graph) {
    const own = featureOf(path);
    if (own === null) continue;
    const others = [...targets].map(featureOf).filter((other) => other !== null && other !== own);
    features.set(own, new Set([...(features.get(own) ?? []), ...others]));
  }
  return features;
}

/** The feature that a path below `ui/src` belongs to; null outside of the features. */
export const featureOf = (path) => /^features\/([^/]+)/.exec(path)?.[1] ?? null;
