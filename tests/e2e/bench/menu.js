// What long lists cost: the state menu with many reasons, and the largest list of Diagnostics.
import { id } from "../harness/application.js";
import { quantile } from "./figures.js";

const TIMES = 15;

/**
 * In the page: from now on every picture that the program sends has `count` reasons to be Not Ready, and Diagnostics tells of `count` transitions.
 * What the program sends comes through one map of callbacks; what is put into it here goes the same way.
 */
const MANY = `
  const [count] = arguments;
  const { callbacks } = window.__TAURI_INTERNALS__;
  const change = (data) => {
    const desk = data?.message?.body?.desk;
    if (desk?.reasons) desk.reasons.notReady = Array.from({ length: count }, (_, at) => ({ id: String(at + 1), label: "Not Ready because of number " + (at + 1) }));
    if (Array.isArray(data?.transitions)) {
      const one = { at: data.now, part: "link", from: "online", to: "lost", why: "the pings were not answered" };
      data.transitions = Array.from({ length: count }, () => one);
    }
    return data;
  };
  callbacks.get = function (id) {
    const callback = Map.prototype.get.call(this, id);
    return callback && ((data) => callback(change(data)));
  };
  window.__TAURI_INTERNALS__.invoke("desk_command", { verb: "resync", args: null });
`;

/** In the page: presses a button and gives the milliseconds until what it opens is laid out. */
const OPEN = `
  const [button, opens, done] = arguments;
  const begin = performance.now();
  document.querySelector(button).click();
  const look = () => {
    const opened = document.querySelector(opens);
    if (opened === null) return performance.now() - begin > 5000 ? done(null) : setTimeout(look);
    opened.getBoundingClientRect();
    done(performance.now() - begin);
  };
  // What a press changes is on the page when the tasks of this turn are over.
  Promise.resolve().then(() => Promise.resolve()).then(look);
`;

async function opened({ app }, button, opens) {
  const took = await app.browser.executeAsyncScript(OPEN, button, opens);
  if (took === null) throw new Error(`${button} does not open ${opens}`);
  return took;
}

/** Puts `count` reasons and transitions into what the program sends. */
export async function lengthen({ app }, count) {
  await app.browser.executeScript(MANY, count);
}

/** Milliseconds to open the state menu, p95. */
export async function openStateMenu(world) {
  const times = [];
  for (let n = 0; n < TIMES; n += 1) {
    times.push(await opened(world, id("state-pill"), '[data-testid^="choose-not-ready"]'));
    await world.app.browser.executeScript(`document.querySelector('[data-testid="state-pill"]').click()`);
    await world.app.seeNot(id("state-menu"));
  }
  return quantile(times, 0.95);
}

/** Milliseconds from opening Diagnostics until the list of transitions is laid out, without the request to the program, p95. */
export async function openTransitions({ app }) {
  await app.click(id("me"));
  await app.click(id("diagnostics"));
  await app.see(id("transition"));
  const times = await app.browser.executeAsyncScript(
    `const [times, list, select, done] = arguments;
     const chosen = document.querySelector(select);
     const took = [];
     const choose = (value) => {
       chosen.value = value;
       chosen.dispatchEvent(new Event("change", { bubbles: true }));
       return Promise.resolve().then(() => Promise.resolve());
     };
     (async () => {
       for (let n = 0; n < times; n += 1) {
         await choose("call");
         const begin = performance.now();
         await choose("all");
         document.querySelector(list).getBoundingClientRect();
         took.push(performance.now() - begin);
         await new Promise((resolve) => setTimeout(resolve, 30));
       }
       done(took);
     })();`,
    TIMES, id("transition"), id("transitions-part"),
  );
  return quantile(times, 0.95);
}
