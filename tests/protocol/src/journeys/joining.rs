//! CONSULT_CALL, CONFERENCE, TRANSFER and TRANSFER_SST (protocol/dialogs.md §2.3 to §2.5).

use desk_contract::{
    CallAction::{self, Answer, Conference, ConsultCall, Drop, Retrieve, Transfer, TransferSst},
    CallPhase, FailureCause, ParticipantState,
};
use finesse_sim::{Options, WrapUp};

use super::place::{CUSTOMER, Place, check, finesse_said};
use crate::{Fixture, TestResult, action, consult, direct_transfer};

pub(super) async fn a_colleague_is_consulted(place: Place) -> TestResult {
    let (mut mira, original) = place.talking().await?;
    mira.until_may(&original, ConsultCall).await?;
    let mut jude = mira.colleague().await?;
    let id = mira.has_consulted(&original, &mut jude).await?;
    let about = mira.call(&id)?.consultation_of.clone();
    check(about.as_deref() == Some(original.as_str()), format!("a consultation of {about:?}"))?;
    check(mira.call(&original)?.consultation_of.is_none(), "the original is a consultation")?;
    let from = jude.call(&id)?.other_party.clone();
    check(from == mira.agent.extension, format!("the colleague sees {from}"))
}

pub(super) async fn a_number_outside_is_consulted(place: Place) -> TestResult {
    let (mut mira, original) = place.talking().await?;
    mira.has_consulted_outside(&original, "5550101").await.map(drop)
}

pub(super) async fn a_busy_number_cannot_be_consulted(place: Place) -> TestResult {
    let (mut mira, original) = place.talking().await?;
    mira.does(consult(&original, "5550199")).await?;
    let failed = CallPhase::Failed { cause: FailureCause::Busy };
    let id = mira.until_new_call(&[&original], failed).await?.id;
    mira.until_calls(&[(&original, CallPhase::Held), (&id, failed)]).await?;
    mira.acts(&id, Drop).await?;
    mira.acts(&original, Retrieve).await?;
    mira.until_calls(&[(&original, CallPhase::Talking)]).await?;
    Ok(())
}

pub(super) async fn nobody_answers_the_consultation(place: Place) -> TestResult {
    let (mut mira, original) = place.talking().await?;
    let mut jude = mira.colleague().await?;
    let id = mira.consults(&original, &mut jude).await?;
    mira.acts(&id, Drop).await?;
    mira.until_calls(&[(&original, CallPhase::Held)]).await?;
    jude.until_calls(&[]).await?;
    mira.acts(&original, Retrieve).await?;
    mira.until_calls(&[(&original, CallPhase::Talking)]).await?;
    Ok(())
}

pub(super) async fn the_colleague_hangs_up(place: Place) -> TestResult {
    let (mut mira, original) = place.talking().await?;
    let mut jude = mira.colleague().await?;
    let id = mira.has_consulted(&original, &mut jude).await?;
    jude.acts(&id, Drop).await?;
    mira.until_calls(&[(&original, CallPhase::Held)]).await?;
    Ok(())
}

pub(super) async fn the_caller_hangs_up_during_the_consultation(place: Place) -> TestResult {
    let (mut mira, original) = place.talking().await?;
    let mut jude = mira.colleague().await?;
    let id = mira.has_consulted(&original, &mut jude).await?;
    mira.control.hang_up(&original)?;
    mira.until_calls(&[(&original, CallPhase::WrapUp), (&id, CallPhase::Talking)]).await?;
    jude.until_calls(&[(&id, CallPhase::Talking)]).await?;
    let refused = mira.is_refused_when_stale(&original, "TRANSFER", action(&original, Transfer)).await?;
    finesse_said(&refused, "Generic Error", None)
}

pub(super) async fn consult_is_refused_while_it_rings(place: Place) -> TestResult {
    let (mut mira, id) = place.ringing().await?;
    finesse_said(
        &mira.is_refused_when_stale(&id, "CONSULT_CALL", consult(&id, "5550101")).await?,
        "Generic Error",
        None,
    )
}

pub(super) async fn consult_is_refused_while_held(place: Place) -> TestResult {
    let (mut mira, id) = place.holding().await?;
    finesse_said(
        &mira.is_refused_when_stale(&id, "CONSULT_CALL", consult(&id, "5550101")).await?,
        "Generic Error",
        None,
    )
}

