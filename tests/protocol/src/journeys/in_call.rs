//! HOLD, RETRIEVE, SEND_DTMF, START_RECORDING and UPDATE_CALL_DATA (protocol/dialogs.md §2.3, §2.6, §2.7, §2.11).

use desk_contract::{
    AgentState,
    CallAction::{Answer, Conference, Hold, Retrieve, StartRecording, UpdateCallData},
    CallPhase, ErrorCode,
};

use super::place::{Place, check, finesse_said, refused_later};
use crate::{TestResult, action, send_dtmf, set_wrap_up};

pub(super) async fn a_call_is_held(place: Place) -> TestResult {
    let (mut mira, id) = place.holding().await?;
    mira.until_state(place.on_hold()).await?;
    let may = &mira.call(&id)?.actions;
    check(may.contains(&Retrieve) && !may.contains(&Hold), format!("the actions are {may:?}"))
}

pub(super) async fn hold_is_refused_when_held_already(place: Place) -> TestResult {
    let (mut mira, id) = place.holding().await?;
    finesse_said(&mira.is_refused_when_stale(&id, "HOLD", action(&id, Hold)).await?, "Generic Error", None)
}

pub(super) async fn hold_is_refused_while_it_rings(place: Place) -> TestResult {
    let (mut mira, id) = place.ringing().await?;
    finesse_said(&mira.is_refused_when_stale(&id, "HOLD", action(&id, Hold)).await?, "Generic Error", None)
}

pub(super) async fn a_held_call_is_resumed(place: Place) -> TestResult {
    let (mut mira, id) = place.holding().await?;
    mira.acts(&id, Retrieve).await?;
    mira.until_calls(&[(&id, CallPhase::Talking)]).await?;
    mira.until_state(AgentState::Talking).await
}

pub(super) async fn retrieve_is_refused_when_not_held(place: Place) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    finesse_said(
        &mira.is_refused_when_stale(&id, "RETRIEVE", action(&id, Retrieve)).await?,
        "Generic Error",
        None,
    )
}

/// The ids of the calls that requests were about, in their order.
fn changed(fixture: &crate::Fixture) -> Vec<String> {
    let requests = fixture.control.state().requests;
    let changes = requests.iter().filter(|request| request.method == "PUT");
    let calls = changes.filter_map(|request| request.path.strip_prefix("/finesse/api/Dialog/"));
    calls.map(str::to_owned).collect()
}

/// One click: the active call is put on hold, and only then the held one is resumed.
pub(super) async fn two_calls_are_swapped(place: Place) -> TestResult {
    let (mut mira, first) = place.talking().await?;
    let second = mira.is_called_directly()?;
    mira.until_calls(&[(&first, CallPhase::Talking), (&second, CallPhase::Ringing)]).await?;
    mira.acts(&second, Answer).await?;
    for (held, active) in [(&first, &second), (&second, &first)] {
        mira.until_calls(&[(held, CallPhase::Held), (active, CallPhase::Talking)]).await?;
        let before = changed(&mira).len();
        mira.acts(held, Retrieve).await?;
        mira.until_calls(&[(held, CallPhase::Talking), (active, CallPhase::Held)]).await?;
        let sent = changed(&mira).split_off(before);
        check(sent == [active.as_str(), held.as_str()], format!("requests about {sent:?}"))?;
    }
    Ok(())
}

pub(super) async fn digits_are_sent(place: Place) -> TestResult {
    let (mira, id) = place.talking().await?;
    mira.does(send_dtmf(&id, "12 3-4*#")).await?;
    mira.until_centre("the digits", |state| state.dialogs.iter().any(|dialog| dialog.digits == "1234*#"))
        .await?;
    Ok(())
}

pub(super) async fn letters_are_sent(place: Place) -> TestResult {
    let (mira, id) = place.talking().await?;
    mira.does(send_dtmf(&id, "1ABCD")).await?;
    mira.until_centre("the tones", |state| state.dialogs.iter().any(|dialog| dialog.digits == "1ABCD"))
        .await?;
    Ok(())
}

pub(super) async fn letters_are_refused(place: Place) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    mira.does(send_dtmf(&id, "1A")).await?;
    refused_later(&mut mira, "CF_VALUE_OUT_OF_RANGE").await
}

