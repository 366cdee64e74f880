// Builds what the tests here start: the application, and the contact centre with the part that trusts other identity providers.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { must, root } from "../e2e/harness/process.js";

if (!existsSync(join(root, "ui", "dist", "assets"))) must("npm", "run", "--silent", "build", "-w", "ui");
// In two steps: built together, the application would get that part too.
must("cargo", "build", "--locked", "-p", "aplomb");
must("cargo", "build", "--locked", "-p", "finesse-sim", "--features", "saml");
