import assert from "node:assert/strict";
import { test } from "node:test";
import { id } from "../../e2e/harness/application.js";
import { SIGN_IN_WINDOW, askToSignIn } from "../../e2e/harness/journey.js";
import { until } from "../../e2e/harness/process.js";
import { inWorld } from "../../e2e/harness/world.js";
import { answered, typeBoth, typeLine, watchPages } from "../pages.js";
import { openProvider } from "../simplesamlphp.js";

const LOGIN = "/module.php/core/loginuserpass.php";
/** The last request of the page: after it, the name field has the focus. */
const LAST_PICTURE = "/resources/icons/experience/gtk-dialog-authentication.48x48.png";

/** Runs `test` with a contact centre that redirects to SimpleSAMLphp. */
async function withProvider(name, test, choose = (provider) => provider.options) {
  const provider = await openProvider();
  try {
    await inWorld({ name, centre: choose(provider) }, async (world) => {
      provider.meet(world.centre.description);
      try {
        await test({ ...world, provider });
      } catch (trouble) {
        console.error(provider.said.join("\n"));
        throw trouble;
      }
    });
  } finally {
    await provider.end();
  }
}

/** From the form to SimpleSAMLphp's page; returns its window. */
async function loginPage(world) {
  const nextPage = await watchPages(world, LAST_PICTURE);
  await askToSignIn(world);
  return nextPage();
}

test("an agent signs in on SimpleSAMLphp's own page, and its signed assertion opens the desk", async () => {
  await withProvider("saml-sign-in", async (world) => {
    const { app, centre } = world;
    await typeBoth(world, await loginPage(world), centre.agent.loginName, centre.agent.password);
    await app.see(id("desk"));
    await app.see(id("state-pill", '[data-state="NOT_READY"]'));

    const { ids, tokens, requests } = await centre.state();
    assert.deepEqual([ids.responsesAccepted, ids.responsesRefused, tokens.issued], [1, 0, 1]);
    // The simulator's own AD FS page took no part.
    assert.deepEqual(requests.filter(({ path }) => path.startsWith("/adfs/")), []);
  });
});

test("SimpleSAMLphp reports a wrong password and accepts the right one afterwards", async () => {
  await withProvider("saml-wrong-password", async (world) => {
    const { app, centre, provider, screen } = world;
    const window = await loginPage(world);
    await typeBoth(world, window, centre.agent.loginName, "not the password");
    await until("SimpleSAMLphp refused it", () => provider.said.some((line) => line.includes("Unsuccessful login attempt")));
    await until("its page came again", async () => (await answered(centre, LOGIN, { method: "POST" })).length === 1);
    assert.equal((await centre.state()).ids.responsesAccepted, 0);
    assert.deepEqual(await screen.windows(`${SIGN_IN_WINDOW}.*idp\\.localhost`), [window], "the page is still open");

    // The page now has an error icon and the name filled in; the cursor is in the password field.
    await until("the page says so", async () => (await answered(centre, "/resources/icons/experience/gtk-dialog-error.48x48.png")).length > 0);
    await screen.painted(window);
    await typeLine(world, window, centre.agent.password);
    await app.see(id("desk"));
    assert.equal((await centre.state()).ids.responsesAccepted, 1);
  });
});

test("the identity service refuses an assertion signed with another key, and closing the window returns to the form", async () => {
  const withAnotherKey = (provider) => provider.optionsWithAnotherKey;
  await withProvider("saml-another-key", async (world) => {
    const { app, centre, screen } = world;
    await typeBoth(world, await loginPage(world), centre.agent.loginName, centre.agent.password);
    await until("the identity service refused the response", async () => (await centre.state()).ids.responsesRefused === 1);
    const { ids, tokens } = await centre.state();
    assert.deepEqual([ids.responsesAccepted, ids.lastRefusal, tokens.issued], [0, "signature invalid", 0]);

    // Its error page stays open until the agent closes it.
    const window = await screen.window(`${SIGN_IN_WINDOW}.*ids\\.localhost`);
    await screen.close(window);
    await app.see(id("sign-in"));
    await screen.noWindow(SIGN_IN_WINDOW);
    assert.equal(await app.value('input[name="agent"]'), centre.agent.loginName);
    assert.equal((await centre.state()).tokens.issued, 0);
  }, withAnotherKey);
});
