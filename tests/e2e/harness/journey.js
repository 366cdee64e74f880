// The steps of an agent's day. Each returns after the page showed its result.
import { Key } from "selenium-webdriver";
import { MAIN_WINDOW, id } from "./application.js";
import { until } from "./process.js";

/** The title of the window with the company's own page. */
export const SIGN_IN_WINDOW = "^Sign in";

/** The title of the window for a password that Finesse checks. */
export const PASSWORD_WINDOW = "^Password$";

/** The number of the customer who calls. */
export const CALLER = "0045550123";

/** A number outside that exists and answers by itself: the colleague who is consulted. */
export const COLLEAGUE = "5550142";

const state = (name) => id("state-pill", `[data-state="${name}"]`);
const call = (phase) => id("call", `[data-phase="${phase}"]`);

/** Fills in the form and starts the sign-in; the company's page opens. */
export async function askToSignIn({ app, centre }, agent = centre.agent, server = centre.server) {
  await app.fill('input[name="server"]', server);
  await app.fill('input[name="agent"]', agent.loginName);
  await app.fill('input[name="extension"]', agent.extension);
  await app.click(id("sign-in"));
}

/** Waits for the company's page, and returns its window. */
export async function signInWindow({ app, screen, centre }, shown = 1) {
  await app.see(id("step-signInPage", '[data-status="running"]'));
  await until("the company's page was asked for", async () => (await centre.state()).idp.pagesShown >= shown);
  return screen.window(SIGN_IN_WINDOW);
}

/** Types a password on the company's page; its field has the focus, because the page knows the name. */
export async function typePassword({ screen }, window, password) {
  await screen.type(window, password);
  await screen.press(window, "Return");
}

/**
 * The window for a password, after pages of it asked for the prompt `times` times. A window that has just opened shows the pixels that were
 * there before, so that its picture does not tell whether its page works.
 */
export async function passwordWindow({ app, screen }, times = 1) {
  const asked = () => app.said.filter((line) => line.includes("the page of a window asks for the prompt")).length;
  await until("the page for the password works", () => asked() >= times);
  const window = await screen.window(PASSWORD_WINDOW);
  await screen.painted(window);
  return window;
}

/** From the form to the desk. */
export async function signIn(world) {
  await askToSignIn(world);
  const window = await signInWindow(world);
  await typePassword(world, window, world.centre.agent.password);
  await world.app.see(id("desk"));
  await world.app.see(state("NOT_READY"));
}

/** Chooses a state and waits for it. */
export async function goReady({ app }) {
  await app.click(id("state-pill"));
  await app.click(id("choose-ready"));
  await app.see(state("READY"));
}

/** A customer calls. */
export async function ring({ app, centre }, how = {}) {
  await centre.control("call", { to: centre.agent.loginId, from: CALLER, queue: "Billing", ...how });
  await app.see(call("ringing"));
}

/** Answers the ringing call. */
export async function answer({ app }) {
  await app.click(id("action-ANSWER"));
  await app.see(call("talking"));
  await app.see(state("TALKING"));
}

/** One of the two calls of a consultation, by its other party. */
export const half = (number, phase) => `${id("consultation")} section[aria-label$="${number}"][data-phase="${phase}"]`;

/** Types into a field that has just opened and therefore has the focus. */
export async function typeInto({ app }, field, ...keys) {
  const element = await app.see(id(field));
  await until(`${field} has the focus`, async () => (await app.browser.switchTo().activeElement().getAttribute("data-testid")) === field);
  await element.sendKeys(...keys);
}

/** From a call to a consultation in which the colleague has answered: one click, the number, Enter. */
export async function consult(world, { typed = async () => undefined, calling = async () => undefined } = {}) {
  const { app } = world;
  await app.click(id("action-CONSULT_CALL"));
  // What was typed there before is still there, and is replaced.
  await app.fill(id("consult-go-field"), COLLEAGUE);
  await typed();
  await typeInto(world, "consult-go-field", Key.ENTER);
  await app.see(id("consultation"));
  await calling();
  await app.see(half(COLLEAGUE, "talking"));
  await app.see(half(CALLER, "held"));
}

/** Puts the call on hold. */
export async function hold({ app }) {
  await app.click(id("action-HOLD"));
  await app.see(call("held"));
  await app.see(state("HOLD"));
}

/** Retrieves the call. */
export async function retrieve({ app }) {
  await app.click(id("action-RETRIEVE"));
  await app.see(call("talking"));
}

/** Ends the call; wrap-up begins. */
export async function drop({ app }) {
  await app.click(id("action-DROP"));
  await app.see(id("wrap-up"));
}

/** Chooses the first wrap-up reason and finishes wrap-up. */
export async function wrapUp({ app, centre }) {
  const option = await app.see(id("wrap-up-reason"));
  const reason = await option.getAttribute("data-reason");
  await app.click(id("wrap-up-reason", `[data-reason="${reason}"]`));
  await until("Finesse has the wrap-up reason", async () => (await centre.state()).dialogs.some((dialog) => dialog.wrapUpReason === reason));
  await app.click(id("finish-ready"));
  await app.see(state("READY"));
  await app.seeNot(id("call"));
}

/** Waits until the token was refreshed at least `times` times, and returns the number. `look` is called with it too. */
export async function renewed({ app }, times = 1, seconds = 60, look = async () => undefined) {
  await app.click(id("me"));
  const seen = await until(`the token was refreshed ${times} times`, async () => {
    const number = Number(await app.attribute(id("renewals"), "data-renewals"));
    return number >= times && number;
  }, seconds);
  await look();
  await app.click(id("me"));
  await app.seeNot(id("renewals"));
  return seen;
}

/** Chooses the first reason to be not ready. */
export async function goNotReady({ app }) {
  await app.click(id("state-pill"));
  await app.click('[data-testid^="choose-not-ready"]');
  await app.see(state("NOT_READY"));
}

/** Signs out from Not Ready, with the first reason; the form appears again. */
export async function signOut({ app }) {
  await app.click(id("state-pill"));
  await app.click('[data-testid^="choose-sign-out"]');
  await app.see(id("sign-in"));
  await app.seeNot(id("desk"));
}

/** Presses a button that hides the page, with the keyboard: the driver waits for ever for the end of a click that hides it. */
export async function pressHiding({ app, screen }, css) {
  const button = await app.see(css);
  await app.browser.executeScript("arguments[0].focus()", button);
  await screen.press(await screen.window(MAIN_WINDOW), "Return");
}

/** Opens the compact bar from the settings. */
export const openCompactBar = (world) => pressHiding(world, id("open-compact-bar"));
