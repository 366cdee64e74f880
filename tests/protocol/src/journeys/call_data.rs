//! UPDATE_CALL_DATA: call variables, and wrap-up reasons of each platform (protocol/dialogs.md §1.6, §2.7, §6.1).

use std::time::Duration;

use desk_contract::{
    CallAction, CallDataLoss, CallPhase, CallVariable, CommandError, ErrorCode, Explanation,
};
use finesse_sim::{CallDataRule, Options};

use super::place::{Place, check, finesse_said};
use crate::{Fixture, TestResult, set_wrap_ups, update_call_data};

/// The variables that the default layout lets agents change.
const NOTE: &str = "callVariable10";
const INVOICE: &str = "user.invoice[0]";

fn variable<'a>(mira: &'a Fixture, id: &str, name: &str) -> TestResult<&'a CallVariable> {
    let found = mira.call(id)?.variables.iter().find(|variable| variable.name == name);
    found.ok_or_else(|| format!("{name} is not shown").into())
}

/// Waits until the page shows this value.
async fn until_shown(mira: &mut Fixture, name: &str, value: &str) -> TestResult {
    let shows = |desk: &desk_contract::Desk| {
        let mut variables = desk.calls.iter().flat_map(|call| &call.variables);
        variables.any(|variable| variable.name == name && variable.value == value)
    };
    mira.view.until(&format!("{name} as {value}"), shows).await?;
    Ok(())
}

/// What was lost, of a change that was not kept.
fn lost(error: &CommandError, dropped: &[&str], truncated: &[&str]) -> TestResult {
    let own = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let expected = CallDataLoss { dropped: own(dropped), truncated: own(truncated) };
    let fits = error.code == ErrorCode::CallDataNotKept && error.call_data.as_ref() == Some(&expected);
    check(fits, format!("{expected:?} was due: {error:?}"))
}

pub(super) async fn data_is_changed(place: Place) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    mira.until_may(&id, CallAction::UpdateCallData).await?;
    let before = variable(&mira, &id, NOTE)?;
    check(before.editable && before.value.is_empty() && before.limit == Some(40), format!("{before:?}"))?;
    // Exactly 40 bytes, and a value that looks like a variable of a workflow.
    let note = format!("${{callVariable1}} <&> {}", "x".repeat(19));
    check(note.len() == 40, note.clone())?;
    mira.does(update_call_data(&id, &[(NOTE, note.as_str()), (INVOICE, "")])).await?;
    until_shown(&mut mira, NOTE, &note).await?;
    until_shown(&mut mira, INVOICE, "").await?;
    let known = mira.dialog(&id)?.variables;
    check(known.get(NOTE) == Some(&note), format!("{known:?}"))
}

pub(super) async fn a_colleague_sees_the_change(place: Place) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    let mut jude = mira.colleague().await?;
    mira.has_consulted(&id, &mut jude).await?;
    mira.acts(&id, CallAction::Conference).await?;
    jude.until_calls(&[(&id, CallPhase::Talking)]).await?;
    mira.does(update_call_data(&id, &[(NOTE, "call back")])).await?;
    until_shown(&mut jude, NOTE, "call back").await
}

/// CTI truncates a value that is too long for its ECC variable, and says nothing.
pub(super) async fn a_truncated_value_is_told(place: Place) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    mira.until_may(&id, CallAction::UpdateCallData).await?;
    let long = "7".repeat(31);
    let error = mira.is_refused(update_call_data(&id, &[(INVOICE, long.as_str())])).await?;
    lost(&error, &[], &[INVOICE])?;
    until_shown(&mut mira, INVOICE, &long[1..]).await
}

/// CTI takes a part of a change, and says nothing.
pub(super) async fn a_partial_change_is_told(place: Place) -> TestResult {
    let options = Options { call_data: CallDataRule::TakesValid, ..place.options() };
    let (mut mira, id) = place.talking_with(options).await?;
    mira.until_may(&id, CallAction::UpdateCallData).await?;
    let changes = [(NOTE, "kept"), (INVOICE, "\u{17d}i\u{17e}ek")];
    lost(&mira.is_refused(update_call_data(&id, &changes)).await?, &[INVOICE], &[])?;
    until_shown(&mut mira, NOTE, "kept").await
}

/// CTI drops a change without an event: the desk waits, reads the call once more, and says so.
pub(super) async fn a_dropped_change_is_told(place: Place) -> TestResult {
    let options = Options { call_data: CallDataRule::Drops, ..place.options() };
    let (mut mira, id) = place.talking_with(options).await?;
    mira.until_may(&id, CallAction::UpdateCallData).await?;
    mira.advance(Duration::from_secs(3));
    let (desk, command) = (mira.desk.clone(), update_call_data(&id, &[(NOTE, "lost")]));
    let result = tokio::spawn(async move { desk.perform(command).await });
    mira.until_accepted().await?;
    mira.advance(Duration::from_secs(10));
    let error = crate::must("the end of the change", result).await??.err().ok_or("it was confirmed")?;
    lost(&error, &[NOTE], &[])
}

