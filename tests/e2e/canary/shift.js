// Two shifts that use every way in which a secret is transmitted, and the search after each.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Key } from "selenium-webdriver";
import { id } from "../harness/application.js";
import { CALLER, PASSWORD_WINDOW, SIGN_IN_WINDOW, answer, askToSignIn, drop, goNotReady, goReady, passwordWindow, ring, signOut, typePassword, wrapUp } from "../harness/journey.js";
import { until } from "../harness/process.js";
import { inWorld } from "../harness/world.js";
import { listen, traffic } from "./page.js";
import { Report } from "./report.js";
import { Scan, Secrets } from "./scan.js";
import { Search, blindSpots } from "./secrets.js";
import { unpack } from "./unpack.js";

/** The time after sign-out until every secret must be gone. */
const GONE_WITHIN = 20;

/** The application gets a description without passwords, so that it can know one only if the agent types it. */
function withoutPasswords(centre) {
  const path = join(centre.file, "..", "practice.json");
  const description = JSON.parse(readFileSync(centre.file, "utf8"));
  for (const agent of description.agents) agent.password = "";
  writeFileSync(path, JSON.stringify(description));
  return ["--practice", path];
}

async function inCanaryWorld(name, options, loginName, test) {
  await inWorld({ name, centre: ["--canary", ...options], args: withoutPasswords }, async (world) => {
    world.agent = world.centre.description.agents.find((agent) => agent.loginName === loginName);
    world.said = [];
    const { restart } = world;
    world.restart = async () => {
      const { app } = world;
      await restart();
      // Only now, so that its last output is searched too.
      world.said.push(...app.said);
    };
    await test(world);
  });
}

/** Token refreshes that the simulator granted, by method. */
async function granted(world) {
  const { requests, tokens } = await world.centre.state();
  const ok = (method, more) => requests.filter((each) => each.method === method && each.path.startsWith("/desktop/sso/token") && each.status === 200 && more(each)).length;
  return { all: tokens.issued + tokens.refreshed, post: ok("POST", () => true), get: ok("GET", ({ query }) => query.includes("refresh-token=")), refreshed: tokens.refreshed, issued: tokens.issued };
}

/** Waits for another token, by any method, and collects it. */
async function another(world, what, way) {
  const before = await granted(world);
  await until(what, async () => (await granted(world))[way] > before[way], 40);
  await collect(world);
}

async function collect(world) {
  const { known, given } = await world.secrets.collect(world.centre);
  if (known < given) throw new Error(`only ${known} of ${given} tokens are known, so the search would miss secrets`);
}

/** A shift with single sign-on, with this number of refreshes (`renewals`) by POST, and one in the hidden window; if `thorough`, by every other method too. */
async function companyPage({ report, renewals, thorough, around }) {
  await inCanaryWorld("canary-sso", ["--access-token-life", "10"], "mnovak", async (world) => {
    const { centre, screen } = world;
    world.secrets = new Secrets(centre.description.agents);
    const scan = new Scan(world, world.secrets, report, { around });
    const typed = async (pages) => {
      await listen(world.app);
      await askToSignIn(world, world.agent);
      await until("the company's page was asked for", async () => (await centre.state()).idp.pagesShown >= pages);
      await typePassword(world, await screen.window(SIGN_IN_WINDOW), world.agent.password);
      await world.app.see(id("desk"));
      await collect(world);
    };
    await typed(1);

    await goReady(world);
    await ring(world);
    await answer(world);
    await drop(world);
    await wrapUp(world);
    for (let count = 0; count < renewals; count += 1) await another(world, "a refresh by POST", "post");
    if (thorough) await everyWay(world, report, typed);
    await centre.control("faults", { at: "refresh-post", times: 1, what: { status: 405 } });
    await centre.control("faults", { at: "refresh-get", times: 1, what: { redirect: "self" } });
    await another(world, "a refresh in the hidden window", "get");
    await support(world, report);

    const ways = await granted(world);
    report.fact("the shift: tokens given out", world.secrets.all.length > 0, `${ways.all}: ${ways.issued} by sign-in, ${ways.post} by POST, ${ways.get} by GET`);
    await everything(scan, world, "signed in");
    const { others } = await scan.memoryWhileSignedIn("signed in");
    const { allowed, allowedBytes } = await scan.addresses("signed in");
    report.place(`the documented GET request with a refresh token (${allowed})`, { bytes: allowedBytes.length, finds: [...allowedBytes.matchAll(/SIM-REFRESH/g)].map(() => ({ kind: "REFRESH", form: "UTF-8" })), wanted: true });
    report.fact("signed in: the sign-in window's process has ended", others.length === 0, `${others.length} left`);
    scan.dumps();

    await signOutOfNotReady(world);
    await everything(scan, world, "signed out");
    await scan.addresses("signed out");
    await scan.memoryAfter("signed out", GONE_WITHIN);

    await world.app.end();
    scan.files("ended");
  });
}

