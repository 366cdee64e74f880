//! The agent's state on both platforms: what the calls say of it, what is not sent, what follows, and what is told.

use std::time::Duration;

use desk_contract::{
    AgentState, CallAction, CallPhase, Change, DialogAction, ErrorCode, Explanation, Frame, FrameBody,
    MakeCall, NotReadyCause, NoticeKind, SetWrapUp, SignOut, SignOutCause, StateWanted,
};
use finesse_sim::{CtiFailover, Deployment, IncomingCall, Options, WrapUp};
use protocol::{Fixture, TestResult, is_signed_out, must, named_or_not, said};

const LUNCH: &str = "5";

fn uccx() -> Options {
    Options { deployment: Deployment::Uccx, ..Options::default() }
}

fn in_state(state: AgentState) -> impl Fn(&desk_contract::Desk) -> bool {
    move |desk| desk.agent.as_ref().is_some_and(|agent| agent.state == state)
}

async fn signed_in(options: Options) -> TestResult<Fixture> {
    let mut fixture = Fixture::with(options).await?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    Ok(fixture)
}

/// A call to the agent, who answers it.
async fn answered(fixture: &mut Fixture, direct: bool) -> TestResult<String> {
    let to = Some(fixture.agent.login_id.clone());
    let id = fixture.control.call(IncomingCall { to, direct, ..IncomingCall::default() })?;
    fixture
        .view
        .until("ringing", |desk| desk.calls.iter().any(|call| call.phase == CallPhase::Ringing))
        .await?;
    act(fixture, &id, CallAction::Answer).await?;
    fixture
        .view
        .until("talking", |desk| desk.calls.iter().any(|call| call.phase == CallPhase::Talking))
        .await?;
    Ok(id)
}

async fn act(fixture: &Fixture, id: &str, action: CallAction) -> TestResult {
    let args = DialogAction { id: id.to_owned(), action };
    must("the result of an action", fixture.desk.dialog_action(args)).await?.map_err(said)
}

/// How many changes of the agent the centre was asked for.
fn changes(fixture: &Fixture) -> usize {
    let path = format!("/finesse/api/User/{}", fixture.agent.login_id);
    let requests = fixture.control.state().requests;
    requests.iter().filter(|request| request.method == "PUT" && request.path == path).count()
}

/// What is told of the agent's state.
fn told(desk: &desk_contract::Desk) -> Vec<(Option<NotReadyCause>, Option<i32>)> {
    let of = desk.notices.iter().filter_map(|notice| match &notice.kind {
        NoticeKind::StateChangedBySystem { cause, code, .. } => Some((*cause, *code)),
        NoticeKind::SettingsUnavailable
        | NoticeKind::KeychainUnavailable
        | NoticeKind::PolicyNotUsed { .. }
        | NoticeKind::Moved { .. }
        | NoticeKind::SignedOutBySystem { .. }
        | NoticeKind::SignOutFollows
        | NoticeKind::LeftInState { .. }
        | NoticeKind::MobileAgentForgotten
        | NoticeKind::LateRefusal { .. } => None,
    });
    of.collect()
}

#[tokio::test]
async fn on_uccx_a_direct_call_shows_as_talking_and_ready_is_not_even_sent() -> TestResult {
    let mut fixture = signed_in(uccx()).await?;
    let id = answered(&mut fixture, true).await?;
    let desk = fixture.view.until("shown as talking", in_state(AgentState::Talking)).await?;
    let agent = desk.agent.ok_or("no agent")?;
    assert_eq!(fixture.control.agent_state(&fixture.agent.login_id)?.state, "NOT_READY", "as Finesse says");
    assert_eq!(agent.choices.why_not, Some(Explanation::ReadyDuringCall));
    assert_eq!(agent.pending.map(|next| next.state), Some(AgentState::NotReady));
    let before = changes(&fixture);
    let error = fixture.set(StateWanted::Ready, None).await?.err().ok_or("it was not refused")?;
    assert_eq!(
        (error.code, error.explanation),
        (ErrorCode::StateRefused, Some(Explanation::ReadyDuringCall))
    );
    assert_eq!(changes(&fixture), before, "nothing was sent");
    act(&fixture, &id, CallAction::Hold).await?;
    fixture.view.until("shown as on hold", in_state(AgentState::Hold)).await?;
    act(&fixture, &id, CallAction::Drop).await?;
    fixture.view.until("shown as not ready", in_state(AgentState::NotReady)).await?;
    fixture.ready().await
}

