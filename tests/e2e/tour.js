// Journeys through the real application: prints one line per step that the page showed, and saves a picture of it in target/tour/.
// Exits with 0 only if all steps succeeded. `--journey NAME` chooses one of `journeys`; without it the main one.
import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { Key } from "selenium-webdriver";
import { CALLER, COLLEAGUE, answer, askToSignIn, consult, drop, goNotReady, goReady, half, openCompactBar, renewed, ring, signIn, signInWindow, signOut, typePassword, wrapUp } from "./harness/journey.js";
import { MAIN_WINDOW, id } from "./harness/application.js";
import { accept, reclassify, reserve, scheduleCallback } from "./harness/outbound.js";
import { root, start, stop, until } from "./harness/process.js";
import { inWorld } from "./harness/world.js";
import { setWorkflows } from "./harness/workflows.js";

const pictures = join(root, "target", "tour");

/** For a picture of the whole screen and not of one window. */
const SCREEN = null;

/** The title of the compact bar. */
const COMPACT_BAR = "^Aplomb compact bar$";

const journeys = {
  // An access token with a lifetime of 20 s is refreshed after 15 s, so that the tour need not wait for the usual 225 s.
  main: { centre: ["--access-token-life", "20"], walk: day },
  "consult-transfer": { walk: consultTransfer },
  contacts: { centre: ["--colleagues-answer"], walk: contacts },
  "outbound-preview": { walk: outboundPreview },
  compact: { walk: compact },
  "toast-answer": { walk: toastAnswer },
  keyboard: { screenReader: true, walk: keyboard },
  workflows: { walk: workflows, browser: true },
};

const { values } = parseArgs({ options: { journey: { type: "string", default: "main" } } });
const journey = journeys[values.journey];
if (journey === undefined) throw new Error(`there is no journey ${values.journey}: ${Object.keys(journeys).join(", ")}`);
rmSync(pictures, { recursive: true, force: true });
await inWorld({ name: "tour", centre: journey.centre, screenReader: journey.screenReader, browser: journey.browser }, async (world) => {
  const main = await world.screen.window(MAIN_WINDOW);
  let number = 0;
  const picture = async (name, window = main, strip = undefined) => {
    if (window === main) await stillness(world.app);
    number += 1;
    await world.screen.picture(join(pictures, `${number}-${name}.png`), window ?? undefined, strip);
  };
  const seen = async (step) => {
    console.log(step);
    await picture(step);
  };
  await journey.walk(world, seen, picture);
});
console.log(`The pictures are in ${pictures}.`);

/** From the sign-in form through a call and its wrap-up to the end of the shift. */
async function day(world, seen, picture) {
  const { app, centre } = world;
  await app.see(id("sign-in"));
  await picture("sign-in-form");
  await askToSignIn(world);
  const page = await signInWindow(world);
  await picture("company-page", page);
  await typePassword(world, page, centre.agent.password);
  await app.see(id("desk"));
  await app.see(id("state-pill", '[data-state="NOT_READY"]'));
  await seen("signed-in");

  await goReady(world);
  await seen("ready");

  await ring(world);
  await seen("call-ringing");

  await answer(world);
  await seen("call-talking");

  await drop(world);
  await seen("wrap-up");
  await wrapUp(world);

  await renewed(world, 1, 60, () => seen("token-refreshed"));
  await goNotReady(world);
  await signOut(world);
  await seen("signed-out");
}

/** A call that is handed to a colleague after a word with them. */
async function consultTransfer(world, seen) {
  const { app } = world;
  await signIn(world);
  await goReady(world);
  await ring(world);
  await answer(world);
  await seen("call-talking");

  await consult(world, {
    typed: () => seen("number-typed"),
    calling: () => seen("colleague-rings"),
  });
  await seen("consulting");

  await app.click(id("swap"));
  await app.see(half(CALLER, "talking"));
  await seen("back-with-the-caller");
  await app.click(id("swap"));
  await app.see(half(COLLEAGUE, "talking"));

  await app.click(id("action-TRANSFER"));
  await app.see(id("wrap-up"));
  await seen("transferred");
  await wrapUp(world);
}

