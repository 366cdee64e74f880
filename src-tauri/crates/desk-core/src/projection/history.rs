//! The history, for the page.

use desk_contract::{
    CallDirection, EndedHow, HistoryEntry, HistoryFilter, HistoryItem, HistoryKind, RecentCall,
};
use desk_history::{Call, Direction, Entry, Filter, How, Kind, What};
use finesse_wire::AgentState;

use super::agent::state;
use crate::history::Calendar;

/// A call that is over; `None` for a state, and for a call under way.
pub(crate) fn recent(entry: &Entry, calendar: Calendar) -> Option<RecentCall> {
    let call = entry.call()?;
    let (ended, how) = call.end?;
    Some(RecentCall {
        id: entry.key.clone(),
        direction: direction(call),
        other_party: call.other_party.clone(),
        queue: call.queue.clone(),
        call_type: call.call_type.clone(),
        wrap_up: call.wrap_up.clone(),
        since: calendar.shown(entry.began),
        answered: call.answered.map(|at| calendar.shown(at)),
        talk_ended: call.talk_ended.map(|at| calendar.shown(at)),
        held: call.held,
        ended: calendar.shown(ended),
        how: match how {
            How::Talked => EndedHow::Talked,
            How::Missed => EndedHow::Missed,
            How::NotReached => EndedHow::NotReached,
            How::Unseen => EndedHow::Unseen,
        },
    })
}

/// An entry with its number.
pub(crate) fn history_entry((number, entry): (u32, &Entry), calendar: Calendar) -> Option<HistoryEntry> {
    let item = match &entry.what {
        What::Call(_) => HistoryItem::Call { call: Box::new(recent(entry, calendar)?) },
        What::State(known) => HistoryItem::State {
            state: state(&AgentState::from_word(&known.state)),
            reason: known.reason.clone(),
            since: calendar.shown(entry.began),
            until: known.until.map(|at| calendar.shown(at)),
        },
    };
    Some(HistoryEntry { number, item })
}

/// Which entries the page wants.
pub(crate) fn history_filter(filter: HistoryFilter, calendar: Calendar) -> Filter {
    Filter {
        text: filter.text,
        kind: match filter.kind {
            HistoryKind::All => Kind::All,
            HistoryKind::Missed => Kind::Missed,
            HistoryKind::Calls => Kind::Calls,
            HistoryKind::States => Kind::States,
        },
        since: filter.since.map(|since| calendar.wall_of(since)),
    }
}

fn direction(call: &Call) -> CallDirection {
    match call.direction {
        Direction::Incoming => CallDirection::Incoming,
        Direction::Outgoing => CallDirection::Outgoing,
    }
}
