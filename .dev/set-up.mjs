// Installs what is missing on this computer. Prints nothing if nothing is missing.
//
//   node .dev/set-up.mjs            everything for building, starting and testing
//   node .dev/set-up.mjs --interop  also what the interoperability tests need
//   node .dev/set-up.mjs --network  also what the network tests need
//   node .dev/set-up.mjs --workflows also the linter of .github
//   node .dev/set-up.mjs --pictures also the fonts of every language, for the tour and its pictures
//   node .dev/set-up.mjs --page     only the npm packages: enough for `npm run ui` and `npm run gallery`
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ask, at, must, run, say, which, windows } from "./run.mjs";

const TAURI_DRIVER = "2.1.0";
const ZIZMOR = "1.32.0";

/**
 * Debian packages that are unpacked below target/tools and not installed, because installing them adds servers or cron jobs that start
 * with the computer.
 */
const unpacked = ["simplesamlphp", "prosody", "liblemonldap-ng-common-perl", "liblemonldap-ng-handler-perl", "liblemonldap-ng-portal-perl"];

/** Debian and Ubuntu packages, with what needs them. */
export const packages = {
  "build-essential": "a linker for Rust",
  "pkg-config": "finds the libraries below",
  "libwebkit2gtk-4.1-dev": "the window",
  "libdbus-1-dev": "the window",
  "libasound2-dev": "the ring tone",
  bubblewrap: "the sandbox of the sign-in window",
  "xdg-dbus-proxy": "the same",
  "webkit2gtk-driver": "end-to-end tests: WebDriver for the window",
  xvfb: "end-to-end tests: a virtual display",
  xauth: "end-to-end tests: a virtual display",
  openbox: "end-to-end tests: a window manager, for the focus",
  xdotool: "end-to-end tests: real keyboard input",
  imagemagick: "end-to-end tests: pictures",
  "fonts-dejavu-core": "end-to-end tests: a font for pages that bring none",
  dunst: "end-to-end tests: a notification daemon",
  "python3-dbus": "end-to-end tests: parts of a desktop on the session bus",
  "python3-gi": "the same",
  "at-spi2-core": "end-to-end tests: the accessibility tree of the window",
  "gir1.2-atspi-2.0": "the same",
  dbus: "end-to-end tests: a separate session bus",
  iproute2: "tests in a network namespace",
  "glib-networking": "proxy settings of the desktop, for tests",
  "gsettings-desktop-schemas": "the same",
  "libproxy1-plugin-webkit": "the same: evaluates a PAC file",
  "tinyproxy-bin": "a real proxy, for tests",
  "gnome-keyring": "end-to-end tests: a separate keychain",
};

/** The libraries that LemonLDAP::NG's portal loads with its settings in tests/interop, and the files that its pages link to. No programs. */
const lemonldapNeeds = [
  "fonts-font-awesome",
  "libapache-session-perl",
  "libcache-cache-perl",
  "libclone-perl",
  "libconfig-inifiles-perl",
  "libconvert-base32-perl",
  "libcrypt-openssl-rsa-perl",
  "libcrypt-openssl-x509-perl",
  "libcrypt-rijndael-perl",
  "libcrypt-urandom-perl",
  "libdigest-hmac-perl",
  "libgd-securityimage-perl",
  "libhtml-template-perl",
  "libimage-magick-perl",
  "libio-string-perl",
  "libjs-bootstrap4",
  "libjs-jquery",
  "libjs-jquery-cookie",
  "libjs-jquery-ui",
  "libjson-perl",
  "libjson-xs-perl",
  "liblasso-perl",
  "libmouse-perl",
  "libplack-perl",
  "libregexp-assemble-perl",
  "liburi-perl",
  "libwww-perl",
  "libxml-simple-perl",
];

