//! Single sign-on: the eight steps, the page, and the life of tokens.

use std::time::Duration;

use finesse_sim::{Centre, Description, Options, RefreshForm, SignInPage};
use reqwest::StatusCode;
use reqwest::header::HOST;
use url::Url;

use crate::browser::{Browser, client, json_of};
use crate::desk::{Proof, Rest, token_url, tokens};

/// Refreshes by POST; status and JSON.
async fn refresh(description: &Description, access: &str, refresh: &str) -> (StatusCode, serde_json::Value) {
    let url = format!("{}/desktop/sso/token?cc_username=mnovak", description.nodes[0].origin());
    let form = [("token", access), ("refresh-token", refresh), ("return_user", "yes")];
    let response = client(description).post(url).form(&form).send().await.unwrap();
    (response.status(), json_of(response).await)
}

fn text(json: &serde_json::Value, name: &str) -> String {
    json[name].as_str().unwrap_or_else(|| panic!("no {name} in {json}")).to_owned()
}

#[tokio::test]
async fn a_sign_in_goes_through_all_eight_steps() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let mut browser = Browser::new(centre.description());
    let page = browser.open(&token_url(centre.description(), 0, "mnovak")).await;
    assert_eq!(page.url.host_str(), Some("idp.localhost"));
    assert_eq!(page.form().unwrap().get("UserName"), "mnovak", "the name is filled in");
    let page = browser.sign_in(&page, "mnovak", "practice").await;

    assert_eq!(
        browser.visited,
        [
            "GET fin-a.localhost/desktop/sso/token",
            "GET ids.localhost/ids/v1/oauth/authorize",
            "GET idp.localhost/adfs/ls/",
            "POST idp.localhost/adfs/ls/",
            "POST ids.localhost/ids/saml/response",
            "POST ids.localhost/ids/relay",
            "GET fin-a.localhost/desktop/sso/authcode",
            "GET fin-a.localhost/desktop/sso/token",
        ]
    );
    assert_eq!(page.url.as_str(), token_url(centre.description(), 0, "mnovak"));
    assert_eq!(page.content_type, "application/json;charset=UTF-8");
    let json = page.json();
    assert!(text(&json, "token").starts_with("SIM-ACCESS-") && text(&json, "token").len() > 1_400);
    assert!(text(&json, "refresh_token").starts_with("SIM-REFRESH-"));
    assert_eq!(json["expires_in"], 300);
    assert_eq!(text(&json, "user_id"), "mnovak");
    assert_eq!(text(&json, "user_principal"), "mnovak@corp.example.test");
    let rest = Rest::new(centre.description(), 1, Proof::Token(text(&json, "token")));
    assert_eq!(rest.get("User/mnovak").await.text("loginId"), "40217", "good on the other node");
    let state = centre.control().state();
    assert_eq!((state.tokens.issued, state.idp.pages_shown, state.idp.silent), (1, 1, 0));
}

#[tokio::test]
async fn only_what_was_asked_for_is_in_the_answer() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let mut browser = Browser::new(centre.description());
    let url = format!("{}/desktop/sso/token?cc_username=mnovak", centre.description().nodes[0].origin());
    let page = browser.open(&url).await;
    let json = browser.sign_in(&page, "CORP\\mnovak", "practice").await.json();
    let mut names: Vec<&String> = json.as_object().unwrap().keys().collect();
    names.sort();
    assert_eq!(names, ["expires_in", "token"]);
}

#[tokio::test]
async fn a_living_session_gives_new_tokens_without_a_page() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let mut browser = Browser::new(centre.description());
    let url = token_url(centre.description(), 0, "mnovak");
    let page = browser.open(&url).await;
    let first = text(&browser.sign_in(&page, "mnovak", "practice").await.json(), "token");
    // Another person at the same window: the provider gives the one it knows.
    let json = browser.open(&token_url(centre.description(), 1, "jokafor")).await.json();
    assert_eq!(text(&json, "user_id"), "mnovak");
    assert_ne!(text(&json, "token"), first);
    let idp = centre.control().state().idp;
    assert_eq!((idp.pages_shown, idp.silent), (1, 1));

    centre.control().advance(Duration::from_secs(9 * 3_600));
    let page = browser.open(&url).await;
    assert_eq!(page.form().unwrap().id.as_deref(), Some("options"), "the session is over");
}

