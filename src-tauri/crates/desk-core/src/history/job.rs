//! What the writer is asked, and what it reports.

use desk_contract::HistoryProblem;
use desk_history::Entry;

use super::shift::Change;

/// The name of the list of favourites in the file of a history.
pub(super) const FAVOURITES: &str = "favourites";

/// One write.
pub(super) struct Job {
    pub(super) entries: Entries,
    /// The favourites among the contacts; `None` when they are on the disk.
    pub(super) favourites: Option<Vec<String>>,
}

/// What is written of the history.
pub(super) enum Entries {
    /// What is new.
    Changes(Vec<Change>),
    /// Everything, because something was not written.
    All(Vec<Entry>),
}

/// What became of reading and writing.
#[derive(Debug)]
pub(crate) enum HistoryReport {
    /// What was kept.
    Loaded {
        /// The history.
        entries: Vec<Entry>,
        /// The ids of contacts that are favourites.
        favourites: Vec<String>,
    },
    /// It is not kept, or could not be read.
    Problem(HistoryProblem),
    /// The keychain has no key and takes none: the history is in memory alone.
    NoKeychain,
}
