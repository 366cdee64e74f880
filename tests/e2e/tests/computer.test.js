import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { test } from "node:test";
import { id } from "../harness/application.js";
import { askToSignIn, goReady, renewed, signIn, signOut } from "../harness/journey.js";
import { inWorld } from "../harness/world.js";

/** The prefix of the simulator's tokens, and the cookie of its company page. */
const ACCESS = "SIM-ACCESS-";
const REFRESH = "SIM-REFRESH-";
const COOKIE = "MSISAuth";

/** The files below `home` that contain a text, except the keychain, where secrets may be. */
function filesWith(home, text) {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !path.includes("/keyrings/"))
    .filter((path) => readFileSync(path).includes(text))
    .map((path) => relative(home, path));
}

test("after a restart the agent need not sign in again if the token refresh uses GET", async () => {
  await inWorld({ name: "restart", site: () => ({ refresh: "get" }) }, async (world) => {
    const { centre } = world;
    await signIn(world);
    await world.restart();
    // The test does not touch the form.
    await world.app.see(id("desk"));
    await goReady(world);
    const { idp, tokens } = await centre.state();
    assert.equal(idp.pagesShown, 1);
    assert.equal(tokens.issued, 1);
    assert.equal(tokens.refreshed, 1);
  });
});

test("no file contains a token, and after sign-out the next person must sign in", async () => {
  await inWorld({ name: "next-person", centre: ["--access-token-life", "20"] }, async (world) => {
    const { app, centre, home } = world;
    await signIn(world);
    await renewed(world);
    for (const secret of [ACCESS, REFRESH, centre.agent.password]) assert.deepEqual(filesWith(home, secret).filter((path) => path !== "centre.json"), []);
    // Control: the search finds a line of the log.
    assert.notDeepEqual(filesWith(home, "connected"), []);

    await signOut(world);
    await app.end();
    for (const secret of [ACCESS, REFRESH, COOKIE]) assert.deepEqual(filesWith(home, secret), []);

    await world.restart();
    await askToSignIn(world);
    await world.screen.window("^Sign in");
    assert.equal((await centre.state()).idp.pagesShown, 2);
    assert.equal((await centre.state()).idp.silent, 0);
  });
});