#[tokio::test]
async fn the_page_itself_says_that_a_password_is_wrong() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let mut browser = Browser::new(centre.description());
    let page = browser.open(&token_url(centre.description(), 0, "mnovak")).await;
    let page = browser.sign_in(&page, "mnovak", "Practice").await;
    assert!(page.body.contains("id=\"errorText\"") && page.body.contains("Incorrect user ID or password"));
    assert_eq!(page.form().unwrap().get("UserName"), "mnovak", "the form keeps what was typed");
    // Somebody without SSO has no account here.
    let page = browser.sign_in(&page, "tlind", "practice-basic").await;
    assert!(page.body.contains("Incorrect user ID or password"));
    let page = browser.sign_in(&page, "mnovak@corp.example.test", "practice").await;
    assert!(page.json()["token"].is_string());
    assert_eq!(centre.control().state().idp.wrong_passwords, 2);
}

#[tokio::test]
async fn the_home_realm_page_comes_first_when_there_are_several() {
    let options = Options { sign_in_page: SignInPage::HomeRealm, ..Options::default() };
    let centre = Centre::start(options).await.unwrap();
    let mut browser = Browser::new(centre.description());
    let page = browser.open(&token_url(centre.description(), 0, "mnovak")).await;
    let mut form = page.form().unwrap();
    assert_eq!(form.id.as_deref(), Some("hrd"));
    form.fields.push(("HomeRealmSelection".to_owned(), "AD AUTHORITY".to_owned()));
    let page = browser.submit(&page, &form).await;
    assert!(browser.sign_in(&page, "mnovak", "practice").await.json()["token"].is_string());
}

#[tokio::test]
async fn a_person_known_from_the_operating_system_sees_no_page() {
    let options = Options { integrated_sign_in: Some("jokafor".to_owned()), ..Options::default() };
    let centre = Centre::start(options).await.unwrap();
    let mut browser = Browser::new(centre.description());
    let json = browser.open(&token_url(centre.description(), 0, "jokafor")).await.json();
    assert_eq!(text(&json, "user_id"), "jokafor");
    assert_eq!(centre.control().state().idp.pages_shown, 0);
}

#[tokio::test]
async fn a_node_opened_by_another_name_is_refused_by_the_identity_service() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let description = centre.description();
    let http = client(description);
    let first = http
        .get(token_url(description, 0, "mnovak"))
        .header(HOST, format!("127.0.0.1:{}", description.nodes[0].port))
        .send()
        .await
        .unwrap();
    let to = first.headers()["location"].to_str().unwrap().to_owned();
    let second = http.get(to).send().await.unwrap();
    assert_eq!(second.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(text(&json_of(second).await, "error"), "invalid_redirectUri");
    let url = format!("{}/ids/v1/oauth/authorize?client_id=other", description.ids.origin());
    let third = http.get(url).send().await.unwrap();
    assert_eq!(third.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(text(&json_of(third).await, "error"), "invalid_client");
}

#[tokio::test]
async fn the_name_must_be_there_and_in_old_releases_in_a_cookie() {
    let options = Options { query_username: false, ..Options::default() };
    let centre = Centre::start(options).await.unwrap();
    let url = token_url(centre.description(), 0, "mnovak");
    let http = client(centre.description());
    assert_eq!(http.get(&url).send().await.unwrap().status(), StatusCode::BAD_REQUEST);
    let with_cookie = http.get(&url).header("cookie", "cc_username=mnovak").send().await.unwrap();
    assert_eq!(with_cookie.status(), StatusCode::FOUND);

    let centre = Centre::start(Options::default()).await.unwrap();
    let url = format!("{}/desktop/sso/token", centre.description().nodes[0].origin());
    let without = client(centre.description()).get(url).send().await.unwrap();
    assert_eq!(without.status(), StatusCode::BAD_REQUEST);
}

/// Walks to the self-submitting form that carries the assertion.
async fn up_to_the_assertion(centre: &Centre, browser: &mut Browser) -> (Url, crate::browser::Form) {
    let page = browser.open(&token_url(centre.description(), 0, "mnovak")).await;
    let mut form = page.form().unwrap();
    form.set("UserName", "mnovak");
    form.set("Password", "practice");
    let carrier = browser.step(&page.url.join(&form.action).unwrap(), Some(&form)).await.unwrap();
    let form = carrier.form().unwrap();
    assert!(form.sends_itself);
    (carrier.url.join(&form.action).unwrap(), form)
}

#[tokio::test]
async fn an_assertion_is_good_once_unchanged_and_for_a_while() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let mut browser = Browser::new(centre.description());
    let (url, form) = up_to_the_assertion(&centre, &mut browser).await;
    let mut changed = form.clone();
    changed.set("SAMLResponse", &format!("A{}", form.get("SAMLResponse")));
    let page = browser.step(&url, Some(&changed)).await.unwrap();
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(page.body.contains("signature invalid"), "{}", page.body);
    // Somebody else's browser cannot use it.
    let mut other = Browser::new(centre.description());
    let page = other.step(&url, Some(&form)).await.unwrap();
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);

    let mut browser = Browser::new(centre.description());
    let (url, form) = up_to_the_assertion(&centre, &mut browser).await;
    centre.control().advance(Duration::from_secs(301));
    let page = browser.step(&url, Some(&form)).await.unwrap();
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(page.body.contains("Conditions"), "{}", page.body);

    let mut browser = Browser::new(centre.description());
    let (url, form) = up_to_the_assertion(&centre, &mut browser).await;
    assert_eq!(browser.step(&url, Some(&form)).await.unwrap().status, StatusCode::OK);
    let page = browser.step(&url, Some(&form)).await.unwrap();
    assert!(page.body.contains("signature invalid"), "used twice");
}

