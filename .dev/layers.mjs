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

/** All tests of these packages: with nextest if it is installed, then also the documentation tests. */
function rustTests(...packages) {
  if (which("cargo-nextest") === undefined) return cargo("test", "--locked", "--no-fail-fast", ...packages);
  return inTurn(
    () => cargo("nextest", "run", "--locked", "--no-tests", "pass", "--no-fail-fast", ...packages),
    () => cargo("test", "--locked", "--doc", ...packages),
  );
}

/** The files in a folder with this name suffix. */
function inFolder(folder, end) {
  return readdirSync(at(folder)).filter((name) => name.endsWith(end)).toSorted().map((name) => `${folder}/${name}`);
}

/** The simulated contact centre with the feature that the application never has. */
const withSaml = ["-p", "finesse-sim", "--features", "saml"];

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

/** The built tests of packages, for `npm run flaky`. Documentation tests are left out, because each is compiled on every run. */
function repeatedRustTests(...packages) {
  if (which("cargo-nextest") === undefined) {
    return { program: "cargo", args: ["test", "--locked", "--no-fail-fast", "--tests", ...packages], parse: cargoTests };
  }
  // The format is experimental in nextest, which refuses it without this variable.
  const env = { NEXTEST_EXPERIMENTAL_LIBTEST_JSON: "1" };
  const args = ["nextest", "run", "--locked", "--no-tests", "pass", "--no-fail-fast", "--message-format", "libtest-json-plus", ...packages];
  return { program: "cargo", args, env, parse: nextest };
}

/** Builds the tests of packages, and the page that the application contains. */
function builtRustTests(...packages) {
  const all = which("cargo-nextest") === undefined ? ["test", "--no-run", "--tests"] : ["nextest", "run", "--no-run"];
  return inTurn(page, () => cargo(...all, "--locked", ...packages));
}

/** Node tests in these files, reported as one event per line. */
function repeatedNodeTests(files, ...options) {
  const reporter = new URL("./events-reporter.mjs", import.meta.url).href;
  return { program: process.execPath, args: ["--test", ...options, "--test-reporter", reporter, ...files], parse: nodeEvents };
}

const unitTests = ["--workspace", "--exclude", "protocol", "--exclude", "network", "--exclude", "interop"];

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
  { name: "stories", run: () => inTurn(() => npm("storybook:build", "-w", "ui"), () => npm("stories:check", "-w", "ui")) },
  { name: "lint", needs: "page build", run: () => inTurn(() => clippy("--workspace"), () => clippy(...withSaml), documentation) },
  { name: "other systems", run: () => node(".dev/other-systems.mjs") },
  { name: "unit tests", needs: "page build", run: () => inTurn(() => rustTests(...unitTests), () => rustTests(...withSaml, "saml")), repeat: { build: () => builtRustTests(...unitTests), programs: () => [repeatedRustTests(...unitTests)] } },
  { name: "protocol", run: () => rustTests("-p", "protocol"), repeat: { build: () => builtRustTests("-p", "protocol"), programs: () => [repeatedRustTests("-p", "protocol")] } },
  { name: "network", run: () => rustTests("-p", "network"), repeat: { build: () => builtRustTests("-p", "network"), programs: () => [repeatedRustTests("-p", "network")] } },
  { name: "e2e", needs: "page build", run: () => inTurn(() => npm("built", "-w", "@aplomb/e2e"), () => npm("test", "-w", "@aplomb/e2e")), repeat: { build: () => npm("built", "-w", "@aplomb/e2e"), programs: () => [repeatedNodeTests(inFolder("tests/e2e/tests", ".test.js"), "--test-concurrency=1")] } },
  { name: "packages", needs: "page build", run: () => inTurn(() => node(".dev/package.mjs", "--debug", "deb"), () => node("tests/install/check.mjs", "--debug", "deb")), repeat: { build: () => node(".dev/package.mjs", "--debug", "deb"), programs: () => [{ program: process.execPath, args: ["tests/install/check.mjs", "--debug", "deb"], parse: checks }] } },
  { name: "interop", needs: "page build", run: () => inTurn(() => rustTests("-p", "interop"), () => npm("built", "-w", "@aplomb/interop"), () => npm("test", "-w", "@aplomb/interop")), repeat: { build: () => inTurn(() => builtRustTests("-p", "interop"), () => npm("built", "-w", "@aplomb/interop")), programs: () => [repeatedRustTests("-p", "interop"), repeatedNodeTests(inFolder("tests/interop/tests", ".test.js"), "--test-concurrency=1")] } },
];
