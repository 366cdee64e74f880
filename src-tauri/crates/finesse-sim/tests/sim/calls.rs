//! Calls, from the first ring to the end of wrap-up.

use std::time::Duration;

use finesse_sim::{CallDataRule, Caller, IncomingCall, Options, VariablesChange, WrapUp};
use reqwest::StatusCode;

use crate::desk::{Desk, colleague};
use crate::xmpp::Update;

const CALLER: &str = "0045550999";

/// A customer rings at the agent, who hears it.
async fn ringing(desk: &mut Desk) -> (String, Update) {
    let call = IncomingCall { from: Some(CALLER.to_owned()), ..IncomingCall::default() };
    let id = desk.centre.control().call(call).unwrap();
    desk.until_state("RESERVED").await;
    let update = desk.until_dialog("POST", "ALERTING").await;
    (id, update)
}

async fn talking(desk: &mut Desk) -> String {
    let (id, _) = ringing(desk).await;
    assert_eq!(desk.act(&id, "ANSWER").await.status, StatusCode::ACCEPTED);
    desk.until_dialog("PUT", "ACTIVE").await;
    desk.until_state("TALKING").await;
    id
}

/// The error that comes next on the dialogs node.
async fn refused(desk: &mut Desk, source: &str) -> (String, String) {
    let update = desk.xmpp.update().await;
    assert_eq!(update.node, "/finesse/api/User/40217/Dialogs");
    assert_eq!(update.source, source, "{}", update.data);
    (update.text("errorType"), update.text("errorData"))
}

#[tokio::test]
async fn a_call_rings_talks_holds_and_is_wrapped_up_until_the_timer_ends() {
    let mut desk = Desk::ready(Options::default()).await;
    let control = desk.centre.control();
    let (id, update) = ringing(&mut desk).await;
    assert_eq!(update.source, "/finesse/api/User/40217/Dialogs");
    assert!(update.data.contains("<data><dialogs><Dialog>"), "{}", update.data);
    assert_eq!(
        (update.dialog_id(), update.leg("61234"), update.leg(CALLER)),
        (id.clone(), "ALERTING".to_owned(), "INITIATED".to_owned())
    );
    assert_eq!(update.actions("61234"), ["ANSWER"]);
    assert_eq!((update.text("queueName").as_str(), update.text("fromAddress").as_str()), ("Billing", CALLER));
    assert!(update.data.contains("<name>callVariable1</name>"));

    desk.act(&id, "ANSWER").await;
    let update = desk.until_dialog("PUT", "ACTIVE").await;
    assert_eq!(update.source, format!("/finesse/api/Dialog/{id}"));
    assert!(update.data.contains("<data><dialog>"), "{}", update.data);
    assert_eq!(update.request_id, "t-1");
    assert_eq!(
        update.actions("61234"),
        ["HOLD", "DROP", "UPDATE_CALL_DATA", "CONSULT_CALL", "TRANSFER_SST", "SEND_DTMF"]
    );
    desk.until_state("TALKING").await;

    desk.act(&id, "HOLD").await;
    let update = desk.until_dialog("PUT", "ACTIVE").await;
    assert_eq!((update.leg("61234").as_str(), update.leg(CALLER).as_str()), ("HELD", "ACTIVE"));
    desk.until_state("HOLD").await;
    desk.act(&id, "RETRIEVE").await;
    desk.until_dialog("PUT", "ACTIVE").await;
    desk.until_state("TALKING").await;

    control.hang_up(&id).unwrap();
    let update = desk.until_dialog("PUT", "ACTIVE").await;
    assert_eq!((update.leg("61234").as_str(), update.leg(CALLER).as_str()), ("ACTIVE", "DROPPED"));
    let update = desk.until_over().await;
    assert_eq!(
        (update.leg("61234").as_str(), update.actions("61234")),
        ("WRAP_UP", vec!["UPDATE_CALL_DATA".to_owned()])
    );
    assert_eq!(desk.until_state("WORK_READY").await.text("wrapUpTimer"), "30");
    assert_eq!(desk.rest.get("User/40217/Dialogs").await.text("id"), id);

    control.advance(Duration::from_secs(28));
    assert_eq!(control.agent_state("40217").unwrap().state, "WORK_READY");
    control.advance(Duration::from_secs(3));
    desk.until_state("READY").await;
    assert_eq!(desk.until_dialog("PUT", "DROPPED").await.leg("61234"), "DROPPED");
    assert!(desk.until_dialog("DELETE", "DROPPED").await.data.contains("<dialogs><Dialog>"));
    assert_eq!(desk.rest.get("User/40217/Dialogs").await.body, "<Dialogs></Dialogs>");
    assert_eq!(desk.rest.get(&format!("Dialog/{id}")).await.text("ErrorType"), "Dialog Not Found");
}

