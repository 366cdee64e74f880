//! Finding entries.

use crate::{Entry, How, What};

/// Which entries are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Words that must all be in a number, a queue, a reason or a kind of call, in any case.
    pub text: String,
    /// Which kind.
    pub kind: Kind,
    /// Only entries that began at this time or later, in milliseconds since 1970.
    pub since: Option<i64>,
}

/// Which kind of entries is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// Calls and states.
    #[default]
    All,
    /// Calls that the agent did not answer.
    Missed,
    /// Calls.
    Calls,
    /// States.
    States,
}

/// Some of the entries that fit a filter.
#[derive(Debug, PartialEq, Eq)]
pub struct Page<'a> {
    /// The entries with their numbers, the newest first.
    pub entries: Vec<(u32, &'a Entry)>,
    /// How many fit in all.
    pub total: u32,
    /// There are older ones.
    pub more: bool,
}

impl Filter {
    /// At most `limit` of these entries that fit, the newest first. The number of an entry is its place in `entries`; only those with a
    /// number below `before` are given.
    #[must_use]
    pub fn page<'a>(&self, entries: &'a [Entry], before: Option<u32>, limit: usize) -> Page<'a> {
        let words = self.words();
        let mut page = Page { entries: Vec::new(), total: 0, more: false };
        for (number, entry) in entries.iter().enumerate().rev() {
            if !self.fits(entry, &words) {
                continue;
            }
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            page.total += 1;
            if before.is_some_and(|before| number >= before) {
                continue;
            }
            if page.entries.len() < limit {
                page.entries.push((number, entry));
            } else {
                page.more = true;
            }
        }
        page
    }

    /// Every entry that fits, the newest first.
    pub fn all<'a>(&self, entries: &'a [Entry]) -> impl Iterator<Item = &'a Entry> {
        let words = self.words();
        entries.iter().rev().filter(move |entry| self.fits(entry, &words))
    }

    fn words(&self) -> Vec<String> {
        self.text.to_lowercase().split_whitespace().map(str::to_owned).collect()
    }

    fn fits(&self, entry: &Entry, words: &[String]) -> bool {
        let is_missed = entry.call().is_some_and(|call| matches!(call.end, Some((_, How::Missed))));
        let kind = match self.kind {
            Kind::All => true,
            Kind::Missed => is_missed,
            Kind::Calls => entry.call().is_some(),
            Kind::States => entry.call().is_none(),
        };
        kind && self.since.is_none_or(|since| entry.began >= since) && has_words(entry, words)
    }
}

fn has_words(entry: &Entry, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let texts: Vec<&str> = match &entry.what {
        What::Call(call) => {
            let own = [call.other_party.as_str(), call.call_type.as_str()];
            own.into_iter()
                .chain(call.queue.as_deref())
                .chain(call.wrap_up.iter().map(String::as_str))
                .collect()
        }
        What::State(state) => [state.state.as_str()].into_iter().chain(state.reason.as_deref()).collect(),
    };
    let text = texts.join("\n").to_lowercase();
    words.iter().all(|word| text.contains(word.as_str()))
}
