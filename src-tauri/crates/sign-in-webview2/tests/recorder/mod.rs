//! A `PageEvents` that records all reports.

use std::cell::RefCell;

use page_events::{
    Answer, Declined, Document, Load, LoadFailure, PageEvents, ProcessEnd, Question, Readiness,
};
use url::Url;

/// Records all reports; stops every load of `stopped`.
#[derive(Default)]
pub(crate) struct Recorder {
    reports: RefCell<Vec<String>>,
    stopped: Option<String>,
}

impl Recorder {
    pub(crate) fn stopping(address: Option<&str>) -> Self {
        Self { stopped: address.map(str::to_owned), ..Self::default() }
    }

    /// All reports so far, in order.
    pub(crate) fn reports(&self) -> Vec<String> {
        self.reports.borrow().clone()
    }

    fn note(&self, report: String) {
        self.reports.borrow_mut().push(report);
    }
}

impl PageEvents for Recorder {
    fn heads_for(&self, to: &Url) -> Load {
        self.note(format!("heads for {to}"));
        if self.stopped.as_deref() == Some(to.as_str()) { Load::Stop } else { Load::Continue }
    }

    fn committed(&self, at: &Url, _chain: &[Vec<u8>]) -> Document {
        let number = self.reports.borrow().iter().filter(|each| each.starts_with("committed")).count() as u64;
        self.note(format!("committed {number} {at}"));
        Document(number)
    }

    fn usable(&self, document: Document, _readiness: Readiness) {
        self.note(format!("usable {}", document.0));
    }

    fn finished(&self, at: &Url) {
        self.note(format!("finished {at}"));
    }

    fn failed(&self, at: &Url, why: LoadFailure) {
        self.note(format!("failed {at} {why:?}"));
    }

    fn asks(&self, question: &Question) -> Answer {
        self.note(format!("asks {question:?}"));
        Answer::Decline
    }

    fn download(&self, from: &Url) {
        self.note(format!("download {from}"));
    }

    fn declined(&self, what: &Declined) {
        self.note(format!("declined {what:?}"));
    }

    fn process_ended(&self, how: ProcessEnd) -> Option<Url> {
        self.note(format!("process ended {how:?}"));
        None
    }

    fn closed_by_page(&self) {
        self.note("closed by page".to_owned());
    }
}
