import assert from "node:assert/strict";
import { test } from "node:test";
import { id } from "../../e2e/harness/application.js";
import { askToSignIn, signOut } from "../../e2e/harness/journey.js";
import { inWorld } from "../../e2e/harness/world.js";
import { openLemonldap } from "../lemonldap.js";
import { openOidcProvider } from "../oidc-provider.js";
import { answered, typeBoth, watchPages } from "../pages.js";

/** Runs `test` with a contact centre that redirects to LemonLDAP::NG, which redirects to an OpenID Connect provider. */
async function withProviders(name, test) {
  const provider = await openOidcProvider();
  const portal = await openLemonldap({ further: (description) => provider.portalSettings(description) });
  try {
    await inWorld({ name, centre: [...portal.options, ...provider.options] }, async (world) => {
      provider.meet(world.centre.description);
      await portal.meet(world.centre.description);
      try {
        await test(world);
      } catch (trouble) {
        console.error([...portal.said, ...provider.said].join("\n"));
        throw trouble;
      }
    });
  } finally {
    await portal.end();
    await provider.end();
  }
}

/** From the form to the page for the password. */
async function askForPassword(world, agent = world.centre.agent) {
  const nextPage = await watchPages(world, "/shown", "oidc");
  await askToSignIn(world, agent);
  return { window: await nextPage(), nextPage };
}

/** From the page for the password to the desk; the button of the consent page has the focus. */
async function typePasswordAndConsent(world, { window, nextPage }, { loginName, password } = world.centre.agent) {
  await typeBoth(world, window, loginName, password);
  await world.screen.press(await nextPage(), "Return");
  await world.app.see(id("desk"));
  await world.app.see(id("state-pill", '[data-state="NOT_READY"]'));
}

test("a password and consent at an OpenID Connect provider behind LemonLDAP::NG open the desk with a signed assertion", async () => {
  await withProviders("oidc-sign-in", async (world) => {
    await typePasswordAndConsent(world, await askForPassword(world));
    const { ids, tokens, requests } = await world.centre.state();
    assert.deepEqual([ids.responsesAccepted, ids.responsesRefused, tokens.issued], [1, 0, 1]);
    // One request for an authorization code, one response with it, and no page of the portal before.
    assert.equal((await answered(world.centre, "/auth?", { host: "oidc" })).length, 1);
    assert.equal((await answered(world.centre, "/?code")).length, 1);
    // The simulator's own AD FS page took no part.
    assert.deepEqual(requests.filter(({ path }) => path.startsWith("/adfs/")), []);
  });
});

test("the OpenID Connect provider reports a wrong password and accepts the right one afterwards", async () => {
  await withProviders("oidc-wrong-password", async (world) => {
    const { centre } = world;
    const { window, nextPage } = await askForPassword(world);
    await typeBoth(world, window, centre.agent.loginName, "not the password");
    const again = await nextPage();
    assert.equal(again, window, "the page is still open");
    assert.equal((await centre.state()).ids.responsesAccepted, 0);
    await typePasswordAndConsent(world, { window, nextPage });
    assert.equal((await centre.state()).ids.responsesAccepted, 1);
  });
});

test("after a sign-out the OpenID Connect provider asks the next person for a password and for consent", async () => {
  await withProviders("oidc-next-person", async (world) => {
    const { centre } = world;
    const [, next] = centre.description.agents;
    await typePasswordAndConsent(world, await askForPassword(world));
    await signOut(world);
    await typePasswordAndConsent(world, await askForPassword(world, next), next);
    const { agents, ids, tokens } = await centre.state();
    assert.deepEqual([ids.responsesAccepted, ids.responsesRefused, tokens.issued], [2, 0, 2]);
    const stateOf = ({ loginId }) => agents.find((each) => each.loginId === loginId).state;
    assert.deepEqual([stateOf(centre.agent), stateOf(next)], ["LOGOUT", "NOT_READY"]);
  });
});
