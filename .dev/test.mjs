// Runs the test layers one after the other and prints the time of each. After a failed layer, only layers that depend on it are skipped.
//
//   node .dev/test.mjs                 all layers
//   node .dev/test.mjs arrows e2e      only these layers
import { layers } from "./layers.mjs";
import { keepOutput, keptOutput, say } from "./run.mjs";
import { setUp } from "./set-up.mjs";

const started = performance.now();
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1).padStart(7)} s`;

const chosen = process.argv.slice(2);
for (const name of chosen) {
  if (layers.some((layer) => layer.name === name)) continue;
  say(`There is no layer "${name}". The layers: ${layers.map((layer) => layer.name).join(", ")}.`);
  process.exit(2);
}

const chose = (name) => chosen.length === 0 || chosen.includes(name);
await setUp({ interop: chose("interop"), network: chose("network"), pictures: chose("languages"), workflows: chose("workflows") });
const done = [{ name: "set-up", status: 0, time: seconds(started) }];

for (const layer of layers) {
  if (chosen.length > 0 && !chosen.includes(layer.name)) continue;
  if (done.some(({ name, status }) => name === layer.needs && status !== 0)) {
    done.push({ name: layer.name, status: 1, time: `not run: needs ${layer.needs}` });
    continue;
  }
  say(`\n=== ${layer.name}`);
  const begin = performance.now();
  // A terminal keeps what it shows, and gets colours; a log is often read from its end.
  if (!process.stdout.isTTY) keepOutput();
  const status = await layer.run();
  done.push({ name: layer.name, status, time: seconds(begin), output: status === 0 ? [] : keptOutput() });
  say(`=== ${layer.name}: ${status === 0 ? "ok" : `FAILED (exit status ${status})`},${seconds(begin)}`);
}

say("\nLayer          Result  Time");
for (const { name, status, time } of done) say(`${name.padEnd(14)} ${(status === 0 ? "ok" : "FAILED").padEnd(6)} ${time}`);
const failed = done.filter(({ status }) => status !== 0);
for (const { name, output = [] } of failed) {
  if (output.length > 0) say(`\nThe end of ${name}:\n${output.join("\n")}\n`);
}
say(`${failed.length === 0 ? "All layers passed" : `FAILED: ${failed.map(({ name }) => name).join(", ")}`}, ${seconds(started).trim()} in all.`);
process.exit(failed.length === 0 ? 0 : 1);
