// Builds what the tests here start: the application and the contact centre. The page is built before.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { must, root } from "./harness/process.js";

if (!existsSync(join(root, "ui", "dist", "assets"))) must("npm", "run", "--silent", "build", "-w", "ui");
must("cargo", "build", "--locked", "-p", "aplomb", "-p", "finesse-sim");
