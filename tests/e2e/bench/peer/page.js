// The plain page to which Aplomb is compared: it signs in with a password, subscribes over WebSocket, shows the agent's state and calls,
// and logs the XML of each event with its times. Its parameters are in its address. It runs in a browser.
/* global Strophe, $pres, document, location, DOMParser */
const { server, id, password, extension } = Object.fromEntries(new URLSearchParams(location.search));
const headers = { authorization: `Basic ${btoa(`${id}:${password}`)}`, "content-type": "application/xml" };
const user = `https://${server}/finesse/api/User/${id}`;
const calls = new Map();

async function put(body) {
  const answer = await fetch(user, { method: "PUT", headers, body });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}

function show(state) {
  const shown = document.getElementById("state");
  shown.textContent = state;
  shown.dataset.state = state;
  document.title = `Peer ${state}`;
}

function log(xml, came) {
  const lines = document.getElementById("log");
  lines.append(`${new Date().toISOString()} handled in ${(performance.now() - came).toFixed(1)} ms\n${xml}\n\n`);
  lines.scrollTop = lines.scrollHeight;
}

function handle(xml) {
  const came = performance.now();
  const update = new DOMParser().parseFromString(xml, "text/xml");
  const text = (within, name) => within?.getElementsByTagName(name)[0]?.textContent ?? "";
  const [agent] = update.getElementsByTagName("user");
  if (agent !== undefined) show(text(agent, "state"));
  for (const dialog of update.getElementsByTagName("Dialog")) {
    if (text(update, "event") === "DELETE") calls.delete(text(dialog, "id"));
    else calls.set(text(dialog, "id"), `${text(dialog, "fromAddress")} ${text(dialog, "state")}`);
    document.getElementById("calls").replaceChildren(...[...calls.values()].map((call) => Object.assign(document.createElement("li"), { textContent: call })));
  }
  log(xml, came);
}

const connection = new Strophe.Connection(`wss://${server}/ws/`);
connection.addHandler((message) => {
  for (const each of message.getElementsByTagName("notification")) handle(each.textContent);
  return true;
}, null, "message");
connection.connect(`${id}@${server.split(":")[0]}/peer`, password, (status) => {
  if (status !== Strophe.Status.CONNECTED) return;
  connection.send($pres().c("priority").t("0"));
  put(`<User><state>LOGIN</state><extension>${extension}</extension></User>`)
    .then(() => put("<User><state>READY</state></User>"))
    .catch((trouble) => { document.title = `Peer ${trouble.message}`; });
});
