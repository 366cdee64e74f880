// oidc-provider, an OpenID Connect provider from npm, with a page for the password and one for consent. The company's identity provider
// redirects to it, as to a cloud service, and speaks SAML to the contact centre.
import { generateKeyPairSync, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import Provider from "oidc-provider";
import MemoryAdapter from "oidc-provider/lib/adapters/memory_adapter.js";

const CLIENT = { client_id: "lemonldap", client_secret: randomUUID() };

/** The provider's in-memory adapter under another name, because it warns about that one; losing all data at the end is intended here. */
class InMemory extends MemoryAdapter {}

/** Starts the provider on a free port. It accepts no client until `meet` has told it about a contact centre. */
export async function openOidcProvider() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  return new OidcProvider(server);
}

/** A running provider. */
class OidcProvider {
  #server;
  #key = generateKeyPairSync("rsa", { modulusLength: 2048 });
  #passwords;
  #provider;

  /** Its errors. */
  said = [];

  constructor(server) {
    this.#server = server;
    server.on("request", (request, response) => {
      this.#answer(request, response).catch((trouble) => {
        this.said.push(trouble.stack);
        response.writeHead(500).end();
      });
    });
  }

  get #address() {
    return `127.0.0.1:${this.#server.address().port}`;
  }

  /** The options of a contact centre that gives this provider a name and a certificate. */
  get options() {
    return ["--oidc-upstream", this.#address];
  }

  /** Configures it for a contact centre: the addresses of the contact centre and the identity provider, and the agents. */
  meet({ oidc, idp, agents }) {
    this.#passwords = new Map(agents.filter(({ sso }) => sso).map(({ loginName, password }) => [loginName, password]));
    this.#provider = new Provider(`https://${oidc.host}:${oidc.port}`, {
      adapter: InMemory,
      clients: [{ ...CLIENT, redirect_uris: [`https://${idp.host}:${idp.port}/?openidconnectcallback=1`], token_endpoint_auth_method: "client_secret_post" }],
      claims: { openid: ["sub"], email: ["email"] },
      cookies: { keys: [randomUUID()] },
      features: { devInteractions: { enabled: false } },
      findAccount: (_context, name) => ({ accountId: name, claims: () => ({ sub: name, email: `${name}@corp.example.test` }) }),
      interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
      jwks: { keys: [{ ...this.#key.privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256", kid: "signing" }] },
      pkce: { required: () => false },
      ttl: { AccessToken: 300, AuthorizationCode: 60, Grant: 300, IdToken: 300, Interaction: 300, Session: 3600 },
    });
    // The contact centre terminates TLS in front of it.
    this.#provider.proxy = true;
    this.#provider.on("server_error", (_context, trouble) => this.said.push(trouble.stack));
  }

  /** The settings for LemonLDAP::NG so that people sign in here. Its back-channel requests come without TLS, on this computer. */
  portalSettings({ oidc }) {
    const issuer = `https://${oidc.host}:${oidc.port}`;
    const metadata = {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `http://${this.#address}/token`,
      userinfo_endpoint: `http://${this.#address}/me`,
    };
    const publicKey = { ...this.#key.publicKey.export({ format: "jwk" }), use: "sig", alg: "RS256", kid: "signing" };
    return {
      authentication: "OpenIDConnect",
      oidcOPMetaDataJSON: { company: JSON.stringify(metadata) },
      oidcOPMetaDataJWKS: { company: JSON.stringify({ keys: [publicKey] }) },
      oidcOPMetaDataExportedVars: { company: { uid: "sub", mail: "email" } },
      oidcOPMetaDataOptions: {
        company: {
          oidcOPMetaDataOptionsClientID: CLIENT.client_id,
          oidcOPMetaDataOptionsClientSecret: CLIENT.client_secret,
          oidcOPMetaDataOptionsScope: "openid email",
          oidcOPMetaDataOptionsCheckJWTSignature: 1,
          oidcOPMetaDataOptionsUseNonce: 1,
          oidcOPMetaDataOptionsTokenEndpointAuthMethod: "client_secret_post",
        },
      },
    };
  }

  async #answer(request, response) {
    request.headers["x-forwarded-proto"] = "https";
    if (request.url === "/shown") return response.writeHead(204).end();
    if (!request.url.startsWith("/interaction/")) return this.#provider.callback()(request, response);
    const { prompt, session } = await this.#provider.interactionDetails(request, response);
    const asksForPassword = prompt.name === "login";
    if (request.method === "GET") return show(response, asksForPassword ? loginPage() : consentPage(session.accountId));
    const result = asksForPassword ? this.#login(await text(request)) : await this.#consent(prompt, session);
    if (result === undefined) return show(response, loginPage("The name or the password is wrong."));
    return this.#provider.interactionFinished(request, response, result, { mergeWithLastSubmission: !asksForPassword });
  }

  #login(form) {
    const { name, password } = Object.fromEntries(new URLSearchParams(form));
    return this.#passwords.has(name) && this.#passwords.get(name) === password ? { login: { accountId: name } } : undefined;
  }

  async #consent(prompt, { accountId }) {
    const grant = new this.#provider.Grant({ accountId, clientId: CLIENT.client_id });
    grant.addOIDCScope(prompt.details.missingOIDCScope.join(" "));
    return { consent: { grantId: await grant.save() } };
  }

  /** Ends it. */
  async end() {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }
}

function show(response, page) {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }).end(page);
}

/** A page whose script focuses the field and then reports it. */
const html = (title, content) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<h1>${title}</h1>
<form method="post">${content}</form>
<script>addEventListener("load", () => { document.getElementById("first").focus(); fetch("/shown"); });</script>
</body>
</html>
`;

const loginPage = (trouble = "") => html("Sign in to the company", `
<p>${trouble}</p>
<p><label>Name <input id="first" name="name" autocomplete="username"></label></p>
<p><label>Password <input name="password" type="password" autocomplete="current-password"></label></p>
<p><button>Sign in</button></p>
`);

const consentPage = (name) => html("Allow access", `
<p>${CLIENT.client_id} wants to know who you are, ${name}, and your mail address.</p>
<p><button id="first">Allow</button></p>
`);
