use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Agent, AgentState, Call, ContactsState, Desktop, Explanation, HistoryProblem, Link, NotReadyCause,
    PolicyFinding, Reason, RecentCall, ServerSaid, Session, SignOutCause, time::Millis,
};

/// One message to the page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Frame {
    /// Rises by one whenever the picture changes: with every change, and with the snapshot with which a session begins or ends. A
    /// snapshot that was asked for has the number of the frame before it.
    #[ts(type = "number")]
    pub seq: u64,
    /// The desk's clock when the frame was made; the base for every running time on the page.
    pub now: Millis,
    /// What the frame says.
    pub body: FrameBody,
}

/// What a [`Frame`] says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum FrameBody {
    /// The whole picture; replaces everything that the page knew. A session begins with one and ends with one.
    Snapshot {
        /// The picture.
        desk: Box<Desk>,
    },
    /// One slice of the picture, or one entry of a slice, is new.
    Change {
        /// Which one, and what it is now.
        change: Box<Change>,
    },
}

/// The whole picture: what Finesse last said, and how we are connected to it. Each field is a slice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Desk {
    /// Who is signed in, or how far signing in has come.
    pub session: Session,
    /// The connection to the notification service.
    pub link: Link,
    /// The agent as Finesse last described them; `None` until the first answer.
    pub agent: Option<Agent>,
    /// The agent's calls, by id. A new one stands before the first that began later (of two that began together, the one with the
    /// greater id); a known one keeps its place.
    pub calls: Vec<Call>,
    /// The reasons the agent may choose from.
    pub reasons: Reasons,
    /// Calls of this shift that are over, by id, at most 50. The one that ended last stands first. `history` has all.
    pub recent: Vec<RecentCall>,
    /// How far the phone books are read.
    pub contacts: ContactsState,
    /// What the agent should be told once, by id, in the order in which it happened.
    pub notices: Vec<Notice>,
    /// The number of a link outside the program that was followed last.
    pub offered: Option<OfferedNumber>,
    /// The agent has closed the window, and the page asks what is meant by it (`leave`). Outlives the session, like `desktop`.
    pub closing: bool,
    /// What the desktop of this computer offers.
    pub desktop: Desktop,
}

/// One slice of the picture, or one entry of a slice, that is new. [`Desk::apply`] says what each means.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Change {
    /// The session is now this. It has neither begun nor ended.
    Session {
        /// The new session.
        session: Session,
    },
    /// The link is now this.
    Link {
        /// The new link.
        link: Link,
    },
    /// The agent is now this.
    Agent {
        /// The new agent.
        agent: Box<Agent>,
    },
    /// A call is new or changed.
    Call {
        /// The call.
        call: Box<Call>,
    },
    /// A call is gone from the agent's calls.
    CallGone {
        /// Its dialog id.
        id: String,
    },
    /// The reasons are now these.
    Reasons {
        /// The new reasons.
        reasons: Reasons,
    },
    /// A call has ended.
    Recent {
        /// The call.
        call: RecentCall,
    },
    /// A call is gone from the recent calls.
    RecentGone {
        /// Its dialog id.
        id: String,
    },
    /// The phone books are now read so far.
    Contacts {
        /// How far.
        contacts: ContactsState,
    },
    /// A notice is new.
    Notice {
        /// The notice.
        notice: Notice,
    },
    /// A notice is gone.
    NoticeGone {
        /// Its number.
        id: u32,
    },
    /// The offered number is now this.
    Offered {
        /// The number, if any.
        offered: Option<OfferedNumber>,
    },
    /// The question what closing the window means is asked, or is over.
    Closing {
        /// It is asked.
        closing: bool,
    },
    /// The desktop of this computer now offers this.
    Desktop {
        /// What.
        desktop: Desktop,
    },
}

impl Desk {
    /// A picture of this session, in which nothing else is known yet.
    #[must_use]
    pub fn new(session: Session) -> Self {
        Self {
            session,
            link: Link::Idle,
            agent: None,
            calls: Vec::new(),
            reasons: Reasons::default(),
            recent: Vec::new(),
            contacts: ContactsState::None,
            notices: Vec::new(),
            offered: None,
            closing: false,
            desktop: Desktop::default(),
        }
    }

