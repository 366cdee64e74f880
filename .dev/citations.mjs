// Whether every citation of a fact sheet names a file and a section that exist.
//
// A fact is cited as `protocol/dialogs.md §1.7`, an entry of a numbered table or list with its number. Several sections of
// one sheet follow one file name: `protocol/auth-and-events.md §2.3, §9 no. 19`.

/** The folder of the fact sheets. */
export const SHEETS = "src-tauri/crates/finesse-wire/protocol/";

/** A space, or the end of a comment line and the beginning of the next one. */
const gap = String.raw`(?:[ \t]+|[ \t]*\n[ \t]*(?:\/\/[\/!]?|\*)?[ \t]*)`;
const section = String.raw`§\d+(?:\.\d+)*(?:,?${gap}nos?\.${gap}\d+(?:,${gap}\d+(?![.\d]))*)?`;
const list = String.raw`${section}(?:(?:,${gap}|${gap}(?:and|to|or)${gap})${section})*`;
const CITATION = new RegExp(String.raw`\bprotocol\/(?!README)([\w-]+\.md)(?:\x60?${gap}(${list}))?`, "g");
const OTHER_STANDARD = new RegExp(String.raw`\b(?:RFC \d+|XEP-\d+),?${gap}§[\d.]+`, "g");
const OLD_FORM = new RegExp(String.raw`\b(?:auth|dialogs?|reason codes?)${gap}sheets?${gap}\d[\d.]*`, "gi");

/** The sections of a sheet, each with the numbers of the entries of its tables and lists. */
function sectionsOf(sheet) {
  const sections = new Map();
  let entries = new Set();
  for (const line of sheet.split("\n")) {
    const heading = /^#{2,} (\d+(?:\.\d+)*)\.? /.exec(line)?.[1];
    if (heading !== undefined) sections.set(heading, (entries = new Set()));
    const entry = /^(?:\| (\d+) \||(\d+)\. )/.exec(line);
    if (entry !== null) entries.add(entry[1] ?? entry[2]);
  }
  return sections;
}

/** What is wrong with one citation: the sections named behind a file name. */
function wrong(name, cited, sections) {
  if (sections === undefined) return [`cites protocol/${name}, which does not exist`];
  const troubles = [];
  for (const part of cited.split("§").slice(1)) {
    const [number, ...entries] = part.match(/\d+(?:\.\d+)*/g);
    const missing = entries.filter((entry) => sections.get(number)?.has(entry) === false);
    if (!sections.has(number)) troubles.push(`cites protocol/${name} §${number}, which has no heading`);
    for (const entry of missing) troubles.push(`cites protocol/${name} §${number} no. ${entry}, which has no entry`);
  }
  return troubles;
}

/** Citations that lead nowhere: `files` maps a path below the project to its text, the sheets among them. */
export function citations(files) {
  const isSheet = (path) => path.startsWith(SHEETS);
  const sheets = new Map(Object.entries(files).filter(([path]) => isSheet(path)).map(([path, text]) => [path.slice(SHEETS.length), sectionsOf(text)]));
  const troubles = [];
  for (const [path, text] of Object.entries(files)) {
    const say = (trouble) => troubles.push(`${path} ${trouble}`);
    for (const [, name, cited = ""] of text.matchAll(CITATION)) wrong(name, cited, sheets.get(name)).forEach(say);
    const rest = text.replace(CITATION, "").replace(OTHER_STANDARD, "");
    for (const [mark] of rest.matchAll(/§[\d.]+/g)) say(`has ${mark} without the name of a file before it`);
    for (const [old] of text.matchAll(OLD_FORM)) say(`has "${old.replace(/\s+/g, " ")}": cite protocol/….md §n`);
    if (!isSheet(path)) continue;
    const own = sheets.get(path.slice(SHEETS.length));
    for (const [, number] of text.matchAll(/\bsections? (\d+(?:\.\d+)*)/g)) if (!own.has(number)) say(`names its section ${number}, which has no heading`);
  }
  return troubles;
}
