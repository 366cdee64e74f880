// Builds the programs that these tests start: the application, and the simulator with the feature for other identity providers.
import { page } from "../../.dev/page.mjs";
import { must, run } from "../../.dev/run.mjs";

must(await page());
// Two builds: in one, cargo would enable the feature for the application too. The second selects both packages, so that their dependencies
// have the same features as in the first and are not compiled again, but builds only the simulator.
must(await run("cargo", ["build", "--locked", "-p", "aplomb"]));
must(await run("cargo", ["build", "--locked", "-p", "aplomb", "-p", "finesse-sim", "--bin", "finesse-sim", "--features", "finesse-sim/saml"]));
