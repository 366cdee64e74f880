//! Names and passwords: the lock and its figures, charsets, special characters, and UCCX, where one name is all.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use finesse_sim::{AgentView, AuthMode, BasicCharset, Centre, Deployment, Options, UserAuthMode};
use reqwest::{Method, StatusCode};
use url::form_urlencoded::byte_serialize;

use crate::browser::Browser;
use crate::desk::{Desk, Proof, Rest, token_url, tokens};
use crate::xmpp::Xmpp;

const SPECIAL: &str = "o'hara&co\"x@corp";

fn view(centre: &Centre, login_id: &str) -> AgentView {
    centre.control().agent_state(login_id).unwrap()
}

fn encoded(name: &str) -> String {
    byte_serialize(name.as_bytes()).collect()
}

#[tokio::test]
async fn refused_passwords_are_counted_by_user_and_kind() {
    let options = Options { auth_mode: AuthMode::NonSso, ..Options::default() };
    let centre = Centre::start(options).await.unwrap();
    let asked = |name: &str, password: &str| {
        let proof = Proof::Password(name.to_owned(), password.to_owned());
        let rest = Rest::new(centre.description(), 0, proof);
        async move { rest.get("User/40217").await.status.as_u16() }
    };
    for round in 1..=4_u64 {
        assert_eq!(asked("mnovak", "wrong").await, 401);
        let agent = view(&centre, "40217");
        assert_eq!((agent.wrong_passwords, agent.locked_attempts, agent.locked), (round, 0, false));
    }
    let mut xmpp = Xmpp::open(centre.description(), 1).await;
    xmpp.refused("40217", "wrong").await;
    let agent = view(&centre, "40217");
    assert_eq!((agent.wrong_passwords, agent.locked), (5, true), "the link counts, on either node");
    assert_eq!(asked("40217", "practice").await, 401);
    let agent = view(&centre, "40217");
    assert_eq!((agent.wrong_passwords, agent.locked_attempts), (5, 1), "right, and refused all the same");
    assert_eq!(view(&centre, "40218").wrong_passwords, 0);
    centre.control().advance(Duration::from_secs(300));
    assert!(!view(&centre, "40217").locked);
    assert_eq!(asked("mnovak", "practice").await, 200);
    assert_eq!(view(&centre, "40217").wrong_passwords, 5, "since the start");
}

#[tokio::test]
async fn basic_is_read_in_one_charset_only() {
    let (utf8, latin1) = (b"azimmer:practice-\xc3\xbc".as_slice(), b"azimmer:practice-\xfc".as_slice());
    for (basic_charset, good, bad) in
        [(BasicCharset::Utf8, utf8, latin1), (BasicCharset::Latin1, latin1, utf8)]
    {
        let options = Options { auth_mode: AuthMode::Hybrid, basic_charset, ..Options::default() };
        let centre = Centre::start(options).await.unwrap();
        let rest = Rest::new(centre.description(), 0, Proof::Nothing);
        for (bytes, status) in [(good, 200), (bad, 401)] {
            let header = format!("Basic {}", STANDARD.encode(bytes));
            let request = rest.request(Method::GET, "User/40221").header("authorization", header);
            assert_eq!(rest.send(request).await.status.as_u16(), status, "{basic_charset:?} {bytes:?}");
        }
    }
}

#[tokio::test]
async fn the_address_for_the_way_of_a_user_may_be_off_or_not_there() {
    for (user_auth_mode, status, kind) in
        [(UserAuthMode::Disabled, 403, "Forbidden"), (UserAuthMode::Missing, 404, "Not Found")]
    {
        let options = Options { auth_mode: AuthMode::Hybrid, user_auth_mode, ..Options::default() };
        let centre = Centre::start(options).await.unwrap();
        let answer = Rest::new(centre.description(), 0, Proof::Nothing).get("UserAuthMode/mnovak").await;
        assert_eq!((answer.status.as_u16(), answer.text("ErrorType").as_str()), (status, kind));
    }
}

