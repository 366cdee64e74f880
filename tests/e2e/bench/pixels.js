// From an event to the pixels that it changes, heard through XDamage.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import { promisify } from "node:util";
import { line, root, start, stop, until } from "../harness/process.js";
import { quantile } from "./figures.js";

const call = promisify(execFile);
const DAMAGE = join(root, "target", "debug", "damage");

/** Changes of fewer pixels are a clock's tick. */
export const TICK = 2000;

/** Time after an event in which a change belongs to it, in milliseconds. */
const BELONGS = 400;

const milliseconds = () => Number(process.hrtime.bigint()) / 1e6;

/** Listens to a window: `changes` has `{ at, x, y, width, height, pixels }`, the monotonic time in milliseconds, the place and the size of each. */
export async function listen(screen, window) {
  const child = start(DAMAGE, [window], { env: screen.env });
  await line(child, /^listening$/);
  return {
    get changes() {
      return child.said.slice(1).map((said) => said.split(" ").map(Number)).map(([at, x, y, width, height]) => ({ at: at / 1e6, x, y, width, height, pixels: width * height }));
    },
    end: () => stop(child),
  };
}

/** How late a change is heard of, in milliseconds: the error of the method itself. */
export async function error(screen) {
  const { stdout } = await call(DAMAGE, ["--error"], { env: screen.env });
  const late = stdout.trim().split("\n").map((each) => Number(each) / 1e6);
  return { median: quantile(late, 0.5), worst: quantile(late, 0.95) };
}

/** Whether a change is more than a clock's tick, wherever it is. */
const isNoTick = ({ pixels }) => pixels >= TICK;

/** Whether a change touches a place in the window, `{ x, y, width, height }`. */
export const touches = (place) => ({ x, y, width, height }) =>
  x < place.x + place.width && place.x < x + width && y < place.y + place.height && place.y < y + height;

/** Time after which the engine has faded a scroll bar out that came with its content, in milliseconds. */
const FADES = 4000;

/** Waits until nothing has changed a place in the window for so long that nothing fades there any more. */
export async function atRest(screen, window, place) {
  const heard = await listen(screen, window);
  const begin = milliseconds();
  try {
    await until("the place is at rest", async () => milliseconds() - (heard.changes.filter(touches(place)).at(-1)?.at ?? begin) > FADES);
  } finally {
    await heard.end();
  }
}

/**
 * Sends `count` events with pauses of `every` milliseconds, and gives for each the milliseconds to the first and to the last pixel that it
 * changed. The time counts from before the event is asked for, so it has the way to the contact centre in it. `belongs` says which changes
 * can be its own.
 */
export async function eventToPixels(screen, window, event, { count, every, belongs = isNoTick }) {
  const heard = await listen(screen, window);
  const sent = [];
  try {
    for (let n = 0; n < count; n += 1) {
      sent.push(milliseconds());
      await event();
      // Not in step with the ticks of clocks.
      await pass(every + (n * 37) % 200);
    }
    await pass(BELONGS);
    const changes = heard.changes.filter(belongs);
    const each = sent.map((begin) => changes.filter(({ at }) => at >= begin && at < begin + BELONGS).map(({ at }) => at - begin));
    const seen = each.filter((times) => times.length > 0);
    return { first: seen.map((times) => times[0]), last: seen.map((times) => times.at(-1)), unseen: each.length - seen.length };
  } finally {
    await heard.end();
  }
}

/**
 * Sends events at `rate` a second for `seconds`, not waiting for answers, and gives for each the milliseconds to the next changed pixel. A
 * clock's tick counts too: it comes once a second, and in a narrow window nothing but the time changes in the bar.
 */
export async function stream(screen, window, event, { rate, seconds }) {
  const heard = await listen(screen, window);
  const sent = [];
  const asked = [];
  try {
    const begin = milliseconds();
    for (let n = 0; n < rate * seconds; n += 1) {
      const wait = begin + (n * 1000) / rate - milliseconds();
      if (wait > 0) await pass(wait);
      sent.push(milliseconds());
      asked.push(event());
    }
    await Promise.all(asked);
    await pass(BELONGS);
    const changes = heard.changes.map(({ at }) => at);
    let next = 0;
    const delays = [];
    for (const at of sent) {
      while (next < changes.length && changes[next] < at) next += 1;
      if (next < changes.length) delays.push(changes[next] - at);
    }
    return { delays, seconds: (sent.at(-1) - begin) / 1000 };
  } finally {
    await heard.end();
  }
}