#[tokio::test]
async fn the_agent_hangs_up_and_leaves_wrap_up_early() {
    let mut desk = Desk::ready(Options::default()).await;
    let id = talking(&mut desk).await;
    desk.act(&id, "DROP").await;
    assert_eq!(desk.until_dialog("PUT", "ACTIVE").await.leg("61234"), "WRAP_UP");
    desk.until_over().await;
    desk.until_state("WORK_READY").await;
    desk.user("<User><state>NOT_READY</state><reasonCodeId>6</reasonCodeId></User>").await;
    assert_eq!(desk.until_state("NOT_READY").await.text("label"), "Break");
    desk.until_dialog("PUT", "DROPPED").await;
    desk.until_dialog("DELETE", "DROPPED").await;
    desk.centre.control().advance(Duration::from_secs(60));
    assert_eq!(
        desk.centre.control().agent_state("40217").unwrap().state,
        "NOT_READY",
        "the timer is forgotten"
    );
}

#[tokio::test]
async fn the_timer_of_one_wrap_up_does_not_end_the_next() {
    let mut desk = Desk::ready(Options::default()).await;
    let control = desk.centre.control();
    for round in ["first", "second"] {
        let id = talking(&mut desk).await;
        desk.act(&id, "DROP").await;
        desk.until_dialog("PUT", "ACTIVE").await;
        desk.until_over().await;
        desk.until_state("WORK_READY").await;
        if round == "first" {
            control.advance(Duration::from_secs(20));
            desk.user("<User><state>READY</state></User>").await;
            desk.until_state("READY").await;
            desk.until_dialog("PUT", "DROPPED").await;
            desk.until_dialog("DELETE", "DROPPED").await;
        }
    }
    control.advance(Duration::from_secs(15));
    assert_eq!(control.agent_state("40217").unwrap().state, "WORK_READY");
    control.advance(Duration::from_secs(16));
    assert_eq!(control.agent_state("40217").unwrap().state, "READY");
}

#[tokio::test]
async fn not_ready_during_a_call_is_pending_and_comes_after_wrap_up() {
    let mut desk = Desk::ready(Options::default()).await;
    let id = talking(&mut desk).await;
    desk.user("<User><state>NOT_READY</state><reasonCodeId>5</reasonCodeId></User>").await;
    let update = desk.until_state("TALKING").await;
    assert_eq!(update.text("pendingState"), "NOT_READY");
    desk.act(&id, "DROP").await;
    desk.until_dialog("PUT", "ACTIVE").await;
    desk.until_over().await;
    desk.until_state("WORK").await;
    desk.centre.control().advance(Duration::from_secs(31));
    let update = desk.until_state("NOT_READY").await;
    assert_eq!((update.text("label").as_str(), update.text("pendingState").as_str()), ("Lunch", ""));
}

