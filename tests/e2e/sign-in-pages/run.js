// Runs rows: one display, one contact centre and one application for all rows with the same settings.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { id } from "../harness/application.js";
import { askToSignIn, goReady, goNotReady, signOut } from "../harness/journey.js";
import { root, until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";
import { Person } from "./person.js";
import { watchWindows } from "./windows.js";

/** The goal for the time from "a person can use the page" to "the window is visible", in milliseconds. */
export const GOAL = 1700;

const FORM = id("sign-in");
const DESK = id("desk");
const ERROR = id("error");
const CANCEL = id("cancel-sign-in");

/** What the page shows at the end of a sign-in; runs in the page. */
const ENDING = `
  if (!window.signInBegan) return null;
  const [desk, error, form] = [...arguments].map((css) => [...document.querySelectorAll(css)].find((each) => each.checkVisibility()));
  if (desk) return { desk: true };
  if (error) return { code: error.dataset.code, text: error.innerText.replaceAll(/\\s+/g, " ") };
  return form ? { form: true } : null;
`;

/** Marks the page when the sign-in has replaced the form, so that an error of the previous row is not taken for this row's. */
const NOTE_BEGINNING = `
  const [form] = arguments;
  const shown = () => [...document.querySelectorAll(form)].some((each) => each.checkVisibility());
  window.signInBegan = false;
  const watch = new MutationObserver(() => {
    if (shown()) return;
    window.signInBegan = true;
    watch.disconnect();
  });
  watch.observe(document.body, { subtree: true, childList: true, attributes: true });
`;

/** Where pictures of sign-in windows go. */
const pictures = join(root, "target", "sign-in-pages");

/** The settings that rows can want, by name. */
const SETTINGS = {
  usual: {},
  // Only the two hosts of every sign-in are allowed.
  listed: { site: ({ description: { ids, idp } }) => ({ allowedHosts: [ids.host, idp.host] }) },
  // The agent uses another name of node a.
  alias: { args: (centre) => ["--practice", aliasFile(centre)] },
};

/** The rows in groups that can share an application: pairs of the settings' name and the rows. */
export function groups(rows) {
  return Object.keys(SETTINGS)
    .map((settings) => [settings, rows.filter((row) => (row.settings ?? "usual") === settings)])
    .filter(([, these]) => these.length > 0);
}

/** Writes a description of the centre in which node a has its other name. */
function aliasFile({ file, description }) {
  const { host, port } = description.further.find(({ name }) => name === "alias");
  const [first, ...others] = description.nodes;
  const path = `${file}.alias`;
  writeFileSync(path, JSON.stringify({ ...description, nodes: [{ ...first, host, port }, ...others] }));
  return path;
}

/**
 * Starts everything that the rows need and calls `act` with a function that runs one row.
 *
 * The result: `{ name, end, wrong, seconds, windows, late }`: `end` is where it ended, `wrong` what is wrong about that, `windows` how many became visible, and
 * `late` the milliseconds from the usable page to the first visible window.
 */
export async function withRows({ settings, takePictures = false }, act) {
  const options = { name: `sign-in-pages-${settings}`, centre: ["--access-token-life", "20"], ...SETTINGS[settings] };
  await inWorld(options, async (world) => {
    const windows = watchWindows(world.screen);
    try {
      await world.app.see(FORM);
      await act((row) => runRow(world, windows, row, takePictures));
    } finally {
      await windows.end();
    }
  });
}

async function runRow(world, windows, row, takePictures) {
  const { centre } = world;
  const began = performance.now();
  await prepare(centre, row);
  const mark = windows.mark();
  const found = { name: row.name };
  try {
    await world.app.browser.executeScript(NOTE_BEGINNING, FORM);
    await askToSignIn(world, centre.agent, await world.app.value('input[name="server"]') || centre.server);
    const looked = async (window) => { if (takePictures) await world.screen.picture(join(pictures, `${row.name}.png`), window); };
    const person = new Person(world, windows, mark, { over: async () => (await ending(world)) !== undefined, looked });
    await person.does(row.person);
    found.end = await until("the sign-in ends", () => ending(world), row.seconds ?? 20);
    if (row.living && found.end.desk) await live(world, windows, mark, found);
  } catch (trouble) {
    found.end = { stuck: trouble.message };
  }
  found.seconds = (performance.now() - began) / 1000;
  const seen = windows.since(mark);
  found.windows = seen.length;
  found.late = await lateness(centre, seen);
  found.wrong = wrong(centre, row, found);
  if (found.wrong !== undefined) await world.screen.picture(join(pictures, `${row.name}-wrong.png`)).catch(() => undefined);
  await tidyUp(world, row);
  return found;
}

async function prepare(centre, { name, page = name, integrated, faults = [], nodes = {} }) {
  await centre.control("sign-in-page", { page, integratedSignIn: integrated ? centre.agent.loginName : null });
  for (const fault of faults) await centre.control("faults", fault);
  for (const [node, status] of Object.entries(nodes)) await centre.control("node", { node, status });
}

/** Where the sign-in has ended; nothing while it is running. */
async function ending({ app }) {
  const shown = await app.browser.executeScript(ENDING, DESK, ERROR, FORM);
  return shown ?? undefined;
}

/** Revokes the tokens while the company's session is alive: new ones must arrive without a window. */
async function live({ centre, ...world }, windows, mark, found) {
  const before = windows.since(mark).length;
  const { idp } = await centre.state();
  await centre.control("tokens/revoke");
  // The response 401 to this request tells the desk about it.
  await goReady({ centre, ...world });
  await until("a silent sign-in", async () => (await centre.state()).idp.silent > idp.silent, 30);
  await goNotReady({ centre, ...world });
  found.further = windows.since(mark).length - before;
}

/** The time from a usable page to the first visible window. */
async function lateness(centre, [first]) {
  const usable = (await centre.signInPage()).told.find(({ what }) => what === "usable");
  return first === undefined || usable === undefined ? undefined : Math.max(0, first.at - usable.at);
}

/** What is wrong about the end of a row; nothing if it is as expected. */
function wrong(centre, { ends, window = true }, { end, windows, further = 0 }) {
  if (end.stuck !== undefined) return end.stuck;
  if (ends.desk && !end.desk) return `ended at ${where(end)}, not at the desk`;
  if (ends.form && !end.form) return `ended at ${where(end)}, not at the form`;
  if (ends.code !== undefined && end.code !== ends.code) return `ended at ${where(end)}, not with ${ends.code}`;
  const host = ends.names?.(centre);
  if (host !== undefined && !end.text.includes(host)) return `the sentence does not name ${host}: ${end.text}`;
  if (/[{}]/.test(end.text ?? "")) return `the sentence contains text of a server: ${end.text}`;
  if (window && windows === 0) return "no window became visible";
  if (!window && windows > 0) return `${windows} windows became visible`;
  if (further > 0) return `${further} windows became visible during a silent sign-in`;
  return undefined;
}

/** The end as text. */
export function where({ desk, form, code, stuck }) {
  if (desk) return "desk";
  if (form) return "form";
  return code ?? `stuck: ${stuck}`;
}

/** Returns to the form and removes everything of the row. */
async function tidyUp(world, row) {
  const { app, centre } = world;
  await centre.control("faults/clear");
  for (const node of Object.keys(row.nodes ?? {})) await centre.control("node", { node, status: "running" });
  await centre.control("password", { loginId: centre.agent.loginId, password: centre.agent.password });
  const end = await ending(world);
  if (end?.desk) await signOut(world);
  else if ((await app.shown(CANCEL)).length > 0) await app.click(CANCEL);
  await app.see(FORM);
}
