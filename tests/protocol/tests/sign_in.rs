//! Signing in, by every way that ends well, and by every way that does not.

use std::time::Duration;

use desk_contract::{ErrorCode, Link, Persons, Rung, Session, SignIn, SignInStep, Site};
use finesse_sim::{AuthMode, Deployment, Fault, FaultEffect, FaultPlace, Options, SignInPage, State};
use protocol::{Computer, Fixture, Person, TestResult, is_signed_out, must, said, with_get};

/// Nothing of the agent is left anywhere.
async fn nothing_is_left(fixture: &mut Fixture) -> TestResult {
    assert!(fixture.keychain.is_empty(), "the keychain is empty");
    let desk = fixture.view.until("signed out", is_signed_out).await?;
    assert_eq!((desk.link, desk.agent), (Link::Idle, None));
    assert!(fixture.browser.visits().forgotten >= 1, "the window's profile is destroyed");
    let away = |state: &State| state.agents.iter().all(|agent| agent.state == "LOGOUT" && !agent.online);
    fixture.until_centre("the agent is away", away).await?;
    Ok(())
}

#[tokio::test]
async fn an_agent_signs_in_on_the_company_page() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    let desk =
        fixture.view.until("signed in", |desk| matches!(desk.session, Session::SignedIn { .. })).await?;
    let Session::SignedIn { r#as, .. } = &desk.session else { return Err("not signed in".into()) };
    assert_eq!(
        (&r#as.server, &r#as.login_id, r#as.renewals),
        (&fixture.server()?, &fixture.agent.login_id, 0)
    );
    assert!(matches!(desk.link, Link::Online { .. }), "{:?}", desk.link);
    let agent = desk.agent.ok_or("no agent is shown")?;
    assert_eq!((&agent.login_id, &agent.extension), (&fixture.agent.login_id, &fixture.agent.extension));
    assert_eq!((agent.name.as_str(), agent.team.as_str()), ("Mira Novak", "Billing"));
    let visits = fixture.browser.visits();
    assert_eq!((visits.fetches, visits.shown.len()), (1, 1), "one page, once: {:?}", visits.pages);
    let hosts: Vec<_> = visits.pages.iter().filter_map(|page| page.split('/').next()).collect();
    for host in ["fin-a.localhost", "ids.localhost", "idp.localhost"] {
        assert!(hosts.contains(&host), "the way went over {host}: {hosts:?}");
    }
    assert_eq!((hosts.first(), hosts.last()), (Some(&"fin-a.localhost"), Some(&"fin-a.localhost")));
    assert_eq!(fixture.keychain.len(), 1);
    fixture.settings.until("what was typed", |written| written.agent == fixture.agent.login_name).await?;
    let state = fixture.control.state();
    let signed_in =
        state.agents.iter().find(|agent| agent.login_id == fixture.agent.login_id).ok_or("gone")?;
    assert_eq!((signed_in.state.as_str(), signed_in.online), ("NOT_READY", true));
    Ok(())
}

#[tokio::test]
async fn no_secret_is_in_any_frame() -> TestResult {
    let mut fixture = Fixture::new().await?;
    // The frames of the sign-in are read here.
    fixture.try_sign_in(fixture.form()?).await?.map_err(said)?;
    let mut frames = String::new();
    while !matches!(fixture.view.desk().map(|desk| &desk.session), Ok(Session::SignedIn { .. })) {
        frames.push_str(&serde_json::to_string(fixture.view.next().await?)?);
    }
    assert!(frames.contains(&fixture.agent.login_id));
    for secret in
        ["SIM-ACCESS-".to_owned(), "SIM-REFRESH-".to_owned(), format!(":\"{}\"", fixture.agent.password)]
    {
        assert!(!frames.contains(&secret), "{secret} is in a frame");
    }
    Ok(())
}

#[tokio::test]
async fn an_agent_may_type_the_agent_id() -> TestResult {
    let mut fixture = Fixture::new().await?;
    let mut form = fixture.form()?;
    form.agent = fixture.agent.login_id.clone();
    fixture.try_sign_in(form).await?.map_err(said)?;
    fixture.view.until("signed in", |desk| matches!(desk.session, Session::SignedIn { .. })).await?;
    Ok(())
}

/// The company's page says who signs in; what was typed is a hint (case W5).
#[tokio::test]
async fn another_spelling_of_the_name_leads_to_the_desk() -> TestResult {
    for deployment in [Deployment::Ucce, Deployment::Uccx] {
        for typed in ["MNovak", "mnovak@corp.example.test", "CORP\\mnovak"] {
            let mut fixture = Fixture::with(Options { deployment, ..Options::default() }).await?;
            let person = Person::Types { name: typed.to_owned(), password: fixture.agent.password.clone() };
            fixture.browser.seat(person);
            let form = SignIn { agent: typed.to_owned(), ..fixture.form()? };
            fixture
                .try_sign_in(form)
                .await?
                .map_err(|why| format!("{deployment:?}, {typed}: {}", said(why)))?;
            fixture.works().await?;
            // And the desk lives on: a renewal, and a sign-in again.
            fixture.pass(Duration::from_secs(230)).await?;
            assert_eq!(fixture.token()?.by, Rung::Post, "{deployment:?}, {typed}");
            must("a sign-in again", fixture.desk.sign_in_again()).await?.map_err(said)?;
            fixture.works().await?;
            fixture.settings.until("the form keeps what was typed", |written| written.agent == typed).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn another_person_is_refused_with_both_names_and_may_sign_in_under_their_own() -> TestResult {
    let mut fixture = Fixture::new().await?;
    let form = SignIn { agent: "jokafor".to_owned(), ..fixture.form()? };
    let error = fixture.refused_sign_in(form).await?;
    assert_eq!((error.code, error.step), (ErrorCode::WrongPerson, Some(SignInStep::Token)));
    let persons = Persons { expected: "jokafor".to_owned(), signed_in: Some("mnovak".to_owned()) };
    assert_eq!(error.persons, Some(persons));
    assert!(!error.detail.contains("mnovak") && !error.detail.contains("jokafor"), "{}", error.detail);
    nothing_is_left(&mut fixture).await?;
    fixture.sign_in().await
}

/// IT has left the field out: the company's page alone says who it is. A server that insists on a name is told of in its own words.
#[tokio::test]
async fn without_a_field_for_the_name_the_page_alone_says_who_signs_in() -> TestResult {
    let site = || Site { ask_for_name: false, ..with_get() };
    let options = Options { username_optional: true, ..Options::default() };
    let mut fixture = Fixture::on(options, Computer::of(site())).await?;
    let nobody = SignIn { agent: "whatever a page sends".to_owned(), ..fixture.form()? };
    fixture.try_sign_in(nobody).await?.map_err(said)?;
    fixture.works().await?;
    assert!(fixture.control.state().requests.iter().all(|r| !r.query.contains("whatever")));
    fixture.pass(Duration::from_secs(230)).await?;
    fixture.restart().await?;
    fixture.until_signed_in().await?;
    fixture.works().await?;
    assert_eq!(fixture.browser.visits().shown.len(), 1);

    let fixture = Fixture::on(Options::default(), Computer::of(site())).await?;
    let error = fixture.refused_sign_in(fixture.form()?).await?;
    assert_eq!(error.code, ErrorCode::NameNeeded);
    let passwords = Options { auth_mode: AuthMode::NonSso, ..Options::default() };
    let fixture = Fixture::on(passwords, Computer::of(site())).await?;
    let error = fixture.refused_sign_in(fixture.form()?).await?;
    assert_eq!((error.code, error.step), (ErrorCode::NameNeeded, Some(SignInStep::SignInPage)));
    Ok(())
}

#[tokio::test]
async fn an_organisation_that_must_be_chosen_first_is_no_obstacle() -> TestResult {
    let mut fixture =
        Fixture::with(Options { sign_in_page: SignInPage::HomeRealm, ..Options::default() }).await?;
    fixture.sign_in().await?;
    assert_eq!(fixture.browser.visits().shown.len(), 2);
    Ok(())
}

#[tokio::test]
async fn a_release_that_wants_the_name_as_a_cookie_gets_it() -> TestResult {
    let mut fixture = Fixture::with(Options { query_username: false, ..Options::default() }).await?;
    fixture.sign_in().await
}

#[tokio::test]
async fn a_company_that_knows_the_agent_from_windows_shows_no_page() -> TestResult {
    let options = Options { integrated_sign_in: Some("mnovak".to_owned()), ..Options::default() };
    let mut fixture = Fixture::with(options).await?;
    fixture.sign_in().await?;
    assert!(fixture.browser.visits().shown.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_wrong_password_is_told_by_the_company_page_itself() -> TestResult {
    let mut fixture = Fixture::new().await?;
    let (name, password) = (fixture.agent.login_name.clone(), fixture.agent.password.clone());
    fixture.browser.seat(Person::TypesWrongFirst { name, password });
    fixture.sign_in().await?;
    let visits = fixture.browser.visits();
    assert_eq!((visits.fetches, visits.shown.len()), (1, 2), "the same page, twice");
    assert_ne!(visits.shown.first(), visits.shown.last(), "the second time it says what was wrong");
    assert_eq!(fixture.control.state().idp.wrong_passwords, 1);
    Ok(())
}

#[tokio::test]
async fn closing_the_window_returns_to_the_form() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.browser.seat(Person::Closes);
    let error = fixture.refused_sign_in(fixture.form()?).await?;
    assert_eq!((error.code, error.step), (ErrorCode::Cancelled, Some(SignInStep::SignInPage)));
    nothing_is_left(&mut fixture).await?;
    let (name, password) = (fixture.agent.login_name.clone(), fixture.agent.password.clone());
    fixture.browser.seat(Person::Types { name, password });
    fixture.sign_in().await
}

#[tokio::test]
async fn cancelling_ends_everything_that_ran() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.browser.seat(Person::Waits);
    let (desk, form) = (fixture.desk.clone(), fixture.form()?);
    let asked = tokio::spawn(async move { desk.sign_in(form).await });
    must("the company's page", fixture.browser.until(|visits| visits.shown.len() == 1)).await?;
    fixture.desk.cancel_sign_in().await.map_err(said)?;
    let error = must("the end of the sign-in", asked).await??.err().ok_or("the sign-in succeeded")?;
    assert_eq!(error.code, ErrorCode::Cancelled);
    nothing_is_left(&mut fixture).await
}

/// What comes at the end of the way instead of a token, and what the agent is told then.
async fn instead_of_a_token(effect: FaultEffect, code: ErrorCode) -> TestResult<String> {
    let mut fixture = Fixture::new().await?;
    fixture.control.fault(Fault::once(FaultPlace::Token, effect.clone()))?;
    let error = fixture.refused_sign_in(fixture.form()?).await?;
    assert_eq!((error.code, error.step), (code, Some(SignInStep::Token)), "{effect:?}: {}", error.detail);
    assert!(!error.detail.is_empty() && !error.detail.contains("SIM-"), "{}", error.detail);
    nothing_is_left(&mut fixture).await?;
    // The next try is not spoiled by it.
    fixture.sign_in().await?;
    Ok(error.detail)
}

fn status(status: u16) -> FaultEffect {
    FaultEffect::Status { status, body: None, content_type: None }
}

fn said_with(status: u16, content_type: &str, body: &str) -> FaultEffect {
    FaultEffect::Status { status, body: Some(body.to_owned()), content_type: Some(content_type.to_owned()) }
}

/// No web engine tells the status of a page, so what the page says decides (protocol/auth-and-events.md §2.11, §9 no. 8).
#[tokio::test]
async fn a_token_that_is_refused_is_told() -> TestResult {
    let json = said_with(401, "application/json", "{\"error\":\"invalid_redirectUri\"}");
    instead_of_a_token(json, ErrorCode::SignInRefused).await?;
    let errors = "<ApiErrors><ApiError><ErrorType>Authorization Failure</ErrorType></ApiError></ApiErrors>";
    instead_of_a_token(said_with(401, "application/xml", errors), ErrorCode::SignInRefused).await?;
    Ok(())
}

#[tokio::test]
async fn a_token_that_could_not_be_made_is_told() -> TestResult {
    let json = said_with(503, "application/json", "{\"error\":\"service_unavailable\"}");
    instead_of_a_token(json, ErrorCode::SignInFailed).await?;
    let errors = "<ApiErrors><ApiError><ErrorType>Internal Server Error</ErrorType></ApiError></ApiErrors>";
    instead_of_a_token(said_with(500, "application/xml", errors), ErrorCode::SignInFailed).await?;
    Ok(())
}

#[tokio::test]
async fn an_error_page_of_the_web_server_instead_of_a_token_is_told() -> TestResult {
    for status_code in [400, 401, 500, 503] {
        instead_of_a_token(status(status_code), ErrorCode::TokenUnreadable).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_page_instead_of_a_token_is_told() -> TestResult {
    instead_of_a_token(FaultEffect::Html { html: true }, ErrorCode::TokenUnreadable).await?;
    Ok(())
}

#[tokio::test]
async fn nothing_instead_of_a_token_is_told() -> TestResult {
    instead_of_a_token(FaultEffect::Empty { empty: true }, ErrorCode::TokenUnreadable).await?;
    Ok(())
}

#[tokio::test]
async fn two_megabytes_instead_of_a_token_are_told() -> TestResult {
    let told =
        instead_of_a_token(FaultEffect::Bytes { bytes: 2_000_000 }, ErrorCode::TokenUnreadable).await?;
    assert!(told.contains("larger than"), "{told}");
    Ok(())
}

#[tokio::test]
async fn an_answer_without_a_token_is_told() -> TestResult {
    let without = FaultEffect::Json { json: "{\"expires_in\":300,\"user_id\":\"mnovak\"}".to_owned() };
    instead_of_a_token(without, ErrorCode::TokenUnreadable).await?;
    Ok(())
}

#[tokio::test]
async fn the_token_of_another_person_is_thrown_away() -> TestResult {
    instead_of_a_token(FaultEffect::User { user: "40218".to_owned() }, ErrorCode::WrongPerson).await?;
    Ok(())
}

/// The identity service fails on its own page, which the agent sees; nobody can do more than close it.
#[tokio::test]
async fn an_identity_service_that_fails_is_seen_and_can_be_closed() -> TestResult {
    for status_code in [401, 500, 503] {
        let mut fixture = Fixture::new().await?;
        fixture.control.fault(Fault::once(FaultPlace::Authorize, status(status_code)))?;
        let error = fixture.refused_sign_in(fixture.form()?).await?;
        assert_eq!((error.code, error.step), (ErrorCode::Cancelled, Some(SignInStep::SignInPage)));
        assert_eq!(fixture.browser.visits().shown.len(), 1, "the agent saw the page");
        nothing_is_left(&mut fixture).await?;
    }
    Ok(())
}

#[tokio::test]
async fn an_unknown_extension_is_told_and_costs_no_second_password() -> TestResult {
    let mut fixture = Fixture::new().await?;
    let mut form = fixture.form()?;
    form.extension = "99999".to_owned();
    let error = fixture.refused_sign_in(form).await?;
    assert_eq!((error.code, error.step), (ErrorCode::InvalidExtension, Some(SignInStep::Phone)));
    let server = error.server.ok_or("Finesse's words are missing")?;
    assert_eq!(server.error_type, "Invalid Device");
    fixture.view.until("signed out", is_signed_out).await?;
    fixture.sign_in().await?;
    assert_eq!(fixture.browser.visits().shown.len(), 1, "the password was asked for once");
    Ok(())
}

#[tokio::test]
async fn an_extension_in_use_is_told() -> TestResult {
    let mut first = Fixture::new().await?;
    first.sign_in().await?;
    let mut second = first.beside("jokafor").await?;
    let mut form = second.form()?;
    form.extension = first.agent.extension.clone();
    let error = second.refused_sign_in(form).await?;
    assert_eq!((error.code, error.step), (ErrorCode::ExtensionBusy, Some(SignInStep::Phone)));
    assert_eq!(error.server.map(|server| server.error_type).as_deref(), Some("Device Busy"));
    second.sign_in().await?;
    first.settle("the first one is still there").await
}

#[tokio::test]
async fn an_agent_signed_in_elsewhere_is_asked_first() -> TestResult {
    let mut first = Fixture::new().await?;
    first.sign_in().await?;
    let mut second = first.beside("mnovak").await?;
    let mut form = second.form()?;
    form.extension = "61238".to_owned();
    let error = second.refused_sign_in(form).await?;
    assert_eq!((error.code, error.step), (ErrorCode::SignedInElsewhere, Some(SignInStep::Phone)));
    assert!(error.detail.contains(&first.agent.extension), "{}", error.detail);
    // The first place was not disturbed: a request still gets its result through its link.
    first.ready().await?;
    second.view.until("signed out", is_signed_out).await?;
    Ok(())
}
