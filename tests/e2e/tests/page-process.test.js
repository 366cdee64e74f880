import assert from "node:assert/strict";
import { test } from "node:test";
import { application } from "../canary/processes.js";
import { MAIN_WINDOW } from "../harness/application.js";
import { CALLER, goReady, signIn } from "../harness/journey.js";
import { until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

const SIZE = { width: 500, height: 780 };

/** Kills the process of the main window's page, like a crash or the system. No other page is open. */
async function killPage() {
  const page = await until("the page has a process", () => application().pages.at(-1));
  assert.equal(application().pages.length, 1);
  process.kill(page.pid, "SIGKILL");
  await until("the process ended", () => application().pages.every(({ pid }) => pid !== page.pid));
}

/** Presses keys in the main window until they have an effect. A page that has just loaded may not handle keys yet. */
async function press({ screen }, keys, effect) {
  await until(`${keys} has an effect`, async () => {
    if (await effect()) return true;
    await screen.press(await screen.window(MAIN_WINDOW), keys);
    return false;
  });
}

/** Waits until a window's picture changes. The timer of a call advances only in a working page. */
async function draws({ screen }, window) {
  const points = () => screen.points(window, { x: 0, y: 0, ...SIZE });
  const first = await points();
  await until("the window draws", async () => !first.equals(await points()));
}

/** The position and size of a window. */
const place = async ({ screen }, window) => (await screen.tool("getwindowgeometry", "--shell", window)).replace(/^WINDOW=.*\n/, "");

test("a page whose process is killed is restored with its call: the first time in the same window, the second time in a new one", async (t) => {
  // A restart continues without the agent only if a refresh token may be sent in a URL.
  await inWorld({ name: "page-process", site: () => ({ refresh: "get" }) }, async (world) => {
    const { centre, screen } = world;
    const own = async () => (await centre.state()).agents.find(({ loginId }) => loginId === centre.agent.loginId);
    const reached = (state) => async () => (await own()).state === state;
    await signIn(world);
    await goReady(world);
    // A WebDriver session ends with the process of the page. Therefore this test presses keys and checks the contact centre and the screen.
    await world.restartWithoutDriver();
    const window = await screen.window(MAIN_WINDOW);
    await screen.tool("windowsize", "--sync", window, String(SIZE.width), String(SIZE.height));
    await screen.tool("windowmove", window, "40", "60");
    await until("the page subscribes to the desk", () => world.app.said.some((line) => line.includes("asks for the desk")));
    await until("the agent is connected", async () => (await own()).online);
    await centre.control("agent", { loginId: centre.agent.loginId, state: "READY" });
    await centre.control("call", { to: centre.agent.loginId, from: CALLER, queue: "Billing" });
    await until("the call rings", reached("RESERVED"));
    await draws(world, window);

    let killed = performance.now();
    await killPage();
    await press(world, "ctrl+Return", reached("TALKING"));
    t.diagnostic(`killed while the call rang, answered ${Math.round(performance.now() - killed)} ms later`);
    assert.deepEqual(await screen.windows(MAIN_WINDOW), [window]);
    await draws(world, window);

    const before = await place(world, window);
    killed = performance.now();
    await killPage();
    const rebuilt = await until("there is another window", async () => (await screen.windows(MAIN_WINDOW)).find((each) => each !== window));
    await draws(world, rebuilt);
    t.diagnostic(`killed during the call, shown in a new window ${Math.round(performance.now() - killed)} ms later`);
    assert.deepEqual(await screen.windows(MAIN_WINDOW), [rebuilt]);
    assert.equal(await place(world, rebuilt), before);
    await press(world, "ctrl+shift+x", async () => !(await reached("TALKING")()));

    const told = world.app.said.map((line) => /the window changes from=(.*)/.exec(line)?.[1]).filter((line) => line !== undefined);
    assert.deepEqual(told, ["shown to=reloaded why=the process of the page crashed or was killed", "shown to=rebuilt why=the process of the page crashed or was killed"]);
  });
});
