import assert from "node:assert/strict";
import { test } from "node:test";
import { listen } from "../bench/pixels.js";
import { MAIN_WINDOW, id } from "../harness/application.js";
import { goReady, signIn } from "../harness/journey.js";
import { until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

/** The windows in which it is tested: one column, and several. */
const SIZES = [
  { width: 420, height: 720 },
  { width: 1280, height: 800 },
];

/** The part of the window that a change of state may paint at once. The state in the bar and the card below it take a fifth of the narrow one. */
const MOST = 0.3;

test("a change of state paints what it changes, and not the whole window", async () => {
  await inWorld({ name: "painting" }, async (world) => {
    await signIn(world);
    await goReady(world);
    const { app, centre, screen } = world;
    const window = await screen.window(MAIN_WINDOW);
    for (const { width, height } of SIZES) {
      await screen.tool("windowsize", "--sync", window, String(width), String(height));
      // The pointer rests where it hovers over nothing.
      await screen.tool("mousemove", "1279", "899");
      await app.see(id("desk", `[data-layout="${width < 600 ? "one" : "rail"}"]`));
      const heard = await listen(screen, window);
      try {
        for (const state of ["NOT_READY", "READY", "NOT_READY", "READY"]) {
          const before = heard.changes.length;
          await centre.control("agent", { loginId: centre.agent.loginId, state });
          await app.see(id("state-pill", `[data-state="${state}"]`));
          // The line that says so is painted last.
          await until("it is painted", () => heard.changes.length >= before + 2);
        }
        const largest = Math.max(...heard.changes.map(({ pixels }) => pixels));
        assert.ok(largest < MOST * width * height, `${largest} of ${width * height} pixels were painted at once`);
      } finally {
        await heard.end();
      }
    }
  });
});
