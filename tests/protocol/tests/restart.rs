//! The program is started again, and the next person sits down: what is taken up, and what must be gone.

use std::sync::Arc;
use std::time::Duration;

use desk_contract::{
    CallAction, CallPhase, CheckConnection, Desk, DialogAction, ErrorCode, Link, RefreshForm, Rung, Session,
    Settings, SignInStep, SignOut, Site,
};
use finesse_client::Clock;
use finesse_sim::{Centre, Fault, FaultEffect, FaultPlace, IncomingCall, NodeStatus, Options, State};
use protocol::{Computer, MemorySettings, Person, Stand, TestResult, is_signed_out, must, said, with_get};

/// "End of shift", as the centre numbers it.
const END_OF_SHIFT: &str = "14";

/// Signed in where the refresh token may stand in an address, so that the session outlives the program.
async fn signed_in() -> TestResult<Stand> {
    signed_in_at(with_get(), Options::default()).await
}

async fn signed_in_at(site: Site, options: Options) -> TestResult<Stand> {
    let mut stand = Stand::on(options, Computer::of(site)).await?;
    stand.sign_in().await?;
    stand.until_signed_in().await?;
    Ok(stand)
}

/// Waits until the desk has tried to take something up and is back at the form; gives why it could not.
async fn back_at_the_form(stand: &mut Stand) -> TestResult<Option<desk_contract::CommandError>> {
    stand.view.until("a try", |desk| matches!(desk.session, Session::SigningIn { .. })).await?;
    let form = |desk: &Desk| matches!(desk.session, Session::SignedOut { .. });
    match stand.view.until("the form", form).await?.session {
        Session::SignedOut { failed } => Ok(failed.map(|failed| *failed)),
        other @ (Session::SigningIn { .. } | Session::SignedIn { .. } | Session::Expired { .. }) => {
            Err(format!("{other:?}").into())
        }
    }
}

async fn sign_out(stand: &Stand) -> TestResult {
    let args = SignOut { reason_id: Some(END_OF_SHIFT.to_owned()) };
    must("signing out", stand.desk.sign_out(args)).await?.map_err(said)
}

/// Nothing of the agent is left on this computer.
fn nothing_is_left(stand: &Stand) {
    assert!(stand.keychain.is_empty());
    assert!(stand.browser.visits().forgotten >= 1, "the window's profile is destroyed");
}

/// The refresh token in the keychain gives a new session (protocol/auth-and-events.md §2.5.3).
#[tokio::test]
async fn after_a_restart_in_the_middle_of_a_call_everything_is_there_and_nobody_is_asked() -> TestResult {
    let mut stand = signed_in().await?;
    stand.ready().await?;
    let id = stand.control.call(IncomingCall::default())?;
    stand.view.until("a call", |desk| desk.calls.len() == 1).await?;
    let answer = DialogAction { id: id.clone(), action: CallAction::Answer };
    must("an answer", stand.desk.dialog_action(answer)).await?.map_err(said)?;

    stand.restart().await?;
    stand.until_signed_in().await?;
    let desk = stand.view.desk()?.clone();
    let agent = desk.agent.ok_or("no agent is shown")?;
    assert_eq!((&agent.login_id, &agent.extension), (&stand.agent.login_id, &stand.agent.extension));
    let calls: Vec<_> = desk.calls.iter().map(|call| (call.id.as_str(), call.phase)).collect();
    assert_eq!(calls, [(id.as_str(), CallPhase::Talking)]);
    assert!(matches!(desk.link, Link::Online { .. }));
    assert_eq!((stand.token()?.by, stand.token()?.kept), (Rung::Get, true));
    let visits = stand.browser.visits();
    assert_eq!((visits.fetches, visits.shown.len()), (1, 1), "no window but that of the first sign-in");
    // It works: the call goes on, and so does the token.
    let drop = DialogAction { id, action: CallAction::Drop };
    must("an end", stand.desk.dialog_action(drop)).await?.map_err(said)?;
    stand.pass(Duration::from_secs(230)).await?;
    assert_eq!((stand.token()?.by, stand.token()?.renewing), (Rung::Get, None));
    let waiting = |session: &Session| matches!(session, Session::SigningIn { waiting_for_agent: true, .. });
    assert!(!stand.view.sessions().iter().any(waiting), "nobody was waited for");
    stand.settle("the link works").await
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
            let mut stand = signed_in_at(Site { refresh: form, ..Site::default() }, options).await?;
            let shown = stand.browser.visits().shown.len();
            stand.restart().await?;
            if knows {
                stand.until_signed_in().await?;
                assert_eq!(stand.token()?.by, Rung::Silent, "{form:?}");
                stand.works().await?;
            } else {
                assert_eq!(back_at_the_form(&mut stand).await?, None, "{form:?}: that is no error");
                assert!(stand.keychain.is_empty(), "{form:?}");
            }
            assert_eq!(stand.browser.visits().shown.len(), shown, "{form:?}: no page without a wish");
            assert_eq!(with_refresh_token(&stand.control.state()), [""; 0], "{form:?}");
        }
    }
    Ok(())
}

