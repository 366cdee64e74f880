//! Agent state: with and without reasons, refused at once and refused later, changed by others.

use desk_contract::{AgentState, CommandError, ErrorCode, NoticeKind, Session, SignOut, StateWanted};
use finesse_sim::Options;
use protocol::{Fixture, TestResult, is_signed_out, must, named_or_not, said};

async fn refused(fixture: &Fixture, state: StateWanted, reason: Option<&str>) -> TestResult<CommandError> {
    fixture.set(state, reason).await?.err().ok_or_else(|| "the state change succeeded".into())
}

/// The id of a reason by its label.
async fn reason(fixture: &mut Fixture, label: &str) -> TestResult<String> {
    let desk = fixture.view.until("reasons", |desk| !desk.reasons.not_ready.is_empty()).await?;
    let found =
        desk.reasons.not_ready.iter().chain(&desk.reasons.sign_out).find(|reason| reason.label == label);
    found
        .map(|reason| reason.id.clone())
        .ok_or_else(|| format!("no reason {label}: {:?}", desk.reasons).into())
}

#[tokio::test]
async fn an_agent_goes_ready_and_back_with_a_reason() -> TestResult {
    for options in named_or_not() {
        let mut fixture = Fixture::with(options).await?;
        fixture.sign_in().await?;
        fixture.ready().await?;
        fixture
            .view
            .until("ready", |desk| desk.agent.as_ref().is_some_and(|agent| agent.state == AgentState::Ready))
            .await?;
        let lunch = reason(&mut fixture, "Lunch").await?;
        fixture.set(StateWanted::NotReady, Some(&lunch)).await?.map_err(said)?;
        let desk = fixture
            .view
            .until("not ready", |desk| {
                desk.agent.as_ref().is_some_and(|agent| agent.state == AgentState::NotReady)
            })
            .await?;
        let shown = desk.agent.and_then(|agent| agent.reason).ok_or("no reason is shown")?;
        assert_eq!((shown.id, shown.label.as_str()), (lunch, "Lunch"));
    }
    Ok(())
}

#[tokio::test]
async fn nothing_is_shown_from_an_accepted_request_alone() -> TestResult {
    for options in named_or_not() {
        let mut fixture = Fixture::with(options).await?;
        fixture.sign_in().await?;
        let login_id = fixture.agent.login_id.clone();
        fixture.ready().await?;
        // Every picture that shows Ready came from an event or a reading: the centre says so at that moment.
        fixture
            .view
            .until("ready", |desk| desk.agent.as_ref().is_some_and(|agent| agent.state == AgentState::Ready))
            .await?;
        let state = fixture.control.state();
        let agent =
            state.agents.iter().find(|agent| agent.login_id == login_id).ok_or("the agent is gone")?;
        assert_eq!(agent.state, "READY");
    }
    Ok(())
}

