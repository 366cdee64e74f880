// A machine-readable reporter for Node's test runner: one line of JSON per finished test, `{ file, path, failed, skipped, why }`. `path`
// lists the test names from the outermost to this one. The tests' own output goes to standard error.
import { relative } from "node:path";
import { at } from "./run.mjs";

/** The reporter, in the form that Node's documentation describes: turns events into text. */
export default async function* report(events) {
  /** The names of the running tests, by file and depth. */
  const under = new Map();
  for await (const { type, data } of events) {
    if (type === "test:stdout" || type === "test:stderr") process.stderr.write(data.message);
    if (type !== "test:start" && type !== "test:pass" && type !== "test:fail") continue;
    const file = data.file ?? "";
    const path = [...(under.get(file) ?? []).slice(0, data.nesting), data.name];
    if (type === "test:start") under.set(file, path);
    else yield `${JSON.stringify({ file: relative(at(), file), path, failed: type === "test:fail", skipped: data.skip !== undefined, why: why(data) })}\n`;
  }
}

function why({ details }) {
  const trouble = details?.error?.cause ?? details?.error;
  return trouble === undefined ? undefined : String(trouble.stack ?? trouble);
}
