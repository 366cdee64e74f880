//! DROP and PARTICIPANT_DROP (protocol/dialogs.md §2.3, §2.10).

use desk_contract::{
    CallAction::{Conference, Drop, ParticipantDrop, Retrieve},
    CallPhase, ParticipantState,
};
use finesse_sim::{Options, ParticipantDrop as Allowed};

use super::place::{CUSTOMER, Place, check, finesse_said};
use crate::{Fixture, TestResult, action, drop_participant, make_call};

pub(super) async fn a_call_ends_in_wrap_up(place: Place) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    mira.acts(&id, Drop).await?;
    mira.until_calls(&[(&id, CallPhase::WrapUp)]).await?;
    mira.until_state(place.wrapping_up()).await?;
    mira.advance(Options::default().wrap_up);
    mira.until_calls(&[]).await?;
    Ok(())
}

pub(super) async fn a_held_call_ends(place: Place) -> TestResult {
    let (mut mira, id) = place.holding().await?;
    mira.acts(&id, Drop).await?;
    mira.until_calls(&[(&id, CallPhase::WrapUp)]).await?;
    Ok(())
}

pub(super) async fn a_call_that_dials_is_given_up(place: Place) -> TestResult {
    let mut mira = place.signed_in().await?;
    mira.does(make_call("5550100")).await?;
    let id = mira.until_new_call(&[], CallPhase::Dialling).await?.id;
    mira.acts(&id, Drop).await?;
    mira.until_calls(&[]).await?;
    Ok(())
}

pub(super) async fn a_call_that_failed_is_put_away(place: Place) -> TestResult {
    let mut mira = place.signed_in().await?;
    mira.does(make_call("5550199")).await?;
    let failed = CallPhase::Failed { cause: desk_contract::FailureCause::Busy };
    let id = mira.until_new_call(&[], failed).await?.id;
    mira.acts(&id, Drop).await?;
    mira.until_calls(&[]).await?;
    Ok(())
}

pub(super) async fn a_consultation_is_given_up(place: Place) -> TestResult {
    let (mut mira, original) = place.talking().await?;
    let mut jude = mira.colleague().await?;
    let consult = mira.has_consulted(&original, &mut jude).await?;
    mira.acts(&consult, Drop).await?;
    mira.until_calls(&[(&original, CallPhase::Held)]).await?;
    mira.acts(&original, Retrieve).await?;
    mira.until_calls(&[(&original, CallPhase::Talking)]).await?;
    Ok(())
}

pub(super) async fn refused_while_it_rings(place: Place) -> TestResult {
    let (mut mira, id) = place.ringing().await?;
    finesse_said(&mira.is_refused_when_stale(&id, "DROP", action(&id, Drop)).await?, "Generic Error", None)
}

/// Two agents and a customer.
async fn conference(place: Place, allowed: Allowed) -> TestResult<(Fixture, Fixture, String)> {
    let options = Options { participant_drop: allowed, ..place.options() };
    let (mut mira, id) = place.talking_with(options).await?;
    let mut jude = mira.colleague().await?;
    mira.has_consulted(&id, &mut jude).await?;
    mira.acts(&id, Conference).await?;
    jude.until_calls(&[(&id, CallPhase::Talking)]).await?;
    Ok((mira, jude, id))
}

pub(super) async fn a_conference_goes_on_without_the_agent(place: Place) -> TestResult {
    let (mut mira, mut jude, id) = conference(place, Allowed::SupervisorOnly).await?;
    mira.acts(&id, Drop).await?;
    mira.until_calls(&[(&id, CallPhase::WrapUp)]).await?;
    let both =
        [(CUSTOMER, ParticipantState::Active), (&*jude.agent.extension.clone(), ParticipantState::Active)];
    jude.until_parties(&id, &both).await
}

/// Mira drops Jude.
async fn drops(mira: &mut Fixture, jude: &mut Fixture, id: &str) -> TestResult {
    mira.until_may(id, ParticipantDrop).await?;
    let (own, other) = (mira.agent.extension.clone(), jude.agent.extension.clone());
    let may = mira.call(id)?.participants.iter().filter(|leg| leg.can_drop).map(|leg| leg.address.clone());
    let may: Vec<String> = may.collect();
    check(may == [other.clone()], format!("{may:?} can be dropped"))?;
    mira.does(drop_participant(id, &other)).await?;
    let both = [(CUSTOMER, ParticipantState::Active), (own.as_str(), ParticipantState::Active)];
    mira.until_parties(id, &both).await?;
    let is_out = |desk: &desk_contract::Desk| desk.calls.iter().all(|call| call.phase == CallPhase::WrapUp);
    jude.view.until("the colleague to be out", is_out).await?;
    Ok(())
}

pub(super) async fn a_participant_is_dropped(place: Place) -> TestResult {
    let (mut mira, mut jude, id) = conference(place, Allowed::All).await?;
    drops(&mut mira, &mut jude, &id).await
}

pub(super) async fn the_controller_alone_drops(place: Place) -> TestResult {
    let (mut mira, mut jude, id) = conference(place, Allowed::ControllerAndSupervisor).await?;
    check(!jude.call(&id)?.actions.contains(&ParticipantDrop), "the action is offered to everyone")?;
    let command = drop_participant(&id, &mira.agent.extension);
    let error = jude.is_refused_when_stale(&id, "PARTICIPANT_DROP", command).await?;
    finesse_said(&error, "Invalid Authorization User Specified", None)?;
    drops(&mut mira, &mut jude, &id).await
}

pub(super) async fn dropping_is_for_supervisors(place: Place) -> TestResult {
    let (mut mira, jude, id) = conference(place, Allowed::SupervisorOnly).await?;
    check(!mira.call(&id)?.actions.contains(&ParticipantDrop), "the action is offered")?;
    let command = drop_participant(&id, &jude.agent.extension);
    let error = mira.is_refused_when_stale(&id, "PARTICIPANT_DROP", command).await?;
    finesse_said(&error, "Invalid Authorization User Specified", None)
}

pub(super) async fn dropping_does_not_exist(place: Place) -> TestResult {
    let (mut mira, jude, id) = conference(place, Allowed::All).await?;
    check(!mira.call(&id)?.actions.contains(&ParticipantDrop), "the action is offered")?;
    let command = drop_participant(&id, &jude.agent.extension);
    let error = mira.is_refused_when_stale(&id, "PARTICIPANT_DROP", command).await?;
    finesse_said(&error, "Not Implemented", None)
}
