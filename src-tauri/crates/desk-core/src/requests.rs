//! Requests that wait for their result.
//!
//! Finesse answers 202 and tells the result later, as an event, or never (protocol/auth-and-events.md §3, protocol/dialogs.md §2.0). A
//! request ends when the picture shows what it asked for, when an error event names it, or when its time is over.

use std::time::Duration;

use desk_contract::{Agent, AgentState, Call, CallAction, CallDirection, CallPhase, CommandError};
use finesse_client::Moment;
use tokio::sync::oneshot;

/// How long a result may take (protocol/auth-and-events.md §6.6).
pub(crate) const RESULT_WITHIN: Duration = Duration::from_secs(10);

/// How long a result that comes too late is still taken for that of its request.
pub(crate) const LATE_WITHIN: Duration = Duration::from_secs(60);

/// What the agent wants to see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// Ready, at once or after the call.
    Ready,
    /// Not ready with this reason, at once or after the call.
    NotReady { reason: Option<String> },
    /// Signed out, with this reason.
    SignedOut { reason: Option<String> },
    /// The result of an action on a call.
    Acted { id: String, action: CallAction },
    /// A call to this number that is not one of the known ones.
    NewCall { to: String, known: Vec<String> },
    /// The call carries this wrap-up reason.
    WrapUpReason { id: String, reason: String },
}

/// Finesse takes one request at a time for an agent's state, and one for the calls of an extension.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lane {
    State,
    Calls,
}

impl Wanted {
    pub(crate) fn lane(&self) -> Lane {
        match self {
            Self::Ready | Self::NotReady { .. } | Self::SignedOut { .. } => Lane::State,
            Self::Acted { .. } | Self::NewCall { .. } | Self::WrapUpReason { .. } => Lane::Calls,
        }
    }

    /// Whether the picture shows it.
    pub(crate) fn is_seen(&self, agent: Option<&Agent>, calls: &[Call]) -> bool {
        let call = |id: &str| calls.iter().find(|call| call.id == id);
        match self {
            Self::Ready => agent.is_some_and(|agent| is_or_will_be(agent, AgentState::Ready)),
            Self::NotReady { reason } => agent.is_some_and(|agent| is_not_ready(agent, reason.as_deref())),
            // Ends with the desk, when everything of the agent is gone.
            Self::SignedOut { .. } => false,
            Self::NewCall { known, .. } => calls
                .iter()
                .any(|call| call.direction == CallDirection::Outgoing && !known.contains(&call.id)),
            Self::WrapUpReason { id, reason } => {
                call(id).is_some_and(|call| call.wrap_up_reasons.contains(reason))
            }
            Self::Acted { id, action } => match (action, call(id).map(|call| call.phase)) {
                (CallAction::Answer | CallAction::Retrieve, Some(phase)) => phase == CallPhase::Talking,
                (CallAction::Hold, Some(phase)) => phase == CallPhase::Held,
                (CallAction::Drop, Some(phase)) => matches!(phase, CallPhase::WrapUp | CallPhase::Ended),
                (CallAction::Drop, None) => true,
                (CallAction::UpdateCallData, Some(_))
                | (
                    CallAction::Answer | CallAction::Retrieve | CallAction::Hold | CallAction::UpdateCallData,
                    None,
                ) => false,
            },
        }
    }
}

fn is_or_will_be(agent: &Agent, state: AgentState) -> bool {
    agent.state == state || agent.pending.as_ref().is_some_and(|pending| pending.state == state)
}

/// A pending state comes without its reason in the field, so only a state that is already there must carry the right one.
fn is_not_ready(agent: &Agent, reason: Option<&str>) -> bool {
    if agent.pending.as_ref().is_some_and(|pending| pending.state == AgentState::NotReady) {
        return true;
    }
    let shown = agent.reason.as_ref().map(|reason| reason.id.as_str());
    agent.state == AgentState::NotReady && (reason.is_none() || shown == reason)
}

