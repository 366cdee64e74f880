//! What the writer is asked, and what it reports.

use desk_contract::HistoryProblem;
use desk_history::Entry;

use super::shift::Change;

/// One write.
pub(super) enum Job {
    /// What is new.
    Changes(Vec<Change>),
    /// Everything, because something was not written.
    All(Vec<Entry>),
}

/// What became of reading and writing.
#[derive(Debug)]
pub(crate) enum HistoryReport {
    /// What was kept.
    Loaded(Vec<Entry>),
    /// It is not kept, or could not be read.
    Problem(HistoryProblem),
    /// The keychain has no key and takes none: the history is in memory alone.
    NoKeychain,
}
