//! What happened in this shift: calls and states, each once.

use desk_history::{Call, Direction, Entry, How, State, What};
use desk_model::{DeskTime, EndedCall, EndedHow, Phase};
use finesse_wire::AgentState;

use super::Calendar;

/// A state is the same after a restart when it began at nearly the same time, in milliseconds: stamps are read relative to the server's clock.
const SAME_STATE_WITHIN: u64 = 3_000;

/// Longest text of an entry, in characters.
const LONGEST: usize = 200;

/// Something to be written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Change {
    /// An entry is new, or is now this.
    Put(Entry),
    /// An entry has become part of another one, or was none.
    Gone(String),
}

/// The calls and states of a shift.
#[derive(Debug)]
pub(crate) struct Shift {
    calendar: Calendar,
    /// What is over, in the order in which it ended.
    over: Vec<Entry>,
    under_way: Vec<UnderWay>,
    state: Option<Entry>,
    /// The state that was the last one before the program was started.
    before: Option<Entry>,
    changes: Vec<Change>,
}

#[derive(Debug)]
struct UnderWay {
    entry: Entry,
    /// The dialogs that it was.
    names: Vec<String>,
    /// It is from before the start of the program, and Finesse has not described it since.
    restored: bool,
    /// How long it was on hold before the start of the program, in milliseconds.
    held_before: u64,
}

impl Shift {
    pub(crate) fn new(calendar: Calendar) -> Self {
        Self {
            calendar,
            over: Vec::new(),
            under_way: Vec::new(),
            state: None,
            before: None,
            changes: Vec::new(),
        }
    }

    pub(crate) fn calendar(&self) -> Calendar {
        self.calendar
    }

    /// What is over, in the order in which it ended.
    pub(crate) fn over(&self) -> &[Entry] {
        &self.over
    }

    /// Everything that is to be kept.
    pub(crate) fn all(&self) -> Vec<Entry> {
        let under_way = self.under_way.iter().map(|call| &call.entry);
        self.over.iter().chain(under_way).chain(&self.before).chain(&self.state).cloned().collect()
    }

    /// What is to be written down since it was asked last.
    pub(crate) fn take_changes(&mut self) -> Vec<Change> {
        std::mem::take(&mut self.changes)
    }

    /// Takes over what was written before the start of the program.
    pub(crate) fn load(&mut self, entries: Vec<Entry>) {
        let mut over = Vec::new();
        for entry in entries {
            match &entry.what {
                What::Call(call) if call.end.is_none() => self.under_way.push(UnderWay {
                    names: vec![entry.key.clone(), call.dialog.clone()],
                    restored: true,
                    held_before: call.held,
                    entry,
                }),
                What::State(state) if state.until.is_none() => over.extend(self.before.replace(entry)),
                What::Call(_) | What::State(_) => over.push(entry),
            }
        }
        over.sort_by_key(Entry::over);
        self.over.splice(0..0, over);
    }

    /// The calls as Finesse describes them now. Gives those from before the start of the program of which nothing is left.
    pub(crate) fn calls_are(&mut self, calls: &[desk_model::Call]) -> Vec<Entry> {
        for call in calls.iter().filter(|call| is_call(call)) {
            self.call_is(call);
        }
        let is_there = |known: &UnderWay| calls.iter().any(|call| is_named(known, &names(call)));
        let gone: Vec<_> = self.under_way.extract_if(.., |known| !is_there(known)).collect();
        let mut unseen = Vec::new();
        for UnderWay { mut entry, restored, .. } in gone {
            if !restored {
                self.changes.push(Change::Gone(entry.key));
                continue;
            }
            if let What::Call(call) = &mut entry.what {
                let last = call.talk_ended.or(call.answered).unwrap_or(entry.began);
                call.end = Some((last.max(entry.began), How::Unseen));
            }
            unseen.push(entry.clone());
            self.is_over(entry);
        }
        unseen
    }

    /// A call is over.
    pub(crate) fn call_ended(&mut self, ended: &EndedCall) -> Entry {
        let calendar = self.calendar;
        let id = ended.id.as_str();
        let known = self.under_way.iter().position(|known| known.names.iter().any(|name| name == id));
        let known = match known {
            Some(at) => self.under_way.remove(at),
            None => self.begin(id, calendar.wall(ended.since)),
        };
        let UnderWay { mut entry, held_before, .. } = known;
        if let What::Call(call) = &mut entry.what {
            call.direction = direction(ended.direction);
            set_text(&mut call.other_party, &ended.other_party);
            set_text(&mut call.call_type, &ended.call_type);
            call.queue = ended.queue.as_deref().map(clipped).or(call.queue.take());
            call.answered = call.answered.or(ended.answered.map(|at| calendar.wall(at)));
            call.talk_ended = ended.talk_ended.map(|at| calendar.wall(at)).or(call.talk_ended);
            call.held = held_before + ended.held;
            set_reasons(&mut call.wrap_up, &ended.wrap_up_reasons);
            let at = calendar.wall(ended.ended).max(entry.began);
            if call.answered.is_some() && call.talk_ended.is_none() {
                call.talk_ended = Some(at);
            }
            call.end = Some((at, how(ended.how, call.answered.is_some())));
        }
        self.is_over(entry.clone());
        entry
    }

