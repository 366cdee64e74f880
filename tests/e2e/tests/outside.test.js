// The desk outside of its window: notifications, tray, hotkeys, lock and closing.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";
import { application } from "../canary/processes.js";
import { MAIN_WINDOW, id } from "../harness/application.js";
import { CALLER, answer, goReady, pressHiding, signIn } from "../harness/journey.js";
import { start, stop, until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

const own = async ({ centre }) => (await centre.state()).agents.find(({ loginId }) => loginId === centre.agent.loginId);
const reached = (world, state) => until(`Finesse says ${state}`, async () => (await own(world)).state === state);

/** A customer calls an agent who is Ready. Only Finesse and the desktop show it. */
const callComes = ({ centre }) =>
   centre.control("call", { to: centre.agent.loginId, from: CALLER, queue: "Billing" });

/** The process of the page, once it has begun: WebKitGTK does not survive the end of one that is just starting. */
async function pageAtWork({ app }) {
  await until("the page subscribes to the desk", () => app.said.some((line) => line.includes("asks for the desk")));
  return until("the page has a process", () => application().pages.at(-1));
}

const CALL = /^Call from 0045550123$/;

test("a call is announced once and answered from the notification while the window is minimised, and withdrawn when the caller hangs up", async (t) => {
  await inWorld({ name: "toast", desktop: ["notifications"] }, async (world) => {
    const { desktop, screen, app } = world;
    await signIn(world);
    await goReady(world);
    await screen.hide(await screen.window(MAIN_WINDOW));
    const rang = Date.now();
    await callComes(world);
    t.diagnostic(`announced ${Math.round((await desktop.toast(CALL)).at - rang)} ms after the call was asked for`);
    await desktop.order("inhibit on");
    await app.see(id("do-not-disturb"));
    await desktop.order("inhibit off");
    await app.seeNot(id("do-not-disturb"));
    const toast = await desktop.toast(CALL);
    assert.match(toast.body, /^Queue: Billing/);
    assert.deepEqual(toast.actions.slice(0, 4), ["default", "Answer", "answer", "Answer"]);
    assert.equal(toast.hints.urgency, 2);
    await desktop.order(`act ${toast.id} answer`);
    await reached(world, "TALKING");
    assert.equal(desktop.events("notify").filter(({ summary, replaces }) => CALL.test(summary) && replaces === 0).length, 1);
    await app.see(id("call", '[data-phase="talking"]'));

    await app.click(id("action-DROP"));
    await app.see(id("wrap-up"));
    await app.click(id("finish-ready"));
    await reached(world, "READY");
    const { dialogId } = await callComes(world);
    await desktop.toast(CALL);
    await world.centre.control("call/hangup", { dialogId });
    await desktop.noToast();
  });
});

test("a call is answered from the notification while the page's process is dead", async () => {
  // A restart continues without the agent only if a refresh token may be sent in a URL.
  await inWorld({ name: "toast-without-page", desktop: ["notifications"], site: () => ({ refresh: "get" }) }, async (world) => {
    const { centre, desktop } = world;
    await signIn(world);
    await world.restartWithoutDriver();
    await until("the agent is connected", async () => (await own(world)).online);
    const page = await pageAtWork(world);
    // Stopped and not ended: the program loads an ended page again, and this one does nothing at all.
    process.kill(page.pid, "SIGSTOP");
    try {
      await centre.control("agent", { loginId: centre.agent.loginId, state: "READY" });
      await callComes(world);
      const toast = await desktop.toast(CALL);
      process.kill(page.pid, "SIGKILL");
      await desktop.order(`act ${toast.id} default`);
      await reached(world, "TALKING");
      await desktop.noToast();
    } finally {
      if (application().pages.some(({ pid }) => pid === page.pid)) process.kill(page.pid, "SIGKILL");
    }
  });
});

/** Closes the main window with the keys of the window manager. */
async function closeWindow({ screen }) {
  await screen.focus(await screen.window(MAIN_WINDOW));
  await screen.tool("key", "--clearmodifiers", "alt+F4");
}

test("closing the window asks, keeps the desk in the tray, and the tray's menu sets the state and brings the window back", async () => {
  await inWorld({ name: "tray", desktop: ["tray"] }, async (world) => {
    const { app, desktop, screen } = world;
    await signIn(world);
    await desktop.tooltip(/Not Ready.*, 0 min$/);
    const before = (await desktop.item()).properties.IconPixmap;
    assert.ok(before.length > 0);
    await closeWindow(world);
    await app.see(id("closing"));
    await pressHiding(world, id("leave-keepInTray"));
    await screen.noWindow(MAIN_WINDOW);
    await desktop.choose("Ready");
    await reached(world, "READY");
    await desktop.tooltip(/Ready, 0 min$/);
    const reason = (await desktop.item()).menu.find(({ label }) => label === "Not Ready").lines[0].label;
    await desktop.choose("Not Ready", reason);
    await reached(world, "NOT_READY");
    await desktop.choose("Open Aplomb");
    await screen.window(MAIN_WINDOW);
    await app.see(id("desk"));
  });
});

test("without a tray closing during a call offers to stay, and Not Ready follows a call that goes on", async () => {
  await inWorld({ name: "closing" }, async (world) => {
    const { app, screen } = world;
    await signIn(world);
    await goReady(world);
    await callComes(world);
    await answer(world);
    await closeWindow(world);
    await app.see(id("leave-stay"));
    assert.deepEqual(await app.shown(id("leave-keepInTray")), []);
    await app.click(id("leave-stay"));
    await app.seeNot(id("closing"));
    await closeWindow(world);
    await pressHiding(world, id("leave-notReady"));
    await screen.noWindow(MAIN_WINDOW);
    await until("the call goes on and Not Ready follows", async () => {
      const agent = await own(world);
      return agent.state === "TALKING" && agent.pendingState === "NOT_READY";
    });
  });
});

test("closing the window while the page does not work keeps the desk in the tray", async () => {
  await inWorld({ name: "closing-without-page", desktop: ["tray"], site: () => ({ refresh: "get" }) }, async (world) => {
    const { desktop, screen } = world;
    await signIn(world);
    await world.restartWithoutDriver();
    await until("the agent is connected", async () => (await own(world)).online);
    await desktop.tooltip(/Not Ready/);
    const page = await pageAtWork(world);
    process.kill(page.pid, "SIGSTOP");
    try {
      await closeWindow(world);
      await screen.noWindow(MAIN_WINDOW);
      assert.ok((await own(world)).online);
      await desktop.choose("Ready");
      await reached(world, "READY");
    } finally {
      process.kill(page.pid, "SIGKILL");
    }
  });
});

test("the end of the user's session leaves no agent ready", async () => {
  await inWorld({ name: "log-off", site: () => ({ refresh: "get" }) }, async (world) => {
    const { centre } = world;
    await signIn(world);
    await world.restartWithoutDriver();
    await until("the agent is connected", async () => (await own(world)).online);
    await centre.control("agent", { loginId: centre.agent.loginId, state: "READY" });
    await until("the program knows that the agent is ready", () => world.app.said.some((line) => line.includes("from=not ready to=ready")));
    await pageAtWork(world);
    await world.app.end();
    await reached(world, "NOT_READY");
  });
});

test("locking the computer sets an agent who is ready to Not Ready, by the screen saver and by logind", async () => {
  await inWorld({ name: "lock", desktop: ["logind"], preferences: { onLock: "notReady" } }, async (world) => {
    const { desktop } = world;
    await signIn(world);
    for (const lock of ["lock on", "session", "sleep on"]) {
      await goReady(world);
      // Until the application listens, nothing hears it.
      await until(`${lock} is heard`, async () => {
        await desktop.order(lock);
        return (await own(world)).state === "NOT_READY";
      });
    }
  });
});

test("a hotkey answers and ends a call while the window is minimised, and another one brings it back", async () => {
  const hotkeys = { answerOrEnd: "Ctrl+Alt+A", show: "Ctrl+Alt+S" };
  await inWorld({ name: "hotkeys", preferences: { hotkeys } }, async (world) => {
    const { screen } = world;
    await signIn(world);
    await goReady(world);
    await screen.hide(await screen.window(MAIN_WINDOW));
    await callComes(world);
    await reached(world, "RESERVED");
    await screen.tool("key", "ctrl+alt+a");
    await reached(world, "TALKING");
    await screen.tool("key", "ctrl+alt+a");
    await until("the call is over", async () => (await own(world)).state !== "TALKING");
    await screen.tool("key", "ctrl+alt+s");
    await screen.window(MAIN_WINDOW);
  });
});

test("a hotkey that another program has is said in the settings, and the others work", async () => {
  // The window manager has these keys already: it changes the workspace with them.
  const hotkeys = { hold: "Ctrl+Alt+ArrowLeft", show: "Ctrl+Alt+S" };
  await inWorld({ name: "hotkey-taken", preferences: { hotkeys } }, async (world) => {
    const { app, screen } = world;
    await app.click(id("open-settings"));
    await app.see(`${id("setting", '[data-setting="hotkey-hold"]')} ${id("hotkey-trouble")}`);
    assert.match(await app.text(id("hotkey-trouble")), /^Another program has these keys/);
    assert.equal((await app.shown(id("hotkey-trouble"))).length, 1);
    await screen.hide(await screen.window(MAIN_WINDOW));
    await screen.tool("key", "ctrl+alt+s");
    await screen.window(MAIN_WINDOW);
  });
});

test("a missed call is told by a notification that leads back to ready", async () => {
  const policy = () => ({ alarmToastSeconds: 0 });
  await inWorld({ name: "alarm", desktop: ["notifications"], policy }, async (world) => {
    const { centre, desktop, screen } = world;
    await signIn(world);
    await goReady(world);
    await screen.hide(await screen.window(MAIN_WINDOW));
    await centre.control("agent", { loginId: centre.agent.loginId, state: "NOT_READY", reasonCode: 32_767 });
    const toast = await desktop.toast(/^You missed a call/);
    await desktop.order(`act ${toast.id} ready`);
    await reached(world, "READY");
    await desktop.noToast();
  });
});

test("dunst shows a ringing call and its default action answers it", async (t) => {
  await inWorld({ name: "dunst" }, async (world) => {
    const { screen } = world;
    const dunst = start("dunst", ["-print"], { env: screen.env });
    t.after(() => stop(dunst));
    await signIn(world);
    await goReady(world);
    await screen.hide(await screen.window(MAIN_WINDOW));
    await callComes(world);
    await until("dunst shows the call", () => dunst.said.some((line) => line.includes("Call from 0045550123")));
    await promisify(execFile)("dunstctl", ["action"], { env: screen.env });
    await reached(world, "TALKING");
  });
});
