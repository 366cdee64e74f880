//! Changes of the agent's state, and signing out (protocol/dialogs.md §4.2, §4.3).

use desk_contract::{AgentState, CommandError, DeskCommand, SignOut, StateWanted};

use super::place::{Place, check};
use crate::{Fixture, TestResult, is_signed_out, said};

/// A reason for Not Ready at the centre.
const LUNCH: &str = "5";

/// A reason for signing out at the centre.
const END_OF_SHIFT: &str = "14";

pub(super) async fn ready(place: Place) -> TestResult {
    let mut mira = place.signed_in().await?;
    mira.ready().await?;
    mira.until_state(AgentState::Ready).await
}

pub(super) async fn not_ready_with_a_reason(place: Place) -> TestResult {
    let mut mira = place.signed_in().await?;
    mira.ready().await?;
    mira.set(StateWanted::NotReady, Some(LUNCH)).await?.map_err(said)?;
    let is_at_lunch = |desk: &desk_contract::Desk| {
        desk.agent.as_ref().is_some_and(|agent| {
            let reason = agent.reason.as_ref().map(|reason| reason.label.as_str());
            agent.state == AgentState::NotReady && reason == Some("Lunch")
        })
    };
    mira.view.until("Not Ready, Lunch", is_at_lunch).await?;
    Ok(())
}

/// Asks for a state during a call, and gives what is pending then.
async fn pending(mira: &mut Fixture, wanted: StateWanted, reason: Option<&str>) -> TestResult<AgentState> {
    mira.set(wanted, reason).await?.map_err(said)?;
    let is_pending =
        |desk: &desk_contract::Desk| desk.agent.as_ref().is_some_and(|agent| agent.pending.is_some());
    let agent = mira.view.until("a pending state", is_pending).await?.agent.ok_or("no agent")?;
    check(agent.state == AgentState::Talking, format!("the agent is in {:?}", agent.state))?;
    Ok(agent.pending.ok_or("nothing is pending")?.state)
}

pub(super) async fn not_ready_after_the_call(place: Place) -> TestResult {
    let (mut mira, _) = place.talking().await?;
    let state = pending(&mut mira, StateWanted::NotReady, Some(LUNCH)).await?;
    check(state == AgentState::NotReady, format!("{state:?} is pending"))
}

pub(super) async fn ready_after_the_call(place: Place) -> TestResult {
    let (mut mira, _) = place.talking().await?;
    let state = pending(&mut mira, StateWanted::Ready, None).await?;
    check(state == AgentState::Ready, format!("{state:?} is pending"))
}

pub(super) async fn ready_is_refused_during_a_call(place: Place) -> TestResult {
    let (mut mira, _) = place.talking().await?;
    let refused = mira.set(StateWanted::Ready, None).await?.err();
    check(refused.is_some(), "it was not refused")?;
    mira.until_state(AgentState::Talking).await
}

async fn signs_out(mira: &Fixture) -> TestResult<Result<(), CommandError>> {
    mira.tries(DeskCommand::SignOut(SignOut { reason_id: Some(END_OF_SHIFT.to_owned()) })).await
}

pub(super) async fn sign_out_from_not_ready(place: Place) -> TestResult {
    let mut mira = place.signed_in().await?;
    signs_out(&mira).await?.map_err(said)?;
    mira.view.until("signed out", is_signed_out).await?;
    Ok(())
}

pub(super) async fn sign_out_from_ready(place: Place) -> TestResult {
    let mut mira = place.signed_in().await?;
    mira.ready().await?;
    signs_out(&mira).await?.map_err(said)?;
    mira.view.until("signed out", is_signed_out).await?;
    Ok(())
}

pub(super) async fn sign_out_is_refused_from_ready(place: Place) -> TestResult {
    let mut mira = place.signed_in().await?;
    mira.ready().await?;
    check(signs_out(&mira).await?.is_err(), "it was not refused")?;
    mira.until_state(AgentState::Ready).await
}
