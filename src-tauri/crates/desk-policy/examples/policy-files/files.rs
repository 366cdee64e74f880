//! The files and their names below `src-tauri/installer`.

use std::io;

use crate::{admx, json, page, profile, wxi};

/// Name below `src-tauri/installer` and text of each file.
pub(crate) fn all() -> io::Result<Vec<(&'static str, String)>> {
    Ok(vec![
        ("windows/aplomb.admx", admx::templates()?),
        ("windows/en-US/aplomb.adml", admx::texts()?),
        ("windows/policy.wxi", wxi::properties()?),
        ("macos/aplomb.mobileconfig", profile::profile()?),
        ("macos/org.aplomb.desktop.manifest.plist", profile::manifest()?),
        ("linux/policy.example.json", json::example()?),
        ("linux/policy.schema.json", json::schema()?),
        ("POLICY.md", page::page()?),
    ])
}
