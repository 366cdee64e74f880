//! Consultations and what completes them: transfer and conference. UCCE, in the order of protocol/dialogs.md §1.8.

use std::time::Duration;

use finesse_sim::Options;
use reqwest::StatusCode;

use crate::desk::Desk;
use crate::in_call::{CALLER, refused, talking, to, without_wrap_up};

/// The first agent consults the second about a call, up to the moment when it rings there. Returns the consultation.
async fn consulting(desk: &mut Desk, other: &mut Desk, original: &str) -> String {
    let answer = desk.act_with(original, "CONSULT_CALL", &to(&other.extension)).await;
    assert_eq!(answer.status, StatusCode::ACCEPTED, "{}", answer.body);
    let held = desk.xmpp.update().await;
    assert_eq!((held.dialog_id().as_str(), held.leg("61234").as_str()), (original, "HELD"));
    assert_eq!(held.request_id, "t-1");
    desk.until_state("HOLD").await;
    let id = desk.xmpp.update().await.dialog_id();
    desk.hears([
        format!("POST {id} CONSULT INITIATING 61234:INITIATING"),
        format!("PUT {id} CONSULT INITIATED 61234:INITIATED"),
        format!("PUT {id} CONSULT ALERTING 61234:INITIATED {}:ALERTING", other.extension),
    ])
    .await;
    let begun = format!("POST {id} CONSULT ALERTING 61234:INITIATED {}:ALERTING", other.extension);
    let heard = other.hears([begun]).await;
    assert_eq!(heard[0].text("associatedDialogUri"), format!("/finesse/api/Dialog/{original}"));
    id
}

/// The same, answered.
pub(crate) async fn consulted(desk: &mut Desk, other: &mut Desk, original: &str) -> String {
    let id = consulting(desk, other, original).await;
    other.act(&id, "ANSWER").await;
    let active = format!("PUT {id} CONSULT ACTIVE 61234:ACTIVE {}:ACTIVE", other.extension);
    other.hears([active.clone(), "TALKING".to_owned()]).await;
    desk.hears([active, "TALKING".to_owned()]).await;
    // The original may be merged now, which its agent alone is told.
    let original = desk.xmpp.update().await;
    assert_eq!(original.actions("61234"), ["RETRIEVE", "DROP", "UPDATE_CALL_DATA", "TRANSFER", "CONFERENCE"]);
    assert_eq!(original.text("associatedDialogUri"), format!("/finesse/api/Dialog/{id}"));
    id
}

#[tokio::test]
async fn a_consultation_is_transferred_and_the_original_survives() {
    let (mut desk, o) = talking(without_wrap_up()).await;
    let mut other = desk.colleague(1).await;
    let c = consulted(&mut desk, &mut other, &o).await;
    desk.act(&o, "TRANSFER").await;
    let heard = desk
        .hears([
            format!("DELETE {o} TRANSFER ACTIVE {CALLER}:ACTIVE 61234:DROPPED 61235:ACTIVE"),
            format!("DELETE {c} TRANSFER DROPPED 61234:DROPPED 61235:DROPPED"),
            "READY".to_owned(),
        ])
        .await;
    assert_eq!(heard[0].request_id, "t-1");
    assert_eq!(heard[0].text("secondaryId"), c);
    assert_eq!(heard[1].text("stateCause"), "OTHER");
    let heard = other
        .hears([
            format!("DELETE {c} TRANSFER DROPPED 61234:DROPPED 61235:DROPPED"),
            format!("POST {o} TRANSFER ACTIVE {CALLER}:ACTIVE 61234:DROPPED 61235:ACTIVE"),
        ])
        .await;
    assert_eq!(heard[1].text("secondaryId"), c);
    assert_eq!(heard[1].text("fromAddress"), CALLER);
    assert_eq!(
        heard[1].actions("61235"),
        ["HOLD", "DROP", "UPDATE_CALL_DATA", "CONSULT_CALL", "TRANSFER_SST", "SEND_DTMF"]
    );
    desk.xmpp.ping().await;
    desk.centre.control().hang_up(&o).unwrap();
    other
        .hears([
            format!("PUT {o} TRANSFER ACTIVE {CALLER}:DROPPED 61234:DROPPED 61235:ACTIVE"),
            format!("PUT {o} TRANSFER DROPPED {CALLER}:DROPPED 61234:DROPPED 61235:DROPPED"),
            format!("PUT {o} TRANSFER DROPPED {CALLER}:DROPPED 61234:DROPPED 61235:DROPPED"),
            "NOT_READY".to_owned(),
            format!("DELETE {o} TRANSFER DROPPED {CALLER}:DROPPED 61234:DROPPED 61235:DROPPED"),
        ])
        .await;
    assert!(desk.centre.control().state().dialogs.is_empty());
}

