//! Calls that come, change and go.

use finesse_wire::Payload;

use crate::{
    CallWhy, Direction, EndedHow, Phase, Transition,
    effect::{Effect, Ignored},
    fixture::{CallText, Desk, OWN, agent, call},
};

fn incoming(id: &str, leg: &str) -> CallText {
    call(id).with("fromAddress", "5550123").with("toAddress", "4400").leg(OWN, leg).leg("5550123", "ACTIVE")
}

fn outgoing(id: &str, leg: &str) -> CallText {
    let state = leg.split(' ').next().unwrap_or_default();
    call(id).state(state).with("fromAddress", OWN).with("toAddress", "61235").leg(OWN, leg)
}

fn ended(effects: &[Effect]) -> Vec<EndedHow> {
    let ended = effects.iter().filter_map(|effect| {
        let Effect::CallEnded(call) = effect else { return None };
        Some(call.how)
    });
    ended.collect()
}

/// Rows: the events of a call, how it ended.
#[test]
fn a_call_that_is_gone_is_remembered_by_how_it_ended() {
    for (events, how) in [
        (vec![incoming("9", "ALERTING")], EndedHow::Missed),
        (vec![incoming("9", "ALERTING"), incoming("9", "ACTIVE")], EndedHow::Talked),
        (vec![incoming("9", "ACTIVE"), incoming("9", "WRAP_UP")], EndedHow::Talked),
        (vec![incoming("9", "ACTIVE"), incoming("9", "DROPPED")], EndedHow::Talked),
        (vec![outgoing("9", "INITIATED")], EndedHow::NotReached),
        (vec![outgoing("9", "INITIATED"), outgoing("9", "FAILED BUSY")], EndedHow::NotReached),
        (vec![outgoing("9", "INITIATED"), outgoing("9", "ACTIVE")], EndedHow::Talked),
    ] {
        let mut desk = Desk::new("READY");
        for event in &events {
            desk.call_event("PUT", event);
        }
        assert_eq!(ended(&desk.call_event("DELETE", &events[0])), [how], "{events:?}");
        assert_eq!(desk.calls(), []);
    }
}

/// Each way in which Finesse says that a call is gone.
#[test]
fn a_call_is_gone_by_a_list_by_its_own_event_and_by_its_source_alone() {
    let call = incoming("9", "ACTIVE");
    let payloads = [
        ("/finesse/api/User/40217/Dialogs", Payload::Dialogs(vec![call.dialog()])),
        ("/finesse/api/Dialog/9", Payload::Dialog(Box::new(call.dialog()))),
        ("/finesse/api/Dialog/9", Payload::Nothing),
    ];
    for (source, payload) in payloads {
        let mut desk = Desk::new("TALKING");
        desk.call_event("POST", &call);
        desk.event(source, "DELETE", payload, None);
        assert_eq!(desk.calls(), []);
    }
}

#[test]
fn an_event_about_a_call_that_has_ended_shows_nothing_and_leads_to_a_resync() {
    let mut desk = Desk::new("READY");
    desk.call_event("POST", &incoming("9", "ALERTING"));
    desk.call_event("DELETE", &incoming("9", "DROPPED"));
    let effects = desk.call_event("PUT", &incoming("9", "ACTIVE"));
    assert_eq!(effects, [Effect::Ignore(Ignored::EndedCall), Effect::Resync]);
    assert_eq!(desk.calls(), []);
    // One that the agent really joins again is shown.
    desk.resynced(agent("TALKING"), &[incoming("9", "ACTIVE")]);
    assert_eq!(desk.calls(), [("9", Phase::Talking)]);
}

#[test]
fn the_last_64_calls_that_ended_are_known() {
    let mut desk = Desk::new("READY");
    for id in 0..65 {
        desk.call_event("DELETE", &incoming(&id.to_string(), "DROPPED"));
    }
    desk.call_event("PUT", &incoming("1", "ALERTING"));
    assert!(desk.model.is_resyncing());
    desk.resynced(agent("READY"), &[]);
    desk.call_event("PUT", &incoming("0", "ALERTING"));
    assert_eq!(desk.calls(), [("0", Phase::Ringing)], "forgotten");
}

#[test]
fn what_is_no_call_of_the_agent_is_not_shown() {
    let listens = incoming("9", "ACTIVE").media("callType", "SUPERVISOR_MONITOR");
    let mut desk = Desk::new("TALKING");
    desk.call_event("POST", &listens);
    desk.resynced(agent("TALKING"), &[listens]);
    let mut chat = incoming("10", "ACTIVE").dialog();
    chat.media_type = Some("Chat".to_owned());
    desk.event("/finesse/api/User/40217/Dialogs", "POST", Payload::Dialogs(vec![chat]), None);
    assert_eq!(desk.calls(), []);
}

#[test]
fn a_call_that_keeps_its_phase_keeps_the_time_of_it() {
    let mut desk = Desk::new("READY");
    desk.call_event("POST", &incoming("9", "ALERTING"));
    desk.pass(3);
    desk.call_event("PUT", &incoming("9", "ACTIVE"));
    desk.pass(4);
    desk.call_event("PUT", &incoming("9", "ACTIVE").media("queueName", "Billing"));
    let call = &desk.model.calls()[0];
    assert_eq!(call.phase_since.0 - call.since.0, 3_000);
    assert_eq!(call.queue.as_deref(), Some("Billing"));
}

/// Rows: event, the transition in the journal.
#[test]
fn the_journal_says_where_a_call_came_from_and_how_it_ended() {
    let mut desk = Desk::new("READY");
    let to = |from, to, why| Effect::Record(Transition::Call { from, to, why });
    let ringing = desk.call_event("POST", &incoming("9", "ALERTING"));
    assert_eq!(ringing, [to(None, Some(Phase::Ringing), CallWhy::New(Direction::Incoming))]);
    let talking = desk.call_event("PUT", &incoming("9", "ACTIVE"));
    assert_eq!(talking, [to(Some(Phase::Ringing), Some(Phase::Talking), CallWhy::Finesse)]);
    desk.accepted(1, crate::Hold { id: finesse_wire::DialogId::new("9") }, "a");
    let held = desk.call_event("PUT", &incoming("9", "HELD"));
    assert_eq!(held[0], to(Some(Phase::Talking), Some(Phase::Held), CallWhy::Command));
    let gone = desk.call_event("DELETE", &incoming("9", "DROPPED"));
    assert_eq!(gone[0], to(Some(Phase::Held), None, CallWhy::Ended(EndedHow::Talked)));
}
