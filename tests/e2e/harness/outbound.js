// The steps of an agent whom an outbound campaign has reserved. Each returns after the page showed its result.
import { Key } from "selenium-webdriver";
import { id } from "./application.js";
import { CALLER } from "./journey.js";
import { until } from "./process.js";

/** A number outside that exists: where the customer wants to be called back. */
export const CALLED_BACK_AT = "0045550177";

const call = (phase) => id("call", `[data-phase="${phase}"]`);

/** A campaign has a customer for the agent: the reservation shows. */
export async function reserve({ app, centre }, how = {}) {
  await centre.control("campaign-call", { to: centre.agent.loginId, kind: "direct-preview", customer: CALLER, ...how });
  await app.see(call("reserved"));
}

/** Accepts the call; the customer answers. */
export async function accept({ app }) {
  await app.click(id("action-ACCEPT"));
  await app.see(call("talking"));
}

/** Says what the call was. */
export async function reclassify({ app }, classification) {
  await app.click(id("action-RECLASSIFY"));
  await app.click(id(`class-${classification}`));
  await app.see(id("outbound-class", `[data-class="${classification}"]`));
}

/** Opens the sheet, and chooses tomorrow with the keyboard. */
export async function openCallback({ app }) {
  await app.click(id("action-UPDATE_SCHEDULED_CALLBACK"));
  await app.see(id("callback"));
  const today = await app.attribute(`${id("day")}[aria-pressed="true"]`, "data-day");
  await (await app.see(`${id("day")}[aria-pressed="true"]`)).sendKeys(Key.ARROW_RIGHT);
  const tomorrow = new Date(Date.parse(`${today}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  await app.see(`${id("day", `[data-day="${tomorrow}"]`)}[aria-pressed="true"]`);
  return tomorrow;
}

/** Schedules a callback for tomorrow at half past two, at another number. Gives the day. */
export async function scheduleCallback(world, filled = async () => undefined) {
  const { app, centre } = world;
  const day = await openCallback(world);
  await app.fill(id("time"), "14:30");
  await app.fill(id("callback-number"), CALLED_BACK_AT);
  await filled();
  await (await app.see(id("callback-number"))).sendKeys(Key.ENTER);
  await app.seeNot(id("callback"));
  await app.see(id("outbound-callback"));
  await until("Finesse has the callback", async () => (await centre.state()).dialogs.some(({ callbackTime, callbackNumber }) => callbackTime === `${day}T14:30` && callbackNumber === CALLED_BACK_AT));
  return day;
}
