//! Every way in: the company's page, a password of Finesse's own, and the mode that has both.

use std::sync::Arc;
use std::time::Duration;

use desk_contract::{
    AgentState, Charset, ErrorCode, ExpiredWhy, Link, Platform, Proof, Session, SetState, Settings, SignIn,
    SignInMethod, SignInStep, Site, StateWanted,
};
use finesse_client::{Http, Node, Rest, Secret, SessionPorts, SignInRequest};
use finesse_sim::{
    AgentView, AuthKind, AuthMode, BasicCharset, Centre, Deployment, Fault, FaultEffect, FaultPlace,
    IncomingCall, LinkBreak, LinkFault, Options, PasswordChange, RequestView, UserAuthMode,
};
use finesse_wire::LoginName;
use protocol::{Computer, Fixture, TestResult, is_signed_out, must, said, with_get};

const RIGHT: &str = "practice-basic";

fn with_passwords() -> Options {
    Options { auth_mode: AuthMode::NonSso, ..Options::default() }
}

fn hybrid(user_auth_mode: UserAuthMode) -> Options {
    Options { auth_mode: AuthMode::Hybrid, user_auth_mode, ..Options::default() }
}

/// The agent with a password of Finesse's own, at a desk.
async fn tlind(options: Options) -> TestResult<Fixture> {
    Fixture::of("tlind", options, Computer::default()).await
}

/// Signs in with the right password.
async fn signed_in(options: Options) -> TestResult<Fixture> {
    let mut fixture = tlind(options).await?;
    fixture.typist.types(RIGHT);
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    Ok(fixture)
}

fn me(fixture: &Fixture) -> TestResult<AgentView> {
    Ok(fixture.control.agent_state(&fixture.agent.login_id)?)
}

fn has_password(request: &RequestView) -> bool {
    request.auth == AuthKind::Basic
}

fn was_refused(request: &RequestView) -> bool {
    request.auth == AuthKind::Basic && request.status == 401
}

fn chosen(fixture: &Fixture, method: SignInMethod) -> TestResult<SignIn> {
    Ok(SignIn { method: Some(method), ..fixture.form()? })
}

/// The administrator gives the agent another password.
fn change_password(fixture: &Fixture, password: &str) -> TestResult {
    let login_id = fixture.agent.login_id.clone();
    Ok(fixture.control.password(&PasswordChange { login_id, password: password.to_owned() })?)
}

async fn want(fixture: &Fixture, state: StateWanted) -> TestResult<ErrorCode> {
    let refused = fixture.set(state, None).await?.err().ok_or("the request succeeded")?;
    Ok(refused.code)
}

#[tokio::test]
async fn with_single_sign_on_nobody_types_a_password_into_the_desk() -> TestResult {
    for options in [Options::default(), hybrid(UserAuthMode::Answering)] {
        let mut fixture = Fixture::with(options).await?;
        fixture.sign_in().await?;
        fixture.works().await?;
        assert!(fixture.typist.prompts().is_empty());
        assert_eq!(fixture.count(has_password), 0);
        assert_eq!(fixture.browser.visits().shown.len(), 1);
    }
    Ok(())
}

#[tokio::test]
async fn in_hybrid_mode_each_agent_signs_in_as_the_server_says() -> TestResult {
    let mut fixture = signed_in(hybrid(UserAuthMode::Answering)).await?;
    fixture.works().await?;
    assert_eq!(fixture.browser.visits().fetches, 0, "no page of the company");
    let mut other = fixture.beside("mnovak").await?;
    other.sign_in().await?;
    other.works().await?;
    assert!(other.typist.prompts().is_empty());
    // What the server says counts more than what the agent chose.
    let mut third = fixture.beside("jokafor").await?;
    third.try_sign_in(chosen(&third, SignInMethod::Password)?).await?.map_err(said)?;
    assert!(third.typist.prompts().is_empty());
    third.works().await
}

/// The server knows one spelling, and what it says of another one proves nothing (protocol/auth-and-events.md §2.2).
#[tokio::test]
async fn in_hybrid_mode_another_spelling_of_the_name_leads_to_the_same_way() -> TestResult {
    for typed in ["MNovak", "mnovak@corp.example.test", "CORP\\mnovak", "40217"] {
        let mut fixture = Fixture::with(hybrid(UserAuthMode::Answering)).await?;
        fixture.try_sign_in(SignIn { agent: typed.to_owned(), ..fixture.form()? }).await?.map_err(said)?;
        fixture.works().await.map_err(|why| format!("{typed}: {why}"))?;
        assert!(fixture.typist.prompts().is_empty(), "{typed}");
    }
    for typed in ["tlind", "40219"] {
        let mut fixture = tlind(hybrid(UserAuthMode::Answering)).await?;
        fixture.typist.types(RIGHT);
        fixture.try_sign_in(SignIn { agent: typed.to_owned(), ..fixture.form()? }).await?.map_err(said)?;
        fixture.works().await?;
        assert_eq!(fixture.browser.visits().fetches, 0, "{typed}: no page of the company");
    }
    Ok(())
}

