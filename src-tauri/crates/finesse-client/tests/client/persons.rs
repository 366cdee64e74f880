//! Who signed in decides; what was typed is a hint.

use finesse_client::{Session, SignInError, SignInRequest, WindowError};
use finesse_wire::LoginName;

use crate::{
    kit::{Kit, Page, answer, answer_for, json, must},
    server::Reply,
};

const TOKEN: &str = "/desktop/sso/token";

fn request(kit: &Kit, typed: Option<&str>) -> SignInRequest {
    SignInRequest { name: typed.map(LoginName::new), ..kit.request() }
}

fn names(user_id: &str, principal: &str) -> String {
    let field = |name: &str, value: &str| {
        if value.is_empty() { String::new() } else { format!(",\"{name}\":\"{value}\"") }
    };
    format!(
        "{{\"token\":\"A1\",\"refresh_token\":\"R1\"{}{}}}",
        field("user_id", user_id),
        field("user_principal", principal)
    )
}

fn looked_up(kit: &Kit) -> Vec<String> {
    let paths = kit.server.said().into_iter().map(|said| said.path);
    paths.filter_map(|path| path.strip_prefix("/finesse/api/User/").map(str::to_owned)).collect()
}

/// Columns: what was typed, `user_id`, `user_principal`, whom Finesse was asked for, in this order.
#[tokio::test]
async fn the_names_of_the_token_lead_to_the_agent_however_the_name_was_typed() {
    for (typed, user_id, principal, asked) in [
        (Some("mnovak"), "mnovak", "mnovak@corp", vec!["mnovak"]),
        (Some("MNovak"), "mnovak", "mnovak@corp", vec!["mnovak"]),
        (Some("mnovak@corp.example.test"), "mnovak", "mnovak@corp", vec!["mnovak"]),
        (Some("CORP\\mnovak"), "mnovak", "", vec!["mnovak"]),
        (Some("40217"), "mnovak", "", vec!["mnovak"]),
        (Some("MNovak"), "40217", "", vec!["40217"]),
        (None, "mnovak", "", vec!["mnovak"]),
        // The identity provider writes the name differently than Finesse.
        (
            Some("mnovak"),
            "",
            "MNovak@corp.example.test",
            vec!["MNovak%40corp%2Eexample%2Etest", "MNovak", "mnovak"],
        ),
        // A release that looks up no login names, and an agent who typed the id.
        (Some("40217"), "mira", "", vec!["mira", "40217"]),
        // The answer names no one: what was typed is all there is.
        (Some("CORP\\MNovak"), "", "", vec!["CORP%5CMNovak", "MNovak", "mnovak"]),
    ] {
        let kit = Kit::new().await;
        if user_id == "mira" {
            let user =
                "<User><loginId>40217</loginId><loginName>mira</loginName><state>LOGOUT</state></User>";
            kit.finesse.at("/finesse/api/User/40217", [Reply::xml(200, user)]);
        }
        kit.window.shows(Page::Text(names(user_id, principal)));
        let signed_in = Session::sign_in(kit.ports(), request(&kit, typed)).await;
        let (session, _) = signed_in.unwrap_or_else(|why| panic!("{typed:?}, {user_id}, {principal}: {why}"));
        assert_eq!(session.login_id().as_str(), "40217");
        assert_eq!(looked_up(&kit), asked, "{typed:?}, {user_id}, {principal}");
    }
}

#[tokio::test]
async fn another_person_is_refused_with_both_names() {
    let wrong = |expected: &str, signed_in: Option<&str>| SignInError::WrongPerson {
        expected: expected.to_owned(),
        signed_in: signed_in.map(str::to_owned),
    };
    for (typed, user_id, told) in [
        (Some("jokafor"), "mnovak", wrong("jokafor", Some("mnovak"))),
        (Some("40218"), "mnovak", wrong("40218", Some("mnovak"))),
        (Some("CORP\\jokafor"), "mnovak", wrong("CORP\\jokafor", Some("mnovak"))),
        // Finesse does not know the one who signed in.
        (Some("mnovak"), "visitor", wrong("mnovak", Some("visitor"))),
        (Some("visitor"), "visitor", SignInError::UnknownAgent),
        (None, "visitor", SignInError::UnknownAgent),
    ] {
        let kit = Kit::new().await;
        kit.window.shows(Page::Text(names(user_id, "")));
        let why = Session::sign_in(kit.ports(), request(&kit, typed)).await.unwrap_err();
        assert_eq!(why, told, "{typed:?}, {user_id}");
        assert_eq!((kit.keychain.kept().len(), kit.window.forgotten()), (0, 1), "{typed:?}, {user_id}");
    }
}

