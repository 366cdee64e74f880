// What the desk costs on the screen: pixels, processor, memory and long lists, each against its goal, beside the peer when it is asked for.
import { setTimeout as pass } from "node:timers/promises";
import { application } from "../canary/processes.js";
import { id } from "../harness/application.js";
import { CALLER, answer, goNotReady, ring } from "../harness/journey.js";
import { perEvent, share, spent } from "./cpu.js";
import { RELEASE, SIZES, atDesk, changes, told, unlikeChanges } from "./desk.js";
import { quantile } from "./figures.js";
import { growth, whole } from "./memory.js";
import { lengthen, openStateMenu, openTransitions } from "./menu.js";
import { atPeer } from "./peer.js";
import { atRest, error, eventToPixels, stream, touches } from "./pixels.js";

/** Blocks of one and of the other in turn, so that what else the computer does meets both. */
const BLOCKS = 4;
const EVENTS = 25;

/** Events per second in the figure for the processor; so many come while a busy team is watched. */
const RATE = 19;

/** A state lasts so many seconds before its clock shows no seconds any more. */
const FIRST_MINUTE = 65;

const processes = () => application().all;

/** Seconds after which the engine has closed the connections of the sign-in and given back what they took. */
const AFTER_SIGN_IN = 120;

/** Variables of the call whose data change: those of Finesse, and elements of an ECC array. */
const VARIABLES = 60;

/** The one that changes. */
const CHANGING = "callVariable3";

/** Runs `measure` at the desk and, when it is asked for, with the peer beside it. */
function beside(size, peer, measure, program = RELEASE) {
  return atDesk(size, (desk) => {
    const ours = { ...desk, processes, name: "Aplomb", event: changes(desk.centre) };
    if (!peer) return measure([ours]);
    return atPeer(size, (theirs) => measure([ours, { ...theirs, name: "peer", event: changes(theirs.centre) }]));
  }, program);
}

/** Adds what was measured of ours, against the goal, and of the peer; the ratio has the goal `atMost`. */
function compare(figures, name, [ours, theirs], unit, { goal, atMost } = {}) {
  figures.add(`${name}`, ours, unit, goal);
  if (theirs === undefined) return;
  figures.add(`${name}, peer`, theirs, unit);
  figures.add(`${name}, ratio`, ours / theirs, "", atMost);
}

/** From events to pixels, 200 events a second, and changes of a call's data. */
export async function pixels(figures, peer, program) {
  for (const size of SIZES) {
    await beside(size, peer, async (subjects) => {
      const late = await error(subjects[0].screen);
      figures.add(`pixels ${told(size)}: error of the method, p95`, late.worst, "ms");
      const found = subjects.map(() => ({ first: [], last: [], unseen: 0 }));
      for (let block = 0; block < BLOCKS; block += 1) {
        for (const [at, { screen, window, event }] of subjects.entries()) {
          const { first, last, unseen } = await eventToPixels(screen, window, event, { count: EVENTS, every: 450 });
          found[at].first.push(...first);
          found[at].last.push(...last);
          found[at].unseen += unseen;
        }
      }
      const p = (part, which) => found.map((each) => quantile(each[which], part));
      figures.add(`pixels ${told(size)}: events without a changed pixel`, found[0].unseen, "", 0);
      compare(figures, `pixels ${told(size)}: event to first pixel, p50`, p(0.5, "first"), "ms");
      compare(figures, `pixels ${told(size)}: event to first pixel, p95`, p(0.95, "first"), "ms", { goal: 12, atMost: 0.8 });
      compare(figures, `pixels ${told(size)}: event to last pixel, p95`, p(0.95, "last"), "ms", { goal: 33 });
      await flood(figures, size, subjects[0]);
    }, program);
    await atDesk(size, (desk) => data(figures, size, desk), program);
  }
}

/** One variable of a call changes, over and over, while all of its many stand on the desk. What does not touch its line is no change of it. */
async function data(figures, size, desk) {
  const { app, centre, screen, window } = desk;
  const variables = Object.fromEntries(Array.from({ length: VARIABLES }, (_, n) => [n < 10 ? `callVariable${n + 1}` : `user.order[${n - 10}]`, `value ${n}`]));
  await ring(desk, { variables });
  await answer(desk);
  const line = id("variable", `[data-name="${CHANGING}"]`);
  // Without room beside the calls all data stand in a sheet.
  const [all] = await app.shown(id("all-data"));
  if (all !== undefined) await all.click();
  await app.see(id("variable", `[data-name="user.order[${VARIABLES - 11}]"]`));
  await screen.tool("mousemove", "1399", "959");
  const place = await app.browser.executeScript("const { x, y, width, height } = document.querySelector(arguments[0]).getBoundingClientRect(); return { x, y, width, height };", line);
  await atRest(screen, window, place);
  const [{ id: dialogId }] = (await centre.state()).dialogs;
  let count = 0;
  const event = () => {
    count += 1;
    return centre.control("call/variables", { dialogId, variables: { [CHANGING]: `${count % 2 === 0 ? "gold customer" : "SILVER WITH CARE"} ${count}` } });
  };
  const { last, unseen } = await eventToPixels(screen, window, event, { count: BLOCKS * EVENTS, every: 450, belongs: touches(place) });
  figures.add(`pixels ${told(size)}: changes of a variable without a changed pixel`, unseen, "", 0);
  figures.add(`pixels ${told(size)}: one of ${VARIABLES} variables to last pixel, p50`, quantile(last, 0.5), "ms");
  figures.add(`pixels ${told(size)}: one of ${VARIABLES} variables to last pixel, p95`, quantile(last, 0.95), "ms", 33);
}

