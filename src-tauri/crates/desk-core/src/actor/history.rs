//! The actor's part in the history.

use std::time::Duration;

use desk_contract::{GetHistory, HistoryFilter, HistoryPage, NoticeKind};
use desk_history::Entry;
use desk_model::{DeskTime, EndedCall};

use super::state::Actor;
use crate::{
    history::{HistoryReport, Place},
    projection,
    publisher::RECENT,
    sign_in::Opened,
};

/// A history that is wiped at the sign-out and outlived its program is that of this shift for so long.
const SHIFT: Duration = Duration::from_secs(16 * 60 * 60);

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

impl Actor {
    /// Where the history of a new session is kept: nowhere, where nothing of an agent may outlive the program.
    pub(super) fn history_place(&self, opened: &Opened) -> Option<Place> {
        let site = &self.settings.site;
        let outlives = (site.keep_session && site.remember_agent) || site.keep_history_days > 0;
        let folder = self.ports.history.clone().filter(|_| outlives)?;
        let node = opened.node.to_string();
        // The same at both nodes. A practice contact centre is another one each time.
        let primary = opened.info.primary.as_ref().filter(|_| self.practises(&node).is_none());
        let centre = primary.map_or(&node, |primary| &primary.host);
        Some(Place {
            folder,
            agent: format!("{centre}/{}", opened.user.login_id),
            keychain: self.ports.keychain.clone(),
            keep: (DAY * site.keep_history_days).max(SHIFT),
            now: self.ports.clock.wall(),
        })
    }

    /// A call is over.
    pub(super) fn call_ended(&mut self, call: &EndedCall) {
        let Some(active) = &mut self.active else { return };
        let entry = active.history.shift.call_ended(call);
        self.show_recent(&entry);
    }

    /// Writes down what has changed of the calls and the state.
    pub(super) fn record_history(&mut self) {
        let (Some(active), Some(agent)) = (&mut self.active, &self.publisher.desk().agent) else { return };
        let unseen = active.history.shift.calls_are(active.model.calls());
        let reason = agent.reason.as_ref().map(|reason| reason.label.as_str());
        let state = active.model.shown_state().0;
        active.history.shift.state_is(&state, reason, DeskTime(agent.since.0));
        for entry in &unseen {
            self.show_recent(entry);
        }
        self.flush_history();
    }

    /// Has written what is new, and says once when that fails.
    pub(super) fn flush_history(&mut self) {
        let problem = self.active.as_mut().and_then(|active| active.history.flush());
        if let Some(why) = problem {
            self.publisher.notice(NoticeKind::HistoryNotKept { why });
        }
    }

    /// What became of reading or writing the history.
    pub(super) fn history_reported(&mut self, report: HistoryReport) {
        let Some(active) = &mut self.active else { return };
        match report {
            HistoryReport::Loaded { entries, favourites } => {
                active.contacts.add_kept_favourites(favourites);
                active.history.favourites_are(active.contacts.favourites());
                self.history_loaded(entries);
            }
            HistoryReport::Problem(problem) => {
                if let Some(why) = active.history.problem(problem) {
                    self.publisher.notice(NoticeKind::HistoryNotKept { why });
                }
            }
            HistoryReport::NoKeychain => self.publisher.notice(NoticeKind::KeychainUnavailable),
        }
    }

    fn history_loaded(&mut self, entries: Vec<Entry>) {
        let Some(active) = &mut self.active else { return };
        if !entries.is_empty() {
            active.history.loaded(entries);
            let recent: Vec<_> = newest_calls(active.history.shift.over());
            for entry in recent.iter().rev() {
                self.show_recent(entry);
            }
        }
        if self.active.as_ref().is_some_and(|active| active.model.is_synced()) {
            self.record_history();
        }
    }

    pub(super) fn history_page(&self, args: GetHistory) -> HistoryPage {
        let Some(active) = &self.active else {
            return HistoryPage { entries: Vec::new(), total: 0, more: false };
        };
        let (shift, calendar) = (&active.history.shift, active.history.shift.calendar());
        let filter = projection::history_filter(args.filter, calendar);
        let page = filter.page(shift.over(), args.before, usize::from(args.limit));
        HistoryPage {
            entries: page
                .entries
                .into_iter()
                .filter_map(|entry| projection::history_entry(entry, calendar))
                .collect(),
            total: page.total,
            more: page.more,
        }
    }

    pub(super) fn history_entries(&self, filter: HistoryFilter) -> Vec<Entry> {
        let Some(active) = &self.active else { return Vec::new() };
        let shift = &active.history.shift;
        projection::history_filter(filter, shift.calendar()).all(shift.over()).cloned().collect()
    }

    fn show_recent(&mut self, entry: &Entry) {
        let calendar = self.active.as_ref().map(|active| active.history.shift.calendar());
        if let Some(call) = calendar.and_then(|calendar| projection::recent(entry, calendar)) {
            self.publisher.recent(call);
        }
    }
}

/// The calls of this shift that ended last, the newest first.
fn newest_calls(over: &[Entry]) -> Vec<Entry> {
    let calls = over.iter().rev().filter(|entry| entry.call().is_some());
    let Some(newest) = calls.clone().next().map(Entry::over) else { return Vec::new() };
    let shift = i64::try_from(SHIFT.as_millis()).unwrap_or(i64::MAX);
    calls.take_while(|entry| entry.over() > newest - shift).take(RECENT).cloned().collect()
}
