//! MAKE_CALL and ANSWER (protocol/dialogs.md §2.2, §2.3).

use desk_contract::{
    AgentState,
    CallAction::{Answer, Retrieve, Transfer},
    CallDirection, CallPhase, ErrorCode, FailureCause, ParticipantState,
};

use finesse_sim::Options;

use super::place::{Place, check, finesse_said};
use crate::{TestResult, action, make_call};

pub(super) async fn a_number_outside_answers(place: Place) -> TestResult {
    let mut mira = place.signed_in().await?;
    mira.does(make_call("555 (01) 00")).await?;
    let id = mira.until_new_call(&[], CallPhase::Dialling).await?.id;
    mira.far_end_answers();
    mira.until_calls(&[(&id, CallPhase::Talking)]).await?;
    mira.until_state(place.on_direct_call()).await?;
    let call = mira.call(&id)?;
    let shown = (call.direction, call.other_party.as_str());
    check(shown == (CallDirection::Outgoing, "5550100"), format!("shown as {shown:?}"))
}

pub(super) async fn a_colleague_rings(place: Place) -> TestResult {
    let mut mira = place.signed_in().await?;
    let mut jude = mira.colleague().await?;
    mira.does(make_call(&jude.agent.extension)).await?;
    let call = jude.until_new_call(&[], CallPhase::Ringing).await?;
    let shown = (call.direction, call.other_party.as_str());
    check(shown == (CallDirection::Incoming, mira.agent.extension.as_str()), format!("shown as {shown:?}"))?;
    mira.until_calls(&[(&call.id, CallPhase::Dialling)]).await?;
    let (one, other) = (mira.agent.extension.clone(), jude.agent.extension.clone());
    let calling = [(one.as_str(), ParticipantState::Dialling), (other.as_str(), ParticipantState::Ringing)];
    mira.until_parties(&call.id, &calling).await
}

async fn fails(place: Place, number: &str, cause: FailureCause) -> TestResult {
    let mut mira = place.signed_in().await?;
    mira.does(make_call(number)).await?;
    mira.until_new_call(&[], CallPhase::Failed { cause }).await?;
    Ok(())
}

pub(super) async fn a_busy_number_fails(place: Place) -> TestResult {
    fails(place, "5550199", FailureCause::Busy).await
}

pub(super) async fn an_unknown_number_fails(place: Place) -> TestResult {
    fails(place, "5", FailureCause::BadDestination).await
}

pub(super) async fn from_ready_the_agent_becomes_not_ready(place: Place) -> TestResult {
    let mut mira = place.signed_in().await?;
    mira.ready().await?;
    mira.does(make_call("5550100")).await?;
    let id = mira.until_new_call(&[], CallPhase::Dialling).await?.id;
    mira.far_end_answers();
    mira.until_calls(&[(&id, CallPhase::Talking)]).await?;
    mira.acts(&id, desk_contract::CallAction::Drop).await?;
    mira.until_calls(&[]).await?;
    mira.until_state(AgentState::NotReady).await?;
    let code = mira.control.agent_state(&mira.agent.login_id)?.reason_code;
    check(code == Some(50_006), format!("the reason is {code:?}"))
}

pub(super) async fn refused_from_ready(place: Place) -> TestResult {
    let mut mira = place.signed_in().await?;
    mira.ready().await?;
    mira.is_refused(make_call("5550100")).await?;
    mira.until_calls(&[]).await?;
    mira.until_state(AgentState::Ready).await
}

pub(super) async fn refused_to_the_own_extension(place: Place) -> TestResult {
    let mira = place.signed_in().await?;
    let error = mira.is_refused(make_call(&mira.agent.extension)).await?;
    check(error.code == ErrorCode::InvalidNumber, format!("{error:?}"))
}

pub(super) async fn a_number_with_letters_is_not_sent(place: Place) -> TestResult {
    let mira = place.signed_in().await?;
    let sent = || mira.count(|request| request.method == "POST" && request.path.ends_with("/Dialogs"));
    let before = sent();
    for number in ["call me", "5550100 \u{1f4de}", &"5".repeat(200)] {
        let error = mira.is_refused(make_call(number)).await?;
        check(error.code == ErrorCode::InvalidNumber, format!("{number}: {error:?}"))?;
    }
    check(sent() == before, "it was sent all the same")
}

