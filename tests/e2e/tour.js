// The main journey through the real application: prints one line per step that the page showed, and saves a picture of it in
// target/tour/. Exits with 0 only if all steps succeeded.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { answer, askToSignIn, drop, goNotReady, goReady, renewed, ring, signInWindow, signOut, typePassword, wrapUp } from "./harness/journey.js";
import { MAIN_WINDOW, id } from "./harness/application.js";
import { root, until } from "./harness/process.js";
import { inWorld } from "./harness/world.js";

const pictures = join(root, "target", "tour");
rmSync(pictures, { recursive: true, force: true });

// An access token with a lifetime of 20 s is refreshed after 15 s, so that the tour need not wait for the usual 225 s.
await inWorld({ name: "tour", centre: ["--access-token-life", "20"] }, async (world) => {
  const { app, screen, centre } = world;
  const main = await screen.window(MAIN_WINDOW);
  let number = 0;
  const picture = async (name, window = main) => {
    await stillness(app);
    number += 1;
    await screen.picture(join(pictures, `${number}-${name}.png`), window);
  };
  const seen = async (step) => {
    console.log(step);
    await picture(step);
  };

  await app.see(id("sign-in"));
  await picture("sign-in-form");
  await askToSignIn(world);
  const page = await signInWindow(world);
  number += 1;
  await screen.picture(join(pictures, `${number}-company-page.png`), page);
  await typePassword(world, page, centre.agent.password);
  await app.see(id("desk"));
  await app.see(id("state-pill", '[data-state="NOT_READY"]'));
  await seen("signed-in");

  await goReady(world);
  await seen("ready");

  await ring(world);
  await seen("call-ringing");

  await answer(world);
  await seen("call-talking");

  await drop(world);
  await seen("wrap-up");
  await wrapUp(world);

  await renewed(world, 1, 60, () => seen("token-refreshed"));
  await goNotReady(world);
  await signOut(world);
  await seen("signed-out");
});
console.log(`The pictures are in ${pictures}.`);

/** Waits until the page is painted and its animations have ended. */
async function stillness(app) {
  await until("the page has stopped changing", () => app.browser.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    const moves = (each) => each.playState === "running" && each.effect.getTiming().iterations !== Infinity;
    // The second frame starts only after the first one was painted.
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done(!document.getAnimations().some(moves)))));
  `));
}
