//! Actions within a call, direct transfer, several calls, and what is refused. UCCE, in the order of protocol/dialogs.md §1.8.

use std::time::Duration;

use finesse_sim::{IncomingCall, Options, ParticipantDrop};
use reqwest::StatusCode;

use crate::consultation::consulted;
use crate::desk::Desk;
use crate::in_call::{CALLER, refused, talking, to, without_wrap_up};

#[tokio::test]
async fn a_direct_transfer_rings_at_the_colleague_and_the_agent_leaves() {
    let (mut desk, o) = talking(without_wrap_up()).await;
    let mut other = desk.colleague(1).await;
    desk.act_with(&o, "TRANSFER_SST", &to("61235")).await;
    let heard = desk
        .hears([
            format!("DELETE {o} TRANSFER ACTIVE {CALLER}:ACTIVE 61234:DROPPED 61235:ALERTING"),
            "READY".to_owned(),
        ])
        .await;
    assert_eq!(heard[0].request_id, "t-1");
    let heard =
        other.hears([format!("POST {o} TRANSFER ACTIVE {CALLER}:ACTIVE 61234:DROPPED 61235:ALERTING")]).await;
    assert_eq!(heard[0].actions("61235"), ["ANSWER"]);
    other.act(&o, "ANSWER").await;
    other
        .hears([
            format!("PUT {o} TRANSFER ACTIVE {CALLER}:ACTIVE 61234:DROPPED 61235:ACTIVE"),
            "TALKING".to_owned(),
        ])
        .await;
    // Sent back: the first agent has two legs in it, and the living one counts.
    other.act_with(&o, "TRANSFER_SST", &to("61234")).await;
    let heard = desk
        .hears([format!(
            "POST {o} TRANSFER ACTIVE {CALLER}:ACTIVE 61234:DROPPED 61235:DROPPED 61234:ALERTING"
        )])
        .await;
    assert_eq!(heard[0].dialog_id(), o);
    assert_eq!(desk.act(&o, "ANSWER").await.status, StatusCode::ACCEPTED);
    desk.until_dialog("PUT", "ACTIVE").await;
    desk.until_state("TALKING").await;
}

#[tokio::test]
async fn a_direct_transfer_to_a_number_that_cannot_be_reached_keeps_the_call() {
    let (mut desk, o) = talking(Options::default()).await;
    for (number, data) in [("5550199", "33"), ("123", "14"), ("61239", "14")] {
        desk.act_with(&o, "TRANSFER_SST", &to(number)).await;
        desk.hears([format!("error Generic Error {data}")]).await;
    }
    assert_eq!(
        desk.act_with(&o, "TRANSFER_SST", &to("61234")).await.text("ErrorType"),
        "Invalid Destination"
    );
    assert_eq!(desk.act_with(&o, "TRANSFER_SST", "").await.text("ErrorType"), "Parameter Missing");
    assert_eq!(desk.act_with(&o, "TRANSFER_SST", &to("Žižek")).await.text("ErrorType"), "Invalid Input");
    let dialog = &desk.centre.control().state().dialogs[0];
    assert_eq!((dialog.call_type.as_str(), dialog.legs[1].state.as_str()), ("PREROUTE_ACD_IN", "ACTIVE"));
}

#[tokio::test]
async fn a_call_goes_to_the_route_point_and_leaves_the_centre() {
    let (mut desk, o) = talking(without_wrap_up()).await;
    desk.act_with(&o, "TRANSFER_SST", &to("4400")).await;
    desk.hears([
        format!("DELETE {o} TRANSFER ACTIVE {CALLER}:ACTIVE 61234:DROPPED 4400:ALERTING"),
        "READY".to_owned(),
    ])
    .await;
    assert!(desk.centre.control().state().dialogs.is_empty());
}

