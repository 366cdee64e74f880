// The layers of `npm test`, and how `npm run flaky` repeats the tests of each.
import { readdirSync } from "node:fs";
import { page } from "./page.mjs";
import { cargoTests, checks, nextest, nodeEvents, vitest } from "./results.mjs";
import { at, run, say, which, windows } from "./run.mjs";

const npm = (...args) => run("npm", ["run", "--silent", ...args]);
const cargo = (...args) => run("cargo", args);
const node = (...args) => run(process.execPath, args);

/** Runs the steps in order and stops after the first failure. */
async function inTurn(...steps) {
  for (const step of steps) {
    const status = await step();
    if (status !== 0) return status;
  }
  return 0;
}

/** Whether nextest is installed; without it cargo runs the tests. */
const hasNextest = which("cargo-nextest") !== undefined;

/** The feature of the simulated contact centre that the application never has. The programs of the end-to-end tests are built without it. */
const saml = ["--features", "finesse-sim/saml"];

/**
 * Packages that are selected beside the one that is tested or checked. With them cargo chooses the features of each dependency as for the
 * whole workspace; without them it would compile a hundred dependencies again. Their own tests do not run.
 */
const company = ["finesse-sim", "finesse-client", "desk-model", "aplomb"].flatMap((name) => ["-p", name]);

/** All tests that have no layer of their own. */
const unitTests = ["--workspace", ...["protocol", "network", "interop"].flatMap((name) => ["--exclude", name]), ...saml];

/** The tests of one package. */
const testsOf = (name) => (hasNextest ? ["-p", name, ...company, ...saml, "-E", `package(${name})`] : ["-p", name]);

/** Runs these tests, after building the page that the application contains. `cargo test` runs the documentation tests too. */
function rustTests(...tests) {
  const all = hasNextest ? ["nextest", "run", "--no-tests", "pass"] : ["test"];
  return inTurn(page, () => cargo(...all, "--locked", "--no-fail-fast", ...tests));
}

/** The documentation tests of all packages, which nextest cannot run. */
function documentationTests() {
  return hasNextest ? cargo("test", "--locked", "--doc", "--workspace", ...saml) : 0;
}

/** The files in a folder with this name suffix. */
function inFolder(folder, end) {
  return readdirSync(at(folder)).filter((name) => name.endsWith(end)).toSorted().map((name) => `${folder}/${name}`);
}

/** The documentation of every public item, without a broken link. */
const documentation = () => run("cargo", ["doc", "--locked", "--no-deps", "--workspace"], { env: { ...process.env, RUSTDOCFLAGS: "-D warnings" } });

const clippy = (...packages) => cargo("clippy", "--locked", ...packages, "--all-targets", "--", "-D", "warnings");

/** The tests of the npm commands and of the end-to-end harness; the latter need signals and /proc. */
const commandTests = [
  ...inFolder(".dev", ".test.mjs"),
  ...(windows ? [] : ["tests/e2e/harness/process.test.js", "tests/e2e/canary/memory.test.js"]),
];

/** The checks of the npm commands, and whether package-lock.json matches the package.json files. */
function commands() {
  return inTurn(
    () => node("--test", "--test-reporter", "spec", ...commandTests),
    () => run("npm", ["ci", "--dry-run", "--offline", "--silent"], { stdio: ["ignore", "ignore", "inherit"] }).then((status) => {
      say(status === 0 ? "package-lock.json is up to date" : "package-lock.json does not match the package.json files: run `npm install`");
      return status;
    }),
    () => npm("lint"),
  );
}

/** These tests, built, for `npm run flaky`. Documentation tests are left out, because each is compiled on every run. */
function repeatedRustTests(...tests) {
  if (!hasNextest) return { program: "cargo", args: ["test", "--locked", "--no-fail-fast", "--tests", ...tests], parse: cargoTests };
  // The format is experimental in nextest, which refuses it without this variable.
  const env = { NEXTEST_EXPERIMENTAL_LIBTEST_JSON: "1" };
  const args = ["nextest", "run", "--locked", "--no-tests", "pass", "--no-fail-fast", "--message-format", "libtest-json-plus", ...tests];
  return { program: "cargo", args, env, parse: nextest };
}

