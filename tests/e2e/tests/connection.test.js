import assert from "node:assert/strict";
import { test } from "node:test";
import { id } from "../harness/application.js";
import { answer, drop, goReady, ring, signIn, wrapUp } from "../harness/journey.js";
import { inWorld } from "../harness/world.js";

/** The line that reports a lost connection. */
const down = id("link-line", ':not([data-kind="online"]):not([data-kind="idle"])');

test("a cut connection is shown, reconnects automatically, and shows what happened meanwhile", async () => {
  await inWorld({ name: "reconnect" }, async (world) => {
    const { app, centre } = world;
    await signIn(world);
    await goReady(world);

    await centre.control("node", { node: "a", status: "stopped" });
    await app.see(down);
    await centre.control("call", { to: centre.agent.loginId, from: "0045550123", queue: "Billing" });
    await centre.control("node", { node: "a", status: "running" });

    await app.see(id("call", '[data-phase="ringing"]'), 60);
    await app.seeNot(down);
    await answer(world);
  });
});

/** Where an element is in the window. */
async function placeOf({ app }, css) {
  const { x, y, width, height } = await (await app.see(css)).getRect();
  return { x, y, width, height };
}

test("a line that comes or goes moves no key, and stays in its place when a call begins and ends", async () => {
  await inWorld({ name: "steady-keys" }, async (world) => {
    const { app, centre } = world;
    await signIn(world);
    await goReady(world);
    await ring(world);
    const answerKey = await placeOf(world, id("action-ANSWER"));
    await centre.control("link", { user: centre.agent.loginId, how: "stream-error", condition: "conflict" });
    await app.see(down);
    assert.deepEqual(await placeOf(world, id("action-ANSWER")), answerKey);
    await app.click(`${id("link-line")} button`);
    await app.seeNot(down);
    await answer(world);

    const end = await placeOf(world, id("action-DROP"));
    await centre.control("faults", { at: "rest", method: "PUT", times: 1, what: { status: 500 } });
    await app.click(id("state-pill"));
    await app.click('[data-testid^="choose-not-ready-"]');
    await app.see(id("error"));
    assert.deepEqual(await placeOf(world, id("action-DROP")), end);

    await drop(world);
    await wrapUp(world);
    await centre.control("agent", { loginId: centre.agent.loginId, state: "NOT_READY", reasonCode: 32_767 });
    const lower = async () => {
      const { y, height } = await placeOf(world, id("notice"));
      return Math.round(y + height);
    };
    const edge = await lower();
    await ring(world, { direct: true });
    assert.equal(await lower(), edge);
    await answer(world);
    assert.equal(await lower(), edge);
    await app.click(id("action-DROP"));
    await app.see(id("wrap-up"));
    assert.equal(await lower(), edge);
    const finish = await placeOf(world, id("finish-ready"));
    await app.click(id("dismiss"));
    await app.seeNot(id("notice"));
    assert.deepEqual(await placeOf(world, id("finish-ready")), finish);
  });
});

test("Diagnostics shows the pings, and how the connection was lost and restored", async () => {
  await inWorld({ name: "diagnostics" }, async (world) => {
    const { app, centre } = world;
    await signIn(world);
    await centre.control("link", { user: centre.agent.loginId, how: "close" });
    await goReady(world);
    await app.click(id("me"));
    await app.click(id("diagnostics"));
    await app.see(id("transition", '[data-part="link"][data-from="online"][data-to="lost"]'));
    await app.see(id("transition", '[data-part="link"][data-to="online"]'));
    await app.see(id("transition", '[data-part="request"][data-to="shown"]'));
    const measured = (kind) => `${id("times", `[data-kind="${kind}"]:not([data-count="0"])`)} ${id("times-last")}`;
    await app.see(measured("shown"));
    // There is a ping every ten seconds, and the open sheet shows it.
    const took = await app.text(measured("pings"));
    if (!/\bms$/.test(took)) throw new Error(`no ping time: ${took}`);
  });
});

test("a connection that another client took over is reported and can be taken back", async () => {
  await inWorld({ name: "conflict" }, async (world) => {
    const { app, centre } = world;
    await signIn(world);
    await goReady(world);
    await centre.control("link", { user: centre.agent.loginId, how: "stream-error", condition: "conflict" });
    await app.see(id("link-line", '[data-kind="takenOver"]'));
    await app.click(`${id("link-line")} button`);
    await app.seeNot(down);
    await ring(world);
  });
});
