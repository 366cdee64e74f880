import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { MAIN_WINDOW, id } from "../harness/application.js";
import { CALLER, answer, goReady, half, ring, signIn } from "../harness/journey.js";
import { until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

/** Waits until a suggestion or a row has this text. */
const shows = ({ app }, what, text) => until(`${what} shows ${text}`, async () => {
  const [first] = await app.shown(id(what));
  return (await first?.getText())?.includes(text);
});

/** Sends keys to what has the focus. */
const keys = async ({ app }, ...pressed) => app.browser.switchTo().activeElement().sendKeys(...pressed);

/** Waits until the contact centre has a dialog with this number in it. */
const rings = ({ centre }, number) => until(`${number} is called`, async () => (await centre.state()).dialogs.some(({ legs }) => legs.some(({ mediaAddress }) => mediaAddress === number)));

/** Goes with Tab to what has this `data-testid`. */
const tabTo = ({ app }, what) => until(`Tab leads to ${what}`, async () => {
  if ((await app.browser.switchTo().activeElement().getAttribute("data-testid")) === what) return true;
  await keys({ app }, Key.TAB);
  return false;
});

test("with the keyboard alone an agent finds a contact, calls it, and consults another one", async () => {
  await inWorld({ name: "contacts", centre: ["--colleagues-answer"] }, async (world) => {
    const { app, screen } = world;
    await signIn(world);

    // Below the dial field: a part of the name, an arrow, Enter takes it, Enter calls.
    await screen.press(await screen.window(MAIN_WINDOW), "ctrl+shift+d");
    await tabTo(world, "dial-field");
    await keys(world, "DVORAK");
    await shows(world, "suggestion", "Tomáš Dvořák");
    await keys(world, Key.ARROW_DOWN, Key.ENTER);
    await until("the number stands in the field", async () => (await app.value(id("dial-field"))) === "0045550106");
    assert.equal(await app.text(id("dial-remark")), "Tomáš Dvořák");
    await keys(world, Key.ENTER);
    await rings(world, "0045550106");
    await app.see(id("call", '[data-phase="talking"]'));
    await app.click(id("action-DROP"));
    await app.seeNot(id("call"));

    // In the list: Enter calls.
    await tabTo(world, "show-contacts");
    await keys(world, Key.ENTER);
    await app.see(id("contacts", '[data-state="ready"]'));
    await tabTo(world, "contacts-field");
    await keys(world, "grace");
    await shows(world, "contact", "Grace Adeyemi");
    await keys(world, Key.ENTER);
    await app.seeNot(id("contacts"));
    await rings(world, "0045550107");
    await app.see(id("call", '[data-phase="talking"]'));
    await app.click(id("action-DROP"));
    await app.seeNot(id("call"));

    // During a call: Shift and Enter consult.
    await goReady(world);
    await ring(world);
    await answer(world);
    await app.click(id("show-contacts"));
    await tabTo(world, "contacts-field");
    await keys(world, "jo");
    await shows(world, "contact", "Jude Okafor");
    await keys(world, Key.chord(Key.SHIFT, Key.ENTER));
    await app.see(id("consultation"));
    await app.see(half("61235", "talking"));
    assert.match(await app.text(`${half("61235", "talking")} h3`), /^Jude Okafor\s+61235$/);
    await app.see(half(CALLER, "held"));
  });
});

test("a favourite stands on top, also after a restart, and contacts are found while the connection is down", async () => {
  await inWorld({ name: "favourite-contacts", site: () => ({ refresh: "get" }) }, async (world) => {
    const { centre } = world;
    let { app } = world;
    await signIn(world);
    await app.click(id("show-contacts"));
    await app.fill(id("contacts-field"), "zhang");
    await shows(world, "contact", "Wei Zhang");
    await app.click(id("contact-favourite"));
    await app.see(id("contact-favourite", '[aria-pressed="true"]'));
    await (await app.see(id("contacts-field"))).sendKeys(Key.chord(Key.CONTROL, "a"), Key.BACK_SPACE);
    await shows(world, "contact", "Wei Zhang");
    await world.restart();
    app = world.app;
    await app.click(id("show-contacts"));
    await shows(world, "contact", "Wei Zhang");
    await app.see(id("contact-favourite", '[aria-pressed="true"]'));
    await centre.control("node", { node: "a", status: "stopped" });
    await centre.control("node", { node: "b", status: "stopped" });
    await app.fill(id("contacts-field"), "åberg");
    await shows(world, "contact", "Zoë Åberg");
  });
});
