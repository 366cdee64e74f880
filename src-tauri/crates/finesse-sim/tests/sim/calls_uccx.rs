//! Calls on UCCX, where it differs from UCCE (protocol/dialogs.md §4.3 and §7).

use finesse_sim::{Deployment, IncomingCall, Options};
use reqwest::{Method, StatusCode};

use crate::desk::Desk;

fn uccx() -> Options {
    Options { deployment: Deployment::Uccx, ..Options::default() }
}

async fn talking() -> (Desk, String) {
    let mut desk = Desk::ready(uccx()).await;
    let call = IncomingCall { from: Some("5550120".to_owned()), ..IncomingCall::default() };
    let id = desk.centre.control().call(call).unwrap();
    desk.xmpp.update().await;
    desk.xmpp.update().await;
    desk.act(&id, "ANSWER").await;
    let update = desk.until_dialog("PUT", "ACTIVE").await;
    assert!(update.actions("61234").contains(&"START_RECORDING".to_owned()));
    assert_eq!(update.text("callKeyCallId"), "", "call keys are UCCE's");
    desk.until_state("TALKING").await;
    (desk, id)
}

#[tokio::test]
async fn holding_a_call_from_a_queue_is_no_state() {
    let (mut desk, id) = talking().await;
    for (action, leg) in [("HOLD", "HELD"), ("RETRIEVE", "ACTIVE"), ("HOLD", "HELD")] {
        desk.act(&id, action).await;
        assert_eq!(desk.until_dialog("PUT", "ACTIVE").await.leg("61234"), leg);
    }
    desk.xmpp.ping().await;
    assert_eq!(desk.centre.control().agent_state("mnovak").unwrap().state, "TALKING");
}

#[tokio::test]
async fn ready_during_a_call_is_refused_and_not_ready_waits() {
    let (mut desk, id) = talking().await;
    desk.user("<User><state>READY</state></User>").await;
    desk.hears(["error Invalid State 265".to_owned()]).await;
    desk.user("<User><state>NOT_READY</state><reasonCodeId>5</reasonCodeId></User>").await;
    assert_eq!(desk.until_state("TALKING").await.text("pendingState"), "NOT_READY");
    desk.act(&id, "DROP").await;
    desk.until_dialog("PUT", "ACTIVE").await;
    desk.until_over().await;
    desk.until_state("WORK").await;
}

#[tokio::test]
async fn wrap_up_is_work_even_when_ready_follows_and_takes_several_reasons() {
    let (mut desk, id) = talking().await;
    let body = "<Dialog><requestedAction>UPDATE_CALL_DATA</requestedAction><mediaProperties><wrapUpItems>\
                <wrapUpItem>Refund</wrapUpItem><wrapUpItem>Complaint</wrapUpItem></wrapUpItems></mediaProperties></Dialog>";
    desk.rest.put(&format!("Dialog/{id}"), body).await;
    let data = desk.until_dialog("PUT", "ACTIVE").await.data;
    assert!(data.contains("<wrapUpItem>Refund</wrapUpItem><wrapUpItem>Complaint</wrapUpItem>"), "{data}");
    desk.act(&id, "DROP").await;
    desk.until_dialog("PUT", "ACTIVE").await;
    desk.until_over().await;
    desk.until_state("WORK").await;
    desk.centre.control().advance(Options::default().wrap_up);
    desk.until_state("READY").await;
}

#[tokio::test]
async fn a_direct_call_does_not_make_an_agent_talk() {
    let mut desk = Desk::not_ready(uccx()).await;
    let call = || IncomingCall { to: Some("mnovak".to_owned()), direct: true, ..IncomingCall::default() };
    let control = desk.centre.control();
    let id = control.call(call()).unwrap();
    desk.until_dialog("POST", "ALERTING").await;
    desk.act(&id, "ANSWER").await;
    desk.until_dialog("PUT", "ACTIVE").await;
    desk.xmpp.ping().await;
    assert_eq!(control.agent_state("mnovak").unwrap().state, "NOT_READY");
    desk.user("<User><state>READY</state></User>").await;
    desk.hears(["error Invalid State 33".to_owned()]).await;
    desk.act(&id, "DROP").await;
    desk.until_dialog("PUT", "ACTIVE").await;
    assert_eq!(desk.until_over().await.leg("61234"), "DROPPED", "no wrap-up");
    desk.until_dialog("DELETE", "DROPPED").await;
    // Whoever was Ready is not, and the system says why.
    desk.user("<User><state>READY</state></User>").await;
    desk.until_state("READY").await;
    let id = control.call(call()).unwrap();
    desk.until_dialog("POST", "ALERTING").await;
    desk.act(&id, "ANSWER").await;
    desk.until_dialog("PUT", "ACTIVE").await;
    desk.hears(["NOT_READY 32761".to_owned()]).await;
}

