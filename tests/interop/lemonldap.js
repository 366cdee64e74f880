// LemonLDAP::NG, from Debian's packages, as the company's identity provider. All its data is in a temporary folder.
import { createHash, createHmac, randomBytes } from "node:crypto";
import { chownSync, copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, onFreePorts, root, start, stop, whileRunning } from "../e2e/harness/process.js";
import { makeKey } from "./signing-key.js";

/** Where `.dev/set-up.mjs` unpacks the packages, each in its own folder. */
const TOOLS = join(root, "target", "tools");
const PACKAGES = ["liblemonldap-ng-common-perl", "liblemonldap-ng-handler-perl", "liblemonldap-ng-portal-perl"];
const ENTITY = "urn:aplomb:interop:lemonldap";
/** The user and group "nobody". As root, LemonLDAP::NG skips its caches and behaves differently from a real installation. */
const NOBODY = 65534;
const asRoot = process.getuid() === 0;
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/**
 * Starts the portal. It accepts no service until `meet` has told it about a contact centre.
 *
 * The portal asks for a name, a password (equal to the name, because its accounts are those of its demonstration backend) and, if `totp` is
 * set, a one-time code. `further`: from the description of a contact centre to settings that override others.
 */
export async function openLemonldap({ totp = false, further = () => ({}) } = {}) {
  const home = folder();
  const at = (...names) => join(home.path, ...names);
  for (const name of PACKAGES) cpSync(join(TOOLS, name, "usr"), at("usr"), { recursive: true });
  for (const name of ["settings", "cache", "sessions", "sessions/lock", "devices", "devices/lock"]) mkdirSync(at(name));
  copyFileSync(join(import.meta.dirname, "lemonldap.psgi"), at("portal.psgi"));
  makeKey(at("signing.pem"), at("signing.crt"));
  writeFileSync(at("lemonldap-ng.ini"), iniFile(at));
  own(home.path);
  try {
    const [child, port] = await onFreePorts(1, (free) => openPlackup(free, at));
    return new Lemonldap({ home, child, port, totp, further });
  } catch (trouble) {
    home.remove();
    throw trouble;
  }
}

/** Starts the portal's server; returns the program and its port. */
async function openPlackup(port, at) {
  const server = ["-E", "deployment", "-s", "HTTP::Server::PSGI", "--host", "127.0.0.1", "--port", String(port)];
  const child = start(...unprivileged("plackup", ...server, at("portal.psgi")), { env: environment(at) });
  try {
    const script = `http://127.0.0.1:${port}/static/common/js/portal.min.js`;
    await whileRunning(child, "the portal's server listens", async () => (await fetch(script)).ok);
    return [child, port];
  } catch (trouble) {
    await stop(child);
    throw trouble;
  }
}

/** A program and its arguments, wrapped to run as `NOBODY` if the tests run as root. */
function unprivileged(program, ...args) {
  if (!asRoot) return [program, args];
  return ["setpriv", [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, "--clear-groups", program, ...args]];
}

/** Changes the owner of a folder and everything in it to the user of `unprivileged`. */
function own(path) {
  if (!asRoot) return;
  for (const entry of readdirSync(path, { recursive: true })) chownSync(join(path, entry), NOBODY, NOBODY);
  chownSync(path, NOBODY, NOBODY);
}

function environment(at) {
  return {
    PATH: process.env.PATH,
    LANG: "C.UTF-8",
    HOME: at(),
    PERL5LIB: at("usr", "share", "perl5"),
    LLNG_DEFAULTCONFFILE: at("lemonldap-ng.ini"),
    PORTAL: at("usr", "share", "lemonldap-ng", "portal"),
    ACCOUNTS: at("settings", "accounts.json"),
  };
}

const iniFile = (at) => `[all]
logLevel = info
[configuration]
type = File
dirName = ${at("settings")}
localStorage = Cache::FileCache
localStorageOptions = { namespace => 'settings', cache_root => '${at("cache")}', cache_depth => 1 }
[portal]
staticPrefix = /static
templateDir = ${at("usr", "share", "lemonldap-ng", "portal", "templates")}
languages = en
`;

