// A private root file system for tests that install packages: reads come from this computer, writes go to memory and are discarded
// afterwards. Needs root, as every installation does.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { date } from "../../.dev/packaging/parts.mjs";
import { root, run } from "../../.dev/run.mjs";

/** The folder of the written files, for a program that runs inside. */
const WRITTEN = "/mnt";

/**
 * `$1`: an empty folder, `$2`: the project, the rest: the program. Mounts are private to it and end with it. What is mounted below / is not
 * in the overlay; Node may be on such a mount (a tool cache, a separate partition), so its path is created in the overlay and it
 * is bind-mounted there.
 */
const ENTER = `set -eu
space=$1 project=$2; shift 2
mount --make-rprivate /
mount -t tmpfs -o size=4g,mode=0755 tmpfs "$space"
mkdir "$space/written" "$space/work" "$space/tree"
mkdir -p "$space/places/$(dirname "$1")"
: > "$space/places/$1"
mount -t overlay -o "lowerdir=/:$space/places,upperdir=$space/written,workdir=$space/work" overlay "$space/tree"
for each in proc sys dev; do mount --rbind "/$each" "$space/tree/$each"; done
mount -t tmpfs -o mode=1777 tmpfs "$space/tree/tmp"
if [ ! -s "$space/tree/$1" ]; then mount --bind "$1" "$space/tree/$1"; fi
mkdir -p "$space/tree$project"
mount --bind "$project" "$space/tree$project"
mount --bind "$space/written" "$space/tree${WRITTEN}"
exec chroot "$space/tree" env HOME=/root "$@"`;

/** Runs a Node program inside. Returns its exit status. */
export async function runInside(script, args) {
  const space = mkdtempSync(join(tmpdir(), "aplomb-root-"));
  const administrator = process.getuid() === 0 ? [] : ["sudo", "-n", "--preserve-env"];
  // Inside, git sees another owner of the project and none of the user's settings.
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(date) };
  try {
    const [program, ...rest] = [...administrator, "unshare", "--mount", "sh", "-c", ENTER, "own-root", space, root];
    return await run(program, [...rest, process.execPath, script, ...args], { env });
  } finally {
    rmSync(space, { recursive: true, force: true });
  }
}

/** Files that the system's tools write for themselves at any installation or removal. */
const ofTools = [/^var\/(cache|lib\/(apt|dpkg|rpm)|log)\//, /^root\//, /^run\//, /^usr\/share\/applications\/mimeinfo\.cache$/, /^usr\/share\/icons\/hicolor\/icon-theme\.cache$/];

/** Inside: every file that was added or changed. */
export function written(below = "") {
  return readdirSync(join(WRITTEN, below)).flatMap((name) => {
    const path = below === "" ? name : `${below}/${name}`;
    const found = statSync(join(WRITTEN, path), { throwIfNoEntry: false });
    if (found?.isDirectory()) return written(path);
    return ofTools.some((pattern) => pattern.test(path)) ? [] : [path];
  });
}