pub(super) async fn a_consultation_becomes_a_conference(place: Place) -> TestResult {
    let (mut mira, original) = place.talking().await?;
    let mut jude = mira.colleague().await?;
    let id = mira.has_consulted(&original, &mut jude).await?;
    mira.acts(&original, Conference).await?;
    let (one, other) = (mira.agent.extension.clone(), jude.agent.extension.clone());
    let all = [CUSTOMER, &one, &other].map(|party| (party, ParticipantState::Active));
    mira.until_calls(&[(&original, CallPhase::Talking)]).await?;
    mira.until_parties(&original, &all).await?;
    jude.until_calls(&[(&original, CallPhase::Talking)]).await?;
    jude.until_parties(&original, &all).await?;
    let ended = mira.dialog(&original)?.secondary_id;
    check(ended.as_deref() == Some(id.as_str()), format!("the dialog that ended is {ended:?}"))
}

/// The customer and as many others as are named.
async fn conference_with(place: Place, numbers: &[&str]) -> TestResult<(Fixture, String)> {
    let (mut mira, original) = place.talking().await?;
    for number in numbers {
        mira.has_consulted_outside(&original, number).await?;
        mira.acts(&original, Conference).await?;
        mira.until_calls(&[(&original, CallPhase::Talking)]).await?;
    }
    Ok((mira, original))
}

pub(super) async fn a_conference_grows(place: Place) -> TestResult {
    let (mut mira, original) = conference_with(place, &["5550101", "5550102"]).await?;
    let own = mira.agent.extension.clone();
    let all = [CUSTOMER, &own, "5550101", "5550102"].map(|party| (party, ParticipantState::Active));
    mira.until_parties(&original, &all).await
}

pub(super) async fn conference_is_refused_with_too_many_parties(place: Place) -> TestResult {
    let (mut mira, original) = conference_with(place, &["5550101", "5550102"]).await?;
    mira.has_consulted_outside(&original, "5550103").await?;
    finesse_said(&mira.is_refused(action(&original, Conference)).await?, "Generic Error", None)
}

pub(super) async fn conference_is_refused_to_whoever_did_not_make_it(place: Place) -> TestResult {
    let (mut mira, original) = place.talking().await?;
    let mut jude = mira.colleague().await?;
    mira.has_consulted(&original, &mut jude).await?;
    mira.acts(&original, Conference).await?;
    jude.until_calls(&[(&original, CallPhase::Talking)]).await?;
    jude.has_consulted_outside(&original, "5550101").await?;
    let error = jude.is_refused(action(&original, Conference)).await?;
    let (error_type, data) =
        if place.is_uccx() { ("Invalid State", "22") } else { ("Generic Error", "20999") };
    finesse_said(&error, error_type, Some(data))
}

pub(super) async fn conference_is_refused_while_it_rings(place: Place) -> TestResult {
    let (mut mira, original) = place.talking().await?;
    let mut jude = mira.colleague().await?;
    mira.consults(&original, &mut jude).await?;
    let refused = mira.is_refused_when_stale(&original, "CONFERENCE", action(&original, Conference)).await?;
    finesse_said(&refused, "Generic Error", None)
}

pub(super) async fn a_consultation_becomes_a_transfer(place: Place) -> TestResult {
    let (mut mira, original) = place.talking().await?;
    let mut jude = mira.colleague().await?;
    mira.has_consulted(&original, &mut jude).await?;
    mira.acts(&original, Transfer).await?;
    mira.until_calls(&[(&original, CallPhase::WrapUp)]).await?;
    jude.until_calls(&[(&original, CallPhase::Talking)]).await?;
    let both =
        [(CUSTOMER, ParticipantState::Active), (&*jude.agent.extension.clone(), ParticipantState::Active)];
    jude.until_parties(&original, &both).await?;
    let from = jude.call(&original)?.other_party.clone();
    check(from == CUSTOMER, format!("the colleague sees {from}"))
}

pub(super) async fn without_wrap_up_the_agent_is_on_no_call(place: Place) -> TestResult {
    let options = Options { wrap_up_on_incoming: WrapUp::NotAllowed, ..place.options() };
    let (mut mira, original) = place.talking_with(options).await?;
    let mut jude = mira.colleague().await?;
    mira.has_consulted(&original, &mut jude).await?;
    mira.acts(&original, Transfer).await?;
    mira.until_calls(&[]).await?;
    jude.until_calls(&[(&original, CallPhase::Talking)]).await?;
    mira.until_state(desk_contract::AgentState::Ready).await
}