/** What only the interoperability tests need; separate, so that `npm start` does not install it. */
const interopPackages = {
  "php-cli": "runs a real identity provider",
  "php-xml": "the same",
  ...Object.fromEntries(lemonldapNeeds.map((name) => [name, "runs LemonLDAP::NG, another real identity provider"])),
  python3: "runs a third-party XMPP client (slixmpp)",
  "python3-pip": "installs slixmpp",
  "lua5.4": "runs a real XMPP server",
  "lua-expat": "the same",
  "lua-filesystem": "the same",
  "lua-sec": "the same",
  "lua-socket": "the same",
  "lua-bitop": "the same",
};

/** What only the network tests need: a network namespace and a packet filter. */
const networkPackages = {
  nftables: "network tests: drops packets",
};

/** What only the check of .github needs. */
const workflowPackages = {
  python3: "installs zizmor, the linter of the workflows",
  "python3-pip": "the same",
};

/** What only pictures need: about 150 MB, and a page in Japanese works without. */
const picturePackages = {
  "fonts-noto-cjk": "pictures: Japanese and Chinese",
  "fonts-noto-core": "pictures: Arabic",
};

function npmPackages() {
  const lock = at("package-lock.json");
  const installed = at("node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return Promise.resolve(0);
  say("set-up: npm packages");
  return run("npm", ["ci"]);
}

function rust() {
  const wanted = /rust-version = "([\d.]+)"/.exec(readFileSync(at("Cargo.toml"), "utf8"))?.[1] ?? "";
  const { status, stdout } = ask("cargo", ["--version"]);
  if (status !== 0) {
    say(`set-up: Rust is missing. Install Rust ${wanted} or newer, for example from https://rustup.rs, then run the command again.`);
    return 1;
  }
  const [major, minor] = (/(\d+)\.(\d+)/.exec(stdout) ?? []).slice(1).map(Number);
  const [wantedMajor, wantedMinor] = wanted.split(".").map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return 0;
  say(`set-up: Rust ${wanted} or newer is needed; this is ${stdout.trim()}.`);
  return 1;
}

/** The prefix of a command that needs root. */
const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];

/** How long a package manager at work elsewhere (unattended upgrades, a second set-up) is waited for, in seconds. */
const LOCK_SECONDS = 300;

