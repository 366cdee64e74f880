// Processor time of processes.
import { setTimeout as pass } from "node:timers/promises";
import { look } from "./idle.js";

/** Nanoseconds that each thread of these processes has run. */
function ran(processes) {
  return new Map([...look(processes)].flatMap(([pid, { threads }]) => [...threads].map(([tid, { nanoseconds }]) => [`${pid}/${tid}`, nanoseconds])));
}

/** Seconds of processor time that the processes take while `work` runs, and the seconds that it ran. `processes` gives them: `[{ pid, name }]`. */
export async function spent(processes, work) {
  const before = ran(processes());
  const begin = performance.now();
  await work();
  const seconds = (performance.now() - begin) / 1000;
  const after = ran(processes());
  const busy = [...after].reduce((sum, [thread, now]) => sum + now - (before.get(thread) ?? 0), 0) / 1e9;
  return { busy, seconds };
}

/** Per cent of a core that the processes take in `seconds` of rest, after `rest` seconds. */
export async function share(processes, { rest, seconds }) {
  await pass(rest * 1000);
  const { busy, seconds: taken } = await spent(processes, () => pass(seconds * 1000));
  return (100 * busy) / taken;
}

/** Milliseconds of processor time for each of `count` events at `rate` a second. */
export async function perEvent(processes, event, { count, rate }) {
  const { busy } = await spent(processes, async () => {
    const begin = performance.now();
    for (let n = 0; n < count; n += 1) {
      await event();
      const wait = begin + ((n + 1) * 1000) / rate - performance.now();
      if (wait > 0) await pass(wait);
    }
  });
  return (1000 * busy) / count;
}
