// Builds what the tests here start: the application, and the contact centre with the part that trusts other identity providers.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../e2e/harness/process.js";

const run = (program, ...args) => {
  const { status } = spawnSync(program, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) process.exit(status ?? 1);
};

if (!existsSync(join(root, "ui", "dist", "assets"))) run("npm", "run", "--silent", "build", "-w", "ui");
// In two steps: built together, the application would get that part too.
run("cargo", "build", "--locked", "-p", "aplomb");
run("cargo", "build", "--locked", "-p", "finesse-sim", "--features", "saml");
