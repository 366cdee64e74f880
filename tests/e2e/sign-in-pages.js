// Every kind of sign-in page in the real window. Prints for each row the page, where the sign-in ended and the seconds it took; exits with 0 only if
// all rows ended as expected.
//
//   npm run sign-in-pages                              all rows, with a picture of each sign-in window in target/sign-in-pages/
//   npm run sign-in-pages -- alert late-form           only these rows
//   npm run sign-in-pages -- --random 100 --seed 7     100 random rows, with a busy processor
//   npm run sign-in-pages -- --silent 100              the rows without a visible window, 100 times
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root, start, stop } from "./harness/process.js";
import { ROWS } from "./sign-in-pages/rows.js";
import { GOAL, groups, where, withRows } from "./sign-in-pages/run.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { random: { type: "string" }, seed: { type: "string", default: "1" }, silent: { type: "string" } },
});
const unknown = positionals.filter((name) => !ROWS.some((row) => row.name === name));
if (unknown.length > 0) {
  console.error(`There is no row ${unknown.join(", ")}. The rows: ${ROWS.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

/** A random generator of numbers below `limit` with a seed (xorshift32). */
function numbers(seed) {
  let state = (seed >>> 0) || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

function chosen() {
  const rows = positionals.length === 0 ? ROWS : ROWS.filter(({ name }) => positionals.includes(name));
  if (values.silent !== undefined) {
    const silent = rows.filter((row) => row.silent);
    return Array.from({ length: Number(values.silent) }, () => silent).flat();
  }
  if (values.random === undefined) return rows;
  const draw = numbers(Number(values.seed));
  return Array.from({ length: Number(values.random) }, () => rows[draw(rows.length)]);
}

const rows = chosen();
const pictures = join(root, "target", "sign-in-pages");
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const busy = values.random === undefined ? undefined : start(process.execPath, ["-e", "for (;;);"]);
const found = [];
for (const [settings, these] of groups(rows)) {
  await withRows({ settings, takePictures: values.silent === undefined }, async (run) => {
    for (const row of these) {
      const one = await run(row);
      found.push(one);
      const late = one.late === undefined ? "" : ` · visible after ${one.late} ms`;
      console.log(`${one.name} · ${where(one.end)} · ${one.seconds.toFixed(1)} s${late}${one.wrong === undefined ? "" : ` · WRONG: ${one.wrong}`}`);
    }
  });
}
if (busy !== undefined) await stop(busy);

const late = found.map((one) => one.late).filter((each) => each !== undefined).sort((one, other) => one - other);
const silent = found.filter(({ name }) => rows.find((row) => row.name === name).silent);
const during = silent.reduce((sum, { name, windows, further }) => sum + (rows.find((row) => row.name === name).window === false ? windows : further ?? 0), 0);
if (silent.length > 0) console.log(`Windows that became visible during ${silent.length} silent sign-ins: ${during}.`);
const wrong = found.filter((one) => one.wrong !== undefined);
if (late.length > 0) {
  const p95 = late[Math.ceil(late.length * 0.95) - 1];
  console.log(`From usable to visible, p95 of ${late.length}: ${p95} ms (goal: less than ${GOAL} ms).`);
}
console.log(`${found.length - wrong.length} of ${found.length} rows ended as expected.`);
process.exit(wrong.length === 0 ? 0 : 1);
