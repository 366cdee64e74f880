//! The words of the record: short, plain, and none of them from a server or an agent.

use desk_contract::{
    AgentState, Call, CallAction, CallDirection, CallPhase, CommandError, EndedHow, FailureCause, Link,
    Proof, Session, SignInStep, Transport, WaitingWhy,
};
use finesse_client::{self as client, RefreshMethod, SessionState};
use finesse_wire::ReasonCode;

use crate::requests::Wanted;

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
        Proof::Token { life } => super::token(before) != Some(life.hash.as_str()),
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
        WaitingWhy::Unreachable => "the node can not be reached",
        WaitingWhy::OutOfService => "the node is out of service",
        WaitingWhy::Refused => "the node ended or refused the connection",
        WaitingWhy::Silent => "the pings were not answered",
    }
}

/// Why a connection ended.
pub(crate) fn no_link(why: client::WaitingWhy) -> &'static str {
    waiting(crate::working::waiting_why(why))
}

pub(crate) fn state(state: AgentState) -> &'static str {
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
        AgentState::Unknown => "unknown",
    }
}

/// Why the agent has another state. A reason that the agent chose is the agent's own affair and is not kept.
pub(crate) fn agent_changed(by_system: Option<&ReasonCode>, asked: bool) -> String {
    match (by_system.and_then(|reason| reason.code), asked) {
        (Some(code), _) => format!("Finesse's own reason {code}"),
        (None, true) => BY_AGENT.to_owned(),
        (None, false) => BY_FINESSE.to_owned(),
    }
}

pub(crate) fn phase(phase: CallPhase) -> &'static str {
    match phase {
        CallPhase::Ringing => "ringing",
        CallPhase::Dialling => "dialling",
        CallPhase::Talking => "talking",
        CallPhase::Held => "held",
        CallPhase::Failed { .. } => "failed",
        CallPhase::WrapUp => "wrap-up",
        CallPhase::Ended => "ended",
    }
}

/// Why a call is in another phase; for one that was not known before, where it comes from.
pub(crate) fn call_changed(call: &Call, asked: bool, new: bool) -> &'static str {
    match (call.phase, call.direction) {
        (CallPhase::Failed { cause }, _) => match cause {
            FailureCause::Busy => "busy",
            FailureCause::BadDestination => "no such number",
            FailureCause::DeviceNotAvailable => "the phone is not available",
            FailureCause::Other => "Finesse gives no cause",
        },
        (_, CallDirection::Incoming) if new => "incoming",
        (_, CallDirection::Outgoing) if new => "outgoing",
        (_, CallDirection::Incoming | CallDirection::Outgoing) if asked => BY_AGENT,
        (_, CallDirection::Incoming | CallDirection::Outgoing) => BY_FINESSE,
    }
}

pub(crate) fn ended(how: EndedHow) -> &'static str {
    match how {
        EndedHow::Talked => "talked",
        EndedHow::Missed => "missed",
        EndedHow::NotReached => "not reached",
    }
}

pub(super) fn wanted(wanted: &Wanted) -> &'static str {
    match wanted {
        Wanted::Ready => "ready",
        Wanted::NotReady { .. } => "not ready",
        Wanted::SignedOut { .. } => "sign out",
        Wanted::Acted { action, .. } => match action {
            CallAction::Answer => "answer",
            CallAction::Hold => "hold",
            CallAction::Retrieve => "resume",
            CallAction::Drop => "end the call",
            CallAction::UpdateCallData => "call data",
        },
        Wanted::NewCall { .. } => "make a call",
        Wanted::WrapUpReason { .. } => "wrap-up reason",
    }
}
