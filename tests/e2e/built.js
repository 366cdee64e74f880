// Builds the programs that these tests start: the application with its page, the simulated contact centre, and the listener to what is painted.
import { page } from "../../.dev/page.mjs";
import { must, run } from "../../.dev/run.mjs";

must(await page());
must(await run("cargo", ["build", "--locked", "-p", "aplomb", "-p", "finesse-sim", "-p", "damage"]));
