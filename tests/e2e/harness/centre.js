// The simulated contact centre as a separate program, and its control interface.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, start, stop, whileRunning } from "./process.js";

/** Starts the simulated contact centre, which writes its description to `file`. `options` are those of `finesse-sim --help`. */
export async function openCentre(file, options = []) {
  const child = start(join(root, "target", "debug", "finesse-sim"), ["--describe", file, "--until-stdin-closes", ...options], { stdin: "pipe" });
  try {
    const description = await whileRunning(child, "the description of the contact centre is written", () => existsSync(file) && JSON.parse(readFileSync(file, "utf8")));
    return new Centre(child, file, description);
  } catch (trouble) {
    await stop(child);
    throw trouble;
  }
}

/** A running simulated contact centre. */
export class Centre {
  #child;

  constructor(child, file, description) {
    this.#child = child;
    this.file = file;
    this.description = description;
    this.agent = description.agents[0];
    const [node] = description.nodes;
    this.server = `${node.host}:${node.port}`;
  }

  /** The output of the contact centre on its terminal. */
  get said() {
    return this.#child.said;
  }

  /** The current state. */
  async state() {
    return this.#ask("state", { method: "GET" });
  }

  /** The kind of the sign-in page, and what pages reported. */
  async signInPage() {
    return this.#ask("sign-in-page", { method: "GET" });
  }

  /** Makes something happen: "call", "node", "link", "faults", "clock" and so on. */
  async control(what, body = {}) {
    return this.#ask(what, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  }

  async #ask(what, request) {
    const answer = await fetch(`${this.description.control}/${what}`, request);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`the contact centre refused ${what}: ${answer.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  }

  /** Ends it. */
  async end() {
    this.#child.stdin.end();
    await stop(this.#child);
  }
}
