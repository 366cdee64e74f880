//! Consultations, and what becomes of them: conference, transfer, or failure.

use finesse_wire::DialogId;

use crate::{
    Command, Conference, Consult, Direction, EndedHow, Outcome, Phase, Retrieve, Transfer,
    effect::Effect,
    fixture::{CallText, Desk, OWN, agent, call, outcomes, requests},
};

const CUSTOMER: &str = "5550123";
const COLLEAGUE: &str = "61235";

fn original(own: &str) -> CallText {
    call("900")
        .with("fromAddress", CUSTOMER)
        .with("toAddress", "4400")
        .media("callType", "ACD_IN")
        .leg(OWN, own)
        .customer(CUSTOMER, "ACTIVE")
}

fn consult(own: &str, other: &str) -> CallText {
    let state = own.split(' ').next().unwrap_or_default();
    call("901")
        .state(if other == "ALERTING" { "ALERTING" } else { state })
        .with("fromAddress", OWN)
        .with("toAddress", COLLEAGUE)
        .with("associatedDialogUri", "/finesse/api/Dialog/900")
        .media("callType", "CONSULT")
        .leg(OWN, own)
        .leg(COLLEAGUE, other)
}

/// What the two became.
fn joined(kind: &str, own: &str) -> CallText {
    call("900")
        .with("fromAddress", CUSTOMER)
        .with("secondaryId", "901")
        .media("callType", kind)
        .leg(OWN, own)
        .leg(COLLEAGUE, "ACTIVE")
        .customer(CUSTOMER, "ACTIVE")
}

fn id() -> DialogId {
    DialogId::new("900")
}

/// The customer is held, and the consultation is so far.
fn consulting(own: &str, other: &str) -> Desk {
    let mut desk = Desk::new("TALKING");
    desk.call_event("POST", &original("HELD"));
    desk.call_event("POST", &consult(own, other));
    desk
}

fn is_done(effects: &[Effect]) -> bool {
    matches!(outcomes(effects)[..], [(1, Outcome::Done { .. })])
}

fn history(effects: &[Effect]) -> Vec<EndedHow> {
    let ended = effects.iter().filter_map(|effect| {
        let Effect::CallEnded(call) = effect else { return None };
        Some(call.how)
    });
    ended.collect()
}

/// Rows: the events after the acceptance, and how many of them it takes.
#[test]
fn a_conference_is_confirmed_when_the_two_calls_have_become_one() {
    let gone = || ("DELETE", consult("DROPPED OTHER", "DROPPED OTHER"));
    for (events, done_at) in [
        (vec![("PUT", joined("CONFERENCE", "ACTIVE")), gone()], Some(0)),
        (vec![gone(), ("PUT", joined("CONFERENCE", "ACTIVE"))], Some(1)),
        // The customer hangs up before anything was joined.
        (vec![("PUT", original("DROPPED"))], None),
        (vec![("DELETE", original("DROPPED"))], None),
        // The colleague does.
        (vec![("DELETE", consult("DROPPED", "DROPPED")), ("PUT", original("ACTIVE"))], None),
        (vec![("PUT", original("HELD")), ("PUT", consult("ACTIVE", "ACTIVE"))], None),
    ] {
        let mut desk = consulting("ACTIVE", "ACTIVE");
        desk.accepted(1, Conference::new(id()), "r");
        let done = events.iter().position(|(event, call)| is_done(&desk.call_event(event, call)));
        assert_eq!(done, done_at, "{events:?}");
    }
}

/// A conference that takes one more party is one before and after.
#[test]
fn a_conference_that_grows_is_confirmed_when_the_consultation_is_part_of_it() {
    let conference = |own: &str| joined("CONFERENCE", own).leg("61236", "ACTIVE");
    let second = |own: &str| call("902").with("fromAddress", OWN).media("callType", "CONSULT").leg(OWN, own);
    let mut desk = Desk::new("TALKING");
    desk.call_event("POST", &conference("HELD"));
    desk.call_event("POST", &second("ACTIVE"));
    desk.accepted(1, Conference::new(id()), "r");
    assert!(!is_done(&desk.call_event("PUT", &conference("HELD"))));
    let grown = call("900").with("secondaryId", "902").media("callType", "CONFERENCE").leg(OWN, "ACTIVE");
    assert!(is_done(&desk.call_event("PUT", &grown)));
    assert_eq!(desk.calls(), [("900", Phase::Talking)]);
}

/// Rows: how the consultation ends; the consult call then. The customer is still held and can be resumed with one request.
#[test]
fn a_consultation_that_fails_leaves_the_customer_on_hold() {
    for (event, ended, left) in [
        ("PUT", consult("FAILED BUSY", "DROPPED"), Some(Phase::Failed { cause: crate::FailureCause::Busy })),
        ("DELETE", consult("DROPPED", "DROPPED").state("DROPPED"), None),
        ("PUT", consult("DROPPED", "DROPPED").state("DROPPED"), Some(Phase::Ended)),
    ] {
        let mut desk = consulting("INITIATED", "ALERTING");
        assert_eq!(desk.calls()[1], ("901", Phase::Dialling));
        desk.call_event(event, &ended);
        let mut expected = vec![("900", Phase::Held)];
        expected.extend(left.map(|phase| ("901", phase)));
        assert_eq!(desk.calls(), expected, "{ended:?}");
        assert_eq!(requests(&desk.command(1, Retrieve::new(id()))).len(), 1);
        assert!(is_done(&desk.call_event("PUT", &original("ACTIVE"))));
    }
}

