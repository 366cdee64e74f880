import assert from "node:assert/strict";
import { test } from "node:test";
import { circles, circleWords, featureGraph, pageGraph } from "./imports.mjs";

const graph = (arrows) => {
  const made = new Map();
  for (const [from, to] of arrows) for (const node of [from, to]) made.set(node, made.get(node) ?? new Set());
  for (const [from, to] of arrows) made.get(from).add(to);
  return made;
};

test("a graph without a way back has no circles", () => {
  assert.deepEqual(circles(graph([["a", "b"], ["a", "c"], ["b", "d"], ["c", "d"]])), []);
});

test("each circle is found once, by its shortest way, with all who are in it", () => {
  const found = circles(graph([["a", "b"], ["b", "c"], ["c", "a"], ["b", "a"], ["x", "y"], ["y", "x"], ["x", "a"], ["c", "end"]]));
  assert.deepEqual(found, [
    { way: ["a", "b", "a"], group: ["a", "b", "c"] },
    { way: ["x", "y", "x"], group: ["x", "y"] },
  ]);
  assert.deepEqual(found.map(circleWords), ["a → b → a, and with them c", "x → y → x"]);
});

test("an import is found however it is written and whatever its ending", () => {
  const files = {
    "a.ts": 'import B from "./parts/B.svelte"; export * from "./words"; import { c } from "./state/c.svelte"; import raw from "./d.ts?raw";\nvoid import("./e");',
    "parts/B.svelte": "import type { D } from '../d';",
    "words/index.ts": "",
    "state/c.svelte.ts": "",
    "d.ts": "",
    "e.ts": "",
    "theme/index.css": '@import "./base.css";',
    "theme/base.css": "",
  };
  const found = pageGraph(files);
  assert.deepEqual([...found.get("a.ts")], ["parts/B.svelte", "words/index.ts", "state/c.svelte.ts", "d.ts", "e.ts"]);
  assert.deepEqual([...found.get("parts/B.svelte")], ["d.ts"]);
  assert.deepEqual([...found.get("theme/index.css")], ["theme/base.css"]);
});

test("what a feature uses is gathered from its files", () => {
  const found = featureGraph(graph([["features/a/x.ts", "features/b/index.ts"], ["features/a/y.ts", "features/a/x.ts"], ["features/a/y.ts", "features/c/index.ts"], ["app/z.ts", "features/a/index.ts"]]));
  assert.deepEqual([...found].map(([feature, others]) => [feature, [...others].sort()]), [["a", ["b", "c"]], ["b", []], ["c", []]]);
});
