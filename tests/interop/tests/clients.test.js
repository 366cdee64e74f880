// Third-party XMPP clients at the notification service of the simulated contact centre. They trust its certificate authority, and all
// their certificate checks are on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openCentre } from "../../e2e/harness/centre.js";
import { folder, line, root, start, stop, until, whileRunning } from "../../e2e/harness/process.js";

const here = (name) => join(root, "tests", "interop", "peers", name);
const ID = "40217";
const QUEUES = `/finesse/api/User/${ID}/Queues`;
const USER = `/finesse/api/User/${ID}`;

/** Runs a Node program that trusts the certificate authority in `file`; without `file` it does not trust the simulator. */
function node(program, args, file, stdin) {
  const env = { ...process.env, NODE_NO_WARNINGS: "1" };
  delete env.NODE_EXTRA_CA_CERTS;
  if (file !== undefined) env.NODE_EXTRA_CA_CERTS = file;
  return start(process.execPath, ["--require", here("localhost.cjs"), here(program), ...args], { env, stdin });
}

/** strophe.js, by the address at a node. */
const strophe = (address) => ({
  open: (authority) => node("strophe.js", [], authority, "pipe"),
  told: (host) => ({ service: address(host) }),
});

const peers = {
  "slixmpp over TCP": {
    transport: "tcp",
    port: (host) => host.xmppSecurePort,
    open: () => {
      const env = { ...process.env, PYTHONPATH: join(root, "target", "tools", "slixmpp"), PYTHONDONTWRITEBYTECODE: "1" };
      return start("python3", [here("slixmpp_client.py")], { env, stdin: "pipe" });
    },
    told: (host, authority) => ({ host: "127.0.0.1", port: host.xmppSecurePort, authority }),
  },
  "strophe.js over WebSocket": {
    transport: "web-socket",
    port: (host) => host.port,
    ...strophe((host) => `wss://${host.host}:${host.port}/ws/`),
  },
  "strophe.js over WebSocket at the old port": {
    transport: "web-socket",
    port: (host) => host.notificationPort,
    ...strophe((host) => `wss://${host.host}:${host.notificationPort}/ws`),
  },
  "strophe.js over BOSH": {
    transport: "bosh",
    port: (host) => host.notificationPort,
    ...strophe((host) => `https://${host.host}:${host.notificationPort}/http-bind/`),
  },
};

/** A contact centre, and a token of its first agent. */
async function withCentre(act) {
  const home = folder();
  const centre = await openCentre(join(home.path, "centre.json"), ["--integrated-sign-in", "mnovak"]);
  try {
    const authority = join(home.path, "authority.pem");
    writeFileSync(authority, centre.description.authorityPem);
    const [host] = centre.description.nodes;
    const fetching = node("token.js", [`https://${host.host}:${host.port}/desktop/sso/token?cc_username=mnovak&return_user=yes`], authority);
    const [token] = await line(fetching, /^SIM-ACCESS-\S+$/);
    await act({ centre, host, authority, token });
  } finally {
    await centre.end();
    home.remove();
  }
}

/** A running client. `saw` waits for something that it prints. */
function open(peer, { host, authority, token }, trusted = true) {
  const child = peer.open(trusted ? authority : undefined);
  const told = { jid: `${ID}@${host.host}/interop`, password: token, node: QUEUES, ...peer.told(host, trusted ? authority : null) };
  child.stdin.write(`${JSON.stringify(told)}\n`);
  const printed = () => child.said.filter((each) => each.startsWith("{")).map((each) => JSON.parse(each));
  return {
    child,
    printed,
    leave: () => child.stdin.write("leave\n"),
    saw: (wanted) =>
      whileRunning(child, `the client saw ${JSON.stringify(wanted)}`, () => printed().find((each) => Object.entries(wanted).every(([name, value]) => each[name] === value))),
  };
}

/** Runs `act` with a client, and shows the client's output if that fails. */
async function withClient(peer, world, act, trusted) {
  const client = open(peer, world, trusted);
  try {
    await act(client);
  } catch (trouble) {
    console.error(client.child.said.join("\n"));
    throw trouble;
  } finally {
    await stop(client.child);
  }
}

for (const [name, peer] of Object.entries(peers)) {
  test(`${name}: signs in with a token, sees Finesse's presence, pings, subscribes and receives events`, async () => {
    await withCentre(async (world) => {
      const { centre, host } = world;
      await withClient(peer, world, async ({ saw, leave }) => {
        await saw({ saw: "online", jid: `${ID}@${host.host}/interop` });
        await saw({ saw: "presence", from: `finesse@${host.host}/User`, type: "available" });
        await saw({ saw: "pong" });
        await saw({ saw: "subscribed" });

        const { links } = await centre.state();
        assert.equal(links.length, 1);
        const { transport, port, available, pings, subscriptions } = links[0];
        assert.deepEqual({ transport, port, available, pings, subscriptions }, { transport: peer.transport, port: peer.port(host), available: true, pings: 1, subscriptions: [QUEUES] });

        for (const itemNode of [QUEUES, USER]) {
          const payload = `<Update><event>PUT</event><source>${itemNode}</source><data>é &amp; "ü"</data></Update>`;
          assert.deepEqual(await centre.control("publish", { node: "a", user: ID, itemNode, body: payload }), { connections: 1 });
          await saw({ saw: "event", node: itemNode, payload });
        }

        await centre.control("finesse-presence", { node: "a", available: false });
        await saw({ saw: "presence", from: `finesse@${host.host}/User`, type: "unavailable" });

        leave();
        await saw({ saw: "gone" });
        await until("the connection is gone", async () => (await centre.state()).links.length === 0);
      });
    });
  });

  test(`${name}: an invalid token is refused`, async () => {
    await withCentre(async (world) => {
      await withClient(peer, { ...world, token: "SIM-ACCESS-forged" }, async ({ saw, printed }) => {
        await saw({ saw: "refused" });
        assert.deepEqual(printed().filter(({ saw }) => saw === "online"), []);
      });
    });
  });
}

for (const name of ["slixmpp over TCP", "strophe.js over WebSocket"]) {
  test(`${name}: a client that does not trust the certificate authority does not connect`, async () => {
    await withCentre(async (world) => {
      await withClient(peers[name], world, async ({ saw }) => {
        await saw({ saw: "refused" });
        assert.equal((await world.centre.state()).nodes[0].opened, 0);
      }, false);
    });
  });
}