/** A call from the state menu to the end of wrap-up with the keyboard alone, and what a screen reader hears of it. */
async function keyboard(world, seen) {
  const { app, reader, screen } = world;
  await signIn(world);
  const window = await screen.window(MAIN_WINDOW);
  const press = (...keys) => screen.press(window, ...keys);
  await press("ctrl+shift+s");
  await app.see(id("choose-ready"));
  await seen("state-menu");
  await press("Home", "Return");
  await app.see(id("state-pill", '[data-state="READY"]'));
  await press("ctrl+slash");
  await app.see(id("shortcuts"));
  await seen("shortcuts");
  await press("Escape");
  await app.seeNot(id("shortcuts"));

  await ring(world);
  await press("ctrl+Return");
  await app.see(id("call", '[data-phase="talking"]'));
  await press("ctrl+shift+h");
  await app.see(id("call", '[data-phase="held"]'));
  await seen("on-hold");
  await press("ctrl+shift+h");
  await app.see(id("call", '[data-phase="talking"]'));
  await press("ctrl+shift+k");
  await app.see(id("tones-field"));
  await screen.type(window, "1#");
  await until("the tones were sent", async () => (await app.text(id("tones"))) === "1#");
  await seen("keypad");
  await press("Escape", "ctrl+shift+x");
  await app.see(id("wrap-up"));
  await seen("wrap-up");
  await screen.type(window, "refund");
  await press("Return");
  await until("the focus is on the next step", () => app.browser.executeScript("return document.activeElement?.dataset.testid === 'finish-ready'"));
  await press("Return");
  await app.see(id("state-pill", '[data-state="READY"]'));
  await seen("ready-again");
  for (const sentence of reader.announced()) console.log(`heard, ${sentence}`);
}

/** Contacts: below the dial field, in a list beside the calls and in a sheet, and one who is consulted. */
async function contacts(world, seen) {
  const { app, screen } = world;
  const window = await screen.window(MAIN_WINDOW);
  const size = (width, height) => screen.tool("windowsize", "--sync", window, String(width), String(height));
  const found = (what, text) => until(`${text} is found`, async () => (await (await app.shown(id(what)))[0]?.getText())?.includes(text));
  await signIn(world);
  await size(1280, 860);
  await app.see(id("suggestion"));
  await seen("suggestions");
  await app.fill(id("dial-field"), "novak");
  await found("suggestion", "Mira Novak");
  await seen("name-typed");
  await (await app.see(id("dial-field"))).sendKeys(Key.chord(Key.CONTROL, "a"), Key.BACK_SPACE);

  await app.click(id("rail-contacts"));
  await app.see(id("contacts", '[data-state="ready"]'));
  await found("contact", "");
  await app.click(id("contact-favourite"));
  await app.see(id("contact-favourite", '[aria-pressed="true"]'));
  await seen("contacts-beside");

  await goReady(world);
  await ring(world);
  await answer(world);
  await app.click(id("action-CONSULT_CALL"));
  await app.fill(id("consult-go-field"), "okafor");
  await found("suggestion", "Jude Okafor");
  await seen("consult-by-name");
  await (await app.see(id("consult-go-field"))).sendKeys(Key.ENTER);
  await seen("colleague-chosen");
  await (await app.see(id("consult-go-field"))).sendKeys(Key.ENTER);
  await app.see(half("61235", "talking"));
  await seen("consulting");
  await app.click(id("action-TRANSFER"));
  await wrapUp(world);

  await size(400, 800);
  await app.click(id("show-contacts"));
  await app.fill(id("contacts-field"), "invoices");
  // Who was on the telephone comes first of those that fit alike.
  await found("contact", "Jude Okafor");
  await seen("contacts-sheet");
}

/** A customer of a campaign: rejected once, then accepted, with a result and a callback. */
async function outboundPreview(world, seen) {
  const { app } = world;
  await signIn(world);
  await goReady(world);
  await reserve(world, { kind: "preview" });
  await seen("preview");
  await app.click(id("action-REJECT"));
  await app.seeNot(id("call"));
  await reached(world, "READY");
  await seen("rejected");

  await reserve(world);
  await seen("direct-preview");
  await accept(world);
  await seen("customer-talking");
  await app.click(id("action-RECLASSIFY"));
  await seen("results");
  await app.click(id("action-RECLASSIFY"));
  await reclassify(world, "answeringMachine");
  await scheduleCallback(world, () => seen("callback"));
  await seen("callback-scheduled");

  await drop(world);
  await seen("wrap-up");
  await wrapUp(world);
}

