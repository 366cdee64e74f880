// The MSI under Wine: silent installation, upgrade, repair, removal, refused downgrade, and nothing left.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeMsi, msiName } from "../../.dev/packaging/windows.mjs";
import { list, version } from "../../.dev/packaging/parts.mjs";
import { folder } from "../e2e/harness/process.js";
import { done, step } from "./steps.mjs";
import { WINDOWS, compile, openWindows } from "./wine.mjs";

const OLDER = "0.0.9";

/** The exit status of msiexec when it refuses or fails. */
const REFUSED = 1603;

const GIVEN_TO_MSI = "HKLM\\Software\\Aplomb\\Policy";
const POLICY = "HKLM\\Software\\Policies\\Aplomb";
const PROGRAM = "C:\\Program Files\\Aplomb\\aplomb.exe";
const AUTOSTART = "HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Run";
/** The AppUserModelID without which Windows shows no notification of the program. */
const NOTIFICATIONS = "HKLM\\Software\\Classes\\AppUserModelId\\org.aplomb.desktop";
const PROGRAMS = "HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall";
const WEBVIEW2 = "HKLM\\SOFTWARE\\WOW6432Node\\Microsoft\\EdgeUpdate\\Clients\\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";

/** Properties on the command line, and the expected registry values. msiexec needs a quote doubled; Wine's msiexec drops it. */
const GIVEN = 'SERVER=finesse-a.example.com SECOND_SERVER="b ""quoted"" name" AUTOSTART=yes TEL_LINKS=yes';
const SET = { Server: /^finesse-a\.example\.com$/, SecondServer: /^b "?quoted"? name$/ };

