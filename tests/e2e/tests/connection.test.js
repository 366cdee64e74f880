import { test } from "node:test";
import { id } from "../harness/application.js";
import { answer, goReady, ring, signIn } from "../harness/journey.js";
import { inWorld } from "../harness/world.js";

/** The line that tells about a connection that is down. */
const down = id("link-line", ':not([data-kind="online"]):not([data-kind="idle"])');

test("a cut connection is shown, comes back by itself, and what happened meanwhile is there", async () => {
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

test("a connection taken over by another place says so and can be taken back", async () => {
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
