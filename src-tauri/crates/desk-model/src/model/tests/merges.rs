//! Calls that are transferred and joined, and legs that come and go: which call is shown, and what goes into the history.

use crate::{
    Direction, EndedCall, EndedHow, Phase,
    effect::Effect,
    fixture::{CallText, Desk, OWN, agent, call},
};

const CUSTOMER: &str = "5550123";
const COLLEAGUE: &str = "61235";

/// A call from the customer, of this type.
fn from_customer(id: &str, call_type: &str) -> CallText {
    call(id).with("fromAddress", CUSTOMER).with("toAddress", "4400").media("callType", call_type)
}

/// What goes into the history: first id, how, other party.
fn history(effects: &[Effect]) -> Vec<(String, EndedHow, String)> {
    let ended = effects.iter().filter_map(|effect| {
        let Effect::CallEnded(call) = effect else { return None };
        let EndedCall { id, how, other_party, .. } = &**call;
        Some((id.as_str().to_owned(), *how, other_party.clone()))
    });
    ended.collect()
}

/// One event and the phases afterwards, of each call by its id.
type Row = (&'static str, CallText, &'static [(&'static str, Phase)]);

/// Sends the events of a table and checks the calls after each; gives the history.
fn play(desk: &mut Desk, rows: &[Row]) -> Vec<(String, EndedHow, String)> {
    let mut all = Vec::new();
    for (event, call, expected) in rows {
        all.extend(history(&desk.call_event(event, call)));
        assert_eq!(desk.calls(), *expected, "after {event} {call:?}");
    }
    all
}

fn one(id: &str, how: EndedHow, other_party: &str) -> Vec<(String, EndedHow, String)> {
    vec![(id.to_owned(), how, other_party.to_owned())]
}

/// A blind transfer to this agent on UCCE: the ringing call gets another id.
#[test]
fn a_call_that_changes_its_dialog_id_while_it_rings_is_one_call() {
    let first = from_customer("901", "PREROUTE_ACD_IN").state("ALERTING");
    let second = from_customer("900", "TRANSFER");
    let rows: &[Row] = &[
        (
            "POST",
            first.clone().leg(OWN, "ALERTING  ANSWER").leg(CUSTOMER, "INITIATED"),
            &[("901", Phase::Ringing)],
        ),
        (
            "POST",
            second
                .clone()
                .leg(OWN, "ALERTING  ANSWER")
                .leg(CUSTOMER, "ACTIVE")
                .leg(COLLEAGUE, "DROPPED OTHER"),
            &[("900", Phase::Ringing)],
        ),
        (
            "DELETE",
            from_customer("901", "TRANSFER")
                .state("DROPPED")
                .leg(OWN, "DROPPED OTHER")
                .leg(CUSTOMER, "DROPPED OTHER"),
            &[("900", Phase::Ringing)],
        ),
        ("PUT", second.clone().leg(OWN, "ACTIVE").leg(CUSTOMER, "ACTIVE"), &[("900", Phase::Talking)]),
        ("DELETE", second.state("DROPPED").leg(OWN, "DROPPED").leg(CUSTOMER, "DROPPED"), &[]),
    ];
    assert_eq!(play(&mut Desk::new("RESERVED"), rows), one("901", EndedHow::Talked, CUSTOMER));
    // The events of the two dialogs in another order.
    let order = [1, 0, 2, 3, 4].map(|at| rows[at].clone());
    let phases: [&[(&str, Phase)]; 5] = [rows[1].2, rows[1].2, rows[2].2, rows[3].2, rows[4].2];
    let mut desk = Desk::new("RESERVED");
    let mut all = Vec::new();
    for ((event, call, _), expected) in order.iter().zip(phases) {
        all.extend(history(&desk.call_event(event, call)));
        assert_eq!(desk.calls(), expected, "after {event} {call:?}");
    }
    assert_eq!(all, one("900", EndedHow::Talked, CUSTOMER));
}

#[test]
fn a_call_whose_first_dialog_is_gone_before_the_second_comes_is_one_call() {
    let rows: &[Row] = &[
        (
            "POST",
            from_customer("901", "PREROUTE_ACD_IN").leg(OWN, "ALERTING").leg(CUSTOMER, "INITIATED"),
            &[("901", Phase::Ringing)],
        ),
        ("DELETE", from_customer("901", "TRANSFER").leg(OWN, "DROPPED OTHER"), &[]),
        (
            "POST",
            from_customer("900", "TRANSFER").leg(OWN, "ALERTING").leg(CUSTOMER, "ACTIVE"),
            &[("900", Phase::Ringing)],
        ),
        ("DELETE", from_customer("900", "TRANSFER").leg(OWN, "DROPPED"), &[]),
    ];
    assert_eq!(play(&mut Desk::new("RESERVED"), rows), one("901", EndedHow::Missed, CUSTOMER));
}

/// A call that really was not answered keeps its call type, and its legs have no cause.
#[test]
fn a_call_that_was_not_answered_is_missed() {
    let rows: &[Row] = &[
        ("POST", from_customer("901", "ACD_IN").leg(OWN, "ALERTING"), &[("901", Phase::Ringing)]),
        ("DELETE", from_customer("901", "ACD_IN").leg(OWN, "DROPPED"), &[]),
    ];
    assert_eq!(play(&mut Desk::new("RESERVED"), rows), one("901", EndedHow::Missed, CUSTOMER));
}

/// Two calls of different parties that ring at the same time stay two.
#[test]
fn calls_of_different_parties_stay_apart() {
    let other = call("900").with("fromAddress", "5550199").media("callType", "TRANSFER");
    let rows: &[Row] = &[
        (
            "POST",
            from_customer("901", "ACD_IN").leg(OWN, "ALERTING").leg(CUSTOMER, "INITIATED"),
            &[("901", Phase::Ringing)],
        ),
        (
            "POST",
            other.leg(OWN, "ALERTING").leg("5550199", "ACTIVE"),
            &[("901", Phase::Ringing), ("900", Phase::Ringing)],
        ),
    ];
    play(&mut Desk::new("RESERVED"), rows);
}

/// The colleague consults this agent and completes the transfer: the agent goes on with the customer.
#[test]
fn a_consult_call_that_is_transferred_goes_on_as_the_original() {
    let consult = || {
        call("901")
            .with("fromAddress", COLLEAGUE)
            .with("toAddress", OWN)
            .media("callType", "CONSULT")
            .with("associatedDialogUri", "/finesse/api/Dialog/900")
    };
    let original = from_customer("900", "TRANSFER").with("secondaryId", "901").leg(OWN, "ACTIVE");
    let rows: &[Row] = &[
        ("POST", consult().leg(OWN, "ALERTING").leg(COLLEAGUE, "INITIATED"), &[("901", Phase::Ringing)]),
        ("PUT", consult().leg(OWN, "ACTIVE").leg(COLLEAGUE, "ACTIVE"), &[("901", Phase::Talking)]),
        ("POST", original.clone().customer(CUSTOMER, "ACTIVE"), &[("900", Phase::Talking)]),
        ("DELETE", consult().leg(OWN, "DROPPED OTHER"), &[("900", Phase::Talking)]),
    ];
    let mut desk = Desk::new("RESERVED");
    assert_eq!(play(&mut desk, rows), []);
    let call = &desk.model.calls()[0];
    assert_eq!((call.first_id.as_str(), call.other_party.as_str()), ("901", CUSTOMER));
    assert_eq!(call.direction, Direction::Incoming);
    let gone = desk.call_event("DELETE", &from_customer("900", "TRANSFER").leg(OWN, "DROPPED"));
    assert_eq!(history(&gone), one("901", EndedHow::Talked, CUSTOMER));
}

/// This agent consults a colleague and joins both: the original survives.
#[test]
fn a_conference_is_the_call_that_was_there_before() {
    let consult = || {
        call("901")
            .with("fromAddress", OWN)
            .with("toAddress", COLLEAGUE)
            .media("callType", "CONSULT")
            .with("associatedDialogUri", "/finesse/api/Dialog/900")
    };
    let talking = &[("900", Phase::Held), ("901", Phase::Talking)];
    let rows: &[Row] = &[
        ("POST", from_customer("900", "ACD_IN").leg(OWN, "HELD"), &[("900", Phase::Held)]),
        ("POST", consult().leg(OWN, "ACTIVE").leg(COLLEAGUE, "ACTIVE"), talking),
        (
            "PUT",
            from_customer("900", "CONFERENCE")
                .with("secondaryId", "901")
                .leg(OWN, "ACTIVE")
                .leg(COLLEAGUE, "ACTIVE")
                .customer(CUSTOMER, "ACTIVE"),
            &[("900", Phase::Talking)],
        ),
        ("DELETE", consult().leg(OWN, "DROPPED OTHER"), &[("900", Phase::Talking)]),
        ("DELETE", from_customer("900", "CONFERENCE").leg(OWN, "DROPPED"), &[]),
    ];
    let mut desk = Desk::new("TALKING");
    play(&mut desk, &rows[..2]);
    let consultations: Vec<_> = desk.model.calls().iter().map(|call| call.consultation.clone()).collect();
    assert_eq!(consultations, [None, Some(finesse_wire::DialogId::new("900"))]);
    assert_eq!(play(&mut desk, &rows[2..]), one("900", EndedHow::Talked, CUSTOMER));
}

/// A merge during an outage is known from the resync alone.
#[test]
fn a_merge_during_an_outage_is_one_call_too() {
    let mut desk = Desk::new("TALKING");
    desk.call_event("POST", &call("901").with("fromAddress", COLLEAGUE).leg(OWN, "ACTIVE"));
    desk.handle(crate::Input::Stream(crate::StreamState::Down));
    desk.handle(crate::Input::Stream(crate::StreamState::Online));
    let survivor = from_customer("900", "TRANSFER").with("secondaryId", "901").leg(OWN, "ACTIVE");
    let effects = desk.resynced(agent("TALKING"), &[survivor]);
    assert_eq!(history(&effects), []);
    assert_eq!(desk.calls(), [("900", Phase::Talking)]);
    assert_eq!(desk.model.calls()[0].first_id.as_str(), "901");
}

/// The agent's leg is no longer among the participants: the agent is not in the call any more, whatever its state is.
#[test]
fn without_an_own_leg_the_agent_is_not_in_the_call_and_everything_is_read_again() {
    let others = || from_customer("900", "ACD_IN").leg(COLLEAGUE, "ACTIVE").leg(CUSTOMER, "ACTIVE");
    let mut desk = Desk::new("TALKING");
    desk.call_event("POST", &from_customer("900", "ACD_IN").leg(OWN, "ACTIVE"));
    let effects = desk.call_event("PUT", &others());
    assert_eq!(history(&effects), one("900", EndedHow::Talked, CUSTOMER));
    assert_eq!(effects.last(), Some(&Effect::Resync));
    assert_eq!(desk.calls(), []);
    assert!(history(&desk.resynced(agent("READY"), &[others()])).is_empty());
    assert_eq!(desk.calls(), [], "the resync confirms it");
    assert!(desk.model.permissions().make_call);
}

#[test]
fn a_call_without_an_own_leg_is_not_shown_and_not_asked_for() {
    let mut desk = Desk::new("READY");
    let effects = desk.call_event("POST", &from_customer("900", "ACD_IN").leg(COLLEAGUE, "ACTIVE"));
    assert_eq!((effects, desk.calls()), (vec![], vec![]));
}

/// The phone is off hook: no number, no attempt, nothing in the history.
#[test]
fn off_hook_is_not_a_call_to_anyone() {
    let off_hook =
        || call("902").state("INITIATING").with("fromAddress", OWN).media("callType", "AGENT_INSIDE");
    let rows: &[Row] = &[
        ("POST", off_hook().leg(OWN, "INITIATING"), &[("902", Phase::OffHook)]),
        ("DELETE", off_hook().leg(OWN, "DROPPED"), &[]),
    ];
    let mut desk = Desk::new("TALKING");
    assert_eq!(play(&mut desk, &rows[..1]), []);
    let call = &desk.model.calls()[0];
    assert_eq!((call.direction, call.other_party.as_str()), (Direction::Outgoing, ""));
    assert_eq!(play(&mut desk, &rows[1..]), []);
}

#[test]
fn a_call_that_was_off_hook_and_was_dialled_is_an_attempt() {
    let dialled = call("902").with("fromAddress", OWN).with("toAddress", COLLEAGUE).leg(OWN, "INITIATED");
    let rows: &[Row] = &[
        ("POST", call("902").leg(OWN, "INITIATING"), &[("902", Phase::OffHook)]),
        ("PUT", dialled, &[("902", Phase::Dialling)]),
        ("DELETE", call("902").state("DROPPED").leg(OWN, "DROPPED"), &[]),
    ];
    assert_eq!(play(&mut Desk::new("TALKING"), rows), one("902", EndedHow::NotReached, COLLEAGUE));
}

/// The agent left the call and is called again: the own extension is in it twice.
#[test]
fn of_two_own_legs_the_one_that_rings_can_be_answered() {
    let twice = from_customer("900", "ACD_IN")
        .leg(OWN, "DROPPED")
        .leg(CUSTOMER, "ACTIVE")
        .leg(OWN, "ALERTING  ANSWER");
    let mut desk = Desk::new("RESERVED");
    desk.call_event("POST", &twice);
    assert_eq!(desk.calls(), [("900", Phase::Ringing)]);
    assert_eq!(desk.model.calls()[0].actions, [finesse_wire::Action::Answer]);
}

/// The agent resumed the customer, holds the consultation, and joins from there: the consultation survives (protocol/dialogs.md §1.7). The end of
/// the call that it was about comes after the event of the merge, or before it: then the history has the call already, and changes it.
#[test]
fn a_consultation_that_survives_a_conference_is_the_call_it_was_about() {
    let original = |call_type: &str| from_customer("900", call_type).leg(CUSTOMER, "ACTIVE");
    let consult = |call_type: &str| {
        let uri = "/finesse/api/Dialog/900";
        call("901")
            .with("fromAddress", OWN)
            .with("toAddress", COLLEAGUE)
            .media("callType", call_type)
            .with("associatedDialogUri", uri)
    };
    let joined = consult("CONFERENCE").with("secondaryId", "900");
    let merge = joined.clone().leg(OWN, "ACTIVE").leg(COLLEAGUE, "ACTIVE").leg(CUSTOMER, "ACTIVE");
    let end = original("CONFERENCE").leg(OWN, "DROPPED OTHER");
    let both: &[Row] = &[
        ("POST", original("PREROUTE_ACD_IN").leg(OWN, "ACTIVE"), &[("900", Phase::Talking)]),
        (
            "POST",
            consult("CONSULT").leg(OWN, "HELD").leg(COLLEAGUE, "ACTIVE"),
            &[("900", Phase::Talking), ("901", Phase::Held)],
        ),
    ];
    let merged: &[(&str, Phase)] = &[("901", Phase::Talking)];
    let usual: [Row; 2] = [("PUT", merge.clone(), merged), ("DELETE", end.clone(), merged)];
    let end_first: [Row; 2] = [("DELETE", end, &[("901", Phase::Held)]), ("PUT", merge, merged)];
    for (order, in_between) in [(usual, vec![]), (end_first, one("900", EndedHow::Talked, CUSTOMER))] {
        let mut desk = Desk::new("TALKING");
        assert_eq!(play(&mut desk, both), []);
        assert_eq!(play(&mut desk, &order), in_between);
        let call = &desk.model.calls()[0];
        assert_eq!((call.first_id.as_str(), call.direction), ("900", Direction::Incoming));
        let over = joined.clone().state("DROPPED").leg(OWN, "DROPPED");
        let ended = history(&desk.call_event("DELETE", &over));
        assert_eq!(
            ended.iter().map(|(id, how, _)| (id.as_str(), *how)).collect::<Vec<_>>(),
            [("900", EndedHow::Talked)]
        );
    }
}
