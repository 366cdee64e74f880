//! Compares what a desk shows with the simulator's state.

use desk_contract::{AgentState, Desk as Picture, ParticipantState, Platform, Session};
use finesse_sim::{Control, DialogView, LegView};

use crate::TestResult;

fn on_uccx(picture: &Picture) -> bool {
    matches!(&picture.session, Session::SignedIn { r#as, .. } if r#as.platform == Platform::Uccx)
}

/// The state that the agent's calls say on UCCX, where that of Finesse does not follow them (protocol/dialogs.md §4.3).
fn state_by_calls(dialogs: &[DialogView], extension: &str) -> Option<&'static str> {
    let own = |states: &[&str]| {
        let mut legs = dialogs.iter().flat_map(|dialog| &dialog.legs);
        legs.any(|leg| leg.media_address == extension && states.contains(&leg.state.as_str()))
    };
    if own(&["ACTIVE"]) { Some("TALKING") } else { own(&["HELD"]).then_some("HOLD") }
}

/// The differences between what the desk of an agent shows and the simulator's state.
///
/// # Errors
/// If the simulator has no such agent.
pub fn differences(picture: &Picture, control: &Control, login_id: &str) -> TestResult<Vec<String>> {
    let truth = control.agent_state(login_id)?;
    let mut found = Vec::new();
    let mut compare = |what: &str, shown: String, said: String| {
        if shown != said {
            found.push(format!("{what}: shown {shown}, but Finesse says {said}"));
        }
    };
    let Some(agent) = &picture.agent else { return Ok(vec!["there is no agent".to_owned()]) };
    let mut dialogs = control.state().dialogs;
    dialogs.retain(|dialog| dialog.members.iter().any(|member| member == login_id));
    let shown = word(agent.state).to_owned();
    let says_little = on_uccx(picture) && ["NOT_READY", "READY", "TALKING"].contains(&truth.state.as_str());
    let by_calls = says_little.then(|| state_by_calls(&dialogs, &agent.extension)).flatten();
    if let Some(state) = by_calls.filter(|state| *state != truth.state) {
        // Reason and pending state are those of what follows the call.
        compare("state by the calls", shown, state.to_owned());
    } else {
        compare("state", shown, truth.state);
        let reason = agent.reason.as_ref().map(|reason| reason.id.clone());
        compare("reason", reason.unwrap_or_default(), truth.reason_code_id.unwrap_or_default());
        let pending = agent.pending.as_ref().map(|pending| word(pending.state).to_owned());
        compare("pending state", pending.unwrap_or_default(), truth.pending_state.unwrap_or_default());
    }
    compare("extension", agent.extension.clone(), truth.extension.unwrap_or_default());
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
        // A value that the agent may fill in is shown although Finesse does not say it.
        let filled = call.variables.iter().filter(|variable| !variable.value.is_empty());
        let mut shown: Vec<_> =
            filled.map(|variable| format!("{}={}", variable.name, variable.value)).collect();
        shown.sort();
        let filled = variables.iter().filter(|(_, value)| !value.is_empty());
        let mut said: Vec<_> = filled.map(|(name, value)| format!("{name}={value}")).collect();
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

/// The state of a leg in the simulator's word.
pub(crate) fn leg_word(state: ParticipantState) -> &'static str {
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
    use desk_contract::{CallAction, StateWanted};
    use finesse_sim::IncomingCall;

    use super::*;
    use crate::{Fixture, said};

    #[tokio::test]
    async fn every_difference_between_desk_and_simulator_is_found() -> TestResult {
        let mut fixture = Fixture::new().await?;
        fixture.sign_in().await?;
        let (control, me) = (fixture.control.clone(), fixture.agent.login_id.clone());
        let here = |desk: &Picture| differences(desk, &control, &me);
        let right = |desk: &Picture| here(desk).is_ok_and(|all| all.is_empty());
        fixture.view.until("the truth", right).await?;

        let before = fixture.view.desk()?.clone();
        fixture.set(StateWanted::Ready, None).await?.map_err(said)?;
        fixture.view.until("ready", right).await?;
        assert_eq!(here(&before)?, ["state: shown NOT_READY, but Finesse says READY"]);

        let before = fixture.view.desk()?.clone();
        let id = control.call(IncomingCall { to: Some(me.clone()), ..IncomingCall::default() })?;
        fixture.view.until("the call", right).await?;
        assert_eq!(here(&before)?.len(), 2, "the state and the call: {:?}", here(&before));
        assert_eq!(differences(&before, &control, "40218")?.len(), 2, "the call is not the colleague's");

        let ringing = fixture.view.desk()?.clone();
        fixture.acts(&id, CallAction::Answer).await?;
        fixture.view.until("talking", right).await?;
        let found = here(&ringing)?;
        assert!(found.iter().any(|each| each.starts_with("legs of")), "{found:?}");
        let mut changed = fixture.view.desk()?.clone();
        changed.calls.iter_mut().for_each(|call| drop(call.variables.remove(0)));
        assert_eq!(here(&changed)?.len(), 1, "a variable");
        let mut changed = fixture.view.desk()?.clone();
        changed.calls.iter_mut().for_each(|call| call.id.push('0'));
        assert_eq!(here(&changed)?.len(), 2, "one call is extra, one is missing");
        Ok(())
    }
}