/// Behind a reverse proxy SystemInfo answers only whoever is signed in (protocol/auth-and-events.md §1.1): the agent chooses, and it is
/// asked afterwards.
#[tokio::test]
async fn a_server_that_tells_nothing_before_the_sign_in_is_signed_in_to_all_the_same() -> TestResult {
    let options =
        Options { deployment: Deployment::Uccx, user_auth_mode: UserAuthMode::Missing, ..Options::default() };
    let mut fixture = Fixture::with(options).await?;
    let protected = || FaultEffect::Status { status: 401, body: None, content_type: None };
    fixture.control.fault(Fault::once(FaultPlace::Systeminfo, protected()))?;
    let error = fixture.refused_sign_in(fixture.form()?).await?;
    assert_eq!((error.code, error.step), (ErrorCode::ChooseMethod, Some(SignInStep::SignInPage)));
    // The second is that of the look with the sign-in, which asks without first.
    fixture.control.fault(Fault { times: Some(2), ..Fault::once(FaultPlace::Systeminfo, protected()) })?;
    fixture.try_sign_in(chosen(&fixture, SignInMethod::SingleSignOn)?).await?.map_err(said)?;
    fixture.until_signed_in().await?;
    let Session::SignedIn { r#as, .. } = &fixture.view.desk()?.session else {
        return Err("signed out".into());
    };
    assert_eq!(r#as.platform, Platform::Uccx);
    fixture.works().await
}

/// Switched off (403), or missing in old releases (404): protocol/auth-and-events.md §2.2.
#[tokio::test]
async fn a_server_that_does_not_tell_leaves_the_choice_to_the_agent_and_it_is_remembered() -> TestResult {
    for silent in [UserAuthMode::Disabled, UserAuthMode::Missing] {
        let mut fixture = Fixture::on(hybrid(silent), Computer::of(with_get())).await?;
        let error = fixture.refused_sign_in(fixture.form()?).await?;
        assert_eq!((error.code, error.step), (ErrorCode::ChooseMethod, Some(SignInStep::SignInPage)));
        assert_eq!((fixture.browser.visits().fetches, fixture.typist.prompts().len()), (0, 0), "{silent:?}");
        assert_eq!(fixture.settings.settings().method, None);

        fixture.try_sign_in(chosen(&fixture, SignInMethod::SingleSignOn)?).await?.map_err(said)?;
        fixture.works().await?;
        let chosen_method = |written: &Settings| written.method == Some(SignInMethod::SingleSignOn);
        fixture.settings.until("the choice", chosen_method).await?;
        // The choice goes with the session that is taken up.
        fixture.restart().await?;
        fixture.until_signed_in().await?;
        fixture.works().await?;

        let mut other = fixture.beside("tlind").await?;
        let error = other.refused_sign_in(other.form()?).await?;
        assert_eq!(error.code, ErrorCode::ChooseMethod);
        other.typist.types(RIGHT);
        other.try_sign_in(chosen(&other, SignInMethod::Password)?).await?.map_err(said)?;
        other.works().await?;
        other.restart().await?;
        let form = other.desk.start_up().await.map_err(said)?.settings;
        assert_eq!(form.method, Some(SignInMethod::Password), "{silent:?}: the form has the choice");
        other.typist.types(RIGHT);
        other.try_sign_in(chosen(&other, SignInMethod::Password)?).await?.map_err(said)?;
        other.works().await?;
    }
    Ok(())
}

#[tokio::test]
async fn an_agent_of_single_sign_on_is_refused_a_password() -> TestResult {
    let mut fixture = Fixture::with(hybrid(UserAuthMode::Missing)).await?;
    let password = fixture.agent.password.clone();
    fixture.typist.types(&password);
    let error = fixture.refused_sign_in(chosen(&fixture, SignInMethod::Password)?).await?;
    assert_eq!((error.code, error.step), (ErrorCode::PasswordRefused, Some(SignInStep::SignInPage)));
    assert_eq!((fixture.count(has_password), fixture.count(was_refused)), (1, 1));
    assert_eq!(fixture.settings.settings().method, None, "a choice that was wrong is not remembered");
    // The other choice is right.
    fixture.try_sign_in(chosen(&fixture, SignInMethod::SingleSignOn)?).await?.map_err(said)?;
    fixture.works().await
}

/// From the form to a call, link included (protocol/auth-and-events.md §2.3, §4.4).
#[tokio::test]
async fn a_password_carries_a_whole_day() -> TestResult {
    let mut fixture = signed_in(with_passwords()).await?;
    let prompts = fixture.typist.prompts();
    let prompt = prompts.first().ok_or("the agent was not asked")?;
    assert_eq!((prompt.agent.as_str(), &prompt.server, prompts.len()), ("tlind", &fixture.server()?, 1));
    let desk = fixture.view.desk()?.clone();
    let Session::SignedIn { r#as, ending: None } = desk.session else { return Err("not signed in".into()) };
    assert_eq!(r#as.proof, Proof::Password);
    assert!(matches!(desk.link, Link::Online { .. }));
    assert!(fixture.keychain.is_empty(), "a password is kept nowhere");
    fixture.ready().await?;
    fixture.control.call(IncomingCall::default())?;
    fixture.view.until("a call", |desk| desk.calls.len() == 1).await?;
    fixture.pass(Duration::from_secs(24 * 3600)).await?;
    assert_eq!(fixture.count(|request| request.path.contains("sso/")), 0, "there is nothing to renew");
    assert_eq!((fixture.typist.prompts().len(), fixture.browser.visits().fetches), (1, 0));
    assert_eq!((me(&fixture)?.wrong_passwords, fixture.links()), (0, 1));
    let endings = |session: &Session| matches!(session, Session::SignedIn { ending: Some(_), .. });
    assert!(!fixture.view.sessions().iter().any(endings), "a password has no end");
    Ok(())
}

#[tokio::test]
async fn a_refused_password_is_told_and_never_sent_again() -> TestResult {
    let mut fixture = tlind(with_passwords()).await?;
    fixture.typist.types("wrong");
    let error = fixture.refused_sign_in(fixture.form()?).await?;
    assert_eq!((error.code, error.step), (ErrorCode::PasswordRefused, Some(SignInStep::SignInPage)));
    assert!(!error.detail.contains("wrong"), "{}", error.detail);
    fixture.view.until("signed out", is_signed_out).await?;
    assert!(fixture.keychain.is_empty());
    fixture.advance(Duration::from_secs(24 * 3600));
    assert!(fixture.desk.reconnect().await.is_err());
    assert_eq!((me(&fixture)?.wrong_passwords, fixture.count(has_password)), (1, 1), "exactly once");
    assert_eq!(fixture.settings.settings().agent, "", "a sign-in that failed is not remembered");
    fixture.typist.types(RIGHT);
    fixture.sign_in().await?;
    fixture.works().await
}

/// Five wrong passwords lock the account, and each that follows makes the lock longer (protocol/auth-and-events.md §2.3).
#[tokio::test]
async fn a_password_that_is_changed_meanwhile_is_refused_once_and_asked_for_once() -> TestResult {
    let mut fixture = signed_in(with_passwords()).await?;
    change_password(&fixture, "new")?;
    assert_eq!(want(&fixture, StateWanted::Ready).await?, ErrorCode::SessionExpired);
    let expired = |desk: &desk_contract::Desk| {
        matches!(desk.session, Session::Expired { why: ExpiredWhy::Refused, .. })
    };
    fixture.view.until("expired", expired).await?;
    // A day with requests, and with a link that is cut and wants to come back.
    let broken = LinkFault { node: None, user: None, how: LinkBreak::Reset, condition: None };
    for hour in 0..24 {
        for _ in 0..5 {
            assert_eq!(want(&fixture, StateWanted::Ready).await?, ErrorCode::SessionExpired);
        }
        if hour == 3 {
            assert_eq!(fixture.control.link(&broken)?, 1);
            fixture.view.until("no link", |desk| desk.link == Link::SignInNeeded).await?;
        }
        if hour > 3 {
            fixture.desk.reconnect().await.map_err(said)?;
            fixture.view.until("a try", |desk| matches!(desk.link, Link::Connecting { .. })).await?;
            fixture.view.until("no link", |desk| desk.link == Link::SignInNeeded).await?;
        }
        fixture.advance(Duration::from_secs(3600));
    }
    let now = me(&fixture)?;
    assert_eq!((now.wrong_passwords, now.locked_attempts, now.locked), (1, 0, false), "exactly once");

    // A wrong one first: told, sent once, and the session stays as it was.
    fixture.typist.types("also wrong");
    let error = must("the refusal", fixture.desk.sign_in_again()).await?.err().ok_or("it was accepted")?;
    assert_eq!(error.code, ErrorCode::PasswordRefused);
    assert_eq!(me(&fixture)?.wrong_passwords, 2);
    fixture.typist.types("new");
    must("the sign-in", fixture.desk.sign_in_again()).await?.map_err(said)?;
    fixture.until_signed_in().await?;
    fixture.view.until("the link", |desk| matches!(desk.link, Link::Online { .. })).await?;
    let prompts = fixture.typist.prompts();
    assert_eq!(prompts.len(), 3);
    assert!(prompts.iter().all(|prompt| Some(prompt) == prompts.first()), "always in the same words");
    // Nobody was connected for a day, so Finesse has signed the agent out at its end meanwhile.
    let now = me(&fixture)?;
    assert_eq!((now.wrong_passwords, now.locked, now.online), (2, false, true));
    Ok(())
}

/// However many requests are under way when the password dies, they do not lock the account.
#[tokio::test]
async fn many_requests_at_once_with_a_dead_password_lock_nobody_out() -> TestResult {
    let mut fixture = signed_in(with_passwords()).await?;
    change_password(&fixture, "new")?;
    let broken = LinkFault { node: None, user: None, how: LinkBreak::Reset, condition: None };
    assert_eq!(fixture.control.link(&broken)?, 1);
    let call = desk_contract::MakeCall { to: "5550123".to_owned() };
    let wish = || SetState { state: StateWanted::Ready, reason_id: None };
    let (one, two, _) =
        tokio::join!(fixture.desk.set_state(wish()), fixture.desk.make_call(call), fixture.desk.reconnect());
    assert!(one.is_err() && two.is_err());
    fixture.view.until("expired", |desk| matches!(desk.session, Session::Expired { .. })).await?;
    fixture.view.until("no link", |desk| desk.link == Link::SignInNeeded).await?;
    let now = me(&fixture)?;
    assert!((1..=2).contains(&now.wrong_passwords), "{} refusals", now.wrong_passwords);
    assert!(!now.locked);
    fixture.typist.types("new");
    must("the sign-in", fixture.desk.sign_in_again()).await?.map_err(said)?;
    fixture.view.until("the link", |desk| matches!(desk.link, Link::Online { .. })).await?;
    fixture.works().await
}

/// The same with a hundred callers of the client, whom nothing above it holds back.
#[tokio::test]
async fn a_hundred_callers_with_a_dead_password_send_it_twice_at_most() -> TestResult {
    let fixture = tlind(with_passwords()).await?;
    let ports = SessionPorts {
        clock: Arc::new(fixture.clock.clone()),
        window: Arc::new(fixture.browser.clone()),
        keychain: Arc::new(fixture.keychain.clone()),
        http: Http::new(protocol::trust(fixture.centre.description())?)?,
    };
    let request = SignInRequest::new(Node::parse(&fixture.server()?)?, LoginName::new("tlind"));
    let secret = Secret::new(RIGHT.as_bytes().to_vec());
    let (session, user) = finesse_client::Session::basic(ports, request, secret).await?;
    change_password(&fixture, "new")?;
    let rest = Rest::new(session);
    let reads = futures_util::future::join_all((0..100).map(|_| rest.user(&user.login_id)));
    assert!(must("all of them", reads).await?.iter().all(Result::is_err));
    let now = me(&fixture)?;
    assert!((1..=2).contains(&now.wrong_passwords), "{} refusals", now.wrong_passwords);
    assert!(!now.locked);
    Ok(())
}

/// How name and password are written before base64 is documented nowhere (protocol/auth-and-events.md §2.3, §9 no. 19).
#[tokio::test]
async fn a_letter_that_is_not_ascii_is_written_as_the_site_says() -> TestResult {
    for (ours, theirs, fits) in [
        (Charset::Utf8, BasicCharset::Utf8, true),
        (Charset::Latin1, BasicCharset::Latin1, true),
        (Charset::Utf8, BasicCharset::Latin1, false),
        (Charset::Latin1, BasicCharset::Utf8, false),
    ] {
        let options = Options { basic_charset: theirs, ..with_passwords() };
        let computer = Computer::of(Site { charset: ours, ..Site::default() });
        let mut fixture = Fixture::of("azimmer", options, computer).await?;
        let password = fixture.agent.password.clone();
        assert!(!password.is_ascii());
        fixture.typist.types(&password);
        if fits {
            fixture.sign_in().await?;
            fixture.settle("the link works").await?;
            fixture.works().await?;
            assert_eq!(me(&fixture)?.wrong_passwords, 0);
        } else {
            let error = fixture.refused_sign_in(fixture.form()?).await?;
            assert_eq!(error.code, ErrorCode::PasswordRefused, "{ours:?} at {theirs:?}");
            assert_eq!(fixture.count(has_password), 1, "{ours:?} at {theirs:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_password_that_the_charset_cannot_write_is_not_sent_at_all() -> TestResult {
    let computer = Computer::of(Site { charset: Charset::Latin1, ..Site::default() });
    let fixture = Fixture::of("tlind", with_passwords(), computer).await?;
    fixture.typist.types("practice-\u{20ac}");
    let error = fixture.refused_sign_in(fixture.form()?).await?;
    assert_eq!(error.code, ErrorCode::PasswordRefused);
    assert_eq!(fixture.count(has_password), 0);
    Ok(())
}

#[tokio::test]
async fn closing_the_window_for_the_password_returns_to_the_form() -> TestResult {
    let mut fixture = tlind(with_passwords()).await?;
    let error = fixture.refused_sign_in(fixture.form()?).await?;
    assert_eq!((error.code, error.step), (ErrorCode::Cancelled, Some(SignInStep::SignInPage)));
    let signed_out = |desk: &desk_contract::Desk| desk.session == Session::SignedOut { failed: None };
    let desk = fixture.view.until("signed out", signed_out).await?;
    assert_eq!((desk.link, desk.agent), (Link::Idle, None));
    assert_eq!((fixture.count(has_password), fixture.keychain.len()), (0, 0));
    fixture.typist.types(RIGHT);
    fixture.sign_in().await?;
    fixture.works().await
}

#[tokio::test]
async fn cancelling_the_sign_in_closes_the_window_for_the_password() -> TestResult {
    let mut fixture = tlind(with_passwords()).await?;
    fixture.typist.waits();
    let (desk, form) = (fixture.desk.clone(), fixture.form()?);
    let asked = tokio::spawn(async move { desk.sign_in(form).await });
    let waiting = |desk: &desk_contract::Desk| {
        matches!(desk.session, Session::SigningIn { waiting_for_agent: true, .. })
    };
    fixture.view.until("the window for the password", waiting).await?;
    fixture.desk.cancel_sign_in().await.map_err(said)?;
    let error = must("the end of the sign-in", asked).await??.err().ok_or("the sign-in succeeded")?;
    assert_eq!((error.code, fixture.typist.closed()), (ErrorCode::Cancelled, 1));
    assert_eq!(fixture.count(has_password), 0);
    Ok(())
}

#[tokio::test]
async fn signing_out_closes_the_window_that_asks_for_the_password_again() -> TestResult {
    let mut fixture = signed_in(with_passwords()).await?;
    change_password(&fixture, "new")?;
    assert_eq!(want(&fixture, StateWanted::Ready).await?, ErrorCode::SessionExpired);
    fixture.view.until("expired", |desk| matches!(desk.session, Session::Expired { .. })).await?;
    fixture.typist.waits();
    let desk = fixture.desk.clone();
    let asked = tokio::spawn(async move { desk.sign_in_again().await });
    must("the window", async {
        while fixture.typist.prompts().len() < 2 {
            tokio::task::yield_now().await;
        }
    })
    .await?;
    fixture.desk.sign_out(desk_contract::SignOut { reason_id: None }).await.map_err(said)?;
    assert!(must("the end of the question", asked).await??.is_err());
    assert_eq!(fixture.typist.closed(), 1);
    Ok(())
}

/// The agent is signed in at Finesse with a password too: the state is Finesse's own.
#[tokio::test]
async fn the_extension_is_signed_in_with_a_password_too() -> TestResult {
    let centre = Arc::new(Centre::start(with_passwords()).await?);
    let mut fixture = Fixture::at(centre, "tlind", Computer::default()).await?;
    fixture.typist.types(RIGHT);
    let mut form = fixture.form()?;
    form.agent = fixture.agent.login_id.clone();
    fixture.try_sign_in(form).await?.map_err(said)?;
    let state = |desk: &desk_contract::Desk| {
        desk.agent.as_ref().is_some_and(|agent| agent.state == AgentState::NotReady)
    };
    let desk = fixture.view.until("not ready", state).await?;
    assert_eq!(desk.agent.map(|agent| agent.extension), Some(fixture.agent.extension.clone()));
    Ok(())
}