/** The rarer refresh methods, and a restart. */
async function everyWay(world, report, typed) {
  const { centre } = world;
  const fault = (at, what) => centre.control("faults", { at, times: 1, what });
  await fault("refresh-post", { status: 405 });
  await  another(world, "a refresh by GET", "get");
  await fault("refresh-post", { status: 405 });
  await fault("refresh-get", { status: 405 });
  await another(world, "a silent fetch", "issued");
  await centre.control("link", { user: world.agent.loginId, how: "reset" });
  await another(world, "a refresh after the connection was cut", "post");

  // A stored refresh token restores a session only at a server without POST.
  await centre.control("faults", { at: "refresh-post", what: { status: 405 } });
  await another(world, "a refresh by GET, before the restart", "get");
  const { pagesShown } = (await centre.state()).idp;
  await world.restart();
  await listen(world.app);
  await world.app.see(id("desk"));
  await centre.control("faults/clear", {});
  await another(world, "a refresh of the stored session", "post");
  report.fact("restart: the stored session was restored without a page", (await centre.state()).idp.pagesShown === pagesShown, "");

  await signOutOfNotReady(world);
  await typed(2);
}

/** A shift with a password that Finesse checks. */
async function password({ report, around }) {
  await inCanaryWorld("canary-password", ["--auth-mode", "non-sso"], "tlind", async (world) => {
    const { centre, screen, app } = world;
    world.secrets = new Secrets(centre.description.agents);
    const scan = new Scan(world, world.secrets, report, { around });
    await listen(app);
    await askToSignIn(world, world.agent);
    await typePassword(world, await passwordWindow(world), world.agent.password);
    await app.see(id("desk"));
    await screen.noWindow(PASSWORD_WINDOW);
    await goReady(world);
    await ring(world, { to: world.agent.loginId });
    await answer(world);
    await drop(world);
    await wrapUp(world);
    await centre.control("link", { user: world.agent.loginId, how: "reset" });
    await until("the event stream is connected again", async () => (await centre.state()).agents.find(({ loginId }) => loginId === world.agent.loginId).online);
    await support(world, report);

    await everything(scan, world, "password, signed in");
    await scan.addresses("password, signed in");
    const { others } = await scan.memoryWhileSignedIn("password, signed in");
    report.fact("password, signed in: the password window's process has ended", others.length === 0, `${others.length} left`);
    await signOutOfNotReady(world);
    await everything(scan, world, "password, signed out");
    await scan.memoryAfter("password, signed out", GONE_WITHIN);
  });
}

async function everything(scan, world, when) {
  scan.files(when);
  scan.terminal(when, [...world.said, ...world.app.said]);
  await scan.page(when, "Aplomb");
  await scan.started(when);
}

async function signOutOfNotReady(world) {
  const state = await world.app.attribute(id("state-pill"), "data-state");
  if (state !== "NOT_READY") await goNotReady(world);
  await signOut(world);
}

/** Opens the text for support, copies it, and closes it. */
async function support({ app, home, secrets }, report) {
  await app.click(id("me"));
  // Changes a setting, so that the settings are written.
  await app.click(id("open-settings"));
  await app.click('label:has(input[value="dark"])');
  await until("the settings are written", () => readFileSync(join(home, "data", "org.aplomb.desktop", "settings.json")).includes('"dark"'));
  await app.browser.actions().sendKeys(Key.ESCAPE).perform();
  await app.seeNot(id("settings"));
  await app.click(id("me"));
  await app.click(id("diagnostics"));
  await app.click(`${id("token-view")} button`);
  await until("the text for support was copied", async () => (await traffic(app)).includes("copied "));
  await app.click(id("examine"));
  await app.see(id("doctor-findings"), 60);
  const level = await app.attribute(id("doctor-findings"), "data-level");
  report.fact("doctor finds no problem that keeps agents from working", level !== "trouble", level);
  // The download folder of the test; the default is in the home of the user who runs the test.
  const downloads = join(home, "downloads");
  mkdirSync(downloads, { recursive: true });
  writeFileSync(join(home, "config", "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  await app.click(id("save-bundle"));
  await app.see(id("bundle-path"), 60);
  bundle(await app.text(id("bundle-path")), secrets, report);
  await app.click("dialog header button");
  await app.seeNot("dialog");
}

/** Searches the support bundle, unpacked, because it is compressed. */
function bundle(path, secrets, report) {
  const members = unpack(readFileSync(path));
  const all = Buffer.concat([...members.values()]);
  const finds = [...members].flatMap(([name, bytes]) => new Search(secrets.all).in(bytes).map((find) => ({ ...find, at: `${name}:${find.at}` })));
  const control = all.includes("signInPageReached") || all.includes("signInNotUsed");
  report.place(`the support file, unpacked (${members.size})`, { bytes: all.length, control: control && [...members.keys()].some((name) => name.startsWith("logs/")), finds });
  report.fact("the support file contains no caller's number", !all.includes(CALLER), "");
}

/** Runs both shifts; returns the number of failures. */
export async function canary({ renewals, thorough = true, worlds = ["company page", "password"], around = false, say }) {
  const report = new Report(say);
  const blind = blindSpots(`SIM-REFRESH-${"0f1e2d3c4b5a69788796a5b4c3d2e1f0".repeat(3)}`);
  report.fact("the search finds a secret in every encoding", blind.length === 0, blind.join(", "));
  if (worlds.includes("company page")) await companyPage({ report, renewals, thorough, around });
  if (worlds.includes("password")) await password({ report, around });
  return report.failures;
}
