// The MSI for Windows, made on Debian: Debian's Rust builds the program and the standard library for Windows, mingw links, and wixl makes
// the MSI from the same source that WiX compiles on Windows.
import { copyFileSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { page } from "../page.mjs";
import { at, must, run } from "../run.mjs";
import { date, digest, inFolder, tool, tree } from "./parts.mjs";

/** Debian packages that build for another system. */
export const rustElsewhere = {
  "rustc-web": "Debian's Rust, which builds for other systems (beside yours)",
  "cargo-web": "the same",
  "rust-web-src": "the standard library of other systems is built from it",
};

/** Debian packages that make an msi. */
export const msiTools = {
  ...rustElsewhere,
  "gcc-mingw-w64-x86-64": "links for Windows",
  wixl: "makes the msi",
  msitools: "reads and changes the msi",
  faketime: "sets the date in the msi to that of the version",
};

/** The target triple of 64-bit Windows. */
export const WINDOWS = "x86_64-pc-windows-gnu";

/** The name of the package of a version. */
export const msiName = (version) => `aplomb-${version}-x64.msi`;

/** Debian's Rust, whatever else is installed. Its nightly options are needed only to build the standard library of another system. */
export const debianRust = (env = {}) => ({
  ...process.env,
  PATH: `/usr/bin:${process.env.PATH}`,
  RUSTC: "/usr/bin/rustc",
  RUSTDOC: "/usr/bin/rustdoc",
  RUSTC_BOOTSTRAP: "1",
  CARGO_TARGET_DIR: at("target", "elsewhere"),
  ...env,
});

/** The environment variables that set cargo's linker for Windows. */
export const linker = { CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER: "x86_64-w64-mingw32-gcc" };

/** Builds the program for Windows. Returns its path. */
export async function windowsProgram() {
  must(await page());
  const args = ["build", "--locked", "--release", "-p", "aplomb", "--target", WINDOWS, "-Z", "build-std=std,panic_abort"];
  must(await run("/usr/bin/cargo", args, { env: debianRust(linker) }));
  return at("target", "elsewhere", WINDOWS, "release", "aplomb.exe");
}

const SOURCE = at("src-tauri", "installer", "windows");

/** Makes an msi in the folder `to`: with the program, the WebView2 loader beside it, and the licences of its libraries. */
export function makeMsi({ program, licences, version, to }) {
  return inFolder((folder) => {
    copyFileSync(program, join(folder, "aplomb.exe"));
    copyFileSync(join(dirname(program), "WebView2Loader.dll"), join(folder, "WebView2Loader.dll"));
    writeFileSync(join(folder, "licences.txt"), licences);
    const files = tree(folder).map((entry) => ({ ...entry, mode: 0o644 }));
    copyFileSync(at("src-tauri", "icons", "icon.ico"), join(folder, "aplomb.ico"));
    for (const { path } of tree(folder)) utimesSync(join(folder, path), date, date);
    const variables = { Version: version, ProductCode: uuid(`Aplomb ${version}`), Loader: "yes" };
    const defines = Object.entries(variables).flatMap(([name, value]) => ["-D", `${name}=${value}`]);
    const { source, queries } = forWixl(tool("wixl", ["--only-preproc", ...defines, "--includedir", SOURCE, join(SOURCE, "aplomb.wxs")], { cwd: folder }));
    writeFileSync(join(folder, "aplomb.wxs"), source);
    const code = uuid(tree(folder).map(({ path }) => digest("sha256", readFileSync(join(folder, path)))).join(" "));
    frozen("wixl", ["--arch", "x64", "--output", "made.msi", "aplomb.wxs"], folder);
    frozen("msibuild", ["made.msi", ...queries.flatMap((query) => ["-q", query])], folder);
    frozen("msibuild", ["made.msi", "-s", "Aplomb", "Aplomb", "x64;1033", code], folder);
    const path = join(to, msiName(version));
    mkdirSync(to, { recursive: true });
    copyFileSync(join(folder, "made.msi"), path);
    return { path, files };
  });
}

/** Runs a tool with the package's date as the current time, because it writes the current time into its output. */
const frozen = (program, args, cwd) => tool("faketime", ["-f", new Date(date * 1000).toISOString().slice(0, 19).replace("T", " "), program, ...args], { cwd });

/** Attributes of a component: 64 bit, its key path is in the registry, its condition is evaluated again at a repair. */
const TRANSITIVE = 256 + 64 + 4;

/**
 * The source without the features that wixl lacks, and the changes to the tables of its msi that replace them: component conditions and
 * their evaluation at a repair, secure properties, actions that do not run before the installation, and the sequence in which an older
 * version is removed.
 */
export function forWixl(source) {
  const queries = [];
  const set = (table, column, value, key, row) => queries.push(`UPDATE \`${table}\` SET \`${column}\` = '${value}' WHERE \`${key}\` = '${row}'`);
  const secure = Array.from(source.matchAll(/<Property Id="(\w+)" Secure="yes"/g), ([, name]) => name);
  set("Property", "Value", [...secure, "WIX_DOWNGRADE_DETECTED", "WIX_UPGRADE_DETECTED"].join(";"), "Property", "SecureCustomProperties");
  const plain = source
    .replaceAll(/(<Component Id="(\w+)"[^>]*>)\s*<Condition>([^<]*)<\/Condition>/g, (_, component, name, condition) => {
      set("Component", "Condition", text(condition), "Component", name);
      return component;
    })
    .replaceAll(/<InstallUISequence>[^]*?<\/InstallUISequence>\s*/g, (sequence) => {
      for (const [, action] of sequence.matchAll(/<(\w+) Suppress="yes"/g)) queries.push(`DELETE FROM \`InstallUISequence\` WHERE \`Action\` = '${action}'`);
      return "";
    })
    .replaceAll(/ (Platform|Schedule|Secure|Transitive)="\w+"/g, "");
  for (const [, name] of source.matchAll(/<Component Id="(\w+)"[^>]* Transitive="yes"/g)) set("Component", "Attributes", TRANSITIVE, "Component", name);
  // A property action must run in any context; wixl marks it for deferred execution only.
  queries.push("UPDATE `CustomAction` SET `Type` = 51 WHERE `Type` = 2099");
  queries.push("UPDATE `InstallExecuteSequence` SET `Sequence` = 1501 WHERE `Action` = 'RemoveExistingProducts'");
  return { source: plain, queries };
}

/** Unescapes an XML text. */
const text = (xml) => xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** The UUID derived from this name (RFC 9562, version 8: a digest), in capitals, as in an MSI. */
function uuid(name) {
  const digits = digest("sha256", name);
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `a${digits.slice(17, 20)}`, digits.slice(20, 32)];
  return `{${parts.join("-").toUpperCase()}}`;
}
