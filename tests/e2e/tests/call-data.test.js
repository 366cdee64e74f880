import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { MAIN_WINDOW, id } from "../harness/application.js";
import { answer, goReady, ring, signIn, typeInto } from "../harness/journey.js";
import { until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

const line = (name) => id("variable", `[data-name="${name}"]`);

test("call data is changed in its place, a value that is cut short is told and not lost, and a masked one is not shown", async () => {
  const policy = () => ({ maskedVariables: ["callVariable5"] });
  await inWorld({ name: "call-data", policy }, async (world) => {
    const { app, centre, screen } = world;
    const kept = async (name) => (await centre.state()).dialogs[0]?.variables[name];
    await signIn(world);
    // Beside the calls there is room for all data.
    await screen.tool("windowsize", "--sync", await screen.window(MAIN_WINDOW), "1280", "800");
    await goReady(world);
    await ring(world, { variables: { callVariable5: "4111 1111 1234", "user.invoice[0]": "" } });
    await answer(world);
    const masked = await app.text(line("callVariable5"));
    assert.match(masked, /••••34/);
    assert.doesNotMatch(masked, /1111/);

    await app.click(`${line("callVariable10")} ${id("change-value")}`);
    await typeInto(world, "edit-value", "call back", Key.ENTER);
    await app.seeNot(id("edit-value"));
    await until("the note is shown", async () => /call back/.test(await app.text(line("callVariable10"))));
    assert.equal(await kept("callVariable10"), "call back");

    // Escape gives up; nothing is sent.
    await app.click(`${line("callVariable10")} ${id("change-value")}`);
    await typeInto(world, "edit-value", "something else", Key.ESCAPE);
    await app.seeNot(id("edit-value"));
    assert.equal(await kept("callVariable10"), "call back");

    // An ECC variable of 30 bytes.
    const long = "2031-118, paid twice in October";
    await app.click(`${line("user.invoice[0]")} ${id("change-value")}`);
    await typeInto(world, "edit-value", long, Key.ENTER);
    await app.see(id("error", '[data-code="callDataNotKept"]'));
    assert.equal(await app.value(id("edit-value")), long);
    assert.equal(await kept("user.invoice[0]"), long.slice(0, 30));
  });
});
