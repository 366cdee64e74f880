//! The texts of the journal: short, plain, and none of them from a server or an agent.

use desk_contract::{CommandError, Link, Proof, Session, SignInStep, Transport, WaitingWhy};
use desk_model::{
    AgentWhy, CallWhy, Condition, ConditionSource, Direction, EndedHow, FailureCause, Finding, Phase,
};
use finesse_client::{self as client, RefreshMethod, SessionState};
use finesse_wire::AgentState;

pub(crate) const BY_AGENT: &str = "the agent wants it";
pub(crate) const LOST: &str = "lost";
/// The main window while its page works.
pub(crate) const SHOWN: &str = "shown";
pub(super) const IDLE: &str = "idle";
pub(super) const WAITING: &str = "waiting";
const BY_FINESSE: &str = "Finesse says so";

pub(super) fn session(session: &Session) -> &'static str {
    match session {
        Session::SignedOut { .. } => "signed out",
        Session::SigningIn { step, .. } => match step {
            SignInStep::SignInPage => "signing in: page",
            SignInStep::Token => "signing in: agent",
            SignInStep::Connection => "signing in: connection",
            SignInStep::Phone => "signing in: phone",
        },
        Session::SignedIn { r#as, .. } => match &r#as.proof {
            Proof::Token { life } if life.renewing.is_some() => "renewing",
            Proof::Token { .. } | Proof::Password => "signed in",
        },
        Session::Expired { .. } => "expired",
    }
}

/// Why a session is signed in, or being renewed. `before` is what was shown so far.
pub(crate) fn signed_in(state: &SessionState, proof: &Proof, before: &Session) -> String {
    let (life, renewing) = match state {
        SessionState::SignedIn(life) => (life, None),
        SessionState::Refreshing(life, rung) => (life, Some(*rung)),
        SessionState::Expired(_) | SessionState::Ended => return String::new(),
    };
    let new = match proof {
        Proof::Token { life } => token(before) != Some(life.hash.as_str()),
        Proof::Password => true,
    };
    match (renewing, life.method) {
        (Some(rung), _) => format!("a new token is wanted: {rung:?}"),
        (None, Some(rung @ (RefreshMethod::Post | RefreshMethod::Get | RefreshMethod::SilentFetch)))
            if new =>
        {
            format!("a new token by {rung:?}")
        }
        (None, Some(_) | None) if new => "the sign-in is complete".to_owned(),
        (None, Some(_) | None) if life.last.is_some() => "the agent must sign in again".to_owned(),
        (None, Some(_) | None) => "no new token for now".to_owned(),
    }
}

pub(crate) fn expired(why: client::ExpiredWhy) -> &'static str {
    match why {
        client::ExpiredWhy::RefreshTokenEnded => "the refresh token has reached its end",
        client::ExpiredWhy::Refused => "every way to a new token was refused",
        client::ExpiredWhy::Unreachable => "no renewal got through in time",
    }
}

/// What failed, by its code and the id under which the log has the rest.
pub(crate) fn failed(error: &CommandError) -> String {
    format!("{:?} [{}]", error.code, error.trace_id)
}

pub(super) fn link(link: &Link) -> (&'static str, &'static str) {
    match link {
        Link::Idle => (IDLE, "closed"),
        Link::Connecting { .. } => ("connecting", "a connection is wanted"),
        Link::Online { transport, .. } => (
            "online",
            match transport {
                Transport::WebSocket => "connected by WebSocket",
                Transport::Bosh => "connected by BOSH",
                Transport::Tcp => "connected by TCP",
            },
        ),
        Link::Waiting { why, .. } => (WAITING, waiting(*why)),
        Link::SignInNeeded => ("sign-in needed", "the token was refused"),
        Link::TakenOver => ("taken over", "the same agent connected from another place"),
    }
}