/// The agent goes back to the customer, and then completes from there: the consult call survives (protocol/dialogs.md §1.7).
pub(super) async fn the_consult_call_survives(place: Place) -> TestResult {
    let (mut mira, original) = place.talking().await?;
    let mut jude = mira.colleague().await?;
    let id = mira.has_consulted(&original, &mut jude).await?;
    mira.acts(&original, Retrieve).await?;
    mira.until_calls(&[(&original, CallPhase::Talking), (&id, CallPhase::Held)]).await?;
    for (word, refused) in [("TRANSFER", Transfer), ("CONFERENCE", Conference)] {
        let error = mira.is_refused_when_stale(&original, word, action(&original, refused)).await?;
        finesse_said(&error, "Generic Error", None)?;
    }
    mira.until_may(&id, Transfer).await?;
    mira.acts(&id, Transfer).await?;
    mira.until_calls(&[]).await?;
    let is_with_customer = |desk: &desk_contract::Desk| matches!(desk.calls.as_slice(), [call] if call.id == id && call.other_party == CUSTOMER);
    jude.view.until("the customer at the colleague", is_with_customer).await?;
    Ok(())
}

async fn without_a_consultation(place: Place, word: &str, refused: CallAction) -> TestResult {
    let (mut mira, id) = place.holding().await?;
    finesse_said(&mira.is_refused_when_stale(&id, word, action(&id, refused)).await?, "Generic Error", None)?;
    mira.until_calls(&[(&id, CallPhase::Held)]).await?;
    Ok(())
}

pub(super) async fn transfer_is_refused_without_a_consultation(place: Place) -> TestResult {
    without_a_consultation(place, "TRANSFER", Transfer).await
}

pub(super) async fn conference_is_refused_without_a_consultation(place: Place) -> TestResult {
    without_a_consultation(place, "CONFERENCE", Conference).await
}

pub(super) async fn a_call_is_transferred_directly(place: Place) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    let mut jude = mira.colleague().await?;
    mira.until_may(&id, TransferSst).await?;
    mira.does(direct_transfer(&id, &jude.agent.extension)).await?;
    jude.until_calls(&[(&id, CallPhase::Ringing)]).await?;
    mira.until_calls(&[(&id, CallPhase::WrapUp)]).await?;
    jude.acts(&id, Answer).await?;
    jude.until_calls(&[(&id, CallPhase::Talking)]).await?;
    let both =
        [(CUSTOMER, ParticipantState::Active), (&*jude.agent.extension.clone(), ParticipantState::Active)];
    jude.until_parties(&id, &both).await
}

/// The agent keeps the call.
async fn direct_transfer_fails(place: Place, to: &str, error_type: &str) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    finesse_said(&mira.is_refused(direct_transfer(&id, to)).await?, error_type, None)?;
    mira.until_calls(&[(&id, CallPhase::Talking)]).await?;
    Ok(())
}

pub(super) async fn direct_transfer_is_refused_to_a_busy_number(place: Place) -> TestResult {
    direct_transfer_fails(place, "5550199", "Generic Error").await
}

pub(super) async fn direct_transfer_is_refused_to_an_unknown_number(place: Place) -> TestResult {
    direct_transfer_fails(place, "5", "Generic Error").await
}

pub(super) async fn direct_transfer_is_refused_to_the_own_extension(place: Place) -> TestResult {
    direct_transfer_fails(place, "61234", "Invalid Destination").await
}

pub(super) async fn direct_transfer_is_refused_before_the_answer(place: Place) -> TestResult {
    let (mut mira, id) = place.ringing().await?;
    finesse_said(
        &mira.is_refused_when_stale(&id, "TRANSFER_SST", direct_transfer(&id, "5550101")).await?,
        "Generic Error",
        None,
    )
}

pub(super) async fn direct_transfer_is_refused_while_held(place: Place) -> TestResult {
    let (mut mira, id) = place.holding().await?;
    finesse_said(
        &mira.is_refused_when_stale(&id, "TRANSFER_SST", direct_transfer(&id, "5550101")).await?,
        "Generic Error",
        None,
    )
}
