// Signing keys of identity providers.
import { execFileSync } from "node:child_process";

/** Uses PHP, which SimpleSAMLphp needs anyway. */
const MAKE_KEY = `
  $key = openssl_pkey_new(["private_key_bits" => 2048, "private_key_type" => OPENSSL_KEYTYPE_RSA]);
  $request = openssl_csr_new(["commonName" => "interop"], $key, ["digest_alg" => "sha256"]);
  $certificate = openssl_csr_sign($request, null, $key, 2, ["digest_alg" => "sha256"]);
  openssl_pkey_export_to_file($key, $argv[1]) && openssl_x509_export_to_file($certificate, $argv[2]) || exit(1);
`;

/** Writes a new key and a certificate for it, both PEM. */
export function makeKey(key, certificate) {
  execFileSync("php", ["-r", MAKE_KEY, "--", key, certificate], { stdio: ["ignore", "ignore", "inherit"] });
}
