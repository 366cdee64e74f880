import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { id } from "../harness/application.js";
import { CALLER, answer, drop, goNotReady, goReady, ring, signIn, signOut, wrapUp } from "../harness/journey.js";
import { until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

const histories = (home) => readdirSync(home, { recursive: true }).filter((path) => path.endsWith(".history"));

test("the calls of the shift are there again after a restart, can be searched and saved, and a sign-out removes them", async () => {
  await inWorld({ name: "history", site: () => ({ refresh: "get" }) }, async (world) => {
    const { home } = world;
    await signIn(world);
    await goReady(world);
    await ring(world);
    await answer(world);
    await drop(world);
    await wrapUp(world);
    await world.app.see(id("recent-call", '[data-how="talked"]'));
    await until("the history is on the disk", () => histories(home).length === 1);

    await world.restart();
    const { app } = world;
    await app.see(id("recent-call", '[data-how="talked"]'));

    await app.click(id("open-history"));
    await app.see(id("past-call", '[data-how="talked"]'));
    await app.see(id("past-state"));
    await app.fill(id("find-in-history"), CALLER);
    await app.seeNot(id("past-state"));
    await app.see(id("past-call"));
    await app.click(id("save-history"));
    const saved = await app.text(id("history-saved", " bdi"));
    assert.match(saved, /aplomb-history-.*\.csv$/);

    await app.browser.actions().sendKeys(Key.ESCAPE).perform();
    await app.seeNot(id("history"));
    await goNotReady(world);
    await signOut(world);
    assert.deepEqual(histories(home), []);
  });
});
