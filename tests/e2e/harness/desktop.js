// Parts of a desktop on the session bus of a test: notifications, the tray, and lock and sleep (desktop.py).
import { join } from "node:path";
import { start, stop, until, whileRunning } from "./process.js";

/** Debian's own, which has the packages for D-Bus. */
const PYTHON = "/usr/bin/python3";

/** Starts the parts: any of "notifications", "tray" and "logind". */
export async function openDesktop(screen, parts) {
  const child = start(PYTHON, [join(import.meta.dirname, "desktop.py"), ...parts], { env: screen.env, stdin: "pipe" });
  const desktop = new TestDesktop(child);
  await whileRunning(child, "the desktop is up", () => desktop.events("up")[0]);
  return desktop;
}

/** A running desktop, and what happened on it. */
export class TestDesktop {
  #child;

  constructor(child) {
    this.#child = child;
  }

  /** Its output: what happened, one a line. */
  get said() {
    return this.#child.said;
  }

  /** What happened of this kind, in its order. */
  events(what) {
    return this.#all().filter((event) => event.what === what);
  }

  #all() {
    return this.#child.said.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
  }

  /** The notifications on the screen, by their ids, as they are now. */
  shown() {
    const shown = new Map();
    for (const event of this.#all()) {
      if (event.what === "notify") shown.set(event.id, event);
      if (event.what === "withdraw") shown.delete(event.id);
      const closed = event.what === "done" && /^(?:act|close) (\d+)/.exec(event.order);
      if (closed) shown.delete(Number(closed[1]));
    }
    return [...shown.values()];
  }

  /** Waits for a notification with this headline. */
  async toast(summary, seconds = 30) {
    return until(`a notification says ${summary}`, () => this.shown().find((each) => summary.test(each.summary)), seconds);
  }

  /** Waits until no notification is on the screen. */
  async noToast() {
    await until("no notification is shown", () => this.shown().length === 0);
  }

  /** Gives an order, and waits until it is carried out. */
  async order(line) {
    const before = this.#all().length;
    this.#child.stdin.write(`${line}\n`);
    const [after, answer] = await until(`the desktop answers ${line}`, () => {
      const after = this.#all().slice(before);
      const answer = after.find(({ what, order }) => (what === "done" || what === "trouble") && order === line);
      return answer && [after, answer];
    });
    if (answer.what === "trouble") throw new Error(`${line}: ${answer.detail}`);
    return after;
  }

  /** The icon in the tray: its properties and its menu. */
  async item() {
    await until("there is an icon in the tray", () => this.events("registered")[0]);
    return (await this.order("item")).find(({ what }) => what === "item");
  }

  /** Waits until the text beside the icon fits. */
  async tooltip(text) {
    return until(`the tray says ${text}`, async () => {
      const { properties } = await this.item();
      return text.test(properties.ToolTip[3]) && properties;
    });
  }

  /** Chooses a line of the tray's menu by its label, also one of a menu in it. */
  async choose(...labels) {
    const line = await until(`the menu offers ${labels.join(" › ")}`, async () => {
      let lines = (await this.item()).menu;
      let found;
      for (const label of labels) {
        found = lines.find((each) => each.label?.replaceAll("_", "") === label && each.enabled !== false);
        if (found === undefined) return false;
        lines = found.lines;
      }
      return found;
    });
    await this.order(`choose ${line.id}`);
  }

  /** Ends it. */
  async end() {
    this.#child.stdin.end();
    await stop(this.#child);
  }
}
