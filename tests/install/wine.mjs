// A separate Wine prefix: a folder with its drive and its registry.
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { done, tried } from "./steps.mjs";

const OWN = join(import.meta.dirname, "wine");
const COMPILER = "x86_64-w64-mingw32-gcc";

/** What Wine needs, as Debian packages. */
export const wineTools = { wine: "runs Windows programs", wine64: "the same", "gcc-mingw-w64-x86-64": "builds small Windows programs for the tests" };

/** Compiles a program or a library of the tests for Windows. */
export const compile = (source, to, ...options) => done(COMPILER, ["-Os", "-s", ...options, "-o", to, join(OWN, source)]);

/** A key that Wine creates for itself on the first use of the Credential Manager. Entries of programs are keys below it. */
const OF_WINE = "[Software\\\\Wine\\\\Credential Manager]";

/** The registry key with the Windows version. */
export const WINDOWS = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";

/** Creates a Wine prefix as Windows 10 below `home`. */
export function openWindows(home) {
  const windows = new Windows(join(home, "windows"));
  windows.make();
  return windows;
}

class Windows {
  #folder;
  #env;

  constructor(folder) {
    this.#folder = folder;
    // Without components that Wine would download, without entries in this computer's menu, without Wine's log, and with
    // a separate home, from which Wine takes the user's folders.
    const overrides = "mscoree,mshtml,winemenubuilder.exe=";
    this.#env = { ...process.env, HOME: `${folder}-person`, WINEPREFIX: folder, WINEARCH: "win64", WINEDEBUG: "-all", RUST_BACKTRACE: "0", WINEDLLOVERRIDES: overrides, DISPLAY: "" };
  }

  make() {
    for (const each of [this.#folder, this.#env.HOME]) mkdirSync(each);
    this.#serve();
    this.must("wineboot", "--init");
    this.must("reg", "add", "HKCU\\Software\\Wine", "/v", "Version", "/d", "win10", "/f");
    // The registry was created for another version and lacks the values of Windows 10.
    this.must("reg", "add", WINDOWS, "/v", "CurrentMajorVersionNumber", "/t", "REG_DWORD", "/d", "10", "/f");
    const missing = join(this.drive, "windows", "system32", "bcryptprimitives.dll");
    if (!existsSync(missing)) compile("bcryptprimitives.c", missing, "-shared", "-ladvapi32");
  }

  /** Keeps Wine's server running between programs, because its start takes longer than most programs. */
  #serve() {
    done("wineserver", ["--persistent=300"], { env: this.#env, stdio: "ignore" });
  }

  /** The Windows form of a path of this computer. */
  path = (path) => `"Z:${path.replaceAll("/", "\\")}"`;

  /** The folder of drive C. */
  get drive() {
    return join(this.#folder, "drive_c");
  }

  /** Runs a Windows program: its exit status, which Linux cuts to eight bits, and its output. */
  run(program, ...args) {
    // Not through a pipe, because Wine's services would keep it open.
    const path = join(this.#folder, "said.txt");
    const said = openSync(path, "w");
    const { status } = tried("wine", [program, ...args], { env: this.#env, stdio: ["ignore", said, "ignore"] });
    closeSync(said);
    return { status, said: readFileSync(path, "utf8").replaceAll("\r", "") };
  }

  /** Runs a program that must succeed; returns its output. */
  must(program, ...args) {
    const { status, said } = this.run(program, ...args);
    if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}: ${said}`);
    return said;
  }

  /** Runs msiexec with these arguments from a batch file, like IT; returns its full exit status. */
  msiexec(line) {
    const batch = join(this.drive, "install.bat");
    writeFileSync(batch, `@msiexec ${line}\r\n@echo %errorlevel%\r\n`);
    const { said } = this.run("cmd", "/c", "C:\\install.bat");
    rmSync(batch);
    return Number(/(\d+)\s*$/.exec(said)?.[1]);
  }

  /** A registry value, or the default value; nothing if it does not exist. */
  value(key, name) {
    const { status, said } = this.run("reg", "query", key, ...(name === undefined ? ["/ve"] : ["/v", name]));
    return status === 0 ? (/^ {4}.+? {4}REG_\w+ {4}(.*)$/m.exec(said)?.[1] ?? "") : undefined;
  }

  /** Ends all programs. */
  end() {
    tried("wineserver", ["--kill"], { env: this.#env });
    tried("wineserver", ["--wait"], { env: this.#env });
  }

  /** Everything in the prefix: files, and registry keys and values, which Wine writes after all programs have ended. */
  everything() {
    this.end();
    const files = readdirSync(this.drive, { recursive: true }).map((path) => `file ${path}`);
    const values = ["system.reg", "user.reg"].flatMap((file) => {
      let key = "";
      return readFileSync(join(this.#folder, file), "utf8")
        .replaceAll("\\\n", "")
        .split("\n")
        .flatMap((line) => {
          if (line.startsWith("[")) key = line.slice(0, line.lastIndexOf("]") + 1);
          if (line === "" || line.startsWith("#") || key === OF_WINE) return [];
          return line.startsWith("[") ? [`${file} ${key}`] : [`${file} ${key} ${line.split("=")[0]}`];
        });
    });
    this.#serve();
    return new Set([...files, ...values]);
  }
}