#[tokio::test]
async fn whoever_transfers_wraps_up_the_call_that_goes_on() {
    let (mut desk, o) = talking(Options::default()).await;
    let mut other = desk.colleague(1).await;
    let c = consulted(&mut desk, &mut other, &o).await;
    desk.act(&o, "TRANSFER").await;
    let heard = desk
        .hears([
            format!("PUT {o} TRANSFER ACTIVE {CALLER}:ACTIVE 61234:WRAP_UP 61235:ACTIVE"),
            format!("DELETE {c} TRANSFER DROPPED 61234:DROPPED 61235:DROPPED"),
            "WORK_READY".to_owned(),
        ])
        .await;
    assert_eq!(heard[0].actions("61234"), ["UPDATE_CALL_DATA"]);
    desk.centre.control().advance(Duration::from_secs(31));
    desk.hears([
        "READY".to_owned(),
        format!("PUT {o} TRANSFER ACTIVE {CALLER}:ACTIVE 61234:DROPPED 61235:ACTIVE"),
        format!("DELETE {o} TRANSFER ACTIVE {CALLER}:ACTIVE 61234:DROPPED 61235:ACTIVE"),
    ])
    .await;
}

#[tokio::test]
async fn the_consultation_survives_when_the_agent_went_back_to_the_original() {
    let (mut desk, o) = talking(without_wrap_up()).await;
    let mut other = desk.colleague(1).await;
    let c = consulted(&mut desk, &mut other, &o).await;
    // Going back puts the consultation on hold.
    desk.act(&o, "RETRIEVE").await;
    let heard = desk
        .hears([
            format!("PUT {c} CONSULT ACTIVE 61234:HELD 61235:ACTIVE"),
            format!("PUT {o} PREROUTE_ACD_IN ACTIVE {CALLER}:ACTIVE 61234:ACTIVE"),
            format!("PUT {c} CONSULT ACTIVE 61234:HELD 61235:ACTIVE"),
        ])
        .await;
    assert!(heard[2].actions("61234").contains(&"TRANSFER".to_owned()));
    other.hears([format!("PUT {c} CONSULT ACTIVE 61234:HELD 61235:ACTIVE")]).await;
    // On the original, which is active now, there is nothing to complete (protocol/dialogs.md §2.3).
    refused(&mut desk, &o, "TRANSFER", "").await;
    refused(&mut desk, &o, "CONFERENCE", "").await;
    desk.act(&c, "TRANSFER").await;
    let heard = desk
        .hears([
            format!("DELETE {c} TRANSFER ACTIVE 61234:DROPPED 61235:ACTIVE {CALLER}:ACTIVE"),
            format!("DELETE {o} TRANSFER DROPPED {CALLER}:DROPPED 61234:DROPPED"),
            "READY".to_owned(),
        ])
        .await;
    assert_eq!(heard[0].text("secondaryId"), o);
    // The colleague was on the survivor before and is told of the change.
    let heard =
        other.hears([format!("PUT {c} TRANSFER ACTIVE 61234:DROPPED 61235:ACTIVE {CALLER}:ACTIVE")]).await;
    assert_eq!(
        (heard[0].text("fromAddress").as_str(), heard[0].text("toAddress").as_str()),
        ("61234", "61235")
    );
}

