// `npm run check:macos`: type-checks the whole application for macOS, on Debian. Nothing is linked or run; it keeps the code
// for macOS compiling.
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { debianRust, rustElsewhere } from "./packaging/windows.mjs";
import { page } from "./page.mjs";
import { at, must, run, say } from "./run.mjs";
import { setUp } from "./set-up.mjs";

const MACOS = "aarch64-apple-darwin";

/** Zig's C compiler includes the macOS headers. PyPI has it as a program. */
const ZIG = "0.17.1";
const tools = { ...rustElsewhere, python3: "installs the C compiler for macOS", "python3-pip": "the same" };

const zig = at("target", "tools", "zig");

async function zigIsThere() {
  const made = join(zig, "version.txt");
  if (existsSync(made) && readFileSync(made, "utf8") === ZIG) return 0;
  say(`set-up: zig ${ZIG}`);
  rmSync(zig, { recursive: true, force: true });
  const quietly = ["--quiet", "--disable-pip-version-check", "--root-user-action", "ignore"];
  const status = await run("python3", ["-m", "pip", "install", ...quietly, "--only-binary", ":all:", "--target", zig, `ziglang==${ZIG}`]);
  if (status === 0) writeFileSync(made, ZIG);
  return status;
}

/** A wrapper that calls a part of Zig and translates the target names of cargo's build scripts to Zig's. */
function wrapper(name, call) {
  const path = at("target", "tools", name);
  mkdirSync(at("target", "tools"), { recursive: true });
  const script = `#!/bin/sh
for each; do
  shift
  case $each in --target=* | -mmacosx-version-min=*) ;; *) set -- "$@" "$each" ;; esac
done
PYTHONPATH='${zig.replaceAll("'", "'\\''")}' exec python3 -m ziglang ${call} "$@"
`;
  writeFileSync(path, script);
  chmodSync(path, 0o755);
  return path;
}

await setUp({ besides: tools });
must(await zigIsThere());
must(await page());
const env = debianRust({
  CC_aarch64_apple_darwin: wrapper("cc-macos", "cc -target aarch64-macos"),
  AR_aarch64_apple_darwin: wrapper("ar-macos", "ar"),
  // The check needs no SDK. Setting this stops build scripts from searching for one.
  SDKROOT: "/",
});
must(await run("/usr/bin/cargo", ["check", "--locked", "-p", "aplomb", "--target", MACOS, "-Z", "build-std", ...process.argv.slice(2)], { env }));
