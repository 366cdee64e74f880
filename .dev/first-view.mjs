// Checks what the page loads until the desk is usable, after a build of the page: its size, and that every text of it is there.
//
//   node .dev/first-view.mjs
//
// The first view is the entry of the main window with all that it imports statically, the styles of these, and the texts of one
// language. Everything else is loaded after the first paint (`lazily` in ui/src/features/common).
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { messages } from "../ui/texts/catalogue.js";
import { files, ofLater } from "../ui/texts/files.js";
import { at, say } from "./run.mjs";

/** The most that scripts, styles and texts of the first view may be together, in bytes, compressed with gzip. */
export const MOST_BYTES = 120_000;

const ENTRY = "index.html";
const LANGUAGE = "virtual:texts/";

/** The files of the first view by the manifest of Vite: what every language loads, and the file of each language by its tag. */
export function firstView(manifest) {
  const keys = new Set([ENTRY]);
  for (const key of keys) for (const each of manifest[key].imports ?? []) keys.add(each);
  const common = new Set([...keys].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]));
  const languages = Object.entries(manifest).filter(([key]) => key.startsWith(LANGUAGE)).map(([key, { file }]) => [key.slice(LANGUAGE.length), file]);
  return { common: [...common], languages: Object.fromEntries(languages) };
}

/** How big a first view is, in bytes: scripts, styles, the texts of the language that has the most, and all of it. `sizeOf` weighs a file. */
export function sizesOf({ common, languages }, sizeOf) {
  const sum = (ending) => common.filter((file) => file.endsWith(ending)).reduce((all, file) => all + sizeOf(file), 0);
  const [scripts, styles] = [sum(".js"), sum(".css")];
  const [language, texts] = Object.entries(languages).map(([tag, file]) => [tag, sizeOf(file)]).toSorted(([, a], [, b]) => b - a)[0];
  return { scripts, styles, language, texts, all: scripts + styles + texts };
}

/** The ids in a script of which the texts are loaded later. Built scripts have each as a whole, or its beginning before what is filled in. */
export function namedTooEarly(script, later) {
  const whole = later.filter((id) => ["`", '"', "'"].some((mark) => script.includes(`${mark}${id}${mark}`)));
  const begun = [...script.matchAll(/`([a-zA-Z][\w-]*-)\$\{/g)].map(([, begin]) => begin).filter((begin) => later.some((id) => id.startsWith(begin)));
  return [...new Set([...whole, ...begun.map((begin) => `${begin}…`)])];
}

const built = (name) => readFileSync(at("ui", "dist", name));

/** The first view of the page that was built last, and how big it is. */
export function builtFirstView() {
  const view = firstView(JSON.parse(built(".vite/manifest.json")));
  return { ...view, sizes: sizesOf(view, (file) => gzipSync(built(file)).length) };
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function check() {
  const { common, sizes } = builtFirstView();
  const later = messages(Object.fromEntries(Object.entries(files()).filter(([name]) => ofLater.includes(name)))).map(({ id }) => id);
  const scripts = common.filter((file) => file.endsWith(".js"));
  const troubles = scripts.flatMap((file) => namedTooEarly(built(file).toString(), later).map((id) => `${file} names ${id}, which is loaded after the first view (ofLater in ui/texts/files.js)`));
  if (sizes.all > MOST_BYTES) troubles.push(`it is ${kilobytes(sizes.all)}; the most is ${kilobytes(MOST_BYTES)}`);
  for (const trouble of troubles) say(`first view: ${trouble}`);
  say(`first view: scripts ${kilobytes(sizes.scripts)}, styles ${kilobytes(sizes.styles)}, texts ${kilobytes(sizes.texts)} (${sizes.language}), together ${kilobytes(sizes.all)} of ${kilobytes(MOST_BYTES)}, compressed`);
  return troubles.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = check();