/** Waits until the page is painted and its animations have ended. */
async function stillness(app) {
  await until("the page has stopped changing", () => app.browser.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    const moves = (each) => each.playState === "running" && each.effect.getTiming().iterations !== Infinity;
    // The second frame starts only after the first one was painted.
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done(!document.getAnimations().some(moves)))));
  `));
}

/** Waits until Finesse has the agent in a state. */
async function reached({ centre }, wanted, seconds) {
  return until(`the agent is ${wanted}`, async () => (await centre.state()).agents.some((each) => each.loginId === centre.agent.loginId && each.state === wanted), seconds);
}

/** A customer calls. Neither the window nor the compact bar need be in sight. */
async function callComes(world) {
  await world.centre.control("call", { to: world.centre.agent.loginId, from: CALLER, queue: "Billing" });
  await reached(world, "RESERVED");
}

/** Opens the settings from the desk. */
async function openSettings({ app }) {
  await app.click(id("me"));
  await app.click(id("open-settings"));
  await app.see(id("settings"));
}

/** A call in the compact bar, from the settings and back to the window; then the bar at each edge of the screen. */
async function compact(world, seen, picture) {
  const { app, screen } = world;
  await signIn(world);
  await goReady(world);
  await openSettings(world);
  await seen("settings");
  await openCompactBar(world);
  const bar = await screen.window(COMPACT_BAR);
  const barSeen = async (step) => {
    console.log(step);
    await picture(step, bar, 0);
  };
  await barSeen("bar-ready");
  await callComes(world);
  await barSeen("bar-ringing");
  await until("the bar answers", async () => {
    await screen.press(bar, "ctrl+Return");
    return reached(world, "TALKING", 2).catch(() => false);
  });
  await barSeen("bar-talking");
  await screen.press(bar, "ctrl+shift+s");
  await barSeen("bar-menu");
  await screen.press(bar, "Escape", "alt+F4");
  await screen.window(MAIN_WINDOW);
  await seen("window-again");

  for (const edge of ["top", "bottom", "free"]) {
    await openSettings(world);
    await app.click(`${id("setting", '[data-setting="edge"]')} label:has([value="${edge}"])`);
    await openCompactBar(world);
    await screen.painted(await screen.window(COMPACT_BAR), 0);
    console.log(`bar-${edge}`);
    await picture(`bar-${edge}`, SCREEN);
    await screen.press(await screen.window(COMPACT_BAR), "alt+F4");
    await screen.window(MAIN_WINDOW);
    await app.see(id("desk"));
  }
}

/** A call that is answered from its notification while the window is minimised. */
async function toastAnswer(world, seen, picture) {
  const { screen } = world;
  const dunst = start("dunst", ["-print"], { env: screen.env });
  try {
    await signIn(world);
    await goReady(world);
    await seen("ready");
    const window = await screen.window(MAIN_WINDOW);
    await screen.hide(window);
    await callComes(world);
    await until("dunst has the call", () => dunst.said.some((line) => line.includes(`Call from ${CALLER}`)));
    const toast = await screen.window("^Dunst$");
    await screen.painted(toast, 0);
    console.log("call-announced");
    await picture("call-announced", SCREEN);
    // dunst calls the first action of a notification; for a call that is Answer.
    await promisify(execFile)("dunstctl", ["action"], { env: screen.env });
    await reached(world, "TALKING");
    await screen.noWindow("^Dunst$");
    await screen.focus(window);
    await seen("answered");
  } finally {
    await stop(dunst);
  }
}

/** A call whose page opens in the browser, one that is not allowed, and what the agent can see of both. */
async function workflows(world, seen, picture) {
  const { app, browser } = world;
  await setWorkflows(world);
  await signIn(world);
  await goReady(world);
  await ring(world);
  await until("the page of the call is opened", () => browser.opened().length > 0);
  await answer(world);
  await app.click(id("me"));
  await picture("menu");
  await app.click(id("open-workflows"));
  await app.see(id("firing", '[data-outcome="refused"]'));
  await seen("workflow-log");
  await app.click(id("run-dry"));
  await app.see(id("dry-run"));
  await seen("dry-run");
}
