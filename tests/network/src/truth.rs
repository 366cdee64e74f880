//! Compares the state that a desk shows with the simulator's.

use desk_contract::{AgentState, Desk as Picture, ParticipantState};
use finesse_sim::{Control, DialogView, LegView};
use protocol::TestResult;

/// The differences between the state of an agent's desk and the simulator's. Only this agent may have calls.
///
/// # Errors
/// If the simulator has no such agent.
pub(crate) fn differences(picture: &Picture, control: &Control, login_id: &str) -> TestResult<Vec<String>> {
    let truth = control.agent_state(login_id)?;
    let mut found = Vec::new();
    let mut compare = |what: &str, shown: String, said: String| {
        if shown != said {
            found.push(format!("{what}: shown {shown}, but Finesse says {said}"));
        }
    };
    let Some(agent) = &picture.agent else { return Ok(vec!["there is no agent".to_owned()]) };
    compare("state", word(agent.state).to_owned(), truth.state);
    let reason = agent.reason.as_ref().map(|reason| reason.id.clone());
    compare("reason", reason.unwrap_or_default(), truth.reason_code_id.unwrap_or_default());
    let pending = agent.pending.as_ref().map(|pending| word(pending.state).to_owned());
    compare("pending state", pending.unwrap_or_default(), truth.pending_state.unwrap_or_default());
    compare("extension", agent.extension.clone(), truth.extension.unwrap_or_default());
    let mut dialogs = control.state().dialogs;
    for call in &picture.calls {
        let Some(at) = dialogs.iter().position(|dialog| dialog.id == call.id) else {
            compare("call", call.id.clone(), String::new());
            continue;
        };
        let DialogView { legs, variables, wrap_up_reason, id, .. } = dialogs.swap_remove(at);
        let shown = call.participants.iter().map(|leg| format!("{} {}", leg.address, leg_word(leg.state)));
        let said =
            legs.iter().map(|LegView { media_address, state }| format!("{media_address} {}", known(state)));
        compare(
            &format!("legs of {id}"),
            shown.collect::<Vec<_>>().join(", "),
            said.collect::<Vec<_>>().join(", "),
        );
        let mut shown: Vec<_> =
            call.variables.iter().map(|variable| format!("{}={}", variable.name, variable.value)).collect();
        shown.sort();
        let mut said: Vec<_> = variables.iter().map(|(name, value)| format!("{name}={value}")).collect();
        said.sort();
        compare(&format!("variables of {id}"), shown.join(", "), said.join(", "));
        compare(
            &format!("wrap-up of {id}"),
            call.wrap_up_reasons.join(", "),
            wrap_up_reason.unwrap_or_default(),
        );
    }
    for missing in dialogs {
        compare("call", String::new(), missing.id);
    }
    Ok(found)
}

fn word(state: AgentState) -> &'static str {
    match state {
        AgentState::Logout => "LOGOUT",
        AgentState::Login => "LOGIN",
        AgentState::NotReady => "NOT_READY",
        AgentState::Ready => "READY",
        AgentState::Reserved => "RESERVED",
        AgentState::ReservedOutbound => "RESERVED_OUTBOUND",
        AgentState::ReservedOutboundPreview => "RESERVED_OUTBOUND_PREVIEW",
        AgentState::Talking => "TALKING",
        AgentState::Hold => "HOLD",
        AgentState::Work => "WORK",
        AgentState::WorkReady => "WORK_READY",
        AgentState::Unknown => "UNKNOWN",
    }
}

fn leg_word(state: ParticipantState) -> &'static str {
    match state {
        ParticipantState::Dialling => "INITIATED",
        ParticipantState::Ringing => "ALERTING",
        ParticipantState::Active => "ACTIVE",
        ParticipantState::Held => "HELD",
        ParticipantState::Failed => "FAILED",
        ParticipantState::WrapUp => "WRAP_UP",
        ParticipantState::Dropped => "DROPPED",
        ParticipantState::Unknown => "UNKNOWN",
    }
}

/// The page does not distinguish these two.
fn known(state: &str) -> &str {
    if state == "INITIATING" { "INITIATED" } else { state }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use desk_contract::{CallAction, DialogAction, StateWanted};
    use finesse_sim::{Centre, IncomingCall, Options};
    use protocol::{said, trust};

    use super::*;
    use crate::client::{Client, Proof};

    #[tokio::test]
    async fn every_difference_between_desk_and_simulator_is_found() -> TestResult {
        let centre = Arc::new(Centre::start(Options::default()).await?);
        let agent = centre.description().agents.first().ok_or("no agent")?.clone();
        let trust = trust(centre.description())?;
        let mut client = Client::signed_in(&centre, &agent, trust, Proof::Page, 1).await?;
        let (control, me) = (centre.control(), agent.login_id.clone());
        let here = |desk: &Picture| differences(desk, &control, &me);
        let right = |desk: &Picture| here(desk).is_ok_and(|all| all.is_empty());
        client.until("the truth", right).await?;

        let before = client.view.desk()?.clone();
        client.set_state(StateWanted::Ready).await?;
        client.until("ready", right).await?;
        assert_eq!(here(&before)?, ["state: shown NOT_READY, but Finesse says READY"]);

        let before = client.view.desk()?.clone();
        let id = control.call(IncomingCall { to: Some(me.clone()), ..IncomingCall::default() })?;
        client.until("the call", right).await?;
        assert_eq!(here(&before)?.len(), 2, "the state and the call: {:?}", here(&before));

        let ringing = client.view.desk()?.clone();
        client.desk.dialog_action(DialogAction { id, action: CallAction::Answer }).await.map_err(said)?;
        client.until("talking", right).await?;
        let found = here(&ringing)?;
        assert!(found.iter().any(|each| each.starts_with("legs of")), "{found:?}");
        let mut changed = client.view.desk()?.clone();
        changed.calls.iter_mut().for_each(|call| drop(call.variables.pop()));
        assert_eq!(here(&changed)?.len(), 1, "a variable");
        let mut changed = client.view.desk()?.clone();
        changed.calls.iter_mut().for_each(|call| call.id.push('0'));
        assert_eq!(here(&changed)?.len(), 2, "one call is extra, one is missing");
        client.desk.shut_down().await;
        Ok(())
    }
}
