//! Results that come when nobody waits for them any more: they belong to what asked for them, or are told as Finesse's own decision.

use std::time::Duration;

use desk_contract::{CommandError, Desk, ErrorCode, NoticeKind, Session, SetState, SignOut, StateWanted};
use finesse_sim::{AgentChange, Fault, FaultEffect, FaultPlace, Publish};
use protocol::{Stand, TestResult, must};

/// A desk whose next request is accepted and not carried out; the clock shows an odd moment.
async fn accepting() -> TestResult<Stand> {
    let mut stand = Stand::new().await?;
    stand.sign_in().await?;
    let accepted = FaultEffect::Status { status: 202, body: Some(String::new()), content_type: None };
    stand
        .control
        .fault(Fault { method: Some("PUT".to_owned()), ..Fault::once(FaultPlace::Rest, accepted) })?;
    stand.advance(Duration::from_secs(3));
    Ok(stand)
}

/// Waits for a request to be accepted and given up.
async fn given_up(
    stand: &Stand,
    asked: tokio::task::JoinHandle<Result<(), CommandError>>,
) -> TestResult<ErrorCode> {
    stand.until_accepted().await?;
    stand.advance(Duration::from_secs(10));
    Ok(must("the end of the request", asked).await??.err().ok_or("there was a result")?.code)
}

fn signs_out(stand: &Stand) -> tokio::task::JoinHandle<Result<(), CommandError>> {
    let (desk, reason_id) = (stand.desk.clone(), Some("51".to_owned()));
    tokio::spawn(async move { desk.sign_out(SignOut { reason_id }).await })
}

async fn logged_out(stand: &mut Stand) -> TestResult<Desk> {
    // The view begins with the picture before the sign-in.
    stand.view.until("signed in", |desk| matches!(desk.session, Session::SignedIn { .. })).await?;
    let login_id = stand.agent.login_id.clone();
    stand.control.agent(&AgentChange { login_id, state: "LOGOUT".to_owned(), reason_code: None })?;
    stand.view.until("signed out", |desk| matches!(desk.session, Session::SignedOut { .. })).await
}

fn by_system(desk: &Desk) -> usize {
    desk.notices.iter().filter(|notice| matches!(notice.kind, NoticeKind::SignedOutBySystem { .. })).count()
}

#[tokio::test]
async fn a_sign_out_that_comes_late_is_the_agents_own() -> TestResult {
    let mut stand = accepting().await?;
    let asked = signs_out(&stand);
    assert_eq!(given_up(&stand, asked).await?, ErrorCode::NoResult);
    let desk = logged_out(&mut stand).await?;
    assert_eq!(by_system(&desk), 0, "{:?}", desk.notices);
    Ok(())
}

/// A minute later it can not be the result any more; and without any request it never is.
#[tokio::test]
async fn a_sign_out_that_nobody_asked_for_is_told_as_finesses_own() -> TestResult {
    let mut stand = accepting().await?;
    let asked = signs_out(&stand);
    assert_eq!(given_up(&stand, asked).await?, ErrorCode::NoResult);
    stand.advance(Duration::from_secs(60));
    let desk = logged_out(&mut stand).await?;
    assert_eq!(by_system(&desk), 1, "{:?}", desk.notices);

    let mut stand = Stand::new().await?;
    stand.sign_in().await?;
    let desk = logged_out(&mut stand).await?;
    assert_eq!(by_system(&desk), 1, "{:?}", desk.notices);
    Ok(())
}

/// The request reached Finesse, and its answer was lost.
#[tokio::test]
async fn a_sign_out_whose_answer_was_lost_is_the_agents_own() -> TestResult {
    let mut stand = Stand::new().await?;
    stand.sign_in().await?;
    // Nobody reads an answer of this size to its end.
    let cut = FaultEffect::Bytes { bytes: 5_000_000 };
    stand.control.fault(Fault { method: Some("PUT".to_owned()), ..Fault::once(FaultPlace::Rest, cut) })?;
    let error =
        must("the end of the request", signs_out(&stand)).await??.err().ok_or("there was a result")?;
    assert_eq!(error.code, ErrorCode::NotFinesse, "{error:?}");
    let desk = logged_out(&mut stand).await?;
    assert_eq!(by_system(&desk), 0, "{:?}", desk.notices);
    Ok(())
}

fn refusal(stand: &Stand, request_id: &str, message: &str) -> TestResult {
    let id = stand.agent.login_id.clone();
    let node = format!("/finesse/api/User/{id}");
    let body = format!(
        "<Update><data><apiErrors><apiError><errorType>Invalid State</errorType><errorMessage>{message}</errorMessage>\
         <errorData>22</errorData></apiError></apiErrors></data><event>put</event><requestId>{request_id}</requestId>\
         <source>{node}</source></Update>"
    );
    let publish = Publish { node: "a".to_owned(), user: Some(id), item_node: node, body, escaped: true };
    assert_eq!(stand.control.publish(&publish)?, 1);
    Ok(())
}

/// Refusals without an id, as Finesse sends them too: the first is that of the request; the second belongs to nobody.
#[tokio::test]
async fn a_refusal_that_comes_late_is_told_once() -> TestResult {
    let mut stand = accepting().await?;
    let desk = stand.desk.clone();
    let ready = SetState { state: StateWanted::Ready, reason_id: None };
    let asked = tokio::spawn(async move { desk.set_state(ready).await });
    assert_eq!(given_up(&stand, asked).await?, ErrorCode::NoResult);
    refusal(&stand, "of-somebody-else", "CF_OTHER")?;
    refusal(&stand, "", "CF_INVALID_OBJECT_STATE")?;
    refusal(&stand, "", "CF_RESOURCE_BUSY")?;
    stand.settle("the refusals").await?;
    let told: Vec<_> = stand.view.desk()?.notices.iter().map(|notice| notice.kind.clone()).collect();
    assert_eq!(told, [NoticeKind::LateRefusal { message: "CF_INVALID_OBJECT_STATE".to_owned() }]);
    // And the next request is none the worse for it.
    stand.works().await
}