#[tokio::test]
async fn digits_go_into_an_active_call_without_an_event() {
    let (mut desk, o) = talking(Options::default()).await;
    let digits = |digits: &str| {
        format!(
            "<actionParams><ActionParam><name>dtmfString</name><value>{digits}</value></ActionParam></actionParams>"
        )
    };
    for part in ["12#", "*9AD"] {
        let answer = desk.act_with(&o, "SEND_DTMF", &digits(part)).await;
        assert_eq!(answer.status, StatusCode::ACCEPTED, "{}", answer.body);
    }
    // What comes next is the answer to this, so there was no event about digits.
    desk.act(&o, "HOLD").await;
    desk.hears([format!("PUT {o} PREROUTE_ACD_IN ACTIVE {CALLER}:ACTIVE 61234:HELD"), "HOLD".to_owned()])
        .await;
    assert_eq!(desk.centre.control().state().dialogs[0].digits, "12#*9AD");
    let answer = desk.act_with(&o, "SEND_DTMF", &digits("1")).await;
    assert_eq!(
        (answer.status, answer.text("ErrorType").as_str()),
        (StatusCode::UNAUTHORIZED, "Invalid State")
    );
    for (inside, kind) in
        [("", "Parameter Missing"), (&*digits(""), "Parameter Missing"), (&*digits("E"), "Invalid Input")]
    {
        let answer = desk.act_with(&o, "SEND_DTMF", inside).await;
        assert_eq!(
            (answer.status, answer.text("ErrorType").as_str()),
            (StatusCode::BAD_REQUEST, kind),
            "{inside}"
        );
    }
}

#[tokio::test]
async fn digits_for_a_ringing_call_are_refused_by_an_event() {
    let mut desk = Desk::ready(Options::default()).await;
    let o = desk.centre.control().call(IncomingCall::default()).unwrap();
    desk.xmpp.update().await;
    desk.xmpp.update().await;
    let digits =
        "<actionParams><ActionParam><name>dtmfString</name><value>1</value></ActionParam></actionParams>";
    refused(&mut desk, &o, "SEND_DTMF", digits).await;
    refused(&mut desk, &o, "CONSULT_CALL", &to("61235")).await;
    refused(&mut desk, &o, "TRANSFER_SST", &to("61235")).await;
}

#[tokio::test]
async fn what_the_platform_does_not_let_this_agent_do() {
    let (mut desk, o) = talking(Options::default()).await;
    for (action, status, kind) in [
        ("START_RECORDING", 501, "Not Implemented"),
        ("PARTICIPANT_DROP", 401, "Invalid Authorization User Specified"),
        ("RECLASSIFY", 400, "Parameter Missing"),
        ("UPDATE_SCHEDULED_CALLBACK", 400, "Parameter Missing"),
        ("MAKE_CALL", 400, "Invalid Input"),
        ("SILENT_MONITOR", 400, "Invalid Input"),
    ] {
        let answer = desk.act(&o, action).await;
        assert_eq!((answer.status.as_u16(), answer.text("ErrorType").as_str()), (status, kind), "{action}");
    }
    // This call comes from no campaign.
    for action in ["ACCEPT", "CLOSE", "REJECT", "CANCEL_SCHEDULED_CALLBACK"] {
        refused(&mut desk, &o, action, "").await;
    }
    let class = |class: &str| {
        format!(
            "<actionParams><ActionParam><name>outboundClassification</name><value>{class}</value></ActionParam></actionParams>"
        )
    };
    refused(&mut desk, &o, "RECLASSIFY", &class("BUSY")).await;
    assert_eq!(desk.act_with(&o, "RECLASSIFY", &class("RUDE")).await.text("ErrorType"), "Invalid Input");
    let time = "<actionParams><ActionParam><name>callbackTime</name><value>2031-05-03T14:30</value></ActionParam></actionParams>";
    refused(&mut desk, &o, "UPDATE_SCHEDULED_CALLBACK", time).await;
    // Supervisors monitor and barge in.
    for (action, inside) in
        [("SILENT_MONITOR", ""), ("BARGE_CALL", "<associatedDialogUri>/x</associatedDialogUri>")]
    {
        let body = format!(
            "<Dialog><requestedAction>{action}</requestedAction><fromAddress>61234</fromAddress><toAddress>61235</toAddress>{inside}</Dialog>"
        );
        let answer = desk.rest.write(reqwest::Method::POST, "User/40217/Dialogs", "x", &body).await;
        let seen = (answer.status.as_u16(), answer.text("ErrorType"));
        assert_eq!(seen, (401, "Invalid Authorization User Specified".to_owned()), "{action}");
    }
}

