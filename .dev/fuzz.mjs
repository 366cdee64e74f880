// Fuzzing (tests/fuzz/README.md).
//
//   node .dev/fuzz.mjs token_answer 60          tries new inputs for 60 seconds, starting from the stored corpus
//   node .dev/fuzz.mjs token_answer 60 --keep   and stores the smallest set with the same coverage
//
// cargo-fuzz requires a nightly Rust because sanitizers are unstable. The stable compiler supports them with RUSTC_BOOTSTRAP.
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { at, must, run, say, windows } from "./run.mjs";

const CARGO_FUZZ = "0.13.2";

/** The largest input, in bytes. */
const LONGEST = 4096;

const [target = "", seconds = "60", keep] = process.argv.slice(2);
const targets = readdirSync(at("tests", "fuzz", "corpus"));
if (!targets.includes(target) || !/^[1-9]\d*$/.test(seconds) || ![undefined, "--keep"].includes(keep)) {
  say(`npm run fuzz -- TARGET [SECONDS] [--keep], where TARGET is ${targets.join(" or ")}`);
  process.exit(2);
}

const cargoFuzz = at("target", "tools", "bin", windows ? "cargo-fuzz.exe" : "cargo-fuzz");
if (!existsSync(cargoFuzz)) {
  say(`fuzz: cargo-fuzz ${CARGO_FUZZ}`);
  must(await run("cargo", ["install", "cargo-fuzz", "--version", CARGO_FUZZ, "--locked", "--quiet", "--root", at("target", "tools")]));
}

const stored = at("tests", "fuzz", "corpus", target);
const found = at("target", "fuzz", "corpus", target);
mkdirSync(found, { recursive: true });

/** Runs the target over folders of inputs: libFuzzer writes into the first. */
const fuzz = (folders, ...options) => run(cargoFuzz, [
  "run", "--fuzz-dir", at("tests", "fuzz", "libfuzzer"), "--target-dir", at("target", "fuzz"), target, ...folders,
  "--", `-max_len=${LONGEST}`, "-timeout=5", `-artifact_prefix=${stored}/`, ...options,
], { env: { ...process.env, RUSTC_BOOTSTRAP: "1" } });

must(await fuzz([found, stored], `-max_total_time=${seconds}`, `-dict=${at("tests", "fuzz", "libfuzzer", "words.dict")}`, "-print_final_stats=1"));
if (keep !== undefined) must(await fuzz([stored, found], "-merge=1"));
