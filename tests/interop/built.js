// Builds the programs that these tests start: the application, and the simulator with the feature for other identity providers.
import { page } from "../../.dev/page.mjs";
import { must, run } from "../../.dev/run.mjs";

must(await page());
// Two builds: in one, cargo would enable the feature for the application too.
must(await run("cargo", ["build", "--locked", "-p", "aplomb"]));
must(await run("cargo", ["build", "--locked", "-p", "finesse-sim", "--features", "saml"]));
