// From a call at the contact centre to its notification on the bus, and from Answer on the notification to the request at Finesse.
import { join } from "node:path";
import { MAIN_WINDOW, folders, openApplication } from "../harness/application.js";
import { openCentre } from "../harness/centre.js";
import { openDesktop } from "../harness/desktop.js";
import { CALLER, goReady, signIn } from "../harness/journey.js";
import { folder, until } from "../harness/process.js";
import { openScreen } from "../harness/screen.js";
import { RELEASE } from "./desk.js";
import { quantile } from "./figures.js";

const CALLS = 40;
const GOALS = { toast: 150, answer: 50 };

/** Rings `CALLS` times with the window minimised. The times include the request at the contact centre's control interface. */
export async function toast(figures) {
  const home = folder();
  const open = [];
  try {
    const screen = await openScreen({ ...process.env, ...folders(home.path) });
    open.push(screen);
    const desktop = await openDesktop(screen, ["notifications", "tray"]);
    open.push(desktop);
    const centre = await openCentre(join(home.path, "centre.json"), ["--access-token-life", "7200"]);
    open.push(centre);
    const app = await openApplication(screen, home.path, ["--practice", centre.file], RELEASE);
    open.push(app);
    const world = { screen, centre, app, desktop };
    await signIn(world);
    await goReady(world);
    await screen.hide(await screen.window(MAIN_WINDOW));
    const toasts = [];
    const answers = [];
    for (let count = 0; count < CALLS; count += 1) await one(world, toasts, answers);
    figures.add("toast: call to notification on the bus, p50", quantile(toasts, 0.5), "ms");
    figures.add("toast: call to notification on the bus, p95", quantile(toasts, 0.95), "ms", GOALS.toast);
    figures.add("toast: Answer on the notification to the request, p95", quantile(answers, 0.95), "ms", GOALS.answer);
  } finally {
    for (const each of open.toReversed()) await each.end();
    home.remove();
  }
}

async function one({ centre, desktop }, toasts, answers) {
  const { loginId } = centre.agent;
  await centre.control("agent", { loginId, state: "READY" });
  await until("the agent is ready", async () => (await centre.state()).agents.find((each) => each.loginId === loginId).state === "READY");
  const before = desktop.events("notify").length;
  const begin = Date.now();
  const { dialogId } = await centre.control("call", { to: loginId, from: CALLER, queue: "Billing" });
  const shown = await until("the call is announced", () => desktop.events("notify")[before]);
  toasts.push(shown.at - begin);
  const known = (await centre.state()).requests.at(-1).n;
  const acted = performance.now();
  void desktop.order(`act ${shown.id} answer`);
  // Asked again without a pause: what is measured is late by one question at most.
  const end = acted + 10_000;
  while (!(await centre.state()).requests.some(({ n, method, path }) => n > known && method === "PUT" && path.includes(dialogId))) {
    if (performance.now() > end) throw new Error("Finesse has no request");
  }
  answers.push(performance.now() - acted);
  // A call that ends before it is answered leaves the request without a result, and the next one has to wait for that.
  await until("the call is answered", async () => (await centre.state()).agents.find((each) => each.loginId === loginId).state === "TALKING");
  await centre.control("call/hangup", { dialogId });
  await until("no notification is shown", () => desktop.shown().length === 0);
}
