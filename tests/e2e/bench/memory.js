// How much memory the page keeps of calls that are over.
import { readFileSync } from "node:fs";
import { setTimeout as pass } from "node:timers/promises";
import { application } from "../canary/processes.js";
import { id } from "../harness/application.js";
import { CALLER } from "../harness/journey.js";

/** Memory in MiB that the page's processes hold and no file has: what their garbage and their leaks are in. */
export function anonymous() {
  const kibibytes = application().pages.map(({ pid }) => Number(/^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1] ?? 0));
  return kibibytes.reduce((sum, each) => sum + each, 0) / 1024;
}

/**
 * In the page: allocates many times what the engine lets a page allocate between two collections, so that it collects all garbage that was
 * there before.
 */
const ALLOCATE = "let sum = 0; for (let n = 0; n < 96; n += 1) sum += new Uint8Array(1 << 20).length; return sum";

/** How often the memory is looked at after a forced collection, and the pause between in milliseconds: the engine gives back what was freed little by little. */
const LOOKS = { count: 10, pause: 500 };

/** Memory in MiB that the page's processes hold without garbage: the least that is seen after two forced collections. */
export async function withoutGarbage({ app }) {
  const seen = [];
  for (let collection = 0; collection < 2; collection += 1) {
    await app.browser.executeScript(ALLOCATE);
    for (let look = 0; look < LOOKS.count; look += 1) {
      await pass(LOOKS.pause);
      seen.push(anonymous());
    }
  }
  return Math.min(...seen);
}

/** Proportional memory in MiB of the whole application: what is shared between processes counts once. */
export function whole(processes = application().all) {
  const kibibytes = processes.map(({ pid }) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "latin1"))[1]));
  return kibibytes.reduce((sum, each) => sum + each, 0) / 1024;
}

/**
 * In the page: goes through the steps, each `see`, `press` or `gone` with a selector, and then calls `done`. The driver must not look for
 * the elements itself: it holds on to every element that it has found, also after it has left the page.
 */
const STEPS = `
  const [steps, done] = arguments;
  const look = () => {
    while (steps.length > 0) {
      const [what, css] = steps[0];
      const found = document.querySelector(css);
      if ((found === null) !== (what === "gone")) return requestAnimationFrame(look);
      if (what === "press") found.click();
      steps.shift();
    }
    done();
  };
  look();
`;

const TAKE = [["press", id("action-ANSWER", ":enabled")], ["see", id("call", '[data-phase="talking"]')]];
const FINISH = [["press", id("finish-ready", ":enabled")], ["see", id("state-pill", '[data-state="READY"]')], ["gone", id("call")]];

/** Takes so many calls, one after the other: each rings, is answered, ended by the customer, and wrapped up. The agent is Ready before and after. */
export async function takeCalls({ app, centre }, count) {
  await app.browser.manage().setTimeouts({ script: 60_000 });
  for (let taken = 0; taken < count; taken += 1) {
    const { dialogId } = await centre.control("call", { to: centre.agent.loginId, from: CALLER, queue: "Billing", variables: { callVariable1: `Order ${taken}`, callVariable2: "Gold" } });
    await app.browser.executeAsyncScript(STEPS, TAKE);
    await centre.control("call/hangup", { dialogId });
    await app.browser.executeAsyncScript(STEPS, FINISH);
  }
}

/** MiB without garbage that the page holds after `warm` calls, which fill its caches and lists, and how many more after `count` further calls. */
export async function leftovers(world, { warm, count }) {
  await takeCalls(world, warm);
  const before = await withoutGarbage(world);
  await takeCalls(world, count);
  return { before, kept: (await withoutGarbage(world)) - before };
}

/**
 * How the page's memory grows over `count` calls, in MiB, after `warm` calls that fill its caches and lists: with what its garbage still
 * holds (`grown`), after `rest` seconds in which the engine may collect it (`kept`), and without garbage (`leaked`).
 */
export async function growth(world, { warm, count, rest, say }) {
  await takeCalls(world, warm);
  await pass(rest * 1000);
  const before = { resting: anonymous(), clean: await withoutGarbage(world) };
  say(`  after ${warm} calls and ${rest} s of rest: ${before.resting.toFixed(1)} MiB, ${before.clean.toFixed(1)} MiB without garbage`);
  let grown;
  for (let taken = 0; taken < count; taken += Math.ceil(count / 10)) {
    await takeCalls(world, Math.min(Math.ceil(count / 10), count - taken));
    grown = anonymous() - before.resting;
    say(`  after ${Math.min(count, taken + Math.ceil(count / 10))} calls more: ${grown >= 0 ? "+" : ""}${grown.toFixed(1)} MiB`);
  }
  await pass(rest * 1000);
  const kept = anonymous() - before.resting;
  return { grown, kept, leaked: (await withoutGarbage(world)) - before.clean };
}
