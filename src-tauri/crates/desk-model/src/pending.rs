//! Commands that wait for their result.
//!
//! Finesse answers 202 and tells the result later, as an event, or never (protocol/auth-and-events.md §3, protocol/dialogs.md §2.0). A
//! command ends when the state or the calls show its result, when an error event refuses it, or when its time is over.

use std::time::Duration;

use finesse_time::Moment;
use finesse_wire::{AgentState, DialogId, ReasonCodeId};

use crate::{
    command::{CallDataLoss, Command, Lane, Request, View},
    effect::{Completion, Outcome},
    sender::CommandId,
};

/// How long a result may take (protocol/auth-and-events.md §6.6).
pub const RESULT_WITHIN: Duration = Duration::from_secs(10);

/// How long a result that comes too late is still taken for that of its command.
const LATE_RESULT_WITHIN: Duration = Duration::from_secs(60);

/// A command that waits.
#[derive(Debug)]
pub(crate) struct Waiting {
    pub(crate) id: CommandId,
    pub(crate) command: Command,
    /// The `requestId` that was sent, once the request is accepted.
    request_id: Option<String>,
    /// When it was accepted.
    pub(crate) accepted: Option<Moment>,
    deadline: Moment,
    /// Its time is over, and a resync looks for its result once more before it is given up.
    last_check: bool,
}

impl Waiting {
    pub(crate) fn complete(&self, outcome: Outcome) -> Completion {
        let name = self.command.verb().name();
        Completion { id: self.id, name, accepted: self.accepted.is_some(), outcome }
    }

    fn lane(&self) -> Lane {
        self.command.verb().lane()
    }
}

/// A command that was given up, remembered for a result that may still come.
#[derive(Debug)]
struct Late {
    lane: Lane,
    /// The state that it asked for.
    state: Option<AgentState>,
    request_id: Option<String>,
    until: Moment,
}

/// The commands that wait, one in each lane, and those that were given up.
#[derive(Debug, Default)]
pub(crate) struct Pending {
    waiting: Vec<Waiting>,
    late: Vec<Late>,
}

impl Pending {
    /// Whether a command waits in this lane.
    pub(crate) fn is_busy(&self, lane: Lane) -> bool {
        self.waiting.iter().any(|waiting| waiting.lane() == lane)
    }

    /// Whether the agent has asked for this state.
    pub(crate) fn requests_state(&self, state: &AgentState) -> bool {
        self.waiting.iter().any(|waiting| waiting.command.verb().requested_state().as_ref() == Some(state))
    }

    /// Whether the agent has asked for this state with this reason.
    pub(crate) fn requests_reason(&self, state: &AgentState, id: &ReasonCodeId) -> bool {
        self.waiting.iter().any(|waiting| {
            let verb = waiting.command.verb();
            verb.requested_state().as_ref() == Some(state) && verb.requested_reason() == Some(id)
        })
    }

    /// Whether the agent has asked for something with this call.
    pub(crate) fn is_about(&self, id: &DialogId) -> bool {
        self.waiting.iter().any(|waiting| waiting.command.verb().call() == Some(id))
    }

    /// Puts a command into its lane.
    pub(crate) fn begin(&mut self, id: CommandId, command: Command, now: Moment) {
        let deadline = now + RESULT_WITHIN;
        self.waiting.push(Waiting {
            id,
            command,
            request_id: None,
            accepted: None,
            deadline,
            last_check: false,
        });
    }

    /// Finesse accepted the request of a command: its result has its time from now.
    pub(crate) fn accepted(&mut self, id: CommandId, request_id: String, now: Moment) {
        if let Some(waiting) = self.waiting.iter_mut().find(|waiting| waiting.id == id) {
            waiting.request_id = Some(request_id);
            waiting.accepted = Some(now);
            waiting.deadline = now + RESULT_WITHIN;
        }
    }

    /// Takes this command out of its lane when it is done with the acceptance. An error event may still refuse it.
    pub(crate) fn take_accepted(&mut self, id: CommandId, now: Moment) -> Option<Waiting> {
        let is_done = |waiting: &Waiting| waiting.id == id && waiting.command.verb().is_done_when_accepted();
        let at = self.waiting.iter().position(is_done)?;
        let waiting = self.waiting.remove(at);
        self.remember(&waiting, waiting.request_id.clone(), now);
        Some(waiting)
    }

    /// Takes this command out of its lane. When Finesse may have received it all the same, a late result is still its own.
    pub(crate) fn take(&mut self, id: CommandId, may_be_received: bool, now: Moment) -> Option<Waiting> {
        let at = self.waiting.iter().position(|waiting| waiting.id == id)?;
        let waiting = self.waiting.remove(at);
        if may_be_received {
            self.remember(&waiting, None, now);
        }
        Some(waiting)
    }

