// Parsers for the output of test runners: each returns `[{ name, failed }]`, one entry per finished test. Other lines are ignored; a runner
// that ends early leaves its last line incomplete.

/** The lines that are JSON, parsed. */
function documents(text) {
  return text.split("\n").flatMap((line) => {
    try {
      return line.startsWith("{") ? [JSON.parse(line)] : [];
    } catch {
      return [];
    }
  });
}

/** From `cargo nextest run --message-format libtest-json-plus`. A failed test has a further line for each retry. */
export function nextest(text) {
  return documents(text)
    .filter(({ type, event }) => type === "test" && (event === "ok" || event === "failed"))
    .map(({ name, event }) => ({ name: name.replace("$", " › "), failed: event === "failed" }));
}

/** From `cargo test`, with standard output and error in one text: standard error names the program of the following tests. */
export function cargoTests(text) {
  let program = "";
  const all = [];
  for (const line of text.split("\n")) {
    const begins = /^ +Running (?:unittests )?(.+) \((?:.*[\\/])?(.+)-[0-9a-f]+(?:\.exe)?\)$/.exec(line);
    if (begins !== null) program = `${begins[2]} ${begins[1]}`;
    const found = /^test (.+) \.\.\. (ok|FAILED)$/.exec(line);
    if (found !== null) all.push({ name: `${program} › ${found[1]}`, failed: found[2] === "FAILED" });
  }
  return all;
}

/** From `events-reporter.mjs`. */
export function nodeEvents(text) {
  return documents(text)
    .filter(({ path, skipped }) => Array.isArray(path) && !skipped)
    .map(({ file, path, failed }) => ({ name: [file, ...path].filter((part) => part !== "").join(" › "), failed }));
}

/** From `vitest run --reporter=json`. File names are relative to `ui/`. */
export function vitest(text) {
  const files = documents(text).flatMap(({ testResults }) => testResults ?? []);
  const short = (name) => name.replaceAll("\\", "/").replace(/^.*\/(?=ui\/)/, "");
  return files.flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults.filter((each) => each.status === "passed" || each.status === "failed");
    // A file that cannot be loaded has no tests.
    if (status === "failed" && !tests.some((each) => each.status === "failed")) return [{ name: short(name), failed: true }];
    return tests.map((each) => ({ name: `${short(name)} › ${each.fullName}`, failed: each.status === "failed" }));
  });
}

/** From the package checks (`tests/install/steps.mjs`). A name is "kind: step", followed by the result and time of the step. */
export function checks(text) {
  return Array.from(text.matchAll(/^(ok {6}|FAILED {2})(.+)$/gm), ([, how, name]) => ({
    name: name.replace(/^([^:]+: [^:]+?)(?:: .*)? \(\d+\.\d s\)$/, "$1"),
    failed: how.startsWith("FAILED"),
  }));
}

/** How often each test was run and failed, in several runs: `Map` from name to `{ runs, failed }`, in order of appearance. */
export function tally(runs) {
  const sums = new Map();
  for (const { name, failed } of runs.flat()) {
    const sum = sums.get(name) ?? { runs: 0, failed: 0 };
    sums.set(name, { runs: sum.runs + 1, failed: sum.failed + (failed ? 1 : 0) });
  }
  return sums;
}

/** One line per failed test, the most frequent first. */
export function told(sums) {
  return [...sums]
    .filter(([, { failed }]) => failed > 0)
    .toSorted(([, one], [, other]) => other.failed / other.runs - one.failed / one.runs)
    .map(([name, { failed, runs }]) => `${name} · failed ${failed} of ${runs}`);
}
