import assert from "node:assert/strict";
import { test } from "node:test";
import { id } from "../harness/application.js";
import { SIGN_IN_WINDOW, askToSignIn, goReady, renewed, signIn, signInWindow, signOut, typePassword } from "../harness/journey.js";
import { until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

/** Places where a sign-in must not end, and what the agent is told. */
const WAYS = [
  { what: "to a place without encryption", at: "authorize", does: { redirect: "http://idp.example.test/" }, code: /^navigationRefused$/ },
  { what: "to a host that IT did not allow", at: "authorize", does: { redirect: "https://elsewhere.example.test/" }, code: /^navigationRefused$/ },
  // The engine ends the process of a page that a server sends to a file.
  { what: "to a file", at: "authorize", times: null, does: { redirect: "file:///etc/hostname" }, code: /^signInPageEnded$/ },
  { what: "to a script", at: "authorize", does: { redirect: "javascript:document.title" }, code: /^navigationRefused$/ },
  { what: "in a circle", at: "authorize", times: null, does: { redirect: "self" }, code: /^signInPageFailed$/ },
  { what: "to something to save", at: "idp", does: { answer: { status: 200, headers: { "content-type": "application/octet-stream", "content-disposition": "attachment" }, body: "x" } }, code: /^signInPageFailed$/ },
  { what: "to a page that never comes", at: "idp", does: { hang: true }, code: /^timedOut$/ },
  { what: "to nothing", at: "token", does: { empty: true }, code: /^tokenUnreadable$/ },
  { what: "to a page", at: "token", does: { html: true }, code: /^tokenUnreadable$/ },
  // How long an engine draws one line of that length is its own affair.
  { what: "to ten megabytes", at: "token", does: { bytes: 10_000_000 }, code: /^(tokenUnreadable|timedOut)$/ },
  { what: "to bytes that are no text", at: "token", does: { answer: { status: 200, headers: { "content-type": "application/json" }, base64: "eyJ0b2tlbiI6Iv/+In0=" } }, code: /^tokenUnreadable$/ },
  { what: "to a token as a file", at: "token", does: { answer: { status: 200, headers: { "content-type": "application/json", "content-disposition": "attachment" }, body: "{}" } }, code: /^signInPageFailed$/ },
];

test("wherever else a sign-in leads, one sentence says so, nothing is kept, and the form works again", async () => {
  const site = ({ description: { ids, idp } }) => ({ allowedHosts: [ids.host, idp.host] });
  await inWorld({ name: "ways", site }, async (world) => {
    const { app, centre, screen } = world;
    for (const { what, at, times = 1, does, code } of WAYS) {
      await centre.control("faults", { at, ...(times === null ? {} : { times }), what: does });
      await askToSignIn(world);
      if (at === "token") await typePassword(world, await signInWindow(world, (await centre.state()).idp.pagesShown), centre.agent.password);
      await app.see(id("error"), 60);
      assert.match(await app.attribute(id("error"), "data-code"), code, `a sign-in that leads ${what}`);
      await screen.noWindow(SIGN_IN_WINDOW);
      assert.equal(await app.value('input[name="extension"]'), centre.agent.extension);
      await centre.control("faults/clear");
    }
    await signIn(world);
  });
});

test("a page that opens windows opens none", async () => {
  await inWorld({ name: "pop-ups" }, async (world) => {
    const { app, centre, screen } = world;
    const body = `<!doctype html><title>x</title><h1>Hello</h1><script>
      for (const each of ["a", "b", "c"]) open("/popped/" + each, each, "popup");
      fetch("/popped/done");
    </script>`;
    await centre.control("faults", { at: "idp", times: 1, what: { status: 200, contentType: "text/html", body } });
    const before = (await screen.windows(".")).length;
    await askToSignIn(world);
    const window = await screen.window(SIGN_IN_WINDOW);
    const popped = async () => (await centre.state()).requests.filter(({ path }) => path.startsWith("/popped/")).map(({ path }) => path);
    await until("the page has tried", async () => (await popped()).includes("/popped/done"));
    assert.deepEqual(await popped(), ["/popped/done"]);
    assert.equal((await screen.windows(".")).length, before + 1);
    await screen.close(window);
    await app.see(id("sign-in"));
  });
});

test("a token that Finesse no longer accepts is replaced without a question, while the company's page knows the agent", async () => {
  await inWorld({ name: "silent", centre: ["--access-token-life", "20"] }, async (world) => {
    const { centre } = world;
    await signIn(world);
    await centre.control("tokens/revoke");
    await until("a silent sign-in", async () => (await centre.state()).idp.silent === 1, 60);
    await renewed(world);
    assert.equal((await centre.state()).idp.pagesShown, 1);
    await goReady(world);
  });
});

test("the next agent is asked for a password although the company's page would still know the colleague", async () => {
  const site = ({ description: { idp } }) => ({ signOutAddresses: [`https://${idp.host}:${idp.port}/adfs/ls/?wa=wsignout1.0`] });
  await inWorld({ name: "hot-desk", site }, async (world) => {
    const { app, centre } = world;
    await signIn(world);
    await signOut(world);

    // The form is there at once. A sign-in that begins at once waits until the sign-out address was visited and the cookies are gone.
    const colleague = centre.description.agents[1];
    await askToSignIn(world, colleague);
    const window = await signInWindow(world, 2);
    const { silent, signOuts } = (await centre.state()).idp;
    assert.deepEqual({ silent, signOuts }, { silent: 0, signOuts: 1 }, "the sign-out address was visited, and the page did not know the agent");
    await typePassword(world, window, colleague.password);
    await app.see(id("desk"));
    await goReady(world);
  });
});