    /// Requests that follow, of commands that send several: one waits for the result of the one before, and for Finesse's answer to it
    /// (protocol/dialogs.md §2.0). The result of each has its own time.
    pub(crate) fn advance(&mut self, view: View<'_>, now: Moment) -> Vec<(CommandId, Request)> {
        let answered = self.waiting.iter_mut().filter(|waiting| waiting.accepted.is_some());
        let next = answered.filter_map(|waiting| {
            let request = waiting.command.verb_mut().advance(view)?;
            (waiting.request_id, waiting.accepted, waiting.last_check) = (None, None, false);
            waiting.deadline = now + RESULT_WITHIN;
            Some((waiting.id, request))
        });
        next.collect()
    }

    /// Takes every command whose result shows.
    pub(crate) fn take_confirmed(&mut self, view: View<'_>) -> Vec<Waiting> {
        self.waiting.extract_if(.., |waiting| waiting.command.verb().is_confirmed(view)).collect()
    }

    /// Takes every command whose result shows and lacks something.
    pub(crate) fn take_lossy(&mut self, view: View<'_>) -> Vec<(Waiting, CallDataLoss)> {
        let loss = |waiting: &Waiting| waiting.command.verb().loss(view, false);
        let lossy: Vec<_> = self.waiting.extract_if(.., |waiting| loss(waiting).is_some()).collect();
        let with_loss = |waiting: Waiting| {
            let loss = loss(&waiting)?;
            Some((waiting, loss))
        };
        lossy.into_iter().filter_map(with_loss).collect()
    }

    /// Takes every command whose result can never show. A late refusal is still its own.
    pub(crate) fn take_void(&mut self, view: View<'_>, now: Moment) -> Vec<Waiting> {
        let is_void = |waiting: &mut Waiting| waiting.command.verb().is_void(view);
        let void: Vec<_> = self.waiting.extract_if(.., is_void).collect();
        for waiting in &void {
            self.remember(waiting, waiting.request_id.clone(), now);
        }
        void
    }

    /// Takes the command that an error event is about: by its `requestId`, which Finesse does not always send back
    /// (protocol/auth-and-events.md §3), else the one in the lane of the event's source.
    pub(crate) fn take_refused(&mut self, request_id: Option<&str>, lane: Lane) -> Option<Waiting> {
        let by_id = |waiting: &Waiting| request_id.is_some() && waiting.request_id.as_deref() == request_id;
        let at = self.waiting.iter().position(by_id).or_else(|| self.refused_in(lane, request_id))?;
        Some(self.waiting.remove(at))
    }

    fn refused_in(&self, lane: Lane, request_id: Option<&str>) -> Option<usize> {
        let is_of = |late: &Late| request_id.is_some() && late.request_id.as_deref() == request_id;
        if self.late.iter().any(is_of) {
            return None;
        }
        // An id that is not known may be that of a request whose answer is still on its way.
        let open_id = |waiting: &Waiting| request_id.is_none() || waiting.request_id.is_none();
        self.waiting.iter().position(|waiting| waiting.lane() == lane && open_id(waiting))
    }

    /// Whether an error event is about a command that was given up: by its `requestId`, and without one by its lane. True once.
    pub(crate) fn take_late(&mut self, request_id: Option<&str>, lane: Lane, now: Moment) -> bool {
        self.take_late_if(now, |late| match request_id {
            Some(_) if late.request_id.is_some() => late.request_id.as_deref() == request_id,
            Some(_) | None => late.lane == lane,
        })
    }

    /// Whether the agent asked for this state, and it comes only now. True once.
    pub(crate) fn take_late_state(&mut self, state: &AgentState, now: Moment) -> bool {
        self.take_late_if(now, |late| late.state.as_ref() == Some(state))
    }

    fn take_late_if(&mut self, now: Moment, is_it: impl Fn(&Late) -> bool) -> bool {
        self.late.retain(|late| late.until > now);
        let at = self.late.iter().position(is_it);
        at.map(|at| self.late.remove(at)).is_some()
    }

    fn remember(&mut self, waiting: &Waiting, request_id: Option<String>, now: Moment) {
        let verb = waiting.command.verb();
        let (lane, state) = (verb.lane(), verb.requested_state());
        self.late.push(Late { lane, state, request_id, until: now + LATE_RESULT_WITHIN });
    }

    pub(crate) fn next_deadline(&self) -> Option<Moment> {
        let open = self.waiting.iter().filter(|waiting| !waiting.last_check);
        open.map(|waiting| waiting.deadline).min()
    }

    /// Marks the commands whose time is over; true when there are any, and a resync must look for their results once more.
    pub(crate) fn mark_overdue(&mut self, now: Moment) -> bool {
        let is_over = |waiting: &&mut Waiting| !waiting.last_check && waiting.deadline <= now;
        let over = self.waiting.iter_mut().filter(is_over);
        over.map(|waiting| waiting.last_check = true).count() > 0
    }

