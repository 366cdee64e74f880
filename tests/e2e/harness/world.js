// A display, a simulated contact centre and the application, for nearly every test; and the files that a failed test leaves.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folders, openApplication, policyFile, startApplication } from "./application.js";
import { openScreenReader } from "./atspi.js";
import { fakeBrowser } from "./browser.js";
import { openCentre } from "./centre.js";
import { openDesktop } from "./desktop.js";
import { folder, root, within } from "./process.js";
import { openScreen } from "./screen.js";

/**
 * Runs `test` with `{ home, screen, centre, app, restart, restartWithoutDriver }` and ends everything afterwards, even if the test fails.
 *
 * `centre`: options of finesse-sim. `preferences`: what the agent chose for the desk before the first start. `site`: from the contact centre to the site settings in the settings file before the first start. `policy`: from the contact centre to the managed settings of the computer. `args`: from the contact centre to the application's arguments; by default it practises
 * with it. `desktop`: the parts of a desktop that are on the bus (harness/desktop.js). `browser`: what is opened in the browser is written down (harness/browser.js). `screenReader`: listen to what is announced, and read the accessibility tree (harness/atspi.js). If the test fails, pictures and the programs' output are left in target/e2e/<name>/.
 */
export async function inWorld({ name, centre: options = [], args = (centre) => ["--practice", centre.file], site, preferences, desktop: parts, policy, browser = false, screenReader = false }, test) {
  const home = folder();
  const open = [];
  const world = { home: home.path };
  try {
    world.screen = await openScreen({ ...process.env, ...folders(home.path) });
    open.push(world.screen);
    if (browser) world.browser = fakeBrowser(home.path, world.screen.env);
    if (parts !== undefined) {
      // A fake logind is on the same bus.
      if (parts.includes("logind")) world.screen.env.DBUS_SYSTEM_BUS_ADDRESS = world.screen.env.DBUS_SESSION_BUS_ADDRESS;
      world.desktop = await openDesktop(world.screen, parts);
      open.push(world.desktop);
    }
    if (screenReader) {
      world.reader = await openScreenReader(world.screen);
      open.push(world.reader);
    }
    world.centre = await openCentre(join(home.path, "centre.json"), options);
    open.push(world.centre);
    if (site !== undefined || preferences !== undefined) writeSettings(home.path, { site: site?.(world.centre), preferences });
    if (policy !== undefined) writeFileSync(policyFile(home.path), JSON.stringify(policy(world.centre)));
    world.restart = async () => {
      await world.app?.end();
      world.app = await openApplication(world.screen, home.path, args(world.centre));
    };
    world.restartWithoutDriver = async () => {
      await world.app?.end();
      world.app = startApplication(world.screen, home.path, args(world.centre));
    };
    open.push({ end: () => world.app?.end() });
    await world.restart();
    await test(world);
  } catch (trouble) {
    await leave(name, world).catch((further) => console.error(`pictures and logs of ${name} cannot be written:`, further));
    throw new Error(`${trouble.message}\n${lastWords(world)}`, { cause: trouble });
  } finally {
    for (const each of open.toReversed()) await each.end();
    home.remove();
  }
}

/** How many lines of the application's log stand in the error of a failed test: whoever reads only the output has no files. */
const LAST_LINES = 15;

function lastWords({ app }) {
  const log = (app?.said ?? []).filter((line) => line.trim() !== "");
  return ["The log of the application ended with:", ...log.slice(-LAST_LINES)].map((line) => line.slice(0, 240)).join("\n  ");
}

function writeSettings(home, settings) {
  const file = join(folders(home).XDG_DATA_HOME, "org.aplomb.desktop", "settings.json");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ settings }));
}

/** How long the driver may take to give the page of a failed test, in milliseconds. */
const ANSWERS_WITHIN = 10_000;

async function leave(name, { screen, centre, app, desktop, reader }) {
  const path = join(root, "target", "e2e", name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "application.log"), `${app?.said.join("\n") ?? "did not start"}\n`);
  writeFileSync(join(path, "centre.log"), `${centre?.said.join("\n") ?? "did not start"}\n`);
  if (desktop !== undefined) writeFileSync(join(path, "desktop.log"), `${desktop.said.join("\n")}\n`);
  if (reader !== undefined) writeFileSync(join(path, "screen-reader.log"), `${reader.said.join("\n")}\n`);
  console.error(`pictures and logs: target/e2e/${name}/`);
  await screen?.picture(join(path, "screen.png"));
  if (centre !== undefined) writeFileSync(join(path, "centre.json"), JSON.stringify(await centre.state(), null, 2));
  const page = app?.browser && (await within(ANSWERS_WITHIN, app.browser.getPageSource()));
  if (page !== undefined) writeFileSync(join(path, "page.html"), page);
}
