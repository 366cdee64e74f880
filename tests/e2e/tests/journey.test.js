import assert from "node:assert/strict";
import { test } from "node:test";
import { id } from "../harness/application.js";
import { answer, drop, goNotReady, goReady, hold, renewed, retrieve, ring, signIn, signOut, wrapUp } from "../harness/journey.js";
import { inWorld } from "../harness/world.js";

test("an agent signs in, takes a call, wraps it up, stays signed in, and signs out", async () => {
  await inWorld({ name: "journey", centre: ["--access-token-life", "20"] }, async (world) => {
    const { app, centre } = world;
    await signIn(world);
    const own = async () => (await centre.state()).agents.find(({ loginId }) => loginId === centre.agent.loginId);
    assert.equal((await own()).extension, centre.agent.extension);

    await goReady(world);
    assert.equal((await own()).state, "READY");

    await ring(world, { variables: { callVariable1: "Ada Example" } });
    await answer(world);
    assert.match(await app.text(id("variable", '[data-name="callVariable1"]')), /Ada Example/);
    await hold(world);
    await retrieve(world);
    await drop(world);
    await wrapUp(world);
    await app.see(id("recent-call"));

    assert.ok((await renewed(world)) >= 1);
    assert.equal((await centre.state()).tokens.expiredUses, 0);

    await goNotReady(world);
    await signOut(world);
    assert.equal((await own()).state, "LOGOUT");
    assert.equal((await own()).online, false);
  });
});
