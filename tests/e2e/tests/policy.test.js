import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { id } from "../harness/application.js";
import { askToSignIn } from "../harness/journey.js";
import { root, start, until, whileRunning } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

const FIELD = (name) => `input[name="${name}"]`;

test("a managed setting is shown with a lock and cannot be changed, and a wrong one is reported", async () => {
  const policy = () => ({ server: "Finesse-A.example.test", sessionMinutes: "long", practice: false });
  await inWorld({ name: "policy", args: () => [], policy }, async ({ app }) => {
    const server = await app.see(FIELD("server"));
    assert.equal(await app.value(FIELD("server")), "finesse-a.example.test");
    assert.equal(await server.getAttribute("readonly"), "true");
    const why = await server.getAttribute("aria-describedby");
    assert.equal(await app.text(`[id="${why}"]`), "Set by your organisation");
    await server.sendKeys("x");
    assert.equal(await app.value(FIELD("server")), "finesse-a.example.test");
    await app.fill(FIELD("extension"), "2001");
    assert.equal(await app.value(FIELD("extension")), "2001");

    assert.match(await app.text(id("notice", '[data-kind="policyNotUsed"]')), /^A setting from your organisation could not be used: sessionMinutes\./);
    assert.equal((await app.shown(id("practice"))).length, 0);
    await until("the log has the reason", () => app.said.some((line) => /WARN +desk_policy::policy \| policy: a setting is not used setting=sessionMinutes .*must be a whole number from 5 to 10080/.test(line)));

    // Practice mode cannot be started from the command line either.
    const practising = start(join(root, "target", "debug", "aplomb"), ["--practice"], { env: app.env });
    await whileRunning(practising, "it prints the reason", () => practising.said.includes("aplomb: IT has switched practice mode off"));
    await until("it has ended", () => practising.over);
    assert.equal(practising.exitCode, 1);
  });
});

test("a list of hosts without a correct entry prevents the sign-in, in words that name the entry", async () => {
  const policy = () => ({ allowedHosts: ["login.example.test:443"] });
  await inWorld({ name: "policy-refuses", args: () => [], policy }, async (world) => {
    const { app, centre } = world;
    assert.match(await app.text(id("notice", '[data-kind="policyNotUsed"]')), /^You cannot sign in, because this setting from your organisation cannot be used: allowedHosts\./);
    assert.equal((await app.shown(id("practice"))).length, 0);
    await askToSignIn(world);
    await app.see(id("error"), 60);
    assert.equal(await app.attribute(id("error"), "data-code"), "policyRefuses");
    assert.match(await app.text(id("error")), /Entry 1 of the list: A host must not have a port\./);
    assert.deepEqual((await centre.state()).requests, [], "nothing was asked of the server");
  });
});
