// The tests of finesse-wire and finesse-client, built for Windows, under Wine.
import assert from "node:assert/strict";
import { debianRust, linker, WINDOWS } from "../../.dev/packaging/windows.mjs";
import { folder } from "../e2e/harness/process.js";
import { done, step } from "./steps.mjs";
import { openWindows } from "./wine.mjs";

const CRATES = ["finesse-wire", "finesse-client"];

/** Tests that cannot pass there, each with the reason. They are named in the output, and counted. */
const leftOut = {
  "finesse-client › client": {
    "proxy::web_socket_and_bosh_go_through_the_proxy_of_the_system": "it trusts its certificate authority through SSL_CERT_FILE, which Windows ignores",
    "transport_errors::an_untrusted_certificate_is_reported_with_its_names_and_the_reason": "Wine refuses the certificate for another reason: it cannot check revocation",
  },
};

/** Builds the tests of the crates and runs each program of them. */
export async function checkWindowsTests() {
  const programs = build();
  for (const crate of CRATES) assert.ok(programs.some(({ name }) => name.startsWith(`${crate} `)), `no tests of ${crate} were built`);
  const home = folder();
  const windows = openWindows(home.path);
  try {
    for (const { name, path } of programs) {
      await step(`windows-tests: ${name}`, () => {
        const left = Object.entries(leftOut[name] ?? {});
        const { said } = windows.run(path, "--test-threads=2", "--exact", ...left.flatMap(([each]) => ["--skip", each]));
        const [, passed, failed, skipped] = /^test result: .* (\d+) passed; (\d+) failed; .* (\d+) filtered out;/m.exec(said) ?? [];
        assert.equal(failed, "0", said.slice(-8000));
        assert.equal(Number(skipped), left.length, "each excluded test must exist");
        return [`${passed} tests passed`, ...left.map(([each, why]) => `left out: ${each}, because ${why}`)].join("; ");
      });
    }
  } finally {
    windows.end();
    home.remove();
  }
}

/** The test programs: names and paths. */
function build() {
  const args = ["test", "--no-run", "--locked", "--target", WINDOWS, "-Z", "build-std", ...CRATES.flatMap((crate) => ["-p", crate]), "--message-format", "json-render-diagnostics"];
  const said = done("/usr/bin/cargo", args, { env: debianRust(linker), stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 30 });
  return said
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line))
    .filter(({ executable }) => typeof executable === "string")
    .map(({ target, package_id: id, executable }) => ({ name: `${CRATES.find((crate) => id.includes(crate))} › ${target.name}`, path: executable }));
}
