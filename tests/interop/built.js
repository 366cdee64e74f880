// Builds what the tests here start: the application, and the contact centre with the part that trusts other identity providers.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { must, root, run } from "../../.dev/run.mjs";

if (!existsSync(join(root, "ui", "dist", "assets"))) must(await run("npm", ["run", "--silent", "build", "-w", "ui"]));
// In two steps: built together, the application would get that part too.
must(await run("cargo", ["build", "--locked", "-p", "aplomb"]));
must(await run("cargo", ["build", "--locked", "-p", "finesse-sim", "--features", "saml"]));