#[tokio::test]
async fn without_wrap_up_the_call_is_gone_at_once() {
    let options = Options { wrap_up_on_incoming: WrapUp::NotAllowed, ..Options::default() };
    let mut desk = Desk::ready(options).await;
    let id = talking(&mut desk).await;
    desk.act(&id, "DROP").await;
    desk.until_dialog("PUT", "ACTIVE").await;
    desk.until_over().await;
    desk.until_state("READY").await;
    desk.until_dialog("DELETE", "DROPPED").await;
}

#[tokio::test]
async fn a_caller_who_gives_up_leaves_the_agent_ready() {
    let mut desk = Desk::ready(Options::default()).await;
    let (id, _) = ringing(&mut desk).await;
    desk.centre.control().hang_up(&id).unwrap();
    desk.until_dialog("PUT", "ALERTING").await;
    desk.until_over().await;
    desk.until_state("READY").await;
    desk.until_dialog("DELETE", "DROPPED").await;
    // Too late to answer.
    assert_eq!(desk.act(&id, "ANSWER").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn somebody_rings_by_himself_when_that_is_wanted() {
    let caller = Caller::Automatic { after_ready: Duration::from_secs(5) };
    let mut desk = Desk::ready(Options { caller, ..Options::default() }).await;
    let control = desk.centre.control();
    control.advance(Duration::from_secs(6));
    desk.until_state("RESERVED").await;
    let first = desk.until_dialog("POST", "ALERTING").await.text("fromAddress");
    // Nobody answers: the caller tires, and the next one rings.
    control.advance(Duration::from_secs(31));
    desk.until_dialog("PUT", "ALERTING").await;
    desk.until_over().await;
    desk.until_state("READY").await;
    desk.until_dialog("DELETE", "DROPPED").await;
    control.advance(Duration::from_secs(6));
    desk.until_state("RESERVED").await;
    assert_ne!(desk.until_dialog("POST", "ALERTING").await.text("fromAddress"), first);
}

#[tokio::test]
async fn nobody_rings_where_nobody_is_ready() {
    let desk = Desk::not_ready(Options::default()).await;
    let control = desk.centre.control();
    assert_eq!(control.call(IncomingCall::default()).unwrap_err().to_string(), "no agent is Ready");
    let call = |to: &str| IncomingCall { to: Some(to.to_owned()), ..IncomingCall::default() };
    assert!(control.call(call("40217")).is_err());
    assert!(control.call(call("1")).is_err());
}

#[tokio::test]
async fn what_does_not_fit_the_leg_is_refused_by_an_event() {
    let mut desk = Desk::ready(Options::default()).await;
    let (id, _) = ringing(&mut desk).await;
    let source = format!("/finesse/api/Dialog/{id}");
    for action in ["DROP", "HOLD", "RETRIEVE"] {
        assert_eq!(desk.act(&id, action).await.status, StatusCode::ACCEPTED);
        assert_eq!(refused(&mut desk, &source).await, ("Generic Error".to_owned(), "22".to_owned()));
    }
    desk.act(&id, "ANSWER").await;
    desk.until_dialog("PUT", "ACTIVE").await;
    desk.until_state("TALKING").await;
    desk.act(&id, "ANSWER").await;
    refused(&mut desk, &source).await;
}

#[tokio::test]
async fn what_an_action_refuses_at_once() {
    let mut desk = Desk::ready(Options::default()).await;
    let (id, _) = ringing(&mut desk).await;
    let path = format!("Dialog/{id}");
    for (body, status, kind) in [
        ("<Dialog><requestedAction>ANSWER</requestedAction></Dialog>", 400, "Parameter Missing"),
        ("<Dialog><targetMediaAddress>61234</targetMediaAddress></Dialog>", 400, "Parameter Missing"),
        (
            "<Dialog><targetMediaAddress>61235</targetMediaAddress><requestedAction>ANSWER</requestedAction></Dialog>",
            400,
            "Invalid Input",
        ),
        (
            "<Dialog><targetMediaAddress>61234</targetMediaAddress><requestedAction>JUMP</requestedAction></Dialog>",
            400,
            "Invalid Input",
        ),
        (
            "<Dialog><targetMediaAddress>61234</targetMediaAddress><requestedAction>CONSULT_CALL</requestedAction></Dialog>",
            400,
            "Parameter Missing",
        ),
        ("<Dialog><requestedAction>UPDATE_CALL_DATA</requestedAction></Dialog>", 400, "Parameter Missing"),
        ("<User/>", 400, "Bad Request"),
    ] {
        let answer = desk.rest.put(&path, body).await;
        assert_eq!((answer.status.as_u16(), answer.text("ErrorType").as_str()), (status, kind), "{body}");
    }
    assert_eq!(desk.act("1", "ANSWER").await.text("ErrorType"), "Dialog Not Found");
    let (other, _xmpp) = colleague(&desk.centre, 1, 0).await;
    assert_eq!(other.get(&path).await.text("ErrorType"), "Invalid Authorization User Specified");
    assert_eq!(desk.rest.get(&path).await.text("id"), id);
}

#[tokio::test]
async fn call_data_can_be_changed_within_its_limits() {
    let mut desk = Desk::ready(Options::default()).await;
    let id = talking(&mut desk).await;
    let path = format!("Dialog/{id}");
    let update = |inside: &str| {
        format!(
            "<Dialog><requestedAction>UPDATE_CALL_DATA</requestedAction><mediaProperties>{inside}</mediaProperties></Dialog>"
        )
    };
    let variable = |name: &str, value: &str| {
        update(&format!(
            "<callvariables><CallVariable><name>{name}</name><value>{value}</value></CallVariable></callvariables>"
        ))
    };
    desk.rest.put(&path, &update("<wrapUpReason>Refund</wrapUpReason>")).await;
    assert_eq!(desk.until_dialog("PUT", "ACTIVE").await.text("wrapUpReason"), "Refund");
    desk.rest.put(&path, &variable("callVariable10", "call back")).await;
    let data = desk.until_dialog("PUT", "ACTIVE").await.data;
    assert!(data.contains("<name>callVariable10</name><value>call back</value>"), "{data}");
    let source = format!("/finesse/api/Dialog/{id}");
    for body in [
        variable("callVariable11", "x"),
        variable("callVariable1", &"x".repeat(41)),
        variable("user.unknown", "x"),
        variable("user.account[0]", "x"),
        variable("user.invoice", "x"),
        variable("user.invoice[3]", "x"),
        variable("callVariable1", "Žižek"),
        update(&format!("<wrapUpReason>{}</wrapUpReason>", "x".repeat(40))),
    ] {
        assert_eq!(desk.rest.put(&path, &body).await.status, StatusCode::ACCEPTED);
        assert_eq!(refused(&mut desk, &source).await.0, "Invalid Input", "{body}");
    }
    let view = &desk.centre.control().state().dialogs[0];
    assert_eq!(view.wrap_up_reason.as_deref(), Some("Refund"));
}

#[tokio::test]
async fn a_script_changes_a_variable_of_a_call_and_the_desk_hears_of_it() {
    let mut desk = Desk::ready(Options::default()).await;
    let id = talking(&mut desk).await;
    let change = |dialog_id: &str| VariablesChange {
        dialog_id: dialog_id.to_owned(),
        variables: [("callVariable3".to_owned(), "gold".to_owned())].into(),
    };
    desk.centre.control().variables(change(&id)).unwrap();
    let data = desk.until_dialog("PUT", "ACTIVE").await.data;
    assert!(data.contains("<name>callVariable3</name><value>gold</value>"), "{data}");
    assert!(data.contains("<name>callVariable1</name>"), "{data}");
    assert!(desk.centre.control().variables(change("0")).is_err());
}

/// What CTI does without a word (protocol/dialogs.md §2.7).
#[tokio::test]
async fn call_data_may_be_truncated_taken_in_part_or_dropped() {
    let mut desk = Desk::ready(Options::default()).await;
    let id = talking(&mut desk).await;
    let path = format!("Dialog/{id}");
    let update = |variables: &[(&str, &str)]| {
        let variable = |(name, value): &(&str, &str)| {
            format!("<CallVariable><name>{name}</name><value>{value}</value></CallVariable>")
        };
        let variables: String = variables.iter().map(variable).collect();
        format!(
            "<Dialog><requestedAction>UPDATE_CALL_DATA</requestedAction><mediaProperties><callvariables>{variables}\
             </callvariables></mediaProperties></Dialog>"
        )
    };
    let long = "x".repeat(31);
    desk.rest.put(&path, &update(&[("user.invoice[2]", &long)])).await;
    let data = desk.until_dialog("PUT", "ACTIVE").await.data;
    let cut = &long[1..];
    assert!(data.contains(&format!("<name>user.invoice[2]</name><value>{cut}</value>")), "{data}");

    let notes: Vec<_> = (0..10).map(|index| format!("user.notes[{index}]")).collect();
    let full = "x".repeat(200);
    let all: Vec<_> = notes.iter().map(|name| (name.as_str(), full.as_str())).collect();
    desk.rest.put(&path, &update(&all)).await;
    assert_eq!(
        refused(&mut desk, &format!("/finesse/api/Dialog/{id}")).await.0,
        "Invalid Input",
        "2000 bytes"
    );

    let control = desk.centre.control();
    control.call_data(CallDataRule::TakesValid);
    desk.rest.put(&path, &update(&[("callVariable2", "taken"), ("callVariable3", &"x".repeat(41))])).await;
    let data = desk.until_dialog("PUT", "ACTIVE").await.data;
    assert!(data.contains("<value>taken</value>") && !data.contains(&"x".repeat(41)), "{data}");

    control.call_data(CallDataRule::Drops);
    desk.rest.put(&path, &update(&[("callVariable2", "dropped")])).await;
    desk.act(&id, "HOLD").await;
    let data = desk.until_dialog("PUT", "ACTIVE").await.data;
    assert!(data.contains("HELD") && data.contains("<value>taken</value>"), "{data}");
}

#[tokio::test]
async fn a_call_to_the_outside_is_answered() {
    let mut desk = Desk::ready(Options::default()).await;
    let answer = desk.call("5550100").await;
    assert_eq!((answer.status, answer.request_id.as_deref()), (StatusCode::ACCEPTED, Some("c-1")));
    assert_eq!(desk.until_state("NOT_READY").await.text("code"), "50006", "off hook");
    let update = desk.until_begun().await;
    assert_eq!((update.request_id.as_str(), update.text("callType").as_str()), ("c-1", "OUT"));
    let id = update.dialog_id();
    let update = desk.until_dialog("PUT", "INITIATED").await;
    assert_eq!(update.actions("61234"), ["DROP", "UPDATE_CALL_DATA"]);
    assert_eq!(desk.until_dialog("PUT", "ALERTING").await.leg("5550100"), "ALERTING");
    assert_eq!(desk.until_dialog("PUT", "ACTIVE").await.leg("5550100"), "ACTIVE");
    desk.until_state("TALKING").await;
    // Call variables of a call that no queue has sent are protected.
    let body = "<Dialog><requestedAction>UPDATE_CALL_DATA</requestedAction><mediaProperties><callvariables>\
                <CallVariable><name>callVariable1</name><value>x</value></CallVariable></callvariables>\
                </mediaProperties></Dialog>";
    desk.rest.put(&format!("Dialog/{id}"), body).await;
    let source = format!("/finesse/api/Dialog/{id}");
    assert_eq!(refused(&mut desk, &source).await.0, "Call Variable is protected");
    desk.act(&id, "DROP").await;
    desk.until_dialog("PUT", "ACTIVE").await;
    desk.until_over().await;
    desk.until_state("NOT_READY").await;
    desk.until_dialog("DELETE", "DROPPED").await;
}

#[tokio::test]
async fn a_call_can_fail_and_is_cleared_by_the_agent() {
    let mut desk = Desk::not_ready(Options::default()).await;
    for (number, cause) in [("5550199", "BUSY"), ("123", "BAD_DESTINATION"), ("61239", "BAD_DESTINATION")] {
        desk.call(number).await;
        let id = desk.until_begun().await.dialog_id();
        desk.until_dialog("PUT", "INITIATED").await;
        let update = desk.until_dialog("PUT", "FAILED").await;
        assert_eq!(
            (update.text("stateCause").as_str(), update.actions("61234")),
            (cause, vec!["DROP".to_owned()])
        );
        desk.act(&id, "DROP").await;
        desk.until_over().await;
        desk.until_dialog("DELETE", "DROPPED").await;
    }
    assert_eq!(desk.centre.control().agent_state("40217").unwrap().state, "NOT_READY");
}

#[tokio::test]
async fn what_making_a_call_refuses() {
    let mut desk = Desk::ready(Options::default()).await;
    assert_eq!(desk.call("61234").await.text("ErrorType"), "Invalid Destination");
    assert_eq!(desk.call("").await.text("ErrorType"), "Parameter Missing");
    let path = "User/40217/Dialogs";
    let from = "<Dialog><requestedAction>MAKE_CALL</requestedAction><fromAddress>1</fromAddress><toAddress>2</toAddress></Dialog>";
    let answer = desk.rest.write(reqwest::Method::POST, path, "x", from).await;
    assert_eq!(answer.text("ErrorType"), "Invalid Input");
    let id = talking(&mut desk).await;
    assert_eq!(desk.call("5550100").await.status, StatusCode::ACCEPTED);
    let (kind, data) = refused(&mut desk, "/finesse/api/User/40217/Dialogs").await;
    assert_eq!((kind.as_str(), data.as_str()), ("Invalid State", "22"));
    assert_eq!(desk.centre.control().state().dialogs.len(), 1, "still only {id}");
}

#[tokio::test]
async fn a_colleague_can_be_called() {
    let mut desk = Desk::not_ready(Options::default()).await;
    let (other, mut theirs) = colleague(&desk.centre, 1, 0).await;
    other.put("User/40218", "<User><state>LOGIN</state><extension>61235</extension></User>").await;
    theirs.update().await;
    desk.call("61235").await;
    let id = desk.until_begun().await.dialog_id();
    desk.until_dialog("PUT", "INITIATED").await;
    assert_eq!(desk.until_dialog("PUT", "ALERTING").await.leg("61235"), "ALERTING");
    let update = theirs.update().await;
    assert_eq!((update.event.as_str(), update.actions("61235")), ("POST", vec!["ANSWER".to_owned()]));
    assert_eq!(update.text("callType"), "AGENT_INSIDE");
    let body = "<Dialog><targetMediaAddress>61235</targetMediaAddress><requestedAction>ANSWER</requestedAction></Dialog>";
    other.put(&format!("Dialog/{id}"), body).await;
    assert_eq!(desk.until_dialog("PUT", "ACTIVE").await.request_id, "", "not my request");
    desk.until_state("TALKING").await;
    assert_eq!(theirs.update().await.request_id, "t-1");
    assert_eq!(theirs.update().await.text("state"), "TALKING");
    desk.act(&id, "DROP").await;
    desk.until_dialog("PUT", "ACTIVE").await;
    assert_eq!(desk.until_over().await.leg("61235"), "WRAP_UP");
    desk.until_state("NOT_READY").await;
    desk.until_dialog("DELETE", "DROPPED").await;
    assert_eq!(desk.centre.control().agent_state("40218").unwrap().state, "WORK");
}
