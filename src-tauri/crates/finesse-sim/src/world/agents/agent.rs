//! An agent: the User object.

use crate::clock::Moment;
use crate::description::AgentDescription;
use crate::options::WrapUp;
use crate::world::World;
use crate::world::people::{self, Category, Reason, TEAM_ID, TEAM_NAME};
use crate::xml::{leaf, node};

/// Agent states, those that occur here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AgentState {
    Logout,
    NotReady,
    Ready,
    Reserved,
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
            AgentState::Talking => "TALKING",
            AgentState::Hold => "HOLD",
            AgentState::Work => "WORK",
            AgentState::WorkReady => "WORK_READY",
        }
    }

    /// States in which a requested state waits for the end of the call (protocol/auth-and-events.md §3.4.4).
    pub(crate) fn on_call(self) -> bool {
        matches!(self, AgentState::Reserved | AgentState::Talking | AgentState::Hold)
    }
}

/// States that somebody can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wish {
    Ready,
    NotReady,
    Logout,
}

impl Wish {
    pub(crate) fn of(word: &str) -> Option<Wish> {
        match word {
            "READY" => Some(Wish::Ready),
            "NOT_READY" => Some(Wish::NotReady),
            "LOGOUT" => Some(Wish::Logout),
            _ => None,
        }
    }

    pub(crate) fn state(self) -> AgentState {
        match self {
            Wish::Ready => AgentState::Ready,
            Wish::NotReady => AgentState::NotReady,
            Wish::Logout => AgentState::Logout,
        }
    }

    /// The category of reasons for this state.
    pub(crate) fn category(self) -> Option<Category> {
        match self {
            Wish::Ready => None,
            Wish::NotReady => Some(Category::NotReady),
            Wish::Logout => Some(Category::Logout),
        }
    }
}

/// A state that is wanted, with its reason.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted {
    pub(crate) wish: Wish,
    pub(crate) reason: Option<&'static Reason>,
}

/// An agent.
pub(crate) struct Agent {
    pub(crate) who: AgentDescription,
    pub(crate) state: AgentState,
    pub(crate) since: Option<Moment>,
    pub(crate) reason: Option<&'static Reason>,
    pub(crate) pending: Option<Wanted>,
    /// What the agent was before the call and goes back to.
    pub(crate) before_call: Wanted,
    pub(crate) extension: Option<String>,
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
            before_call: Wanted { wish: Wish::NotReady, reason: None },
            extension: None,
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

/// A `ReasonCode` element.
pub(crate) fn reason_xml(reason: &Reason) -> String {
    node(
        "ReasonCode",
        [
            leaf("uri", &format!("/finesse/api/ReasonCode/{}", reason.id)),
            leaf("category", reason.category.word()),
            leaf("code", &reason.code.to_string()),
            leaf("label", reason.label),
            leaf("forAll", if reason.for_all { "true" } else { "false" }),
            leaf("systemCode", if reason.system { "true" } else { "false" }),
            leaf("id", &reason.id.to_string()),
        ],
    )
}

impl World {
    /// The agent with this agent ID or login name.
    pub(crate) fn find_agent(&self, id_or_name: &str) -> Option<&Agent> {
        self.agents.get(id_or_name).or_else(|| self.agents.values().find(|a| a.who.login_name == id_or_name))
    }

    /// The agent who has signed in with this extension.
    pub(crate) fn agent_at(&self, extension: &str) -> Option<&Agent> {
        self.agents.values().find(|agent| agent.extension.as_deref() == Some(extension))
    }

    /// Whether a telephone with this extension exists.
    pub(crate) fn device_exists(&self, extension: &str) -> bool {
        people::SPARE_EXTENSIONS.contains(&extension)
            || self.agents.values().any(|agent| agent.who.extension == extension)
    }

    /// The User object, root element `root` (`User` in REST, `user` in events).
    pub(crate) fn user_xml(&self, agent: &Agent, root: &str) -> String {
        let wrap_up = |setting| match setting {
            WrapUp::Required => "REQUIRED",
            WrapUp::NotAllowed => "NOT_ALLOWED",
        };
        let mut inside = vec![
            leaf("dialogs", &agent.dialogs_uri()),
            leaf("extension", agent.extension.as_deref().unwrap_or_default()),
            leaf("firstName", &agent.who.first_name),
            leaf("lastName", &agent.who.last_name),
            leaf("loginId", &agent.who.login_id),
            leaf("loginName", &agent.who.login_name),
            leaf("mediaType", "1"),
            leaf("pendingState", agent.pending.map_or("", |wanted| wanted.wish.state().word())),
        ];
        inside.push(leaf(
            "reasonCodeId",
            &agent.reason.map_or("-1".to_owned(), |reason| reason.id.to_string()),
        ));
        inside.extend(agent.reason.map(reason_xml));
        inside.extend([
            node("roles", [leaf("role", "Agent")]),
            node(
                "settings",
                [
                    leaf("deviceSelection", ""),
                    leaf("wrapUpOnIncoming", wrap_up(self.options.wrap_up_on_incoming)),
                    leaf("wrapUpOnOutgoing", wrap_up(self.options.wrap_up_on_outgoing)),
                ],
            ),
            leaf("state", agent.state.word()),
            leaf("stateChangeTime", &agent.since.map(|since| since.to_string()).unwrap_or_default()),
            leaf("teamId", TEAM_ID),
            leaf("teamName", TEAM_NAME),
            "<teams/>".to_owned(),
        ]);
        if !self.uccx() {
            inside.push(leaf("skillTargetId", &format!("5{}", agent.who.login_id)));
        }
        inside.extend([
            leaf("uri", &agent.uri()),
            leaf("wrapUpTimer", &self.options.wrap_up.as_secs().to_string()),
        ]);
        node(root, inside)
    }
}
