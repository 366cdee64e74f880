//! Two calls: resuming the held one puts the active one on hold first, with one command and one outcome.

use finesse_wire::{Action, ApiErrors, DialogId};

use crate::{
    Command, CommandId, Hold, Input, NotNow, Outcome, Refusal, Rejection, Request, Retrieve, Sender,
    effect::Effect,
    fixture::{CallText, Desk, OWN, agent, call, errors, outcomes, requests},
};

/// Call 8 is active, call 9 is held.
fn two_calls() -> Desk {
    let mut desk = Desk::new("TALKING");
    desk.call_event("POST", &with("8", "ACTIVE"));
    desk.call_event("POST", &with("9", "HELD"));
    desk
}

fn with(id: &str, leg: &str) -> CallText {
    call(id).with("fromAddress", &format!("555{id}")).leg(OWN, leg).customer(&format!("555{id}"), "ACTIVE")
}

fn swap() -> Retrieve {
    Retrieve::new(DialogId::new("9"))
}

fn hold() -> Request {
    Request::Act { id: DialogId::new("8"), request: Action::Hold.into() }
}

fn gone() -> Outcome {
    Outcome::Refused { refusal: Refusal::CallGone, errors: ApiErrors::default() }
}

fn retrieve() -> Request {
    Request::Act { id: DialogId::new("9"), request: Action::Retrieve.into() }
}

fn accept(desk: &mut Desk, request_id: &str) -> Vec<Effect> {
    let sender = Sender::Command(CommandId(1));
    desk.handle(Input::Accepted { sender, request_id: request_id.to_owned() })
}

fn sends(effects: &[Effect], request: &Request) {
    assert_eq!(requests(effects), [(Sender::Command(CommandId(1)), request)]);
    assert_eq!(outcomes(effects), []);
}

/// Rows: the event that takes the active call out of the way.
#[test]
fn the_active_call_is_held_and_then_the_held_one_is_resumed() {
    for (event, leg) in [("PUT", "HELD"), ("PUT", "WRAP_UP"), ("PUT", "DROPPED"), ("DELETE", "DROPPED")] {
        let mut desk = two_calls();
        sends(&desk.command(1, swap()), &hold());
        assert_eq!(accept(&mut desk, "a"), []);
        sends(&desk.call_event(event, &with("8", leg)), &retrieve());
        assert_eq!(accept(&mut desk, "b"), []);
        let effects = desk.call_event("PUT", &with("9", "ACTIVE"));
        assert!(matches!(outcomes(&effects)[..], [(1, Outcome::Done { .. })]), "{leg}: {effects:?}");
        assert!(requests(&effects).is_empty());
    }
}

/// Rows: the own legs of both calls when the agent resumes the second; what stands in the way. Nothing is sent.
#[test]
fn what_the_agents_legs_no_longer_have_is_refused_before_it_is_sent() {
    let changed = Outcome::NotNow(NotNow::CallHasChanged);
    for (active, held) in [("ACTIVE  DROP", "HELD"), ("HELD", "HELD  DROP")] {
        let mut desk = Desk::new("TALKING");
        desk.call_event("POST", &with("8", active));
        desk.call_event("POST", &with("9", held));
        let effects = desk.command(1, swap());
        assert_eq!((requests(&effects), outcomes(&effects)), (vec![], vec![(1, &changed)]));
        assert_eq!(outcomes(&desk.command(2, Hold { id: DialogId::new("7") })), [(2, &gone())]);
    }
}

/// The held call ends, or loses the action, while the active one is put on hold.
#[test]
fn the_second_request_of_a_swap_is_refused_before_it_is_sent() {
    for (event, leg, why) in
        [("PUT", "HELD  DROP", Outcome::NotNow(NotNow::CallHasChanged)), ("DELETE", "DROPPED", gone())]
    {
        let mut desk = two_calls();
        desk.accepted(1, swap(), "a");
        desk.call_event(event, &with("9", leg));
        let effects = desk.call_event("PUT", &with("8", "HELD"));
        assert_eq!((requests(&effects), outcomes(&effects)), (vec![], vec![(1, &why)]), "{leg}");
        assert_eq!(outcomes(&desk.command(2, Retrieve::new(DialogId::new("8")))), [], "the lane is free");
    }
}

