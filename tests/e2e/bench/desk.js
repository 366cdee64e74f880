// The release build at a signed-in desk in a window of a given size, and what happens to its agent.
import { join } from "node:path";
import { MAIN_WINDOW, folders, openApplication } from "../harness/application.js";
import { openCentre } from "../harness/centre.js";
import { goReady, signIn } from "../harness/journey.js";
import { folder, root } from "../harness/process.js";
import { openScreen } from "../harness/screen.js";

/** The release build. */
export const RELEASE = join(root, "target", "release", "aplomb");

/** The debug build, to try a method. */
export const DEBUG = join(root, "target", "debug", "aplomb");

/** The windows in which everything is measured. */
export const SIZES = [
  { width: 420, height: 720 },
  { width: 1280, height: 800 },
];

/** A size in the names of figures. */
export const told = ({ width, height }) => `${width}×${height}`;

/**
 * `options` are further ones of finesse-sim. Runs `measure` with a screen, a contact centre and the desk of an agent who is Ready: `{ screen, centre, app, window }`. The driver is there
 * and does nothing unless it is asked; its processes are not the application's.
 */
export async function atDesk({ width, height }, measure, program = RELEASE, options = []) {
  const home = folder();
  const open = [];
  try {
    const screen = await openScreen({ ...process.env, ...folders(home.path) }, { width: 1400, height: 960 });
    open.push(screen);
    const centre = await openCentre(join(home.path, "centre.json"), ["--access-token-life", "7200", ...options]);
    open.push(centre);
    const app = await openApplication(screen, home.path, ["--practice", centre.file], program);
    open.push(app);
    await signIn({ app, screen, centre });
    await goReady({ app });
    const window = await screen.window(MAIN_WINDOW);
    await screen.tool("windowsize", "--sync", window, String(width), String(height));
    // The pointer rests where it hovers over nothing.
    await screen.tool("mousemove", "1399", "959");
    await screen.painted(window);
    return await measure({ screen, centre, app, window });
  } finally {
    for (const each of open.toReversed()) await each.end();
    home.remove();
  }
}

/** The system changes the agent's state, over and over: each call is one event. */
export function changes(centre) {
  let ready = true;
  return async () => {
    ready = !ready;
    await centre.control("agent", { loginId: centre.agent.loginId, state: ready ? "READY" : "NOT_READY" });
  };
}

/** Reason codes with which the system sets an agent to Not Ready. */
const REASONS = [33, 999, 32_742, 32_749, 32_753, 32_754, 32_755, 32_756, 32_757, 32_758, 32_759, 32_761, 32_763, 32_767, 50_002, 50_005, 50_010, 50_041];

/**
 * The same for events so fast that several are shown together: only every nineteenth is alike, so that whatever number of them is shown
 * together, they still change something.
 */
export function unlikeChanges(centre) {
  let count = 0;
  return async () => {
    count += 1;
    const reasonCode = REASONS[(count % (REASONS.length + 1)) - 1];
    await centre.control("agent", { loginId: centre.agent.loginId, ...(reasonCode === undefined ? { state: "READY" } : { state: "NOT_READY", reasonCode }) });
  };
}
