//! Calls: ringing, answered, held, wrapped up; made, failed; and the buttons that Finesse allows.

use std::time::Duration;

use desk_contract::{
    AgentState, Call, CallAction, CallDirection, CallPhase, CommandError, Desk, DialogAction, EndedHow,
    ErrorCode, Explanation, FailureCause, MakeCall, SetWrapUp, SignOut, StateWanted,
};
use finesse_sim::{IncomingCall, Options};
use protocol::{Fixture, TestResult, direct_transfer, is_signed_out, must, named_or_not, said};

async fn ready(options: Options) -> TestResult<Fixture> {
    let mut fixture = Fixture::with(options).await?;
    fixture.sign_in().await?;
    fixture.ready().await?;
    Ok(fixture)
}

async fn act(fixture: &Fixture, id: &str, action: CallAction) -> TestResult<Result<(), CommandError>> {
    must("the result of an action", fixture.desk.dialog_action(DialogAction { id: id.to_owned(), action }))
        .await
}

/// Waits for the one call to be in this phase and the agent in this state.
async fn one_call(fixture: &mut Fixture, phase: CallPhase, state: AgentState) -> TestResult<Call> {
    let desk = fixture
        .view
        .until(&format!("a call in {phase:?} and the agent in {state:?}"), |desk| {
            matches!(desk.calls.as_slice(), [call] if call.phase == phase)
                && desk.agent.as_ref().is_some_and(|agent| agent.state == state)
        })
        .await?;
    desk.calls.into_iter().next().ok_or_else(|| "no call".into())
}

#[tokio::test]
async fn a_call_rings_is_answered_held_and_wrapped_up() -> TestResult {
    for options in named_or_not() {
        let mut fixture = ready(options).await?;
        let id = fixture.control.call(IncomingCall {
            from: Some("0045550123".to_owned()),
            queue: Some("Billing".to_owned()),
            variables: [("callVariable1".to_owned(), "Jane Roe & sons".to_owned())].into(),
            ..IncomingCall::default()
        })?;
        let call = one_call(&mut fixture, CallPhase::Ringing, AgentState::Reserved).await?;
        assert_eq!((call.id.as_str(), call.direction), (id.as_str(), CallDirection::Incoming));
        assert_eq!((call.other_party.as_str(), call.queue.as_deref()), ("0045550123", Some("Billing")));
        assert_eq!(call.actions, [CallAction::Answer]);
        let first = call.variables.first().ok_or("no variable is shown")?;
        assert_eq!(
            (first.label.as_str(), first.value.as_str(), first.popover),
            ("Customer", "Jane Roe & sons", true)
        );

        act(&fixture, &id, CallAction::Answer).await?.map_err(said)?;
        let call = one_call(&mut fixture, CallPhase::Talking, AgentState::Talking).await?;
        assert!(call.actions.contains(&CallAction::Hold) && call.actions.contains(&CallAction::Drop));
        act(&fixture, &id, CallAction::Hold).await?.map_err(said)?;
        let call = one_call(&mut fixture, CallPhase::Held, AgentState::Hold).await?;
        assert!(call.actions.contains(&CallAction::Retrieve) && !call.actions.contains(&CallAction::Hold));
        act(&fixture, &id, CallAction::Retrieve).await?.map_err(said)?;
        one_call(&mut fixture, CallPhase::Talking, AgentState::Talking).await?;

        act(&fixture, &id, CallAction::Drop).await?.map_err(said)?;
        let call = one_call(&mut fixture, CallPhase::WrapUp, AgentState::WorkReady).await?;
        assert_eq!(call.actions, [CallAction::UpdateCallData]);
        let args = SetWrapUp { id: id.clone(), reasons: vec!["Billing question".to_owned()] };
        must("the wrap-up reason", fixture.desk.set_wrap_up(args)).await?.map_err(said)?;
        fixture.advance(Options::default().wrap_up);
        let desk = fixture
            .view
            .until("ready again, without the call", |desk| {
                desk.calls.is_empty()
                    && desk.agent.as_ref().is_some_and(|agent| agent.state == AgentState::Ready)
            })
            .await?;
        let recent = desk.recent.first().ok_or("the call is not among the recent ones")?;
        assert_eq!((recent.id.as_str(), recent.how), (id.as_str(), EndedHow::Talked));
    }
    Ok(())
}

