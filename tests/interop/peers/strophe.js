// A notification client with strophe.js, over WebSocket or BOSH, depending on the address in its first line of input. It prints what it
// receives, one JSON document per line.
import { createInterface } from "node:readline";
import { $iq, $pres, Strophe } from "strophe.js";
import XMLHttpRequest from "xhr2";

// xhr2 does not parse the document, which a browser does.
globalThis.XMLHttpRequest = class extends XMLHttpRequest {
  get responseXML() {
    return this.responseText ? new globalThis.DOMParser().parseFromString(this.responseText, "text/xml") : null;
  }
};

const PUBSUB = "http://jabber.org/protocol/pubsub";
const say = (saw, more = {}) => console.log(JSON.stringify({ saw, ...more }));

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { service, jid, password, node } = JSON.parse((await lines.next()).value);
const domain = Strophe.getDomainFromJid(jid);
const connection = new Strophe.Connection(service);

const ask = (iq) => new Promise((answered, refused) => connection.sendIQ(iq, answered, refused, 10_000));
const change = (how) =>
  ask($iq({ type: "set", to: `pubsub.${domain}` }).c("pubsub", { xmlns: PUBSUB }).c(how, { node, jid: connection.jid }));

async function online() {
  say("online", { jid: connection.jid });
  connection.addHandler((presence) => {
    say("presence", { from: presence.getAttribute("from"), type: presence.getAttribute("type") ?? "available" });
    return true;
  }, null, "presence");
  connection.addHandler((message) => {
    for (const items of message.getElementsByTagName("items")) {
      const [notification] = items.getElementsByTagName("notification");
      say("event", { node: items.getAttribute("node"), payload: notification.textContent });
    }
    return true;
  }, null, "message");
  connection.send($pres().c("priority").t("0"));
  await ask($iq({ type: "get", to: domain }).c("ping", { xmlns: "urn:xmpp:ping" }));
  say("pong");
  await change("subscribe");
  say("subscribed");
  await lines.next();
  await change("unsubscribe");
  connection.disconnect("the agent leaves");
}

connection.connect(jid, password, (status, condition) => {
  switch (status) {
    case Strophe.Status.CONNECTED:
      online().catch((trouble) => say("trouble", { trouble: trouble?.outerHTML ?? String(trouble) }));
      break;
    case Strophe.Status.AUTHFAIL:
    case Strophe.Status.CONNFAIL:
      say("refused", { condition });
      break;
    case Strophe.Status.DISCONNECTED:
      say("gone");
      // Exits after all output is written: `process.exit` discards the rest.
      process.stdout.write("", () => process.exit(0));
      break;
    default:
  }
});