/// A request on its way.
#[derive(Debug)]
pub(crate) struct Pending {
    /// Our number for it.
    pub(crate) ticket: u64,
    /// What it is for.
    pub(crate) wanted: Wanted,
    /// The `requestId` that was sent, once it is accepted.
    pub(crate) request_id: Option<String>,
    /// When it was accepted.
    pub(crate) accepted: Option<Moment>,
    /// When its time is over.
    pub(crate) deadline: Moment,
    /// Its time was over once already, and the picture is being read anew before giving up.
    pub(crate) last_look: bool,
    /// Who waits for it.
    pub(crate) reply: oneshot::Sender<Result<(), CommandError>>,
}

/// A request that got no result in time, remembered for one that may still come.
#[derive(Debug)]
struct Late {
    wanted: Wanted,
    request_id: Option<String>,
    until: Moment,
}

/// The requests on their way, one for each lane.
#[derive(Debug, Default)]
pub(crate) struct Requests {
    pending: Vec<Pending>,
    late: Vec<Late>,
    next_ticket: u64,
}

impl Requests {
    /// Whether the lane is taken.
    pub(crate) fn is_busy(&self, lane: Lane) -> bool {
        self.pending.iter().any(|pending| pending.wanted.lane() == lane)
    }

    /// Whether the agent has asked for this state.
    pub(crate) fn wants(&self, state: &finesse_wire::AgentState) -> bool {
        self.pending.iter().any(|pending| match pending.wanted {
            Wanted::Ready => *state == finesse_wire::AgentState::Ready,
            Wanted::NotReady { .. } => *state == finesse_wire::AgentState::NotReady,
            Wanted::SignedOut { .. } => *state == finesse_wire::AgentState::Logout,
            Wanted::Acted { .. } | Wanted::NewCall { .. } | Wanted::WrapUpReason { .. } => false,
        })
    }

    /// Puts a request on its lane and gives its ticket.
    pub(crate) fn begin(
        &mut self,
        wanted: Wanted,
        now: Moment,
        reply: oneshot::Sender<Result<(), CommandError>>,
    ) -> u64 {
        self.next_ticket += 1;
        let ticket = self.next_ticket;
        let deadline = now + RESULT_WITHIN;
        self.pending.push(Pending {
            ticket,
            wanted,
            request_id: None,
            accepted: None,
            deadline,
            last_look: false,
            reply,
        });
        ticket
    }

    /// Finesse accepted the request: its result has its time from now.
    pub(crate) fn accepted(&mut self, ticket: u64, request_id: String, now: Moment) {
        if let Some(pending) = self.pending.iter_mut().find(|pending| pending.ticket == ticket) {
            pending.request_id = Some(request_id);
            pending.accepted = Some(now);
            pending.deadline = now + RESULT_WITHIN;
        }
    }

    /// Takes the request with this ticket off its lane.
    pub(crate) fn take(&mut self, ticket: u64) -> Option<Pending> {
        let at = self.pending.iter().position(|pending| pending.ticket == ticket)?;
        Some(self.pending.remove(at))
    }

    /// Takes every request whose wish the picture shows.
    pub(crate) fn take_seen(&mut self, agent: Option<&Agent>, calls: &[Call]) -> Vec<Pending> {
        let (seen, open) = std::mem::take(&mut self.pending)
            .into_iter()
            .partition(|pending| pending.wanted.is_seen(agent, calls));
        self.pending = open;
        seen
    }

    /// Takes the request that an error event is about: by its `requestId`, which Finesse does not always send back
    /// (protocol/auth-and-events.md §3), else the one on the lane of the event's source.
    pub(crate) fn take_refused(&mut self, request_id: Option<&str>, lane: Lane) -> Option<Pending> {
        let by_id = |pending: &Pending| request_id.is_some() && pending.request_id.as_deref() == request_id;
        let of_late =
            request_id.is_some() && self.late.iter().any(|late| late.request_id.as_deref() == request_id);
        let at = self.pending.iter().position(by_id).or_else(|| {
            if of_late {
                return None;
            }
            let open_id = |pending: &Pending| request_id.is_none() || pending.request_id.is_none();
            self.pending.iter().position(|pending| pending.wanted.lane() == lane && open_id(pending))
        })?;
        Some(self.pending.remove(at))
    }

