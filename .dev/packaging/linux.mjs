// deb and rpm, each made with the distribution's own tool from one tree of files.
import { chmodSync, copyFileSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { arch } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { at } from "../run.mjs";
import { date, digest, inFolder, packager, put, tool, tree } from "./parts.mjs";
import { inCatalogue, inMenu } from "./texts.mjs";

/** Debian packages that make a deb and an rpm. */
export const debTools = { "dpkg-dev": "makes the deb" };
export const rpmTools = { rpm: "makes the rpm" };

const installer = (name) => readFileSync(at("src-tauri", "installer", "linux", name));
const icon = (name) => readFileSync(at("src-tauri", "icons", name));

/** The name of this machine's architecture in Debian and RPM. */
const machine = { x64: { deb: "amd64", rpm: "x86_64" }, arm64: { deb: "arm64", rpm: "aarch64" } }[arch()];

/** The names of the packages of a version. */
export const debName = (version) => `aplomb_${version}_${machine.deb}.deb`;
export const rpmName = (version) => `aplomb-${version}-1.${machine.rpm}.rpm`;

/** The folders of a package's files: everything is in one of these, so the list of files is short. */
function layOut(to, program, licences) {
  const bin = join(to, "usr/bin/aplomb");
  put(bin, readFileSync(program), 0o755);
  put(join(to, "usr/share/applications/aplomb.desktop"), inMenu(installer("aplomb.desktop").toString()));
  put(join(to, "usr/share/metainfo/org.aplomb.desktop.metainfo.xml"), inCatalogue(installer("org.aplomb.desktop.metainfo.xml").toString()));
  put(join(to, "usr/share/man/man1/aplomb.1.gz"), packed(manual(tool(bin, ["--help"]))));
  put(join(to, "usr/share/doc/aplomb/copyright"), installer("copyright"));
  put(join(to, "usr/share/doc/aplomb/licences.txt"), licences);
  const icons = { "32x32": "32x32.png", "128x128": "128x128.png", "256x256": "128x128@2x.png", "512x512": "icon.png" };
  for (const [size, file] of Object.entries(icons)) put(join(to, `usr/share/icons/hicolor/${size}/apps/aplomb.png`), icon(file));
  put(join(to, "usr/share/icons/hicolor/scalable/apps/aplomb.svg"), icon("aplomb.svg"));
  for (const name of readdirSync(at("src-tauri", "installer", "linux")).filter((each) => each.startsWith("policy."))) {
    put(join(to, "usr/share/doc/aplomb/examples", name), installer(name));
  }
}

/** The manual page, with the output of --help, in roff. */
const manual = (help) => installer("aplomb.1").toString().replace("@HELP@", () => help.trimEnd().replaceAll("\\", "\\e").replaceAll("-", "\\-").replaceAll(/^[.']/gm, "\\&$&"));

/** Compressed as much as possible, without a date. */
const packed = (bytes) => gzipSync(bytes, { level: 9 });

/** The libraries that a program needs, as Debian names their packages. None if the file is not a program. */
function libraries(folder, program) {
  put(join(folder, "debian/control"), "Source: aplomb\n\nPackage: aplomb\nArchitecture: any\n");
  put(join(folder, "program"), readFileSync(program), 0o755);
  const said = tool("dpkg-shlibdeps", ["-O", "--ignore-missing-info", "program"], { cwd: folder });
  return /^shlibs:Depends=(.+)$/m.exec(said)?.[1].split(", ") ?? [];
}

/**
 * Makes a deb in the folder `to`. `program` is the path of the built program, `licences` the text of its libraries' licences, `own`
 * further files by their path below /.
 * `small`: best compression, which takes ten times as long. Returns the path of the package and the list of its files.
 */
export function makeDeb({ program, licences, version, to, own = {}, small = true }) {
  return inFolder((folder) => {
    const content = join(folder, "content");
    layOut(content, program, licences);
    for (const [path, text] of Object.entries(own)) put(join(content, path), text);
    put(join(content, "usr/share/doc/aplomb/changelog.gz"), packed(changelog(version)));
    const files = tree(content);
    const sums = files.filter(({ kind }) => kind === "f").map(({ path }) => `${digest("md5", readFileSync(join(content, path)))}  ${path}\n`);
    const depends = [...libraries(folder, program), "ca-certificates", "bubblewrap", "xdg-dbus-proxy"].toSorted();
    const kibibytes = Math.ceil(files.reduce((sum, { size }) => sum + Math.ceil(size / 1024) + 1, 0));
    put(join(content, "DEBIAN/control"), control({ version, depends, kibibytes }));
    put(join(content, "DEBIAN/md5sums"), sums.join(""));
    plainFolders(content);
    const made = join(folder, "made.deb");
    tool("dpkg-deb", ["--root-owner-group", "-Zxz", small ? "-z9" : "-z1", "--build", content, made]);
    const path = join(to, debName(version));
    mkdirSync(to, { recursive: true });
    copyFileSync(made, path);
    return { path, files };
  });
}

const control = ({ version, depends, kibibytes }) => `Package: aplomb
Version: ${version}
Architecture: ${machine.deb}
Maintainer: ${packager}
Installed-Size: ${kibibytes}
Depends: ${depends.join(", ")}
Recommends: gnome-keyring | kwalletmanager
Section: net
Priority: optional
Description: desktop for contact-centre agents on Cisco Finesse
 You sign in once, on your own company's page. From then on Aplomb keeps you
 signed in, shows your state and your calls, and lets you change them. It shows
 only what Finesse has confirmed. It includes a simulated contact centre for
 practice.
`;

const changelog = (version) => `aplomb (${version}) stable; urgency=medium

  * Version ${version}. For changes see the project's history.

 -- ${packager}  ${new Date(date * 1000).toUTCString().replace("GMT", "+0000")}
`;

/** The date of the package in the format of an RPM changelog: "Wed Nov 25 2026". */
function day() {
  const [name, number, month, year] = new Date(date * 1000).toUTCString().replace(",", "").split(" ");
  return `${name} ${month} ${number} ${year}`;
}

/** Folders get the same mode, whatever the umask of the builder. */
function plainFolders(folder) {
  chmodSync(folder, 0o755);
  for (const { path, kind } of tree(folder)) if (kind === "d") chmodSync(join(folder, path), 0o755);
}

/** Makes an rpm in the folder `to`, like `makeDeb`. */
export function makeRpm({ program, licences, version, to, own = {} }) {
  return inFolder((folder) => {
    const content = join(folder, "content");
    layOut(content, program, licences);
    for (const [path, text] of Object.entries(own)) put(join(content, path), text);
    plainFolders(content);
    const files = tree(content);
    const given = {
      _topdir: join(folder, "rpm"),
      _tmppath: folder,
      _buildhost: "aplomb",
      use_source_date_epoch_as_buildtime: "1",
      clamp_mtime_to_source_date_epoch: "1",
      source_date_epoch_from_changelog: "0",
      aplomb_version: version,
      aplomb_packager: packager,
      aplomb_day: day(),
      aplomb_tree: content,
    };
    const defines = Object.entries(given).flatMap(([name, value]) => ["--define", `${name} ${value}`]);
    tool("rpmbuild", ["-bb", "--target", `${machine.rpm}-linux`, ...defines, at("src-tauri", "installer", "linux", "aplomb.spec")]);
    const path = join(to, rpmName(version));
    mkdirSync(to, { recursive: true });
    copyFileSync(join(folder, "rpm", "RPMS", machine.rpm, rpmName(version)), path);
    return { path, files };
  });
}