#[tokio::test]
async fn a_conference_goes_on_without_one_party() {
    let (mut desk, o) = talking(Options::default()).await;
    let mut other = desk.colleague(1).await;
    let c = consulted(&mut desk, &mut other, &o).await;
    desk.act(&o, "CONFERENCE").await;
    let heard = desk
        .hears([
            format!("PUT {o} CONFERENCE ACTIVE {CALLER}:ACTIVE 61234:ACTIVE 61235:ACTIVE"),
            format!("DELETE {c} CONFERENCE DROPPED 61234:DROPPED 61235:DROPPED"),
        ])
        .await;
    assert_eq!(heard[0].text("secondaryId"), c);
    // No direct transfer of a conference, and no dropping of others without the property.
    assert_eq!(heard[0].actions("61234"), ["HOLD", "DROP", "UPDATE_CALL_DATA", "CONSULT_CALL", "SEND_DTMF"]);
    other
        .hears([
            format!("DELETE {c} CONFERENCE DROPPED 61234:DROPPED 61235:DROPPED"),
            format!("POST {o} CONFERENCE ACTIVE {CALLER}:ACTIVE 61234:ACTIVE 61235:ACTIVE"),
        ])
        .await;
    // Both are held and the call is ACTIVE all the same.
    other.act(&o, "HOLD").await;
    let held = format!("PUT {o} CONFERENCE ACTIVE {CALLER}:ACTIVE 61234:ACTIVE 61235:HELD");
    other.hears([held.clone(), "HOLD".to_owned()]).await;
    desk.hears([held]).await;
    // The controller leaves; a customer and a colleague stay.
    desk.act(&o, "DROP").await;
    let left = format!("PUT {o} CONFERENCE ACTIVE {CALLER}:ACTIVE 61234:WRAP_UP 61235:HELD");
    desk.hears([left.clone(), "WORK_READY".to_owned()]).await;
    other.hears([left]).await;
    other.act(&o, "DROP").await;
    let over = format!("PUT {o} CONFERENCE DROPPED {CALLER}:DROPPED 61234:WRAP_UP 61235:WRAP_UP");
    let dropped = format!("PUT {o} CONFERENCE ACTIVE {CALLER}:ACTIVE 61234:WRAP_UP 61235:WRAP_UP");
    other.hears([dropped.clone(), over.clone(), over.clone(), "WORK".to_owned()]).await;
    desk.hears([dropped, over.clone(), over]).await;
}

#[tokio::test]
async fn the_caller_can_leave_two_agents_of_a_conference_alone() {
    let (mut desk, o) = talking(without_wrap_up()).await;
    let mut other = desk.colleague(1).await;
    consulted(&mut desk, &mut other, &o).await;
    desk.act(&o, "CONFERENCE").await;
    desk.xmpp.update().await;
    desk.xmpp.update().await;
    desk.centre.control().hang_up(&o).unwrap();
    let left = format!("PUT {o} CONFERENCE ACTIVE {CALLER}:DROPPED 61234:ACTIVE 61235:ACTIVE");
    let heard = desk.hears([left]).await;
    assert!(heard[0].actions("61234").contains(&"TRANSFER_SST".to_owned()), "two parties again");
    desk.xmpp.ping().await;
}

#[tokio::test]
async fn only_the_controller_adds_a_party_and_only_up_to_the_limit() {
    let (mut desk, o) = talking(Options::default()).await;
    let mut other = desk.colleague(1).await;
    consulted(&mut desk, &mut other, &o).await;
    desk.act(&o, "CONFERENCE").await;
    for _ in 0..2 {
        desk.xmpp.update().await;
        other.xmpp.update().await;
    }
    let conference = "CONFERENCE ACTIVE 0045550999";
    // The colleague did not make it and cannot add anyone.
    other.act_with(&o, "CONSULT_CALL", &to("5550101")).await;
    let heard = until_consultation_with_outside(&mut other, "61235", "5550101").await;
    other.act(&o, "CONFERENCE").await;
    other.hears(["error Generic Error 20999".to_owned()]).await;
    other.act(&heard, "DROP").await;
    // Controller: caller, both agents and one more are four, and a fifth is too many.
    desk.hears([format!("PUT {o} {conference}:ACTIVE 61234:ACTIVE 61235:HELD")]).await;
    for (number, fits) in [("5550102", true), ("5550103", false)] {
        desk.act_with(&o, "CONSULT_CALL", &to(number)).await;
        until_consultation_with_outside(&mut desk, "61234", number).await;
        desk.act(&o, "CONFERENCE").await;
        let update = desk.xmpp.update().await;
        if fits {
            assert_eq!(update.leg(number), "ACTIVE", "{}", update.data);
            desk.xmpp.update().await;
        } else {
            assert_eq!(update.brief(), "error Generic Error 45");
        }
    }
}

/// Up to the moment when a number outside is consulted and the original can be merged. Returns the consultation.
async fn until_consultation_with_outside(desk: &mut Desk, extension: &str, number: &str) -> String {
    loop {
        let update = desk.xmpp.update().await;
        if update.brief().contains(&format!("CONSULT ACTIVE {extension}:ACTIVE {number}:ACTIVE")) {
            desk.until_state("TALKING").await;
            desk.xmpp.update().await;
            return update.dialog_id();
        }
    }
}

