// Builds what the tests here start: the application and the contact centre. The page is built before.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { must, root, run } from "../../.dev/run.mjs";

if (!existsSync(join(root, "ui", "dist", "assets"))) must(await run("npm", ["run", "--silent", "build", "-w", "ui"]));
must(await run("cargo", ["build", "--locked", "-p", "aplomb", "-p", "finesse-sim"]));
