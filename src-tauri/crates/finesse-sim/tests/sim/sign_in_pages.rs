//! Sign-in page fixtures: what each kind serves, and what it refuses.

use finesse_sim::{Centre, Options, PasswordChange, SignInPage, SignInPageChange};
use reqwest::StatusCode;
use url::Url;

use crate::browser::{Browser, Form, Page, attribute, client};
use crate::desk::token_url;

async fn centre(kind: SignInPage) -> Centre {
    Centre::start(Options { sign_in_page: kind, ..Options::default() }).await.unwrap()
}

/// The first page of a kind.
async fn first(centre: &Centre, browser: &mut Browser) -> Page {
    browser.open(&token_url(centre.description(), 0, "mnovak")).await
}

/// The address of the page's frame, or of the form that its script fetches.
fn elsewhere(page: &Page) -> Option<Url> {
    let frame = page.body.split('<').find(|tag| tag.starts_with("iframe id=\"frame\""));
    let frame = frame.and_then(|tag| attribute(tag, "src")).map(|src| page.url.join(&src).unwrap());
    let fetched = page.body.contains("/adfs/fixture/form-alone").then(|| {
        let mut url = page.url.join("/adfs/fixture/form-alone").unwrap();
        url.set_query(page.url.query());
        url
    });
    frame.or(fetched)
}

/// The next page of a chain of `<meta http-equiv="refresh">`.
fn refreshed(page: &Page) -> Option<Url> {
    let tag = page.body.split('<').find(|tag| tag.starts_with("meta http-equiv=\"refresh\""))?;
    Some(page.url.join(attribute(tag, "content")?.strip_prefix("0;url=")?).unwrap())
}

/// Does what a person and the scripts do, up to the form with user name and password.
async fn up_to_the_form(browser: &mut Browser, mut page: Page) -> Page {
    for _ in 0..10 {
        if let Some(url) = elsewhere(&page).or_else(|| refreshed(&page)) {
            page = browser.open(url.as_str()).await;
            continue;
        }
        let mut form = page.form().unwrap_or_else(|| panic!("no form: {}", page.body));
        if form.id.as_deref() != Some("hrd") {
            return page;
        }
        form.fields.push(("HomeRealmSelection".to_owned(), "AD AUTHORITY".to_owned()));
        page = browser.submit(&page, &form).await;
    }
    panic!("no form with a password: {}", page.body)
}

/// Sends what the step after the password wants.
async fn answer(browser: &mut Browser, page: &Page, fields: &[(&str, &str)]) -> Page {
    let mut form = page.form().unwrap_or_else(|| panic!("no form: {}", page.body));
    assert_eq!(form.id.as_deref(), Some("step"));
    form.fields.retain(|(name, _)| !fields.iter().any(|(field, _)| field == name));
    form.fields.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    browser.submit(page, &form).await
}

/// The kinds that end otherwise than with the right password and one further step, or need a script; each has its own test.
const OWN_TEST: [SignInPage; 5] = [
    SignInPage::Reloading,
    SignInPage::ManyRedirects,
    SignInPage::StreamingDocument,
    SignInPage::PostsToItself,
    SignInPage::CertificateRequired,
];

/// Names and values of a form.
type Fields = &'static [(&'static str, &'static str)];

/// What a step after the password wants.
#[expect(clippy::wildcard_enum_match_arm, reason = "most kinds have no step after the password")]
fn step(kind: SignInPage) -> Fields {
    match kind {
        SignInPage::SecondFactorWindow => &[("Code", "246810")],
        SignInPage::StaySignedIn => &[("Stay", "no")],
        SignInPage::Consent => &[("Consent", "accept")],
        SignInPage::PasswordExpired => {
            &[("NewPassword", "new-practice"), ("ConfirmPassword", "new-practice")]
        }
        _ => &[],
    }
}

#[tokio::test]
async fn every_kind_takes_the_right_password_alone_and_gives_a_token() {
    let centre = centre(SignInPage::Plain).await;
    for kind in SignInPage::ALL.iter().copied().filter(|kind| !OWN_TEST.contains(kind)) {
        let change = SignInPageChange { page: kind, integrated_sign_in: None };
        centre.control().choose_sign_in_page(&change).unwrap();
        let mut browser = Browser::new(centre.description());
        let page = first(&centre, &mut browser).await;
        let page = up_to_the_form(&mut browser, page).await;
        let page = browser.sign_in(&page, "mnovak", "wrong").await;
        assert!(page.body.contains("id=\"errorText\""), "{kind:?}: {}", page.body);
        let mut page = browser.sign_in(&page, "mnovak", "practice").await;
        if !step(kind).is_empty() {
            page = answer(&mut browser, &page, step(kind)).await;
        }
        assert!(page.json()["token"].is_string(), "{kind:?}: {}", page.body);
        let usual = PasswordChange { login_id: "40217".to_owned(), password: "practice".to_owned() };
        centre.control().password(&usual).unwrap();
    }
    assert_eq!(centre.control().agent_state("40217").unwrap().wrong_passwords, 0, "Finesse was never asked");
}

