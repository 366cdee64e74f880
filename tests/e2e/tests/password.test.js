import assert from "node:assert/strict";
import { test } from "node:test";
import { application } from "../canary/processes.js";
import { id } from "../harness/application.js";
import { askToSignIn, goReady, ring } from "../harness/journey.js";
import { inWorld } from "../harness/world.js";

const PASSWORD_WINDOW = "^Password$";

/** Somebody of a centre whose passwords Finesse keeps. */
const who = ({ description }) => description.agents.find(({ loginName }) => loginName === "tlind");

/** The window, as soon as its page is there. */
async function passwordWindow({ screen }) {
  const window = await screen.window(PASSWORD_WINDOW);
  await screen.painted(window);
  return window;
}

async function typePassword(world, password) {
  const window = await passwordWindow(world);
  await world.screen.type(window, password);
  await world.screen.press(window, "Return");
}

test("a password of Finesse is typed in a window of its own, sent once, and asked for again only by the agent", async () => {
  await inWorld({ name: "password", centre: ["--auth-mode", "non-sso"] }, async (world) => {
    const { app, centre, screen } = world;
    const agent = who(centre);
    await askToSignIn(world, agent);
    await typePassword(world, "wrong");
    await app.see(id("error", '[data-code="passwordRefused"]'));
    await screen.noWindow(PASSWORD_WINDOW);
    const counted = async () => (await centre.state()).agents.find(({ loginId }) => loginId === agent.loginId).wrongPasswords;
    assert.equal(await counted(), 1);

    await askToSignIn(world, agent);
    await screen.press(await passwordWindow(world), "Escape");
    await screen.noWindow(PASSWORD_WINDOW);
    await app.see(id("sign-in"));

    await askToSignIn(world, agent);
    await typePassword(world, agent.password);
    await app.see(id("desk"));
    await goReady(world);
    await ring({ app, centre: { ...centre, agent, control: (...what) => centre.control(...what) } });
    assert.equal(await counted(), 1);
  });
});

test("a window for a password whose page is killed closes, and the agent can ask for it again", async () => {
  await inWorld({ name: "password-killed", centre: ["--auth-mode", "non-sso"] }, async (world) => {
    const { app, centre, screen } = world;
    const agent = who(centre);
    const before = new Set(application().pages.map(({ pid }) => pid));
    await askToSignIn(world, agent);
    await passwordWindow(world);
    const [page] = application().pages.filter(({ pid }) => !before.has(pid));
    process.kill(page.pid, "SIGKILL");
    await screen.noWindow(PASSWORD_WINDOW);
    await app.see(id("sign-in"));
    await askToSignIn(world, agent);
    await typePassword(world, agent.password);
    await app.see(id("desk"));
  });
});

test("where a hybrid server does not tell, the agent chooses how to sign in", async () => {
  await inWorld({ name: "choose", centre: ["--auth-mode", "hybrid", "--user-auth-mode", "disabled"] }, async (world) => {
    const agent = who(world.centre);
    await askToSignIn(world, agent);
    await world.app.click(id("choose-password"));
    await typePassword(world, agent.password);
    await world.app.see(id("desk"));
  });
});