async function flood(figures, size, { screen, window, centre, app }) {
  const event = unlikeChanges(centre);
  let found;
  const { busy, seconds } = await spent(processes, async () => {
    found = await stream(screen, window, event, { rate: 200, seconds: 10 });
  });
  figures.add(`pixels ${told(size)}: events/s that came`, (200 * 10) / found.seconds, "/s");
  figures.add(`pixels ${told(size)}: processor at 200 events/s`, (100 * busy) / seconds, "%", 40);
  figures.add(`pixels ${told(size)}: event to next pixel at 200 events/s, p95`, quantile(found.delays, 0.95), "ms", 25);
  const last = (await centre.state()).agents.find(({ loginId }) => loginId === centre.agent.loginId).state;
  await app.see(id("state-pill", `[data-state="${last}"]`), 5);
}

/** The processor: per event, at rest, hidden, in a call, and while it rings. */
export async function cpu(figures, peer) {
  for (const size of SIZES) {
    await beside(size, peer, async (subjects) => {
      const each = subjects.map(() => []);
      for (let block = 0; block < BLOCKS; block += 1) {
        for (const [at, subject] of subjects.entries()) each[at].push(await perEvent(subject.processes, subject.event, { count: 5 * RATE, rate: RATE }));
      }
      compare(figures, `cpu ${told(size)}: per event at ${RATE}/s`, each.map((blocks) => quantile(blocks, 0.5)), "ms", { atMost: 0.7 });
      figures.add(`cpu ${told(size)}: the same, slowest block`, Math.max(...each[0]), "ms");
      const [ours] = subjects;
      if ((await ours.app.attribute(id("state-pill"), "data-state")) === "READY") await goNotReady(ours);
      const rest = { rest: FIRST_MINUTE, seconds: 60 };
      figures.add(`cpu ${told(size)}: Not Ready for minutes, in sight`, await share(processes, rest), "%", 0.2);
      if (subjects[1] !== undefined) figures.add(`cpu ${told(size)}: idle in sight, peer`, await share(subjects[1].processes, { rest: 0, seconds: 60 }), "%");
      await work(figures, size, ours);
    });
  }
}

async function work(figures, size, ours) {
  const { centre, screen, window, app } = ours;
  await screen.hide(window);
  figures.add(`cpu ${told(size)}: idle, hidden`, await share(processes, { rest: 5, seconds: 30 }), "%", 0.1);
  await screen.focus(window);
  await screen.tool("mousemove", "1399", "959");
  await centre.control("agent", { loginId: centre.agent.loginId, state: "READY" });
  await app.see(id("state-pill", '[data-state="READY"]'));
  await centre.control("call", { to: centre.agent.loginId, from: CALLER, queue: "Billing" });
  await app.see(id("call", '[data-phase="ringing"]'));
  figures.add(`cpu ${told(size)}: a call rings, in sight`, await share(processes, { rest: 3, seconds: 20 }), "%", 2);
  await answer(ours);
  figures.add(`cpu ${told(size)}: in a call`, await share(processes, { rest: 5, seconds: 30 }), "%", 0.6);
}

/** Memory: at rest, and over 1,000 calls. */
export async function memory(figures, peer) {
  const [size] = SIZES;
  await beside(size, peer, async (subjects) => {
    await pass(AFTER_SIGN_IN * 1000);
    compare(figures, "memory: signed in, at rest (PSS)", subjects.map((subject) => whole(subject.processes())), "MiB", { atMost: 0.65 });
    const { grown, kept, leaked } = await growth(subjects[0], { warm: 100, count: 1000, rest: 60, say: (line) => figures.say(line) });
    figures.add("memory: growth of the page over 1,000 calls, at once", grown, "MiB");
    figures.add("memory: growth of the page over 1,000 calls, after 60 s of rest", kept, "MiB", 5);
    figures.add("memory: growth of the page over 1,000 calls, without garbage", leaked, "MiB", 5);
    figures.add("memory: the whole application after that (PSS)", whole(), "MiB");
  });
}

/** Long lists: 1,000 reasons and 1,000 transitions. */
export async function menu(figures) {
  for (const size of SIZES) {
    await atDesk(size, async (world) => {
      await lengthen(world, 1000);
      figures.add(`menu ${told(size)}: state menu with 1,000 reasons, p95`, await openStateMenu(world), "ms", 16);
      figures.add(`menu ${told(size)}: 1,000 rows of Diagnostics, p95`, await openTransitions(world), "ms", 16);
    });
  }
}