pub(super) async fn other_characters_are_not_sent(place: Place) -> TestResult {
    let (mira, id) = place.talking().await?;
    let error = mira.is_refused(send_dtmf(&id, "12x")).await?;
    check(error.code == ErrorCode::InvalidNumber && error.server.is_none(), format!("{error:?}"))?;
    check(mira.dialog(&id)?.digits.is_empty(), "tones arrived")
}

pub(super) async fn digits_are_refused_while_held(place: Place) -> TestResult {
    let (mut mira, id) = place.holding().await?;
    finesse_said(
        &mira.is_refused_when_stale(&id, "SEND_DTMF", send_dtmf(&id, "1")).await?,
        "Invalid State",
        None,
    )
}

pub(super) async fn digits_are_refused_while_it_rings(place: Place) -> TestResult {
    let (mut mira, id) = place.ringing().await?;
    mira.is_not_sent(send_dtmf(&id, "1")).await?;
    mira.believes(&id, "SEND_DTMF").await?;
    mira.does(send_dtmf(&id, "1")).await?;
    refused_later(&mut mira, "CF_INVALID_OBJECT_STATE").await
}

pub(super) async fn recording_starts(place: Place) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    mira.until_may(&id, StartRecording).await?;
    mira.acts(&id, StartRecording).await?;
    mira.until_centre("recording", |state| state.dialogs.iter().any(|dialog| dialog.recorded)).await?;
    Ok(())
}

pub(super) async fn recording_is_refused_while_held(place: Place) -> TestResult {
    let (mut mira, id) = place.holding().await?;
    finesse_said(
        &mira.is_refused_when_stale(&id, "START_RECORDING", action(&id, StartRecording)).await?,
        "Invalid State",
        None,
    )
}

pub(super) async fn recording_is_refused_while_it_rings(place: Place) -> TestResult {
    let (mut mira, id) = place.ringing().await?;
    mira.is_not_sent(action(&id, StartRecording)).await?;
    mira.believes(&id, "START_RECORDING").await?;
    mira.acts(&id, StartRecording).await?;
    refused_later(&mut mira, "CF_INVALID_OBJECT_STATE").await
}

pub(super) async fn recording_does_not_exist(place: Place) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    finesse_said(
        &mira.is_refused_when_stale(&id, "START_RECORDING", action(&id, StartRecording)).await?,
        "Not Implemented",
        None,
    )
}

pub(super) async fn a_reason_is_set_during_the_call(place: Place) -> TestResult {
    let (mira, id) = place.talking().await?;
    mira.does(set_wrap_up(&id, "Billing question")).await?;
    let reason = mira.dialog(&id)?.wrap_up_reason;
    check(reason.as_deref() == Some("Billing question"), format!("the reason is {reason:?}"))
}

pub(super) async fn a_reason_is_set_in_wrap_up(place: Place) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    mira.control.hang_up(&id)?;
    mira.until_calls(&[(&id, CallPhase::WrapUp)]).await?;
    mira.until_state(place.wrapping_up()).await?;
    mira.until_may(&id, UpdateCallData).await?;
    mira.does(set_wrap_up(&id, "Complaint")).await?;
    let is_shown = |desk: &desk_contract::Desk| {
        desk.calls.iter().all(|call| call.wrap_up_reasons == ["Complaint"] && call.phase == CallPhase::WrapUp)
    };
    mira.view.until("the reason", is_shown).await?;
    Ok(())
}

pub(super) async fn a_reason_is_shared_with_the_colleague(place: Place) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    let mut jude = mira.colleague().await?;
    mira.has_consulted(&id, &mut jude).await?;
    mira.acts(&id, Conference).await?;
    jude.until_calls(&[(&id, CallPhase::Talking)]).await?;
    mira.does(set_wrap_up(&id, "Refund")).await?;
    let is_there =
        |desk: &desk_contract::Desk| desk.calls.iter().all(|call| call.wrap_up_reasons == ["Refund"]);
    jude.view.until("the reason", is_there).await?;
    Ok(())
}

pub(super) async fn a_reason_that_is_too_long_is_refused(place: Place) -> TestResult {
    let (mira, id) = place.talking().await?;
    let error = mira.is_refused(set_wrap_up(&id, &"x".repeat(40))).await?;
    finesse_said(&error, "Invalid Input", None)?;
    check(mira.dialog(&id)?.wrap_up_reason.is_none(), "it was set")
}
