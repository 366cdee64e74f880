// The processes of the application, and their memory.
import { spawn } from "node:child_process";
import { readFileSync, readdirSync, readlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { text } from "node:stream/consumers";

/** All descendants of this process: `{ pid, parent, name }`. */
export function descendants() {
  const all = [];
  for (const entry of readdirSync("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, "latin1");
      const [, state, parent] = /\) (\S) (\d+)/.exec(stat);
      if (state !== "Z") all.push({ pid: Number(entry), parent: Number(parent), name: nameOf(entry) });
    } catch (trouble) {
      // It ended meanwhile.
      if (trouble.code !== "ENOENT" && trouble.code !== "ESRCH") throw trouble;
    }
  }
  const ours = new Set([process.pid]);
  for (let before = 0; before !== ours.size; ) {
    before = ours.size;
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid);
  }
  ours.delete(process.pid);
  return all.filter(({ pid }) => ours.has(pid));
}

function nameOf(pid) {
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`));
  } catch (trouble) {
    // Only root can see the program of a process that may not be dumped; its short name is public.
    if (trouble.code !== "EACCES") throw trouble;
    return readFileSync(`/proc/${pid}/comm`, "latin1").trim();
  }
}

/** The application and the processes of its web engine. */
export function application() {
  const all = descendants();
  const [app] = all.filter(({ name }) => name === "aplomb");
  if (app === undefined) throw new Error("the application is not running");
  const below = new Set([app.pid]);
  for (let before = 0; before !== below.size; ) {
    before = below.size;
    for (const { pid, parent } of all) if (below.has(parent)) below.add(pid);
  }
  const named = (name) => all.filter((each) => below.has(each.pid) && each.name.startsWith(name));
  return { app, pages: named("WebKitWebProc"), networks: named("WebKitNetworkP"), all: all.filter((each) => below.has(each.pid)) };
}

/** The contact centre. */
export function simulator() {
  return descendants().find(({ name }) => name === "finesse-sim");
}

/** Runs the memory reader as root. */
export async function memory(asked) {
  const program = [process.execPath, join(import.meta.dirname, "memory.js")];
  const [first, ...rest] = process.getuid() === 0 ? program : ["sudo", "-n", ...program];
  const child = spawn(first, rest, { stdio: ["pipe", "pipe", "inherit"] });
  // If the program does not start, the error is reported below.
  child.stdin.on("error", () => undefined).end(JSON.stringify(asked));
  const ended = new Promise((resolve) => child.once("error", resolve).once("exit", resolve));
  const [said, code] = await Promise.all([text(child.stdout), ended]);
  if (code !== 0) throw new Error("only root can read the memory of a process that may not be dumped: run this as root, or make `sudo -n` work");
  return JSON.parse(said);
}

/** The core dump limit of a process; `undefined` if it has ended. */
export function dumpLimit(pid) {
  try {
    return /^Max core file size\s+(\S+)\s+(\S+)/m.exec(readFileSync(`/proc/${pid}/limits`, "latin1"))?.slice(1, 3).join("/");
  } catch (trouble) {
    if (trouble.code === "ENOENT" || trouble.code === "ESRCH") return undefined;
    throw trouble;
  }
}
