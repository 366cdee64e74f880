import { test } from "node:test";
import { id } from "../harness/application.js";
import { answer, goReady, ring, signIn } from "../harness/journey.js";
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
