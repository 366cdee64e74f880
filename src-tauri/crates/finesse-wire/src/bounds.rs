//! How much of a document is read.

/// Largest document that is read, in bytes.
pub const MAX_DOCUMENT: usize = 4 * 1024 * 1024;
/// Deepest nesting that is read.
pub const MAX_DEPTH: usize = 64;
/// Most elements that are read: a list of 6,000 contacts has about 40,000.
pub const MAX_ELEMENTS: usize = 100_000;
