import assert from "node:assert/strict";
import { test } from "node:test";
import { application } from "../canary/processes.js";
import { MAIN_WINDOW, id } from "../harness/application.js";
import { PASSWORD_WINDOW, askToSignIn, goReady, passwordWindow, ring } from "../harness/journey.js";
import { until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

/** An agent whose password Finesse checks. */
const who = ({ description }) => description.agents.find(({ loginName }) => loginName === "tlind");

async function typePassword(world, password, times) {
  const window = await passwordWindow(world, times);
  await world.screen.type(window, password);
  await world.screen.press(window, "Return");
}

test("a password that Finesse checks is typed in a separate window, sent once, and retried only by the agent", async () => {
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
    await screen.press(await passwordWindow(world, 2), "Escape");
    await screen.noWindow(PASSWORD_WINDOW);
    await app.see(id("sign-in"));

    await askToSignIn(world, agent);
    await typePassword(world, agent.password, 3);
    await app.see(id("desk"));
    await goReady(world);
    await ring({ app, centre: { ...centre, agent, control: (...what) => centre.control(...what) } });
    assert.equal(await counted(), 1);
  });
});

test("the password window closes if its page process is killed, and the desk's page stays", async () => {
  await inWorld({ name: "password-killed", centre: ["--auth-mode", "non-sso"] }, async (world) => {
    const pages = () => application().pages.map(({ pid }) => pid);
    await world.app.see(id("sign-in"));
    const before = pages();
    await askToSignIn(world, who(world.centre));
    await passwordWindow(world);
    const [page, ...more] = pages().filter((pid) => !before.includes(pid));
    assert.deepEqual(more, []);
    // WebDriver ends its session with this process, although the session is for the other page.
    process.kill(page, "SIGKILL");
    await world.screen.noWindow(PASSWORD_WINDOW);
    await until("the log tells it", () => world.app.said.some((line) => line.includes("closing the password window")));
    assert.deepEqual(pages(), before);
    assert.equal((await world.screen.windows(MAIN_WINDOW)).length, 1);
  });
});

test("if a hybrid server does not report the sign-in method, the agent chooses it", async () => {
  await inWorld({ name: "choose", centre: ["--auth-mode", "hybrid", "--user-auth-mode", "disabled"] }, async (world) => {
    const agent = who(world.centre);
    await askToSignIn(world, agent);
    await world.app.click(id("choose-password"));
    await typePassword(world, agent.password);
    await world.app.see(id("desk"));
  });
});
