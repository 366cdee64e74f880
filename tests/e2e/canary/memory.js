// Reads the memory of processes and reports the secrets in it. A separate program, because only root can read the memory of a process
// that may not be dumped. Standard input: {"pids", "secrets", "controls"}; output: one object per process.
//
//   {"collect": true, "pids"} returns the secrets in the memory instead,
//   {"started": true, "pids"} the command lines and environments,
//   {"mapped": true, "pids"} what they have mapped, line by line.
//
// Processes of a web engine end at any time. One that has ended is left out of the output.
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { text } from "node:stream/consumers";
import { Search, secretsIn } from "./secrets.js";

const PAGE = 4096;
const PIECE = 4 * 1024 * 1024;
/** The overlap of two pieces, so that a secret across their boundary is found. */
const OVERLAP = 4096;

/** The ranges of pages that are in memory and not merely mapped from a file: `[from, to]`. */
function* present(pid) {
  const maps = readFileSync(`/proc/${pid}/smaps`, "latin1").split(/\n(?=[0-9a-f]+-[0-9a-f]+ )/);
  const pages = openSync(`/proc/${pid}/pagemap`, "r");
  try {
    for (const map of maps) {
      // A process that is exiting has no memory.
      if (map === "") continue;
      const [, begin, end, rights, , inode, name] = /^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ (\S+) (\d+) *(.*)$/m.exec(map);
      if (!rights.startsWith("r") || name.startsWith("[v") || / 0 kB/.test(/^Rss:.*$/m.exec(map)[0])) continue;
      // Shared memory looks like a file. An unchanged file on a disk cannot contain a secret.
      const shared = inode === "0" || /^\/memfd:|^\/dev\/shm\/|\(deleted\)$|^\/dev\/zero/.test(name);
      yield* runs(pages, Number.parseInt(begin, 16), Number.parseInt(end, 16), shared);
    }
  } finally {
    closeSync(pages);
  }
}

function* runs(pages, begin, end, shared) {
  const entries = Buffer.alloc(8 * 131_072);
  let from;
  for (let at = begin; at < end; at += (entries.length / 8) * PAGE) {
    const count = Math.min(entries.length / 8, (end - at) / PAGE);
    const got = readSync(pages, entries, 0, count * 8, (at / PAGE) * 8) / 8;
    for (let each = 0; each < count; each += 1) {
      const high = each < got ? entries[each * 8 + 7] : 0;
      // Bit 63: in memory; 62: swapped out; 61: of a file, or shared.
      const wanted = (high & 0xc0) !== 0 && (shared || (high & 0x20) === 0);
      const address = at + each * PAGE;
      if (wanted && from === undefined) from = address;
      if (!wanted && from !== undefined) {
        yield [from, address];
        from = undefined;
      }
    }
  }
  if (from !== undefined) yield [from, end];
}

/** Passes the memory of a process to `look`, in pieces. Returns the number of bytes. */
function read(pid, look) {
  const memory = openSync(`/proc/${pid}/mem`, "r");
  const buffer = Buffer.alloc(PIECE + OVERLAP);
  let bytes = 0;
  try {
    for (const [from, to] of present(pid)) {
      for (let at = from; at < to; at += PIECE) {
        let got;
        try {
          got = readSync(memory, buffer, 0, Math.min(buffer.length, to - at), at);
        } catch (trouble) {
          // The process is running: memory may have been unmapped meanwhile, and device memory cannot be read.
          if (trouble.code === "EIO" || trouble.code === "EFAULT") continue;
          throw trouble;
        }
        bytes += Math.min(got, PIECE);
        look(buffer.subarray(0, got), at);
      }
    }
  } finally {
    closeSync(memory);
  }
  return bytes;
}

/** The result of `look`; `undefined` if the process has ended or ends meanwhile. A zombie process has no memory. */
function whileItRuns(pid, look) {
  const runs = () => /\) [^ZX] /.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
  try {
    if (!runs()) return undefined;
    const seen = look(pid);
    return runs() ? seen : undefined;
  } catch (trouble) {
    if (trouble.code === "ENOENT" || trouble.code === "ESRCH") return undefined;
    throw trouble;
  }
}

/** The result of `look` for each process that still runs. */
const ofEach = (pids, look) => pids.map((pid) => whileItRuns(pid, look)).filter((seen) => seen !== undefined);

const asked = JSON.parse(await text(process.stdin));
if (asked.collect) {
  const all = new Set();
  ofEach(asked.pids, (pid) => read(pid, (piece) => secretsIn(piece.toString("latin1")).forEach((each) => all.add(each))));
  console.log(JSON.stringify([...all]));
} else if (asked.started) {
  const texts = (pid) => ["cmdline", "environ"].map((file) => readFileSync(`/proc/${pid}/${file}`, "latin1"));
  console.log(JSON.stringify(ofEach(asked.pids, texts).flat().join("\n")));
} else if (asked.mapped) {
  console.log(JSON.stringify(ofEach(asked.pids, (pid) => readFileSync(`/proc/${pid}/maps`, "latin1")).join("")));
} else {
  const search = new Search(asked.secrets);
  const answers = ofEach(asked.pids, (pid) => {
    const finds = [];
    const controls = new Set();
    const bytes = read(pid, (piece, at) => {
      for (const find of search.in(piece)) finds.push({ ...find, at: (at + find.at).toString(16), around: asked.around ? around(piece, find.at) : undefined });
      for (const control of asked.controls) {
        if (piece.includes(control) || piece.includes(control, 0, "utf16le")) controls.add(control);
      }
    });
    return { pid, bytes, finds, controls: [...controls] };
  });
  console.log(JSON.stringify(answers));
}

/** The bytes around a find, to help find its cause. */
function around(piece, at) {
  return piece.subarray(Math.max(0, at - 96), at + 200).toString("latin1").replace(/[^\x20-\x7e]+/g, "·");
}
