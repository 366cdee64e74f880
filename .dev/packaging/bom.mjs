// The bills of material: every library in the program and on its page, with version, licence and digest, as CycloneDX.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask, at, root, run, say } from "../run.mjs";
import { date, version } from "./parts.mjs";

const CYCLONEDX = "0.5.9";
const TOOLS = at("target", "tools");

/** The file name beside each crate, because cargo-cyclonedx cannot write elsewhere; the files are removed at once. */
const BESIDE = "bill-of-material";

/** Installs cargo-cyclonedx beside the other tools: about three minutes of processor time, once. */
export function bomTool() {
  if (existsSync(join(TOOLS, "bin", "cargo-cyclonedx"))) return 0;
  say(`set-up: cargo-cyclonedx ${CYCLONEDX}`);
  return run("cargo", ["install", "cargo-cyclonedx", "--version", CYCLONEDX, "--locked", "--quiet", "--root", TOOLS]);
}

/**
 * Writes the bill for the crates in the program for each of these systems, and the one for the npm packages of the page. Returns
 * their paths.
 */
export function billsOfMaterial(to, systems) {
  const bills = Object.entries(systems).map(([system, target]) => [`crates.${system}`, crates(target)]);
  return [...bills, ["page", page()]].map(([of, bill]) => put(join(to, `aplomb-${version}.${of}.cdx.json`), bill));
}

/** Writes JSON without what differs between two runs: the time and the serial number. */
function put(path, bill) {
  delete bill.serialNumber;
  bill.metadata.timestamp = new Date(date * 1000).toISOString();
  // Removes the path of the project on the build machine.
  writeFileSync(path, `${JSON.stringify(bill, null, 1).replaceAll(`file://${root}`, "file://.")}\n`);
  return path;
}

function crates(target) {
  const manifest = at("src-tauri", "Cargo.toml");
  const args = ["cyclonedx", "--manifest-path", manifest, "--format", "json", "--spec-version", "1.5", "--all", "--no-build-deps", "--target", target];
  const { status, stderr } = ask(join(TOOLS, "bin", "cargo-cyclonedx"), [...args, "--override-filename", BESIDE, "-qq"]);
  try {
    if (status !== 0) throw new Error(`cannot make the bill of material: ${stderr}`);
    return JSON.parse(readFileSync(at("src-tauri", `${BESIDE}.json`), "utf8"));
  } finally {
    const { packages } = JSON.parse(ask("cargo", ["metadata", "--format-version", "1", "--no-deps", "--offline"]).stdout);
    for (const { manifest_path: path } of packages) rmSync(join(path, "..", `${BESIDE}.json`), { force: true });
  }
}

/** Includes build dependencies, because parts of some, such as Svelte, become part of the page. */
function page() {
  const { status, stdout, stderr } = ask("npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "-w", "ui"]);
  if (status !== 0) throw new Error(`cannot make the bill of material: ${stderr}`);
  return JSON.parse(stdout);
}
