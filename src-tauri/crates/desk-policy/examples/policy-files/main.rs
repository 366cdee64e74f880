//! `npm run policy`: generates the files for IT from `SETTINGS`.

mod admx;
mod files;
mod header;
mod json;
mod page;
mod profile;
mod wxi;
mod xml;

use std::{fs, io, path::Path};

fn main() -> io::Result<()> {
    let installer = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../installer");
    for (name, text) in files::all()? {
        let path = installer.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}