/// protocol/auth-and-events.md §3.4.3: during a call that no queue sent, UCCX refuses Ready. One that the agent makes is such a call before it
/// is answered.
#[tokio::test]
async fn on_uccx_ready_is_not_even_sent_while_the_agent_dials() -> TestResult {
    let mut fixture = signed_in(uccx()).await?;
    must("making a call", fixture.desk.make_call(MakeCall { to: "5550123".to_owned() }))
        .await?
        .map_err(said)?;
    let not_offered = |desk: &desk_contract::Desk| {
        let dials = desk.calls.iter().any(|call| call.phase == CallPhase::Dialling);
        let choices = desk.agent.as_ref().map(|agent| (agent.choices.ready, agent.choices.why_not));
        dials && choices == Some((false, Some(Explanation::ReadyDuringCall)))
    };
    fixture.view.until("not offered while dialling", not_offered).await?;
    let before = changes(&fixture);
    let error = fixture.set(StateWanted::Ready, None).await?.err().ok_or("it was not refused")?;
    assert_eq!(error.explanation, Some(Explanation::ReadyDuringCall));
    assert_eq!(changes(&fixture), before, "nothing was sent");
    Ok(())
}

#[tokio::test]
async fn on_uccx_hold_shows_although_finesse_says_talking() -> TestResult {
    let mut fixture = signed_in(uccx()).await?;
    fixture.ready().await?;
    let id = answered(&mut fixture, false).await?;
    act(&fixture, &id, CallAction::Hold).await?;
    fixture.view.until("shown as on hold", in_state(AgentState::Hold)).await?;
    assert_eq!(fixture.control.agent_state(&fixture.agent.login_id)?.state, "TALKING");
    act(&fixture, &id, CallAction::Retrieve).await?;
    fixture.view.until("shown as talking", in_state(AgentState::Talking)).await?;
    Ok(())
}

/// "Lunch after this call": also in wrap-up, and then it is there. On UCCX it can be asked for once.
#[tokio::test]
async fn what_follows_the_call_has_its_reason() -> TestResult {
    let both = named_or_not()
        .into_iter()
        .chain(named_or_not().map(|options| Options { deployment: Deployment::Uccx, ..options }));
    for options in both {
        let express = options.deployment == Deployment::Uccx;
        let mut fixture = signed_in(options).await?;
        fixture.ready().await?;
        let id = answered(&mut fixture, false).await?;
        fixture.set(StateWanted::NotReady, Some(LUNCH)).await?.map_err(said)?;
        let lunch = |desk: &desk_contract::Desk| {
            let next = desk.agent.as_ref().and_then(|agent| agent.pending.as_ref());
            next.and_then(|next| next.reason.as_ref()).is_some_and(|reason| reason.label == "Lunch")
        };
        fixture.view.until("lunch follows", lunch).await?;
        let again = fixture.set(StateWanted::NotReady, Some("6")).await?;
        let explained = again.err().and_then(|error| error.explanation);
        assert_eq!(explained, express.then_some(Explanation::AlreadyFollows));
        act(&fixture, &id, CallAction::Drop).await?;
        fixture
            .view
            .until("wrap-up, and then", |desk| {
                in_state(AgentState::Work)(desk)
                    && desk.agent.as_ref().is_some_and(|agent| agent.pending.is_some())
            })
            .await?;
        fixture.pass(Options::default().wrap_up).await?;
        let desk = fixture.view.until("not ready", in_state(AgentState::NotReady)).await?;
        assert_eq!(told(&desk), [], "the agent asked for it");
    }
    Ok(())
}

#[tokio::test]
async fn wrap_up_that_needs_a_reason_says_so_before_anything_is_sent() -> TestResult {
    let options = Options { wrap_up_on_incoming: WrapUp::RequiredWithData, ..Options::default() };
    let mut fixture = signed_in(options).await?;
    fixture.ready().await?;
    let id = answered(&mut fixture, false).await?;
    act(&fixture, &id, CallAction::Drop).await?;
    let desk = fixture.view.until("wrap-up", in_state(AgentState::WorkReady)).await?;
    let choices = desk.agent.ok_or("no agent")?.choices;
    assert_eq!((choices.ready, choices.why_not), (false, Some(Explanation::WrapUpReasonMissing)));
    let before = changes(&fixture);
    let error = fixture.set(StateWanted::Ready, None).await?.err().ok_or("it was not refused")?;
    assert_eq!(error.explanation, Some(Explanation::WrapUpReasonMissing));
    assert_eq!(changes(&fixture), before);
    let reason = SetWrapUp { id, reasons: vec!["Refund".to_owned()] };
    must("the wrap-up reason", fixture.desk.set_wrap_up(reason)).await?.map_err(said)?;
    fixture.ready().await
}

