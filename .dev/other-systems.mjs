// Type-checks the crates that only Windows or macOS can run: the adapters of their web engines and desktops. They need no C compiler, so this works on
// every computer. The standard library of the other system comes from rustup; without rustup, Debian's Rust builds it.
import { debianRust, rustElsewhere } from "./packaging/windows.mjs";
import { must, run, which } from "./run.mjs";
import { setUp } from "./set-up.mjs";

const WINDOWS = "x86_64-pc-windows-msvc";
const MACOS = "aarch64-apple-darwin";

/** The crates of each target system: one check for all of them compiles each dependency once. */
const crates = {
  [WINDOWS]: ["sign-in-webview2", "system-proxy", "desk-computer", "desk-outside"],
  [MACOS]: ["sign-in-wkwebview", "system-proxy", "desk-computer", "desk-outside"],
};

const checked = (target) => ["--locked", ...crates[target].flatMap((crate) => ["-p", crate]), "--all-targets", "--target", target];

if (which("rustup") !== undefined) {
  must(await run("rustup", ["--quiet", "target", "add", WINDOWS, MACOS]));
  for (const target of [WINDOWS, MACOS]) must(await run("cargo", ["clippy", ...checked(target), "--", "-D", "warnings"]));
} else {
  await setUp({ besides: rustElsewhere });
  for (const target of [WINDOWS, MACOS]) must(await run("/usr/bin/cargo", ["check", ...checked(target), "-Z", "build-std"], { env: debianRust() }));
}
