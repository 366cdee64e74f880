// Installs, starts, upgrades and removes a deb or an rpm, and checks that nothing is left. Runs in a private root file system.
import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import assert from "node:assert/strict";
import { debName, makeDeb, makeRpm, rpmName } from "../../.dev/packaging/linux.mjs";
import { list, version } from "../../.dev/packaging/parts.mjs";
import { MAIN_WINDOW, folders } from "../e2e/harness/application.js";
import { folder, start, stop, whileRunning } from "../e2e/harness/process.js";
import { openScreen } from "../e2e/harness/screen.js";
import { written } from "./own-root.mjs";
import { done, step, tried } from "./steps.mjs";

/** An older version for the upgrade test: a program that prints its version, and a file that the new version does not have. */
const OLDER = { version: "0.0.9", licences: "of no library\n", own: { "usr/share/doc/aplomb/older": "gone after the upgrade\n" } };
const OLDER_PROGRAM = join(import.meta.dirname, "older-version.sh");

/** Options for RPM on Debian: its own database, and no warning about the foreign system. */
const DATABASE = ["--force-debian", "--dbpath", "/var/lib/rpm"];

/** The commands for each kind of package. Returned paths begin with a slash. */
const kinds = {
  deb: {
    make: makeDeb,
    name: debName,
    lint: (path) => done("lintian", ["--fail-on", "error", "--tag-display-limit", "0", path]),
    content: (path) => done("dpkg-deb", ["--contents", path]).matchAll(/^(\S)r\S+ root\/root\s+(\d+) \S+ \S+ \.\/(.*?)\/?$/gm),
    install: (path) => done("apt-get", ["-qq", "-o", "APT::Sandbox::User=root", "install", "-y", "--no-install-recommends", path]),
    requires: (path) => done("dpkg-deb", ["--field", path, "Depends"]).trim().split(", "),
    remove: () => done("apt-get", ["-qq", "purge", "-y", "aplomb"]),
    installed: () => /^ii (\S+)/.exec(tried("dpkg-query", ["-W", "-f", "${db:Status-Abbrev}${Version}", "aplomb"]).stdout)?.[1],
    // An installation that failed for lack of space must leave nothing.
    installBelow(path, below) {
      const admin = join(below, "..", "admin");
      for (const each of ["info", "updates", "triggers"]) mkdirSync(join(admin, each), { recursive: true });
      done("sh", ["-c", `: > "${admin}/status"; : > "${admin}/available"`]);
      return tried("dpkg", [`--instdir=${below}`, `--admindir=${admin}`, "--force-depends", "--install", path]);
    },
  },
  rpm: {
    make: makeRpm,
    name: rpmName,
    lint: (path) => done("rpmlint", ["--config", join(import.meta.dirname, "rpmlint.toml"), path]),
    content: (path) => done("rpm", ["-qp", "--qf", "[%{FILEMODES:perms} %{FILESIZES} %{FILENAMES}\n]", path]).matchAll(/^(\S)\S+ (\d+) \/(.*)$/gm),
    // On Debian the RPM database is empty, so the required libraries are searched on the computer itself.
    install: (path) => {
      required(path);
      return done("rpm", [...DATABASE, "--nodeps", "--upgrade", path]);
    },
    requires: (path) => done("rpm", ["-qp", "--requires", path]).trim().split("\n"),
    remove: () => done("rpm", [...DATABASE, "--erase", "aplomb"]),
    installed: () => tried("rpm", [...DATABASE, "-q", "--qf", "%{VERSION}", "aplomb"]).stdout.replace(/^package.*\n/, "") || undefined,
    installBelow: (path, below) => tried("rpm", [...DATABASE, "--root", below, "--nodeps", "--install", path]),
  },
};