    /// After the last check: takes the commands whose result it did not find.
    pub(crate) fn take_overdue(&mut self, now: Moment) -> Vec<Waiting> {
        let over: Vec<_> = self.waiting.extract_if(.., |waiting| waiting.last_check).collect();
        for waiting in &over {
            self.remember(waiting, waiting.request_id.clone(), now);
        }
        over
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::{MakeCall, Ready, SignOut};

    const READY: CommandId = CommandId(1);
    const CALL: CommandId = CommandId(2);

    fn start() -> Moment {
        Moment::default()
    }

    /// One in each lane, accepted with ids of their own.
    fn both() -> Pending {
        let mut pending = Pending::default();
        pending.begin(READY, Ready.into(), start());
        pending.begin(CALL, MakeCall::parse("1").unwrap().into(), start());
        pending.accepted(READY, "one".to_owned(), start());
        pending.accepted(CALL, "two".to_owned(), start());
        pending
    }

    /// A sign-out and a call that got no result.
    fn late() -> (Pending, Moment) {
        let mut pending = Pending::default();
        pending.begin(READY, SignOut { reason: None }.into(), start());
        pending.accepted(READY, "one".to_owned(), start());
        pending.begin(CALL, MakeCall::parse("1").unwrap().into(), start());
        let now = start() + RESULT_WITHIN;
        assert!(pending.mark_overdue(now));
        assert_eq!(pending.take_overdue(now).len(), 2);
        (pending, now)
    }

    /// Rows: id of the event, lane of its source, whose it is.
    #[test]
    fn an_error_event_finds_its_command_by_id_before_its_lane() {
        for (id, lane, whose) in [
            (Some("one"), Lane::State, Some(READY)),
            (Some("two"), Lane::State, Some(CALL)),
            (None, Lane::State, Some(READY)),
            (None, Lane::Calls, Some(CALL)),
            (Some("of somebody else"), Lane::State, None),
            (Some("of somebody else"), Lane::Calls, None),
        ] {
            let refused = both().take_refused(id, lane).map(|waiting| waiting.id);
            assert_eq!(refused, whose, "{id:?} {lane:?}");
        }
    }

    #[test]
    fn an_unknown_id_may_be_that_of_a_request_whose_answer_is_still_on_its_way() {
        let mut pending = Pending::default();
        pending.begin(READY, Ready.into(), start());
        assert_eq!(pending.take_refused(Some("one"), Lane::State).map(|waiting| waiting.id), Some(READY));
    }

    #[test]
    fn the_time_of_a_result_counts_from_the_acceptance_and_ends_with_one_last_check() {
        let mut pending = Pending::default();
        pending.begin(READY, Ready.into(), start());
        assert_eq!(pending.next_deadline(), Some(start() + RESULT_WITHIN));
        let accepted = start() + Duration::from_secs(3);
        pending.accepted(READY, "one".to_owned(), accepted);
        assert!(!pending.mark_overdue(start() + RESULT_WITHIN));
        let over = accepted + RESULT_WITHIN;
        assert!(pending.mark_overdue(over) && !pending.mark_overdue(over), "checked once");
        assert!(pending.is_busy(Lane::State), "until the check is over");
        assert_eq!(pending.next_deadline(), None);
        assert_eq!(pending.take_overdue(over).len(), 1);
        assert!(!pending.is_busy(Lane::State));
    }

    /// Rows: id of the event, lane, seconds after it was given up; whether it is a late refusal.
    #[test]
    fn a_late_refusal_belongs_to_what_was_given_up_for_a_minute() {
        for (id, lane, after, is_late) in [
            (Some("one"), Lane::State, 0, true),
            (Some("one"), Lane::Calls, 59, true),
            (Some("of somebody else"), Lane::State, 0, false),
            (None, Lane::Calls, 0, true),
            (None, Lane::State, 0, true),
            (None, Lane::State, 60, false),
            (Some("one"), Lane::State, 60, false),
        ] {
            let (mut pending, now) = late();
            let now = now + Duration::from_secs(after);
            assert_eq!(pending.take_late(id, lane, now), is_late, "{id:?} {lane:?} {after}");
        }
    }

    #[test]
    fn a_late_refusal_is_not_that_of_the_next_command() {
        let (mut pending, now) = late();
        pending.begin(CommandId(3), Ready.into(), now);
        assert!(pending.take_refused(Some("one"), Lane::State).is_none());
        assert!(pending.take_late(Some("one"), Lane::State, now));
    }

    #[test]
    fn a_late_sign_out_is_the_agents_own_once_and_in_its_time() {
        let (mut pending, now) = late();
        assert!(
            pending.take_late_state(&AgentState::Logout, now)
                && !pending.take_late_state(&AgentState::Logout, now)
        );
        let (mut pending, now) = late();
        assert!(!pending.take_late_state(&AgentState::Logout, now + LATE_RESULT_WITHIN));
    }

    /// Rows: Finesse may have received the request whose answer was lost; its sign-out is the agent's own.
    #[test]
    fn a_request_whose_answer_was_lost_may_have_been_received() {
        for may_be_received in [true, false] {
            let mut pending = Pending::default();
            pending.begin(READY, SignOut { reason: None }.into(), start());
            assert!(pending.take(READY, may_be_received, start()).is_some());
            assert_eq!(pending.take_late_state(&AgentState::Logout, start()), may_be_received);
        }
    }
}