/// Finesse takes one request at a time: the second one waits for the answer to the first, too.
#[test]
fn an_event_that_is_faster_than_the_answer_does_not_send_the_second_request_early() {
    let mut desk = two_calls();
    desk.command(1, swap());
    assert_eq!(requests(&desk.call_event("PUT", &with("8", "HELD"))), []);
    sends(&accept(&mut desk, "a"), &retrieve());
}

#[test]
fn a_call_that_the_phone_resumes_by_itself_is_not_asked_for() {
    let mut desk = two_calls();
    desk.accepted(1, swap(), "a");
    assert_eq!(outcomes(&desk.call_event("PUT", &with("9", "ACTIVE"))), []);
    let effects = desk.call_event("PUT", &with("8", "HELD"));
    assert!(requests(&effects).is_empty());
    assert!(matches!(outcomes(&effects)[..], [(1, Outcome::Done { .. })]));
}

/// Rows: how many requests were accepted before one was refused. The other one is not sent, or was sent: there is one outcome.
#[test]
fn a_refusal_of_either_request_is_the_outcome() {
    for by_event in [true, false] {
        for accepted in [0, 1] {
            let mut desk = two_calls();
            desk.command(1, swap());
            if accepted == 1 {
                accept(&mut desk, "a");
                desk.call_event("PUT", &with("8", "HELD"));
            }
            let effects = if by_event {
                accept(&mut desk, "b");
                desk.error_event("/finesse/api/Dialog/9", Some("b"))
            } else {
                let errors = errors("Generic Error", "", "");
                let why = Rejection::Refused { status: 400, errors };
                desk.handle(Input::Rejected { sender: Sender::Command(CommandId(1)), why })
            };
            assert!(matches!(outcomes(&effects)[..], [(1, Outcome::Refused { .. })]), "{effects:?}");
            assert!(requests(&effects).is_empty());
            let next = desk.command(2, swap());
            assert!(outcomes(&next).is_empty(), "the lane is free");
        }
    }
}

/// Each request has its own ten seconds, and a resync that finds the first result sends the second request.
#[test]
fn a_lost_event_of_the_first_request_is_found_by_the_resync() {
    let mut desk = two_calls();
    desk.accepted(1, swap(), "a");
    assert_eq!(desk.pass(10), [Effect::Resync]);
    sends(&desk.resynced(agent("HOLD"), &[with("8", "HELD"), with("9", "HELD")]), &retrieve());
    accept(&mut desk, "b");
    assert_eq!(desk.pass(9), []);
    assert_eq!(desk.pass(1), [Effect::Resync]);
    let effects = desk.resynced(agent("HOLD"), &[with("8", "HELD"), with("9", "HELD")]);
    assert_eq!(outcomes(&effects), [(1, &Outcome::NoResult)]);
}

/// Rows: the phase of the call that is to be resumed. Only with a held one there is something to swap.
#[test]
fn the_active_call_is_not_held_for_a_call_that_is_not_held() {
    for leg in ["ALERTING", "WRAP_UP", "INITIATED"] {
        let mut desk = Desk::new("TALKING");
        desk.call_event("POST", &with("8", "ACTIVE"));
        desk.call_event("POST", &with("9", &format!("{leg}  RETRIEVE")));
        sends(&desk.command(1, swap()), &retrieve());
    }
}

/// A consultation that rings or failed cannot be held.
#[test]
fn a_call_that_dials_or_failed_does_not_stand_in_the_way() {
    for leg in ["INITIATED", "FAILED BUSY", "HELD"] {
        let mut desk = Desk::new("TALKING");
        desk.call_event("POST", &with("8", leg));
        desk.call_event("POST", &with("9", "HELD"));
        sends(&desk.command(1, swap()), &retrieve());
    }
}

/// Rows: the commands of a call that ends before their result.
#[test]
fn a_call_that_ends_holds_the_next_command_up_no_longer() {
    for command in [Command::from(Retrieve::new(DialogId::new("9"))), Hold { id: DialogId::new("9") }.into()]
    {
        let mut desk = Desk::new("HOLD");
        desk.call_event("POST", &with("9", "HELD  RETRIEVE HOLD"));
        desk.command(1, command);
        accept(&mut desk, "a");
        let effects = desk.call_event("DELETE", &with("9", "DROPPED"));
        assert_eq!(outcomes(&effects), [(1, &gone())]);
    }
}
