//! What every test reads, and how long it waits at most.

use std::time::Duration;

/// The longest that anything may take. Not waited for: only how long a failing test lasts.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// The text of the first element with this name.
pub(crate) fn element(xml: &str, name: &str) -> Option<String> {
    let document = roxmltree::Document::parse(xml).unwrap_or_else(|error| panic!("{error}: {xml}"));
    let found = document.descendants().find(|node| node.tag_name().name() == name)?;
    Some(found.text().unwrap_or_default().to_owned())
}