    /// The agent's state.
    pub(crate) fn state_is(&mut self, state: &AgentState, reason: Option<&str>, since: DeskTime) {
        let began = self.calendar.wall(since);
        let reason = reason.map(clipped);
        let is_same = |entry: &Entry| matches!(&entry.what, What::State(known) if known.state == state.as_str() && known.reason == reason);
        if let Some(before) = self.before.take() {
            if is_same(&before) && before.began.abs_diff(began) < SAME_STATE_WITHIN {
                let now = self.state.replace(before).map(|now| now.key);
                self.changes.extend(now.map(Change::Gone));
            } else {
                self.over.push(before);
            }
        }
        if self.state.as_ref().is_some_and(is_same) {
            return;
        }
        if let Some(mut last) = self.state.take() {
            if let What::State(last_state) = &mut last.what {
                last_state.until = Some(began.max(last.began));
            }
            self.is_over(last);
        }
        if *state != AgentState::Logout {
            let what = What::State(State { state: state.as_str().to_owned(), reason, until: None });
            let entry = Entry { key: format!("{state} {began}"), began, what };
            self.changes.push(Change::Put(entry.clone()));
            self.state = Some(entry);
        }
    }

    fn is_over(&mut self, entry: Entry) {
        self.changes.push(Change::Put(entry.clone()));
        self.over.push(entry);
    }

    /// A call is as described. One that others have become part of is the earliest of them (protocol/dialogs.md §1.7).
    fn call_is(&mut self, call: &desk_model::Call) {
        let calendar = self.calendar;
        let names = names(call);
        let mut same: Vec<_> = self.under_way.extract_if(.., |known| is_named(known, &names)).collect();
        same.sort_by_key(|known| (!known.restored, known.entry.began));
        let mut same = same.into_iter();
        let earlier = same.next();
        let is_first = earlier.is_none();
        let mut known =
            earlier.unwrap_or_else(|| self.begin(call.first_id.as_str(), calendar.wall(call.since)));
        let merged = same.map(|merged| merged.entry.key).filter(|key| *key != known.entry.key);
        self.changes.extend(merged.map(Change::Gone));
        let before = known.entry.clone();
        if let What::Call(entry) = &mut known.entry.what {
            entry.dialog = call.id.as_str().to_owned();
            entry.direction = direction(call.direction);
            set_text(&mut entry.other_party, &call.other_party);
            set_text(&mut entry.call_type, &call.call_type);
            entry.queue = call.queue.as_deref().map(clipped).or(entry.queue.take());
            entry.answered = entry.answered.or(call.answered.map(|at| calendar.wall(at)));
            entry.talk_ended = call.talk_ended.map(|at| calendar.wall(at));
            entry.held = known.held_before + call.held;
            set_reasons(&mut entry.wrap_up, &call.wrap_up_reasons);
        }
        for name in names {
            if !known.names.iter().any(|known| known == name) {
                known.names.push(name.to_owned());
            }
        }
        let is_new = is_first || known.restored || known.entry != before;
        known.restored = false;
        if is_new {
            self.changes.push(Change::Put(known.entry.clone()));
        }
        self.under_way.push(known);
    }

    /// A call of which nothing more is known yet. Its key is its dialog, unless an earlier call has had the same.
    fn begin(&self, dialog: &str, began: i64) -> UnderWay {
        let is_taken = self.over.iter().any(|entry| entry.key == dialog);
        let key = if is_taken { format!("{dialog} {began}") } else { dialog.to_owned() };
        let call = Call {
            dialog: dialog.to_owned(),
            direction: Direction::Incoming,
            other_party: String::new(),
            queue: None,
            call_type: String::new(),
            answered: None,
            talk_ended: None,
            held: 0,
            wrap_up: Vec::new(),
            end: None,
        };
        let entry = Entry { key, began, what: What::Call(call) };
        UnderWay { entry, names: Vec::new(), restored: false, held_before: 0 }
    }
}

/// Whether it is a call yet: not a phone that is only off the hook, nor a reservation.
fn is_call(call: &desk_model::Call) -> bool {
    !matches!(call.phase, Phase::OffHook | Phase::Reserved)
}

/// The ids under which a call was known, the one that it was first before the others.
fn names(call: &desk_model::Call) -> Vec<&str> {
    [Some(&call.first_id), Some(&call.id), call.secondary_id.as_ref()]
        .into_iter()
        .flatten()
        .map(|id| id.as_str())
        .collect()
}

fn is_named(known: &UnderWay, names: &[&str]) -> bool {
    known.names.iter().any(|name| names.contains(&name.as_str()))
}

fn direction(direction: desk_model::Direction) -> Direction {
    match direction {
        desk_model::Direction::Incoming => Direction::Incoming,
        desk_model::Direction::Outgoing => Direction::Outgoing,
    }
}

/// How a call ended: with a conversation, when there was one before the start of the program.
fn how(how: EndedHow, answered: bool) -> How {
    match how {
        EndedHow::Talked => How::Talked,
        EndedHow::Missed | EndedHow::NotReached if answered => How::Talked,
        EndedHow::Missed => How::Missed,
        EndedHow::NotReached => How::NotReached,
    }
}

/// What is not known any more stays as it was.
fn set_text(text: &mut String, new: &str) {
    if !new.is_empty() {
        *text = clipped(new);
    }
}

fn set_reasons(reasons: &mut Vec<String>, new: &[String]) {
    if !new.is_empty() {
        *reasons = new.iter().map(|reason| clipped(reason)).collect();
    }
}

fn clipped(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

#[cfg(test)]
#[path = "../../tests/unit/shift.rs"]
mod tests;
