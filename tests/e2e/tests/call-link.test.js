import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { MAIN_WINDOW, folders, id, startApplication } from "../harness/application.js";
import { SIGN_IN_WINDOW, typePassword } from "../harness/journey.js";
import { folder, root, start, until } from "../harness/process.js";
import { openScreen } from "../harness/screen.js";
import { inWorld } from "../harness/world.js";

/** Opens a link like the system: a second start of the program passes the link to the running one and exits. */
async function follow({ app }, link) {
  const second = start(join(root, "target", "debug", "aplomb"), [link], { env: app.env });
  await until("the second start ends", () => second.over);
  assert.equal(second.exitCode, 0, second.said.join("\n"));
}

const inField = ({ app }, number) => until(`"${number}" is in the dial field`, async () => (await app.value(id("dial-field"))) === number);

test("the number of a call link waits for the sign-in, fills the dial field, and is dialled only when the agent presses Call", async () => {
  await inWorld({ name: "call-link", args: () => [] }, async (world) => {
    const { app, screen } = world;
    await app.see(id("sign-in"));
    await follow(world, "tel:+44%2020%207946%200311");
    assert.match(await app.text(id("offered")), /\+44 20 7946 0311/);
    await app.click(id("practice"));
    await app.seeNot(id("practice"));
    await app.click(id("sign-in"));
    await typePassword({ screen }, await screen.window(SIGN_IN_WINDOW), "practice");
    await app.see(id("desk"));
    await inField(world, "+44 20 7946 0311");

    // Nothing may cover the field.
    await app.click(id("me"));
    await app.click(id("open-about"));
    await app.see(id("about"));
    await follow(world, "callto:2002");
    await app.seeNot(id("about"));
    await inField(world, "2002");
    await until("the field has the focus", async () => (await app.browser.executeScript("return document.activeElement.dataset.testid")) === "dial-field");
    assert.deepEqual(await app.shown(id("call")), []);
    await app.click(id("dial"));
    await app.see(id("call"));
    await inField(world, "");
  });
});

/** Sends a running program the message of a second start; returns whether the program received it. */
async function called({ screen }, link) {
  const first = ["--dest=org.aplomb.desktop.SingleInstance", "/org/aplomb/desktop/SingleInstance", "org.SingleInstance.DBus.ExecuteCallback"];
  return promisify(execFile)("dbus-send", ["--session", "--print-reply", ...first, `array:string:aplomb,${link}`, "string:/"], { env: screen.env }).then(
    () => true,
    () => false,
  );
}

test("a call link that arrives while the program starts is not lost", async () => {
  await inWorld({ name: "early-call-link", args: () => [] }, async (world) => {
    await world.app.end();
    let open = false;
    const starting = world.restart().finally(() => (open = true));
    // Retried without a pause: the second start can reach the program long before the desk exists.
    while (!(await called(world, "tel:2002"))) assert.ok(!open, "the program cannot be reached");
    assert.ok(!open, "the program was reached too late");
    await starting;
    assert.match(await world.app.text(id("offered")), /2002/);
  });
});

test("each user's session on one computer has an Aplomb of its own", async (t) => {
  await inWorld({ name: "two-sessions", args: () => [] }, async ({ app, screen }) => {
    await app.see(id("sign-in"));
    const home = folder();
    t.after(() => home.remove());
    const other = await openScreen({ ...process.env, ...folders(home.path) });
    try {
      const second = startApplication(other, home.path, []);
      await other.window(MAIN_WINDOW);
      await screen.window(MAIN_WINDOW);
      await second.end();
    } finally {
      await other.end();
    }
  });
});
