import { test } from "node:test";
import { TICK, listen, touches } from "../bench/pixels.js";
import { MAIN_WINDOW, id } from "../harness/application.js";
import { answer, goReady, ring, signIn } from "../harness/journey.js";
import { until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

/** The windows in which it is tested: one column, and several. */
const SIZES = [
  { width: 420, height: 720 },
  { width: 1280, height: 800 },
];

/** The part of the window that a change of state may paint at first: the state in the bar takes a fortieth of the narrow one. */
const MOST = 0.1;

/** What begins above this, in pixels from the top of the window, is in the bar. */
const BAR = 80;

/** The window in which a call's data stand beside the call. */
const [, WIDE] = SIZES;

/** More than the value of one line of a call's data and a clock, in pixels, and a small part of the data. */
const LINE = 30_000;

/** So many ticks are looked at. */
const TICKS = 4;

/** More than two clocks and what is between them, in pixels, and a small part of the window. */
const CLOCKS = 60_000;

test("a change of state paints the state in the bar first, and not the whole window", async () => {
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
        const bar = ({ y, pixels }) => y < BAR && pixels >= TICK && pixels < MOST * width * height;
        let state = "READY";
        // On a busy computer the screen may show the rest with it; with one layout for all, every change paints everything.
        await until("the state in the bar is painted alone", async () => {
          const before = heard.changes.length;
          state = state === "READY" ? "NOT_READY" : "READY";
          await centre.control("agent", { loginId: centre.agent.loginId, state });
          await app.see(id("state-pill", `[data-state="${state}"]`));
          await until("it is painted", () => heard.changes.slice(before).some(({ pixels }) => pixels >= TICK));
          return heard.changes.slice(before).some(bar);
        });
      } finally {
        await heard.end();
      }
    }
  });
});

test("a value of a call's data paints its line, and not all of the data", async () => {
  await inWorld({ name: "value" }, async (world) => {
    await signIn(world);
    await goReady(world);
    const { app, centre, screen } = world;
    const window = await screen.window(MAIN_WINDOW);
    await screen.tool("windowsize", "--sync", window, String(WIDE.width), String(WIDE.height));
    await screen.tool("mousemove", "1279", "899");
    await ring(world, { variables: { callVariable3: "gold" } });
    await answer(world);
    const [{ id: dialogId }] = (await centre.state()).dialogs;
    // The scroll bar, which fades out by itself, touches the line, but not the words of the value.
    const value = id("variable", '[data-name="callVariable3"] dd > span');
    await app.see(value);
    const place = await app.browser.executeScript("const { x, y, width, height } = document.querySelector(arguments[0]).getBoundingClientRect(); return { x, y, width, height };", value);
    const heard = await listen(screen, window);
    try {
      let count = 0;
      // The engine may paint it together with a clock, or with that scroll bar.
      await until("the value is painted without the rest", async () => {
        count += 1;
        const before = heard.changes.length;
        await centre.control("call/variables", { dialogId, variables: { callVariable3: `gold ${count}` } });
        const painted = await until("the value is painted", () => heard.changes.slice(before).find(touches(place)));
        return painted.pixels < LINE;
      });
    } finally {
      await heard.end();
    }
  });
});

test("clocks that tick together do not paint the whole window", async () => {
  await inWorld({ name: "clocks" }, async (world) => {
    await signIn(world);
    await goReady(world);
    await ring(world, {});
    await answer(world);
    const { screen } = world;
    await screen.tool("mousemove", "1279", "899");
    const window = await screen.window(MAIN_WINDOW);
    await screen.painted(window);
    const heard = await listen(screen, window);
    try {
      // What the answered call still paints comes before. Where the clocks paint everything, each tick does.
      const largest = () => Math.max(...heard.changes.slice(-TICKS).map(({ pixels }) => pixels));
      await until(`${TICKS} ticks in a row that paint little`, () => heard.changes.length > TICKS && largest() < CLOCKS);
    } finally {
      await heard.end();
    }
  });
});
