//! Calls of outbound campaigns: what the agent may do with them, and what confirms it (protocol/dialogs.md §2.12, §2.13).

use finesse_wire::{Action, CallbackTime, Classification, DialogId, DialogRequest};

use crate::{
    AcceptReservation, CancelCallback, CloseReservation, Command, CommandId, Outcome, Reclassify, Refusal,
    RejectReservation, Request, ScheduleCallback, Sender,
    effect::Effect,
    fixture::{CallText, Desk, OWN, agent, agent_who_wraps_up, call, outcomes, requests},
};

const ALL: &str = "ACTIVE  HOLD DROP RECLASSIFY UPDATE_SCHEDULED_CALLBACK CANCEL_SCHEDULED_CALLBACK";

fn id() -> DialogId {
    DialogId::new("907")
}

/// The reservation, with the own leg in this state.
fn reservation(own: &str) -> CallText {
    call("907").media("callType", "OUTBOUND_PREVIEW").with("toAddress", OWN).leg(OWN, own)
}

/// The call with the customer, with this `BAResponse`.
fn customer(response: &str, own: &str) -> CallText {
    let call = call("907").media("callType", "OUTBOUND").with("toAddress", "5550123");
    call.variable("BAResponse", response).leg(OWN, own)
}

/// The same with what it says of a callback.
fn with_callback(time: &str, number: &str) -> CallText {
    let info = format!("<callbackTime>{time}</callbackTime><callbackNumber>{number}</callbackNumber>");
    customer("", ALL).with("scheduledCallbackInfo", &info)
}

fn at(time: &str) -> Option<CallbackTime> {
    Some(CallbackTime::parse(time).unwrap())
}

fn schedule(time: Option<CallbackTime>, number: Option<&str>) -> Command {
    ScheduleCallback::parse(id(), time, number).unwrap().into()
}

fn reclassify(to: Classification) -> Command {
    Reclassify::new(id(), to).into()
}

/// Rows: the call before, command, action, parameters.
#[test]
fn each_command_sends_its_request() {
    let reserved = || reservation("ALERTING  ACCEPT CLOSE REJECT");
    for (before, command, action, parameters) in [
        (reserved(), Command::from(AcceptReservation { id: id() }), Action::Accept, vec![]),
        (reserved(), RejectReservation { id: id() }.into(), Action::Reject, vec![]),
        (reserved(), CloseReservation { id: id() }.into(), Action::Close, vec![]),
        (
            customer("", ALL),
            reclassify(Classification::AnsweringMachine),
            Action::Reclassify,
            vec![("outboundClassification", "ANS_MACHINE".to_owned())],
        ),
        (
            customer("", ALL),
            schedule(at("2031-02-05T14:30"), Some("(555) 01-23")),
            Action::UpdateScheduledCallback,
            vec![("callbackTime", "2031-02-05T14:30".to_owned()), ("callbackNumber", "5550123".to_owned())],
        ),
        (
            customer("", ALL),
            schedule(None, Some("5550123")),
            Action::UpdateScheduledCallback,
            vec![("callbackNumber", "5550123".to_owned())],
        ),
        (customer("", ALL), CancelCallback { id: id() }.into(), Action::CancelScheduledCallback, vec![]),
    ] {
        let mut desk = Desk::new("READY");
        desk.call_event("POST", &before);
        let sent = desk.command(1, command);
        let request = Request::Act { id: id(), request: DialogRequest { parameters, ..action.into() } };
        assert_eq!(requests(&sent), [(Sender::Command(CommandId(1)), &request)]);
    }
}

