// The yardstick: a plain page of ours in Debian's chromium that does what the vendor's sample page does.
import { X509Certificate, createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import { join } from "node:path";
import { must, run, say, which } from "../../../.dev/run.mjs";
import { descendants } from "../canary/processes.js";
import { folders } from "../harness/application.js";
import { openCentre } from "../harness/centre.js";
import { folder, root, start, stop } from "../harness/process.js";
import { openScreen } from "../harness/screen.js";

const BROWSER = "chromium";

/** The key of a certificate, as Chromium names it: the SHA-256 of its public key. */
function pin({ pem }) {
  const key = new X509Certificate(pem).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}

/** Installs the browser when it is missing: it is for this comparison alone, and no test needs it. */
export async function setUpPeer() {
  if (which(BROWSER) !== undefined) return;
  say(`bench: installing Debian's ${BROWSER}`);
  const install = ["apt-get", "install", "--yes", "--no-install-recommends", BROWSER];
  const [program, ...args] = process.getuid() === 0 ? install : ["sudo", "-n", ...install];
  must(await run(program, args));
}

const files = {
  "/": ["text/html", join(import.meta.dirname, "peer", "index.html")],
  "/page.js": ["text/javascript", join(import.meta.dirname, "peer", "page.js")],
  "/strophe.js": ["text/javascript", join(root, "node_modules", "strophe.js", "dist", "strophe.umd.min.js")],
};

async function serve() {
  const server = createServer((request, answer) => {
    const [type, file] = files[request.url.split("?")[0]] ?? [];
    if (file === undefined) answer.writeHead(404).end();
    else answer.writeHead(200, { "content-type": type }).end(readFileSync(file));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: server.address().port, end: () => server.close() };
}

/** Runs `measure` with the page in a window of that size, its agent Ready: `{ screen, centre, window, processes }`. */
export async function atPeer({ width, height }, measure) {
  const home = folder();
  const open = [];
  try {
    const screen = await openScreen({ ...process.env, ...folders(home.path) }, { width: 1400, height: 960 });
    open.push(screen);
    const centre = await openCentre(join(home.path, "centre.json"), ["--auth-mode", "non-sso"]);
    open.push(centre);
    const web = await serve();
    open.push(web);
    const { loginId, password, extension } = centre.agent;
    const asked = new URLSearchParams({ server: centre.server, id: loginId, password, extension });
    const child = start(BROWSER, [
      `--app=http://127.0.0.1:${web.port}/?${asked}`, `--user-data-dir=${join(home.path, "chromium")}`, `--window-size=${width},${height}`, "--window-position=0,0",
      // Exactly the keys of this run's contact centre are trusted. The page is served elsewhere, and a run as root has no sandbox.
      `--ignore-certificate-errors-spki-list=${centre.description.certificates.map(pin).join(",")}`, "--disable-web-security", "--no-sandbox", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--password-store=basic",
    ], { env: screen.env });
    open.push({ end: () => stop(child) });
    const window = await screen.window("^Peer READY");
    await screen.tool("windowsize", "--sync", window, String(width), String(height));
    await screen.tool("mousemove", "1399", "959");
    return await measure({ screen, centre, window, processes: () => below(child.pid) });
  } finally {
    for (const each of open.toReversed()) await each.end();
    home.remove();
  }
}

/** A process with everything that it has started. */
function below(pid) {
  const all = descendants();
  const ours = new Set([pid]);
  for (let before = 0; before !== ours.size; ) {
    before = ours.size;
    for (const each of all) if (ours.has(each.parent)) ours.add(each.pid);
  }
  return all.filter((each) => ours.has(each.pid));
}
