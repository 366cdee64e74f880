//! The order of events about calls as captures show it (`--event-order field`).

use finesse_sim::{EventOrder, IncomingCall, Options, WrapUp};

use crate::desk::Desk;

const CALLER: &str = "0045550999";

fn field(wrap_up_on_incoming: WrapUp) -> Options {
    Options { event_order: EventOrder::Field, wrap_up_on_incoming, ..Options::default() }
}

async fn talking(wrap_up: WrapUp) -> (Desk, String) {
    let mut desk = Desk::ready(field(wrap_up)).await;
    let call = IncomingCall { from: Some(CALLER.to_owned()), ..IncomingCall::default() };
    let id = desk.centre.control().call(call).unwrap();
    desk.hears([
        "RESERVED".to_owned(),
        format!("POST {id} PREROUTE_ACD_IN ALERTING {CALLER}:INITIATED 61234:ALERTING"),
    ])
    .await;
    desk.act(&id, "ANSWER").await;
    desk.hears([
        "TALKING".to_owned(),
        format!("PUT {id} PREROUTE_ACD_IN ACTIVE {CALLER}:ACTIVE 61234:ACTIVE"),
    ])
    .await;
    (desk, id)
}

fn to(number: &str) -> String {
    format!("<toAddress>{number}</toAddress>")
}

#[tokio::test]
async fn the_dialog_is_active_until_its_delete_which_has_the_own_leg_alone() {
    let (mut desk, id) = talking(WrapUp::Required).await;
    desk.act(&id, "DROP").await;
    desk.hears([
        "WORK_READY".to_owned(),
        format!("PUT {id} PREROUTE_ACD_IN ACTIVE {CALLER}:ACTIVE 61234:WRAP_UP"),
        format!("PUT {id} PREROUTE_ACD_IN ACTIVE {CALLER}:DROPPED 61234:WRAP_UP"),
    ])
    .await;
    desk.centre.control().advance(Options::default().wrap_up);
    desk.hears(["READY".to_owned(), format!("DELETE {id} PREROUTE_ACD_IN ACTIVE 61234:DROPPED")]).await;
}

#[tokio::test]
async fn without_wrap_up_a_call_goes_from_active_to_its_delete() {
    let (mut desk, id) = talking(WrapUp::NotAllowed).await;
    desk.act(&id, "DROP").await;
    desk.hears(["READY".to_owned(), format!("DELETE {id} PREROUTE_ACD_IN ACTIVE 61234:DROPPED")]).await;
    desk.xmpp.ping().await;
}

#[tokio::test]
async fn a_call_that_was_not_answered_ends_as_in_the_sheet() {
    let mut desk = Desk::ready(field(WrapUp::Required)).await;
    let id = desk.centre.control().call(IncomingCall::default()).unwrap();
    desk.until_state("RESERVED").await;
    desk.until_dialog("POST", "ALERTING").await;
    desk.centre.control().hang_up(&id).unwrap();
    desk.until_dialog("PUT", "ALERTING").await;
    let update = desk.until_over().await;
    assert_eq!(
        (update.text("callType").as_str(), update.text("stateCause").as_str()),
        ("PREROUTE_ACD_IN", "")
    );
    desk.until_state("READY").await;
    desk.until_dialog("DELETE", "DROPPED").await;
}

#[tokio::test]
async fn an_outgoing_call_begins_without_a_destination_and_without_a_far_leg() {
    let mut desk = Desk::not_ready(field(WrapUp::Required)).await;
    desk.call("5550100").await;
    desk.until_state("TALKING").await;
    let begun = desk.until_begun().await;
    let id = begun.dialog_id();
    assert_eq!(begun.brief(), format!("POST {id} AGENT_INSIDE INITIATING 61234:INITIATING"));
    assert_eq!((begun.text("toAddress"), begun.text("dialedNumber")), (String::new(), String::new()));
    let heard = desk
        .hears([
            format!("PUT {id} OUT INITIATED 61234:INITIATED"),
            format!("PUT {id} OUT ACTIVE 61234:ACTIVE 5550100:ACTIVE"),
        ])
        .await;
    assert_eq!(heard[0].text("toAddress"), "5550100");
    desk.act(&id, "DROP").await;
    desk.hears(["NOT_READY".to_owned(), format!("DELETE {id} OUT ACTIVE 61234:DROPPED")]).await;
}

