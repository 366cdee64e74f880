import assert from "node:assert/strict";
import { test } from "node:test";
import { id } from "../harness/application.js";
import { SIGN_IN_WINDOW, askToSignIn, signInWindow, typePassword } from "../harness/journey.js";
import { until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";

test("the company's page reports a wrong password; closing it returns to the form with the typed values", async () => {
  await inWorld({ name: "wrong-password" }, async (world) => {
    const { app, centre, screen } = world;
    await askToSignIn(world);
    const window = await signInWindow(world);
    await typePassword(world, window, "not the password");
    await until("the company's page reported it", async () => (await centre.state()).idp.wrongPasswords === 1);

    await screen.close(window);
    await app.see(id("sign-in"));
    await screen.noWindow(SIGN_IN_WINDOW);
    assert.equal(await app.value('input[name="server"]'), centre.server);
    assert.equal(await app.value('input[name="agent"]'), centre.agent.loginName);
    assert.equal(await app.value('input[name="extension"]'), centre.agent.extension);

    // Nothing is left running: no token was issued, and the next attempt starts from the beginning.
    assert.equal((await centre.state()).tokens.issued, 0);
    await askToSignIn(world);
    await typePassword(world, await signInWindow(world, 3), centre.agent.password);
    await app.see(id("desk"));
  });
});

test("an untrusted certificate is reported with its issuer and cannot be overridden", async () => {
  await inWorld({ name: "certificate", args: () => [] }, async (world) => {
    const { app, centre, screen } = world;
    await askToSignIn(world);
    await app.see(id("error", '[data-code="certificateNotTrusted"]'));
    const said = await app.text(id("error"));
    assert.ok(said.includes(centre.description.nodes[0].host), said);
    assert.match(said, /Simulated contact centre, authority of this run/);
    assert.deepEqual(await screen.windows(SIGN_IN_WINDOW), []);
    assert.equal((await centre.state()).requests.length, 0);
    assert.equal(await app.value('input[name="server"]'), centre.server);
  });
});

test("a script on the sign-in page can neither call a command nor read a token", async () => {
  await inWorld({ name: "hostile-page" }, async (world) => {
    const { app, centre } = world;
    const body = hostilePage(centre.server);
    await centre.control("faults", { at: "authorize", times: 1, what: { status: 200, contentType: "text/html", body } });
    await askToSignIn(world);
    // The page reports by requesting paths that do not exist from its own server; the contact centre records the requests.
    const heard = async () => {
      const { requests } = await centre.state();
      return requests.filter(({ path }) => path.startsWith("/heard/")).map(({ path }) => decodeURIComponent(path.slice("/heard/".length)));
    };
    await until("the page has tried everything", async () => (await heard()).includes("end"), 60);

    const answers = (await heard()).filter((each) => each !== "end");
    assert.equal(answers.length, ATTEMPTS, answers.join("\n"));
    for (const each of answers) assert.match(each, each.startsWith(DROPPED) ? /: (refused|not there|silence)/ : /: (refused|not there)/);
    assert.doesNotMatch(answers.join("\n"), /SIM-(ACCESS|REFRESH)-/);
    assert.equal((await centre.state()).tokens.issued, 0);
    // The desk's page is unaffected: nothing that the other page requested was done.
    await app.click(id("cancel-sign-in"));
    await app.see(id("sign-in"));
  });
});

/** Commands that the hostile page tries, each in two ways, and two further attempts. */
const COMMANDS = ["desk_command", "subscribe", "password_prompt", "give_password", "leave_password", "plugin:event|listen", "plugin:store|load"];
const ATTEMPTS = 2 * COMMANDS.length + 2;
/** The prefix of attempts that must get no response: Tauri drops a message with a wrong key. For all others, no response could mean that the command works. */
const DROPPED = "ipc ";

/** A page that tries every way to call the application's commands, and reports the results. */
function hostilePage(server) {
  const args = { verb: "startUp", args: null, channel: "__CHANNEL__:1", typed: "x" };
  const headers = { "Content-Type": "application/json", "Tauri-Callback": "1", "Tauri-Error": "2", "Tauri-Invoke-Key": "guess" };
  return `<!doctype html><title>Sign in</title><h1>Hello</h1><script>
    const tell = (text) => fetch("/heard/" + encodeURIComponent(text.slice(0, 400)));
    const after = (time) => new Promise((over) => setTimeout(over, time, "silence"));
    const attempt = async (what, how) => {
      if (!how) return tell(what + ": not there");
      const done = (got) => "DONE " + JSON.stringify(got);
      const refused = (trouble) => "refused " + String(trouble && trouble.message || trouble);
      const patience = what.startsWith(${JSON.stringify(DROPPED)}) ? 2000 : 20000;
      await tell(what + ": " + await Promise.race([Promise.resolve().then(how).then(done, refused), after(patience)]));
    };
    (async () => {
      const inside = window.__TAURI_INTERNALS__;
      for (const command of ${JSON.stringify(COMMANDS)}) {
        await attempt("invoke " + command, inside && inside.invoke && (() => inside.invoke(command, ${JSON.stringify(args)})));
        await attempt("ipc " + command, async () => {
          const answer = await fetch("ipc://localhost/" + encodeURIComponent(command), { method: "POST", body: "{}", headers: ${JSON.stringify(headers)} });
          if (!answer.ok) throw "status " + answer.status;
          return answer.text();
        });
      }
      await attempt("own page", () => fetch("tauri://localhost/index.html").then((answer) => answer.text()));
      await attempt("token address", async () => {
        const answer = await fetch("https://${server}/desktop/sso/token?return_refresh_token=true", { credentials: "include" });
        return answer.text();
      });
      await tell("end");
    })();
  </script>`;
}

test("an unknown extension and a closed port are reported, the form keeps the typed values, and doctor finds the cause from there", async () => {
  await inWorld({ name: "troubles" }, async (world) => {
    const { app, centre } = world;
    const agent = { ...centre.agent, extension: "99999" };
    await askToSignIn(world, agent);
    await typePassword(world, await signInWindow(world), agent.password);
    await app.see(`${id("step-phone", '[data-status="failed"]')} ${id("error", '[data-code="invalidExtension"]')}`);
    assert.equal(await app.value('input[name="extension"]'), "99999");

    await centre.control("node", { node: "a", status: "stopped" });
    await askToSignIn(world);
    await app.see(id("error", '[data-code="portRefused"]'));
    assert.equal(await app.value('input[name="extension"]'), centre.agent.extension);

    await app.click(id("find-cause"));
    await app.see(id("finding", '[data-code="portRefused"]'));
  });
});

test("About on the sign-in form lists the libraries in the program", async () => {
  await inWorld({ name: "about" }, async ({ app }) => {
    await app.click(id("open-about"));
    await app.see(id("library", '[data-name="tauri"]'));
    await app.fill('input[name="library"]', "svelte");
    await app.seeNot(id("library", '[data-name="tauri"]'));
    await app.see(id("library", '[data-name="svelte"]'));
  });
});
