import assert from "node:assert/strict";
import { test } from "node:test";
import { id } from "../harness/application.js";
import { drop, goReady, signIn, wrapUp } from "../harness/journey.js";
import { accept, openCallback, reclassify, reserve } from "../harness/outbound.js";
import { until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

test("an agent on UCCE works a call of a campaign from its preview to its callback", () => worksACampaign("ucce"));
test("an agent on UCCX works a call of a campaign from its preview to its callback", () => worksACampaign("uccx"));

async function worksACampaign(deployment) {
  await inWorld({ name: `outbound-${deployment}`, centre: ["--deployment", deployment] }, async (world) => {
    const { app, centre } = world;
    await signIn(world);
    await goReady(world);

    await reserve(world);
    for (const action of ["ANSWER", "HOLD", "DROP"]) assert.deepEqual(await app.shown(id(`action-${action}`)), [], "a reservation is no conversation");
    await app.click(id("action-REJECT"));
    await app.seeNot(id("call"));
    await app.see(id("state-pill", '[data-state="READY"]'));

    await reserve(world);
    await accept(world);
    await reclassify(world, "busy");
    assert.ok((await centre.state()).dialogs.some(({ classification }) => classification === "BUSY"));

    // What is typed is kept while the sheet is closed, and a time that is none is refused where it stands.
    await openCallback(world);
    await app.fill(id("time"), "25:00");
    await until("the time is refused", async () => (await app.attribute(id("time"), "aria-invalid")) === "true");
    assert.equal(await (await app.see(id("callback-schedule"))).isEnabled(), false);
    await app.fill(id("time"), "9:15");
    assert.match(await app.text(id("callback-meaning")), /^Customer: .*09:15\. You: /);
    await app.click("dialog header button");
    await app.seeNot(id("callback"));
    await app.click(id("action-UPDATE_SCHEDULED_CALLBACK"));
    assert.equal(await app.value(id("time")), "9:15");
    await app.click("dialog header button");
    await app.seeNot(id("callback"));

    await drop(world);
    // All of it stays possible in wrap-up.
    await app.click(id("action-UPDATE_SCHEDULED_CALLBACK"));
    await app.click(id("callback-schedule"));
    await app.see(id("outbound-callback"));
    await app.click(id("action-UPDATE_SCHEDULED_CALLBACK"));
    await app.click(id("callback-cancel"));
    await app.seeNot(id("outbound-callback"));
    await reclassify(world, "voice");
    await wrapUp(world);

    await reserve(world, { kind: "direct-preview" });
    await app.click(id("action-CLOSE"));
    await app.seeNot(id("call"));
    await assert.rejects(centre.control("campaign-call", { kind: "direct-preview", customer: "0045550123" }), /never calls/);
  });
}
