// `npm run package:check`: installs, starts, upgrades and removes the packages that `npm run package` has made.
//
//   node tests/install/check.mjs                every package
//   node tests/install/check.mjs deb rpm        only these packages
//   node tests/install/check.mjs --debug deb    the package that `npm run package -- --debug` has made
//   node tests/install/check.mjs windows-tests  no package: the protocol tests, built for Windows
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chosen, kinds, packagesIn } from "../../.dev/package.mjs";
import { version } from "../../.dev/packaging/parts.mjs";
import { msiTools } from "../../.dev/packaging/windows.mjs";
import { must, say } from "../../.dev/run.mjs";
import { setUp } from "../../.dev/set-up.mjs";
import { checkLinux } from "./linux.mjs";
import { checkMsi } from "./msi.mjs";
import { runInside } from "./own-root.mjs";
import { counted } from "./steps.mjs";
import { checkWindowsTests } from "./windows-tests.mjs";
import { wineTools } from "./wine.mjs";

const me = fileURLToPath(import.meta.url);
const linuxTools = { appstream: "checks the software catalogue entry", "desktop-file-utils": "checks the menu entry", "man-db": "shows the manual page" };

/** Each check, with the Debian packages that it needs. Linux packages are checked in a private root file system. */
const checks = {
  deb: { tools: { ...linuxTools, lintian:  "checks the deb" }, run: (packages) => runInside(me, ["inside", "deb", packages]) },
  rpm: { tools: { ...linuxTools, rpmlint:  "checks the rpm" }, run: (packages) => runInside(me, ["inside", "rpm", packages]) },
  msi: { tools: wineTools, run: (packages) => counted(() => checkMsi(packages)) },
  "windows-tests": { tools: { ...msiTools, ...wineTools }, run: () => counted(checkWindowsTests) },
};

const [first, ...rest] = process.argv.slice(2);
if (first === "inside") must(await counted(() => checkLinux(...rest)));
else await checkAll(process.argv.slice(2));

async function checkAll(words) {
  const { names, debug } = chosen(words, Object.keys(checks));
  const wanted = names.length === 0 ? Object.keys(kinds) : names;
  await setUp({ besides: Object.assign({}, ...wanted.flatMap((name) => [kinds[name]?.tools ?? {}, checks[name].tools])) });
  for (const name of wanted.filter((each) => each in kinds)) {
    const path = join(packagesIn(debug), kinds[name].name(version));
    if (existsSync(path)) continue;
    say(`There is no ${path}: run \`npm run package -- ${debug ? "--debug " : ""}${name}\` first.`);
    must(1);
  }
  for (const name of wanted) must(await checks[name].run(packagesIn(debug)));
}
