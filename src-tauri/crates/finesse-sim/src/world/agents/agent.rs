//! An agent, and the states that agents have.

use crate::clock::Moment;
use crate::description::AgentDescription;
use crate::world::people::{Category, Reason};

/// Agent states, those that occur here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AgentState {
    Logout,
    NotReady,
    Ready,
    Reserved,
    ReservedOutbound,
    ReservedOutboundPreview,
    Talking,
    Hold,
    Work,
    WorkReady,
}

impl AgentState {
    pub(crate) fn word(self) -> &'static str {
        match self {
            AgentState::Logout => "LOGOUT",
            AgentState::NotReady => "NOT_READY",
            AgentState::Ready => "READY",
            AgentState::Reserved => "RESERVED",
            AgentState::ReservedOutbound => "RESERVED_OUTBOUND",
            AgentState::ReservedOutboundPreview => "RESERVED_OUTBOUND_PREVIEW",
            AgentState::Talking => "TALKING",
            AgentState::Hold => "HOLD",
            AgentState::Work => "WORK",
            AgentState::WorkReady => "WORK_READY",
        }
    }

    /// States in which a requested state waits for the end of the call (protocol/auth-and-events.md §3.4.4).
    pub(crate) fn on_call(self) -> bool {
        self.is_reserved() || matches!(self, AgentState::Talking | AgentState::Hold)
    }

    /// For a call from a queue or of a campaign.
    pub(crate) fn is_reserved(self) -> bool {
        matches!(
            self,
            AgentState::Reserved | AgentState::ReservedOutbound | AgentState::ReservedOutboundPreview
        )
    }
}

/// States that somebody can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Settable {
    Ready,
    NotReady,
    Logout,
}

impl Settable {
    pub(crate) fn of(word: &str) -> Option<Settable> {
        match word {
            "READY" => Some(Settable::Ready),
            "NOT_READY" => Some(Settable::NotReady),
            "LOGOUT" => Some(Settable::Logout),
            _ => None,
        }
    }

    pub(crate) fn state(self) -> AgentState {
        match self {
            Settable::Ready => AgentState::Ready,
            Settable::NotReady => AgentState::NotReady,
            Settable::Logout => AgentState::Logout,
        }
    }

    /// The category of reasons for this state.
    pub(crate) fn category(self) -> Option<Category> {
        match self {
            Settable::Ready => None,
            Settable::NotReady => Some(Category::NotReady),
            Settable::Logout => Some(Category::Logout),
        }
    }
}

/// A state that is wanted, with its reason.
#[derive(Debug, Clone, Copy)]
pub(crate) struct StateRequest {
    pub(crate) to: Settable,
    pub(crate) reason: Option<&'static Reason>,
}

/// How a mobile agent is reached (protocol/auth-and-events.md §3.2).
#[derive(Debug, Clone)]
pub(crate) struct MobileAgent {
    /// One connection for all calls, and not one for each.
    pub(crate) nailed: bool,
    pub(crate) number: String,
    /// The node that was signed in to: the other one knows nothing of it.
    pub(crate) node: usize,
    /// The set-up call of a nailed connection is not answered yet.
    pub(crate) connecting: bool,
}

/// An agent.
pub(crate) struct Agent {
    pub(crate) who: AgentDescription,
    pub(crate) state: AgentState,
    pub(crate) since: Option<Moment>,
    pub(crate) reason: Option<&'static Reason>,
    pub(crate) pending: Option<StateRequest>,
    /// What the agent was before the call and goes back to.
    pub(crate) before_call: StateRequest,
    pub(crate) extension: Option<String>,
    pub(crate) mobile: Option<MobileAgent>,
    /// A forced logout that waits for the end of the call.
    pub(crate) forced: bool,
    /// All forced logouts that took effect.
    pub(crate) forced_logouts: u64,
    /// Rises with each state change; timers that belong to a state compare it.
    pub(crate) turn: u64,
    /// Rises with each gain or loss of presence, for each who watches it.
    pub(crate) presence_turns: [u64; 2],
    /// Wrong passwords in a row.
    pub(crate) wrong_in_a_row: u32,
    /// All wrong passwords.
    pub(crate) wrong_passwords: u64,
    /// Attempts during a lock, whatever the password was.
    pub(crate) locked_attempts: u64,
    pub(crate) locked_until: Option<Moment>,
}

impl Agent {
    pub(crate) fn new(who: AgentDescription) -> Agent {
        Agent {
            who,
            state: AgentState::Logout,
            since: None,
            reason: None,
            pending: None,
            before_call: StateRequest { to: Settable::NotReady, reason: None },
            extension: None,
            mobile: None,
            forced: false,
            forced_logouts: 0,
            turn: 0,
            presence_turns: [0; 2],
            wrong_in_a_row: 0,
            wrong_passwords: 0,
            locked_attempts: 0,
            locked_until: None,
        }
    }

    pub(crate) fn uri(&self) -> String {
        format!("/finesse/api/User/{}", self.who.login_id)
    }

    pub(crate) fn dialogs_uri(&self) -> String {
        format!("/finesse/api/User/{}/Dialogs", self.who.login_id)
    }
}
