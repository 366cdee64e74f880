import assert from "node:assert/strict";
import { test } from "node:test";
import { id } from "../../e2e/harness/application.js";
import { SIGN_IN_WINDOW, askToSignIn, signOut } from "../../e2e/harness/journey.js";
import { until } from "../../e2e/harness/process.js";
import { inWorld } from "../../e2e/harness/world.js";
import { openLemonldap } from "../lemonldap.js";
import { answered, typeBoth, typeLine, watchPages } from "../pages.js";

/** The request of each portal page's script after it has focused the first field. */
const LANGUAGE = "/static/languages/en.json";

/** Runs `test` with a contact centre that redirects to LemonLDAP::NG, which asks for a password and a one-time code. */
async function withPortal(name, test) {
  const portal = await openLemonldap({ totp: true });
  try {
    await inWorld({ name, centre: portal.options }, async (world) => {
      await portal.meet(world.centre.description);
      try {
        await test({ ...world, portal });
      } catch (trouble) {
        console.error(portal.said.join("\n"));
        throw trouble;
      }
    });
  } finally {
    await portal.end();
  }
}

/** Starts the sign-in and types the password, which equals the name in LemonLDAP::NG's demonstration backend. Returns the page for the code. */
async function askForCode(world, { loginName, extension } = world.centre.agent) {
  const nextPage = await watchPages(world, LANGUAGE);
  await askToSignIn(world, { loginName, extension });
  await typeBoth(world, await nextPage(), loginName, loginName);
  return { window: await nextPage(), nextPage };
}

/** From the form to the desk. */
async function signIn(world, agent = world.centre.agent) {
  const { window } = await askForCode(world, agent);
  await typeLine(world, window, world.portal.code(agent.loginName));
  await world.app.see(id("desk"));
  await world.app.see(id("state-pill", '[data-state="NOT_READY"]'));
}

test("a password and a code on LemonLDAP::NG's own pages open the desk with its signed assertion", async () => {
  await withPortal("lemonldap-sign-in", async (world) => {
    await signIn(world);
    const { ids, tokens, requests } = await world.centre.state();
    assert.deepEqual([ids.responsesAccepted, ids.responsesRefused, tokens.issued], [1, 0, 1]);
    assert.deepEqual((await answered(world.centre, "/totp2fcheck", { method: "POST" })).length, 1);
    // The simulator's own AD FS page took no part.
    assert.deepEqual(requests.filter(({ path }) => path.startsWith("/adfs/")), []);
  });
});

test("a wrong code is refused by LemonLDAP::NG, and a new sign-in with the right one opens the desk", async () => {
  await withPortal("lemonldap-wrong-code", async (world) => {
    const { app, centre, portal, screen } = world;
    const { window, nextPage } = await askForCode(world);
    await typeLine(world, window, portal.wrongCode(centre.agent.loginName));
    await until("LemonLDAP::NG refused it", () => portal.said.some((line) => line.includes("totp2f: invalid attempt")));

    // Its error page has no field, so the agent starts a new sign-in.
    const errorPage = await nextPage();
    assert.equal((await centre.state()).ids.responsesAccepted, 0);
    await screen.close(errorPage);
    await app.see(id("sign-in"));
    await screen.noWindow(SIGN_IN_WINDOW);
    await signIn(world);
    const { ids, tokens } = await centre.state();
    assert.deepEqual([ids.responsesAccepted, ids.responsesRefused, tokens.issued], [1, 0, 1]);
  });
});

test("after a sign-out LemonLDAP::NG asks the next person for password and code", async () => {
  await withPortal("lemonldap-next-person", async (world) => {
    const { app, centre } = world;
    const [, next] = centre.description.agents;
    await signIn(world);
    await signOut(world);
    await signIn(world, next);
    const { agents, ids, tokens } = await centre.state();
    assert.deepEqual([ids.responsesAccepted, ids.responsesRefused, tokens.issued], [2, 0, 2]);
    const stateOf = ({ loginId }) => agents.find((each) => each.loginId === loginId).state;
    assert.deepEqual([stateOf(centre.agent), stateOf(next)], ["LOGOUT", "NOT_READY"]);
    await app.see(id("desk"));
  });
});
