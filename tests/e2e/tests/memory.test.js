import assert from "node:assert/strict";
import { test } from "node:test";
import { growth } from "../bench/memory.js";
import { goReady, signIn } from "../harness/journey.js";
import { inWorld } from "../harness/world.js";

/** Calls whose leftovers are counted, after others that have filled caches and lists. */
const CALLS = { warm: 50, count: 100, rest: 10 };

/** MiB that the page may keep of them, before more is a leak. With the icons of old it kept more than 70. */
const CEILING = 25;

test("the page does not keep the memory of calls that are over", async () => {
  await inWorld({ name: "memory" }, async (world) => {
    await signIn(world);
    await goReady(world);
    const { before, kept } = await growth(world, CALLS);
    assert.ok(kept < CEILING, `${kept.toFixed(1)} MiB more than the ${before.toFixed(1)} MiB before ${CALLS.count} calls`);
  });
});
