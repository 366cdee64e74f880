// Builds what the tests here start: the application, and the contact centre with the part that trusts other identity providers.
import { page } from "../../.dev/page.mjs";
import { must, run } from "../../.dev/run.mjs";

must(await page());
// In two steps: built together, the application would get that part too.
must(await run("cargo", ["build", "--locked", "-p", "aplomb"]));
must(await run("cargo", ["build", "--locked", "-p", "finesse-sim", "--features", "saml"]));
