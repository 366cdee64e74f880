//! Results that come after their command was given up: they belong to that command, or are told as Finesse's own decision.

use std::time::Duration;

use desk_contract::{
    CommandError, Desk, ErrorCode, Explanation, Link, NoticeKind, Part, Session, SignIn, SignOut, StateWanted,
};
use finesse_sim::{
    Fault, FaultEffect, FaultPlace, LinkBreak, LinkFault, Maintenance, NodeStatus, RequestView,
};
use protocol::{Fixture, Person, TestResult, is_signed_out, must, said, told_signed_out};

/// A desk whose next request is accepted and not carried out; the clock shows an odd moment.
async fn accepting() -> TestResult<Fixture> {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    fixture.accepts_the_next()?;
    Ok(fixture)
}

/// Waits for a request to be accepted and given up.
async fn given_up(
    fixture: &Fixture,
    asked: tokio::task::JoinHandle<Result<(), CommandError>>,
) -> TestResult<ErrorCode> {
    fixture.until_accepted().await?;
    fixture.advance(Duration::from_secs(10));
    Ok(must("the end of the request", asked).await??.err().ok_or("there was a result")?.code)
}

fn signs_out(fixture: &Fixture) -> tokio::task::JoinHandle<Result<(), CommandError>> {
    let (desk, reason_id) = (fixture.desk.clone(), Some("51".to_owned()));
    tokio::spawn(async move { desk.sign_out(SignOut { reason_id }).await })
}

async fn logged_out(fixture: &mut Fixture) -> TestResult<Desk> {
    // The view begins with the picture before the sign-in.
    fixture.view.until("signed in", |desk| matches!(desk.session, Session::SignedIn { .. })).await?;
    fixture.forced("LOGOUT", None)?;
    fixture.view.until("signed out", is_signed_out).await
}

#[tokio::test]
async fn a_sign_out_that_comes_late_is_the_agents_own() -> TestResult {
    let mut fixture = accepting().await?;
    let asked = signs_out(&fixture);
    assert_eq!(given_up(&fixture, asked).await?, ErrorCode::NoResult);
    let desk = logged_out(&mut fixture).await?;
    assert_eq!(told_signed_out(&desk), 0, "{:?}", desk.notices);
    Ok(())
}

/// After a minute it is no longer taken for the result; without a request it never is.
#[tokio::test]
async fn a_sign_out_that_nobody_asked_for_is_told_as_finesses_own() -> TestResult {
    let mut fixture = accepting().await?;
    let asked = signs_out(&fixture);
    assert_eq!(given_up(&fixture, asked).await?, ErrorCode::NoResult);
    fixture.advance(Duration::from_secs(60));
    let desk = logged_out(&mut fixture).await?;
    assert_eq!(told_signed_out(&desk), 1, "{:?}", desk.notices);

    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    let desk = logged_out(&mut fixture).await?;
    assert_eq!(told_signed_out(&desk), 1, "{:?}", desk.notices);
    Ok(())
}

/// The request reached Finesse, and its answer was lost.
#[tokio::test]
async fn a_sign_out_whose_answer_was_lost_is_the_agents_own() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    // Nobody reads an answer of this size to its end.
    let cut = FaultEffect::Bytes { bytes: 5_000_000 };
    fixture.control.fault(Fault { method: Some("PUT".to_owned()), ..Fault::once(FaultPlace::Rest, cut) })?;
    let error =
        must("the end of the request", signs_out(&fixture)).await??.err().ok_or("there was a result")?;
    assert_eq!(error.code, ErrorCode::NotFinesse, "{error:?}");
    let desk = logged_out(&mut fixture).await?;
    assert_eq!(told_signed_out(&desk), 0, "{:?}", desk.notices);
    Ok(())
}

/// Refusals without an id, as Finesse sends them too: the first is that of the request; the second belongs to no request.
#[tokio::test]
async fn a_refusal_that_comes_late_is_told_once() -> TestResult {
    let mut fixture = accepting().await?;
    let asked = fixture.asks(StateWanted::Ready, None);
    assert_eq!(given_up(&fixture, asked).await?, ErrorCode::NoResult);
    fixture.refuses_late("a", "of-somebody-else", "CF_OTHER")?;
    fixture.refuses_late("a", "", "CF_INVALID_OBJECT_STATE")?;
    fixture.refuses_late("a", "", "CF_RESOURCE_BUSY")?;
    fixture.settle("the refusals").await?;
    let told: Vec<_> = fixture.view.desk()?.notices.iter().map(|notice| notice.kind.clone()).collect();
    let [NoticeKind::LateRefusal { explanation, server: Some(server) }] = told.as_slice() else {
        return Err(format!("told: {told:?}").into());
    };
    assert_eq!(*explanation, Some(Explanation::StateDoesNotFit));
    assert_eq!(server.message, "CF_INVALID_OBJECT_STATE");
    // And the next request is none the worse for it.
    fixture.works().await
}