/// A server without POST is remembered over the restart.
#[tokio::test]
async fn by_default_a_session_at_a_server_without_post_outlives_the_program() -> TestResult {
    let options = Options { refresh_form: finesse_sim::RefreshForm::GetOnly, ..Options::default() };
    let mut stand = signed_in_at(Site::default(), options).await?;
    stand.pass(Duration::from_secs(230)).await?;
    assert_eq!(stand.token()?.by, Rung::Get);
    stand.restart().await?;
    stand.until_signed_in().await?;
    assert_eq!((stand.token()?.by, stand.browser.visits().shown.len()), (Rung::Get, 1));
    stand.works().await
}

/// Every path on which a token is sent: sign-in, renewal, what fails at it, another node, sign-in again, restart, sign-out.
#[tokio::test]
async fn a_post_only_policy_never_puts_a_refresh_token_in_a_url() -> TestResult {
    let site = Site { refresh: RefreshForm::Post, agents: 0, ..Site::default() };
    let mut stand = signed_in_at(site, Options::default()).await?;
    stand.pass(Duration::from_secs(230)).await?;
    assert_eq!(stand.token()?.by, Rung::Post);
    let shut = |status| FaultEffect::Status { status, body: None, content_type: None };
    for status in [401, 404, 405, 501] {
        stand.control.fault(Fault::once(FaultPlace::RefreshPost, shut(status)))?;
        stand.pass(Duration::from_secs(230)).await?;
        assert_eq!(stand.token()?.by, Rung::Silent, "{status}");
    }
    must("a new sign-in", stand.desk.sign_in_again()).await?.map_err(said)?;

    stand.control.node("a", NodeStatus::Stopped).await?;
    let node_b = stand.node_b()?;
    let looks = |state: &State, count: usize| {
        let looked = |r: &&finesse_sim::RequestView| r.node == "b" && r.path.ends_with("SystemInfo");
        state.requests.iter().filter(looked).count() == count
    };
    stand.until_centre("a look at the other node", |state| looks(state, 1)).await?;
    let soon = stand.clock.now() + Duration::from_millis(300);
    must("a planned look", stand.clock.until_sleeper(|at| at == soon)).await?;
    stand.clock.advance_to(soon);
    let moved = |desk: &Desk| {
        matches!(&desk.session, Session::SignedIn { r#as, .. } if r#as.server == node_b)
            && matches!(desk.link, Link::Online { .. })
            && desk.agent.is_some()
    };
    stand.view.until("the other node", moved).await?;
    stand.works().await?;
    stand.control.fault(Fault::once(FaultPlace::RefreshPost, shut(405)))?;
    stand.pass(Duration::from_secs(230)).await?;
    stand.control.node("a", NodeStatus::Running).await?;

    stand.restart().await?;
    assert_eq!(back_at_the_form(&mut stand).await?, None);
    stand.sign_in().await?;
    stand.works().await?;
    sign_out(&stand).await?;
    let state = stand.control.state();
    assert!(state.tokens.refreshed >= 1 && state.requests.iter().any(|request| request.method == "POST"));
    assert_eq!(with_refresh_token(&state), [""; 0]);
    Ok(())
}

/// The proof that the search sees: the same words are found where policy says GET.
#[tokio::test]
async fn with_get_the_refresh_token_is_seen_in_a_url() -> TestResult {
    let mut stand = signed_in().await?;
    stand.restart().await?;
    stand.until_signed_in().await?;
    assert_eq!(with_refresh_token(&stand.control.state()).len(), 1);
    Ok(())
}

/// The same person, however the name was typed (the keychain's name for the session has no domain and no capitals).
#[tokio::test]
async fn a_kept_session_is_found_by_another_spelling_of_the_name() -> TestResult {
    let mut stand = signed_in().await?;
    stand.desk.shut_down().await;
    let own = stand.settings.settings();
    stand.settings = MemorySettings::with(Settings { agent: "CORP\\MNovak".to_owned(), ..own });
    stand.restart().await?;
    stand.until_signed_in().await?;
    assert_eq!(stand.browser.visits().shown.len(), 1);
    stand.works().await
}

#[tokio::test]
async fn a_server_that_is_down_at_the_start_is_told_and_what_is_kept_stays() -> TestResult {
    let mut stand = signed_in().await?;
    let kept = stand.keychain.kept();
    for (status, code) in
        [(NodeStatus::Stopped, ErrorCode::PortRefused), (NodeStatus::OutOfService, ErrorCode::OutOfService)]
    {
        stand.control.node("a", status).await?;
        stand.restart().await?;
        let failed = back_at_the_form(&mut stand).await?.ok_or("nothing was told")?;
        assert_eq!((failed.code, failed.step), (code, Some(SignInStep::SignInPage)), "{}", failed.detail);
        assert_eq!(stand.keychain.kept(), kept, "what is kept stays");
        stand.control.node("a", NodeStatus::Running).await?;
        stand.control.node("a", NodeStatus::InService).await?;
    }
    stand.restart().await?;
    stand.until_signed_in().await?;
    assert_eq!(stand.browser.visits().shown.len(), 1);
    stand.works().await
}

/// The server is there, but can make no token now.
#[tokio::test]
async fn an_identity_service_that_fails_at_the_start_is_told_and_what_is_kept_stays() -> TestResult {
    let mut stand = signed_in().await?;
    let kept = stand.keychain.kept();
    let fails = FaultEffect::Status { status: 503, body: None, content_type: None };
    stand.control.fault(Fault::once(FaultPlace::RefreshGet, fails))?;
    stand.restart().await?;
    let failed = back_at_the_form(&mut stand).await?.ok_or("nothing was told")?;
    assert_eq!((failed.code, failed.step), (ErrorCode::SignInFailed, Some(SignInStep::Token)));
    assert_eq!(stand.keychain.kept(), kept, "what is kept stays");
    stand.restart().await?;
    stand.until_signed_in().await?;
    stand.works().await
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
        let mut stand = signed_in().await?;
        stand.control.fault(fault)?;
        stand.restart().await?;
        if step == SignInStep::Connection {
            let connects =
                |desk: &Desk| matches!(desk.session, Session::SigningIn { step: now, .. } if now == step);
            stand.view.until("the connection", connects).await?;
            let give_up = stand.clock.now() + Duration::from_secs(30);
            must("the limit", stand.clock.until_sleeper(|at| at == give_up)).await?;
            stand.advance(Duration::from_secs(30));
        }
        let failed = back_at_the_form(&mut stand).await?.ok_or("nothing was told")?;
        assert_eq!((failed.code, failed.step), (code, Some(step)), "{}", failed.detail);
        // Longer than a session waits for the next try of an agent who typed the extension wrong.
        stand.advance(Duration::from_secs(150));
        stand.control.clear_faults();
        stand.restart().await?;
        stand.until_signed_in().await?;
        assert_eq!(stand.browser.visits().shown.len(), 1, "nobody was asked");
        stand.works().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_kept_token_that_is_worth_nothing_leads_to_the_form_and_is_no_error() -> TestResult {
    let mut stand = signed_in().await?;
    stand.control.revoke_tokens();
    stand.company_forgets().await?;
    stand.restart().await?;
    assert_eq!(back_at_the_form(&mut stand).await?, None, "nothing is shown as an error");
    assert!(stand.keychain.is_empty());
    assert_eq!(stand.browser.visits().shown.len(), 1, "no page without a wish");
    assert!(stand.view.desk()?.notices.is_empty());
    // The next start knows of nothing.
    let requests = stand.control.state().requests.len();
    stand.restart().await?;
    stand.view.until("the form", is_signed_out).await?;
    let start_up = stand.desk.start_up().await.map_err(said)?;
    assert_eq!(start_up.settings.agent, stand.agent.login_name, "the form is filled in");
    stand.sign_in().await?;
    assert!(stand.control.state().requests.len() > requests);
    assert_eq!(stand.browser.visits().shown.len(), 2);
    stand.works().await
}

#[tokio::test]
async fn a_kept_token_that_gives_another_person_is_refused_and_wiped() -> TestResult {
    let mut stand = signed_in().await?;
    let another = FaultEffect::User { user: "40218".to_owned() };
    stand.control.fault(Fault::once(FaultPlace::RefreshGet, another))?;
    stand.restart().await?;
    let failed = back_at_the_form(&mut stand).await?.ok_or("nothing was told")?;
    assert_eq!((failed.code, failed.step), (ErrorCode::WrongPerson, Some(SignInStep::Token)));
    nothing_is_left(&stand);
    let view = stand.control.agent_state("40218")?;
    assert_eq!((view.state.as_str(), view.online), ("LOGOUT", false), "nothing was done in the other's name");
    stand.sign_in().await?;
    stand.works().await
}

/// A refresh does not make the session longer, and a restart does not either (protocol/auth-and-events.md §9 no. 4).
#[tokio::test]
async fn the_age_of_a_session_goes_over_a_restart() -> TestResult {
    let mut stand = signed_in().await?;
    let ends = stand.token()?.refresh_ends.ok_or("the end is not known")?;
    for _ in 0..3 {
        stand.pass(Duration::from_secs(200)).await?;
        stand.restart().await?;
        stand.until_signed_in().await?;
        let now = stand.token()?.refresh_ends.ok_or("the end is not known")?;
        // What is kept knows whole seconds.
        assert!(now.0.abs_diff(ends.0) <= 2_000, "{now:?} instead of {ends:?}");
    }
    Ok(())
}

#[tokio::test]
async fn what_the_agent_does_counts_more_than_what_is_kept() -> TestResult {
    let mut stand = signed_in().await?;
    let hangs = FaultEffect::Hang { hang: true };
    stand.control.fault(Fault::once(FaultPlace::RefreshGet, hangs))?;
    stand.restart().await?;
    let asked = |state: &State| state.requests.iter().any(|request| request.path.contains("refresh-token"));
    stand.until_centre("the refresh", asked).await?;
    stand.desk.cancel_sign_in().await.map_err(said)?;
    assert_eq!(back_at_the_form(&mut stand).await?, None, "whoever cancelled knows");
    stand.sign_in().await?;
    stand.works().await
}

/// Somebody else at the same computer, without a word about who sat there before.
fn next_agent(stand: &mut Stand) -> TestResult {
    let agents = &stand.centre.description().agents;
    let next = agents.iter().find(|agent| agent.login_name == "jokafor").cloned().ok_or("no such agent")?;
    stand.browser.seat(Person::Types { name: next.login_name.clone(), password: next.password.clone() });
    stand.agent = next;
    Ok(())
}

#[tokio::test]
async fn the_next_agent_gets_the_company_page_and_not_the_colleagues_session() -> TestResult {
    let mut stand = signed_in().await?;
    let silent = stand.control.state().idp.silent;
    sign_out(&stand).await?;
    nothing_is_left(&stand);
    stand.view.until("the form", is_signed_out).await?;
    next_agent(&mut stand)?;
    stand.sign_in().await?;
    stand.until_signed_in().await?;
    let state = stand.control.state();
    assert_eq!((state.idp.silent, stand.browser.visits().shown.len()), (silent, 2), "the page was shown");
    let desk = stand.view.desk()?;
    assert_eq!(desk.agent.as_ref().map(|agent| agent.login_id.as_str()), Some("40218"));
    let kept = stand.keychain.kept();
    assert_eq!(kept.len(), 1);
    assert!(kept.iter().all(|(account, _)| account.ends_with("/jokafor")), "only of the new agent");
    stand.works().await
}

/// The form is there at once after a sign-out, while the sign-out addresses are still visited and the profile still knows the agent before.
#[tokio::test]
async fn an_agent_who_signs_in_while_the_sign_out_of_the_agent_before_goes_on_gets_the_company_page()
-> TestResult {
    let centre = Arc::new(Centre::start(Options::default()).await?);
    let idp = centre.description().idp.origin();
    let site = Site { sign_out_addresses: vec![format!("{idp}/adfs/ls/?wa=wsignout1.0")], ..Site::default() };
    let mut stand = Stand::at(centre, "mnovak", Computer::of(site)).await?;
    stand.sign_in().await?;
    stand.until_signed_in().await?;
    let silent = stand.control.state().idp.silent;
    stand.control.fault(Fault::once(FaultPlace::Idp, FaultEffect::Hang { hang: true }))?;
    let desk = stand.desk.clone();
    let args = SignOut { reason_id: Some(END_OF_SHIFT.to_owned()) };
    let signed_out = tokio::spawn(async move { desk.sign_out(args).await });
    let pages = stand.browser.visits().pages.len();
    must("the visit of the sign-out address", stand.browser.until(|visits| visits.pages.len() > pages))
        .await?;
    stand.view.until("the form", is_signed_out).await?;

    next_agent(&mut stand)?;
    let (desk, form) = (stand.desk.clone(), stand.form()?);
    let signed_in = tokio::spawn(async move { desk.sign_in(form).await });
    stand.view.until("the sign-in", |desk| matches!(desk.session, Session::SigningIn { .. })).await?;
    for _ in 0..3 {
        // As long as a sign-in takes that does not wait.
        stand.desk.check_connection(CheckConnection { server: stand.server()? }).await.map_err(said)?;
    }
    assert_eq!(stand.browser.visits().fetches, 1, "the profile of the agent before is used");

    stand.advance(Duration::from_secs(7));
    must("the end of the sign-out", signed_out).await??.map_err(said)?;
    must("the sign-in", signed_in).await??.map_err(said)?;
    assert_eq!(
        (stand.control.state().idp.silent, stand.browser.visits().shown.len()),
        (silent, 2),
        "the page was shown"
    );
    stand.works().await
}

/// The proof that the test above proves something: with the profile as it was, the company gives the colleague's token in silence.
#[tokio::test]
async fn with_the_profile_left_behind_the_company_would_give_the_colleagues_token() -> TestResult {
    let mut stand = signed_in().await?;
    stand.browser.hoard();
    let silent = stand.control.state().idp.silent;
    sign_out(&stand).await?;
    next_agent(&mut stand)?;
    let error = stand.refused_sign_in(stand.form()?).await?;
    assert_eq!(stand.control.state().idp.silent, silent + 1, "no page was shown");
    assert_eq!(stand.browser.visits().shown.len(), 1);
    // And even then it is noticed, and thrown away.
    assert_eq!(error.code, ErrorCode::WrongPerson);
    assert!(stand.keychain.is_empty());
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
    let mut stand = Stand::at(centre, "mnovak", Computer::of(site)).await?;
    // So that the profile's end can not be what ended the session.
    stand.browser.hoard();
    stand.sign_in().await?;
    sign_out(&stand).await?;
    let state = stand.control.state();
    assert_eq!((state.ids.sign_outs, state.idp.sign_outs), (1, 1), "each once, whatever the others said");
    assert!(!stand.browser.visits().pages.iter().any(|page| page.contains("plain")), "never without TLS");
    next_agent(&mut stand)?;
    stand.sign_in().await?;
    assert_eq!(stand.control.state().idp.silent, 0, "the session at the company was over");
    stand.works().await
}

/// Whatever a sign-in again does, the agent can leave. Columns: the session is over, what the agent does at the company's page.
#[tokio::test]
async fn the_agent_can_sign_out_while_a_sign_in_again_is_under_way_and_after_it_failed() -> TestResult {
    for over in [true, false] {
        for person in [Person::Waits, Person::Closes] {
            let waits = matches!(person, Person::Waits);
            let what = format!("the session is over: {over}, the agent waits: {waits}");
            let mut stand = signed_in().await?;
            stand.company_forgets().await?;
            if over {
                stand.control.revoke_tokens();
                assert!(stand.works().await.is_err());
                stand.view.until("the end", |desk| matches!(desk.session, Session::Expired { .. })).await?;
            }
            stand.browser.seat(person);
            let desk = stand.desk.clone();
            let again = tokio::spawn(async move { desk.sign_in_again().await });
            must("the company's page", stand.browser.until(|visits| visits.shown.len() == 2)).await?;
            let failed = if waits { None } else { Some(must("the failure", again).await??) };
            assert!(failed.is_none_or(|result| result.is_err()), "{what}");
            sign_out(&stand).await.map_err(|why| format!("{what}: {why}"))?;
            stand.view.until("the form", is_signed_out).await?;
            must("an empty keychain", stand.browser.until(|visits| visits.forgotten >= 2)).await?;
            nothing_is_left(&stand);
            next_agent(&mut stand)?;
            stand.sign_in().await.map_err(|why| format!("{what}: {why}"))?;
        }
    }
    Ok(())
}

/// A session that ended by itself leaves nothing either.
#[tokio::test]
async fn signing_out_of_a_session_that_is_over_leaves_nothing() -> TestResult {
    let mut stand = signed_in().await?;
    stand.control.revoke_tokens();
    stand.company_forgets().await?;
    assert!(stand.works().await.is_err());
    stand.view.until("the end", |desk| matches!(desk.session, Session::Expired { .. })).await?;
    let forgotten = stand.browser.visits().forgotten;
    sign_out(&stand).await?;
    stand.view.until("the form", is_signed_out).await?;
    must("the end of the profile", stand.browser.until(|visits| visits.forgotten > forgotten)).await?;
    assert!(stand.keychain.is_empty());
    Ok(())
}