    /// Puts what is new into its place. The page does the same (`ui/src/state/reduce.ts`).
    pub fn apply(&mut self, change: Change) {
        match change {
            Change::Session { session } => self.session = session,
            Change::Link { link } => self.link = link,
            Change::Agent { agent } => self.agent = Some(*agent),
            Change::Call { call } => self.put_call(*call),
            Change::CallGone { id } => self.calls.retain(|call| call.id != id),
            Change::Reasons { reasons } => self.reasons = reasons,
            Change::Recent { call } => {
                self.recent.retain(|known| known.id != call.id);
                self.recent.insert(0, call);
            }
            Change::RecentGone { id } => self.recent.retain(|call| call.id != id),
            Change::Contacts { contacts } => self.contacts = contacts,
            Change::Notice { notice } => {
                self.notices.retain(|known| known.id != notice.id);
                self.notices.push(notice);
            }
            Change::NoticeGone { id } => self.notices.retain(|notice| notice.id != id),
            Change::Offered { offered } => self.offered = offered,
            Change::Closing { closing } => self.closing = closing,
            Change::Desktop { desktop } => self.desktop = desktop,
        }
    }

    fn put_call(&mut self, call: Call) {
        if let Some(known) = self.calls.iter_mut().find(|known| known.id == call.id) {
            *known = call;
            return;
        }
        let later = |known: &Call| (known.since, &known.id) > (call.since, &call.id);
        let place = self.calls.iter().position(later).unwrap_or(self.calls.len());
        self.calls.insert(place, call);
    }
}

/// A number that somebody wants to call: it is put into the dial field. It is never dialled by itself, because any page could ask for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferedNumber {
    /// As it is written in the link.
    pub text: String,
    /// When the link was followed; no two numbers have the same moment.
    pub at: Millis,
}

/// What an agent may choose from. An empty list means that Finesse has none configured and wants none.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reasons {
    /// Why not ready.
    pub not_ready: Vec<Reason>,
    /// Why signing out.
    pub sign_out: Vec<Reason>,
    /// Labels of the wrap-up reasons; Finesse takes them by label, not by id.
    pub wrap_up: Vec<String>,
}

/// Something the agent is told once and may dismiss.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// Number of the notice, for dismissing it.
    pub id: u32,
    /// When it happened.
    pub at: Millis,
    /// What happened.
    pub kind: NoticeKind,
}

/// What a [`Notice`] is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum NoticeKind {
    /// The settings file could not be read or written: the program works, without remembering.
    SettingsUnavailable,
    /// The keychain is missing or locked: the next start asks for a sign-in.
    KeychainUnavailable,
    /// The history is not kept on this computer, or an earlier one cannot be read; the desk works.
    HistoryNotKept {
        /// Why.
        why: HistoryProblem,
    },
    /// Something that IT has set on this computer is not used. Everything else is.
    PolicyNotUsed {
        /// What, and why; at least one.
        findings: Vec<PolicyFinding>,
    },
    /// Finesse names another node that gets no token, because it is not in the list of IT, or in another domain. There is no failover.
    FailoverRefused {
        /// Host name of that node.
        host: String,
    },
    /// Finesse or a supervisor made the agent not ready, who did not ask for it.
    StateChangedBySystem {
        /// Why, where that is documented.
        cause: Option<NotReadyCause>,
        /// The label that Finesse gave, when it gave one.
        label: Option<String>,
        /// The reason's code.
        code: Option<i32>,
        /// It came from the node that the desk has left: a late consequence of its failure, not a new event.
        late: bool,
    },
    /// The desk works with the other node now, because the one before failed.
    Moved {
        /// The node.
        server: String,
    },
    /// Finesse signed the agent out, not the agent.
    SignedOutBySystem {
        /// Why, where that is documented.
        cause: Option<SignOutCause>,
        /// The label that Finesse gave, when it gave one.
        label: Option<String>,
    },
    /// Finesse will sign the agent out after the call; the agent did not ask for it.
    SignOutFollows,
    /// The agent is a mobile agent, and Finesse has forgotten how to reach them; signing out and in again tells it.
    MobileAgentForgotten,
    /// The agent has been in this state for longer than IT has set for it: Not Ready, or wrap-up.
    LeftInState {
        /// The state.
        state: AgentState,
        /// What IT has set, in minutes.
        minutes: u32,
    },
    /// An earlier request, already answered with "no answer in time", was refused later.
    LateRefusal {
        /// What that means, where it is known.
        explanation: Option<Explanation>,
        /// Finesse's words, when it said something.
        server: Option<ServerSaid>,
    },
}