/// Rows: command, event and call that follow, whether that is its result.
#[test]
fn a_reservation_is_answered_when_it_shows() {
    let accept = || Command::from(AcceptReservation { id: id() });
    let reject = || Command::from(RejectReservation { id: id() });
    let close = || Command::from(CloseReservation { id: id() });
    for (command, event, after, done) in [
        (accept(), "PUT", reservation("ALERTING  ACCEPT CLOSE REJECT"), false),
        (accept(), "PUT", reservation("ACCEPTED"), true),
        (accept(), "PUT", customer("", "INITIATED"), true),
        (accept(), "DELETE", reservation("DROPPED"), true),
        (reject(), "PUT", reservation("ACTIVE  ACCEPT CLOSE REJECT"), false),
        (reject(), "PUT", reservation("DROPPED"), true),
        (reject(), "DELETE", reservation("DROPPED"), true),
        (close(), "PUT", reservation("ACTIVE  ACCEPT CLOSE REJECT"), false),
        (close(), "DELETE", reservation("DROPPED"), true),
    ] {
        let mut desk = Desk::new("READY");
        desk.call_event("POST", &reservation("ALERTING  ACCEPT CLOSE REJECT"));
        desk.accepted(1, command.clone(), "r");
        let effects = desk.call_event(event, &after);
        assert_eq!(!outcomes(&effects).is_empty(), done, "{command:?} {after:?}");
    }
}

/// Rows: BAResponse before, BAResponse after, whether it confirms BUSY.
#[test]
fn a_classification_is_confirmed_by_the_response_alone() {
    for (before, after, done) in [
        ("", "BUSY", true),
        ("VOICE", "busy", true),
        // In which words Finesse says it is not documented.
        ("VOICE", "Line busy", true),
        ("VOICE", "VOICE", false),
        ("", "", false),
        ("VOICE", "", false),
    ] {
        let mut desk = Desk::new("TALKING");
        desk.call_event("POST", &customer(before, ALL));
        desk.accepted(1, reclassify(Classification::Busy), "r");
        let effects = desk.call_event("PUT", &customer(after, ALL));
        assert_eq!(!outcomes(&effects).is_empty(), done, "{before} {after}");
    }
}

/// Rows: command, callback time and number of the event, whether that is its result.
#[test]
fn a_callback_is_confirmed_by_what_finesse_says_of_it() {
    let half_past = || at("2031-02-05T14:30");
    for (command, time, number, done) in [
        (schedule(half_past(), Some("5550123")), "2031-02-05T14:30", "5550123", true),
        (schedule(half_past(), Some("5550123")), "2031-02-05T14:30", "555-0123", true),
        (schedule(half_past(), Some("5550123")), "2031-02-05T14:30", "5550124", false),
        (schedule(half_past(), Some("5550123")), "2031-02-05T14:31", "5550123", false),
        (schedule(half_past(), None), "2031-02-05T14:30", "5550199", true),
        (schedule(half_past(), None), "soon", "5550199", false),
        (schedule(None, Some("5550123")), "2031-02-05T09:00", "5550123", true),
        (CancelCallback { id: id() }.into(), "2031-02-05T09:00", "", false),
        (CancelCallback { id: id() }.into(), "soon", "", false),
        (CancelCallback { id: id() }.into(), "", "", true),
    ] {
        let mut desk = Desk::new("TALKING");
        desk.call_event("POST", &with_callback("2031-02-05T09:00", "5550100"));
        desk.accepted(1, command.clone(), "r");
        let effects = desk.call_event("PUT", &with_callback(time, number));
        assert_eq!(!outcomes(&effects).is_empty(), done, "{command:?} {time} {number}");
    }
}

/// A failover of UCCX makes it a call like any other: nothing of it is left to cancel.
#[test]
fn a_call_that_is_no_longer_the_campaigns_has_no_callback() {
    let mut desk = Desk::new("TALKING");
    desk.call_event("POST", &with_callback("2031-02-05T09:00", ""));
    desk.accepted(1, CancelCallback { id: id() }, "r");
    let effects = desk.call_event("PUT", &call("907").with("toAddress", "5550123").leg(OWN, "ACTIVE"));
    assert_eq!(outcomes(&effects).len(), 1);
    assert_eq!(desk.model.calls()[0].outbound, None);
}

