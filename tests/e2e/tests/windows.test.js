import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { MAIN_WINDOW, folders, id } from "../harness/application.js";
import { CALLER, COLLEAGUE, answer, goReady, openCompactBar, ring, signIn } from "../harness/journey.js";
import { until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

const BAR = "^Aplomb compact bar$";

/** A file of the application, as long as there is one. */
function stored(home, name) {
  const file = join(folders(home).XDG_DATA_HOME, "org.aplomb.desktop", name);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

/** An attribute of the page's root, or its size of text. */
const rootOf = ({ app }, what) => app.browser.executeScript(`return document.documentElement.${what}`);

/** The position and size of a window. */
async function place({ screen }, window) {
  const lines = (await screen.tool("getwindowgeometry", "--shell", window)).split("\n").map((line) => line.split("="));
  const { X, Y, WIDTH, HEIGHT } = Object.fromEntries(lines);
  return { x: Number(X), y: Number(Y), width: Number(WIDTH), height: Number(HEIGHT) };
}

/** Presses keys in the main window until they have an effect: a page that has just loaded may not handle them yet. */
async function press({ screen }, keys, effect) {
  const window = await screen.window(MAIN_WINDOW);
  await until(`${keys} has an effect`, async () => {
    if (await effect()) return true;
    await screen.press(window, keys);
    return until("the effect", effect, 2).catch(() => false);
  });
}

test("the size of the text follows Ctrl + and Ctrl 0 and is remembered over a restart", async () => {
  await inWorld({ name: "text-size" }, async (world) => {
    const size = async () => rootOf(world, "style.fontSize");
    await world.app.see(id("sign-in"));
    await press(world, "ctrl+plus", async () => (await size()) === "110%");
    await until("the size is saved", () => stored(world.home, "settings.json").settings?.preferences.textSize === 110);
    await world.restart();
    await world.app.see(id("sign-in"));
    assert.equal(await size(), "110%");
    await press(world, "ctrl+0", async () => (await size()) === "100%");
  });
});

test("the window opens again where it was, in the same size", async () => {
  await inWorld({ name: "window-place" }, async (world) => {
    const { screen } = world;
    await world.app.see(id("sign-in"));
    const window = await screen.window(MAIN_WINDOW);
    await screen.tool("windowsize", "--sync", window, "640", "600");
    await screen.tool("windowmove", "--sync", window, "320", "140");
    await until("the place is remembered", () => {
      const { last } = stored(world.home, "windows.json").main ?? {};
      return last?.width === 640 && last.height === 600 && Math.abs(last.x - 320) < 40;
    });
    const before = await place(world, window);
    await world.restart();
    await world.app.see(id("sign-in"));
    assert.deepEqual(await place(world, await screen.window(MAIN_WINDOW)), before);
  });
});

test("the compact bar answers and ends a call in the place of the window, and leads back to it", async () => {
  await inWorld({ name: "compact-bar" }, async (world) => {
    const { app, centre, home, screen } = world;
    const state = async () => (await centre.state()).agents.find(({ loginId }) => loginId === centre.agent.loginId).state;
    await signIn(world);
    await goReady(world);
    await press(world, "ctrl+comma", async () => (await app.shown(id("settings"))).length > 0);
    await openCompactBar(world);
    const bar = await screen.window(BAR);
    await screen.noWindow(MAIN_WINDOW);
    assert.equal((await place(world, bar)).height, 44);
    await until("the open bar is remembered", () => stored(home, "settings.json").settings?.preferences.compactBar.open === true);

    await centre.control("call", { to: centre.agent.loginId, from: CALLER, queue: "Billing" });
    await until("the bar answers the call", async () => {
      await screen.press(bar, "ctrl+Return");
      return until("the call is answered", async () => (await state()) === "TALKING", 2).catch(() => false);
    });
    await screen.press(bar, "ctrl+shift+x");
    await until("the call has ended", async () => (await state()) !== "TALKING");

    // The menu of the states makes the window higher while it is open.
    await until("the menu opens", async () => {
      await screen.press(bar, "ctrl+shift+s");
      return until("the bar is higher", async () => (await place(world, bar)).height > 100, 2).catch(() => false);
    });
    await screen.press(bar, "Escape");
    await until("the bar is one line high again", async () => (await place(world, bar)).height === 44);

    await screen.tool("key", "--clearmodifiers", "alt+F4");
    await screen.window(MAIN_WINDOW);
    await screen.noWindow(BAR);
    await until("the closed bar is remembered", () => stored(home, "settings.json").settings?.preferences.compactBar.open === false);
    await app.see(id("desk"));
  });
});

test("in the smallest window the key that answers a second call is in sight, above every line", async () => {
  await inWorld({ name: "smallest-window" }, async (world) => {
    const { app, centre, screen } = world;
    await signIn(world);
    await goReady(world);
    await ring(world);
    await answer(world);
    await screen.tool("windowsize", "--sync", await screen.window(MAIN_WINDOW), "360", "480");
    await ring(world, { direct: true, from: COLLEAGUE });
    await centre.control("link", { user: centre.agent.loginId, how: "stream-error", condition: "conflict" });
    await app.see(id("link-line", '[data-kind="takenOver"]'));
    const top = await app.browser.executeScript(`
      const { x, y, width, height } = document.querySelector('[data-phase="ringing"] [data-testid="action-ANSWER"]').getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('button')?.dataset.testid ?? null;
    `);
    assert.equal(top, "action-ANSWER");
  });
});

test("a right click opens the engine's menu in a field and nowhere else", async () => {
  await inWorld({ name: "context-menu" }, async (world) => {
    const { app, screen } = world;
    await app.see(id("sign-in"));
    await app.browser.executeScript("window.menus = []; window.addEventListener('contextmenu', (event) => window.menus.push(event.defaultPrevented));");
    const window = await screen.window(MAIN_WINDOW);
    const clickOn = async (css) => {
      const { x, y, width, height } = await (await app.see(css)).getRect();
      await screen.focus(window);
      await screen.tool("mousemove", "--sync", "--window", window, String(Math.round(x + width / 2)), String(Math.round(y + height / 2)));
      await screen.tool("click", "3");
    };
    const menus = () => app.browser.executeScript("return window.menus");
    await clickOn("h1");
    await until("the first click came", async () => (await menus()).length === 1);
    await clickOn('input[name="extension"]');
    await until("the second click came", async () => (await menus()).length === 2);
    assert.deepEqual(await menus(), [true, false]);
  });
});

test("settings are opened, changed and closed with the keyboard alone, and are kept", async () => {
  await inWorld({ name: "settings-by-keyboard" }, async (world) => {
    const { app, home, screen } = world;
    await app.see(id("sign-in"));
    await press(world, "ctrl+comma", async () => (await app.shown(id("settings"))).length > 0);
    const window = await screen.window(MAIN_WINDOW);
    const focused = () => app.browser.executeScript("return document.activeElement.closest('[data-setting]')?.dataset.setting ?? ''");
    await until("Tab reaches the appearance", async () => {
      if ((await focused()) === "appearance") return true;
      await screen.press(window, "Tab");
      return false;
    });
    await screen.press(window, "Right");
    await until("the page is light", async () => (await rootOf(world, "dataset.appearance")) === "light");
    await until("Tab reaches the sound", async () => {
      if ((await focused()) === "sound") return true;
      await screen.press(window, "Tab");
      return false;
    });
    await screen.press(window, "space");
    await until("both are saved", () => {
      const { appearance, notifications } = stored(home, "settings.json").settings?.preferences ?? {};
      return appearance === "light" && notifications.sound === false;
    });
    await screen.press(window, "Escape");
    await app.seeNot(id("settings"));
    await world.restart();
    await world.app.see(id("sign-in"));
    assert.equal(await rootOf(world, "dataset.appearance"), "light");
  });
});

test("practice is always in sight, and leaving it leads to the agent's own sign-in form from any state", async () => {
  await inWorld({ name: "leave-practice" }, async (world) => {
    const { app } = world;
    await app.see(id("practice-strip"));
    await signIn(world);
    await app.see(id("practice-strip"));
    // An agent who is Ready could not sign out.
    await goReady(world);
    await app.click(id("leave-practice"));
    await app.see(id("sign-in"));
    await app.seeNot(id("practice-strip"));
    assert.equal(await app.value('input[name="server"]'), "");
  });
});
