// Fetches an access token like a browser with a session at the identity provider: redirects, cookies, and forms that submit
// themselves. Prints the token.
const cookies = new Map();
const text = (value) => value.replaceAll("&apos;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
const attribute = (tag, name) => text(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

let [url] = process.argv.slice(2);
let [form, token] = [];
for (let step = 0; token === undefined; step += 1) {
  if (step === 20) throw new Error(`too many redirects at ${url}`);
  const { host } = new URL(url);
  const jar = cookies.get(host) ?? new Map();
  cookies.set(host, jar);
  const headers = { cookie: [...jar].map((pair) => pair.join("=")).join("; ") };
  const answer = await fetch(url, { method: form === undefined ? "GET" : "POST", body: form, headers, redirect: "manual" });
  form = undefined;
  for (const line of answer.headers.getSetCookie()) {
    const [name, value] = line.split(";", 1)[0].split("=");
    jar.set(name, value);
  }
  if (answer.status === 302) {
    url = new URL(answer.headers.get("location"), url).href;
    continue;
  }
  const body = await answer.text();
  if (answer.headers.get("content-type").startsWith("application/json")) {
    ({ token } = JSON.parse(body));
    continue;
  }
  const [opening] = /<form [^>]*>/.exec(body) ?? [];
  if (opening === undefined) throw new Error(`${answer.status} at ${url}: ${body}`);
  form = new URLSearchParams([...body.matchAll(/<input [^>]*>/g)].map(([tag]) => [attribute(tag, "name"), attribute(tag, "value")]));
  url = new URL(attribute(opening, "action"), url).href;
}
// No `process.exit`, which may discard output that is not in the pipe yet.
console.log(token);