/// What the first page of a kind is: its status, a header that it has, and a text in it.
const SERVES: &[(SignInPage, u16, &str, &str)] = &[
    (SignInPage::LateForm, 200, "", "location.search"),
    (SignInPage::Fragment, 200, "", "location.hash = \"#/login\""),
    (SignInPage::FragmentClick, 200, "", "href=\"#/there\""),
    (SignInPage::PushState, 200, "", "history.pushState"),
    (SignInPage::Reloading, 200, "", "location.reload()"),
    (SignInPage::MetaRefresh, 200, "", "http-equiv=\"refresh\""),
    (SignInPage::Redirects, 200, "", "passwordInput"),
    (SignInPage::ForeignFrames, 200, "", "src=\"https://login.example.test/prefetch\""),
    (SignInPage::HangingResources, 200, "", "/hang?image"),
    (SignInPage::EndlessResource, 200, "", "/endless"),
    (SignInPage::DeviceProbe, 200, "", "https://localhost/device"),
    (SignInPage::ResetLink, 200, "", "target=\"_blank\""),
    (SignInPage::ClosesItself, 200, "", "window.close()"),
    (
        SignInPage::BasicPrompt,
        401,
        "www-authenticate: Basic realm=\"corp\", charset=\"UTF-8\"",
        "passwordInput",
    ),
    (SignInPage::NtlmPrompt, 401, "www-authenticate: NTLM", "passwordInput"),
    (SignInPage::NegotiatePrompt, 401, "www-authenticate: Negotiate", "passwordInput"),
    (SignInPage::Alert, 200, "", "alert(\"Your password ends in 3 days.\")"),
    (SignInPage::Confirm, 200, "", "confirm("),
    (SignInPage::Prompt, 200, "", "prompt("),
    (SignInPage::BeforeUnload, 200, "", "beforeunload"),
    (SignInPage::FileChooser, 200, "", "type=\"file\""),
    (SignInPage::Permissions, 200, "", "getUserMedia"),
    (SignInPage::BrokenCookies, 200, "set-cookie: many59=59; Path=/adfs; Secure", "passwordInput"),
    (SignInPage::German, 200, "", "<html lang=\"de\" dir=\"ltr\">"),
    (SignInPage::French, 200, "", "<html lang=\"fr\" dir=\"ltr\">"),
    (SignInPage::Japanese, 200, "", "<html lang=\"ja\" dir=\"ltr\">"),
    (SignInPage::Arabic, 200, "", "<html lang=\"ar\" dir=\"rtl\">"),
    (SignInPage::HelpDownload, 200, "", "href=\"/adfs/fixture/help.pdf\""),
    (SignInPage::Mailto, 200, "", "href=\"mailto:help@corp.example.test\""),
];

#[tokio::test]
async fn each_kind_serves_what_its_name_says() {
    let centre = centre(SignInPage::Plain).await;
    for (kind, status, header, text) in SERVES {
        let change = SignInPageChange { page: *kind, integrated_sign_in: None };
        centre.control().choose_sign_in_page(&change).unwrap();
        let url = first(&centre, &mut Browser::new(centre.description())).await.url;
        let response = client(centre.description()).get(url).send().await.unwrap();
        assert_eq!(response.status().as_u16(), *status, "{kind:?}");
        let lines = response.headers().iter();
        let lines =
            lines.map(|(name, value)| format!("{name}: {}", String::from_utf8_lossy(value.as_bytes())));
        assert!(header.is_empty() || lines.into_iter().any(|line| line == *header), "{kind:?}");
        let body = response.text().await.unwrap();
        assert!(body.contains(text), "{kind:?}: {body}");
        assert!(!body.contains("{{"), "{kind:?}: a placeholder is left: {body}");
    }
}

#[tokio::test]
async fn the_large_page_has_five_megabytes() {
    let centre = centre(SignInPage::LargePage).await;
    let page = first(&centre, &mut Browser::new(centre.description())).await;
    assert!(page.body.len() > 5_000_000);
}

