// Every test layer, one after the other, each with its time. A layer that fails does not stop the layers that do not need it.
//
//   node .dev/test.mjs                 all
//   node .dev/test.mjs arrows e2e      only these
import { run, say, which } from "./run.mjs";
import { setUp } from "./set-up.mjs";

const npm = (...args) => run("npm", ["run", "--silent", ...args]);
const cargo = (...args) => run("cargo", args);
const node = (...args) => run(process.execPath, args);

/** Runs the steps in turn up to the first that fails. */
async function inTurn(...steps) {
  for (const step of steps) {
    const status = await step();
    if (status !== 0) return status;
  }
  return 0;
}

/** All tests of these packages: with nextest where it is installed, and then the examples in the documentation too. */
function rustTests(...packages) {
  if (which("cargo-nextest") === undefined) return cargo("test", "--locked", "--no-fail-fast", ...packages);
  return inTurn(
    () => cargo("nextest", "run", "--locked", "--no-tests", "pass", "--no-fail-fast", ...packages),
    () => cargo("test", "--locked", "--doc", ...packages),
  );
}

/** The contact centre in a box with the part that the application never has. */
const withSaml = ["-p", "finesse-sim", "--features", "saml"];

const clippy = (...packages) => cargo("clippy", "--locked", ...packages, "--all-targets", "--", "-D", "warnings");

/** The checks on our own commands, and whether package-lock.json still fits the package.json files. */
function commands() {
  return inTurn(
    () => node("--test", "--test-reporter", "spec", ".dev/arrows.test.mjs", ".dev/libraries.test.mjs", ".dev/licences.test.mjs", ".dev/packaging.test.mjs", ".dev/page.test.mjs", ".dev/run.test.mjs"),
    () => run("npm", ["ci", "--dry-run", "--offline", "--silent"], { stdio: ["ignore", "ignore", "inherit"] }).then((status) => {
      say(status === 0 ? "package-lock.json is up to date" : "package-lock.json does not fit the package.json files: run `npm install`");
      return status;
    }),
    () => npm("lint"),
  );
}

/** The layers in their order: name, what it runs, and the layer without which it says nothing. */
const layers = [
  { name: "format", run: () => cargo("fmt", "--all", "--", "--check") },
  { name: "commands", run: commands },
  { name: "arrows", run: () => node(".dev/arrows.mjs") },
  { name: "licences", run: () => inTurn(() => node(".dev/licences.mjs"), () => node(".dev/libraries.mjs", "--check")) },
  { name: "page build", run: () => npm("build", "-w", "ui") },
  { name: "page lint", run: () => inTurn(() => npm("lint", "-w", "ui"), () => npm("check", "-w", "ui")) },
  { name: "page tests", run: () => npm("test", "-w", "ui") },
  { name: "stories", run: () => inTurn(() => npm("storybook:build", "-w", "ui"), () => npm("stories:check", "-w", "ui")) },
  { name: "lint", needs: "page build", run: () => inTurn(() => clippy("--workspace"), () => clippy(...withSaml)) },
  { name: "unit tests", needs: "page build", run: () => inTurn(() => rustTests("--workspace", "--exclude", "protocol", "--exclude", "network", "--exclude", "interop"), () => rustTests(...withSaml, "saml")) },
  { name: "protocol", run: () => rustTests("-p", "protocol") },
  { name: "network", run: () => rustTests("-p", "network") },
  { name: "e2e", needs: "page build", run: () => inTurn(() => npm("built", "-w", "@aplomb/e2e"), () => npm("test", "-w", "@aplomb/e2e")) },
  { name: "packages", needs: "page build", run: () => inTurn(() => node(".dev/package.mjs", "--debug", "deb"), () => node("tests/install/check.mjs", "--debug", "deb")) },
  { name: "interop", needs: "page build", run: () => inTurn(() => rustTests("-p", "interop"), () => npm("built", "-w", "@aplomb/interop"), () => npm("test", "-w", "@aplomb/interop")) },
];

const started = performance.now();
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1).padStart(7)} s`;

const chosen = process.argv.slice(2);
for (const name of chosen) {
  if (layers.some((layer) => layer.name === name)) continue;
  say(`There is no layer "${name}". The layers: ${layers.map((layer) => layer.name).join(", ")}.`);
  process.exit(2);
}

const chose = (name) => chosen.length === 0 || chosen.includes(name);
await setUp({ interop: chose("interop"), network: chose("network") });
const done = [{ name: "set-up", status: 0, time: seconds(started) }];

for (const layer of layers) {
  if (chosen.length > 0 && !chosen.includes(layer.name)) continue;
  if (done.some(({ name, status }) => name === layer.needs && status !== 0)) {
    done.push({ name: layer.name, status: 1, time: `not run: needs ${layer.needs}` });
    continue;
  }
  say(`\n=== ${layer.name}`);
  const begin = performance.now();
  const status = await layer.run();
  done.push({ name: layer.name, status, time: seconds(begin) });
  say(`=== ${layer.name}: ${status === 0 ? "ok" : `FAILED (exit status ${status})`},${seconds(begin)}`);
}

say("\nLayer          Result  Time");
for (const { name, status, time } of done) say(`${name.padEnd(14)} ${(status === 0 ? "ok" : "FAILED").padEnd(6)} ${time}`);
const failed = done.filter(({ status }) => status !== 0);
say(`${failed.length === 0 ? "All layers passed" : `FAILED: ${failed.map(({ name }) => name).join(", ")}`}, ${seconds(started).trim()} in all.`);
process.exit(failed.length === 0 ? 0 : 1);