fn waiting(why: WaitingWhy) -> &'static str {
    match why {
        WaitingWhy::Unreachable => "the node cannot be reached",
        WaitingWhy::OutOfService => "the node is out of service",
        WaitingWhy::Refused => "the node ended or refused the connection",
        WaitingWhy::Silent => "the pings were not answered",
    }
}

/// Why a connection ended.
pub(crate) fn no_link(why: client::WaitingWhy) -> &'static str {
    waiting(crate::projection::waiting_why(why))
}

/// The token that a session is proven by, as its hash.
pub(super) fn token(session: &Session) -> Option<&str> {
    let Session::SignedIn { r#as, .. } = session else { return None };
    match &r#as.proof {
        Proof::Token { life } => Some(life.hash.as_str()),
        Proof::Password => None,
    }
}

pub(super) fn state(state: &AgentState) -> &'static str {
    match state {
        AgentState::Login => "signing in",
        AgentState::Logout => "signed out",
        AgentState::NotReady => "not ready",
        AgentState::Ready => "ready",
        AgentState::Reserved => "reserved",
        AgentState::ReservedOutbound => "reserved, outbound",
        AgentState::ReservedOutboundPreview => "reserved, preview",
        AgentState::Talking => "talking",
        AgentState::Hold => "hold",
        AgentState::Work => "wrap-up",
        AgentState::WorkReady => "wrap-up, then ready",
        AgentState::Unknown | AgentState::Other(_) => "unknown",
    }
}

/// Why the agent has another state.
pub(super) fn agent_changed(why: AgentWhy) -> String {
    match why {
        AgentWhy::SystemReason(code) => format!("Finesse's own reason {code}"),
        AgentWhy::Command => BY_AGENT.to_owned(),
        AgentWhy::Finesse => BY_FINESSE.to_owned(),
    }
}

pub(super) fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Ringing => "ringing",
        Phase::OffHook => "off hook",
        Phase::Dialling => "dialling",
        Phase::Talking => "talking",
        Phase::Held => "held",
        Phase::Failed { .. } => "failed",
        Phase::WrapUp => "wrap-up",
        Phase::Ended => "ended",
        Phase::Reserved => "reserved for a campaign",
    }
}

/// Why a call is in another phase; for one that was not known before, where it comes from.
pub(super) fn call_changed(why: CallWhy) -> &'static str {
    match why {
        CallWhy::Failed(FailureCause::Busy) => "busy",
        CallWhy::Failed(FailureCause::BadDestination) => "no such number",
        CallWhy::Failed(FailureCause::DeviceNotAvailable) => "the phone is not available",
        CallWhy::Failed(FailureCause::Other) => "Finesse gives no cause",
        CallWhy::New(Direction::Incoming) => "incoming",
        CallWhy::New(Direction::Outgoing) => "outgoing",
        CallWhy::Command => BY_AGENT,
        CallWhy::Finesse => BY_FINESSE,
        CallWhy::Ended(EndedHow::Talked) => "talked",
        CallWhy::Ended(EndedHow::Missed) => "missed",
        CallWhy::Ended(EndedHow::NotReached) => "not reached",
        CallWhy::MovedOn => "part of another call",
        CallWhy::NeverDialled => "no number was dialled",
        CallWhy::Reservation => "no longer reserved for a campaign",
    }
}

/// What a node says about itself.
pub(super) fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::InService => "in service",
        Condition::OutOfService => "out of service",
        Condition::Maintenance => "under maintenance",
        Condition::WithoutWebApplication => "without its web application",
    }
}

pub(super) fn condition_known(source: ConditionSource) -> &'static str {
    match source {
        ConditionSource::SystemInfo => "it says so itself",
        ConditionSource::Presence => "its presence",
    }
}

/// How a node was found that was left.
pub(super) fn finding(finding: Finding) -> &'static str {
    match finding {
        Finding::Good => "good",
        Finding::NotInService => "not in service",
        Finding::Protected => "protected",
        Finding::Gone => "gone",
    }
}