/// A call that the agent makes is one before it is answered (protocol/auth-and-events.md §3.4.3).
#[tokio::test]
async fn ready_is_refused_while_the_agent_dials() {
    let mut desk = Desk::not_ready(uccx()).await;
    desk.call("5550100").await;
    desk.until_begun().await;
    desk.user("<User><state>READY</state></User>").await;
    loop {
        let update = desk.xmpp.update().await;
        if update.source.ends_with(&format!("/User/{}", desk.id)) {
            assert_eq!(update.brief(), "error Invalid State 33");
            break;
        }
    }
}

#[tokio::test]
async fn calls_are_made_from_not_ready_and_without_variables() {
    let mut desk = Desk::ready(uccx()).await;
    desk.call("5550100").await;
    desk.hears(["error Invalid State 22".to_owned()]).await;
    let body = "<Dialog><requestedAction>MAKE_CALL</requestedAction><fromAddress>61234</fromAddress>\
                <toAddress>5550100</toAddress><mediaProperties/></Dialog>";
    let answer = desk.rest.write(Method::POST, "User/mnovak/Dialogs", "x", body).await;
    assert_eq!(answer.text("ErrorType"), "Invalid Input");
}

#[tokio::test]
async fn recording_starts_where_the_platform_has_it() {
    let (mut desk, id) = talking().await;
    assert_eq!(desk.act(&id, "START_RECORDING").await.status, StatusCode::ACCEPTED);
    desk.act(&id, "HOLD").await;
    desk.until_dialog("PUT", "ACTIVE").await;
    assert!(desk.centre.control().state().dialogs[0].recorded);
    let answer = desk.act(&id, "START_RECORDING").await;
    assert_eq!(
        (answer.status, answer.text("ErrorType").as_str()),
        (StatusCode::UNAUTHORIZED, "Invalid State")
    );
    let answer = desk.act(&id, "PARTICIPANT_DROP").await;
    assert_eq!(
        (answer.status, answer.text("ErrorType").as_str()),
        (StatusCode::NOT_IMPLEMENTED, "Not Implemented")
    );
}

#[tokio::test]
async fn recording_of_a_ringing_call_is_refused_by_an_event() {
    let mut desk = Desk::ready(uccx()).await;
    let id = desk.centre.control().call(IncomingCall::default()).unwrap();
    desk.xmpp.update().await;
    desk.xmpp.update().await;
    desk.act(&id, "START_RECORDING").await;
    desk.hears(["error Generic Error 22".to_owned()]).await;
}

#[tokio::test]
async fn letters_are_no_digits() {
    let (mut desk, id) = talking().await;
    let letter =
        "<actionParams><ActionParam><name>dtmfString</name><value>1A</value></ActionParam></actionParams>";
    assert_eq!(desk.act_with(&id, "SEND_DTMF", letter).await.status, StatusCode::ACCEPTED);
    desk.hears(["error Generic Error 3".to_owned()]).await;
}

#[tokio::test]
async fn a_party_is_added_by_the_controller_alone() {
    let (mut desk, o) = talking().await;
    let mut other = desk.colleague(1).await;
    consult(&mut desk, &o, "61235").await;
    let c = other.until_dialog("POST", "ALERTING").await.dialog_id();
    other.act(&c, "ANSWER").await;
    other.until_dialog("PUT", "ACTIVE").await;
    // The consultation is about a call from a queue and counts as one. (A guess.)
    other.until_state("TALKING").await;
    until_merging(&mut desk, &o).await;
    desk.act(&o, "CONFERENCE").await;
    other.until_dialog("DELETE", "DROPPED").await;
    other.until_dialog("POST", "ACTIVE").await;
    consult(&mut other, &o, "5550101").await;
    until_merging(&mut other, &o).await;
    other.act(&o, "CONFERENCE").await;
    other.hears(["error Invalid State 22".to_owned()]).await;
}

async fn consult(desk: &mut Desk, dialog: &str, number: &str) {
    let answer = desk.act_with(dialog, "CONSULT_CALL", &format!("<toAddress>{number}</toAddress>")).await;
    assert_eq!(answer.status, StatusCode::ACCEPTED, "{}", answer.body);
}

/// Up to the event that says that the held call can be merged.
async fn until_merging(desk: &mut Desk, original: &str) {
    loop {
        let update = desk.xmpp.update().await;
        if update.brief().starts_with(&format!("PUT {original} "))
            && update.actions(&desk.extension).contains(&"CONFERENCE".to_owned())
        {
            return;
        }
    }
}
