// Sets up, builds, and opens the application in practice mode. Without a display it runs the tour instead.
import { page } from "./page.mjs";
import { setUp } from "./set-up.mjs";
import { built, must, run, say } from "./run.mjs";

await setUp();
must(await page());

if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  say("There is no display, so the tour runs instead; its pictures are in target/tour/.");
  process.exit(await run("npm", ["run", "--silent", "tour"]));
}
must(await run("cargo", ["build", "--locked", "-p", "aplomb"]));
say("Opening Aplomb on a simulated contact centre. Agent mnovak, password practice, extension 61234.");
process.exit(await run(built("aplomb"), ["--practice", ...process.argv.slice(2)]));