/// protocol/dialogs.md §4.4: told when it is pending, and again when it has come; nothing happens in silence.
#[tokio::test]
async fn a_sign_out_that_follows_a_failover_on_uccx_is_told_before_and_afterwards() -> TestResult {
    let mut fixture = signed_in(uccx()).await?;
    fixture.ready().await?;
    let id = answered(&mut fixture, false).await?;
    fixture.control.cti_failover(CtiFailover { seconds: Some(5.0) });
    fixture.pass(Duration::from_secs(6)).await?;
    let desk = fixture
        .view
        .until("told", |desk| desk.notices.iter().any(|notice| notice.kind == NoticeKind::SignOutFollows))
        .await?;
    let agent = desk.agent.ok_or("the desk was closed")?;
    assert_eq!(agent.pending.map(|next| next.state), Some(AgentState::Logout));
    act(&fixture, &id, CallAction::Drop).await?;
    fixture.view.until("wrap-up", in_state(AgentState::Work)).await?;
    fixture.control.advance(Options::default().wrap_up);
    let desk = fixture.view.until("signed out", is_signed_out).await?;
    assert!(desk.notices.iter().any(|notice| matches!(notice.kind, NoticeKind::SignedOutBySystem { .. })));
    Ok(())
}

#[tokio::test]
async fn an_agent_of_uccx_signs_out_from_ready() -> TestResult {
    let mut fixture = signed_in(uccx()).await?;
    fixture.ready().await?;
    let desk = fixture.view.until("ready", in_state(AgentState::Ready)).await?;
    assert!(desk.agent.is_some_and(|agent| agent.choices.sign_out));
    let args = SignOut { reason_id: Some("14".to_owned()) };
    must("signing out", fixture.desk.sign_out(args)).await?.map_err(said)?;
    let desk = fixture.view.until("signed out", is_signed_out).await?;
    assert_eq!(desk.notices, []);
    Ok(())
}

/// On UCCE it is refused, and the refusal says what to do.
#[tokio::test]
async fn an_agent_of_ucce_is_told_how_to_sign_out() -> TestResult {
    let fixture = signed_in(Options::default()).await?;
    fixture.ready().await?;
    let args = SignOut { reason_id: Some("14".to_owned()) };
    let error = must("signing out", fixture.desk.sign_out(args)).await?.err().ok_or("it was not refused")?;
    assert_eq!(error.explanation, Some(Explanation::SignOutNeedsNotReady));
    Ok(())
}