/** Builds these tests, and the page that the application contains. */
function builtRustTests(...tests) {
  const all = hasNextest ? ["nextest", "run", "--no-run"] : ["test", "--no-run", "--tests"];
  return inTurn(page, () => cargo(...all, "--locked", ...tests));
}

/** Node tests in these files, reported as one event per line. */
function repeatedNodeTests(files, ...options) {
  const reporter = new URL("./events-reporter.mjs", import.meta.url).href;
  return { program: process.execPath, args: ["--test", ...options, "--test-reporter", reporter, ...files], parse: nodeEvents };
}

/**
 * The layers in order: name, commands, and the layer that it depends on. `repeat`, for a layer with tests: how `npm run flaky` builds
 * them, and the programs that run them, each with the parser of its output.
 */
export const layers = [
  { name: "format", run: () => cargo("fmt", "--all", "--", "--check") },
  { name: "commands", run: commands, repeat: { build: () => 0, programs: () => [repeatedNodeTests(commandTests)] } },
  { name: "workflows", run: () => node(".dev/workflows.mjs") },
  { name: "arrows", run: () => node(".dev/arrows.mjs") },
  { name: "licences", run: () => inTurn(() => node(".dev/licences.mjs"), () => node(".dev/libraries.mjs", "--check")) },
  { name: "page build", run: () => inTurn(() => npm("build", "-w", "ui"), () => node(".dev/first-view.mjs")) },
  { name: "page lint", run: () => inTurn(() => npm("lint", "-w", "ui"), () => npm("check", "-w", "ui")) },
  { name: "page tests", run: () => npm("test", "-w", "ui"), repeat: { build: () => 0, programs: () => [{ program: "npm", args: ["run", "--silent", "test", "-w", "ui", "--", "--reporter=json"], parse: vitest }] } },
  { name: "stories", run: () => npm("stories:check", "-w", "ui") },
  { name: "languages", run: () => npm("languages:check", "-w", "ui") },
  { name: "lint", needs: "page build", run: () => inTurn(() => clippy("--workspace"), () => clippy(...company, ...saml), documentation) },
  { name: "other systems", run: () => node(".dev/other-systems.mjs") },
  { name: "unit tests", needs: "page build", run: () => inTurn(() => rustTests(...unitTests), documentationTests), repeat: { build: () => builtRustTests(...unitTests), programs: () => [repeatedRustTests(...unitTests)] } },
  { name: "protocol", run: () => rustTests(...testsOf("protocol")), repeat: { build: () => builtRustTests(...testsOf("protocol")), programs: () => [repeatedRustTests(...testsOf("protocol"))] } },
  { name: "network", run: () => rustTests(...testsOf("network")), repeat: { build: () => builtRustTests(...testsOf("network")), programs: () => [repeatedRustTests(...testsOf("network"))] } },
  { name: "e2e", needs: "page build", run: () => inTurn(() => npm("built", "-w", "@aplomb/e2e"), () => npm("test", "-w", "@aplomb/e2e")), repeat: { build: () => npm("built", "-w", "@aplomb/e2e"), programs: () => [repeatedNodeTests(inFolder("tests/e2e/tests", ".test.js"), "--test-concurrency=2")] } },
  { name: "packages", needs: "page build", run: () => inTurn(() => node(".dev/package.mjs", "--debug", "deb"), () => node("tests/install/check.mjs", "--debug", "deb")), repeat: { build: () => node(".dev/package.mjs", "--debug", "deb"), programs: () => [{ program: process.execPath, args: ["tests/install/check.mjs", "--debug", "deb"], parse: checks }] } },
  { name: "interop", needs: "page build", run: () => inTurn(() => rustTests(...testsOf("interop")), () => npm("built", "-w", "@aplomb/interop"), () => npm("test", "-w", "@aplomb/interop")), repeat: { build: () => inTurn(() => builtRustTests(...testsOf("interop")), () => npm("built", "-w", "@aplomb/interop")), programs: () => [repeatedRustTests(...testsOf("interop")), repeatedNodeTests(inFolder("tests/interop/tests", ".test.js"), "--test-concurrency=1")] } },
];
