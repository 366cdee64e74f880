import { test } from "node:test";
import { id } from "../harness/application.js";
import { SIGN_IN_WINDOW, answer, drop, goReady, signOut, typePassword } from "../harness/journey.js";
import { inWorld } from "../harness/world.js";

/** The journey of a person who has only this program: the simulated contact centre is inside it, and a customer calls automatically. */
async function practise({ app, screen }) {
  await app.click(id("sign-in"));
  const window = await screen.window(SIGN_IN_WINDOW);
  await typePassword({ screen }, window, "practice");
  await app.see(id("desk"));
  await goReady({ app });
  await app.see(id("call", '[data-phase="ringing"]'));
  await answer({ app });
  await drop({ app });
}

test("Practice on the form starts a simulated contact centre inside the program, where a customer calls", async () => {
  await inWorld({ name: "practice-button", args: () => [] }, async (world) => {
    await world.app.click(id("practice"));
    await world.app.seeNot(id("practice"));
    await practise(world);
  });
});

test("--practice starts the simulated contact centre from the command line", async () => {
  await inWorld({ name: "practice-argument", args: () => ["--practice"] }, async (world) => {
    await practise(world);
    await world.app.click(id("finish-not-ready"));
    await world.app.click('[data-testid^="choose-not-ready"]');
    await world.app.see(id("state-pill", '[data-state="NOT_READY"]'));
    await signOut(world);
  });
});
