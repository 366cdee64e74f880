// Type-checks the crates that only Windows or macOS can run: the adapters of their web engines and desktops. They need no C compiler, so this works on
// every computer. The standard library of the other system comes from rustup; without rustup, Debian's Rust builds it.
import { debianRust, rustElsewhere } from "./packaging/windows.mjs";
import { must, run, which } from "./run.mjs";
import { setUp } from "./set-up.mjs";

const WINDOWS = "x86_64-pc-windows-msvc";
const MACOS = "aarch64-apple-darwin";

/** Each crate with a target system. */
const crates = [
  ["sign-in-webview2", WINDOWS],
  ["sign-in-wkwebview", MACOS],
  ["system-proxy", WINDOWS],
  ["system-proxy", MACOS],
  ["desk-outside", WINDOWS],
  ["desk-outside", MACOS],
];

const checked = (crate, target) => ["--locked", "-p", crate, "--all-targets", "--target", target];

if (which("rustup") !== undefined) {
  must(await run("rustup", ["--quiet", "target", "add", WINDOWS, MACOS]));
  for (const [crate, target] of crates) must(await run("cargo", ["clippy", ...checked(crate, target), "--", "-D", "warnings"]));
} else {
  await setUp({ besides: rustElsewhere });
  for (const [crate, target] of crates) must(await run("/usr/bin/cargo", ["check", ...checked(crate, target), "-Z", "build-std"], { env: debianRust() }));
}
