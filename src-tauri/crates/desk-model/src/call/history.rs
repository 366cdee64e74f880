//! What is remembered of a call that is over.

use finesse_wire::DialogId;

use super::{parties::Direction, voice_call::Call};
use crate::timestamps::DeskTime;

/// A call that is over, for the list of recent calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndedCall {
    /// The id of the dialog with which it began.
    pub id: DialogId,
    /// Which way it went.
    pub direction: Direction,
    /// The number of the other party.
    pub other_party: String,
    /// The queue it came through.
    pub queue: Option<String>,
    /// Finesse's word for the kind of call; an open set (protocol/dialogs.md §1.5).
    pub call_type: String,
    /// The wrap-up reasons that were set, by label.
    pub wrap_up_reasons: Vec<String>,
    /// When it began.
    pub since: DeskTime,
    /// When the conversation began; `None` when there was none, or its beginning was not seen.
    pub answered: Option<DeskTime>,
    /// When the conversation was over; before that of the call when the agent wrapped up.
    pub talk_ended: Option<DeskTime>,
    /// How long it was on hold, in milliseconds.
    pub held: u64,
    /// When it ended.
    pub ended: DeskTime,
    /// How it ended.
    pub how: EndedHow,
}

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndedHow {
    /// The agent was in conversation.
    Talked,
    /// It came in, and the agent did not answer it.
    Missed,
    /// The agent called, and the other party did not answer.
    NotReached,
}

/// What is remembered of a call that is gone.
#[derive(Debug)]
pub(crate) enum Ending {
    /// It goes into the history.
    Remembered(EndedCall),
    /// Nothing: it has become part of another call.
    MovedOn,
    /// Nothing: the phone was off hook, and no number was dialled.
    NeverDialled,
    /// Nothing: the agent was reserved for an outbound call that did not come about.
    Reservation,
}

impl Ending {
    pub(super) fn of(call: Call, now: DeskTime) -> Self {
        if !call.talked && call.outbound.as_ref().is_some_and(|outbound| outbound.reservation) {
            return Self::Reservation;
        }
        let how = match (call.talked, call.direction) {
            (true, Direction::Incoming | Direction::Outgoing) => EndedHow::Talked,
            (false, Direction::Incoming) => EndedHow::Missed,
            (false, Direction::Outgoing) if call.attempted => EndedHow::NotReached,
            (false, Direction::Outgoing) => return Self::NeverDialled,
        };
        let held = call.held_until(now);
        let Call { first_id: id, direction, other_party, queue, call_type, wrap_up_reasons, .. } = call;
        let Call { since, answered, talk_ended, .. } = call;
        let talk_ended = talk_ended.or(answered.map(|_| now));
        Self::Remembered(EndedCall {
            id,
            direction,
            other_party,
            queue,
            call_type,
            wrap_up_reasons,
            since,
            answered,
            talk_ended,
            held,
            ended: now,
            how,
        })
    }
}
