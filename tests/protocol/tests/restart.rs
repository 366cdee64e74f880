//! The program is started again, and the next person sits down: what is taken up, and what must be gone.

use std::sync::Arc;
use std::time::Duration;

use desk_contract::{
    CallAction, CallPhase, CheckConnection, Desk, DialogAction, ErrorCode, Link, RefreshForm, Rung, Session,
    Settings, SignInStep, SignOut, Site,
};
use finesse_client::Clock;
use finesse_sim::{Centre, Fault, FaultEffect, FaultPlace, IncomingCall, NodeStatus, Options, State};
use protocol::{Computer, Fixture, MemorySettings, Person, TestResult, is_signed_out, must, said, with_get};

/// "End of shift", as the centre numbers it.
const END_OF_SHIFT: &str = "14";

/// Signed in where the refresh token may stand in an address, so that the session outlives the program.
async fn signed_in() -> TestResult<Fixture> {
    signed_in_at(with_get(), Options::default()).await
}

async fn signed_in_at(site: Site, options: Options) -> TestResult<Fixture> {
    let mut fixture = Fixture::on(options, Computer::of(site)).await?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    Ok(fixture)
}

/// Waits until the desk has tried to take something up and is back at the form; gives why it could not.
async fn back_at_the_form(fixture: &mut Fixture) -> TestResult<Option<desk_contract::CommandError>> {
    fixture.view.until("a try", |desk| matches!(desk.session, Session::SigningIn { .. })).await?;
    let form = |desk: &Desk| matches!(desk.session, Session::SignedOut { .. });
    match fixture.view.until("the form", form).await?.session {
        Session::SignedOut { failed } => Ok(failed.map(|failed| *failed)),
        other @ (Session::SigningIn { .. } | Session::SignedIn { .. } | Session::Expired { .. }) => {
            Err(format!("{other:?}").into())
        }
    }
}

async fn sign_out(fixture: &Fixture) -> TestResult {
    let args = SignOut { reason_id: Some(END_OF_SHIFT.to_owned()) };
    must("signing out", fixture.desk.sign_out(args)).await?.map_err(said)
}

/// Nothing of the agent is left on this computer.
fn nothing_is_left(fixture: &Fixture) {
    assert!(fixture.keychain.is_empty());
    assert!(fixture.browser.visits().forgotten >= 1, "the window's profile is destroyed");
}

/// The refresh token in the keychain gives a new session (protocol/auth-and-events.md §2.5.3).
#[tokio::test]
async fn after_a_restart_in_the_middle_of_a_call_everything_is_there_and_nobody_is_asked() -> TestResult {
    let mut fixture = signed_in().await?;
    fixture.ready().await?;
    let id = fixture.control.call(IncomingCall::default())?;
    fixture.view.until("a call", |desk| desk.calls.len() == 1).await?;
    let answer = DialogAction { id: id.clone(), action: CallAction::Answer };
    must("an answer", fixture.desk.dialog_action(answer)).await?.map_err(said)?;

    fixture.restart().await?;
    fixture.until_signed_in().await?;
    let desk = fixture.view.desk()?.clone();
    let agent = desk.agent.ok_or("no agent is shown")?;
    assert_eq!((&agent.login_id, &agent.extension), (&fixture.agent.login_id, &fixture.agent.extension));
    let calls: Vec<_> = desk.calls.iter().map(|call| (call.id.as_str(), call.phase)).collect();
    assert_eq!(calls, [(id.as_str(), CallPhase::Talking)]);
    assert!(matches!(desk.link, Link::Online { .. }));
    assert_eq!((fixture.token()?.by, fixture.token()?.kept), (Rung::Get, true));
    let visits = fixture.browser.visits();
    assert_eq!((visits.fetches, visits.shown.len()), (1, 1), "no window but that of the first sign-in");
    // It works: the call goes on, and so does the token.
    let drop = DialogAction { id, action: CallAction::Drop };
    must("an end", fixture.desk.dialog_action(drop)).await?.map_err(said)?;
    fixture.pass(Duration::from_secs(230)).await?;
    assert_eq!((fixture.token()?.by, fixture.token()?.renewing), (Rung::Get, None));
    let waiting = |session: &Session| matches!(session, Session::SigningIn { waiting_for_agent: true, .. });
    assert!(!fixture.view.sessions().iter().any(waiting), "the desk waited for no sign-in page");
    fixture.settle("the link works").await
}

