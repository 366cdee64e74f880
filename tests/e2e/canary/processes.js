// The processes of the application, and their memory.
import { spawn } from "node:child_process";
import { readFileSync, readdirSync, readlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { text } from "node:stream/consumers";

/** Everything that this program has started, directly or not: `{ pid, parent, name }`. */
export function descendants() {
  const all = [];
  for (const entry of readdirSync("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, "latin1");
      const [, state, parent] = /\) (\S) (\d+)/.exec(stat);
      if (state !== "Z") all.push({ pid: Number(entry), parent: Number(parent), name: nameOf(entry) });
    } catch (trouble) {
      // It ended while we looked.
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
    // Of a process that may not be dumped only the administrator sees the program; its short name is public.
    if (trouble.code !== "EACCES") throw trouble;
    return readFileSync(`/proc/${pid}/comm`, "latin1").trim();
  }
}

/** The application and the processes of its web engine. */
export function application() {
  const all = descendants();
  const [app] = all.filter(({ name }) => name === "aplomb");
  if (app === undefined) throw new Error("the application does not run");
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

/** Runs the program that reads memory, as the administrator. */
export async function memory(asked) {
  const program = [process.execPath, join(import.meta.dirname, "memory.js")];
  const [first, ...rest] = process.getuid() === 0 ? program : ["sudo", "-n", ...program];
  const child = spawn(first, rest, { stdio: ["pipe", "pipe", "inherit"] });
  // A program that does not start hears nothing; the error below says so.
  child.stdin.on("error", () => undefined).end(JSON.stringify(asked));
  const ended = new Promise((resolve) => child.once("error", resolve).once("exit", resolve));
  const [said, code] = await Promise.all([text(child.stdout), ended]);
  if (code !== 0) throw new Error("the memory of a process that may not be dumped can be read by the administrator only: run this as root, or where `sudo -n` works");
  return JSON.parse(said);
}

/** Whether the memory of a process can end in a file: its limit for dumps. `undefined` when it has ended. */
export function dumpLimit(pid) {
  try {
    return /^Max core file size\s+(\S+)\s+(\S+)/m.exec(readFileSync(`/proc/${pid}/limits`, "latin1"))?.slice(1, 3).join("/");
  } catch (trouble) {
    if (trouble.code === "ENOENT" || trouble.code === "ESRCH") return undefined;
    throw trouble;
  }
}
