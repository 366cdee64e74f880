// Checks the licences of dependencies, and that banned crates are absent. cargo-deny would check more (advisories, duplicates), but
// compiling it takes more than three minutes of processor time.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { ask, at, say } from "./run.mjs";

/** Allowed licences. */
export const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BSL-1.0",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "CDLA-Permissive-2.0",
  "ISC",
  "LLVM-exception",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "OFL-1.1",
  "Unicode-3.0",
  "Unlicense",
  "Zlib",
]);

/** Banned crates, with the reason. */
export const banned = {
  "aws-lc-rs": "ring is the only cryptography provider",
  "aws-lc-sys": "ring is the only cryptography provider",
  "native-tls": "rustls is the only TLS library",
  openssl: "rustls is the only TLS library",
  "openssl-sys": "rustls is the only TLS library",
};

/** Packages that state their licence only in an included text, with that licence. */
export const readByHand = {
  "only 0.0.2": "MIT",
};

/** A licence expression as SPDX writes it; older ones have a slash for OR. */
export const spdx = (expression) => (expression ?? "").replaceAll(/\s*\/\s*/g, " OR ");

/** Whether a licence expression (SPDX, or the older form with a slash) is satisfied by allowed licences. */
export function permits(expression) {
  const words = spdx(expression).match(/[()]|[^\s()]+/g) ?? [];
  let next = 0;
  const one = () => {
    if (words[next] !== "(") return allowed.has(words[next++]);
    next += 1;
    const inner = either();
    next += 1;
    return inner;
  };
  const all = () => {
    let met = one();
    while (words[next] === "AND" || words[next] === "WITH") {
      next += 1;
      const also = one();
      met = met && also;
    }
    return met;
  };
  const either = () => {
    let met = all();
    while (words[next] === "OR") {
      next += 1;
      const other = all();
      met = met || other;
    }
    return met;
  };
  return words.length > 0 && either() && next === words.length;
}

/** What is wrong with the crates of `cargo metadata`. */
export function crateTrouble(metadata) {
  const compiled = new Set(metadata.resolve.nodes.map(({ id }) => id));
  return metadata.packages
    .filter(({ id }) => compiled.has(id))
    .flatMap(({ name, version, license }) => [
      ...(permits(license) ? [] : [`${name} ${version}: licence "${license ?? "none"}" is not in the list`]),
      ...(name in banned ? [`${name} ${version}: ${banned[name]}`] : []),
    ]);
}

/** What is wrong with the npm packages of a package-lock.json. */
export function npmTrouble(lock) {
  return Object.entries(lock.packages)
    .filter(([path, { link }]) => path.includes("node_modules/") && link !== true)
    .map(([path, { version, license }]) => ({ package: `${path.split("node_modules/").at(-1)} ${version}`, license }))
    .map((each) => ({ ...each, license: each.license ?? readByHand[each.package] }))
    .filter(({ license }) => !permits(license))
    .map(({ package: named, license }) => `${named}: licence "${license ?? "none"}" is not in the list`);
}

/** All crates for all systems and features; without a network, those of this system, which are downloaded already. */
function metadata() {
  const every = ["metadata", "--format-version", "1", "--locked", "--all-features"];
  const all = ask("cargo", every);
  if (all.status === 0) return JSON.parse(all.stdout);
  const host = /^host: (.+)$/m.exec(ask("rustc", ["-vV"]).stdout)?.[1] ?? "";
  const mine = ask("cargo", [...every, "--offline", "--filter-platform", host]);
  if (mine.status !== 0) {
    say(mine.stderr);
    process.exit(1);
  }
  say(`licences: crates for other systems are not available; only those for ${host} were checked`);
  return JSON.parse(mine.stdout);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const crates = metadata();
  const lock = JSON.parse(readFileSync(at("package-lock.json"), "utf8"));
  const troubles = [...crateTrouble(crates), ...npmTrouble(lock)];
  for (const trouble of troubles) say(`licences: ${trouble}`);
  if (troubles.length === 0) say(`licences: ${crates.resolve.nodes.length} crates and ${Object.keys(lock.packages).length} npm packages are fine`);
  process.exitCode = troubles.length === 0 ? 0 : 1;
}