#[tokio::test]
async fn a_direct_transfer_rings_as_a_dialog_of_its_own_first() {
    let (mut desk, o) = talking(WrapUp::NotAllowed).await;
    let mut other = desk.colleague(1).await;
    desk.act_with(&o, "TRANSFER_SST", &to("61235")).await;
    // The agent's own leg is no longer among the participants, and no DELETE follows.
    desk.hears([format!("PUT {o} TRANSFER ACTIVE {CALLER}:ACTIVE 61235:ALERTING"), "READY".to_owned()]).await;
    desk.xmpp.ping().await;
    assert_eq!(desk.rest.get("User/40217/Dialogs").await.body, "<Dialogs></Dialogs>");
    let first = other.xmpp.update().await;
    let ringing = first.dialog_id();
    assert_ne!(ringing, o);
    assert_eq!(
        first.brief(),
        format!("POST {ringing} PREROUTE_ACD_IN ALERTING 61235:ALERTING {CALLER}:INITIATED")
    );
    let heard = other
        .hears([
            format!("POST {o} TRANSFER ACTIVE {CALLER}:ACTIVE 61234:DROPPED 61235:ALERTING"),
            format!("DELETE {ringing} TRANSFER DROPPED 61235:DROPPED {CALLER}:DROPPED"),
        ])
        .await;
    assert_eq!(heard[0].text("secondaryId"), ringing);
    assert_eq!(heard[1].text("stateCause"), "OTHER");
    other.act(&o, "ANSWER").await;
    other
        .hears([
            "TALKING".to_owned(),
            format!("PUT {o} TRANSFER ACTIVE {CALLER}:ACTIVE 61234:DROPPED 61235:ACTIVE"),
        ])
        .await;
}

#[tokio::test]
async fn a_completed_transfer_shows_the_survivor_before_the_consultation_goes() {
    let (mut desk, o) = talking(WrapUp::NotAllowed).await;
    let mut other = desk.colleague(1).await;
    desk.act_with(&o, "CONSULT_CALL", &to("61235")).await;
    // Held and dialling at once: the agent is talking all the time.
    desk.hears(["HOLD".to_owned(), format!("PUT {o} PREROUTE_ACD_IN ACTIVE {CALLER}:ACTIVE 61234:HELD")])
        .await;
    desk.until_state("TALKING").await;
    let c = desk.until_begun().await.dialog_id();
    other.until_dialog("POST", "ALERTING").await;
    other.act(&c, "ANSWER").await;
    other.until_state("TALKING").await;
    other.until_dialog("PUT", "ACTIVE").await;
    desk.act(&o, "TRANSFER").await;
    other
        .hears([
            format!("POST {o} TRANSFER ACTIVE {CALLER}:ACTIVE 61234:DROPPED 61235:ACTIVE"),
            format!("DELETE {c} TRANSFER DROPPED 61234:DROPPED 61235:DROPPED"),
        ])
        .await;
    desk.hears([
        format!("PUT {c} CONSULT INITIATED 61234:INITIATED"),
        format!("PUT {c} CONSULT ALERTING 61234:INITIATED 61235:ALERTING"),
        format!("PUT {c} CONSULT ACTIVE 61234:ACTIVE 61235:ACTIVE"),
        format!("PUT {o} PREROUTE_ACD_IN ACTIVE {CALLER}:ACTIVE 61234:HELD"),
        format!("PUT {o} TRANSFER ACTIVE {CALLER}:ACTIVE 61235:ACTIVE"),
        "READY".to_owned(),
        format!("DELETE {c} TRANSFER DROPPED 61234:DROPPED 61235:DROPPED"),
    ])
    .await;
}