#[tokio::test]
async fn the_reloading_page_shows_no_form_at_first() {
    let centre = centre(SignInPage::Reloading).await;
    let page = first(&centre, &mut Browser::new(centre.description())).await;
    assert!(page.form().is_none(), "{}", page.body);
}

#[tokio::test]
async fn the_streaming_document_has_its_form_in_the_beginning_and_does_not_end() {
    let centre = centre(SignInPage::StreamingDocument).await;
    let http = client(centre.description());
    let mut at = token_url(centre.description(), 0, "mnovak");
    let mut response = loop {
        let response = http.get(&at).send().await.unwrap();
        match response.headers().get("location") {
            Some(to) => at = to.to_str().unwrap().to_owned(),
            None => break response,
        }
    };
    let beginning = String::from_utf8(response.chunk().await.unwrap().unwrap().to_vec()).unwrap();
    assert!(Form::of(&beginning).is_some() && !beginning.contains("</html>"), "{beginning}");
    assert_eq!(response.chunk().await.unwrap().unwrap().as_ref(), b" ");
}

#[tokio::test]
async fn forty_redirects_are_more_than_a_browser_follows() {
    let centre = centre(SignInPage::ManyRedirects).await;
    let http = client(centre.description());
    let mut url = Url::parse(&token_url(centre.description(), 0, "mnovak")).unwrap();
    let mut hops = 0;
    loop {
        let response = http.get(url.clone()).send().await.unwrap();
        let Some(to) = response.headers().get("location") else { break };
        url = url.join(to.to_str().unwrap()).unwrap();
        hops += 1;
    }
    assert_eq!(hops, 42, "to the identity service, to the provider, and 40 there");
}

#[tokio::test]
async fn a_page_that_posts_to_itself_takes_the_second_right_password() {
    let centre = centre(SignInPage::PostsToItself).await;
    let mut browser = Browser::new(centre.description());
    let page = first(&centre, &mut browser).await;
    let page = browser.sign_in(&page, "mnovak", "practice").await;
    assert!(page.body.contains("Your session has expired"), "{}", page.body);
    let page = browser.sign_in(&page, "mnovak", "practice").await;
    assert!(page.json()["token"].is_string());
}

#[tokio::test]
async fn basic_takes_the_right_name_and_password_alone() {
    let centre = centre(SignInPage::BasicPrompt).await;
    let mut browser = Browser::new(centre.description());
    let page = first(&centre, &mut browser).await;
    assert_eq!(page.form().unwrap().get("UserName"), "");
    let again = browser.open_with_basic(&page.url, "mnovak", "wrong").await;
    assert_eq!(again.status, StatusCode::UNAUTHORIZED);
    assert_eq!(centre.control().state().idp.wrong_passwords, 1);
    let page = browser.open_with_basic(&page.url, "CORP\\mnovak", "practice").await;
    assert!(page.json()["token"].is_string());
}

#[tokio::test]
async fn credentials_in_a_basic_header_are_not_read_by_other_kinds() {
    for kind in [SignInPage::Plain, SignInPage::NtlmPrompt, SignInPage::NegotiatePrompt] {
        let centre = centre(kind).await;
        let mut browser = Browser::new(centre.description());
        let page = first(&centre, &mut browser).await;
        let page = browser.open_with_basic(&page.url, "mnovak", "practice").await;
        assert_eq!(page.url.host_str(), Some("idp.localhost"), "{kind:?}");
    }
}

#[tokio::test]
async fn a_step_after_the_password_wants_its_ticket_once_and_the_right_answer() {
    let wrong: &[(SignInPage, Fields, &str)] = &[
        (SignInPage::SecondFactorWindow, &[("Code", "000000")], "This code is not right."),
        (SignInPage::PasswordExpired, &[("NewPassword", "short"), ("ConfirmPassword", "short")], "too short"),
        (SignInPage::PasswordExpired, &[("NewPassword", "long enough"), ("ConfirmPassword", "x")], "differ"),
        (SignInPage::Consent, &[("Consent", "no")], "HTTP Status 400"),
        (SignInPage::StaySignedIn, &[], "HTTP Status 400"),
        (SignInPage::StaySignedIn, &[("Ticket", "guessed"), ("Stay", "no")], "HTTP Status 403"),
    ];
    for (kind, fields, says) in wrong {
        let centre = centre(*kind).await;
        let mut browser = Browser::new(centre.description());
        let page = first(&centre, &mut browser).await;
        let asked = browser.sign_in(&page, "mnovak", "practice").await;
        let refused = answer(&mut browser, &asked, fields).await;
        assert!(refused.body.contains(says), "{kind:?} {fields:?}: {}", refused.body);
        assert_eq!(centre.control().state().tokens.issued, 0);
        if !fields.iter().any(|(name, _)| *name == "Ticket") {
            let again = answer(&mut browser, &asked, step(*kind)).await;
            assert_eq!(again.status, StatusCode::FORBIDDEN, "{kind:?}: the ticket was used");
        }
    }
}

