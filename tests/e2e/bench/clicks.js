// From a click to the arrival of its request at Finesse.
//
// The page writes down the computer's time when its first listener sees a click on a key of a call, and the simulator when it had read the
// head of a request. Not counted: the way of the click from the display to the page. The time stamp of the DOM event does not tell it: in
// WebKitGTK it comes from the X server's clock and is up to two milliseconds before or after the page's. Two things make the figure worse
// than the truth: the page's clock is rounded down to a millisecond, and the request takes its way through TLS into the simulator, which a
// plain client with a kept connection takes too.
import { Agent, request } from "node:https";
import { id } from "../harness/application.js";
import { answer, ring } from "../harness/journey.js";
import { SIZES, atDesk } from "./desk.js";
import { quantile } from "./figures.js";

const CLICKS = 200;
const GOAL = 5;

/** Requests of the plain client. */
const PLAIN = 100;

/** In the page: from now on each click is written down. */
const WRITE_DOWN = `
  window.clicks = [];
  addEventListener("click", (event) => {
    if (event.target.closest('[data-testid="action-HOLD"], [data-testid="action-RETRIEVE"]') === null) return;
    clicks.push({ seen: Date.now(), real: event.isTrusted });
  }, { capture: true });
`;

const holdOrResume = `${id("action-HOLD")}, ${id("action-RETRIEVE")}`;
const phase = (name) => id("call", `[data-phase="${name}"]`);

/** From a click on Hold or Resume, as the page sees it, to the request at the simulator. */
export async function clicks(figures, _peer, program) {
  for (const size of SIZES) {
    const name = `clicks ${size.width}×${size.height}`;
    const { times, plain } = await atDesk(size, measured, program);
    figures.add(`${name}: the same way from a plain client, p50`, quantile(plain, 0.5), "ms");
    figures.add(`${name}: the same way from a plain client, p99`, quantile(plain, 0.99), "ms");
    figures.add(`${name}: click to request, p50 of ${times.length}`, quantile(times, 0.5), "ms");
    figures.add(`${name}: click to request, p99 of ${times.length}`, quantile(times, 0.99), "ms", GOAL);
  }
}

async function measured(desk) {
  const { app, centre } = desk;
  await ring(desk);
  await answer(desk);
  await app.browser.executeScript(WRITE_DOWN);
  const first = (await arrivals(centre)).length;
  for (let n = 0; n < CLICKS; n += 1) {
    await press(desk);
    await app.see(phase(n % 2 === 0 ? "held" : "talking"));
  }
  const made = await app.browser.executeScript("return clicks");
  const requests = (await arrivals(centre)).slice(first);
  if (made.length !== CLICKS || requests.length !== CLICKS || made.some(({ real }) => !real)) {
    throw new Error(`${CLICKS} real clicks were due; the page saw ${made.length}, and the simulator ${requests.length} requests`);
  }
  const times = requests.map((at, n) => at - made[n].seen);
  return { times, plain: await plainly(centre) };
}

/** Clicks the key with the pointer of the display. */
async function press({ app, screen, window }) {
  const key = await app.see(holdOrResume);
  const { x, y, width, height } = await key.getRect();
  const at = [x + width / 2, y + height / 2].map((each) => String(Math.round(each)));
  await screen.tool("mousemove", "--window", window, ...at, "click", "1");
}

/** When each request about a call arrived, in milliseconds since 1970. */
async function arrivals(centre) {
  const { requests } = await centre.state();
  return requests.filter(({ method, path }) => method === "PUT" && path.startsWith("/finesse/api/Dialog/")).map(({ at }) => at / 1000);
}

/** Milliseconds from a client that does nothing else to the simulator, over one kept connection. */
async function plainly(centre) {
  const [{ host, port }] = centre.description.nodes;
  const agent = new Agent({ keepAlive: true, maxSockets: 1, ca: centre.description.authorityPem });
  // No name server knows a host of the simulator.
  const to = { host: "127.0.0.1", servername: host, port, headers: { host } };
  const sent = [];
  const ask = () =>
    new Promise((resolve, reject) => {
      const asked = request({ ...to, agent, path: "/finesse/api/SystemInfo?plain" }, (answered) => answered.resume().on("end", resolve));
      asked.on("error", reject);
      sent.push(performance.timeOrigin + performance.now());
      asked.end();
    });
  try {
    // The first one makes the connection.
    for (let n = 0; n <= PLAIN; n += 1) await ask();
  } finally {
    agent.destroy();
  }
  const { requests } = await centre.state();
  const came = requests.filter(({ query }) => query === "plain").map(({ at }) => at / 1000);
  return came.map((at, n) => at - sent[n]).slice(1);
}
