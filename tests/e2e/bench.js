// Numbers worth watching, all of the release build. Parts, in any number; without one all but the peer:
//
//   starts   how big the page and its first view are, and how long from the start to a painted page and, with a kept session, to a usable desk
//   idle     what a signed-in desk costs while nothing happens, thread by thread
//   pixels   from an event to the first and the last pixel that it changes, 200 events a second, and one of 60 variables of a call
//   cpu      processor time per event, in sight and hidden, in a call and while it rings
//   memory   at rest, and how it grows over 1,000 calls
//   menu     how long lists open
//   contacts how long the page takes from a key stroke to the contacts found, in 6,000
//   clicks   from a click on Hold or Resume to the arrival of its request at Finesse
//   history  how many entries of the history are lost over 200 kills of a program that writes it; without the application
//   toast    from a call to its notification, and from its Answer to the request
//   peer     puts a plain page in Debian's chromium beside pixels, cpu and memory, and adds the ratios
//
// With --debug the parts pixels, contacts and clicks are made with the debug build, to try the method: its figures say nothing.
// Ends with 1 when a figure misses its goal.
import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { MAIN_WINDOW, folders, id, openApplication } from "./harness/application.js";
import { Figures } from "./bench/figures.js";
import { clicks } from "./bench/clicks.js";
import { contacts } from "./bench/contacts.js";
import { DEBUG, RELEASE } from "./bench/desk.js";
import { GOAL, idle } from "./bench/idle.js";
import { setUpPeer } from "./bench/peer.js";
import { cpu, memory, menu, pixels } from "./bench/screen.js";
import { toast } from "./bench/toast.js";
import { application } from "./canary/processes.js";
import { signIn } from "./harness/journey.js";
import { folder, root, start, stop, until } from "./harness/process.js";
import { keepSessions } from "./bench/policy.js";
import { MOST_BYTES, builtFirstView } from "../../.dev/first-view.mjs";
import { page } from "../../.dev/page.mjs";
import { must, run } from "../../.dev/run.mjs";
import { openCentre } from "./harness/centre.js";
import { openDesktop } from "./harness/desktop.js";
import { openScreen } from "./harness/screen.js";

const STARTS = 7;

/** The parts in order; `peer` alone measures nothing. */
const PARTS = { starts: sizesAndStarts, idle: idleDesk, pixels, cpu, memory, menu, contacts, clicks, toast, history };

/** Those that can be tried with the debug build. */
const TRIED = ["pixels", "contacts", "clicks"];

/** Parts that measure without the application. */
const WITHOUT_APPLICATION = ["history"];