#[tokio::test]
async fn a_name_with_special_characters_comes_through_every_step() {
    let options = Options { auth_mode: AuthMode::Hybrid, ..Options::default() };
    let centre = Centre::start(options).await.unwrap();
    let description = centre.description();
    let nobody = Rest::new(description, 0, Proof::Nothing);
    let way = nobody.get(&format!("UserAuthMode/{}", encoded(SPECIAL))).await;
    assert_eq!(way.text("authMode"), "SSO");

    let mut browser = Browser::new(description);
    let page = browser.open(&token_url(description, 0, &encoded(SPECIAL))).await;
    assert_eq!(page.form().unwrap().get("UserName"), SPECIAL, "in the page");
    assert!(!page.body.contains("o'hara&co\""), "escaped there: {}", page.body);
    let page = browser.sign_in(&page, SPECIAL, "practice").await;
    let json = page.json();
    assert_eq!(json["user_id"], SPECIAL);
    let token = json["token"].as_str().unwrap().to_owned();

    let rest = Rest::new(description, 1, Proof::Token(token.clone()));
    let user = rest.get(&format!("User/{}", encoded(SPECIAL))).await;
    assert_eq!(user.status, StatusCode::OK, "{}", user.body);
    assert_eq!((user.text("loginId").as_str(), user.text("loginName").as_str()), ("40220", SPECIAL));
    assert_eq!(user.text("lastName"), "O'Hara & Co");
    let mut xmpp = Xmpp::open(description, 1).await;
    xmpp.log_on("40220", &token, "test").await;
    xmpp.be_present(0).await;
    let body = "<User><state>LOGIN</state><extension>61237</extension></User>";
    assert_eq!(rest.put("User/40220", body).await.status, StatusCode::ACCEPTED);
    let update = xmpp.update().await;
    assert_eq!((update.text("loginName").as_str(), update.text("state").as_str()), (SPECIAL, "NOT_READY"));
}

#[tokio::test]
async fn more_agents_each_have_a_password_and_an_extension_of_their_own() {
    let options = Options { auth_mode: AuthMode::NonSso, more_agents: 300, ..Options::default() };
    let centre = Centre::start(options).await.unwrap();
    let description = centre.description();
    let usual = Centre::start(Options::default()).await.unwrap().description().agents.len();
    assert_eq!(description.agents.len(), usual + 300);
    let last = description.agents.last().unwrap();
    assert_eq!((last.login_id.as_str(), last.login_name.as_str()), ("50300", "agent50300"));
    assert_eq!((last.password.as_str(), last.extension.as_str()), ("practice-50300", "70300"));
    let rest = |password: &str| {
        Rest::new(description, 0, Proof::Password("agent50300".to_owned(), password.to_owned()))
    };
    assert_eq!(rest("practice-50299").get("User/50300").await.status, StatusCode::UNAUTHORIZED);
    let body = "<User><state>LOGIN</state><extension>70300</extension></User>";
    assert_eq!(rest("practice-50300").put("User/50300", body).await.status, StatusCode::ACCEPTED);
    centre.control().advance(Duration::from_secs(1));
    assert_eq!(view(&centre, "50300").extension.as_deref(), Some("70300"));
    let extensions: std::collections::BTreeSet<_> =
        description.agents.iter().map(|agent| &agent.extension).collect();
    assert_eq!(extensions.len(), description.agents.len());

    let many = |more_agents| Centre::start(Options { more_agents, ..Options::default() });
    assert!(many(Options::MOST_AGENTS).await.is_ok());
    assert!(many(Options::MOST_AGENTS + 1).await.is_err());
}

