import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { id } from "../harness/application.js";
import { CALLER, COLLEAGUE, answer, consult, drop, goReady, half, ring, signIn, typeInto, wrapUp } from "../harness/journey.js";
import { until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

const who = (leg) => leg.mediaAddress;

/** The dialog in which these numbers, and no others, are connected. */
async function connected(centre, ...numbers) {
  const wanted = numbers.toSorted().join();
  return until(`the contact centre connects ${wanted}`, async () => {
    const { dialogs } = await centre.state();
    return dialogs.find(({ legs }) => legs.filter(({ state }) => state === "ACTIVE").map(who).toSorted().join() === wanted);
  });
}

/** The customer calls, and the agent answers. */
async function onCall(world) {
  await ring(world);
  await answer(world);
}

test("an agent on UCCE sends tones, consults, swaps, transfers, confers and transfers directly", () => {
  // The order of events of the documents.
  return everyAction("ucce", "sheet");
});

test("an agent on UCCX sends tones, consults, swaps, transfers, confers and transfers directly", () => {
  // The order of events of captures.
  return everyAction("uccx", "field");
});

async function everyAction(deployment, order) {
  await inWorld({ name: `call-actions-${deployment}`, centre: ["--deployment", deployment, "--event-order", order] }, async (world) => {
    const { app, centre } = world;
    const own = centre.agent.extension;
    await signIn(world);
    await goReady(world);

    await onCall(world);
    await app.click(id("action-SEND_DTMF"));
    await typeInto(world, "tones-field", "12 3");
    await app.click(id("tone-#"));
    await until("the call has heard every tone in order", async () => (await centre.state()).dialogs.some(({ digits }) => digits === "123#"));
    assert.equal(await app.text(id("tones")), "123#");
    await app.click(id("keypad-close"));

    await app.click(id("action-CONSULT_CALL"));
    await typeInto(world, "consult-go-field", own);
    assert.equal(await (await app.see(id("consult-go"))).isEnabled(), false);
    assert.match(await app.text(id("consult-go-remark")), /own extension/);
    await app.click(id("consult-close"));

    await consult(world);
    await app.click(id("swap"));
    await app.see(half(CALLER, "talking"));
    await app.see(half(COLLEAGUE, "held"));
    await connected(centre, CALLER, own);
    await app.click(id("swap"));
    await app.see(half(COLLEAGUE, "talking"));
    await app.click(id("consult-back"));
    await app.seeNot(id("consultation"));
    await app.see(id("call", '[data-phase="talking"]'));
    await connected(centre, CALLER, own);

    await consult(world);
    await app.click(id("action-TRANSFER"));
    await app.seeNot(id("consultation"));
    await connected(centre, CALLER, COLLEAGUE);
    await app.see(id("wrap-up"));
    await wrapUp(world);

    await onCall(world);
    await consult(world);
    await app.click(id("action-CONFERENCE"));
    await app.see(id("people"));
    assert.equal((await app.shown(id("call"))).length, 1);
    await connected(centre, CALLER, COLLEAGUE, own);
    await drop(world);
    await wrapUp(world);

    await onCall(world);
    await app.click(id("action-TRANSFER_SST"));
    await typeInto(world, "transfer-go-field", COLLEAGUE, Key.ENTER);
    await app.see(id("wrap-up"));
    await connected(centre, CALLER, COLLEAGUE);
    await wrapUp(world);
  });
}
