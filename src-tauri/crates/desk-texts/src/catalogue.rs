//! The catalogue, as `build.rs` includes it.

/// The languages in the order of their tags, each with its files.
pub(crate) const CATALOGUE: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));