/// Rows: command. Its action went while the agent chose, or the call did while Finesse thought.
#[test]
fn an_action_that_is_gone_is_said_at_once() {
    for command in [
        schedule(at("2031-02-05T14:30"), None),
        reclassify(Classification::Fax),
        CancelCallback { id: id() }.into(),
    ] {
        let mut desk = Desk::new("TALKING");
        desk.call_event("POST", &customer("", "ACTIVE  HOLD DROP"));
        let effects = desk.command(1, command.clone());
        assert!(matches!(outcomes(&effects)[..], [(1, Outcome::NotNow(_))]), "{command:?}");
        let mut desk = Desk::new("TALKING");
        desk.call_event("POST", &with_callback("2031-02-05T09:00", ""));
        desk.accepted(1, command.clone(), "r");
        let effects = desk.call_event("DELETE", &customer("", "DROPPED"));
        let gone = |outcome: &Outcome| matches!(outcome, Outcome::Refused { refusal: Refusal::CallGone, .. });
        assert!(matches!(outcomes(&effects)[..], [(1, outcome)] if gone(outcome)), "{command:?}");
    }
}

/// The rule for calls that come counts: the dialler hands the call to the agent.
#[test]
fn a_call_of_a_campaign_is_wrapped_up_as_one_that_comes() {
    for (incoming, outgoing, missing) in [
        ("REQUIRED_WITH_WRAP_UP_DATA", "NOT_ALLOWED", true),
        ("REQUIRED", "REQUIRED_WITH_WRAP_UP_DATA", false),
    ] {
        let mut desk = Desk::new("TALKING");
        desk.call_event("POST", &customer("", ALL));
        desk.agent_event(agent_who_wraps_up("WORK", incoming, outgoing));
        desk.call_event("PUT", &customer("", "WRAP_UP"));
        let effects = desk.command(1, crate::Ready);
        let is_missing =
            matches!(outcomes(&effects)[..], [(1, Outcome::NotNow(crate::NotNow::WrapUpReasonMissing))]);
        assert_eq!(is_missing, missing, "{incoming} {outgoing}");
    }
}

/// Whether the reservation is seen to end or not, nothing of it is remembered.
#[test]
fn a_reservation_that_was_rejected_is_not_in_the_history() {
    for events in [vec!["PUT", "DELETE"], vec!["DELETE"]] {
        let mut desk = Desk::new("READY");
        desk.agent_event(agent("RESERVED_OUTBOUND_PREVIEW"));
        desk.call_event("POST", &reservation("ALERTING  ACCEPT CLOSE REJECT"));
        let effects: Vec<Effect> =
            events.iter().flat_map(|event| desk.call_event(event, &reservation("DROPPED"))).collect();
        assert!(desk.calls().is_empty());
        assert!(!effects.iter().any(|effect| matches!(effect, Effect::CallEnded(_))), "{effects:?}");
    }
}

/// The port of the dialler is not the other party, and the call with the customer is one that goes out.
#[test]
fn a_call_that_was_accepted_keeps_its_campaign() {
    let mut desk = Desk::new("READY");
    let reserved = reservation("ALERTING  ACCEPT CLOSE REJECT").customer("5550999", "ACTIVE");
    desk.call_event("POST", &reserved.with("fromAddress", "5550999").with("callbackNumber", "5550123"));
    assert_eq!(desk.model.calls()[0].other_party, "5550123");
    desk.call_event("PUT", &customer("", "ACTIVE  HOLD DROP").with("fromAddress", OWN));
    let call = &desk.model.calls()[0];
    assert_eq!((call.direction, call.other_party.as_str()), (crate::Direction::Outgoing, "5550123"));
    assert!(call.outbound.as_ref().is_some_and(|outbound| !outbound.reservation));
}