#[tokio::test]
async fn an_expired_password_is_replaced_by_the_new_one() {
    let centre = centre(SignInPage::PasswordExpired).await;
    let mut browser = Browser::new(centre.description());
    let page = first(&centre, &mut browser).await;
    let page = browser.sign_in(&page, "mnovak", "practice").await;
    answer(&mut browser, &page, step(SignInPage::PasswordExpired)).await;
    let mut other = Browser::new(centre.description());
    let page = first(&centre, &mut other).await;
    let page = other.sign_in(&page, "mnovak", "practice").await;
    assert!(page.body.contains("Incorrect user ID or password"), "{}", page.body);
}

#[tokio::test]
async fn a_required_client_certificate_fails_the_handshake_and_an_optional_one_does_not() {
    let centre = centre(SignInPage::CertificateRequired).await;
    let description = centre.description();
    let http = client(description);
    for (name, answered) in [("certauth", true), ("certauth-required", false)] {
        let url = format!("{}/adfs/ls/?a=b", description.further(name).unwrap().origin());
        let answer = http.get(url).send().await;
        assert_eq!(answer.is_ok(), answered, "{name}: {answer:?}");
        if let Ok(answer) = answer {
            let back = format!("{}/adfs/ls/?a=b&certificate=none", description.idp.origin());
            assert_eq!(answer.headers()["location"].to_str().unwrap(), back);
        }
    }
}

#[tokio::test]
async fn a_node_at_its_alias_sends_browsers_to_its_own_name_and_answers_rest() {
    let centre = centre(SignInPage::Plain).await;
    let description = centre.description();
    let alias = description.further("alias").unwrap();
    let mut browser = Browser::new(description);
    let page = browser.open(&format!("{}/desktop/sso/token?cc_username=mnovak", alias.origin())).await;
    let page = browser.sign_in(&page, "mnovak", "practice").await;
    assert_eq!(page.url.host_str(), Some("fin-a.localhost"));
    assert!(page.json()["token"].is_string());
    let info = format!("{}/finesse/api/SystemInfo", alias.origin());
    assert_eq!(client(description).get(info).send().await.unwrap().status(), StatusCode::OK);
}

#[tokio::test]
async fn what_pages_tell_is_shown_with_its_time_until_another_page_is_chosen() {
    let centre = centre(SignInPage::Plain).await;
    let url = format!("{}/adfs/fixture/tell/usable?page=one", centre.description().idp.origin());
    client(centre.description()).post(url).send().await.unwrap();
    let at = format!("{}/sign-in-page", centre.description().control);
    let http = client(centre.description());
    let view: serde_json::Value = crate::browser::json_of(http.get(&at).send().await.unwrap()).await;
    assert_eq!(view["page"], "plain");
    assert_eq!((&view["told"][0]["what"], &view["told"][0]["document"]), (&"usable".into(), &"one".into()));
    assert!(view["told"][0]["at"].as_u64().unwrap() > 1_600_000_000_000);

    let json = |body: &'static str| http.post(&at).header("content-type", "application/json").body(body);
    let unknown = json(r#"{"page": "plain", "integratedSignIn": "nobody"}"#).send().await.unwrap();
    assert_eq!(unknown.status(), StatusCode::CONFLICT);
    assert!(json(r#"{"page": "no-such-page"}"#).send().await.unwrap().status().is_client_error());
    let chosen = json(r#"{"page": "alert", "integratedSignIn": "jokafor"}"#).send().await.unwrap();
    assert_eq!(chosen.status(), StatusCode::OK);
    assert_eq!(centre.control().sign_in_page().told, []);
    let url = token_url(centre.description(), 0, "jokafor");
    let page = Browser::new(centre.description()).open(&url).await;
    assert_eq!(page.json()["user_id"], "jokafor");
}

#[test]
fn every_kind_is_found_by_its_name() {
    for kind in SignInPage::ALL {
        assert_eq!(SignInPage::from_name(kind.name()), Some(*kind));
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
    }
    assert_eq!(SignInPage::from_name("zoo"), None);
}
