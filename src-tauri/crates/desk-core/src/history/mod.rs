//! The history of a signed-in desk: what goes in, and that it is kept on the computer.

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

use job::Job;

/// What happened in this shift, and who writes it down; without a writer it is in memory alone.
pub(crate) struct History {
    pub(crate) shift: Shift,
    writer: Option<Writer>,
    /// Something was not written: the next time everything is.
    behind: bool,
    told: bool,
}

impl History {
    /// A history that begins now.
    pub(crate) fn new(clock: &dyn Clock, writer: Option<Writer>) -> Self {
        Self { shift: Shift::new(Calendar::new(clock)), writer, behind: false, told: false }
    }

    /// Has what is new written. A disk that does not answer holds nothing up: what finds no room in the queue is written later.
    pub(crate) fn flush(&mut self) -> Option<HistoryProblem> {
        let changes = self.shift.take_changes();
        let writer = self.writer.as_ref().filter(|_| !changes.is_empty())?;
        let job = if self.behind { Job::All(self.shift.all()) } else { Job::Changes(changes) };
        self.behind = !writer.write(job);
        self.behind.then(|| self.problem(HistoryProblem::Disk)).flatten()
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
