//! Includes the catalogue: each folder of `ui/locales` is a language, and `FILES` are the files that the program contains of each.

use std::{
    env,
    fmt::Write,
    fs, io,
    path::{Path, PathBuf},
};

/// The files with texts of the program, without `.ftl`. A file that a language does not have yet is left out there.
const FILES: [&str; 9] = [
    "command-line",
    "desktop",
    "doctor",
    "examination",
    "findings",
    "history-table",
    "policy-problems",
    "sign-in-window",
    "states",
];

fn main() -> io::Result<()> {
    let locales =
        Path::new(&env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../../ui/locales");
    // A new language is a new folder.
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut languages: Vec<_> = fs::read_dir(&locales)?
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    languages.sort();
    let mut code = String::from("&[\n");
    for language in languages {
        let _ = writeln!(code, "    ({language:?}, &[");
        for name in FILES {
            let path = locales.join(&language).join(format!("{name}.ftl"));
            if path.is_file() {
                println!("cargo::rerun-if-changed={}", path.display());
                let _ = writeln!(code, "        include_str!({:?}),", path.canonicalize()?);
            }
        }
        code.push_str("    ]),\n");
    }
    code.push(']');
    fs::write(PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("catalogue.rs"), code)
}
