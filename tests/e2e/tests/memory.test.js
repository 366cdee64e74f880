import assert from "node:assert/strict";
import { test } from "node:test";
import { leftovers, takeCalls } from "../bench/memory.js";
import { application, memory } from "../canary/processes.js";
import { id } from "../harness/application.js";
import { answer, drop, goReady, ring, signIn, wrapUp } from "../harness/journey.js";
import { until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

/** Calls whose leftovers are counted, after others that have filled caches and lists. */
const CALLS = { warm: 50, count: 100 };

/** MiB that the page may keep of them when all garbage is collected. With icons that set a custom property inline it kept 70. */
const CEILING = 25;

test("after 100 calls and a full collection the page holds no more memory than before", async (t) => {
  await inWorld({ name: "memory" }, async (world) => {
    await signIn(world);
    await goReady(world);
    const { before, kept } = await leftovers(world, CALLS);
    const found = `${kept.toFixed(1)} MiB more than the ${before.toFixed(1)} MiB before ${CALLS.count} calls`;
    t.diagnostic(found);
    assert.ok(kept < CEILING, found);
  });
});

test("the field for a new call and the recent calls are hidden by a call, and are the same elements after it", async () => {
  await inWorld({ name: "kept on the page" }, async (world) => {
    const { app } = world;
    const SHOWN = [id("dial-field"), id("recent-call")];
    await signIn(world);
    await goReady(world);
    await takeCalls(world, 1);
    for (const css of SHOWN) await app.see(css);
    await app.browser.executeScript("window.before = arguments[0].map((css) => document.querySelector(css))", SHOWN);
    await app.fill(id("dial-field"), "555");
    await app.browser.executeScript("window.before[0].addEventListener('blur', () => { window.blurred = true; })");
    await ring(world);
    for (const css of SHOWN) await app.seeNot(css);
    await until("the field was told that it lost the focus", () => app.browser.executeScript("return window.blurred && document.activeElement === document.body"));
    await answer(world);
    await drop(world);
    await wrapUp(world);
    for (const css of SHOWN) await app.see(css);
    assert.equal(await app.value(id("dial-field")), "555");
    assert.ok(await app.browser.executeScript("return window.before.every((element) => element.isConnected)"));
  });
});

test("while an agent is signed in the hidden sign-in window has no page process", async () => {
  await inWorld({ name: "sign-in page unloaded" }, async (world) => {
    await signIn(world);
    await until("the desk's page is the only one", () => application().pages.length === 1);
  });
});

/** Drivers of OpenGL, and the libraries that load them (libglvnd's and Mesa's names). */
const OPENGL = /\S*\/(?:lib(?:EGL|GLX)_\w+\.so|\w+_dri\.so|libgallium)\S*/g;

test("the program loads a driver of OpenGL only if windows are drawn with it", async () => {
  const found = {};
  for (const acceleration of ["always", "never"]) {
    await inWorld({ name: `OpenGL ${acceleration}`, policy: () => ({ acceleration }) }, async ({ app }) => {
      await app.see(id("sign-in"));
      const mapped = await memory({ mapped: true, pids: [application().app.pid] });
      found[acceleration] = new Set(mapped.match(OPENGL));
    });
  }
  assert.notEqual(found.always.size, 0);
  assert.deepEqual([...found.never], []);
});