/** All steps. `packages` is the folder of the MSI. */
export async function checkMsi(packages) {
  const say = (text, run) => step(`msi: ${text}`, run);
  const path = join(packages, msiName(version));
  const home = folder();
  const windows = openWindows(home.path);
  try {
    const program = join(home.path, "aplomb.exe");
    compile("older-version.c", program);
    writeFileSync(join(home.path, "WebView2Loader.dll"), "the loader of the older version\n");
    const make = (of, to) => makeMsi({ program, licences: "of no library\n", version: of, to: join(home.path, to) });
    const install = (msi, properties = "") => windows.msiexec(`/i ${windows.path(msi)} /qn ${properties}`);
    const place = join(windows.drive, "Program Files", "Aplomb");
    const inPlace = () => (existsSync(place) ? readdirSync(place).toSorted() : []);
    const isSet = () => {
      for (const [name, value] of Object.entries(SET)) assert.match(windows.value(GIVEN_TO_MSI, name) ?? "", value, name);
      assert.equal(windows.value(AUTOSTART, "Aplomb"), `"${PROGRAM}"`);
      assert.equal(windows.value(NOTIFICATIONS, "DisplayName"), "Aplomb");
      assert.equal(windows.value("HKLM\\Software\\RegisteredApplications", "Aplomb"), "Software\\Aplomb\\Capabilities");
      for (const scheme of ["tel", "callto"]) assert.equal(windows.value("HKLM\\Software\\Aplomb\\Capabilities\\URLAssociations", scheme), "Aplomb.Call");
      assert.equal(windows.value("HKLM\\Software\\Classes\\Aplomb.Call", "URL Protocol"), "");
      assert.equal(windows.value("HKLM\\Software\\Classes\\Aplomb.Call\\shell\\open\\command"), `"${PROGRAM}" -- "%1"`);
    };
    const listed = () => Array.from(windows.must("reg", "query", PROGRAMS, "/s").matchAll(/DisplayVersion +REG_SZ +(\S+)/g), ([, each]) => each);

    await say("two builds are identical", () => {
      const [one, two] = ["one", "two"].map((to) => make(OLDER, to));
      assert.ok(readFileSync(one.path).equals(readFileSync(two.path)));
      assert.equal(list(one.files), list(two.files));
    });
    await say("no setting can be given by a standard user who repairs it", () => {
      assert.deepEqual(secure(path), ["WEBVIEW2_LATER", "WIX_DOWNGRADE_DETECTED", "WIX_UPGRADE_DETECTED"]);
      assert.doesNotMatch(done("msiinfo", ["export", path, "InstallUISequence"]), /^(AppSearch|LaunchConditions)\b/m);
      assert.match(done("msiinfo", ["export", path, "InstallExecuteSequence"]), /^AppSearch\b/m);
    });
    await say("without the WebView2 runtime it refuses with a message and installs nothing", () => {
      assert.equal(install(path, GIVEN), REFUSED);
      assert.match(refusals(path), /WebView2 Runtime, which is not installed on this computer/);
      assert.deepEqual(inPlace(), []);
      assert.equal(windows.value(GIVEN_TO_MSI, "Server"), undefined);
    });
    await say("on Windows before 10 it refuses with a message", () => {
      windows.must("reg", "delete", WINDOWS, "/v", "CurrentMajorVersionNumber", "/f");
      assert.equal(install(path, "WEBVIEW2_LATER=yes"), REFUSED);
      assert.match(refusals(path), /needs a 64-bit Windows 10/);
      assert.deepEqual(inPlace(), []);
      windows.must("reg", "add", WINDOWS, "/v", "CurrentMajorVersionNumber", "/t", "REG_DWORD", "/d", "10", "/f");
    });
    await say("with WEBVIEW2_LATER=yes it installs without the runtime", () => {
      assert.equal(install(path, "WEBVIEW2_LATER=yes"), 0);
      assert.equal(windows.value(AUTOSTART, "Aplomb"), undefined);
      assert.equal(windows.msiexec(`/x ${windows.path(path)} /qn`), 0);
    });
    windows.must("reg", "add", WEBVIEW2, "/v", "pv", "/d", "120.0.0.0", "/f");
    const withRuntime = windows.everything();

    await say(`an older version is installed (${OLDER}), and its properties are in the registry`, () => {
      assert.equal(install(make(OLDER, "older").path, GIVEN), 0);
      assert.equal(windows.must(PROGRAM), `aplomb ${OLDER}\n`);
      isSet();
    });
    const own = join(windows.drive, "users", "own-settings.json");
    await say("an upgrade without properties keeps all values", () => {
      writeFileSync(own, "{}");
      assert.equal(install(path), 0);
      assert.deepEqual(listed(), [version]);
      isSet();
      assert.ok(existsSync(own));
      rmSync(own);
    });
    await say("the program runs --version and doctor", () => {
      assert.equal(windows.must(PROGRAM, "--version"), `aplomb ${version}\n`);
      assert.ok(Array.isArray(JSON.parse(windows.run(PROGRAM, "doctor", "--json").said).findings));
    });
    await say("a crash of the program leaves no dump", () => {
      const excluded = "HKLM\\SOFTWARE\\Microsoft\\Windows\\Windows Error Reporting\\ExcludedApplications";
      assert.equal(windows.value(excluded, "aplomb.exe"), "0x1");
    });
    await say("its file list is complete", () => {
      const named = readFileSync(`${path}.files.txt`, "utf8").split("\n").filter((line) => line !== "").map((line) => line.slice(17));
      assert.deepEqual(inPlace(), named.toSorted());
    });
    await say("a repair restores a missing file", () => {
      rmSync(join(place, "WebView2Loader.dll"));
      // The equivalent of `msiexec /f`, which Wine supports only in part.
      assert.equal(install(path, "REINSTALL=ALL REINSTALLMODE=amus"), 0);
      assert.ok(existsSync(join(place, "WebView2Loader.dll")));
      isSet();
    });
    await say("a repair applies a property from an administrator's command line", () => {
      assert.equal(install(path, "REINSTALL=ALL REINSTALLMODE=amus SERVER=finesse-d.example.com"), 0);
      assert.equal(windows.value(GIVEN_TO_MSI, "Server"), "finesse-d.example.com");
      assert.equal(install(path, "REINSTALL=ALL REINSTALLMODE=amus SERVER=finesse-a.example.com"), 0);
      isSet();
    });
    await say("a group policy overrides a property, and an upgrade does not change the policy", () => {
      const set = { Server: ["REG_SZ", "finesse-p.example.com"], KeepSession: ["REG_DWORD", "0"], AllowedHosts: ["REG_MULTI_SZ", "a.example.com\\0b.example.com"] };
      for (const [name, [type, data]] of Object.entries(set)) windows.must("reg", "add", POLICY, "/v", name, "/t", type, "/d", data, "/f");
      const before = windows.must("reg", "query", POLICY);
      assert.equal(install(path, "REINSTALL=ALL REINSTALLMODE=amus"), 0);
      assert.equal(windows.must("reg", "query", POLICY), before);
      const { findings } = JSON.parse(windows.run(PROGRAM, "doctor", "--json").said);
      const { detail } = findings.find(({ code }) => code === "policyInForce");
      assert.match(detail, /server = finesse-p\.example\.com; allowedHosts = a\.example\.com, b\.example\.com; keepSession = false/);
      windows.must("reg", "delete", POLICY, "/f");
      isSet();
    });
    await say("an older version is refused with a message, and the newer one stays", () => {
      const older = join(home.path, "older", msiName(OLDER));
      assert.equal(install(older), REFUSED);
      assert.match(refusals(older), /A newer version of Aplomb is already installed/);
      assert.deepEqual(listed(), [version]);
      assert.equal(windows.must(PROGRAM, "--version"), `aplomb ${version}\n`);
    });
    const remove = () => assert.equal(windows.msiexec(`/x ${windows.path(path)} /qn`), 0);
    await say("removal leaves nothing in files or registry", () => {
      remove();
      assert.deepEqual(difference(withRuntime, windows.everything()), []);
    });
    await say("an upgrade applies properties from the command line", () => {
      assert.equal(install(join(home.path, "older", msiName(OLDER)), GIVEN), 0);
      assert.equal(install(path, "SERVER=finesse-c.example.com AUTOSTART=no TEL_LINKS=no"), 0);
      assert.equal(windows.value(GIVEN_TO_MSI, "Server"), "finesse-c.example.com");
      assert.match(windows.value(GIVEN_TO_MSI, "SecondServer"), SET.SecondServer);
      assert.equal(windows.value(AUTOSTART, "Aplomb"), undefined);
      assert.equal(windows.value("HKLM\\Software\\RegisteredApplications", "Aplomb"), undefined);
      remove();
    });
  } finally {
    windows.end();
    home.remove();
  }
}

/** The messages with which an MSI can refuse. Without a display Wine shows no message, so they are read from the MSI. */
const refusals = (msi) => done("msiinfo", ["export", msi, "LaunchCondition"]);

/** The public properties that Windows Installer takes from anyone. Wine takes every property, so they are read from the MSI. */
function secure(msi) {
  const properties = done("msiinfo", ["export", msi, "Property"]);
  return (/^SecureCustomProperties\t(.*?)\r?$/m.exec(properties)?.[1] ?? "").split(";").toSorted();
}

/** What exists now and did not before. */
const difference = (before, now) => [...now].filter((each) => !before.has(each));