#[tokio::test]
async fn a_state_asked_for_during_a_call_comes_after_it() -> TestResult {
    for options in named_or_not() {
        let mut fixture = ready(options).await?;
        let id = fixture.control.call(IncomingCall::default())?;
        one_call(&mut fixture, CallPhase::Ringing, AgentState::Reserved).await?;
        act(&fixture, &id, CallAction::Answer).await?.map_err(said)?;
        one_call(&mut fixture, CallPhase::Talking, AgentState::Talking).await?;
        fixture.set(StateWanted::NotReady, Some("5")).await?.map_err(said)?;
        let desk = fixture
            .view
            .until("pending", |desk| desk.agent.as_ref().is_some_and(|agent| agent.pending.is_some()))
            .await?;
        let agent = desk.agent.ok_or("no agent")?;
        assert_eq!(
            (agent.state, agent.pending.map(|pending| pending.state)),
            (AgentState::Talking, Some(AgentState::NotReady))
        );
        fixture.control.hang_up(&id)?;
        one_call(&mut fixture, CallPhase::WrapUp, AgentState::Work).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_caller_who_gives_up_is_a_missed_call() -> TestResult {
    for options in named_or_not() {
        let mut fixture = ready(options).await?;
        let id = fixture.control.call(IncomingCall::default())?;
        one_call(&mut fixture, CallPhase::Ringing, AgentState::Reserved).await?;
        fixture.control.hang_up(&id)?;
        let desk = fixture.view.until("a recent call", |desk| !desk.recent.is_empty()).await?;
        assert_eq!(desk.recent.first().map(|recent| recent.how), Some(EndedHow::Missed));
        fixture
            .view
            .until("ready again", |desk| {
                desk.agent.as_ref().is_some_and(|agent| agent.state == AgentState::Ready)
            })
            .await?;
        let error = act(&fixture, &id, CallAction::Answer)
            .await?
            .err()
            .ok_or("the call that is gone was answered")?;
        assert_eq!(error.code, ErrorCode::CallGone);
    }
    Ok(())
}

#[tokio::test]
async fn an_action_that_finesse_does_not_allow_is_refused_in_words() -> TestResult {
    for options in named_or_not() {
        let mut fixture = ready(options).await?;
        let id = fixture.control.call(IncomingCall::default())?;
        one_call(&mut fixture, CallPhase::Ringing, AgentState::Reserved).await?;
        let error = act(&fixture, &id, CallAction::Hold).await?.err().ok_or("a ringing call was held")?;
        let why = (error.code, error.explanation, error.server.is_none());
        assert_eq!(why, (ErrorCode::CallRefused, Some(Explanation::CallHasChanged), true), "not even sent");
        act(&fixture, &id, CallAction::Answer).await?.map_err(said)?;
        one_call(&mut fixture, CallPhase::Talking, AgentState::Talking).await?;
        let error = fixture.is_refused(direct_transfer(&id, "5550199")).await?;
        assert_eq!(error.code, ErrorCode::CallRefused);
        assert!(error.server.is_some_and(|server| !server.error_type.is_empty()));
        one_call(&mut fixture, CallPhase::Talking, AgentState::Talking).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_call_is_made_to_a_number_as_people_write_it() -> TestResult {
    for options in named_or_not() {
        let mut fixture = ready(options).await?;
        must("a call", fixture.desk.make_call(MakeCall { to: "555 (01) 00".to_owned() }))
            .await?
            .map_err(said)?;
        let desk = fixture
            .view
            .until("talking", |desk| desk.calls.iter().any(|call| call.phase == CallPhase::Talking))
            .await?;
        let call = desk.calls.first().ok_or("no call")?;
        assert_eq!((call.direction, call.other_party.as_str()), (CallDirection::Outgoing, "5550100"));
        act(&fixture, &call.id, CallAction::Drop).await?.map_err(said)?;
        fixture.view.until("no call", |desk| desk.calls.is_empty()).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_number_that_is_busy_or_wrong_fails_and_says_why() -> TestResult {
    for options in named_or_not() {
        for (number, cause) in [("5550199", FailureCause::Busy), ("5", FailureCause::BadDestination)] {
            let mut fixture = ready(options.clone()).await?;
            must("a call", fixture.desk.make_call(MakeCall { to: number.to_owned() }))
                .await?
                .map_err(said)?;
            let failed = CallPhase::Failed { cause };
            fixture.view.until(number, |desk| desk.calls.iter().any(|call| call.phase == failed)).await?;
        }
    }
    let fixture = Fixture::new().await?;
    let error =
        fixture.desk.make_call(MakeCall { to: "call me".to_owned() }).await.err().ok_or("it was dialled")?;
    assert_eq!(error.code, ErrorCode::InvalidNumber);
    Ok(())
}

#[tokio::test]
async fn a_number_of_a_link_waits_for_the_sign_in_but_not_for_ever_and_goes_with_the_agent() -> TestResult {
    let offered = |desk: &Desk| desk.offered.as_ref().map(|offered| offered.text.clone());
    let mut fixture = Fixture::new().await?;
    fixture.desk.offer_number("2002".to_owned()).await.map_err(said)?;
    let first = fixture.view.until("a number", |desk| offered(desk).as_deref() == Some("2002")).await?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    assert_eq!(fixture.view.desk()?.offered, first.offered, "the sign-in changed it");
    // The same number twice at one moment is offered twice.
    fixture.desk.offer_number("2002".to_owned()).await.map_err(said)?;
    fixture.view.until("the number once more", |desk| desk.offered != first.offered).await?;
    let reason = fixture.view.desk()?.reasons.sign_out.first().map(|reason| reason.id.clone());
    must("signing out", fixture.desk.sign_out(SignOut { reason_id: reason })).await?.map_err(said)?;
    let out = |desk: &Desk| is_signed_out(desk) && desk.offered.is_none();
    fixture.view.until("nothing left for the next person", out).await?;

    fixture.desk.offer_number("2003".to_owned()).await.map_err(said)?;
    fixture.advance(Duration::from_secs(601));
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    fixture.view.until("an old number is forgotten", |desk| desk.offered.is_none()).await?;
    Ok(())
}

/// Finesse accepts and then says nothing: after ten seconds the picture is read once more, and then the request is given up.
#[tokio::test]
async fn a_result_that_never_comes_does_not_hold_anybody_up() -> TestResult {
    for options in named_or_not() {
        let mut fixture = ready(options).await?;
        let id = fixture.control.call(IncomingCall::default())?;
        one_call(&mut fixture, CallPhase::Ringing, AgentState::Reserved).await?;
        fixture.accepts_the_next()?;
        let (desk, asked_for) = (fixture.desk.clone(), id.clone());
        let asked = tokio::spawn(async move {
            desk.dialog_action(DialogAction { id: asked_for, action: CallAction::Answer }).await
        });
        fixture.until_accepted().await?;
        fixture.advance(Duration::from_secs(10));
        let error = must("the end of the request", asked).await??.err().ok_or("the action succeeded")?;
        assert_eq!(error.code, ErrorCode::NoResult);
        act(&fixture, &id, CallAction::Answer).await?.map_err(said)?;
    }
    Ok(())
}
