// The sign-in page fixtures, and how each sign-in must end.
//
// A row: `page`, the kind of page (`finesse-sim --sign-in-pages`; the row's name where `page` is missing); `person`, what a person does in the
// sign-in window, as steps of person.js; `ends`, where it must end:
//
//   { desk: true }                       at the desk
//   { code: "…", names: "host name" }    with this error, whose sentence names the host
//   { form: true }                       at the form, without an error
//
// and `window: false` if no window may become visible. `faults` are set in the contact centre before, `integrated` means that the page recognizes the
// agent without asking, `settings` are those of run.js.

/** The form with the name filled in. */
const PASSWORD = ["page", "focus passwordInput", "type {password}", "key Return"];

/** The form with two empty fields. */
const NAME_AND_PASSWORD = ["page", "focus userNameInput", "type {name}", "key Tab", "type {password}", "key Return"];

/** From an element before the form, which had the focus, to the password. */
const ON_TO_PASSWORD = ["key Tab", "key Tab", "focus passwordInput", "type {password}", "key Return"];

const desk = { desk: true };
const idp = ({ description }) => description.idp.host;
const ids = ({ description }) => description.ids.host;
const further = (name) => ({ description }) => description.further.find((host) => host.name === name).host;

/** Every step of the sign-in, in order; a fault at each makes it slow. */
const HOPS = ["token-start", "authorize", "idp", "saml-response", "relay", "authcode", "token"];

const json = (status, error) => ({ at: "authorize", times: 1, what: { status, contentType: "application/json", body: JSON.stringify({ error }) } });

/** Rows that end at the desk after the form's name and password, whatever else the page does. */
const FORMS = [
  "plain", "late-form", "fragment", "push-state", "reloading", "meta-refresh", "redirects", "hanging-resources", "endless-resource",
  "streaming-document", "device-probe", "form-in-frame", "permissions", "certificate-optional", "broken-cookies",
  "large-page", "german", "french", "japanese", "arabic",
].map((name) => ({ name, person: PASSWORD, ends: desk }));

export const ROWS = [
  ...FORMS,
  { name: "home-realm", person: ["page", "focus {unnamed}", "key Return", ...PASSWORD], ends: desk },
  { name: "fragment-click", person: ["page", "focus there", "key Return", "focus passwordInput", "type {password}", "key Return"], ends: desk },
  // A field in a frame of another host does not get the focus automatically.
  {
    name: "form-in-foreign-frame", ends: desk,
    person: ["page", "key Tab", "focus userNameInput", "key Tab", "focus passwordInput", "type {password}", "key Return"],
  },
  { name: "foreign-frames", settings: "listed", person: PASSWORD, ends: desk },
  { name: "posts-to-itself", person: [...PASSWORD, ...PASSWORD], ends: desk },
  {
    name: "wrong-password-first", page: "plain", ends: desk,
    person: ["page", "focus passwordInput", "type not the password", "key Return", ...PASSWORD],
  },

  { name: "stay-signed-in", person: [...PASSWORD, "page", "focus {unnamed}", "key Return"], ends: desk },
  { name: "consent", person: [...PASSWORD, "page", "focus {unnamed}", "key Return"], ends: desk },
  {
    name: "password-expired", ends: desk,
    person: [...PASSWORD, "page", "focus newPassword", "type practice-2", "key Tab", "type practice-2", "key Return"],
  },
  {
    name: "second-factor-window", ends: desk,
    person: [...PASSWORD, "page", "focus open", "key Return", "told opened", "new window", "told code-shown", "focus codeInput", "type 246810", "key Return"],
  },
  {
    name: "reset-link", ends: desk,
    person: ["page", "focus {unnamed}", "key Return", "new window", "told reset-shown", "close", ...ON_TO_PASSWORD],
  },
  { name: "help-download", person: ["page", "focus {unnamed}", "key Return", ...ON_TO_PASSWORD], ends: desk },
  { name: "mailto", person: ["page", "focus {unnamed}", "key Return", ...ON_TO_PASSWORD], ends: desk },

  // Visible prompt or declined: the same keys work for the engine's prompt and for the form in the body.
  { name: "basic-prompt", person: ["prompt", "type {name}", "key Tab", "type {password}", "key Return"], ends: desk },
  // The provider always rejects NTLM and asks again; without credentials its form appears. WebKitGTK (2.50) holds a key that was pressed just before
  // its prompt appeared against the next one: the page never gets that. Here it is a key that types nothing.
  {
    name: "ntlm-prompt", ends: desk,
    person: ["prompt", "type {name}", "key Tab", "type {password}", "key Return", "key Escape until usable", "key Shift_L", ...NAME_AND_PASSWORD],
  },
  { name: "negotiate-prompt", person: NAME_AND_PASSWORD, ends: desk },
  { name: "alert", person: ["page", "key Return until answered", "focus passwordInput", "type {password}", "key Return"], ends: desk },
  { name: "confirm", person: [...PASSWORD, "told asked", "key Return until answered"], ends: desk },
  {
    name: "prompt", ends: desk,
    person: ["page", "focus number", "key Return", "told asked", "type 4711", "key Return until answered", "focus passwordInput", "type {password}", "key Return"],
  },
  { name: "before-unload", person: [...PASSWORD, "told asked", "key Return until gone"], ends: desk },
  {
    name: "file-chooser", ends: desk,
    person: ["page", "focus card", "key space", "told asked", "key Escape until answered", ...ON_TO_PASSWORD],
  },

  { name: "certificate-required", person: [], ends: { code: "clientCertificateRequired", names: further("certauth-required") }, window: false },
  { name: "many-redirects", person: [], ends: { code: "signInPageFailed", names: idp }, window: false },
  { name: "closes-itself", person: ["page"], ends: { code: "signInPageEnded" } },
  {
    name: "other-name-of-the-server", page: "plain", settings: "alias", person: [], window: false,
    ends: { code: "wrongServerName", names: ({ description }) => description.nodes[0].host },
  },
  { name: "ids-unavailable", page: "plain", faults: [json(503, "service_unavailable")], person: ["prompt", "close"], ends: { form: true } },
  { name: "redirect-uri-unknown", page: "plain", faults: [json(401, "invalid_redirectUri")], person: ["prompt", "close"], ends: { form: true } },
  {
    name: "host-not-listed", page: "plain", settings: "listed", person: [], window: false,
    faults: [{ at: "authorize", times: 1, what: { redirect: "https://elsewhere.example.test/" } }],
    ends: { code: "navigationRefused", names: () => "elsewhere.example.test" },
  },
  { name: "ids-refuses-connections", page: "plain", nodes: { ids: "stopped" }, person: [], ends: { code: "signInPageFailed", names: ids }, window: false },

  { name: "integrated", page: "plain", integrated: true, silent: true, person: [], ends: desk, window: false },
  {
    name: "integrated-slow", page: "plain", integrated: true, silent: true, person: [], ends: desk, window: false,
    faults: HOPS.map((at) => ({ at, times: 1, what: { delaySeconds: 0.7 } })),
  },
  { name: "living-session", page: "plain", silent: true, living: true, person: PASSWORD, ends: desk },
];
