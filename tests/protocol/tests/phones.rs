//! Where an agent is signed in: as a mobile agent, by the form and by policy, and at another place already.

use std::sync::Arc;
use std::time::Duration;

use desk_contract::{
    AgentState, CommandError, Desk, ErrorCode, Explanation, Link, MobileAgent, MobileMode, MobileRule,
    NoticeKind, Session, SignIn, SignOut, SignOutCause, Site, StateWanted,
};
use finesse_sim::{CtiFailover, Deployment, Options, SecondSignIn};
use protocol::{Computer, Fixture, TestResult, is_signed_out, said};

fn mobile(mode: MobileMode, number: &str) -> Option<MobileAgent> {
    Some(MobileAgent { mode, number: number.to_owned() })
}

/// What the page is told of how the agent is reached.
fn shown(fixture: &Fixture) -> TestResult<Option<MobileAgent>> {
    match &fixture.view.desk()?.session {
        Session::SignedIn { r#as, .. } => Ok(r#as.mobile.clone()),
        other @ (Session::SignedOut { .. } | Session::SigningIn { .. } | Session::Expired { .. }) => {
            Err(format!("the agent is not signed in: {other:?}").into())
        }
    }
}

async fn refused(fixture: &Fixture, form: SignIn) -> TestResult<CommandError> {
    fixture.refused_sign_in(form).await
}

#[tokio::test]
async fn an_agent_signs_in_as_a_mobile_agent_in_both_modes() -> TestResult {
    for mode in [MobileMode::CallByCall, MobileMode::NailedConnection] {
        let mut fixture = Fixture::new().await?;
        let form = SignIn { mobile: mobile(mode, "555 01-23"), ..fixture.form()? };
        fixture.try_sign_in(form).await?.map_err(said)?;
        fixture.until_signed_in().await?;
        assert_eq!(shown(&fixture)?, mobile(mode, "555 01-23"), "as typed");
        let state = fixture.control.agent_state(&fixture.agent.login_id)?;
        assert_eq!(state.mobile_number.as_deref(), Some("5550123"), "as it can be dialled");
        fixture.pass(Duration::from_secs(3)).await?;
        fixture.ready().await?;
        let kept = fixture.settings.settings().mobile;
        assert_eq!(kept, mobile(mode, "555 01-23"), "the next form begins with it");
    }
    Ok(())
}

#[tokio::test]
async fn a_mobile_agent_is_refused_in_words_where_there_are_none() -> TestResult {
    for options in [
        Options { mobile_agents: false, ..Options::default() },
        Options { deployment: Deployment::Uccx, ..Options::default() },
    ] {
        let fixture = Fixture::with(options).await?;
        let form = SignIn { mobile: mobile(MobileMode::CallByCall, "5550123"), ..fixture.form()? };
        let error = refused(&fixture, form).await?;
        assert_eq!(
            (error.code, error.explanation),
            (ErrorCode::Refused, Some(Explanation::MobileModeNotAllowed))
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_number_that_cannot_be_dialled_is_not_sent() -> TestResult {
    let fixture = Fixture::new().await?;
    for number in ["", "home", "\u{1f3e0}"] {
        let form = SignIn { mobile: mobile(MobileMode::CallByCall, number), ..fixture.form()? };
        assert_eq!(refused(&fixture, form).await?.code, ErrorCode::InvalidNumber, "{number}");
    }
    assert_eq!(fixture.control.agent_state(&fixture.agent.login_id)?.state, "LOGOUT");
    Ok(())
}

/// The set-up call fails: the sign-out says why.
#[tokio::test]
async fn a_nailed_connection_that_fails_is_told() -> TestResult {
    let mut fixture = Fixture::new().await?;
    let form = SignIn { mobile: mobile(MobileMode::NailedConnection, "12"), ..fixture.form()? };
    fixture.try_sign_in(form).await?.map_err(said)?;
    fixture.until_signed_in().await?;
    fixture.control.advance(Duration::from_secs(3));
    let desk = fixture.view.until("signed out", is_signed_out).await?;
    let told = |kind: &NoticeKind| {
        matches!(kind, NoticeKind::SignedOutBySystem { cause: Some(SignOutCause::MobileCallFailed), .. })
    };
    assert!(desk.notices.iter().any(|notice| told(&notice.kind)), "{:?}", desk.notices);
    Ok(())
}

/// protocol/auth-and-events.md §3.2: Finesse forgets it in a failover, and only signing out and in again brings it back. The desk still shows
/// it, tells the agent, and says it again at each sign-in.
#[tokio::test]
async fn how_a_mobile_agent_is_reached_outlives_a_failover() -> TestResult {
    let is_told =
        |desk: &Desk| desk.notices.iter().any(|notice| notice.kind == NoticeKind::MobileAgentForgotten);
    let mut fixture = Fixture::new().await?;
    let form = |fixture: &Fixture| -> TestResult<SignIn> {
        Ok(SignIn { mobile: mobile(MobileMode::CallByCall, "5550123"), ..fixture.form()? })
    };
    fixture.try_sign_in(form(&fixture)?).await?.map_err(said)?;
    fixture.until_signed_in().await?;
    fixture.settle("signed in").await?;
    assert!(!is_told(fixture.view.desk()?), "Finesse knows it");
    fixture.control.cti_failover(CtiFailover { seconds: Some(5.0) });
    fixture.control.advance(Duration::from_secs(6));
    fixture.view.until("told", is_told).await?;
    let number = |fixture: &Fixture| -> TestResult<Option<String>> {
        Ok(fixture.control.agent_state(&fixture.agent.login_id)?.mobile_number)
    };
    assert_eq!(number(&fixture)?, None, "Finesse has forgotten it");
    assert_eq!(shown(&fixture)?, mobile(MobileMode::CallByCall, "5550123"));
    // The program is started again, and the agent is still signed in.
    let mut next =
        Fixture::at(Arc::clone(&fixture.centre), &fixture.agent.login_name, Computer::default()).await?;
    next.try_sign_in(form(&next)?).await?.map_err(said)?;
    next.until_signed_in().await?;
    next.view.until("told there too", is_told).await?;
    assert_eq!(number(&next)?, None, "a further sign-in tells Finesse nothing");
    next.desk.sign_out(SignOut { reason_id: Some("14".to_owned()) }).await.map_err(said)?;
    next.view.until("signed out", is_signed_out).await?;
    next.try_sign_in(form(&next)?).await?.map_err(said)?;
    next.until_signed_in().await?;
    next.settle("signed in again").await?;
    assert_eq!(number(&next)?.as_deref(), Some("5550123"));
    assert!(!is_told(next.view.desk()?), "Finesse knows it again");
    Ok(())
}

/// Rows: what IT has set; what comes of a form that says the opposite.
#[tokio::test]
async fn policy_decides_about_mobile_agents() -> TestResult {
    let number = "5550123";
    for (rule, typed, expected) in [
        (MobileRule::DeskPhone, mobile(MobileMode::CallByCall, number), None),
        (
            MobileRule::NailedConnection,
            mobile(MobileMode::CallByCall, number),
            mobile(MobileMode::NailedConnection, number),
        ),
        (MobileRule::AgentChooses, None, None),
    ] {
        let computer = Computer::of(Site { mobile_agent: rule, ..Site::default() });
        let mut fixture = Fixture::on(Options::default(), computer).await?;
        let form = SignIn { mobile: typed, ..fixture.form()? };
        fixture.try_sign_in(form).await?.map_err(said)?;
        fixture.until_signed_in().await?;
        assert_eq!(shown(&fixture)?, expected, "{rule:?}");
    }
    let computer = Computer::of(Site { mobile_agent: MobileRule::CallByCall, ..Site::default() });
    let fixture = Fixture::on(Options::default(), computer).await?;
    let error = refused(&fixture, fixture.form()?).await?;
    assert_eq!(error.code, ErrorCode::InvalidNumber, "a number is needed");
    Ok(())
}

/// Left: nothing happens there. Taken over: the other desk is told, and this one works at the extension that Finesse says.
#[tokio::test]
async fn who_is_signed_in_elsewhere_leaves_it_or_takes_it_over() -> TestResult {
    for (second_sign_in, extension) in
        [(SecondSignIn::KeepsExtension, "61234"), (SecondSignIn::ChangesExtension, "61238")]
    {
        let mut there = Fixture::with(Options { second_sign_in, ..Options::default() }).await?;
        there.sign_in().await?;
        there.ready().await?;
        let login_name = there.agent.login_name.clone();
        let mut here = Fixture::at(Arc::clone(&there.centre), &login_name, Computer::default()).await?;
        let form = |take_over| -> TestResult<SignIn> {
            Ok(SignIn { extension: "61238".to_owned(), take_over, ..there.form()? })
        };
        let (leaves, takes) = (form(false)?, form(true)?);
        assert_eq!(refused(&here, leaves).await?.code, ErrorCode::SignedInElsewhere);
        there.settle("left alone").await?;
        assert!(matches!(there.view.desk()?.link, Link::Online { .. }), "it was left");
        here.try_sign_in(takes).await?.map_err(said)?;
        here.until_signed_in().await?;
        there.view.until("taken over", |desk| desk.link == Link::TakenOver).await?;
        let shown = |desk: &Desk| {
            desk.agent
                .as_ref()
                .is_some_and(|agent| agent.extension == extension && agent.state == AgentState::Ready)
        };
        here.view.until("at the extension that Finesse says", shown).await?;
        // A call there is one of this desk.
        let call = finesse_sim::IncomingCall { to: Some(here.agent.login_id.clone()), ..Default::default() };
        here.control.call(call)?;
        let rings = |desk: &Desk| desk.calls.iter().any(|call| call.participants.iter().any(|leg| leg.me));
        here.view.until("a call", rings).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_desk_phone_sends_nothing_about_mobile_agents() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    fixture.set(StateWanted::Ready, None).await?.map_err(said)?;
    assert_eq!(fixture.control.agent_state(&fixture.agent.login_id)?.mobile_number, None);
    assert_eq!(shown(&fixture)?, None);
    Ok(())
}
