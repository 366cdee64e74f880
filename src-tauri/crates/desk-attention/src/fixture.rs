//! Desks for the tests.

use desk_contract::{
    Agent, AgentState, Call, CallAction, CallDirection, CallPhase, Choices, Desk, Link, Millis, Platform,
    Proof, Session, SignedInAs, Transport, WrapUp, WrapUpMode,
};

pub(crate) fn signed_in_as() -> SignedInAs {
    SignedInAs {
        server: "a.example.test".into(),
        login_id: "1001".into(),
        platform: Platform::Ucce,
        practice: false,
        since: Millis(0),
        renewals: 0,
        proof: Proof::Password,
        mobile: None,
    }
}

pub(crate) fn agent(state: AgentState) -> Agent {
    Agent {
        login_id: "1001".into(),
        name: "Robin Sample".into(),
        device: String::new(),
        extension: "2001".into(),
        team: "North".into(),
        roles: Vec::new(),
        state,
        since: Millis(0),
        reason: None,
        pending: None,
        wrap_up: WrapUp { incoming: WrapUpMode::Optional, outgoing: WrapUpMode::NotAllowed, ends: None },
        choices: Choices { ready: true, not_ready: true, sign_out: true, make_call: true, why_not: None },
    }
}

/// A desk that is signed in and connected, without a call.
pub(crate) fn desk(state: AgentState) -> Desk {
    Desk {
        link: Link::Online { since: Millis(0), transport: Transport::WebSocket },
        agent: Some(agent(state)),
        ..Desk::new(Session::SignedIn { r#as: signed_in_as(), ending: None })
    }
}

pub(crate) fn call(id: &str, phase: CallPhase) -> Call {
    let actions = match phase {
        CallPhase::Ringing => vec![CallAction::Answer],
        CallPhase::Held => vec![CallAction::Retrieve, CallAction::Drop],
        CallPhase::Talking => vec![CallAction::Hold, CallAction::Drop],
        CallPhase::OffHook | CallPhase::Dialling => vec![CallAction::Drop],
        CallPhase::Failed { .. } | CallPhase::WrapUp | CallPhase::Ended | CallPhase::Reserved => Vec::new(),
    };
    Call {
        id: id.into(),
        direction: CallDirection::Incoming,
        other_party: "0045550123".into(),
        other_party_name: None,
        dialled: "5800".into(),
        queue: Some("Billing".into()),
        consultation_of: None,
        call_type: "ACD_IN".into(),
        phase,
        since: Millis(0),
        answered: None,
        phase_since: Millis(0),
        participants: Vec::new(),
        actions,
        variables: Vec::new(),
        wrap_up_reasons: Vec::new(),
        outbound: None,
    }
}
