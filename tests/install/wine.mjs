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

/** A key in which Wine keeps something for itself, once anybody asked for the Credential Manager. What is kept for a program has keys below it. */
const OF_WINE = "[Software\\\\Wine\\\\Credential Manager]";

/** Where Windows says which one it is. */
export const WINDOWS = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";

/** Makes a new Windows 10 below `home`. */
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

  /** Keeps what programs share running between them: starting it takes longer than most of them. */
  #serve() {
    done("wineserver", ["--persistent=300"], { env: this.#env, stdio: "ignore" });
  }

  /** How a path of this computer is called there. */
  path = (path) => `"Z:${path.replaceAll("/", "\\")}"`;

  /** The folder of drive C. */
  get drive() {
    return join(this.#folder, "drive_c");
  }

  /** Runs a program of Windows: exit status, cut to eight bits as everywhere here, and what it said. */
  run(program, ...args) {
    // Not through a pipe, because Wine's services would keep it open.
    const path = join(this.#folder, "said.txt");
    const said = openSync(path, "w");
    const { status } = tried("wine", [program, ...args], { env: this.#env, stdio: ["ignore", said, "ignore"] });
    closeSync(said);
    return { status, said: readFileSync(path, "utf8").replaceAll("\r", "") };
  }

  /** Runs one that must succeed; gives what it said. */
  must(program, ...args) {
    const { status, said } = this.run(program, ...args);
    if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}: ${said}`);
    return said;
  }

  /** Runs msiexec with this rest of its command line, as a batch file of IT would: its whole exit status. */
  msiexec(line) {
    const batch = join(this.drive, "install.bat");
    writeFileSync(batch, `@msiexec ${line}\r\n@echo %errorlevel%\r\n`);
    const { said } = this.run("cmd", "/c", "C:\\install.bat");
    rmSync(batch);
    return Number(/(\d+)\s*$/.exec(said)?.[1]);
  }

  /** What a value of the registry is, or the one without a name; nothing when there is none. */
  value(key, name) {
    const { status, said } = this.run("reg", "query", key, ...(name === undefined ? ["/ve"] : ["/v", name]));
    return status === 0 ? (/^ {4}.+? {4}REG_\w+ {4}(.*)$/m.exec(said)?.[1] ?? "") : undefined;
  }

  /** Ends whatever runs. */
  end() {
    tried("wineserver", ["--kill"], { env: this.#env });
    tried("wineserver", ["--wait"], { env: this.#env });
  }

  /** Everything that is there: each file, and each key and value of the registry, which is written when all has ended. */
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
