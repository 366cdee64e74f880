// Builds what the tests here start: the application and the contact centre. The page is built before.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./harness/process.js";

const run = (program, ...args) => {
  const { status } = spawnSync(program, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) process.exit(status ?? 1);
};

if (!existsSync(join(root, "ui", "dist", "assets"))) run("npm", "run", "--silent", "build", "-w", "ui");
run("cargo", "build", "--locked", "-p", "aplomb", "-p", "finesse-sim");