#[tokio::test]
async fn parties_of_a_conference_are_dropped_where_the_property_allows_it() {
    for (participant_drop, controller, member) in [
        (ParticipantDrop::SupervisorOnly, false, false),
        (ParticipantDrop::ControllerAndSupervisor, true, false),
        (ParticipantDrop::All, true, true),
    ] {
        let (mut desk, o) = talking(Options { participant_drop, ..without_wrap_up() }).await;
        let mut other = desk.colleague(1).await;
        consulted(&mut desk, &mut other, &o).await;
        desk.act(&o, "CONFERENCE").await;
        for _ in 0..2 {
            desk.xmpp.update().await;
        }
        other.xmpp.update().await;
        let conference = other.xmpp.update().await;
        let may = |extension: &str| conference.actions(extension).contains(&"PARTICIPANT_DROP".to_owned());
        assert_eq!((may("61234"), may("61235")), (controller, member), "{participant_drop:?}");
        let drop = |extension: &str| {
            format!(
                "<Dialog><targetMediaAddress>{extension}</targetMediaAddress><requestedAction>PARTICIPANT_DROP</requestedAction></Dialog>"
            )
        };
        let path = format!("Dialog/{o}");
        let status = |may: bool| if may { StatusCode::ACCEPTED } else { StatusCode::UNAUTHORIZED };
        if member {
            // A caller outside is no device of an agent, and a stranger is not there at all.
            assert_eq!(other.rest.put(&path, &drop(CALLER)).await.status, StatusCode::ACCEPTED);
            other.hears(["error Generic Error 22".to_owned()]).await;
            assert_eq!(other.rest.put(&path, &drop("61236")).await.text("ErrorType"), "Invalid Input");
        } else {
            assert_eq!(other.rest.put(&path, &drop("61234")).await.status, status(false));
        }
        let answer = desk.rest.put(&path, &drop("61235")).await;
        assert_eq!(answer.status, status(controller), "{participant_drop:?}");
        if controller {
            let left = format!("PUT {o} CONFERENCE ACTIVE {CALLER}:ACTIVE 61234:ACTIVE 61235:DROPPED");
            let heard = desk.hears([left.clone()]).await;
            assert_eq!(heard[0].request_id, "t-1");
            let gone = left.replace("PUT", "DELETE");
            other.hears([left, "NOT_READY".to_owned(), gone]).await;
        }
    }
}

#[tokio::test]
async fn a_second_call_can_be_answered_while_one_is_held_and_a_third_finds_the_line_busy() {
    let (mut desk, o) = talking(Options::default()).await;
    let control = desk.centre.control();
    let direct = |from: &str| IncomingCall {
        to: Some("40217".to_owned()),
        from: Some(from.to_owned()),
        direct: true,
        ..IncomingCall::default()
    };
    desk.act(&o, "HOLD").await;
    desk.until_dialog("PUT", "ACTIVE").await;
    desk.until_state("HOLD").await;
    let second = control.call(direct("5550111")).unwrap();
    let heard =
        desk.hears([format!("POST {second} OTHER_IN ALERTING 5550111:INITIATED 61234:ALERTING")]).await;
    assert_eq!((heard[0].text("toAddress").as_str(), heard[0].text("queueName").as_str()), ("61234", ""));
    assert!(control.call(direct("5550112")).is_err(), "two calls are all that the telephone takes");
    desk.act(&second, "ANSWER").await;
    desk.hears([
        format!("PUT {second} OTHER_IN ACTIVE 5550111:ACTIVE 61234:ACTIVE"),
        "TALKING".to_owned(),
        format!("PUT {o} PREROUTE_ACD_IN ACTIVE {CALLER}:ACTIVE 61234:HELD"),
    ])
    .await;
    // Any held call can be joined with the active one (protocol/dialogs.md §2.3). Here the second ends, and the agent is on hold again.
    control.hang_up(&second).unwrap();
    let over = format!("PUT {second} OTHER_IN DROPPED 5550111:DROPPED 61234:WRAP_UP");
    desk.hears([
        format!("PUT {second} OTHER_IN ACTIVE 5550111:DROPPED 61234:ACTIVE"),
        over.clone(),
        over,
        "HOLD".to_owned(),
        format!("PUT {o} PREROUTE_ACD_IN ACTIVE {CALLER}:ACTIVE 61234:HELD"),
    ])
    .await;
}

