// Preloaded into each Node program: resolves names that end in .localhost to this computer (RFC 6761), which Node leaves to the system.
"use strict";
const dns = require("node:dns");

const lookup = dns.lookup;
dns.lookup = (name, options, done) => lookup(String(name).endsWith(".localhost") ? "127.0.0.1" : name, options, done);
