import { test } from "node:test";
import { look } from "../bench/idle.js";
import { application } from "../canary/processes.js";
import { MAIN_WINDOW } from "../harness/application.js";
import { signIn } from "../harness/journey.js";
import { until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

/** What asks for news ten times a second wakes up more often than this. */
const MOST_PER_SECOND = 6;

/** How long the wake-ups are counted, in milliseconds. */
const SPAN = 2000;

test("a hidden desk rests: nothing that the sign-in began goes on looking", async () => {
  await inWorld({ name: "rest" }, async (world) => {
    const { screen } = world;
    await signIn(world);
    await screen.hide(await screen.window(MAIN_WINDOW));
    const { app: program } = application();
    /** Of its main thread, whose number is that of the process. */
    const wakes = () => look([program]).get(program.pid).threads.get(String(program.pid)).wakes;
    let counted = { at: performance.now(), wakes: wakes() };
    await until(`fewer than ${MOST_PER_SECOND} wake-ups in a second`, () => {
      const now = { at: performance.now(), wakes: wakes() };
      if (now.at - counted.at < SPAN) return false;
      const rate = (1000 * (now.wakes - counted.wakes)) / (now.at - counted.at);
      counted = now;
      return rate < MOST_PER_SECOND;
    });
  });
});
