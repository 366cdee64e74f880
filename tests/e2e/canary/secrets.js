// Finds secrets of the simulator in bytes, complete or in part, in every encoding in which they are transmitted.

/** Tokens and passwords of `finesse-sim --canary`: a prefix that is easy to recognise, and unique hexadecimal digits. */
const SECRET = /SIM-(?:ACCESS|REFRESH|PASSWORD)-[0-9a-f]{32,}/g;
const BEGINNING = /SIM-(ACCESS|REFRESH|PASSWORD)-[0-9a-f]{8}/g;

/** The number of digits that identify a part. Freed memory loses its first bytes, so the prefix alone is not enough. */
const PIECE = 16;

const unpack = (text) => Buffer.from(text, "base64").toString("latin1");
const narrow = (text) => text.replaceAll("\0", "");

/** The encodings of secrets: name, pattern, and decoder. In base64 every group of three digits begins with one of a few letters. */
const FORMS = [
  { form: "UTF-8", pattern: /[0-9a-f]{16,}/g, read: (found) => found },
  { form: "UTF-16", pattern: /(?:[0-9a-f]\0){16,}/g, read: narrow },
  { form: "base64", pattern: /(?:[MNOYZ][DGTWjmz2][A-Za-z0-9+/]{2}){6,}/g, read: unpack },
  { form: "base64 in UTF-16", pattern: /(?:[MNOYZ]\0[DGTWjmz2]\0(?:[A-Za-z0-9+/]\0){2}){6,}/g, read: (found) => unpack(narrow(found)) },
];

/** All secrets in a text, each once. */
export function secretsIn(text) {
  return new Set(text.match(SECRET) ?? []);
}

/** A search for these secrets. */
export class Search {
  #pieces = new Map();

  /** `secrets`: as the simulator issues them, for example SIM-ACCESS-… */
  constructor(secrets) {
    for (const secret of secrets) {
      const [, kind, digits] = /^SIM-([A-Z]+)-([0-9a-f]+)$/.exec(secret);
      for (let at = 0; at + PIECE <= digits.length; at += 1) this.#pieces.set(digits.slice(at, at + PIECE), kind);
    }
  }

  /** The finds in bytes: `{ kind, form, at }` for each run of bytes that contains a secret or part of one. */
  in(bytes) {
    const text = bytes.toString("latin1");
    const finds = [];
    for (const { form, pattern, read } of FORMS) {
      for (const match of text.matchAll(pattern)) {
        const kind = this.#kind(read(match[0]));
        if (kind !== undefined) finds.push({ kind, form, at: match.index });
      }
    }
    // A secret that is not in the list.
    for (const match of text.matchAll(BEGINNING)) {
      const at = match.index + match[0].length - 8;
      if (!finds.some((find) => find.form === "UTF-8" && find.at === at)) finds.push({ kind: `${match[1]} (unknown)`, form: "UTF-8", at: match.index });
    }
    return finds;
  }

  #kind(digits) {
    for (let at = 0; at + PIECE <= digits.length; at += 1) {
      const kind = this.#pieces.get(digits.slice(at, at + PIECE));
      if (kind !== undefined) return kind;
    }
    return undefined;
  }
}

/** Checks that a search finds this secret in every encoding and in part; returns the encodings in which it does not. */
export function blindSpots(secret) {
  const search = new Search([secret]);
  const digits = secret.slice(secret.lastIndexOf("-") + 1);
  const base64 = (text) => Buffer.from(text).toString("base64");
  const samples = {
    whole: Buffer.from(`x${secret}y`),
    "without its beginning": Buffer.from(`\0\0\0${digits.slice(5, 21)}\0`),
    "in UTF-16": Buffer.from(secret, "utf16le"),
    "in an address": Buffer.from(`https://h/p?refresh-token=${encodeURIComponent(secret)}&x=1`),
    "in base64": Buffer.from(base64(secret)),
    "as Basic": Buffer.from(`Basic ${base64(`tlind:${secret}`)}`),
    "as SASL PLAIN": Buffer.from(base64(`\0tlind@h\0${secret}`)),
    "in base64 and UTF-16": Buffer.from(base64(`:${secret}`), "utf16le"),
    "unknown": Buffer.from(`SIM-ACCESS-${"0123456789abcdef".repeat(2)}`),
  };
  const blind = Object.entries(samples).filter(([, sample]) => search.in(sample).length === 0);
  const seesTooMuch = search.in(Buffer.from("SIM-ACCESS-SIM-REFRESH- 0123456789abcdef0123")).length > 0;
  return [...blind.map(([form]) => form), ...(seesTooMuch ? ["finds what is not there"] : [])];
}
