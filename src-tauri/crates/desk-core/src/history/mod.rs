//! The history of a signed-in desk: what goes in, and that it is kept on the computer, with the favourites among the contacts.

mod calendar;
mod disk;
mod job;
mod shift;
mod writer;

use desk_contract::HistoryProblem;
use desk_history::Entry;
use finesse_client::Clock;

pub(crate) use calendar::Calendar;
pub(crate) use disk::Place;
pub(crate) use job::HistoryReport;
pub(crate) use shift::Shift;
pub(crate) use writer::Writer;

use job::{Entries, Job};

/// What happened in this shift, and who writes it down; without a writer it is in memory alone.
pub(crate) struct History {
    pub(crate) shift: Shift,
    writer: Option<Writer>,
    favourites: Vec<String>,
    favourites_changed: bool,
    /// Something was not written: the next time everything is.
    behind: bool,
    told: bool,
}

impl History {
    /// A history that begins now.
    pub(crate) fn new(clock: &dyn Clock, writer: Option<Writer>) -> Self {
        Self {
            shift: Shift::new(Calendar::new(clock)),
            writer,
            favourites: Vec::new(),
            favourites_changed: false,
            behind: false,
            told: false,
        }
    }

    /// Has what is new written. A disk that does not answer holds nothing up: what finds no room in the queue is written later.
    pub(crate) fn flush(&mut self) -> Option<HistoryProblem> {
        let changes = self.shift.take_changes();
        let favourites_changed = std::mem::take(&mut self.favourites_changed);
        let is_new = favourites_changed || !changes.is_empty();
        let writer = self.writer.as_ref().filter(|_| is_new)?;
        let entries = if self.behind { Entries::All(self.shift.all()) } else { Entries::Changes(changes) };
        let favourites = (self.behind || favourites_changed).then(|| self.favourites.clone());
        self.behind = !writer.write(Job { entries, favourites });
        self.behind.then(|| self.problem(HistoryProblem::Disk)).flatten()
    }

    /// The favourites among the contacts are these from now on. What the disk has already is not written again.
    pub(crate) fn favourites_are(&mut self, ids: &[String]) {
        self.favourites_changed |= self.favourites != ids;
        ids.clone_into(&mut self.favourites);
    }

    /// Something could not be written or read. Gives what the agent is to be told, which is told once.
    pub(crate) fn problem(&mut self, problem: HistoryProblem) -> Option<HistoryProblem> {
        self.behind |= problem == HistoryProblem::Disk;
        (!std::mem::replace(&mut self.told, true)).then_some(problem)
    }

    /// Puts what was written before the start of the program under what has happened since.
    pub(crate) fn loaded(&mut self, entries: Vec<Entry>) {
        self.shift.load(entries);
    }

    /// The agent is signed out. Gives what ends when the history is on the disk, or gone from it.
    pub(crate) fn end(&mut self, wipe: bool) -> Option<tokio::sync::oneshot::Receiver<()>> {
        self.writer.take().map(|writer| writer.end(wipe))
    }
}

#[cfg(test)]
#[path = "../../tests/unit/history.rs"]
mod tests;
