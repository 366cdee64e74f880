// A virtual display with a window manager, a session bus and an unlocked keychain, like a user's session.
import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { line, start, stop, until } from "./process.js";

const call = promisify(execFile);

/** A session bus that starts no services automatically. */
const BUS = join(import.meta.dirname, "session-bus.conf");

/** A height that is greater than that of the strip above the sign-in page. */
const STRIP = 60;

/** Starts a session for programs with this environment, which gets the display and the bus. */
export async function openScreen(base, { width = 1280, height = 900 } = {}) {
  const started = [];
  // Without a character set, xdotool cannot read a title that is not plain ASCII.
  const env = { ...base, LC_ALL: "C.UTF-8" };
  try {
    const x = start("Xvfb", ["-displayfd", "1", "-screen", "0", `${width}x${height}x24`, "-nolisten", "tcp", "-noreset"], { env });
    started.push(x);
    env.DISPLAY = `:${(await line(x, /^(\d+)$/))[1]}`;

    const bus = start("dbus-daemon", [`--config-file=${BUS}`, "--nofork", "--print-address=1"], { env });
    started.push(bus);
    env.DBUS_SESSION_BUS_ADDRESS = (await line(bus, /^(unix:.+)$/))[1];

    // An empty password, once to create the keychain and once to unlock it.
    const keys = start("gnome-keyring-daemon", ["--foreground", "--unlock", "--components=secrets"], { env, stdin: "pipe" });
    started.push(keys);
    keys.stdin.end("\n");
    const manager = start("openbox", ["--sm-disable"], { env });
    started.push(manager);

    const screen = new Screen(env, started);
    await until("the window manager is running", () => screen.tool("get_num_desktops"));
    await until("the keychain is running", () => hasName(env, "org.freedesktop.secrets"));
    return screen;
  } catch (trouble) {
    await Promise.all(started.map(stop));
    throw trouble;
  }
}

async function hasName(env, name) {
  const { stdout } = await call(
    "dbus-send",
    ["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner", `string:${name}`],
    { env },
  );
  return /boolean true/.test(stdout);
}

/** A display with its windows, keyboard and pictures. */
export class Screen {
  #started;

  constructor(env, started) {
    this.env = env;
    this.#started = started;
  }

  /** Runs xdotool and returns its output. */
  async tool(...args) {
    const { stdout } = await call("xdotool", args, { env: this.env });
    return stdout.trim();
  }

  /** The windows that can be seen now and whose title matches. */
  async windows(title) {
    // xdotool exits with 1 if there is none.
    const found = await this.tool("search", "--onlyvisible", "--name", title).catch((trouble) => {
      if (trouble.code === 1) return "";
      throw trouble;
    });
    return found.split("\n").filter((id) => id !== "");
  }

  /** Waits for a window that can be seen and whose title matches. */
  async window(title, seconds = 30) {
    return until(`a window called ${title}`, async () => (await this.windows(title)).at(-1), seconds);
  }

  /** Waits until no such window can be seen. */
  async noWindow(title, seconds = 30) {
    await until(`no window called ${title}`, async () => (await this.windows(title)).length === 0, seconds);
  }

  /** Brings a window to the front and gives it the focus. */
  async focus(window) {
    await until("the window has the keyboard focus", async () => {
      await this.tool("windowactivate", window);
      return (await this.tool("getactivewindow")) === window;
    });
  }

  /** Minimises a window. */
  async hide(window) {
    await this.tool("windowminimize", "--sync", window);
  }

  /** Types into a window, as a person would. */
  async type(window, text) {
    await this.focus(window);
    await this.tool("type", "--clearmodifiers", "--delay", "15", "--", text);
  }

  /** Presses keys in a window, for example "Tab" or "ctrl+a". */
  async press(window, ...keys) {
    await this.focus(window);
    await this.tool("key", "--clearmodifiers", "--delay", "15", ...keys);
  }

  /** Asks a window to close, like its close button. */
  async close(window) {
    const gone = async () => !(await this.windows(".")).includes(window);
    // On a busy computer the window manager may not handle keys for this window yet; then the keys are pressed again.
    const pressed = async () => {
      await this.focus(window);
      await this.tool("key", "--clearmodifiers", "alt+F4");
      return until("the window closes", gone, 5).catch(() => false);
    };
    if (!(await pressed()) && !(await pressed())) throw new Error(`the window ${window} does not close`);
  }

  /** A picture of the whole screen, or of one window in front of the others. */
  async picture(path, window, strip = STRIP) {
    mkdirSync(dirname(path), { recursive: true });
    if (window !== undefined) {
      await this.focus(window);
      await this.painted(window, strip);
    }
    await call("import", ["-silent", "-window", window ?? "root", path], { env: this.env });
  }

  /** The pixels of a window at a place: one byte of brightness per pixel. */
  async points(window, { x, y, width, height }) {
    const crop = [width, height].map(Math.floor).join("x") + [x, y].map((each) => `+${Math.ceil(each)}`).join("");
    const { stdout } = await call("import", ["-silent", "-window", window, "-crop", crop, "-depth", "8", "gray:-"], { env: this.env, encoding: "buffer" });
    return stdout;
  }

  /** Waits until a window shows more than the few colours that it has before its page is painted. The strip above the page does not count. */
  async painted(window, strip = STRIP) {
    await until("the window is painted", async () => {
      const { stdout } = await call("import", ["-silent", "-window", window, "-crop", `+0+${strip}`, "-format", "%k", "info:-"], { env: this.env });
      return Number(stdout) > 16;
    });
  }

  /** Ends the session and everything in it. */
  async end() {
    for (const child of this.#started.toReversed()) await stop(child);
  }
}