#[tokio::test]
async fn a_missing_reason_is_refused_in_words() -> TestResult {
    for options in named_or_not() {
        let mut fixture = Fixture::with(options).await?;
        fixture.sign_in().await?;
        fixture.ready().await?;
        let error = refused(&fixture, StateWanted::NotReady, None).await?;
        assert_eq!(error.code, ErrorCode::ReasonRequired);
        let server = error.server.ok_or("Finesse's words are missing")?;
        assert_eq!(server.data, "finesse.api.reasoncode.require_reasoncode");
        fixture.settle("afterwards").await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_reason_that_finesse_does_not_take_is_refused_in_words() -> TestResult {
    for options in named_or_not() {
        let mut fixture = Fixture::with(options).await?;
        fixture.sign_in().await?;
        let error = refused(&fixture, StateWanted::NotReady, Some("987654")).await?;
        assert!(matches!(error.code, ErrorCode::ReasonRefused | ErrorCode::StateRefused), "{error:?}");
        assert!(error.server.is_some_and(|server| !server.error_type.is_empty()));
    }
    Ok(())
}

#[tokio::test]
async fn without_configured_reasons_none_is_asked_for_and_none_is_taken() -> TestResult {
    for options in named_or_not() {
        let options = Options { not_ready_reasons: false, sign_out_reasons: false, ..options };
        let mut fixture = Fixture::with(options).await?;
        fixture.sign_in().await?;
        let desk =
            fixture.view.until("signed in", |desk| matches!(desk.session, Session::SignedIn { .. })).await?;
        assert!(desk.reasons.not_ready.is_empty() && desk.reasons.sign_out.is_empty());
        fixture.ready().await?;
        let error = refused(&fixture, StateWanted::NotReady, Some("1")).await?;
        assert_eq!(error.code, ErrorCode::ReasonRefused);
        fixture.set(StateWanted::NotReady, None).await?.map_err(said)?;
        must("signing out", fixture.desk.sign_out(SignOut { reason_id: None })).await?.map_err(said)?;
    }
    Ok(())
}

/// The centre accepts the request (202) and refuses later: the error is an event (protocol/auth-and-events.md §4.8).
#[tokio::test]
async fn a_change_that_is_refused_later_is_told_to_whoever_asked() -> TestResult {
    for options in named_or_not() {
        let mut fixture = Fixture::with(options).await?;
        fixture.sign_in().await?;
        fixture.accepts_the_next()?;
        let asked = fixture.asks(StateWanted::Ready, None);
        fixture.until_accepted().await?;
        fixture.refuses_late("a", "", "CF_INVALID_OBJECT_STATE")?;
        let error = must("the refusal", asked).await??.err().ok_or("the state change succeeded")?;
        assert_eq!(error.code, ErrorCode::StateRefused);
        let server = error.server.ok_or("Finesse's words are missing")?;
        assert_eq!((server.message.as_str(), server.data.as_str()), ("CF_INVALID_OBJECT_STATE", "22"));
        let desk =
            fixture.view.until("signed in", |desk| matches!(desk.session, Session::SignedIn { .. })).await?;
        assert_eq!(desk.agent.map(|agent| agent.state), Some(AgentState::NotReady));
    }
    Ok(())
}

#[tokio::test]
async fn a_state_that_the_system_set_is_shown_and_told() -> TestResult {
    for options in named_or_not() {
        let mut fixture = Fixture::with(options).await?;
        fixture.sign_in().await?;
        fixture.ready().await?;
        fixture.forced("NOT_READY", Some(50_002))?;
        let desk = fixture.view.until("a notice", |desk| !desk.notices.is_empty()).await?;
        assert_eq!(desk.agent.map(|agent| agent.state), Some(AgentState::NotReady));
        let kinds: Vec<_> = desk.notices.iter().map(|notice| &notice.kind).collect();
        assert!(
            matches!(kinds.as_slice(), [NoticeKind::StateChangedBySystem { code: Some(50_002), .. }]),
            "{kinds:?}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn signing_out_waits_for_finesse_and_leaves_nothing() -> TestResult {
    for options in named_or_not() {
        let mut fixture = Fixture::with(options).await?;
        fixture.sign_in().await?;
        assert_eq!(fixture.keychain.len(), 1, "the refresh token is kept while signed in");
        let reason = reason(&mut fixture, "End of shift").await?;
        must("signing out", fixture.desk.sign_out(SignOut { reason_id: Some(reason) }))
            .await?
            .map_err(said)?;
        let desk = fixture.view.until("signed out", is_signed_out).await?;
        assert!(desk.agent.is_none() && desk.calls.is_empty());
        assert!(fixture.keychain.is_empty());
        assert!(fixture.browser.visits().forgotten >= 1, "the window's profile is destroyed");
        fixture
            .until_centre("signed out and away", |state| {
                state.agents.iter().all(|agent| agent.state == "LOGOUT" && !agent.online)
            })
            .await?;
        // The next one is asked for a password although the company's page just knew somebody.
        let shown = fixture.browser.visits().shown.len();
        fixture.sign_in().await?;
        assert_eq!(fixture.browser.visits().shown.len(), shown + 1);
    }
    Ok(())
}