fn with_refresh_token(state: &State) -> Vec<&str> {
    let queries = state.requests.iter().map(|request| request.query.as_str());
    queries.filter(|query| query.contains("refresh-token") || query.contains("SIM-REFRESH")).collect()
}

/// The POST form wants an access token, which is never kept, and the profile of the window is gone: the company's page must know the agent
/// from the computer. Columns: the setting, whether it does, whether the desk is there again.
#[tokio::test]
async fn without_get_a_restarted_program_signs_in_by_itself_only_where_the_company_knows_the_agent()
-> TestResult {
    for form in [RefreshForm::Auto, RefreshForm::Post] {
        for knows in [true, false] {
            let options =
                Options { integrated_sign_in: knows.then(|| "mnovak".to_owned()), ..Options::default() };
            let mut fixture = signed_in_at(Site { refresh: form, ..Site::default() }, options).await?;
            let shown = fixture.browser.visits().shown.len();
            fixture.restart().await?;
            if knows {
                fixture.until_signed_in().await?;
                assert_eq!(fixture.token()?.by, Rung::Silent, "{form:?}");
                fixture.works().await?;
            } else {
                assert_eq!(back_at_the_form(&mut fixture).await?, None, "{form:?}: that is no error");
                assert!(fixture.keychain.is_empty(), "{form:?}");
            }
            assert_eq!(fixture.browser.visits().shown.len(), shown, "{form:?}: no page without a wish");
            assert_eq!(with_refresh_token(&fixture.control.state()), [""; 0], "{form:?}");
        }
    }
    Ok(())
}

/// A server without POST is remembered over the restart.
#[tokio::test]
async fn by_default_a_session_at_a_server_without_post_outlives_the_program() -> TestResult {
    let options = Options { refresh_form: finesse_sim::RefreshForm::GetOnly, ..Options::default() };
    let mut fixture = signed_in_at(Site::default(), options).await?;
    fixture.pass(Duration::from_secs(230)).await?;
    assert_eq!(fixture.token()?.by, Rung::Get);
    fixture.restart().await?;
    fixture.until_signed_in().await?;
    assert_eq!((fixture.token()?.by, fixture.browser.visits().shown.len()), (Rung::Get, 1));
    fixture.works().await
}

