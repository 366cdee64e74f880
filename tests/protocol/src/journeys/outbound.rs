//! Calls of outbound campaigns (protocol/dialogs.md §1.6, §2.12, §2.13, §7).

use desk_contract::{
    AgentState, Call,
    CallAction::{
        Accept, CancelScheduledCallback, Close, Drop, Reclassify as MayReclassify, Reject,
        UpdateScheduledCallback,
    },
    CallPhase, Callback, CancelCallback, Classification, CommandError, DeskCommand, ErrorCode, Explanation,
    Outbound, OutboundKind, Reclassify, ScheduleCallback,
};
use finesse_sim::{CampaignCall, CampaignKind, CtiFailover};

use super::place::{CUSTOMER, Place, check, finesse_said};
use crate::{Fixture, TestResult, action, direct_transfer, set_wrap_up};

/// A time that is not over for a hundred years.
const LATER: &str = "2131-05-03T14:30";

/// The number at which the customer wants to be called back.
const OTHER_NUMBER: &str = "0045550177";

/// Longer than the dialler takes to reach anyone.
const DIALLED: std::time::Duration = std::time::Duration::from_secs(3);

fn reclassify(id: &str, r#as: Classification) -> DeskCommand {
    DeskCommand::Reclassify(Reclassify { id: id.to_owned(), r#as })
}

fn schedule(id: &str, time: Option<&str>, number: Option<&str>) -> DeskCommand {
    let [time, number] = [time, number].map(|text| text.map(str::to_owned));
    DeskCommand::ScheduleCallback(ScheduleCallback { id: id.to_owned(), time, number })
}

fn cancel(id: &str) -> DeskCommand {
    DeskCommand::CancelCallback(CancelCallback { id: id.to_owned() })
}

fn outbound(call: &Call) -> TestResult<&Outbound> {
    Ok(call.outbound.as_ref().ok_or("it is no call of a campaign")?)
}

impl Fixture {
    /// A campaign has a customer for this agent, who is Ready; gives the id of the reservation where there is one.
    fn campaign(&self, kind: CampaignKind, customer: &str) -> TestResult<Option<String>> {
        let (to, customer) = (Some(self.agent.login_id.clone()), Some(customer.to_owned()));
        Ok(self.control.campaign_call(CampaignCall { to, kind, customer, ..CampaignCall::default() })?)
    }

    /// Waits until what is said of a call's campaign is so.
    async fn until_outbound(
        &mut self,
        id: &str,
        what: &str,
        is_so: impl Fn(&Outbound) -> bool,
    ) -> TestResult {
        let shows = |desk: &desk_contract::Desk| {
            let call = desk.calls.iter().find(|call| call.id == id);
            call.and_then(|call| call.outbound.as_ref()).is_some_and(&is_so)
        };
        self.view.until(what, shows).await?;
        Ok(())
    }
}

/// An agent who is reserved for a customer, and the id of the reservation.
async fn reserved(place: Place, kind: CampaignKind, customer: &str) -> TestResult<(Fixture, String)> {
    let mut mira = place.signed_in().await?;
    mira.ready().await?;
    let id = mira.campaign(kind, customer)?.ok_or("there is no reservation")?;
    mira.until_calls(&[(&id, CallPhase::Reserved)]).await?;
    mira.until_state(AgentState::ReservedOutboundPreview).await?;
    let call = mira.call(&id)?;
    check(call.actions == [Accept, Close, Reject], format!("the actions are {:?}", call.actions))?;
    check(outbound(call)?.reservation, "it is no reservation")?;
    Ok((mira, id))
}

/// An agent who talks with the customer of a progressive or predictive campaign.
async fn talking(place: Place, kind: CampaignKind) -> TestResult<(Fixture, String)> {
    let mut mira = place.signed_in().await?;
    mira.ready().await?;
    mira.campaign(kind, CUSTOMER)?;
    mira.until_state(AgentState::ReservedOutbound).await?;
    mira.control.advance(DIALLED);
    let id = mira.until_new_call(&[], CallPhase::Talking).await?.id;
    mira.until_state(AgentState::Talking).await?;
    Ok((mira, id))
}

/// An agent who accepted a direct preview, and talks with the customer.
async fn talking_after_preview(place: Place) -> TestResult<(Fixture, String)> {
    let (mut mira, id) = reserved(place, CampaignKind::DirectPreview, CUSTOMER).await?;
    mira.acts(&id, Accept).await?;
    mira.control.advance(DIALLED);
    mira.until_calls(&[(&id, CallPhase::Talking)]).await?;
    mira.until_state(AgentState::Talking).await?;
    Ok((mira, id))
}

/// The customer of a preview of the dialler comes as a call of their own.
pub(super) async fn a_preview_becomes_a_call(place: Place) -> TestResult {
    for (kind, shown) in [
        (CampaignKind::Preview, OutboundKind::Preview),
        (CampaignKind::CallbackPreview, OutboundKind::CallbackPreview),
        (CampaignKind::PersonalCallback, OutboundKind::PersonalCallback),
    ] {
        let (mut mira, id) = reserved(place, kind, CUSTOMER).await?;
        let said = outbound(mira.call(&id)?)?.clone();
        check((said.kind, said.customer.as_deref()) == (shown, None), format!("{said:?}"))?;
        mira.acts(&id, Accept).await?;
        mira.control.advance(DIALLED);
        let call = mira.until_new_call(&[id.as_str()], CallPhase::Talking).await?;
        let said = outbound(&call)?;
        check(!said.reservation && said.customer.as_deref() == Some(CUSTOMER), format!("{said:?}"))?;
        mira.until_calls(&[(&call.id, CallPhase::Talking)]).await?;
    }
    Ok(())
}

/// From the acceptance to the end of wrap-up, with everything that an agent does in between.
pub(super) async fn a_direct_preview_is_worked_to_its_end(place: Place) -> TestResult {
    let (mut mira, id) = talking_after_preview(place).await?;
    let said = outbound(mira.call(&id)?)?.clone();
    check(said.kind == OutboundKind::DirectPreview && !said.reservation, format!("{said:?}"))?;
    check(said.campaign.as_deref() == Some("Spring renewal"), format!("{said:?}"))?;
    check(said.time_zone.as_deref() == Some("60"), format!("{said:?}"))?;
    check(mira.call(&id)?.other_party == CUSTOMER, "another party")?;
    mira.does(reclassify(&id, Classification::AnsweringMachine)).await?;
    mira.does(schedule(&id, Some(LATER), Some(OTHER_NUMBER))).await?;
    let expected = Some(Callback { time: Some(LATER.to_owned()), number: Some(OTHER_NUMBER.to_owned()) });
    mira.until_outbound(&id, "the callback", |said| said.callback == expected).await?;
    mira.acts(&id, Drop).await?;
    mira.until_calls(&[(&id, CallPhase::WrapUp)]).await?;
    // All of it stays possible in wrap-up.
    mira.does(reclassify(&id, Classification::Voice)).await?;
    mira.until_outbound(&id, "the classification", |said| said.classification == Some(Classification::Voice))
        .await?;
    mira.does(cancel(&id)).await?;
    mira.until_outbound(&id, "no callback", |said| said.callback.is_none()).await?;
    mira.does(set_wrap_up(&id, "Refund")).await?;
    mira.until_state(place.wrapping_up()).await
}

pub(super) async fn a_call_is_reclassified(place: Place) -> TestResult {
    let (mut mira, id) = talking_after_preview(place).await?;
    for class in [Classification::Busy, Classification::DoNotCall] {
        mira.does(reclassify(&id, class)).await?;
        mira.until_outbound(&id, "the classification", |said| said.classification == Some(class)).await?;
    }
    let dialog = mira.dialog(&id)?;
    check(dialog.classification.as_deref() == Some("DO_NOT_CALL"), format!("{:?}", dialog.classification))
}

pub(super) async fn a_callback_is_cancelled(place: Place) -> TestResult {
    let (mut mira, id) = talking(place, CampaignKind::Progressive).await?;
    mira.does(schedule(&id, Some(LATER), None)).await?;
    mira.until_may(&id, CancelScheduledCallback).await?;
    mira.does(cancel(&id)).await?;
    check(mira.dialog(&id)?.callback_time.is_none(), "the callback is still there")
}

pub(super) async fn a_reservation_is_rejected(place: Place) -> TestResult {
    let (mut mira, id) = reserved(place, CampaignKind::DirectPreview, CUSTOMER).await?;
    mira.acts(&id, Reject).await?;
    mira.until_calls(&[]).await?;
    mira.until_state(AgentState::Ready).await?;
    check(mira.view.desk()?.recent.is_empty(), "a reservation is in the history")?;
    check(mira.campaign(CampaignKind::DirectPreview, CUSTOMER).is_ok(), "the customer is not callable")
}

pub(super) async fn a_reservation_is_closed(place: Place) -> TestResult {
    let (mut mira, id) = reserved(place, CampaignKind::DirectPreview, CUSTOMER).await?;
    mira.acts(&id, Close).await?;
    mira.until_calls(&[]).await?;
    mira.until_state(AgentState::Ready).await?;
    check(mira.campaign(CampaignKind::DirectPreview, CUSTOMER).is_err(), "the customer is still callable")
}

/// The platform refuses each answer to a preview of the dialler.
async fn does_not_exist(place: Place, what: desk_contract::CallAction) -> TestResult {
    let (mira, id) = reserved(place, CampaignKind::Preview, CUSTOMER).await?;
    let error = mira.is_refused(action(&id, what)).await?;
    finesse_said(&error, "Not Implemented", None)?;
    check(error.explanation == Some(Explanation::NotSupported), format!("{error:?}"))
}

pub(super) async fn accepting_a_preview_does_not_exist(place: Place) -> TestResult {
    does_not_exist(place, Accept).await
}

pub(super) async fn rejecting_a_preview_does_not_exist(place: Place) -> TestResult {
    does_not_exist(place, Reject).await
}

pub(super) async fn closing_a_preview_does_not_exist(place: Place) -> TestResult {
    does_not_exist(place, Close).await
}

/// The dialler withdraws the customer while the agent reads.
pub(super) async fn refused_when_the_reservation_is_over(place: Place) -> TestResult {
    let (mut mira, id) = reserved(place, CampaignKind::DirectPreview, CUSTOMER).await?;
    mira.control.hang_up(&id)?;
    mira.until_calls(&[]).await?;
    mira.until_state(AgentState::Ready).await?;
    let error = mira.is_refused(action(&id, Accept)).await?;
    check(error.code == ErrorCode::CallGone, format!("{error:?}"))
}

/// The number of the customer is busy: the call fails, and the agent puts it away.
pub(super) async fn a_customer_is_not_reached(place: Place) -> TestResult {
    let (mut mira, id) = reserved(place, CampaignKind::DirectPreview, "5550199").await?;
    mira.acts(&id, Accept).await?;
    mira.control.advance(DIALLED);
    let is_failed = |desk: &desk_contract::Desk| {
        desk.calls.iter().any(|call| matches!(call.phase, CallPhase::Failed { .. }))
    };
    mira.view.until("the call that failed", is_failed).await?;
    mira.acts(&id, Drop).await?;
    mira.until_state(AgentState::Ready).await
}

/// The dialler connects a customer without asking; a callback can be scheduled, and nothing reclassified.
pub(super) async fn the_dialler_connects_a_customer(place: Place) -> TestResult {
    for (kind, shown) in [
        (CampaignKind::Progressive, OutboundKind::Progressive),
        (CampaignKind::Predictive, OutboundKind::Predictive),
    ] {
        let (mut mira, id) = talking(place, kind).await?;
        let call = mira.call(&id)?;
        check(outbound(call)?.kind == shown, format!("{:?}", call.outbound))?;
        check(!call.actions.contains(&MayReclassify), "the action is offered")?;
        mira.does(schedule(&id, Some(LATER), None)).await?;
        // The number alone: the time stays.
        mira.does(schedule(&id, None, Some(OTHER_NUMBER))).await?;
        let expected = Some(Callback { time: Some(LATER.to_owned()), number: Some(OTHER_NUMBER.to_owned()) });
        mira.until_outbound(&id, "the callback", |said| said.callback == expected).await?;
    }
    Ok(())
}

pub(super) async fn a_callback_in_the_past_is_refused(place: Place) -> TestResult {
    let (mira, id) = talking(place, CampaignKind::Progressive).await?;
    let error = mira.is_refused(schedule(&id, Some("2001-05-03T14:30"), None)).await?;
    finesse_said(&error, "Invalid Input", Some("3"))?;
    check(outbound(mira.call(&id)?)?.callback.is_none(), "a callback is there")
}

fn changed(error: &CommandError) -> TestResult {
    check(error.explanation == Some(Explanation::CallHasChanged), format!("{error:?}"))
}

/// A call from a queue: the desk does not send it, and Finesse would refuse it.
pub(super) async fn refused_on_a_call_of_no_campaign(place: Place) -> TestResult {
    let (mut mira, id) = place.talking().await?;
    check(mira.call(&id)?.outbound.is_none(), "it is shown as a call of a campaign")?;
    let error = mira.is_refused_when_stale(&id, "RECLASSIFY", reclassify(&id, Classification::Busy)).await?;
    finesse_said(&error, "Generic Error", None)?;
    changed(&error)
}

pub(super) async fn nothing_is_cancelled_without_a_callback(place: Place) -> TestResult {
    let (mira, id) = talking(place, CampaignKind::Progressive).await?;
    let may = &mira.call(&id)?.actions;
    check(may.contains(&UpdateScheduledCallback), format!("the actions are {may:?}"))?;
    check(!may.contains(&CancelScheduledCallback), format!("the actions are {may:?}"))?;
    mira.is_not_sent(cancel(&id)).await
}

/// The colleague who gets it sees what kind of call it was where the platform keeps it (protocol/dialogs.md §1.6).
pub(super) async fn a_call_of_a_campaign_is_transferred(place: Place) -> TestResult {
    let (mira, id) = talking(place, CampaignKind::Progressive).await?;
    let mut jude = mira.colleague().await?;
    mira.does(direct_transfer(&id, &jude.agent.extension)).await?;
    let call = jude.until_new_call(&[], CallPhase::Ringing).await?;
    // On UCCX only a colleague whose phone rang before the transfer was told has heard the kind.
    let is_shown = |said: &Outbound| place.is_uccx() || said.kind == OutboundKind::Progressive;
    jude.until_outbound(&call.id, "a call of a campaign", is_shown).await
}

/// UCCX forgets that it was a call of a campaign, and UCCE does not.
pub(super) async fn a_failover_of_cti(place: Place) -> TestResult {
    let (mut mira, id) = talking(place, CampaignKind::Progressive).await?;
    mira.control.cti_failover(CtiFailover { seconds: Some(1.0) });
    mira.pass(std::time::Duration::from_secs(120)).await?;
    let kept = !place.is_uccx();
    let shows = |desk: &desk_contract::Desk| {
        desk.calls.iter().any(|call| call.id == id && call.outbound.is_some() == kept)
    };
    mira.view.until("what is left of the campaign", shows).await?;
    Ok(())
}
