//! The comment at the top of each generated file.

/// Says where the file comes from and that it must not be edited.
pub(crate) const HEADER: &str =
    "Generated from src-tauri/crates/desk-policy by `npm run policy`. Do not edit.";