/// C6, with and without `systemCode`.
#[tokio::test]
async fn whoever_was_ready_is_told_why_they_are_not() -> TestResult {
    for system_code in [true, false] {
        for (deployment, code, cause) in [
            (Deployment::Uccx, 32_763, NotReadyCause::MissedCall),
            (Deployment::Uccx, 32_759, NotReadyCause::PhoneDown),
            (Deployment::Uccx, 32_757, NotReadyCause::PhoneSystemSwitched),
            (Deployment::Uccx, 32_758, NotReadyCause::WrapUpEnded),
            (Deployment::Uccx, 32_761, NotReadyCause::DirectCall),
            (Deployment::Uccx, 32_742, NotReadyCause::OtherLine),
            (Deployment::Ucce, 32_767, NotReadyCause::MissedCall),
            (Deployment::Ucce, 50_010, NotReadyCause::CallsNotDelivered),
        ] {
            let mut fixture = signed_in(Options { deployment, system_code, ..Options::default() }).await?;
            fixture.ready().await?;
            fixture.forced("NOT_READY", Some(code))?;
            let desk = fixture.view.until("told", |desk| !desk.notices.is_empty()).await?;
            assert_eq!(
                told(&desk),
                [(Some(cause), i32::try_from(code).ok())],
                "{deployment:?} {system_code}"
            );
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_page_hears_the_frames_of_one_event_together() -> TestResult {
    let fixture = signed_in(Options::default()).await?;
    fixture.ready().await?;
    let mut frames = fixture.desk.subscribe().await.map_err(said)?;
    must("the snapshot", frames.next()).await?.ok_or("no snapshot")?;
    fixture.forced("NOT_READY", Some(999))?;
    let together = must("frames", frames.next_together()).await?.ok_or("the desk is gone")?;
    let kinds = |frame: &Frame| match &frame.body {
        FrameBody::Change { change } => matches!(**change, Change::Agent { .. } | Change::Notice { .. }),
        FrameBody::Snapshot { .. } => false,
    };
    assert!(together.len() == 2 && together.iter().all(kinds), "{together:?}");
    Ok(())
}

#[tokio::test]
async fn whoever_was_ready_is_told_when_there_is_no_reason() -> TestResult {
    let mut fixture = signed_in(Options::default()).await?;
    fixture.ready().await?;
    fixture.forced("NOT_READY", None)?;
    let desk = fixture.view.until("told", |desk| !desk.notices.is_empty()).await?;
    assert_eq!(told(&desk), [(None, None)]);
    Ok(())
}

/// C5: a reason of the site whose number is the system's, in a release that says `systemCode` and in one that does not.
#[tokio::test]
async fn a_reason_of_the_site_with_a_number_of_the_system_is_not_told() -> TestResult {
    for system_code in [true, false] {
        let mut fixture = signed_in(Options { system_code, ..uccx() }).await?;
        fixture.ready().await?;
        fixture.set(StateWanted::NotReady, Some("722")).await?.map_err(said)?;
        let coaching = |desk: &desk_contract::Desk| {
            let reason = desk.agent.as_ref().and_then(|agent| agent.reason.as_ref());
            reason.is_some_and(|reason| reason.label == "Coaching")
        };
        fixture.view.until("coaching", coaching).await?;
        fixture.settle("afterwards").await?;
        assert_eq!(told(fixture.view.desk()?), [], "systemCode: {system_code}");
    }
    Ok(())
}

/// D12: one notice, the last one; and Ready ends it.
#[tokio::test]
async fn a_second_change_takes_the_place_of_the_first() -> TestResult {
    let mut fixture = signed_in(Options::default()).await?;
    fixture.ready().await?;
    fixture.forced("NOT_READY", Some(50_002))?;
    let first = fixture.view.until("told", |desk| !desk.notices.is_empty()).await?;
    let reason = first.agent.and_then(|agent| agent.reason).map(|reason| reason.label);
    assert_eq!(reason.as_deref(), Some("Connection Failure"), "not \"Not Ready - Connection Failure\"");
    fixture.forced("NOT_READY", Some(999))?;
    let supervisor = (Some(NotReadyCause::Supervisor), Some(999));
    let desk = fixture.view.until("told again", |desk| told(desk).contains(&supervisor)).await?;
    assert_eq!(told(&desk), [supervisor]);
    fixture.ready().await?;
    fixture.view.until("nothing is told any more", |desk| desk.notices.is_empty()).await?;
    Ok(())
}

/// 50006: nothing while the call lasts, and then why the agent is Not Ready.
#[tokio::test]
async fn a_call_of_ones_own_from_ready_is_explained_when_it_is_over() -> TestResult {
    let mut fixture = signed_in(Options::default()).await?;
    fixture.ready().await?;
    let args = MakeCall { to: "5550123".to_owned() };
    must("the call", fixture.desk.make_call(args)).await?.map_err(said)?;
    let desk = fixture.view.until("dialling", |desk| !desk.calls.is_empty()).await?;
    assert_eq!(told(&desk), []);
    let id = desk.calls.first().map(|call| call.id.clone()).ok_or("no call")?;
    fixture.pass(Duration::from_secs(3)).await?;
    let desk = fixture
        .view
        .until("talking", |desk| desk.calls.iter().any(|call| call.phase == CallPhase::Talking))
        .await?;
    assert_eq!(told(&desk), []);
    act(&fixture, &id, CallAction::Drop).await?;
    let desk = fixture.view.until("told", |desk| !desk.notices.is_empty()).await?;
    assert_eq!(
        told(&desk).iter().map(|(cause, _)| *cause).collect::<Vec<_>>(),
        [Some(NotReadyCause::OwnCall)]
    );
    Ok(())
}

#[tokio::test]
async fn a_sign_out_by_a_supervisor_says_so() -> TestResult {
    let mut fixture = signed_in(Options::default()).await?;
    fixture.forced("LOGOUT", Some(999))?;
    let desk = fixture.view.until("signed out", is_signed_out).await?;
    let cause = Some(SignOutCause::Supervisor);
    let label = Some("Supervisor Initiated".to_owned());
    assert!(
        desk.notices
            .iter()
            .any(|notice| notice.kind == NoticeKind::SignedOutBySystem { cause, label: label.clone() })
    );
    Ok(())
}

/// E1: the sentence of the peripheral reaches the agent, and the rest is folded.
#[tokio::test]
async fn what_a_server_says_in_an_error_reaches_the_agent() -> TestResult {
    let fixture = Fixture::new().await?;
    let mut form = fixture.form()?;
    form.extension = "99999".to_owned();
    let error = fixture.refused_sign_in(form).await?;
    assert_eq!(error.code, ErrorCode::InvalidExtension);
    let server = error.server.ok_or("Finesse's words are missing")?;
    assert_eq!(server.says.as_deref(), Some("The phone at this extension is not registered."));
    assert_eq!(server.rest, ["10125", "PERERR_TELDRIVE_DEVICE_NOT_FOUND"]);
    assert_eq!(server.message, "CF_INVALID_LOGON_DEVICE_SPECIFIED");
    Ok(())
}