#[tokio::test]
async fn a_consultation_that_fails_leaves_the_original_on_hold() {
    let (mut desk, o) = talking(Options::default()).await;
    desk.act_with(&o, "CONSULT_CALL", &to("5550199")).await;
    desk.xmpp.update().await;
    desk.until_state("HOLD").await;
    let c = desk.xmpp.update().await.dialog_id();
    desk.hears([
        format!("POST {c} CONSULT INITIATING 61234:INITIATING"),
        format!("PUT {c} CONSULT INITIATED 61234:INITIATED"),
        format!("PUT {c} CONSULT FAILED 61234:FAILED"),
    ])
    .await;
    refused(&mut desk, &o, "TRANSFER", "").await;
    desk.act(&c, "DROP").await;
    desk.hears([
        format!("PUT {c} CONSULT DROPPED 61234:DROPPED"),
        format!("PUT {c} CONSULT DROPPED 61234:DROPPED"),
        format!("DELETE {c} CONSULT DROPPED 61234:DROPPED"),
    ])
    .await;
    desk.act(&o, "RETRIEVE").await;
    let heard = desk
        .hears([format!("PUT {o} PREROUTE_ACD_IN ACTIVE {CALLER}:ACTIVE 61234:ACTIVE"), "TALKING".to_owned()])
        .await;
    assert_eq!(heard[0].text("associatedDialogUri"), "", "the consultation is gone");
}

#[tokio::test]
async fn a_ringing_consultation_cannot_be_completed() {
    let (mut desk, o) = talking(Options::default()).await;
    let mut other = desk.colleague(1).await;
    let c = consulting(&mut desk, &mut other, &o).await;
    refused(&mut desk, &o, "TRANSFER", "").await;
    refused(&mut desk, &o, "CONFERENCE", "").await;
    // The colleague can only answer it; a held call cannot consult.
    refused(&mut other, &c, "DROP", "").await;
    refused(&mut desk, &o, "CONSULT_CALL", &to("61236")).await;
    // The agent gives up: nothing is missed, the original is still on hold.
    desk.act(&c, "DROP").await;
    let dropped = format!("PUT {c} CONSULT ALERTING 61234:DROPPED 61235:ALERTING");
    let over = format!("PUT {c} CONSULT DROPPED 61234:DROPPED 61235:DROPPED");
    let gone = format!("DELETE {c} CONSULT DROPPED 61234:DROPPED 61235:DROPPED");
    desk.hears([dropped.clone(), over.clone(), over.clone(), gone.clone()]).await;
    other.hears([dropped, over.clone(), over, gone]).await;
    assert_eq!(desk.centre.control().agent_state("40217").unwrap().state, "HOLD");
}

#[tokio::test]
async fn the_caller_hangs_up_during_a_consultation() {
    let (mut desk, o) = talking(Options::default()).await;
    let mut other = desk.colleague(1).await;
    let c = consulted(&mut desk, &mut other, &o).await;
    desk.centre.control().hang_up(&o).unwrap();
    let over = format!("PUT {o} PREROUTE_ACD_IN DROPPED {CALLER}:DROPPED 61234:WRAP_UP");
    desk.hears([format!("PUT {o} PREROUTE_ACD_IN ACTIVE {CALLER}:DROPPED 61234:HELD"), over.clone(), over])
        .await;
    desk.xmpp.ping().await;
    // Still talking to the colleague; wrap-up of the first call comes after that.
    desk.act(&c, "DROP").await;
    let heard = desk
        .hears([
            format!("PUT {c} CONSULT ACTIVE 61234:DROPPED 61235:ACTIVE"),
            format!("PUT {c} CONSULT DROPPED 61234:DROPPED 61235:WRAP_UP"),
            format!("PUT {c} CONSULT DROPPED 61234:DROPPED 61235:WRAP_UP"),
            "WORK_READY".to_owned(),
            format!("DELETE {c} CONSULT DROPPED 61234:DROPPED 61235:WRAP_UP"),
        ])
        .await;
    assert_eq!(heard[0].request_id, "t-1");
}

/// Rows: whether colleagues answer; what becomes of a consultation with one who is not signed in.
#[tokio::test]
async fn a_colleague_who_is_not_signed_in_answers_only_where_colleagues_answer() {
    for (colleagues_answer, expected) in [(true, "61235:ACTIVE"), (false, "61234:FAILED")] {
        let options = Options { colleagues_answer, ..without_wrap_up() };
        let (mut desk, original) = talking(options).await;
        desk.act_with(&original, "CONSULT_CALL", &to("61235")).await;
        loop {
            let heard = desk.xmpp.update().await.brief();
            if heard.contains(expected) {
                break;
            }
            assert!(!heard.contains("61235:ACTIVE") && !heard.contains("61234:FAILED"), "{heard}");
        }
    }
}