#[tokio::test]
async fn on_uccx_the_login_name_is_the_only_name() {
    let options = Options { deployment: Deployment::Uccx, ..Options::default() };
    let centre = Centre::start(options).await.unwrap();
    let description = centre.description();
    let who = &description.agents[0];
    assert_eq!((who.login_id.as_str(), who.login_name.as_str()), ("mnovak", "mnovak"));
    let info = Rest::new(description, 0, Proof::Nothing).get("SystemInfo").await;
    assert_eq!(info.text("deploymentType"), "UCCX");
    let (token, _) = tokens(description, "mnovak", "practice").await;
    let rest = Rest::new(description, 0, Proof::Token(token.clone()));
    let user = rest.get("User/mnovak").await;
    assert_eq!((user.text("loginId").as_str(), user.text("loginName").as_str()), ("mnovak", "mnovak"));
    assert!(!user.body.contains("skillTargetId"), "{}", user.body);
    assert_eq!(rest.get("User/40217").await.status, StatusCode::NOT_FOUND);
    let mut xmpp = Xmpp::open(description, 0).await;
    xmpp.log_on("mnovak", &token, "test").await;
    xmpp.be_present(0).await;
    let mut desk =
        Desk { centre: centre.into(), rest, xmpp, id: "mnovak".to_owned(), extension: "61234".to_owned() };

    // Not signed in: another code than on UCCE.
    assert_eq!(
        desk.user("<User><state>NOT_READY</state><reasonCodeId>5</reasonCodeId></User>").await.status,
        StatusCode::ACCEPTED
    );
    assert_eq!(desk.xmpp.update().await.text("errorData"), "1010");
    for (extension, status) in [("+12", 202), ("+", 400), ("1+2", 400), ("+123456789012345", 400)] {
        let body = format!("<User><state>LOGIN</state><extension>{extension}</extension></User>");
        assert_eq!(desk.user(&body).await.status.as_u16(), status, "{extension}");
    }
    assert_eq!(desk.xmpp.update().await.text("errorData"), "260", "well-formed, and nobody's");

    // Out from Ready at once.
    for (body, state) in [
        ("<User><state>LOGIN</state><extension>61234</extension></User>", "NOT_READY"),
        ("<User><state>READY</state></User>", "READY"),
        ("<User><state>LOGOUT</state><reasonCodeId>14</reasonCodeId></User>", "LOGOUT"),
        ("<User><state>LOGIN</state><extension>61234</extension></User>", "NOT_READY"),
    ] {
        assert_eq!(desk.user(body).await.status, StatusCode::ACCEPTED, "{body}");
        desk.until_state(state).await;
    }
    // Presence lost for a minute: out.
    desk.xmpp.say("<presence xmlns='jabber:client' type='unavailable'/>").await;
    desk.xmpp.ping().await;
    desk.centre.control().advance(Duration::from_secs(60));
    let agent = view(&desk.centre, "mnovak");
    assert_eq!((agent.state.as_str(), agent.reason_code), ("LOGOUT", Some(255)));
}

#[tokio::test]
async fn uccx_has_no_hybrid_mode() {
    let options = Options { deployment: Deployment::Uccx, auth_mode: AuthMode::Hybrid, ..Options::default() };
    assert!(Centre::start(options).await.is_err());
}

#[tokio::test]
async fn passwords_for_a_search_are_made_anew_and_known_by_their_beginning() {
    let options = Options { canary: true, auth_mode: AuthMode::Hybrid, ..Options::default() };
    let centre = Centre::start(options).await.unwrap();
    let agents = &centre.description().agents;
    for agent in agents {
        assert!(agent.password.starts_with("SIM-PASSWORD-"), "{}", agent.login_id);
    }
    assert_ne!(agents[0].password, agents[1].password);
    tokens(centre.description(), "mnovak", &agents[0].password).await;
    let basic = agents.iter().find(|agent| !agent.sso).unwrap();
    let proof = Proof::Password(basic.login_name.clone(), basic.password.clone());
    let rest = Rest::new(centre.description(), 0, proof);
    assert_eq!(rest.get(&format!("User/{}", basic.login_id)).await.status, StatusCode::OK);
}