const debug = process.argv.includes("--debug");
const asked = process.argv.slice(2).filter((name) => name !== "--debug");
const unknown = asked.filter((name) => name !== "peer" && !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. The parts: ${[...Object.keys(PARTS), "peer"].join(", ")}.`);
  process.exit(2);
}
const peer = asked.includes("peer");
const named = asked.filter((name) => name !== "peer");
const chosen = named.length > 0 ? named : peer ? ["pixels", "cpu", "memory"] : Object.keys(PARTS);

if (debug && chosen.some((name) => !TRIED.includes(name))) {
  console.error(`Only ${TRIED.join(", ")} can be tried with the debug build.`);
  process.exit(2);
}

if (peer) await setUpPeer();
if (chosen.some((name) => !WITHOUT_APPLICATION.includes(name))) {
  must(await page());
  must(await run("cargo", ["build", "--locked", ...(debug ? [] : ["--release", "--features", "automation"]), "-p", "aplomb"]));
  must(await run("cargo", ["build", "--locked", "-p", "finesse-sim", "-p", "damage"]));
}

const figures = new Figures(console.log);
for (const [name, part] of Object.entries(PARTS)) {
  if (!chosen.includes(name)) continue;
  console.log(`\n${name}`);
  await part(figures, peer, debug ? DEBUG : RELEASE);
}
if (figures.sum() > 0) process.exitCode = 1;

/** Kills a program that writes the history, again and again. */
async function history() {
  must(await run("cargo", ["run", "--locked", "--quiet", "-p", "desk-history", "--example", "kill"]));
}

/** How big everything is, and how long a start takes. */
async function sizesAndStarts(figures) {
  const dist = join(root, "ui", "dist");
  const kinds = new Map();
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(entry.parentPath ?? entry.path, entry.name));
    const kind = extname(entry.name).slice(1);
    const sum = kinds.get(kind) ?? { bytes: 0, packed: 0 };
    kinds.set(kind, { bytes: sum.bytes + bytes.length, packed: sum.packed + gzipSync(bytes).length });
  }
  const kilo = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;
  for (const [kind, { bytes, packed }] of kinds) console.log(`page, ${kind.padEnd(6)} ${kilo(bytes).padStart(10)}, packed ${kilo(packed)}`);
  const { scripts, styles, language, texts, all } = builtFirstView().sizes;
  console.log(`first view    scripts ${kilo(scripts)}, styles ${kilo(styles)}, texts ${kilo(texts)} (${language}), packed`);
  figures.add("starts: first view, packed", all / 1000, "kB", MOST_BYTES / 1000);
  console.log(`program       ${kilo(readFileSync(join(root, "target", "release", "aplomb")).length).padStart(10)}`);

  console.log(`start to painted page: ${told(await starts())}`);
  const kept = await startsWithSession();
  console.log(`start with a kept session to a usable desk: ${told(kept.map(({ usable }) => usable))}`);
  console.log(`  of that, until the desk is seen: ${told(kept.map(({ seen }) => seen))}`);
  console.log(`  of that, until Finesse has the connection for events: ${told(kept.map(({ online }) => online))}`);
}

function told(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return `median ${sorted[Math.floor(sorted.length / 2)].toFixed(0)} ms of ${sorted.length} (${sorted[0].toFixed(0)} to ${sorted.at(-1).toFixed(0)} ms)`;
}

/** From the start of the process to a painted page. */
async function starts() {
  const home = folder();
  const screen = await openScreen({ ...process.env, ...folders(home.path) });
  const times = [];
  try {
    for (let count = 0; count < STARTS; count += 1) {
      const begin = performance.now();
      const child = start(RELEASE, [], { env: screen.env });
      await screen.painted(await screen.window(MAIN_WINDOW));
      times.push(performance.now() - begin);
      await stop(child);
      await screen.noWindow(MAIN_WINDOW);
    }
  } finally {
    await screen.end();
    home.remove();
  }
  return times;
}

/**
 * From the start of the process to a usable desk: it is on the screen, and Finesse has the agent's connection for events. Gives
 * both times apart too.
 *
 * A first start, through WebDriver, signs in and takes a picture of the place where the desk shows the agent's state. The measured
 * starts run without WebDriver and without input: pictures of that place are taken repeatedly until one equals the first, except
 * for the time in it. A picture takes about 40 ms, which the figure includes.
 */
async function startsWithSession() {
  const home = folder();
  const policy = keepSessions();
  const screen = await openScreen({ ...process.env, ...folders(home.path) });
  const centre = await openCentre(join(home.path, "centre.json"));
  const args = ["--practice", centre.file];
  const isOnline = async () => (await centre.state()).agents.find(({ loginId }) => loginId === centre.agent.loginId).online;
  const times = [];
  try {
    const desk = await signedIn({ screen, home: home.path, centre, args });
    for (let count = 0; count < STARTS; count += 1) {
      await until("the agent is off line", async () => !(await isOnline()));
      const begin = performance.now();
      const since = () => performance.now() - begin;
      const child = start(RELEASE, args, { env: screen.env });
      const [seen, online] = await Promise.all([
        screen.window(MAIN_WINDOW).then((window) => until("the desk is seen", async () => alike(await screen.points(window, desk.place), desk.picture))).then(since),
        until("the agent is on line", isOnline).then(since),
      ]);
      times.push({ seen, online, usable: Math.max(seen, online) });
      await stop(child);
      await screen.noWindow(MAIN_WINDOW);
    }
    if ((await centre.state()).idp.pagesShown !== 1) throw new Error("a start asked for a password");
  } finally {
    await centre.end();
    await screen.end();
    home.remove();
    policy.remove();
  }
  return times;
}

/** The cost of a signed-in desk without events, with its icon in the tray. It is restored from a stored session, without WebDriver and without input. */
async function idleDesk(figures) {
  const home = folder();
  const policy = keepSessions();
  const screen = await openScreen({ ...process.env, ...folders(home.path) });
  const desktop = await openDesktop(screen, ["tray"]);
  const centre = await openCentre(join(home.path, "centre.json"));
  const args = ["--practice", centre.file];
  const isOnline = async () => (await centre.state()).agents.find(({ loginId }) => loginId === centre.agent.loginId).online;
  try {
    await signedIn({ screen, home: home.path, centre, args });
    await until("the agent is off line", async () => !(await isOnline()));
    const child = start(RELEASE, args, { env: screen.env });
    const window = await screen.window(MAIN_WINDOW);
    await screen.painted(window);
    await until("the agent is on line", isOnline);
    await desktop.tooltip(/Not Ready/);
    figures.add("idle: signed in, in sight", await idle("idle and signed in, in sight", () => application().all, console.log), "%", GOAL);
    await screen.hide(window);
    figures.add("idle: signed in, minimised", await idle("idle and signed in, minimised", () => application().all, console.log), "%", GOAL);
    await stop(child);
  } finally {
    await centre.end();
    await desktop.end();
    await screen.end();
    home.remove();
    policy.remove();
  }
}

/** Whether two pictures differ no more than by a few points. */
function alike(one, other) {
  if (one.length !== other.length) return false;
  return one.reduce((sum, point, at) => sum + Math.abs(point - other[at]), 0) / one.length < 16;
}

/** Signs in, and gives the place on the desk that tells the agent's state, with its picture. */
async function signedIn({ screen, home, centre, args }) {
  const app = await openApplication(screen, home, args, RELEASE);
  try {
    await signIn({ app, screen, centre });
    const place = await (await app.see(id("state-pill"))).getRect();
    const window = await screen.window(MAIN_WINDOW);
    await screen.painted(window);
    return { place, picture: await screen.points(window, place) };
  } finally {
    await app.end();
  }
}
