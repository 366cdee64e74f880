// Workflows of the contact centre: pages that open in the browser of the system with a call.
import assert from "node:assert/strict";
import { test } from "node:test";
import { id } from "../harness/application.js";
import { answer, goReady, ring, signIn } from "../harness/journey.js";
import { until } from "../harness/process.js";
import { OPENED, setWorkflows } from "../harness/workflows.js";
import { inWorld } from "../harness/world.js";

test("a ringing call opens its page in the browser as one argument, and what is refused is in the log", async () => {
  await inWorld({ name: "workflows", browser: true }, async (world) => {
    const { app, browser } = world;
    await setWorkflows(world);
    await signIn(world);
    await goReady(world);
    await ring(world);
    await until("the page of the call is opened", () => browser.opened().length > 0);
    assert.deepEqual(browser.opened(), ["1", OPENED]);

    await answer(world);
    await app.click(id("me"));
    await app.click(id("open-workflows"));
    await app.see(id("workflows-count", '[data-count="2"]'));
    assert.match(await app.text(id("firing", '[data-outcome="opened"]')), /Customer page[^]*crm\.example\.test/);
    assert.match(await app.text(id("firing", '[data-outcome="refused"][data-why="scheme"]')), /Old form[^]*https:/);
    await app.click(id("run-dry"));
    await app.see(id("dry-run", '[data-times="1"]'));
    assert.deepEqual(browser.opened(), ["1", OPENED]);
    assert.equal(app.said.some((line) => line.includes("find?number")), false);
  });
});