/// A request for another state says nothing of who signed the agent out, or gave them a reason of the system.
#[tokio::test]
async fn what_the_system_does_while_a_request_waits_is_told_as_its_own() -> TestResult {
    let mut fixture = accepting().await?;
    let asked = fixture.asks(StateWanted::Ready, None);
    fixture.until_accepted().await?;
    fixture.view.until("signed in", |desk| matches!(desk.session, Session::SignedIn { .. })).await?;
    fixture.forced("LOGOUT", Some(255))?;
    let desk = fixture.view.until("signed out", is_signed_out).await?;
    assert_eq!(told_signed_out(&desk), 1, "{:?}", desk.notices);
    let error = must("the end of the request", asked).await??.err().ok_or("there was a result")?;
    assert_eq!(error.code, ErrorCode::NotSignedIn);
    let told = fixture.desk.diagnostics().await.map_err(said)?.transitions;
    let last = told.iter().rfind(|told| told.part == Part::Session).ok_or("no transition")?;
    assert_eq!(last.why, "Finesse signed the agent out");

    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    fixture.ready().await?;
    fixture.accepts_the_next()?;
    let asked = fixture.asks(StateWanted::NotReady, Some("5"));
    fixture.until_accepted().await?;
    fixture.forced("NOT_READY", Some(999))?;
    let told = |desk: &Desk| {
        let supervisors =
            |kind: &NoticeKind| matches!(kind, NoticeKind::StateChangedBySystem { code: Some(999), .. });
        desk.notices.iter().any(|notice| supervisors(&notice.kind))
    };
    fixture.view.until("the supervisor's doing", told).await?;
    asked.abort();
    Ok(())
}

/// The answer to a request of an agent who has left is discarded.
#[tokio::test]
async fn an_answer_to_an_earlier_agent_is_not_that_of_the_next() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    let hang = FaultEffect::Hang { hang: true };
    fixture.control.fault(Fault { method: Some("PUT".to_owned()), ..Fault::once(FaultPlace::Rest, hang) })?;
    let changes = |request: &RequestView| {
        request.node == "a" && request.method == "PUT" && request.path.contains("/User/")
    };
    let before = fixture.count(changes);
    let earlier = fixture.asks(StateWanted::Ready, None);
    fixture.until_centre("the request", |_| fixture.count(changes) > before).await?;
    fixture.forced("LOGOUT", Some(255))?;
    fixture.view.until("signed out", is_signed_out).await?;
    must("the end of the request", earlier).await??.err().ok_or("there was a result")?;

    let agents = &fixture.centre.description().agents;
    fixture.agent =
        agents.iter().find(|agent| agent.login_name == "jokafor").cloned().ok_or("no such agent")?;
    let (name, password) = (fixture.agent.login_name.clone(), fixture.agent.password.clone());
    fixture.browser.seat(Person::Types { name, password });
    let form = SignIn { server: fixture.node_b()?, ..fixture.form()? };
    fixture.try_sign_in(form).await?.map_err(said)?;
    fixture.until_signed_in().await?;
    fixture.accepts_the_next()?;
    let asked = fixture.asks(StateWanted::Ready, None);
    fixture.until_accepted().await?;
    // Now the request of the first agent comes to its end.
    fixture.control.node("a", NodeStatus::Stopped).await?;
    fixture.settle("afterwards").await?;
    fixture.forced("READY", None)?;
    must("the result", asked).await??.map_err(said)
}

/// The reading fails, and what was heard meanwhile counts: also when something came behind it.
#[tokio::test]
async fn a_sign_out_that_waits_for_a_reading_that_fails_is_one() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    let dialogs = Some(format!("/finesse/api/User/{}/Dialogs", fixture.agent.login_id));
    let hang = FaultEffect::Hang { hang: true };
    fixture.control.fault(Fault { path: dialogs.clone(), ..Fault::always(FaultPlace::Rest, hang) })?;
    let before = fixture.count(|request| Some(&request.path) == dialogs.as_ref());
    fixture.control.link(&LinkFault { node: None, user: None, how: LinkBreak::Close, condition: None })?;
    fixture
        .until_centre("a reading", |state| {
            state.requests.iter().filter(|request| Some(&request.path) == dialogs.as_ref()).count() > before
        })
        .await?;
    fixture.view.until("online", |desk| matches!(desk.link, Link::Online { .. })).await?;
    fixture.forced("LOGOUT", Some(255))?;
    let (node, finesse, cti) = ("a".to_owned(), "IN_PROGRESS".to_owned(), String::new());
    fixture.control.maintenance(&Maintenance { node, finesse, finesse_time: 1, cti, cti_time: -1 })?;
    must("the news", async {
        loop {
            let told = fixture.desk.diagnostics().await.map_err(said)?.transitions;
            if told.iter().any(|told| told.to == "under maintenance") {
                return TestResult::Ok(());
            }
            tokio::task::yield_now().await;
        }
    })
    .await??;
    fixture.control.node("a", NodeStatus::Stopped).await?;
    let desk = fixture.view.until("signed out", is_signed_out).await?;
    assert_eq!(told_signed_out(&desk), 1, "{:?}", desk.notices);
    Ok(())
}

/// Finesse's clock is only for display: agent and calls are read beside it, long before the answer is given up.
#[tokio::test]
async fn agent_and_calls_are_read_beside_the_clock_of_the_server() -> TestResult {
    let mut fixture = accepting().await?;
    fixture.until_signed_in().await?;
    let hang = FaultEffect::Hang { hang: true };
    fixture.control.fault(Fault::always(FaultPlace::Systeminfo, hang))?;
    let reads = |end: &str| fixture.count(|request| request.method == "GET" && request.path.ends_with(end));
    let agent = format!("/User/{}", fixture.agent.login_id);
    let all = || [reads("/SystemInfo"), reads(&agent), reads("/Dialogs")];
    let before = all();
    let asked = signs_out(&fixture);
    fixture.until_accepted().await?;
    fixture.advance(Duration::from_secs(10));
    let reading = fixture.until_centre("a reading", |_| all() == before.map(|count| count + 1));
    tokio::time::timeout(Duration::from_secs(8), reading).await??;
    asked.abort();
    Ok(())
}