    /// Whether an error event is about a request that got no result in time: by its `requestId`, and without one by its lane. It is
    /// told once.
    pub(crate) fn take_late(&mut self, request_id: Option<&str>, lane: Lane, now: Moment) -> bool {
        self.late.retain(|late| late.until > now);
        let is_about = |late: &Late| match request_id {
            Some(_) if late.request_id.is_some() => late.request_id.as_deref() == request_id,
            Some(_) | None => late.wanted.lane() == lane,
        };
        let at = self.late.iter().position(is_about);
        at.map(|at| self.late.remove(at)).is_some()
    }

    /// Whether the agent asked for a sign-out whose result comes only now.
    pub(crate) fn take_late_sign_out(&mut self, now: Moment) -> bool {
        self.late.retain(|late| late.until > now);
        let at = self.late.iter().position(|late| matches!(late.wanted, Wanted::SignedOut { .. }));
        at.map(|at| self.late.remove(at)).is_some()
    }

    /// Remembers a request whose result nobody waits for any more.
    pub(crate) fn remember_late(&mut self, wanted: Wanted, request_id: Option<String>, now: Moment) {
        self.late.push(Late { wanted, request_id, until: now + LATE_WITHIN });
    }

    /// The next deadline.
    pub(crate) fn next_deadline(&self) -> Option<Moment> {
        self.pending.iter().filter(|pending| !pending.last_look).map(|pending| pending.deadline).min()
    }

    /// Marks the requests whose time is over; true when there are any, and the picture must be read once more for them.
    pub(crate) fn mark_overdue(&mut self, now: Moment) -> bool {
        let mut any = false;
        for pending in self.pending.iter_mut().filter(|pending| !pending.last_look && pending.deadline <= now)
        {
            pending.last_look = true;
            any = true;
        }
        any
    }

    /// After the last look: takes the requests that it did not help.
    pub(crate) fn take_overdue(&mut self, now: Moment) -> Vec<Pending> {
        let (over, open): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.pending).into_iter().partition(|pending| pending.last_look);
        self.pending = open;
        for pending in &over {
            self.remember_late(pending.wanted.clone(), pending.request_id.clone(), now);
        }
        over
    }

    /// Whether the agent has asked for something with this call.
    pub(crate) fn is_about(&self, id: &str) -> bool {
        self.pending.iter().any(|pending| match &pending.wanted {
            Wanted::Acted { id: about, .. } => about == id,
            Wanted::Ready
            | Wanted::NotReady { .. }
            | Wanted::SignedOut { .. }
            | Wanted::NewCall { .. }
            | Wanted::WrapUpReason { .. } => false,
        })
    }

    /// Takes everything.
    pub(crate) fn take_all(&mut self) -> Vec<Pending> {
        std::mem::take(&mut self.pending)
    }
}