/// What cannot be kept, or is not the agent's to change, is not even sent.
pub(super) async fn a_bad_change_is_not_sent(place: Place) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    mira.until_may(&id, CallAction::UpdateCallData).await?;
    let changes = || mira.count(|request| request.method == "PUT" && request.path.contains("/Dialog/"));
    let before = changes();
    let (multi_byte, endless) = ("\u{e9}".repeat(21), "x".repeat(2_000));
    for (name, value, why) in [
        (NOTE, multi_byte.as_str(), Explanation::ValueNotAllowed),
        (INVOICE, endless.as_str(), Explanation::ValueNotAllowed),
        ("callVariable1", "x", Explanation::NotAllowed),
        ("user.invoice[99]", "x", Explanation::NotAllowed),
        ("user.unknown", "x", Explanation::NotAllowed),
    ] {
        let error = mira.is_refused(update_call_data(&id, &[(name, value)])).await?;
        let told = (error.code, error.explanation);
        check(told == (ErrorCode::CallRefused, Some(why)), format!("{name}: {error:?}"))?;
        check(!error.detail.contains(value) || value == "x", format!("the value is told: {error:?}"))?;
    }
    check(changes() == before, "it was sent all the same")
}

/// Characters that are not ASCII are refused by UCCE, and taken by UCCX (UNCERTAIN).
pub(super) async fn characters_beyond_ascii_are_refused(place: Place) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    mira.until_may(&id, CallAction::UpdateCallData).await?;
    let error = mira.is_refused(update_call_data(&id, &[(NOTE, "Zo\u{eb}")])).await?;
    finesse_said(&error, "Invalid Input", None)?;
    check(error.explanation == Some(Explanation::ValueNotAllowed), format!("{error:?}"))
}

pub(super) async fn characters_beyond_ascii_are_kept(place: Place) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    mira.until_may(&id, CallAction::UpdateCallData).await?;
    let note = "\u{e9}".repeat(20);
    mira.does(update_call_data(&id, &[(NOTE, note.as_str())])).await?;
    check(mira.dialog(&id)?.variables.get(NOTE) == Some(&note), "it was not kept")
}

pub(super) async fn data_of_a_direct_call_is_protected(place: Place) -> TestResult {
    let mut mira = place.signed_in().await?;
    let id = mira.is_called_directly()?;
    mira.until_calls(&[(&id, CallPhase::Ringing)]).await?;
    mira.acts(&id, CallAction::Answer).await?;
    mira.until_may(&id, CallAction::UpdateCallData).await?;
    let error = mira.is_refused(update_call_data(&id, &[(NOTE, "x")])).await?;
    finesse_said(&error, "Call Variable is protected", None)?;
    check(error.explanation == Some(Explanation::CallDataProtected), format!("{error:?}"))
}

pub(super) async fn data_cannot_be_changed_while_it_rings(place: Place) -> TestResult {
    let (mira, id) = place.ringing().await?;
    check(mira.call(&id)?.variables.iter().all(|variable| !variable.editable), "a variable is editable")?;
    mira.is_not_sent(update_call_data(&id, &[(NOTE, "x")])).await
}

fn reasons(mira: &Fixture, id: &str) -> TestResult<Vec<String>> {
    Ok(mira.call(id)?.wrap_up_reasons.clone())
}

pub(super) async fn several_reasons_are_set_and_one_is_taken_back(place: Place) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    mira.until_may(&id, CallAction::UpdateCallData).await?;
    for set in [&["Refund", "Complaint"][..], &["Refund", "Complaint", "Billing question"], &["Complaint"]] {
        mira.does(set_wrap_ups(&id, set)).await?;
        let shows = |desk: &desk_contract::Desk| desk.calls.iter().all(|call| call.wrap_up_reasons == set);
        mira.view.until("the reasons", shows).await?;
    }
    check(reasons(&mira, &id)? == ["Complaint"], "another reason is left")
}

pub(super) async fn of_several_reasons_the_last_is_set(place: Place) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    mira.until_may(&id, CallAction::UpdateCallData).await?;
    mira.does(set_wrap_ups(&id, &["Refund", "Complaint"])).await?;
    let shows =
        |desk: &desk_contract::Desk| desk.calls.iter().all(|call| call.wrap_up_reasons == ["Complaint"]);
    mira.view.until("one reason", shows).await?;
    Ok(())
}
