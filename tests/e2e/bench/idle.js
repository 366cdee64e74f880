// What a signed-in desk costs while nothing happens: processor time and wake-ups of everything that belongs to the application.
import { readFileSync, readdirSync } from "node:fs";
import { setTimeout as pass } from "node:timers/promises";

/** Seconds that the desk is left alone before, so that what the start still does is over. */
const REST = 20;

/** Seconds over which is measured. */
const SPAN = 60;

/** Of one processor core, in per cent. */
export const GOAL = 0.3;

/** Threads with fewer wake-ups in a second are summed up in one line. */
const SELDOM = 0.05;

/** Measures these processes, once they have come to rest, says what was found of `what`, and gives the per cent of a core. `processes` gives them anew: `{ pid, name }`. */
export async function idle(what, processes, say) {
  await pass(REST * 1000);
  const begin = performance.now();
  const before = look(processes());
  await pass(SPAN * 1000);
  const after = look(processes());
  const seconds = (performance.now() - begin) / 1000;

  const spent = [...after].map(([pid, { name, threads }]) => {
    const old = before.get(pid)?.threads ?? new Map();
    const each = [...threads].map(([tid, now]) => {
      const was = old.get(tid) ?? { nanoseconds: 0, wakes: 0 };
      return { name: now.name, wakes: (now.wakes - was.wakes) / seconds, load: (now.nanoseconds - was.nanoseconds) / seconds / 1e7 };
    });
    return { name, pid, each, load: sum(each, "load"), wakes: sum(each, "wakes") };
  });
  const load = sum(spent, "load");
  say(`${what}, ${seconds.toFixed(0)} s after ${REST} s of rest: ${load.toFixed(2)} % of a core (goal: below ${GOAL} %: ${load < GOAL ? "kept" : "missed"}), ${sum(spent, "wakes").toFixed(1)} wake-ups in a second`);
  for (const { name, each, load: share, wakes } of spent) {
    say(`  ${name.padEnd(22)} ${share.toFixed(3).padStart(7)} %  ${wakes.toFixed(2).padStart(7)} wake-ups/s in ${each.length} threads`);
    for (const thread of each.filter((one) => one.wakes >= SELDOM).toSorted((a, b) => b.wakes - a.wakes)) {
      say(`    ${thread.name.padEnd(20)} ${thread.load.toFixed(3).padStart(7)} %  ${thread.wakes.toFixed(2).padStart(7)}`);
    }
  }
  const gone = [...before.keys()].filter((pid) => !after.has(pid));
  if (gone.length > 0) say(`  ended meanwhile, and not counted: ${gone.length} processes`);
  return load;
}

const sum = (list, of) => list.reduce((total, each) => total + each[of], 0);

/** The threads of a process; none when it has ended. */
function threadsOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch (trouble) {
    if (trouble.code === "ENOENT" || trouble.code === "ESRCH") return [];
    throw trouble;
  }
}

/** Processor time and wake-ups so far, thread by thread. A wake-up is a wait that has ended: the kernel counts each wait once. */
export function look(processes) {
  return new Map(
    processes.map(({ pid, name }) => {
      const threads = new Map();
      for (const tid of threadsOf(pid)) {
        const at = `/proc/${pid}/task/${tid}`;
        try {
          const [nanoseconds] = readFileSync(`${at}/schedstat`, "latin1").split(" ");
          const wakes = /^voluntary_ctxt_switches:\s+(\d+)/m.exec(readFileSync(`${at}/status`, "latin1"))[1];
          threads.set(tid, { name: readFileSync(`${at}/comm`, "latin1").trim(), nanoseconds: Number(nanoseconds), wakes: Number(wakes) });
        } catch (trouble) {
          // The thread ended while we looked.
          if (trouble.code !== "ENOENT" && trouble.code !== "ESRCH") throw trouble;
        }
      }
      return [pid, { name, threads }];
    }),
  );
}