/** Checks that the libraries that an rpm requires are installed. */
function required(path) {
  const libraries = new Set(Array.from(done("ldconfig", ["-p"]).matchAll(/^\s+(\S+) \(/gm), ([, name]) => name));
  const missing = [];
  for (const each of kinds.rpm.requires(path)) {
    const library = /^(lib\S+?|ld-\S+?)\(/.exec(each)?.[1];
    if (library !== undefined && !libraries.has(library)) missing.push(each);
  }
  assert.deepEqual(missing, [], "required libraries that are not installed");
}

/** All steps for one kind of package. `packages` is its folder. */
export async function checkLinux(kind, packages) {
  const { make, name, lint, content, install, requires, remove, installed, installBelow } = kinds[kind];
  const path = join(packages, name(version));
  const release = basename(packages) !== "debug";
  const say = (text, run) => step(`${kind}: ${text}`, run);
  if (installed() !== undefined) throw new Error("Aplomb is installed on this computer: remove it, then run the command again");
  const home = folder();
  try {
    const entries = Array.from(content(path), ([, mode, size, file]) => ({ mode, size: mode === "d" ? 0 : Number(size), path: file }));
    const files = entries.filter((entry) => entry.mode !== "d").map((entry) => entry.path);
    const newFolders = entries.filter((entry) => entry.mode === "d" && !existsSync(`/${entry.path}`)).map((entry) => entry.path);

    await say("the distribution's checker finds no error", () => void lint(path));
    await say("its file list is complete", () => {
      const listed = readFileSync(`${path}.files.txt`, "utf8").split("\n").filter((line) => line.startsWith("f")).map((line) => line.slice(17));
      assert.deepEqual(files.toSorted(), listed.toSorted());
      return `${files.length} files`;
    });
    await say("it depends on the sandbox programs", () => {
      for (const each of ["bubblewrap", "xdg-dbus-proxy"]) assert.ok(requires(path).includes(each), each);
    });
    await say("two builds are identical", () => sameTwice(make, home.path));
    await say("on a full disk nothing is installed", () => noRoom(path, entries, home.path, installBelow));

    const older = make({ ...OLDER, program: OLDER_PROGRAM, to: join(home.path, "older") }).path;
    await say(`an older version is installed (${OLDER.version})`, () => {
      install(older);
      assert.equal(installed(), OLDER.version);
      assert.equal(done("aplomb", ["--version"]), `aplomb ${OLDER.version}\n`);
    });
    await say("an upgrade leaves only the new files", () => {
      install(path);
      assert.equal(installed(), version);
      for (const file of files) assert.ok(existsSync(`/${file}`), file);
      for (const file of Object.keys(OLDER.own)) assert.ok(!existsSync(`/${file}`), file);
    });
    await say("it contains the list of its libraries with licence texts", () => {
      const licences = readFileSync("/usr/share/doc/aplomb/licences.txt", "utf8");
      assert.match(licences, /^tauri \S+: Apache-2\.0 OR MIT$/m);
      assert.match(licences, /^ +Apache License$/m);
    });
    await say("--version and --help work, and the manual page lists every option", () => {
      assert.equal(done("aplomb", ["--version"]), `aplomb ${version}\n`);
      const manual = done("man", ["--encoding=ascii", "aplomb"], { env: { ...process.env, MANWIDTH: "200", MANPAGER: "cat" } });
      for (const [, option] of done("aplomb", ["--help"]).matchAll(/^ +([a-z-]+)/gm)) assert.ok(manual.includes(option), `the manual page does not mention ${option}`);
    });
    await say("doctor runs without a window", () => {
      const { findings } = JSON.parse(tried("aplomb", ["doctor", "--json"], { env: { ...process.env, ...folders(home.path) } }).stdout);
      // A container may forbid the sandbox; its programs must be installed anyway.
      const [sandbox] = findings.filter(({ check }) => check === "sandbox");
      assert.notEqual(sandbox.code, "sandboxMissing", sandbox.what);
    });
    await say("a release ignores environment variables that would weaken it, and tests can set them for a debug build", () => {
      const weak = { SSL_CERT_FILE: "/nonexistent.pem", TAURI_WEBVIEW_AUTOMATION: "true" };
      const { findings } = JSON.parse(tried("aplomb", ["doctor", "--json"], { env: { ...process.env, ...folders(home.path), ...weak } }).stdout);
      const ignored = findings.find(({ code }) => code === "environmentIgnored")?.what ?? "";
      for (const name of Object.keys(weak)) assert.equal(ignored.includes(name), release, ignored);
    });
    await say("the menu entry is valid", () => void done("desktop-file-validate", ["/usr/share/applications/aplomb.desktop"]));
    await say("the software catalogue entry is valid", () => void done("appstreamcli", ["validate", "--no-net", "/usr/share/metainfo/org.aplomb.desktop.metainfo.xml"]));
    await say("it starts and shows its window", () => window(home.path));
    await say("removal leaves nothing", () => {
      remove();
      assert.equal(installed(), undefined);
      assert.deepEqual(files.filter((file) => existsSync(`/${file}`)), []);
      assert.deepEqual(newFolders.filter((each) => existsSync(`/${each}`)), []);
      assert.deepEqual(written(), []);
    });
  } finally {
    home.remove();
  }
}

function sameTwice(make, home) {
  const [one, two] = ["one", "two"].map((name) => {
    const { path, files } = make({ ...OLDER, program: OLDER_PROGRAM, to: join(home, name) });
    return { bytes: readFileSync(path), list: list(files) };
  });
  assert.ok(one.bytes.equals(two.bytes));
  assert.equal(one.list, two.list);
}

/** Installs into a file system that is one mebibyte too small. */
function noRoom(path, entries, home, installBelow) {
  const below = join(home, "small", "root");
  mkdirSync(below, { recursive: true });
  const size = entries.reduce((sum, entry) => sum + entry.size, 0) - 1024 * 1024;
  done("mount", ["-t", "tmpfs", "-o", `size=${size},mode=0755`, "tmpfs", below]);
  try {
    const { status, said } = installBelow(path, below);
    assert.notEqual(status, 0, said);
    assert.match(said, /No space left|needs \S+ more space|needs \S+ on the/);
    const left = readdirSync(below, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.parentPath.includes("/var/lib/rpm"));
    assert.deepEqual(left.map(({ name }) => name), []);
  } finally {
    done("umount", [below]);
  }
}

/** Starts the installed program on a virtual display and checks that its window is painted and has the class of the menu entry. */
async function window(home) {
  const screen = await openScreen({ ...process.env, ...folders(home) });
  const program = start("aplomb", [], { env: screen.env });
  try {
    const found = await whileRunning(program, "the window", async () => (await screen.windows(MAIN_WINDOW)).at(-1));
    await screen.painted(found);
    const wanted = /^StartupWMClass=(.+)$/m.exec(readFileSync("/usr/share/applications/aplomb.desktop", "utf8"))?.[1];
    const ofClass = await screen.tool("search", "--onlyvisible", "--class", `^${wanted}$`);
    assert.ok(ofClass.split("\n").includes(found), `the window does not have the class ${wanted}`);
  } finally {
    await stop(program);
    await screen.end();
  }
}
