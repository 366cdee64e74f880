// SimpleSAMLphp, from Debian's package, as the company's identity provider. All its data is in a temporary folder.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, onFreePorts, root, start, stop, whileRunning } from "../e2e/harness/process.js";
import { makeKey } from "./signing-key.js";

/** Where `.dev/set-up.mjs` unpacks the package. */
const WWW = join(root, "target", "tools", "simplesamlphp", "usr", "share", "simplesamlphp", "www");
const ENTITY = "urn:aplomb:interop:simplesamlphp";

/** A value as PHP writes it. */
function php(value) {
  if (typeof value === "string") return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  if (typeof value !== "object") return String(value);
  const entries = Array.isArray(value) ? value.map(php) : Object.entries(value).map(([name, each]) => `${php(name)} => ${php(each)}`);
  return `[${entries.join(", ")}]`;
}

/** Starts the provider. It accepts no service until `meet` has told it about a contact centre. */
export async function openProvider() {
  const home = folder();
  const at = (...names) => join(home.path, ...names);
  for (const name of ["config", "metadata", "certificates", "data", "sessions", "temporary"]) mkdirSync(at(name), { mode: 0o700 });
  makeKey(at("certificates", "signing.pem"), at("certificates", "signing.crt"));
  // PHP uses only these settings, not the computer's.
  const settings = { "session.save_path": at("sessions"), "sys_temp_dir": at("temporary"), display_errors: "0", log_errors: "1" };
  const told = Object.entries(settings).flatMap(([name, value]) => ["-d", `${name}=${value}`]);
  const env = { ...process.env, SIMPLESAMLPHP_CONFIG_DIR: at("config") };
  try {
    const [child, port] = await onFreePorts(1, (free) => openPhp(free, told, env));
    return new Provider(home, child, port);
  } catch (trouble) {
    home.remove();
    throw trouble;
  }
}

/** Starts PHP's own server; returns the program and its port. */
async function openPhp(port, told, env) {
  const child = start("php", [...told, "-S", `127.0.0.1:${port}`, "-t", WWW], { env });
  try {
    await whileRunning(child, "PHP listens", async () => (await fetch(`http://127.0.0.1:${port}/resources/default.css`)).ok);
    return [child, port];
  } catch (trouble) {
    await stop(child);
    throw trouble;
  }
}

/** A running provider. */
class Provider {
  #home;
  #child;
  #port;

  constructor(home, child, port) {
    this.#home = home;
    this.#child = child;
    this.#port = port;
  }

  /** Its output. */
  get said() {
    return this.#child.said;
  }

  /** The options of a contact centre that redirects here and trusts this provider's signatures. */
  get options() {
    return this.#trusting(join(this.#home.path, "certificates", "signing.crt"));
  }

  /** The same, but the contact centre trusts another key than the one that signs here. */
  get optionsWithAnotherKey() {
    const [key, certificate] = ["other.pem", "other.crt"].map((name) => join(this.#home.path, "certificates", name));
    makeKey(key, certificate);
    return this.#trusting(certificate);
  }

  #trusting(certificate) {
    return ["--idp-sso-url", "/saml2/idp/SSOService.php", "--idp-entity-id", ENTITY, "--idp-certificate", certificate, "--idp-upstream", `127.0.0.1:${this.#port}`];
  }

  /** Configures it for a contact centre: the addresses of both, the agents, and where its responses go. */
  meet({ idp, agents, serviceProvider }) {
    const at = (...names) => join(this.#home.path, ...names);
    const write = (path, variable, value) => writeFileSync(path, `<?php\n${variable} = ${php(value)};\n`);
    write(at("config", "config.php"), "$config", {
      baseurlpath: `https://${idp.host}:${idp.port}/`,
      certdir: `${at("certificates")}/`,
      datadir: `${at("data")}/`,
      loggingdir: `${at("data")}/`,
      metadatadir: `${at("metadata")}/`,
      tempdir: at("temporary"),
      secretsalt: "of this test alone",
      "auth.adminpassword": "of this test alone",
      timezone: "UTC",
      "logging.handler": "errorlog",
      "enable.saml20-idp": true,
      "module.enable": { core: true, saml: true, exampleauth: true },
      "session.cookie.secure": true,
      "session.phpsession.savepath": at("sessions"),
      "store.type": "phpsession",
      "metadata.sources": [{ type: "flatfile" }],
    });
    const account = ({ loginName, password }) => [
      `${loginName}:${password}`,
      { uid: [loginName], user_principal: [`${loginName}@corp.example.test`] },
    ];
    write(at("config", "authsources.php"), "$config", {
      agents: { 0: "exampleauth:UserPass", ...Object.fromEntries(agents.filter(({ sso }) => sso).map(account)) },
    });
    write(at("metadata", "saml20-idp-hosted.php"), `$metadata[${php(ENTITY)}]`, {
      host: "__DEFAULT__",
      privatekey: "signing.pem",
      certificate: "signing.crt",
      auth: "agents",
    });
    write(at("metadata", "saml20-sp-remote.php"), `$metadata[${php(serviceProvider.entityId)}]`, {
      AssertionConsumerService: serviceProvider.responseUrl,
    });
  }

  /** Ends it. */
  async end() {
    await stop(this.#child);
    this.#home.remove();
  }
}