/// Every path on which a token is sent: sign-in, renewal, what fails at it, another node, sign-in again, restart, sign-out.
#[tokio::test]
async fn a_post_only_policy_never_puts_a_refresh_token_in_a_url() -> TestResult {
    let site = Site { refresh: RefreshForm::Post, agents: 0, ..Site::default() };
    let mut fixture = signed_in_at(site, Options::default()).await?;
    fixture.pass(Duration::from_secs(230)).await?;
    assert_eq!(fixture.token()?.by, Rung::Post);
    let shut = |status| FaultEffect::Status { status, body: None, content_type: None };
    for status in [401, 404, 405, 501] {
        fixture.control.fault(Fault::once(FaultPlace::RefreshPost, shut(status)))?;
        fixture.pass(Duration::from_secs(230)).await?;
        assert_eq!(fixture.token()?.by, Rung::Silent, "{status}");
    }
    must("a new sign-in", fixture.desk.sign_in_again()).await?.map_err(said)?;

    fixture.control.node("a", NodeStatus::Stopped).await?;
    let node_b = fixture.node_b()?;
    let looks = |state: &State, count: usize| {
        let looked = |r: &&finesse_sim::RequestView| r.node == "b" && r.path.ends_with("SystemInfo");
        state.requests.iter().filter(looked).count() == count
    };
    fixture.until_centre("a look at the other node", |state| looks(state, 1)).await?;
    let soon = fixture.clock.now() + Duration::from_millis(300);
    must("a planned look", fixture.clock.until_sleeper(|at| at == soon)).await?;
    fixture.clock.advance_to(soon);
    let moved = |desk: &Desk| {
        matches!(&desk.session, Session::SignedIn { r#as, .. } if r#as.server == node_b)
            && matches!(desk.link, Link::Online { .. })
            && desk.agent.is_some()
    };
    fixture.view.until("the other node", moved).await?;
    fixture.works().await?;
    fixture.control.fault(Fault::once(FaultPlace::RefreshPost, shut(405)))?;
    fixture.pass(Duration::from_secs(230)).await?;
    fixture.control.node("a", NodeStatus::Running).await?;

    fixture.restart().await?;
    assert_eq!(back_at_the_form(&mut fixture).await?, None);
    fixture.sign_in().await?;
    fixture.works().await?;
    sign_out(&fixture).await?;
    let state = fixture.control.state();
    assert!(state.tokens.refreshed >= 1 && state.requests.iter().any(|request| request.method == "POST"));
    assert_eq!(with_refresh_token(&state), [""; 0]);
    Ok(())
}

/// The proof that the search sees: the same words are found where policy says GET.
#[tokio::test]
async fn with_get_the_refresh_token_is_seen_in_a_url() -> TestResult {
    let mut fixture = signed_in().await?;
    fixture.restart().await?;
    fixture.until_signed_in().await?;
    assert_eq!(with_refresh_token(&fixture.control.state()).len(), 1);
    Ok(())
}

/// The same person, however the name was typed (the keychain's name for the session has no domain and no capitals).
#[tokio::test]
async fn a_kept_session_is_found_by_another_spelling_of_the_name() -> TestResult {
    let mut fixture = signed_in().await?;
    fixture.desk.shut_down().await;
    let own = fixture.settings.settings();
    fixture.settings = MemorySettings::with(Settings { agent: "CORP\\MNovak".to_owned(), ..own });
    fixture.restart().await?;
    fixture.until_signed_in().await?;
    assert_eq!(fixture.browser.visits().shown.len(), 1);
    fixture.works().await
}

#[tokio::test]
async fn a_server_that_is_down_at_the_start_is_told_and_what_is_kept_stays() -> TestResult {
    let mut fixture = signed_in().await?;
    let kept = fixture.keychain.kept();
    for (status, code) in
        [(NodeStatus::Stopped, ErrorCode::PortRefused), (NodeStatus::OutOfService, ErrorCode::OutOfService)]
    {
        fixture.control.node("a", status).await?;
        fixture.restart().await?;
        let failed = back_at_the_form(&mut fixture).await?.ok_or("nothing was told")?;
        assert_eq!((failed.code, failed.step), (code, Some(SignInStep::SignInPage)), "{}", failed.detail);
        assert_eq!(fixture.keychain.kept(), kept, "what is kept stays");
        fixture.control.node("a", NodeStatus::Running).await?;
        fixture.control.node("a", NodeStatus::InService).await?;
    }
    fixture.restart().await?;
    fixture.until_signed_in().await?;
    assert_eq!(fixture.browser.visits().shown.len(), 1);
    fixture.works().await
}

/// The server is there, but can make no token now.
#[tokio::test]
async fn an_identity_service_that_fails_at_the_start_is_told_and_what_is_kept_stays() -> TestResult {
    let mut fixture = signed_in().await?;
    let kept = fixture.keychain.kept();
    let fails = FaultEffect::Status { status: 503, body: None, content_type: None };
    fixture.control.fault(Fault::once(FaultPlace::RefreshGet, fails))?;
    fixture.restart().await?;
    let failed = back_at_the_form(&mut fixture).await?.ok_or("nothing was told")?;
    assert_eq!((failed.code, failed.step), (ErrorCode::SignInFailed, Some(SignInStep::Token)));
    assert_eq!(fixture.keychain.kept(), kept, "what is kept stays");
    fixture.restart().await?;
    fixture.until_signed_in().await?;
    fixture.works().await
}

/// The token is good, but the rest of the way is not there now.
#[tokio::test]
async fn a_start_that_fails_behind_the_token_is_told_and_what_is_kept_stays() -> TestResult {
    let fails = || FaultEffect::Status { status: 503, body: None, content_type: None };
    let dialogs = Fault {
        method: Some("GET".to_owned()),
        path: Some("/finesse/api/User/40217/Dialogs".to_owned()),
        ..Fault::always(FaultPlace::Rest, fails())
    };
    for (fault, code, step) in [
        (Fault::always(FaultPlace::Link, fails()), ErrorCode::LinkFailed, SignInStep::Connection),
        (dialogs, ErrorCode::OutOfService, SignInStep::Phone),
    ] {
        let mut fixture = signed_in().await?;
        fixture.control.fault(fault)?;
        fixture.restart().await?;
        if step == SignInStep::Connection {
            let connects =
                |desk: &Desk| matches!(desk.session, Session::SigningIn { step: now, .. } if now == step);
            fixture.view.until("the connection", connects).await?;
            let give_up = fixture.clock.now() + Duration::from_secs(30);
            must("the limit", fixture.clock.until_sleeper(|at| at == give_up)).await?;
            fixture.advance(Duration::from_secs(30));
        }
        let failed = back_at_the_form(&mut fixture).await?.ok_or("nothing was told")?;
        assert_eq!((failed.code, failed.step), (code, Some(step)), "{}", failed.detail);
        // Longer than a session waits for the next try of an agent who typed the extension wrong.
        fixture.advance(Duration::from_secs(150));
        fixture.control.clear_faults();
        fixture.restart().await?;
        fixture.until_signed_in().await?;
        assert_eq!(fixture.browser.visits().shown.len(), 1, "the agent was not asked");
        fixture.works().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_kept_token_that_is_worth_nothing_leads_to_the_form_and_is_no_error() -> TestResult {
    let mut fixture = signed_in().await?;
    fixture.control.revoke_tokens();
    fixture.company_forgets().await?;
    fixture.restart().await?;
    assert_eq!(back_at_the_form(&mut fixture).await?, None, "nothing is shown as an error");
    assert!(fixture.keychain.is_empty());
    assert_eq!(fixture.browser.visits().shown.len(), 1, "no page without a wish");
    assert!(fixture.view.desk()?.notices.is_empty());
    // The next start knows of nothing.
    let requests = fixture.control.state().requests.len();
    fixture.restart().await?;
    fixture.view.until("the form", is_signed_out).await?;
    let start_up = fixture.desk.start_up().await.map_err(said)?;
    assert_eq!(start_up.settings.agent, fixture.agent.login_name, "the form is filled in");
    fixture.sign_in().await?;
    assert!(fixture.control.state().requests.len() > requests);
    assert_eq!(fixture.browser.visits().shown.len(), 2);
    fixture.works().await
}

#[tokio::test]
async fn a_kept_token_that_gives_another_person_is_refused_and_wiped() -> TestResult {
    let mut fixture = signed_in().await?;
    let another = FaultEffect::User { user: "40218".to_owned() };
    fixture.control.fault(Fault::once(FaultPlace::RefreshGet, another))?;
    fixture.restart().await?;
    let failed = back_at_the_form(&mut fixture).await?.ok_or("nothing was told")?;
    assert_eq!((failed.code, failed.step), (ErrorCode::WrongPerson, Some(SignInStep::Token)));
    nothing_is_left(&fixture);
    let view = fixture.control.agent_state("40218")?;
    assert_eq!((view.state.as_str(), view.online), ("LOGOUT", false), "nothing was done in the other's name");
    fixture.sign_in().await?;
    fixture.works().await
}

/// A refresh does not make the session longer, and a restart does not either (protocol/auth-and-events.md §9 no. 4).
#[tokio::test]
async fn the_age_of_a_session_goes_over_a_restart() -> TestResult {
    let mut fixture = signed_in().await?;
    let ends = fixture.token()?.refresh_ends.ok_or("the end is not known")?;
    for _ in 0..3 {
        fixture.pass(Duration::from_secs(200)).await?;
        fixture.restart().await?;
        fixture.until_signed_in().await?;
        let now = fixture.token()?.refresh_ends.ok_or("the end is not known")?;
        // What is kept knows whole seconds.
        assert!(now.0.abs_diff(ends.0) <= 2_000, "{now:?} instead of {ends:?}");
    }
    Ok(())
}

#[tokio::test]
async fn what_the_agent_does_counts_more_than_what_is_kept() -> TestResult {
    let mut fixture = signed_in().await?;
    let hangs = FaultEffect::Hang { hang: true };
    fixture.control.fault(Fault::once(FaultPlace::RefreshGet, hangs))?;
    fixture.restart().await?;
    let asked = |state: &State| state.requests.iter().any(|request| request.path.contains("refresh-token"));
    fixture.until_centre("the refresh", asked).await?;
    fixture.desk.cancel_sign_in().await.map_err(said)?;
    assert_eq!(back_at_the_form(&mut fixture).await?, None, "whoever cancelled knows");
    fixture.sign_in().await?;
    fixture.works().await
}

/// Somebody else at the same computer, without a word about who sat there before.
fn next_agent(fixture: &mut Fixture) -> TestResult {
    let agents = &fixture.centre.description().agents;
    let next = agents.iter().find(|agent| agent.login_name == "jokafor").cloned().ok_or("no such agent")?;
    fixture.browser.seat(Person::Types { name: next.login_name.clone(), password: next.password.clone() });
    fixture.agent = next;
    Ok(())
}

#[tokio::test]
async fn the_next_agent_gets_the_company_page_and_not_the_colleagues_session() -> TestResult {
    let mut fixture = signed_in().await?;
    let silent = fixture.control.state().idp.silent;
    sign_out(&fixture).await?;
    nothing_is_left(&fixture);
    fixture.view.until("the form", is_signed_out).await?;
    next_agent(&mut fixture)?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    let state = fixture.control.state();
    assert_eq!((state.idp.silent, fixture.browser.visits().shown.len()), (silent, 2), "the page was shown");
    let desk = fixture.view.desk()?;
    assert_eq!(desk.agent.as_ref().map(|agent| agent.login_id.as_str()), Some("40218"));
    let kept = fixture.keychain.kept();
    assert_eq!(kept.len(), 1);
    assert!(kept.iter().all(|(account, _)| account.ends_with("/jokafor")), "only of the new agent");
    fixture.works().await
}

/// The form is there at once after a sign-out, while the sign-out addresses are still visited and the profile still knows the agent before.
#[tokio::test]
async fn an_agent_who_signs_in_while_the_sign_out_of_the_agent_before_goes_on_gets_the_company_page()
-> TestResult {
    let centre = Arc::new(Centre::start(Options::default()).await?);
    let idp = centre.description().idp.origin();
    let site = Site { sign_out_addresses: vec![format!("{idp}/adfs/ls/?wa=wsignout1.0")], ..Site::default() };
    let mut fixture = Fixture::at(centre, "mnovak", Computer::of(site)).await?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    let silent = fixture.control.state().idp.silent;
    fixture.control.fault(Fault::once(FaultPlace::Idp, FaultEffect::Hang { hang: true }))?;
    let desk = fixture.desk.clone();
    let args = SignOut { reason_id: Some(END_OF_SHIFT.to_owned()) };
    let signed_out = tokio::spawn(async move { desk.sign_out(args).await });
    let pages = fixture.browser.visits().pages.len();
    must("the visit of the sign-out address", fixture.browser.until(|visits| visits.pages.len() > pages))
        .await?;
    fixture.view.until("the form", is_signed_out).await?;

    next_agent(&mut fixture)?;
    let (desk, form) = (fixture.desk.clone(), fixture.form()?);
    let signed_in = tokio::spawn(async move { desk.sign_in(form).await });
    fixture.view.until("the sign-in", |desk| matches!(desk.session, Session::SigningIn { .. })).await?;
    for _ in 0..3 {
        // As long as a sign-in takes that does not wait.
        fixture.desk.check_connection(CheckConnection { server: fixture.server()? }).await.map_err(said)?;
    }
    assert_eq!(fixture.browser.visits().fetches, 1, "the profile of the agent before is used");

    fixture.advance(Duration::from_secs(7));
    must("the end of the sign-out", signed_out).await??.map_err(said)?;
    must("the sign-in", signed_in).await??.map_err(said)?;
    assert_eq!(
        (fixture.control.state().idp.silent, fixture.browser.visits().shown.len()),
        (silent, 2),
        "the page was shown"
    );
    fixture.works().await
}

/// The proof that the test above proves something: with the profile as it was, the company gives the colleague's token in silence.
#[tokio::test]
async fn with_the_profile_left_behind_the_company_would_give_the_colleagues_token() -> TestResult {
    let mut fixture = signed_in().await?;
    fixture.browser.hoard();
    let silent = fixture.control.state().idp.silent;
    sign_out(&fixture).await?;
    next_agent(&mut fixture)?;
    let error = fixture.refused_sign_in(fixture.form()?).await?;
    assert_eq!(fixture.control.state().idp.silent, silent + 1, "no page was shown");
    assert_eq!(fixture.browser.visits().shown.len(), 1);
    // And even then it is noticed, and thrown away.
    assert_eq!(error.code, ErrorCode::WrongPerson);
    assert!(fixture.keychain.is_empty());
    Ok(())
}

/// A site may name addresses that end the session elsewhere too (protocol/auth-and-events.md §2.5.4).
#[tokio::test]
async fn the_sign_out_addresses_of_the_site_are_visited_with_the_profiles_cookies() -> TestResult {
    let centre = Arc::new(Centre::start(Options::default()).await?);
    let (ids, idp) = (centre.description().ids.origin(), centre.description().idp.origin());
    let site = Site {
        sign_out_addresses: vec![
            "http://plain.example.test/".to_owned(),
            format!("{ids}/ids/sim-sign-out"),
            "https://nobody.invalid/".to_owned(),
            format!("{idp}/adfs/ls/?wa=wsignout1.0"),
        ],
        ..Site::default()
    };
    let mut fixture = Fixture::at(centre, "mnovak", Computer::of(site)).await?;
    // So that the profile's end cannot be what ended the session.
    fixture.browser.hoard();
    fixture.sign_in().await?;
    sign_out(&fixture).await?;
    let state = fixture.control.state();
    assert_eq!((state.ids.sign_outs, state.idp.sign_outs), (1, 1), "each once, whatever the others said");
    assert!(!fixture.browser.visits().pages.iter().any(|page| page.contains("plain")), "never without TLS");
    next_agent(&mut fixture)?;
    fixture.sign_in().await?;
    assert_eq!(fixture.control.state().idp.silent, 0, "the session at the company was over");
    fixture.works().await
}

/// Whatever a sign-in again does, the agent can leave. Columns: the session is over, what the agent does at the company's page.
#[tokio::test]
async fn the_agent_can_sign_out_while_a_sign_in_again_is_under_way_and_after_it_failed() -> TestResult {
    for over in [true, false] {
        for person in [Person::Waits, Person::Closes] {
            let waits = matches!(person, Person::Waits);
            let what = format!("the session is over: {over}, the agent waits: {waits}");
            let mut fixture = signed_in().await?;
            fixture.company_forgets().await?;
            if over {
                fixture.control.revoke_tokens();
                assert!(fixture.works().await.is_err());
                fixture.view.until("the end", |desk| matches!(desk.session, Session::Expired { .. })).await?;
            }
            fixture.browser.seat(person);
            let desk = fixture.desk.clone();
            let again = tokio::spawn(async move { desk.sign_in_again().await });
            must("the company's page", fixture.browser.until(|visits| visits.shown.len() == 2)).await?;
            let failed = if waits { None } else { Some(must("the failure", again).await??) };
            assert!(failed.is_none_or(|result| result.is_err()), "{what}");
            sign_out(&fixture).await.map_err(|why| format!("{what}: {why}"))?;
            fixture.view.until("the form", is_signed_out).await?;
            must("an empty keychain", fixture.browser.until(|visits| visits.forgotten >= 2)).await?;
            nothing_is_left(&fixture);
            next_agent(&mut fixture)?;
            fixture.sign_in().await.map_err(|why| format!("{what}: {why}"))?;
        }
    }
    Ok(())
}

/// A session that ended by itself leaves nothing either.
#[tokio::test]
async fn signing_out_of_a_session_that_is_over_leaves_nothing() -> TestResult {
    let mut fixture = signed_in().await?;
    fixture.control.revoke_tokens();
    fixture.company_forgets().await?;
    assert!(fixture.works().await.is_err());
    fixture.view.until("the end", |desk| matches!(desk.session, Session::Expired { .. })).await?;
    let forgotten = fixture.browser.visits().forgotten;
    sign_out(&fixture).await?;
    fixture.view.until("the form", is_signed_out).await?;
    must("the end of the profile", fixture.browser.until(|visits| visits.forgotten > forgotten)).await?;
    assert!(fixture.keychain.is_empty());
    Ok(())
}