function apt(...args) {
  const [program, ...rest] = [...asRoot, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", `DPkg::Lock::Timeout=${LOCK_SECONDS}`, ...args];
  return run(program, rest);
}

async function systemPackages(packages) {
  if (process.platform !== "linux") return otherSystems();
  if (which("dpkg-query") === undefined) {
    say("set-up: this is neither Debian nor Ubuntu, so no packages are installed. Required packages, by their Debian names:");
    for (const [name, why] of Object.entries(packages)) say(`  ${name.padEnd(30)} ${why}`);
    say("set-up: continuing; a later step fails if one of them is missing.");
    return 0;
  }
  const { stdout } = ask("dpkg-query", ["-W", "-f", "${Package} ${db:Status-Abbrev}\n", ...Object.keys(packages)]);
  const there = new Set(stdout.split("\n").filter((line) => / ii ?$/.test(line)).map((line) => line.split(" ")[0]));
  const missing = Object.keys(packages).filter((name) => !there.has(name));
  if (missing.length === 0) return 0;

  if (asRoot.length > 0 && ask("sudo", ["-n", "true"]).status !== 0) {
    say("set-up: system packages are missing, and installing them needs an administrator. Run this, then run the command again:");
    say(`  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(" ")}`);
    return 1;
  }
  say(`set-up: system packages: ${missing.join(" ")}`);
  must(await apt("update"));
  return apt("install", "-y", "--no-install-recommends", ...missing);
}

function otherSystems() {
  if (windows) {
    if (existsSync("C:\\Program Files (x86)\\Microsoft Visual Studio\\Installer\\vswhere.exe")) return 0;
    say("set-up: the C++ build tools are missing. Run these in a terminal, then run the command again:");
    say("  winget install Microsoft.VisualStudio.2022.BuildTools --override \"--quiet --wait --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended\"");
    say("  winget install Microsoft.EdgeWebView2Runtime");
    return 1;
  }
  if (ask("xcode-select", ["-p"]).status === 0) return 0;
  say("set-up: the Xcode command line tools are missing. Run this in a terminal, then run the command again:");
  say("  xcode-select --install");
  return 1;
}

function driver() {
  if (process.platform !== "linux") return 0;
  if (existsSync(at("target", "tools", "bin", "tauri-driver"))) return 0;
  say(`set-up: tauri-driver ${TAURI_DRIVER}`);
  // It only passes requests on: a debug build is as good, and is there in half the time.
  return run("cargo", ["install", "tauri-driver", "--version", TAURI_DRIVER, "--locked", "--quiet", "--debug", "--root", at("target", "tools")]);
}

/** Unpacks third-party servers for the interoperability tests from Debian or Ubuntu packages. */
async function unpackedPackages() {
  for (const name of unpacked) must(await unpack(name));
  return 0;
}

async function unpack(name) {
  if (process.platform !== "linux" || which("dpkg-deb") === undefined || existsSync(at("target", "tools", name))) return 0;
  say(`set-up: ${name}`);
  const to = at("target", "tools", "download");
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const download = () => run("apt-get", ["-qq", "-o", "APT::Sandbox::User=root", "download", name], { cwd: to });
  if ((await download()) !== 0) {
    must(await apt("update"));
    must(await download());
  }
  const [file] = readdirSync(to);
  const content = join(to, name);
  must(await run("dpkg-deb", ["-x", join(to, file), content]));
  renameSync(content, at("target", "tools", name));
  rmSync(to, { recursive: true });
  return 0;
}

/** Installs slixmpp below target/tools, not in the system's Python. Repeated if the list or the Python version changed. */
async function slixmpp() {
  if (process.platform !== "linux" || which("dpkg-deb") === undefined) return 0;
  const list = at("tests", "interop", "slixmpp.txt");
  const to = at("target", "tools", "slixmpp");
  const made = join(to, "made-of.txt");
  const wanted = `${ask("python3", ["--version"]).stdout}${readFileSync(list, "utf8")}`;
  if (existsSync(made) && readFileSync(made, "utf8") === wanted) return 0;
  say("set-up: slixmpp");
  rmSync(to, { recursive: true, force: true });
  const quietly = ["--quiet", "--disable-pip-version-check", "--root-user-action", "ignore"];
  const status = await run("python3", ["-m", "pip", "install", ...quietly, "--only-binary", ":all:", "--target", to, "-r", list]);
  if (status === 0) writeFileSync(made, wanted);
  return status;
}

/** Installs the linter of .github below target/tools, not in the system's Python. */
function linter() {
  const to = at("target", "tools", "zizmor");
  if (existsSync(join(to, `zizmor-${ZIZMOR}.dist-info`))) return 0;
  say(`set-up: zizmor ${ZIZMOR}`);
  rmSync(to, { recursive: true, force: true });
  const quietly = ["--quiet", "--disable-pip-version-check", "--root-user-action", "ignore"];
  return run(windows ? "python" : "python3", ["-m", "pip", "install", ...quietly, "--only-binary", ":all:", "--no-deps", "--target", to, `zizmor==${ZIZMOR}`]);
}

/**
 * Sets up; if that is not possible, prints the reason and exits. `besides` are further Debian packages, each with what
 * needs them.
 */
export async function setUp({ pageOnly = false, interop = false, network = false, pictures = false, workflows = false, besides = {} } = {}) {
  if (!pageOnly) {
    must(await rust());
    must(await systemPackages({ ...packages, ...(interop ? interopPackages : {}), ...(network ? networkPackages : {}), ...(pictures ? picturePackages : {}), ...(workflows ? workflowPackages : {}), ...besides }));
  }
  must(await npmPackages());
  if (!pageOnly) must(await driver());
  if (workflows) must(await linter());
  if (interop) {
    must(await unpackedPackages());
    must(await slixmpp());
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const asked = (flag) => process.argv.includes(flag);
  await setUp({ pageOnly: asked("--page"), interop: asked("--interop"), network: asked("--network"), pictures: asked("--pictures"), workflows: asked("--workflows") });
}
