use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Agent, Call, Link, PolicyFinding, Reason, RecentCall, Session};

/// A moment on the desk's clock, in milliseconds from an arbitrary start that lies before anything the page shows.
///
/// The clock is monotonic and counts while the computer sleeps. It has no relation to the wall clock, so that a change of
/// time zone or date never moves a timer. The page turns it into a running time with [`Frame::now`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
pub struct Millis(#[ts(type = "number")] pub u64);

/// One message to the page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Frame {
    /// Rises by one with every frame of a channel. A snapshot carries the number of the last change that it contains.
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
    /// The whole picture; replaces everything the page knew.
    Snapshot {
        /// The picture.
        desk: Box<Desk>,
    },
    /// One part of the picture is new.
    Change {
        /// Which part, and how it is now.
        change: Box<Change>,
    },
}

/// The whole picture: what Finesse last said, and how we are connected to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Desk {
    /// Who is signed in, or how far signing in has come.
    pub session: Session,
    /// The connection to the notification service.
    pub link: Link,
    /// The agent as Finesse last described them; `None` until the first answer.
    pub agent: Option<Agent>,
    /// The agent's calls in the order of their appearance.
    pub calls: Vec<Call>,
    /// The reasons the agent may choose from.
    pub reasons: Reasons,
    /// Calls that ended since sign-in, the newest first, at most 50.
    pub recent: Vec<RecentCall>,
    /// What the agent should be told once.
    pub notices: Vec<Notice>,
    /// The number of a link outside the program that was followed last.
    pub offered: Option<OfferedNumber>,
}

/// One part of the picture that is new. Applying it to a [`Desk`] means: put it in the place of the old part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Change {
    /// The session is now this. `SignedOut` also empties agent, calls, reasons and recent calls.
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
        agent: Option<Agent>,
    },
    /// A call is new or changed: put it in the place of the call with the same id, else at the end.
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
    /// The recent calls are now these.
    Recent {
        /// The newest first.
        recent: Vec<RecentCall>,
    },
    /// The notices are now these.
    Notices {
        /// The oldest first.
        notices: Vec<Notice>,
    },
    /// The offered number is now this.
    Offered {
        /// The number, if any.
        offered: Option<OfferedNumber>,
    },
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
    /// Something that IT has set on this computer is not used. Everything else is.
    PolicyNotUsed {
        /// What, and why; at least one.
        findings: Vec<PolicyFinding>,
    },
    /// Finesse itself changed the state (reasons 255, 50002 and the like, or a supervisor), not the agent.
    StateChangedBySystem {
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
        /// The label that Finesse gave, when it gave one.
        label: Option<String>,
    },
    /// An earlier request, already answered with "no answer in time", was refused later.
    LateRefusal {
        /// Finesse's words.
        message: String,
    },
}