/// Held, consultation and a direct call: whoever answers the third has two on hold, and either can be joined with the active one.
#[tokio::test]
async fn a_third_call_rings_during_a_consultation_where_the_telephone_takes_it() {
    let (desk, o) = talking(Options { busy_trigger: 3, ..Options::default() }).await;
    let control = desk.centre.control();
    desk.act_with(&o, "CONSULT_CALL", &to("5550101")).await;
    control.advance(Duration::from_secs(3));
    let call = || IncomingCall { to: Some("40217".to_owned()), direct: true, ..IncomingCall::default() };
    let third = control.call(call()).unwrap();
    assert!(control.call(call()).is_err(), "the fourth finds the line busy");
    let legs = || {
        let state = control.state();
        let own = |dialog: &finesse_sim::DialogView| {
            let own = dialog.legs.iter().find(|leg| leg.media_address == "61234");
            own.map(|leg| leg.state.clone()).unwrap_or_default()
        };
        state.dialogs.iter().map(own).collect::<Vec<_>>()
    };
    assert_eq!(legs(), ["HELD", "ACTIVE", "ALERTING"]);
    assert_eq!(desk.act(&third, "ANSWER").await.status, StatusCode::ACCEPTED);
    control.advance(Duration::from_secs(1));
    assert_eq!(legs(), ["HELD", "HELD", "ACTIVE"]);
    desk.act(&o, "CONFERENCE").await;
    control.advance(Duration::from_secs(1));
    assert_eq!(control.state().dialogs.len(), 2, "the consultation is still on hold");
}

/// A colleague who calls an agent with as many calls as the telephone takes finds it busy (protocol/dialogs.md §1.8).
#[tokio::test]
async fn a_call_to_an_agent_in_a_consultation_fails_with_busy() {
    let (desk, o) = talking(Options::default()).await;
    let mut other = desk.colleague(1).await;
    desk.act_with(&o, "CONSULT_CALL", &to("5550101")).await;
    desk.centre.control().advance(Duration::from_secs(3));
    other.call(&desk.extension).await;
    other.until_begun().await;
    other.until_dialog("PUT", "INITIATED").await;
    assert_eq!(other.until_dialog("PUT", "FAILED").await.text("stateCause"), "BUSY");
}

#[tokio::test]
async fn whoever_answers_puts_the_active_call_on_hold() {
    let (mut desk, o) = talking(Options::default()).await;
    let call = IncomingCall { to: Some("40217".to_owned()), direct: true, ..IncomingCall::default() };
    let second = desk.centre.control().call(call).unwrap();
    desk.until_dialog("POST", "ALERTING").await;
    desk.act(&second, "ANSWER").await;
    desk.hears([format!("PUT {o} PREROUTE_ACD_IN ACTIVE {CALLER}:ACTIVE 61234:HELD")]).await;
    let update = desk.until_dialog("PUT", "ACTIVE").await;
    assert_eq!((update.dialog_id(), update.leg("61234")), (second, "ACTIVE".to_owned()));
    // Talking before and after: no User event. The held call can be merged now.
    let update = desk.until_dialog("PUT", "ACTIVE").await;
    assert!(update.actions("61234").contains(&"CONFERENCE".to_owned()), "{}", update.data);
}

#[tokio::test]
async fn a_call_between_two_agents_is_one_dialog_for_both() {
    let mut desk = Desk::not_ready(Options::default()).await;
    let mut other = desk.colleague(1).await;
    desk.call("61235").await;
    let id = desk.until_begun().await.dialog_id();
    desk.until_dialog("PUT", "INITIATED").await;
    desk.until_dialog("PUT", "ALERTING").await;
    other.hears([format!("POST {id} AGENT_INSIDE ALERTING 61234:INITIATED 61235:ALERTING")]).await;
    other.act(&id, "ANSWER").await;
    let active = format!("PUT {id} AGENT_INSIDE ACTIVE 61234:ACTIVE 61235:ACTIVE");
    desk.hears([active.clone(), "TALKING".to_owned()]).await;
    other.hears([active, "TALKING".to_owned()]).await;
    let state = desk.centre.control().state();
    assert_eq!(state.dialogs.len(), 1);
    assert_eq!(state.dialogs[0].members, ["40217", "40218"]);
    for (rest, user) in [(&desk.rest, "40217"), (&other.rest, "40218")] {
        assert_eq!(rest.get(&format!("User/{user}/Dialogs")).await.text("id"), id);
    }
    other.act(&id, "HOLD").await;
    let held = format!("PUT {id} AGENT_INSIDE ACTIVE 61234:ACTIVE 61235:HELD");
    other.hears([held.clone(), "HOLD".to_owned()]).await;
    desk.hears([held]).await;
    desk.act(&id, "DROP").await;
    let over = format!("PUT {id} AGENT_INSIDE DROPPED 61234:DROPPED 61235:WRAP_UP");
    desk.hears([
        format!("PUT {id} AGENT_INSIDE ACTIVE 61234:DROPPED 61235:HELD"),
        over.clone(),
        over.clone(),
        "NOT_READY".to_owned(),
        over.replace("PUT", "DELETE"),
    ])
    .await;
}
