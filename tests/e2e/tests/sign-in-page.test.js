import assert from "node:assert/strict";
import { readlinkSync } from "node:fs";
import { test } from "node:test";
import { application } from "../canary/processes.js";
import { id } from "../harness/application.js";
import { SIGN_IN_WINDOW, askToSignIn, signInWindow, typePassword } from "../harness/journey.js";
import { until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

/** The page processes in the engine's sandbox, which have a separate PID namespace. */
function sandboxed() {
  const { app, pages } = application();
  const namespace = (pid) => readlinkSync(`/proc/${pid}/ns/pid`);
  return pages.filter(({ pid }) => namespace(pid) !== namespace(app.pid));
}

/** Waits for the process of the sign-in page. */
async function pageProcess(except) {
  return until("the sign-in page has a process in the sandbox", () => sandboxed().find(({ pid }) => pid !== except));
}

test("the sign-in page runs in the sandbox, and after its process is killed the sign-in restarts and ends at the desk", async () => {
  await inWorld({ name: "sign-in-page-killed" }, async (world) => {
    const { app, centre, screen } = world;
    await askToSignIn(world);
    await signInWindow(world);
    const page = await pageProcess();
    process.kill(page.pid, "SIGKILL");
    await pageProcess(page.pid);
    const window = await signInWindow(world, 2);
    await screen.painted(window);
    await typePassword(world, window, centre.agent.password);
    await app.see(id("desk"));
  });
});

test("a sign-in page whose process is killed twice ends with an error, and the next attempt starts with a clean window", async () => {
  await inWorld({ name: "sign-in-page-killed-twice" }, async (world) => {
    const { app, centre, screen } = world;
    await askToSignIn(world);
    await signInWindow(world);
    const first = await pageProcess();
    process.kill(first.pid, "SIGKILL");
    await signInWindow(world, 2);
    const second = await pageProcess(first.pid);
    process.kill(second.pid, "SIGKILL");
    assert.equal(await app.attribute(id("error"), "data-code"), "signInPageEnded");
    await screen.noWindow(SIGN_IN_WINDOW);

    await askToSignIn(world);
    const window = await signInWindow(world, 3);
    await screen.painted(window);
    await typePassword(world, window, centre.agent.password);
    await app.see(id("desk"));
  });
});
