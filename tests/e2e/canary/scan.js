// Searches all places where a secret could be, while an agent is signed in and after the sign-out.
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { application, dumpLimit, memory, simulator } from "./processes.js";
import { content, kept, traffic } from "./page.js";
import { Search, secretsIn } from "./secrets.js";
import { until } from "../harness/process.js";

/** Texts that only the desk's page has. */
const DESK_PAGE = "choose-not-ready";

/** All secrets that the simulator issued. They are collected from its memory, because it exposes them nowhere else. */
export class Secrets {
  #known = new Set();

  constructor(agents) {
    for (const { password } of agents) this.#known.add(password);
  }

  get all() {
    return [...this.#known];
  }

  /** Collects again. The simulator forgets expired tokens, so this must be called after each new one. */
  async collect(centre) {
    for (const secret of await memory({ collect: true, pids: [simulator().pid] })) this.#known.add(secret);
    const { tokens } = await centre.state();
    return { known: this.all.filter((each) => each.startsWith("SIM-ACCESS-")).length, given: tokens.issued + tokens.refreshed };
  }
}

/** The content of a file; null if it was removed after it was listed, like temporary files of a cache. */
function stillThere(path) {
  try {
    return readFileSync(path);
  } catch (trouble) {
    if (trouble.code === "ENOENT") return null;
    throw trouble;
  }
}

/** The search of one application: each method searches a place and adds a line to the report. `around`: with the bytes around a find. */
export class Scan {
  constructor(world, secrets, report, { around = false } = {}) {
    Object.assign(this, { world, secrets, report, around });
  }

  #search() {
    return new Search(this.secrets.all);
  }

  /** Searches a text. `control`: what the text must contain. */
  #text(name, text, control, more = {}) {
    const bytes = Buffer.isBuffer(text) ? text : Buffer.from(text);
    this.report.place(name, { bytes: bytes.length, control: [control].flat().every((each) => bytes.includes(each)), finds: this.#search().in(bytes), ...more });
  }

  /** Searches all files below the home of the application. */
  files(when) {
    const { home, centre } = this.world;
    const search = this.#search();
    const all = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
    const own = all.filter((path) => path !== centre.file);
    const sums = { keychain: [], logs: [], settings: [], "web profile and the rest": [] };
    for (const path of own) {
      const kind = path.includes("/keyrings/") ? "keychain" : path.endsWith(".log") ? "logs" : path.endsWith("settings.json") ? "settings" : "web profile and the rest";
      sums[kind].push(path);
    }
    const controls = { keychain: null, logs: "aplomb", settings: "compact", "web profile and the rest": null };
    for (const [kind, paths] of Object.entries(sums)) {
      const read = paths.map((path) => ({ path, bytes: stillThere(path) })).filter(({ bytes }) => bytes !== null);
      const control = controls[kind] === null ? paths.length > 0 : read.some(({ bytes }) => bytes.includes(controls[kind]));
      const finds = read.flatMap(({ path, bytes }) => search.in(bytes).map((find) => ({ ...find, at: `${relative(home, path)}:${find.at}` })));
      this.report.place(`${when}: files, ${kind} (${paths.length})`, { bytes: read.reduce((sum, { bytes }) => sum + bytes.length, 0), control, finds });
    }
  }

  terminal(when, said) {
    this.#text(`${when}: output of the application on its terminal`, said.join("\n"), "event stream:");
  }

  async page(when, control) {
    const { app } = this.world;
    this.#text(`${when}: content of the page`, await content(app), control);
    this.#text(`${when}: storage of the page (local storage, cookies, databases)`, await kept(app), "chirp");
    this.#text(`${when}: traffic between page and program`, await traffic(app), [this.world.agent.loginName, "in {", "out ipc:", "NOT_READY"]);
  }

  /** Searches the URLs that a server log would have. Only one request may carry a secret. */
  async addresses(when) {
    const { requests } = await this.world.centre.state();
    const documented = ({ node, method, path, query }) =>
      ["a", "b"].includes(node) && method === "GET" && path.startsWith("/desktop/sso/token?") && !secretsIn(query.replace(/(?<=^|&)refresh-token=[^&]*/, "")).size && query.includes("refresh-token=SIM-REFRESH-");
    const line = (request) => `${request.node} ${request.path} ${request.query}`;
    const [allowed, others] = [requests.filter(documented), requests.filter((request) => !documented(request))];
    this.#text(`${when}: URLs that the servers received (${others.length})`, others.map(line).join("\n"), "/finesse/api/User/");
    return { allowed: allowed.length, allowedBytes: allowed.map(line).join("\n") };
  }

  /** Searches command lines and environments. */
  async started(when) {
    const { all } = application();
    this.#text(`${when}: command lines and environments (${all.length} processes)`, await memory({ started: true, pids: all.map(({ pid }) => pid) }), "XDG_CONFIG_HOME");
  }

  /** Checks core dump limits. A unit test checks that the application is not dumpable, which is not visible from outside. */
  dumps() {
    for (const { pid, name } of application().all) {
      const limit = dumpLimit(pid);
      if (limit !== undefined) this.report.fact(`no core dump of ${name}`, limit === "0/0", `limit ${limit}`);
    }
  }

  /** The memory of each running process: `{ app, desk, others, networks }`. */
  async memory() {
    const found = application();
    const pids = [found.app, ...found.pages, ...found.networks].map(({ pid }) => pid);
    const answers = await memory({ pids, secrets: this.secrets.all, controls: [DESK_PAGE, "localhost", "aplomb"], around: this.around });
    const of = (processes) => processes.map(({ pid }) => answers.find((answer) => answer.pid === pid)).filter((answer) => answer !== undefined);
    const pages = of(found.pages);
    const [app] = of([found.app]);
    if (app === undefined) throw new Error("the application has ended");
    return {
      app,
      desk: pages.filter((page) => page.controls.includes(DESK_PAGE)),
      others: pages.filter((page) => !page.controls.includes(DESK_PAGE)),
      networks: of(found.networks),
    };
  }

  /** While signed in: the page's process must contain no secret; the application and the sign-in window must contain tokens. */
  async memoryWhileSignedIn(when) {
    const { app, desk, others, networks } = await this.memory();
    this.report.place(`${when}: memory of the application`, { bytes: app.bytes, control: true, finds: app.finds, wanted: true });
    this.report.fact(`${when}: the process of the desk's page is identified by its texts`, desk.length === 1, `${desk.length} of ${desk.length + others.length}`);
    for (const page of desk) this.report.place(`${when}: memory of the desk's page`, { bytes: page.bytes, control: true, finds: page.finds });
    return { others, networks };
  }

  /** After sign-out no secret may be anywhere. Wiping may take a moment. */
  async memoryAfter(when, seconds) {
    let last;
    const clean = ({ app, desk, others, networks }) => [app, ...desk, ...others, ...networks].every(({ finds }) => finds.length === 0);
    await until("no secret is left in memory", async () => clean((last = await this.memory())), seconds).catch(() => undefined);
    const { app, desk, others, networks } = last;
    this.report.place(`${when}: memory of the application`, { bytes: app.bytes, control: app.controls.includes("localhost"), finds: app.finds });
    for (const page of desk) this.report.place(`${when}: memory of the desk's page`, { bytes: page.bytes, control: true, finds: page.finds });
    for (const page of others) this.report.place(`${when}: memory of another page (process ${page.pid})`, { bytes: page.bytes, control: page.controls.length > 0, finds: page.finds });
    for (const page of networks) this.report.place(`${when}: memory of the network process`, { bytes: page.bytes, control: page.controls.includes("localhost"), finds: page.finds });
    return last;
  }
}