#[tokio::test]
async fn an_authorization_code_is_good_once_and_for_a_minute() {
    for late in [true, false] {
        let centre = Centre::start(Options::default()).await.unwrap();
        let mut browser = Browser::new(centre.description());
        let (url, form) = up_to_the_assertion(&centre, &mut browser).await;
        let relay = browser.step(&url, Some(&form)).await.unwrap();
        let form = relay.form().unwrap();
        assert!(!form.get("uniqueId").is_empty());
        let back = browser.step(&relay.url.join(&form.action).unwrap(), Some(&form)).await.unwrap_err();
        assert_eq!(back.path(), "/desktop/sso/authcode");
        if late {
            centre.control().advance(Duration::from_secs(61));
        } else {
            assert_eq!(browser.step(&back, None).await.unwrap_err().path(), "/desktop/sso/token");
        }
        // Late, or the second time (the state is used up then too).
        let page = browser.step(&back, None).await.unwrap();
        let expected = if late { (401, "invalid_grant") } else { (400, "invalid_state") };
        assert_eq!((page.status.as_u16(), text(&page.json(), "error").as_str()), expected);
    }
}

#[tokio::test]
async fn a_refresh_by_post_ends_the_old_pair() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let description = centre.description();
    let (access, first) = tokens(description, "mnovak", "practice").await;
    centre.control().advance(Duration::from_secs(225));
    let (status, json) = refresh(description, &access, &first).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(json["expires_in"], 300);
    assert_eq!(text(&json, "user_id"), "mnovak");
    let (newer, second) = (text(&json, "token"), text(&json, "refresh_token"));
    assert!(newer != access && second != first);
    // The old access token lives on until its own end.
    let rest = Rest::new(description, 0, Proof::Token(access.clone()));
    assert_eq!(rest.get("User/40217").await.status, StatusCode::OK);
    assert_eq!(refresh(description, &access, &first).await.0, StatusCode::UNAUTHORIZED, "first pair again");
    assert_eq!(refresh(description, &access, &second).await.0, StatusCode::UNAUTHORIZED, "a mixed pair");
    assert_eq!(refresh(description, &newer, &second).await.0, StatusCode::OK);
    assert_eq!(centre.control().state().tokens.refreshed, 2);
}

