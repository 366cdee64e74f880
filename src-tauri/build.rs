//! Prepares the Tauri context: the commands that a capability may name, and the page.

use std::path::Path;
use std::{env, fs, io};

/// What a capability may give to a window; nothing else can be given to any. The commands of the desk go through `desk_command`, and
/// the command table of `desk-contract` says which window may send which.
const COMMANDS: &[&str] =
    &["desk_command", "subscribe", "password_prompt", "give_password", "leave_password"];

/// Shown when the page was not built; a release is refused instead.
const PLACEHOLDER: &str = "<!doctype html><title>Aplomb</title><p>The page was not built. Run <code>npm run build -w ui</code>, \
     then build the program again.</p>\n";

fn main() {
    if let Err(trouble) = page_is_there(Path::new("../ui/dist")) {
        fail(&trouble.to_string());
    }
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    if let Err(trouble) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        fail(&format!("{trouble:#}"));
    }
}

/// Makes cargo look at the built page again when it changes, and sees to it that there is one.
fn page_is_there(dist: &Path) -> io::Result<()> {
    println!("cargo:rerun-if-changed={}", dist.display());
    let index = dist.join("index.html");
    if index.exists() {
        return Ok(());
    }
    if env::var("PROFILE").as_deref() == Ok("release") {
        return Err(io::Error::other(
            "ui/dist/index.html is missing. Build the page first: npm run build -w ui",
        ));
    }
    println!(
        "cargo:warning=ui/dist/index.html is missing: a placeholder stands in. Build the page: npm run build -w ui"
    );
    fs::create_dir_all(dist)?;
    fs::write(index, PLACEHOLDER)
}

fn fail(why: &str) -> ! {
    println!("cargo:error={why}");
    std::process::exit(1);
}
