//! What the old node may still do to the agent after a move.
//!
//! After a move Finesse may have signed the agent out, or made them not ready, at once or minutes later from the node that was left
//! (protocol/auth-and-events.md §4.9, §5.4). The extension is signed in again once, and Ready comes back where the site wants it. A state
//! with another reason than a lost connection stays as it is.

use std::time::Duration;

use finesse_time::Moment;
use finesse_wire::AgentState;

use crate::agent::is_lost_connection;

/// How long after a move the old node may still sign the agent out (protocol/auth-and-events.md §4.9: up to three minutes).
const LATE_LOGOUT_WINDOW: Duration = Duration::from_secs(180);

/// What is left of the last move.
#[derive(Debug, Default)]
pub(crate) struct AfterMove {
    late_until: Option<Moment>,
    /// The agent was ready before, and is to be ready again.
    restore_ready: bool,
    sign_in: SignInAgain,
}

/// The extension, which is signed in again once when the old node signed it out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum SignInAgain {
    #[default]
    NotNeeded,
    /// It is asked for: a sign-out that arrives once more is the same one. With a deadline once the request is accepted.
    Awaited { until: Option<Moment> },
    /// It came, or did not.
    Over,
}

/// What to do about a state after a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reaction {
    /// It is as Finesse says.
    None,
    /// Sign the extension in again; the desk stays.
    SignInAgain,
    /// The desk stays, because the extension is being signed in again.
    Stay,
    /// Make the agent ready again.
    ReadyAgain,
}

impl AfterMove {
    /// The desk has moved. `restore_ready` says that the agent was ready before, and is to be again.
    pub(crate) fn moved(restore_ready: bool, now: Moment) -> Self {
        Self { late_until: Some(now + LATE_LOGOUT_WINDOW), restore_ready, sign_in: SignInAgain::NotNeeded }
    }

    /// Whether what happens now may be a late consequence of the move.
    pub(crate) fn is_late(&self, now: Moment) -> bool {
        self.late_until.is_some_and(|until| now < until)
    }

    /// The agent asked for a state: from now on it is as they want it.
    pub(crate) fn agent_decided(&mut self) {
        self.restore_ready = false;
    }

    /// The agent is signed in.
    pub(crate) fn signed_in(&mut self) {
        if matches!(self.sign_in, SignInAgain::Awaited { .. }) {
            self.sign_in = SignInAgain::Over;
        }
    }

    /// The agent has this state, with this code of a reason, and did not ask for it. [`AfterMove::is_late`] must hold.
    pub(crate) fn react(&mut self, state: &AgentState, code: Option<i32>) -> Reaction {
        if !is_lost_connection(code) {
            self.restore_ready = false;
            return Reaction::None;
        }
        match (state, self.sign_in) {
            (AgentState::Logout, SignInAgain::NotNeeded) => {
                self.sign_in = SignInAgain::Awaited { until: None };
                Reaction::SignInAgain
            }
            (AgentState::Logout, SignInAgain::Awaited { .. }) => Reaction::Stay,
            (AgentState::NotReady, _) if std::mem::take(&mut self.restore_ready) => Reaction::ReadyAgain,
            (_, SignInAgain::NotNeeded | SignInAgain::Awaited { .. } | SignInAgain::Over) => Reaction::None,
        }
    }

    /// The request to sign in again was accepted: its result has this long.
    pub(crate) fn accepted(&mut self, until: Moment) {
        if self.sign_in == (SignInAgain::Awaited { until: None }) {
            self.sign_in = SignInAgain::Awaited { until: Some(until) };
        }
    }

    /// The extension is not signed in again, as far as is known. True when that was awaited: then everything must be read again, and an
    /// agent who is still signed out does not stay.
    pub(crate) fn give_up(&mut self) -> bool {
        let awaited = matches!(self.sign_in, SignInAgain::Awaited { .. });
        if awaited {
            self.sign_in = SignInAgain::Over;
        }
        awaited
    }

    pub(crate) fn next_deadline(&self) -> Option<Moment> {
        match self.sign_in {
            SignInAgain::Awaited { until } => until,
            SignInAgain::NotNeeded | SignInAgain::Over => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moved(restore_ready: bool) -> AfterMove {
        AfterMove::moved(restore_ready, Moment::default())
    }

    fn at(seconds: u64) -> Moment {
        Moment::from_start(Duration::from_secs(seconds))
    }

    /// Rows: the site wants Ready back, state, code; what is done about it.
    #[test]
    fn only_a_lost_connection_is_undone() {
        use Reaction::{None as Nothing, ReadyAgain, SignInAgain};
        for (restore, state, code, reaction) in [
            (true, AgentState::Logout, Some(255), SignInAgain),
            (true, AgentState::Logout, Some(50001), SignInAgain),
            (true, AgentState::Logout, Some(50002), SignInAgain),
            (true, AgentState::Logout, None, SignInAgain),
            (true, AgentState::Logout, Some(999), Nothing),
            (true, AgentState::NotReady, Some(50002), ReadyAgain),
            (false, AgentState::NotReady, Some(50002), Nothing),
            (true, AgentState::NotReady, Some(32762), Nothing),
            (true, AgentState::Ready, None, Nothing),
        ] {
            assert_eq!(moved(restore).react(&state, code), reaction, "{restore} {state:?} {code:?}");
        }
    }

    #[test]
    fn the_extension_is_signed_in_again_once() {
        let mut after = moved(false);
        assert_eq!(after.react(&AgentState::Logout, Some(255)), Reaction::SignInAgain);
        assert_eq!(
            after.react(&AgentState::Logout, Some(255)),
            Reaction::Stay,
            "the same sign-out once more"
        );
        after.signed_in();
        assert_eq!(after.react(&AgentState::Logout, Some(255)), Reaction::None, "another one");
    }

    #[test]
    fn ready_comes_back_once_and_not_after_another_reason_or_a_command() {
        let not_ready = |after: &mut AfterMove| after.react(&AgentState::NotReady, Some(50002));
        let mut after = moved(true);
        assert_eq!([not_ready(&mut after), not_ready(&mut after)], [Reaction::ReadyAgain, Reaction::None]);
        let mut after = moved(true);
        after.react(&AgentState::NotReady, Some(999));
        assert_eq!(not_ready(&mut after), Reaction::None);
        let mut after = moved(true);
        after.agent_decided();
        assert_eq!(not_ready(&mut after), Reaction::None);
    }

    #[test]
    fn the_result_of_the_sign_in_has_its_time_from_the_acceptance() {
        let mut after = moved(false);
        after.react(&AgentState::Logout, None);
        assert_eq!(after.next_deadline(), None);
        after.accepted(at(10));
        assert_eq!(after.next_deadline(), Some(at(10)));
        assert!(after.give_up() && !after.give_up(), "once");
        assert_eq!(after.next_deadline(), None);
        assert_eq!(after.react(&AgentState::Logout, None), Reaction::None, "the agent does not stay");
    }

    #[test]
    fn the_old_node_has_its_say_for_three_minutes() {
        let after = moved(false);
        assert_eq!([179, 180].map(|seconds| after.is_late(at(seconds))), [true, false]);
        assert!(!AfterMove::default().is_late(at(0)), "nothing has moved");
    }
}