#[tokio::test]
async fn without_a_typed_name_none_is_sent_until_the_agent_is_known() {
    let kit = Kit::new().await;
    kit.window.shows(Page::Text(answer(1)));
    let (session, _) = Session::sign_in(kit.ports(), request(&kit, None)).await.unwrap();
    let [asked] = kit.window.requests().try_into().unwrap();
    assert_eq!(asked.url.query(), Some("return_user=yes&return_refresh_token=true"));
    assert!(asked.cookies.is_empty());
    assert_eq!(session.name(), "mnovak");
    kit.wake(&session).await;
    let post = kit.server.said().into_iter().find(|said| said.method == "POST").unwrap();
    assert_eq!(post.query, "cc_username=mnovak", "a refresh wants a name");
    // A server that insists on a name is told apart from one that refuses this agent.
    for (typed, told) in
        [(None, SignInError::NameNeeded), (Some("mnovak"), SignInError::TokenRefused { status: None })]
    {
        kit.window.shows(Page::Text("{\"error\":\"cc_username_missing\"}".into()));
        assert_eq!(Session::sign_in(kit.ports(), request(&kit, typed)).await.unwrap_err(), told);
    }
}

#[tokio::test]
async fn another_person_who_signs_in_again_is_refused_with_both_names() {
    let kit = Kit::new().await;
    let session = kit.sign_in().await;
    let old = session.authorization().await.unwrap();
    kit.window.shows(Page::Text(answer_for("jokafor", 2)));
    let wrong =
        SignInError::WrongPerson { expected: "mnovak".to_owned(), signed_in: Some("jokafor".to_owned()) };
    assert_eq!(session.sign_in_again().await, Err(wrong));
    assert_eq!(session.authorization().await.unwrap(), old);
    assert_eq!((kit.keychain.kept(), kit.window.forgotten()), (vec!["R1".to_owned()], 1));
}

/// Two agents of two domains may have the same name before the `@`: a later token is compared with the agent, not with a spelling.
#[tokio::test]
async fn a_later_token_for_the_same_name_in_another_domain_is_another_person() {
    let kit = Kit::new().await;
    let user = |id: u32, domain: &str| {
        let user = format!(
            "<User><loginId>{id}</loginId><loginName>x@{domain}</loginName><state>LOGOUT</state></User>"
        );
        kit.finesse.at(&format!("/finesse/api/User/x%40{domain}"), [Reply::xml(200, user)]);
    };
    user(40217, "a");
    user(40218, "b");
    kit.window.shows(Page::Text(names("x@a", "")));
    let (session, _) = Session::sign_in(kit.ports(), request(&kit, Some("x"))).await.unwrap();
    for (user_id, same) in [("x@b", false), ("X@A", true)] {
        kit.window.shows(Page::Text(names(user_id, "")));
        let again = session.sign_in_again().await;
        assert_eq!(again.is_ok(), same, "{user_id}: {again:?}");
    }
}

/// What the page left in the profile must not meet the next try; an agent who only closed the window keeps it.
#[tokio::test]
async fn a_failed_sign_in_again_destroys_the_window_profile() {
    let load_failed = || WindowError::LoadFailed { host: "h".into(), detail: "d".into() };
    for (page, forgotten) in [
        (Page::Trouble(WindowError::Closed), 0),
        (Page::Trouble(WindowError::TimedOut), 1),
        (Page::Trouble(load_failed()), 1),
        (Page::Trouble(WindowError::Refused { host: "h".into() }), 1),
        (Page::Text("<html>oops</html>".into()), 1),
        (Page::Text(answer_for("jokafor", 2)), 1),
    ] {
        let kit = Kit::new().await;
        let session = kit.sign_in().await;
        kit.window.shows(page);
        let why = must("the failure", session.sign_in_again()).await.unwrap_err();
        assert_eq!(kit.window.forgotten(), forgotten, "{why:?}");
        kit.window.shows(Page::Text(answer(3)));
        must("the next try", session.sign_in_again()).await.unwrap();
        assert_eq!(kit.window.forgotten(), forgotten, "{why:?}");
    }
}

/// The session can be ended while the window of a sign-in again is open, or after that failed.
#[tokio::test]
async fn a_session_can_be_ended_after_a_sign_in_again_that_failed() {
    let kit = Kit::new().await;
    kit.finesse.posts([Reply::error(401, "Authorization Failure")]);
    kit.finesse.at(TOKEN, [json("{\"error\":\"no\"}".into())]);
    let session = kit.sign_in().await;
    kit.wake(&session).await;
    kit.window.shows(Page::Trouble(WindowError::TimedOut));
    assert!(session.sign_in_again().await.is_err());
    must("the end", session.end()).await;
    assert!(kit.keychain.kept().is_empty());
}
