import assert from "node:assert/strict";
import { test } from "node:test";
import { MAIN_WINDOW, id } from "../harness/application.js";
import { CALLER, SIGN_IN_WINDOW, answer, drop, goReady, hold, retrieve, ring, signIn, typeInto, wrapUp } from "../harness/journey.js";
import { until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

/** WebKitGTK's role of a button that opens a menu. */
const MENU_BUTTON = "combo box";

const own = async ({ centre }) => (await centre.state()).agents.find(({ loginId }) => loginId === centre.agent.loginId);

/** Waits until Finesse has the agent in this state. */
const reached = (world, state) => until(`Finesse has the state ${state}`, async () => (await own(world)).state === state);

/** The objects that say a running time with their name or description. A clock itself does, when asked, and says nothing by itself. */
const timed = (objects) => objects.filter(({ role, name, description }) => role !== "timer" && /\d:\d\d/.test(`${name} ${description}`));

test("a screen reader finds each control of a call by role, name and state, and hears each change once and in order", async () => {
  await inWorld({ name: "screen-reader", screenReader: true }, async (world) => {
    const { app, centre, reader } = world;
    await signIn(world);
    await reader.find(MENU_BUTTON, "Not Ready", "focusable", "enabled", "has-popup");
    const first = reader.announced().length;

    await goReady(world);
    await reader.find(MENU_BUTTON, "Ready");
    await ring(world);
    await reader.find("article", `A. Example ${CALLER}`);
    await reader.find("push button", "Answer", "focusable", "enabled");
    const waits = (await reader.read()).filter(({ name }) => name === "Hold" || name === "End");
    assert.deepEqual(waits.map(({ name, states }) => [name, states.includes("enabled")]), [["Hold", false], ["End", false]]);
    assert.deepEqual(timed(await reader.read()), []);

    await answer(world);
    await reader.find(MENU_BUTTON, "Talking");
    await reader.find("push button", "Hold", "focusable", "enabled");
    await reader.find("push button", "End", "focusable", "enabled");
    assert.deepEqual((await reader.read()).filter(({ name }) => name === "Answer"), []);
    assert.deepEqual(timed(await reader.read()), []);
    await hold(world);
    await reader.find(MENU_BUTTON, "On hold");
    await reader.find("push button", "Resume", "enabled");
    await retrieve(world);
    await reader.find("push button", "Hold", "enabled");

    await drop(world);
    await reader.find(MENU_BUTTON, "Wrap-up");
    await reader.find("combo box", "Wrap-up reasons", "editable", "focused", "expanded");
    await reader.find("list box", "Wrap-up reasons");
    await reader.find("push button", "Finish, Ready", "enabled");
    assert.deepEqual(timed(await reader.read()), []);
    await wrapUp(world);

    await centre.control("agent", { loginId: centre.agent.loginId, state: "NOT_READY" });
    await app.see(id("notice"));
    await reader.find("panel", "Notices");
    await reader.find("push button", "Dismiss", "focusable", "enabled");
    const notice = await until("the notice is announced", () => reader.announced().find((sentence) => /^polite: Your state was changed at /.test(sentence)));

    const heard = reader.announced().slice(first);
    const aboutCall = heard.filter((sentence) => sentence.includes(CALLER));
    assert.deepEqual(aboutCall, [
      `assertive: Incoming call from ${CALLER}, Billing`,
      `polite: Talking, ${CALLER}`,
      `polite: On hold, ${CALLER}`,
      `polite: Talking, ${CALLER}`,
      `polite: Wrap-up, ${CALLER}`,
      `polite: Call ended, ${CALLER}`,
    ]);
    // Finesse sends states and calls in events of their own, in no order between them. On a slow computer a button says what it waits for.
    const others = heard.filter((sentence) => !sentence.includes(CALLER) && !sentence.endsWith("…"));
    assert.deepEqual(others, ["polite: Ready", "polite: Wrap-up", "polite: Wrap-up: Billing question", "polite: Ready", "polite: Not Ready", notice]);
  });
});

test("a screen reader hears what changes in its place: the remark below a field, sent tones, and what a button waits for", async () => {
  await inWorld({ name: "screen-reader-in-place", screenReader: true }, async (world) => {
    const { app, centre, reader } = world;
    await signIn(world);
    // WebKitGTK reports nothing before it was asked for its tree.
    await reader.find(MENU_BUTTON, "Not Ready");
    await app.fill(id("dial-field"), "Sam");
    await reader.hears("polite: Letters cannot be dialled. Type the digits.");
    await app.fill(id("dial-field"), "+44 20 7946 0311");
    await reader.hears("polite: Will dial +442079460311");

    await goReady(world);
    await ring(world);
    await answer(world);
    await app.click(id("action-SEND_DTMF"));
    await typeInto(world, "tones-field", "1#");
    await reader.hears("polite: Sent 1 Hash");
    await app.click(id("keypad-close"));

    await centre.control("faults", { at: "rest", method: "PUT", times: 1, what: { delaySeconds: 2 } });
    await hold(world);
    await reader.hears("polite: Holding…");
  });
});

test("with the keyboard alone an agent signs in, chooses states and settings, and takes a call to its end", async () => {
  await inWorld({ name: "keyboard-alone", screenReader: true }, async (world) => {
    const { centre, reader, screen } = world;
    // Nothing reads or clicks the page: focus is read as a screen reader reads it, results at the contact centre.
    await world.restartWithoutDriver();
    const window = await screen.window(MAIN_WINDOW);
    const press = (...keys) => screen.press(window, ...keys);
    const isOn = async (role, name) => {
      const at = await reader.focused();
      return at?.role === role && at.name === name;
    };
    /** Presses a key until the focus is on an object. */
    const go = (key, role, name) => until(`${key} leads to the ${role} “${name}”`, async () => {
      if (await isOn(role, name)) return true;
      await press(key);
      return until("the focus", () => isOn(role, name), 0.5).catch(() => false);
    });

    await reader.find("push button", "Sign in", "enabled");
    await go("Tab", "push button", "Sign in");
    await press("Return");
    await until("the company's page was asked for", async () => (await centre.state()).idp.pagesShown >= 1);
    const page = await screen.window(SIGN_IN_WINDOW);
    await screen.type(page, centre.agent.password);
    await screen.press(page, "Return");
    await reached(world, "NOT_READY");
    await screen.noWindow(SIGN_IN_WINDOW);
    await reader.find(MENU_BUTTON, "Not Ready", "enabled");

    await go("Tab", MENU_BUTTON, "Not Ready");
    await press("Down");
    await reader.find("menu", "Change your state");
    await go("Home", "radio menu item", "Ready");
    await press("Return");
    await reached(world, "READY");
    assert.equal((await own(world)).reasonCodeId, null);

    await press("ctrl+shift+s");
    await reader.find("menu", "Change your state");
    await go("Down", "radio menu item", "Lunch");
    await press("Return");
    await reached(world, "NOT_READY");
    assert.notEqual((await own(world)).reasonCodeId, null);
    await until("the focus is on the state again", () => isOn(MENU_BUTTON, "Not Ready · Lunch"));

    await press("ctrl+comma");
    await reader.find("dialog", "Settings");
    await press("Escape");
    await until("the settings are closed", async () => !(await reader.read()).some(({ role }) => role === "dialog"));
    await until("the focus is where it was", () => isOn(MENU_BUTTON, "Not Ready · Lunch"));
    await press("space");
    await reader.find("menu", "Change your state");
    await go("Home", "radio menu item", "Ready");
    await press("space");
    await reached(world, "READY");

    await centre.control("call", { to: centre.agent.loginId, from: CALLER, queue: "Billing" });
    await reached(world, "RESERVED");
    await reader.find("push button", "Answer", "enabled");
    await go("Tab", "push button", "Answer");
    await press("Return");
    await reached(world, "TALKING");
    await reader.find("push button", "Hold", "enabled");
    await go("Tab", "push button", "Hold");
    await press("Return");
    await reached(world, "HOLD");
    await until("the focus is on Resume, in its place", () => isOn("push button", "Resume"));
    await press("Return");
    await reached(world, "TALKING");
    await reader.find("push button", "End", "enabled");
    await go("Tab", "push button", "End");
    await press("Return");
    await reached(world, "WORK_READY");

    await until("the focus is in the wrap-up field", () => isOn("combo box", "Wrap-up reasons"));
    await screen.type(window, "refund");
    await press("Return");
    await until("Finesse has the wrap-up reason", async () => (await centre.state()).dialogs.some(({ wrapUpReason }) => wrapUpReason === "Refund"));
    await until("the focus is on the next step", () => isOn("push button", "Finish, Ready"));
    await press("Return");
    await reached(world, "READY");
  });
});