pub(super) async fn a_call_from_a_queue_is_answered(place: Place) -> TestResult {
    let (mut mira, id) = place.ringing().await?;
    mira.until_state(AgentState::Reserved).await?;
    mira.acts(&id, Answer).await?;
    mira.until_calls(&[(&id, CallPhase::Talking)]).await?;
    mira.until_state(AgentState::Talking).await
}

pub(super) async fn a_direct_call_is_answered(place: Place) -> TestResult {
    let mut mira = place.signed_in().await?;
    let id = mira.is_called_directly()?;
    mira.until_calls(&[(&id, CallPhase::Ringing)]).await?;
    mira.acts(&id, Answer).await?;
    mira.until_calls(&[(&id, CallPhase::Talking)]).await?;
    mira.until_state(place.on_direct_call()).await
}

pub(super) async fn a_second_call_is_answered_and_the_first_is_held(place: Place) -> TestResult {
    let (mut mira, first) = place.talking().await?;
    let second = mira.is_called_directly()?;
    mira.until_calls(&[(&first, CallPhase::Talking), (&second, CallPhase::Ringing)]).await?;
    mira.acts(&second, Answer).await?;
    mira.until_calls(&[(&first, CallPhase::Held), (&second, CallPhase::Talking)]).await?;
    Ok(())
}

pub(super) async fn a_direct_call_comes_during_a_consultation(place: Place) -> TestResult {
    let options = Options { busy_trigger: 3, ..place.options() };
    let (mut mira, original) = place.talking_with(options).await?;
    let consult = mira.has_consulted_outside(&original, "5550101").await?;
    let direct = mira.is_called_directly()?;
    let (held, talking) = (CallPhase::Held, CallPhase::Talking);
    mira.until_calls(&[(&original, held), (&consult, talking), (&direct, CallPhase::Ringing)]).await?;
    mira.acts(&direct, Answer).await?;
    mira.until_calls(&[(&original, held), (&consult, held), (&direct, talking)]).await?;
    // Back to the colleague: one command, and the caller stays on hold.
    mira.until_may(&consult, Retrieve).await?;
    mira.acts(&consult, Retrieve).await?;
    mira.until_calls(&[(&original, held), (&consult, talking), (&direct, held)]).await?;
    mira.until_may(&original, Transfer).await?;
    let about = mira.call(&consult)?.consultation_of.clone();
    check(about.as_deref() == Some(original.as_str()), format!("a consultation of {about:?}"))
}

/// The telephone takes no third call: whoever makes it reads that the number is busy.
pub(super) async fn an_agent_in_a_consultation_is_busy(place: Place) -> TestResult {
    let (mut mira, original) = place.talking().await?;
    mira.has_consulted_outside(&original, "5550101").await?;
    check(mira.is_called_directly().is_err(), "the telephone took a third call")?;
    let mut jude = mira.colleague().await?;
    jude.does(make_call(&mira.agent.extension)).await?;
    let failed = CallPhase::Failed { cause: FailureCause::Busy };
    jude.far_end_answers();
    jude.until_new_call(&[], failed).await?;
    let shown = mira.view.desk()?.calls.len();
    check(shown == 2, format!("{shown} calls"))
}

pub(super) async fn refused_when_answered_already(place: Place) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    finesse_said(
        &mira.is_refused_when_stale(&id, "ANSWER", action(&id, Answer)).await?,
        "Generic Error",
        None,
    )
}

pub(super) async fn refused_when_the_caller_is_gone(place: Place) -> TestResult {
    let (mut mira, id) = place.ringing().await?;
    mira.control.hang_up(&id)?;
    mira.until_calls(&[]).await?;
    let answers = || mira.count(|request| request.path == format!("/finesse/api/Dialog/{id}"));
    let before = answers();
    let error = mira.is_refused(action(&id, Answer)).await?;
    check(answers() == before, "it was sent all the same")?;
    check(error.code == ErrorCode::CallGone, format!("{error:?}"))
}
