//! Mobile agents (protocol/auth-and-events.md §3.2), and who is signed in twice (protocol/auth-and-events.md §3.1).

use std::time::Duration;

use finesse_sim::{CtiFailover, Deployment, NodeStatus, Options, SecondSignIn};
use reqwest::StatusCode;

use crate::desk::{Desk, colleague};
use crate::reading::element;

fn sign_in(mode: &str, number: &str) -> String {
    format!(
        "<User><state>LOGIN</state><extension>61234</extension><mobileAgent><mode>{mode}</mode>\
         <dialNumber>{number}</dialNumber></mobileAgent></User>"
    )
}

async fn mobile(options: Options, mode: &str, number: &str) -> Desk {
    let desk = Desk::connected(options).await;
    assert_eq!(desk.user(&sign_in(mode, number)).await.status, StatusCode::ACCEPTED);
    desk
}

#[tokio::test]
async fn a_mobile_agent_is_known_at_the_node_of_the_sign_in_until_a_failover() {
    let mut desk = mobile(Options::default(), "CALL_BY_CALL", "5550123").await;
    let update = desk.until_state("NOT_READY").await;
    assert_eq!((update.text("mode"), update.text("dialNumber")), ("CALL_BY_CALL".into(), "5550123".into()));
    let (control, id) = (desk.centre.control(), desk.id.clone());
    assert_eq!(desk.rest.get(&format!("User/{id}")).await.text("mode"), "CALL_BY_CALL");
    desk.user("<User><state>READY</state></User>").await;
    desk.until_state("READY").await;
    control.cti_failover(CtiFailover { seconds: Some(5.0) });
    control.advance(Duration::from_secs(6));
    let user = desk.rest.get(&format!("User/{id}")).await;
    assert_eq!(element(&user.body, "mode"), None);
    for status in ["OUT_OF_SERVICE", "IN_SERVICE"] {
        assert_eq!(desk.xmpp.update().await.text("status"), status);
    }
    desk.until_state("NOT_READY").await;
    // A further sign-in keeps the state, and tells Finesse nothing.
    desk.user(&sign_in("CALL_BY_CALL", "5550123")).await;
    let update = desk.until_state("NOT_READY").await;
    assert_eq!(element(&update.data, "mobileAgent"), None);
    desk.user("<User><state>LOGOUT</state><reasonCodeId>14</reasonCodeId></User>").await;
    desk.until_state("LOGOUT").await;
    desk.user(&sign_in("CALL_BY_CALL", "5550123")).await;
    assert_eq!(desk.until_state("NOT_READY").await.text("dialNumber"), "5550123");
}

#[tokio::test]
async fn events_of_the_node_that_was_not_signed_in_to_do_not_say_how_a_mobile_agent_is_reached() {
    let mut desk = mobile(Options::default(), "CALL_BY_CALL", "5550123").await;
    desk.until_state("NOT_READY").await;
    let (_, mut other_node) = Box::pin(colleague(&desk.centre, 0, 1)).await;
    desk.user("<User><state>READY</state></User>").await;
    assert_eq!(desk.until_state("READY").await.text("dialNumber"), "5550123");
    let update = other_node.update().await;
    assert_eq!((update.text("state").as_str(), element(&update.data, "mobileAgent")), ("READY", None));
}

#[tokio::test]
async fn a_node_that_was_restarted_does_not_know_how_its_mobile_agents_are_reached() {
    let mut desk = mobile(Options::default(), "CALL_BY_CALL", "5550123").await;
    desk.until_state("NOT_READY").await;
    let (control, path) = (desk.centre.control(), format!("User/{}", desk.id));
    for (node, number) in [("b", Some("5550123")), ("a", None)] {
        control.node(node, NodeStatus::Stopped).await.unwrap();
        control.node(node, NodeStatus::Running).await.unwrap();
        let user = desk.rest.get(&path).await;
        assert_eq!(element(&user.body, "dialNumber").as_deref(), number, "node {node} was restarted");
    }
}

#[tokio::test]
async fn a_nailed_connection_is_answered_before_the_agent_can_be_ready() {
    let mut desk = mobile(Options::default(), "NAILED_CONNECTION", "5550123").await;
    desk.until_state("NOT_READY").await;
    desk.user("<User><state>READY</state></User>").await;
    desk.hears(["error Invalid State 22".to_owned()]).await;
    desk.centre.control().advance(Duration::from_secs(2));
    desk.until_state("NOT_READY").await;
    desk.user("<User><state>READY</state></User>").await;
    desk.until_state("READY").await;
}

#[tokio::test]
async fn a_nailed_connection_to_a_number_that_does_not_exist_signs_out() {
    let mut desk = mobile(Options::default(), "NAILED_CONNECTION", "12").await;
    desk.until_state("NOT_READY").await;
    desk.centre.control().advance(Duration::from_secs(2));
    desk.hears(["LOGOUT 50040".to_owned()]).await;
}

#[tokio::test]
async fn without_mobile_agents_the_mode_is_refused() {
    for options in [
        Options { mobile_agents: false, ..Options::default() },
        Options { deployment: Deployment::Uccx, ..Options::default() },
    ] {
        let mut desk = mobile(options, "CALL_BY_CALL", "5550123").await;
        desk.hears(["error Mode Not Allowed 265".to_owned()]).await;
    }
}

#[tokio::test]
async fn a_mobile_agent_needs_a_mode_and_a_number() {
    let desk = Desk::connected(Options::default()).await;
    for (mode, number, kind) in [
        ("", "5550123", "Parameter Missing"),
        ("SOMETIMES", "5550123", "Invalid Input"),
        ("CALL_BY_CALL", "", "Parameter Missing"),
    ] {
        let answer = desk.user(&sign_in(mode, number)).await;
        assert_eq!((answer.status, answer.text("ErrorType").as_str()), (StatusCode::BAD_REQUEST, kind));
    }
}

/// UNCERTAIN in the sheet: the centre does either.
#[tokio::test]
async fn a_second_sign_in_keeps_the_state_and_the_extension_or_changes_it() {
    for (second_sign_in, extension) in
        [(SecondSignIn::KeepsExtension, "61234"), (SecondSignIn::ChangesExtension, "61238")]
    {
        let mut desk = Desk::ready(Options { second_sign_in, ..Options::default() }).await;
        desk.user("<User><state>LOGIN</state><extension>61238</extension></User>").await;
        let update = desk.until_state("READY").await;
        assert_eq!(update.text("extension"), extension, "{second_sign_in:?}");
    }
}