/** The settings of the package, with those of this computer and of a contact centre. */
function settings({ home, idp, serviceProvider, totp }) {
  const at = (...names) => join(home, ...names);
  const shipped = JSON.parse(readFileSync(join(TOOLS, PACKAGES[0], "var", "lib", "lemonldap-ng", "conf", "lmConf-1.json"), "utf8"));
  const storage = (directory) => ({ Directory: at(directory), LockDirectory: at(directory, "lock"), generateModule: "Lemonldap::NG::Common::Apache::Session::Generate::SHA256" });
  return {
    ...shipped,
    portal: `https://${idp.host}:${idp.port}/`,
    domain: idp.host,
    key: randomBytes(16).toString("hex"),
    securedCookie: 1,
    globalStorageOptions: storage("sessions"),
    persistentStorageOptions: storage("devices"),
    localSessionStorageOptions: { namespace: "sessions", cache_root: at("cache"), cache_depth: 1 },
    notification: 0,
    // Password resets and registration are off, because they need mail.
    portalDisplayResetPassword: 0,
    portalDisplayRegister: 0,
    passwordDB: "Null",
    registerDB: "Null",
    totp2fActivation: totp ? "has2f('TOTP')" : 0,
    issuerDBSAMLActivation: 1,
    samlEntityID: ENTITY,
    samlServicePrivateKeySig: readFileSync(at("signing.pem"), "utf8"),
    samlServicePublicKeySig: readFileSync(at("signing.crt"), "utf8"),
    samlSPMetaDataXML: { centre: { samlSPMetaDataXML: serviceProviderMetadata(serviceProvider) } },
    samlSPMetaDataExportedAttributes: { centre: { uid: "1;uid", mail: "1;user_principal" } },
    samlSPMetaDataOptions: {
      centre: {
        samlSPMetaDataOptionsNameIDFormat: "transient",
        samlSPMetaDataOptionsSignSSOMessage: 1,
        // The identity service does not sign its requests.
        samlSPMetaDataOptionsCheckSSOMessageSignature: 0,
      },
    },
  };
}

const serviceProviderMetadata = ({ entityId, responseUrl }) => `<?xml version="1.0"?>
<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entityId}">
  <SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <AssertionConsumerService isDefault="true" index="0" Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${responseUrl}"/>
  </SPSSODescriptor>
</EntityDescriptor>
`;

/** A running portal. */
class Lemonldap {
  #home;
  #child;
  #port;
  #totp;
  #further;
  #secrets = new Map();

  constructor({ home, child, port, totp, further }) {
    this.#home = home;
    this.#child = child;
    this.#port = port;
    this.#totp = totp;
    this.#further = further;
  }

  #at = (...names) => join(this.#home.path, ...names);

  /** Its output. */
  get said() {
    return this.#child.said;
  }

  /** The options of a contact centre that redirects here and trusts this provider's signatures. */
  get options() {
    return ["--idp-sso-url", "/saml/singleSignOn", "--idp-entity-id", ENTITY, "--idp-certificate", this.#at("signing.crt"), "--idp-upstream", `127.0.0.1:${this.#port}`];
  }

  /** Configures it for a contact centre: the addresses of both, the agents, and where its responses go. */
  async meet(description) {
    const { idp, agents, serviceProvider } = description;
    const people = agents.filter(({ sso }) => sso).map(({ loginName }) => loginName);
    const account = (name) => [name, { uid: name, cn: name, mail: `${name}@corp.example.test` }];
    writeFileSync(this.#at("settings", "accounts.json"), JSON.stringify(Object.fromEntries(people.map(account))));
    const usual = settings({ home: this.#home.path, idp, serviceProvider, totp: this.#totp });
    writeFileSync(this.#at("settings", "lmConf-1.json"), JSON.stringify({ ...usual, ...this.#further(description) }));
    if (this.#totp) people.forEach((name) => this.#giveDevice(name));
    own(this.#home.path);
    const answer = await fetch(`http://127.0.0.1:${this.#port}/saml/metadata`);
    if (!answer.ok) throw new Error(`the portal does not work: ${answer.status}\n${this.said.join("\n")}`);
  }

  /** Registers a TOTP device for this person in LemonLDAP::NG's persistent session. */
  #giveDevice(name) {
    const secret = randomBytes(20);
    this.#secrets.set(name, secret);
    const device = { type: "TOTP", name: "phone", epoch: 1_700_000_000, _secret: base32(secret) };
    const id = createHash("md5").update(name).digest("hex");
    const session = { _session_id: id, _session_kind: "Persistent", _session_uid: name, _utime: 1_700_000_000, _2fDevices: JSON.stringify([device]) };
    writeFileSync(this.#at("devices", id), JSON.stringify(session));
  }

  /** The person's current one-time code. */
  code(name) {
    return totp(this.#secrets.get(name), Date.now());
  }

  /** A code that is not valid within a minute of now. */
  wrongCode(name) {
    const near = [-60, -30, 0, 30, 60].map((seconds) => totp(this.#secrets.get(name), Date.now() + seconds * 1000));
    return ["111111", "222222", "333333", "444444", "555555", "666666"].find((code) => !near.includes(code));
  }

  /** Ends it. */
  async end() {
    await stop(this.#child);
    this.#home.remove();
  }
}

/** The code for a secret at a time in milliseconds (RFC 6238 with its defaults: SHA-1, 30 seconds; 6 digits). */
function totp(secret, time) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(time / 30_000)));
  const hash = createHmac("sha1", secret).update(counter).digest();
  const number = hash.readUInt32BE(hash.at(-1) & 0xf) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, "0");
}

/** Bytes in base32 (RFC 4648); a multiple of five. */
function base32(bytes) {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return bits.match(/.{5}/g).map((five) => BASE32[Number.parseInt(five, 2)]).join("");
}
