// What a screen reader gets from the windows: the accessibility tree and live announcements (atspi.py), over the accessibility bus.
import { join } from "node:path";
import { line, start, stop, until, whileRunning } from "./process.js";

/** Starts the accessibility bus; the session bus of a test starts nothing by itself (session-bus.conf). Debian's and Ubuntu's place. */
const BUS = "/usr/libexec/at-spi-bus-launcher";
/** Debian's own, which has the packages for AT-SPI. */
const PYTHON = "/usr/bin/python3";

/** Starts the bus and listens. The application must be started after it. */
export async function openScreenReader(screen) {
  const bus = start(BUS, ["--launch-immediately"], { env: screen.env });
  let reader;
  try {
    reader = start(PYTHON, [join(import.meta.dirname, "atspi.py")], { env: screen.env, stdin: "pipe" });
    await line(reader, /"up"/);
    return new ScreenReader(bus, reader);
  } catch (trouble) {
    await Promise.all([reader, bus].filter((child) => child !== undefined).map(stop));
    throw trouble;
  }
}

/** A running screen reader, which writes down what it would say. */
export class ScreenReader {
  #bus;
  #reader;

  constructor(bus, reader) {
    this.#bus = bus;
    this.#reader = reader;
  }

  /** Its output: what was announced and what was read, one a line. */
  get said() {
    return this.#reader.said;
  }

  #all(from = 0) {
    return this.said.slice(from).filter((each) => each.startsWith("{")).map((each) => JSON.parse(each));
  }

  /** What was announced so far, in its order: "polite: Ready". */
  announced() {
    return this.#all().filter(({ what }) => what === "live").map(({ live, text }) => `${live}: ${text}`);
  }

  /** Waits until the sentence was announced. */
  async hears(sentence) {
    await until(`${sentence} is announced; so far: ${this.announced().join(" | ")}`, () => this.announced().includes(sentence));
  }

  /** Every object that can be seen now, in the order of the tree. */
  async read() {
    return until("the tree can be read", async () => {
      const from = this.said.length;
      this.#reader.stdin.write("read\n");
      const answer = await whileRunning(this.#reader, "the tree is read", () => this.#all(from).find(({ what }) => what === "read" || what === "trouble"));
      return answer.what === "read" && answer.objects;
    });
  }

  /** Waits for an object with this role and name, and with all of these states. */
  async find(role, name, ...states) {
    return until(`there is a ${role} “${name}” ${states.join(", ")}`, async () => {
      const same = (await this.read()).filter((each) => each.role === role && each.name === name);
      return same.find((each) => states.every((state) => each.states.includes(state)));
    });
  }

  /** The object that has the keyboard focus. */
  async focused() {
    return (await this.read()).findLast(({ states }) => states.includes("focused"));
  }

  /** Ends it. */
  async end() {
    this.#reader.stdin.end();
    await stop(this.#reader);
    await stop(this.#bus);
  }
}