/// Nobody answered: an attempt, not a conversation.
#[test]
fn a_consultation_that_nobody_answers_was_not_reached() {
    let mut desk = consulting("INITIATED", "ALERTING");
    let gone = desk.call_event("DELETE", &consult("DROPPED", "DROPPED").state("DROPPED"));
    assert_eq!(history(&gone), [EndedHow::NotReached]);
}

#[test]
fn a_caller_who_hangs_up_during_a_consultation_leaves_the_consult_call_as_it_is() {
    let mut desk = consulting("ACTIVE", "ACTIVE");
    desk.call_event("PUT", &original("WRAP_UP"));
    assert_eq!(desk.calls(), [("900", Phase::WrapUp), ("901", Phase::Talking)]);
    assert_eq!(history(&desk.call_event("DELETE", &original("DROPPED"))), [EndedHow::Talked]);
    let call = &desk.model.calls()[0];
    assert_eq!((call.id.as_str(), call.direction, call.phase), ("901", Direction::Outgoing, Phase::Talking));
}

/// Rows: the events of a transfer in the order of the sheet, and in that of captures; both while the colleague's phone still rings.
#[test]
fn a_transfer_while_the_consultation_rings_is_confirmed_or_refused() {
    let left = || original("DROPPED OTHER").with("secondaryId", "901");
    let without_own_leg =
        call("900").media("callType", "TRANSFER").leg(COLLEAGUE, "ALERTING").customer(CUSTOMER, "ACTIVE");
    for (events, at_once) in [
        (vec![("DELETE", left()), ("DELETE", consult("DROPPED OTHER", "DROPPED OTHER"))], false),
        (vec![("PUT", without_own_leg), ("DELETE", consult("DROPPED OTHER", "DROPPED OTHER"))], false),
        (
            vec![
                ("PUT", joined("TRANSFER", "WRAP_UP")),
                ("DELETE", consult("DROPPED OTHER", "DROPPED OTHER")),
            ],
            true,
        ),
    ] {
        let mut desk = consulting("INITIATED", "ALERTING");
        desk.accepted(1, Transfer::new(id()), "r");
        let done: Vec<bool> =
            events.iter().map(|(event, call)| is_done(&desk.call_event(event, call))).collect();
        assert_eq!(done[0], at_once, "until then the agent is still on the consultation: {events:?}");
        // Without an own leg everything is read again; the second event waits for that, and has it repeated.
        let mut reads = (0..2).map(|_| is_done(&desk.resynced(agent("READY"), &[])));
        assert!(done.contains(&true) || reads.any(|is_done| is_done), "{events:?}");
    }
    let mut desk = consulting("INITIATED", "ALERTING");
    desk.accepted(1, Transfer::new(id()), "r");
    let refused = desk.error_event("/finesse/api/Dialog/900", Some("r"));
    assert!(matches!(outcomes(&refused)[..], [(1, Outcome::Refused { .. })]));
    assert_eq!(desk.calls(), [("900", Phase::Held), ("901", Phase::Dialling)]);
}

/// The second call of a consultation is there before anything is dialled, and also when it fails at once.
#[test]
fn a_consultation_is_confirmed_by_its_call() {
    for own in ["INITIATING", "INITIATED", "ACTIVE", "FAILED BUSY"] {
        let mut desk = Desk::new("TALKING");
        desk.call_event("POST", &original("ACTIVE"));
        desk.accepted(1, Consult::parse(id(), COLLEAGUE).unwrap(), "r");
        assert!(!is_done(&desk.call_event("PUT", &original("HELD"))));
        let effects = desk.call_event("POST", &consult(own, "ALERTING"));
        assert!(is_done(&effects), "{own}");
        let about = desk.model.calls()[1].consultation_of().map(DialogId::as_str);
        assert_eq!(about, Some("900"));
    }
}

/// Rows: one of the two calls ends by itself while the calls are to be joined or connected.
#[test]
fn a_party_who_hangs_up_completes_neither_a_transfer_nor_a_conference() {
    let customer_hangs_up = || original("DROPPED");
    let colleague_hangs_up = || consult("DROPPED", "DROPPED");
    for gone in [customer_hangs_up(), colleague_hangs_up()] {
        for command in [Command::from(Transfer::new(id())), Conference::new(id()).into()] {
            // The customer had been transferred to this agent.
            let mut desk = Desk::new("TALKING");
            desk.call_event("POST", &joined("TRANSFER", "HELD").with("secondaryId", "899"));
            desk.call_event("POST", &consult("ACTIVE", "ACTIVE"));
            desk.accepted(1, command.clone(), "r");
            assert!(!is_done(&desk.call_event("DELETE", &gone)), "{command:?} {gone:?}");
            let resumed = joined("TRANSFER", "ACTIVE").with("secondaryId", "899");
            assert!(!is_done(&desk.call_event("PUT", &resumed)), "{command:?} {gone:?}");
        }
    }
}
