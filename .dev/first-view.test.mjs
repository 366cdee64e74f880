import assert from "node:assert/strict";
import { test } from "node:test";
import { firstView, namedTooEarly, sizesOf } from "./first-view.mjs";

const manifest = {
  "index.html": { file: "index.js", isEntry: true, css: ["index.css"], imports: ["_desk.js", "_base.js"], dynamicImports: ["src/About.svelte", "virtual:texts/de"] },
  "_desk.js": { file: "desk.js", css: ["desk.css"], imports: ["_base.js"], dynamicImports: ["src/About.svelte"] },
  "_base.js": { file: "base.js", imports: ["_desk.js"] },
  "compact.html": { file: "compact.js", isEntry: true, imports: ["_base.js"] },
  "src/About.svelte": { file: "about.js", isDynamicEntry: true, css: ["about.css"], imports: ["_base.js"] },
  "virtual:texts/ar": { file: "ar.js", isDynamicEntry: true },
  "virtual:texts/de": { file: "de.js", isDynamicEntry: true },
  "virtual:later-texts/de": { file: "de-later.js", isDynamicEntry: true },
};

test("the first view is the entry with all that it imports statically and their styles, and one language", () => {
  const { common, languages } = firstView(manifest);
  assert.deepEqual(common.toSorted(), ["base.js", "desk.css", "desk.js", "index.css", "index.js"]);
  assert.deepEqual(languages, { ar: "ar.js", de: "de.js" });
});

test("its size is that with the language that has the most texts", () => {
  const bytes = { "index.js": 1, "desk.js": 20, "base.js": 300, "index.css": 4000, "desk.css": 50_000, "ar.js": 600_000, "de.js": 500_000 };
  const sizes = sizesOf(firstView(manifest), (file) => bytes[file]);
  assert.deepEqual(sizes, { scripts: 321, styles: 54_000, language: "ar", texts: 600_000, all: 654_321 });
});

test("a text that is loaded later is found where it is named, whole or by its beginning", () => {
  const later = ["about-libraries", "settings-edge-top"];
  assert.deepEqual(namedTooEarly("p({title:`about-libraries`})", later), ["about-libraries"]);
  assert.deepEqual(namedTooEarly('q("about-libraries"),t(`settings-edge-${e}`)', later), ["about-libraries", "settings-edge-…"]);
  assert.deepEqual(namedTooEarly("p({title:`about`}),t(`state-${e}`),t(`x about-libraries`)", later), []);
});
