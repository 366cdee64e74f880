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

/**
 * How the page's memory grows over `count` calls, in MiB, after `warm` calls that fill its caches and lists: with what its garbage still
 * holds (`grown`), and after `rest` seconds in which the engine may collect it (`kept`).
 */
export async function growth(world, { warm, count, rest, say = () => undefined }) {
  await takeCalls(world, warm);
  await pass(rest * 1000);
  const before = anonymous();
  say(`  after ${warm} calls and ${rest} s of rest: ${before.toFixed(1)} MiB`);
  for (let taken = 0; taken < count; taken += Math.ceil(count / 4)) {
    await takeCalls(world, Math.min(Math.ceil(count / 4), count - taken));
    say(`  after ${Math.min(count, taken + Math.ceil(count / 4))} calls more: ${anonymous().toFixed(1)} MiB`);
  }
  const grown = anonymous() - before;
  await pass(rest * 1000);
  return { before, grown, kept: anonymous() - before };
}