/// The number that will be dialled: blanks, brackets, dots, slashes and dashes are for people, Finesse passes every
/// character on as it is (protocol/dialogs.md §2.2).
pub(crate) fn dialled(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let typed = typed.strip_prefix("tel:").or_else(|| typed.strip_prefix("callto:")).unwrap_or(typed);
    let number: String =
        typed.chars().filter(|sign| !" \u{a0}\t()-./\u{2010}\u{2011}\u{2013}".contains(*sign)).collect();
    let rest = number.strip_prefix('+').unwrap_or(&number);
    let fits = (1..=32).contains(&number.len());
    (fits && !rest.is_empty() && rest.chars().all(|sign| sign.is_ascii_digit() || "*#".contains(sign)))
        .then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begin(requests: &mut Requests, wanted: Wanted) -> u64 {
        requests.begin(wanted, Moment::default(), oneshot::channel().0)
    }

    #[test]
    fn numbers_are_taken_as_people_write_them() {
        assert_eq!(dialled(" +49 (30) 123-45.67 ").as_deref(), Some("+49301234567"));
        assert_eq!(dialled("tel:61235").as_deref(), Some("61235"));
        assert_eq!(dialled("*72#").as_deref(), Some("*72#"));
        for wrong in ["", "+", "jude", "61235;1", "6+1", &"1".repeat(33)] {
            assert_eq!(dialled(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_error_event_finds_its_request_by_id_before_its_lane() {
        let mut requests = Requests::default();
        let state = begin(&mut requests, Wanted::Ready);
        let call = begin(&mut requests, Wanted::NewCall { to: String::new(), known: Vec::new() });
        requests.accepted(state, "one".into(), Moment::default());
        requests.accepted(call, "two".into(), Moment::default());
        let found = requests.take_refused(Some("two"), Lane::State).map(|pending| pending.ticket);
        assert_eq!(found, Some(call));
        assert_eq!(requests.take_refused(None, Lane::Calls).map(|pending| pending.ticket), None);
        assert_eq!(requests.take_refused(None, Lane::State).map(|pending| pending.ticket), Some(state));
    }

    #[test]
    fn an_error_event_of_another_request_leaves_ours_alone() {
        let mut requests = Requests::default();
        let state = begin(&mut requests, Wanted::Ready);
        requests.accepted(state, "one".into(), Moment::default());
        assert!(requests.take_refused(Some("other"), Lane::State).is_none());
        assert!(requests.is_busy(Lane::State));
    }

    #[test]
    fn a_request_without_result_is_looked_for_once_more_and_remembered_for_a_late_refusal() {
        let mut requests = Requests::default();
        let ticket = begin(&mut requests, Wanted::Ready);
        requests.accepted(ticket, "one".into(), Moment::default());
        assert!(!requests.mark_overdue(Moment::default()));
        let late = Moment::default() + RESULT_WITHIN;
        assert!(requests.mark_overdue(late));
        assert_eq!(requests.take_overdue(late).len(), 1);
        assert!(!requests.take_late(Some("other"), Lane::State, late), "that of somebody else");
        assert!(requests.take_late(Some("one"), Lane::Calls, late));
        assert!(!requests.take_late(Some("one"), Lane::State, late), "told twice");
    }

    /// Two that got no result, one on each lane.
    fn late() -> (Requests, Moment) {
        let mut requests = Requests::default();
        let out = begin(&mut requests, Wanted::SignedOut { reason: None });
        requests.accepted(out, "one".into(), Moment::default());
        begin(&mut requests, Wanted::NewCall { to: String::new(), known: Vec::new() });
        let now = Moment::default() + RESULT_WITHIN;
        assert!(requests.mark_overdue(now));
        assert_eq!(requests.take_overdue(now).len(), 2);
        (requests, now)
    }

    #[test]
    fn a_late_refusal_is_not_that_of_the_next_request() {
        let (mut requests, now) = late();
        let next = begin(&mut requests, Wanted::Ready);
        assert!(requests.take_refused(Some("one"), Lane::State).is_none());
        assert!(requests.take_late(Some("one"), Lane::State, now));
        // An id that nobody knows may be that of a request whose answer is still on its way.
        assert_eq!(requests.take_refused(Some("two"), Lane::State).map(|found| found.ticket), Some(next));
    }

    #[test]
    fn a_late_refusal_without_an_id_is_about_the_request_of_its_lane() {
        let (mut requests, now) = late();
        assert!(requests.take_late(None, Lane::Calls, now));
        assert!(!requests.take_late(None, Lane::Calls, now), "told twice");
        assert!(requests.take_late(None, Lane::State, now));
        let (mut requests, now) = late();
        assert!(!requests.take_late(None, Lane::Calls, now + LATE_WITHIN), "after its time");
    }

    #[test]
    fn a_late_sign_out_is_that_of_the_agent_once_and_in_its_time() {
        let (mut requests, now) = late();
        assert!(requests.take_late_sign_out(now));
        assert!(!requests.take_late_sign_out(now), "taken twice");
        let (mut requests, now) = late();
        assert!(!requests.take_late_sign_out(now + LATE_WITHIN), "after its time");
    }
}