#[tokio::test]
async fn a_refresh_needs_both_tokens_alive() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let description = centre.description();
    let (access, kept) = tokens(description, "mnovak", "practice").await;
    centre.control().advance(Duration::from_secs(300));
    let (status, json) = refresh(description, &access, &kept).await;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert_eq!(text(&json, "error"), "invalid_token");
    let rest = Rest::new(description, 0, Proof::Token(access));
    assert_eq!(rest.get("User/40217").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(centre.control().state().tokens.expired_uses, 1);

    // The refresh token's end is fixed at the sign-in, however often it is renewed.
    let (mut access, mut kept) = tokens(description, "mnovak", "practice").await;
    for _ in 0..29 {
        centre.control().advance(Duration::from_secs(240));
        let (status, json) = refresh(description, &access, &kept).await;
        assert_eq!(status, StatusCode::OK);
        (access, kept) = (text(&json, "token"), text(&json, "refresh_token"));
    }
    centre.control().advance(Duration::from_secs(240));
    assert_eq!(refresh(description, &access, &kept).await.0, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_refresh_token_may_stay_the_same() {
    let options = Options { rotate_refresh_token: false, ..Options::default() };
    let centre = Centre::start(options).await.unwrap();
    let (access, kept) = tokens(centre.description(), "mnovak", "practice").await;
    let (status, json) = refresh(centre.description(), &access, &kept).await;
    assert_eq!(status, StatusCode::OK);
    assert!(json.get("refresh_token").is_none());
    let newer = text(&json, "token");
    assert_eq!(refresh(centre.description(), &access, &kept).await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(refresh(centre.description(), &newer, &kept).await.0, StatusCode::OK);
}

#[tokio::test]
async fn a_refresh_by_get_names_the_refresh_token_only() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let description = centre.description();
    let (_, kept) = tokens(description, "mnovak", "practice").await;
    let url = |kept: &str| {
        let node = description.nodes[1].origin();
        format!("{node}/desktop/sso/token?cc_username=mnovak&refresh-token={kept}")
    };
    let http = client(description);
    let json: serde_json::Value = json_of(http.get(url(&kept)).send().await.unwrap()).await;
    let second = text(&json, "refresh_token");
    assert_eq!(http.get(url(&kept)).send().await.unwrap().status(), StatusCode::UNAUTHORIZED);
    centre.control().advance(Duration::from_secs(300));
    assert_eq!(http.get(url(&second)).send().await.unwrap().status(), StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_release_may_know_one_form_of_the_refresh_only() {
    let options = Options { refresh_form: RefreshForm::GetOnly, ..Options::default() };
    let centre = Centre::start(options).await.unwrap();
    let url = format!("{}/desktop/sso/token?cc_username=mnovak", centre.description().nodes[0].origin());
    let http = client(centre.description());
    let answer = http.post(&url).form(&[("token", "x"), ("refresh-token", "y")]).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::METHOD_NOT_ALLOWED);

    let options = Options { refresh_form: RefreshForm::PostOnly, ..Options::default() };
    let centre = Centre::start(options).await.unwrap();
    let url = format!(
        "{}/desktop/sso/token?cc_username=mnovak&refresh-token=x",
        centre.description().nodes[0].origin()
    );
    let answer = client(centre.description()).get(&url).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::FOUND, "an ordinary fetch");
}

#[tokio::test]
async fn what_a_refresh_refuses() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let description = centre.description();
    let (access, kept) = tokens(description, "mnovak", "practice").await;
    let http = client(description);
    let bare = format!("{}/desktop/sso/token", description.nodes[0].origin());
    let url = format!("{bare}?cc_username=mnovak");
    let form = [("token", access.as_str()), ("refresh-token", kept.as_str())];
    let status = |request: reqwest::RequestBuilder| async { request.send().await.unwrap().status().as_u16() };
    assert_eq!(status(http.post(&bare).form(&form)).await, 400, "without a name");
    assert_eq!(status(http.post(&url).form(&form[1..])).await, 400, "without the access token");
    assert_eq!(status(http.post(&url).form(&form[..1])).await, 400, "without the refresh token");
    assert_eq!(status(http.post(&url).body("token=a&refresh-token=b")).await, 400, "without a content type");
    centre.control().revoke_tokens();
    assert_eq!(status(http.post(&url).form(&form)).await, 401, "with new keys");
}
