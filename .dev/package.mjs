// `npm run package`: the packages that people install, in target/packages/, each with the list of what is in it; and the bills of
// material.
//
//   node .dev/package.mjs               every kind
//   node .dev/package.mjs deb rpm       only these kinds
//   node .dev/package.mjs --debug deb   from the debug build, which the tests make anyway; into target/packages/debug/
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { texts } from "./libraries.mjs";
import { billsOfMaterial, bomTool } from "./packaging/bom.mjs";
import { debName, debTools, makeDeb, makeRpm, rpmName, rpmTools } from "./packaging/linux.mjs";
import { digest, list, version } from "./packaging/parts.mjs";
import { makeMsi, msiName, msiTools, WINDOWS, windowsProgram } from "./packaging/windows.mjs";
import { page } from "./page.mjs";
import { ask, at, built, must, run, say } from "./run.mjs";
import { setUp } from "./set-up.mjs";

/** Every kind of package: what makes it, and which program it contains. */
export const kinds = {
  deb: { tools: debTools, name: debName, make: makeDeb, program: linuxProgram, system: "linux" },
  rpm: { tools: rpmTools, name: rpmName, make: makeRpm, program: linuxProgram, system: "linux" },
  msi: { tools: msiTools, name: msiName, make: makeMsi, program: windowsProgram, system: "windows" },
};

/** The target triple of each system. */
const targets = { linux: /^host: (.+)$/m.exec(ask("rustc", ["-vV"]).stdout)?.[1], windows: WINDOWS };

/** The folder of the packages. */
export const packagesIn = (debug) => at("target", "packages", ...(debug ? ["debug"] : []));

/** The names and the option in a command line; exits if there is anything else. */
export function chosen(words, known) {
  const names = words.filter((word) => !word.startsWith("--"));
  const wrong = words.find((word) => (word.startsWith("--") ? word !== "--debug" : !known.includes(word)));
  if (wrong !== undefined) {
    say(`There is no "${wrong}". There are: ${known.join(", ")}; and --debug.`);
    must(2);
  }
  return { names, debug: words.includes("--debug") };
}

/** Builds the program for this computer. Returns its path. */
async function linuxProgram(debug) {
  if (!debug) {
    must(await page());
    must(await run("cargo", ["build", "--locked", "--release", "-p", "aplomb"]));
    return built("aplomb", "release");
  }
  must(await run("npm", ["run", "--silent", "built", "-w", "@aplomb/e2e"]));
  const stripped = join(packagesIn(true), "aplomb");
  mkdirSync(packagesIn(true), { recursive: true });
  must(await run("strip", ["-o", stripped, built("aplomb")]));
  return stripped;
}

async function packageAll(words) {
  const { names: named, debug } = chosen(words, Object.keys(kinds));
  const names = named.length === 0 ? Object.keys(kinds) : named;
  await setUp({ besides: Object.assign({}, ...names.map((name) => kinds[name].tools)) });
  const to = packagesIn(debug);
  const [parts, made] = [new Map(), []];
  for (const name of names) {
    const { make, program, system } = kinds[name];
    if (!parts.has(system)) parts.set(system, { program: await program(debug), licences: await texts([targets[system]]) });
    const { path, files } = make({ ...parts.get(system), version, to, small: !debug });
    writeFileSync(`${path}.files.txt`, list(files));
    made.push(path, `${path}.files.txt`);
    say(`package: ${(statSync(path).size / 1e6).toFixed(2)} MB  ${basename(path)}`);
  }
  if (!debug) {
    must(await bomTool());
    const systems = new Set(names.map((name) => kinds[name].system));
    made.push(...billsOfMaterial(to, Object.fromEntries([...systems].map((system) => [system, targets[system]]))));
  }
  const sums = made.map((path) => `${digest("sha256", readFileSync(path))}  ${basename(path)}\n`);
  writeFileSync(join(to, "SHA256SUMS"), sums.toSorted((a, b) => (a.slice(64) < b.slice(64) ? -1 : 1)).join(""));
  say(`package: the packages are in ${to.slice(at().length + 1)}/, with SHA256SUMS`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.platform === "linux") await packageAll(process.argv.slice(2));
  else {
    say("package: deb, rpm and msi are made on Debian or Ubuntu. On macOS and Windows: src-tauri/installer/README.md, \"Making the packages\".");
    process.exitCode = 1;
  }
}
