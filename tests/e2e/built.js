// Builds the programs that these tests start: the application with its page, and the simulated contact centre.
import { page } from "../../.dev/page.mjs";
import { must, run } from "../../.dev/run.mjs";

must(await page());
must(await run("cargo", ["build", "--locked", "-p", "aplomb", "-p", "finesse-sim"]));
