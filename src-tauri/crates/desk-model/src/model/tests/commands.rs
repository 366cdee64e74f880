//! Commands: lanes, requests, results, refusals and time limits.

use std::time::Duration;

use finesse_wire::{Action, AgentState, ApiErrors, DialogId, ReasonCodeId};

use crate::{
    About, Answer, Command, CommandId, EndCall, Hold, Input, MakeCall, NotReady, Notice, Outcome, Ready,
    Refusal, Rejection, Request, Retrieve, Sender, SetWrapUp, SignOut,
    effect::Effect,
    fixture::{AGENT, CallText, Desk, OWN, agent, call, errors, notices, outcomes, requests},
};

fn id() -> DialogId {
    DialogId::new("9")
}

/// A call whose leg has the actions of all states.
fn any_call() -> CallText {
    call("9").leg(OWN, "INITIATED  ANSWER HOLD RETRIEVE DROP UPDATE_CALL_DATA")
}

/// An agent in this state, with such a call.
fn desk(state: &str) -> Desk {
    let mut desk = Desk::new(state);
    desk.call_event("POST", &any_call());
    desk
}

fn reason(id: &str) -> Option<ReasonCodeId> {
    Some(ReasonCodeId::new(id))
}

fn act(action: Action) -> Request {
    Request::Act { id: id(), request: action.into() }
}

fn set_state(state: AgentState, reason: Option<ReasonCodeId>) -> Request {
    Request::SetState { state, reason }
}

fn make_call() -> Command {
    MakeCall::parse("61235").unwrap().into()
}

fn wrap_up() -> Command {
    SetWrapUp { id: id(), reasons: vec!["Billing".to_owned()] }.into()
}

/// Rows: command, the request that it sends.
#[test]
fn each_command_sends_its_request() {
    for (command, request) in [
        (Command::from(Ready), set_state(AgentState::Ready, None)),
        (NotReady { reason: reason("5") }.into(), set_state(AgentState::NotReady, reason("5"))),
        (SignOut { reason: reason("14") }.into(), set_state(AgentState::Logout, reason("14"))),
        (Answer { id: id() }.into(), act(Action::Answer)),
        (Hold { id: id() }.into(), act(Action::Hold)),
        (Retrieve::new(id()).into(), act(Action::Retrieve)),
        (EndCall { id: id() }.into(), act(Action::Drop)),
        (make_call(), Request::MakeCall { to: "61235".to_owned() }),
        (wrap_up(), Request::SetWrapUp { id: id(), reasons: vec!["Billing".to_owned()] }),
    ] {
        let sent = desk("READY").command(1, command);
        assert_eq!(requests(&sent), [(Sender::Command(CommandId(1)), &request)]);
    }
}

/// Rows: command that waits, command that follows, whether it must wait for its turn.
#[test]
fn there_is_one_request_at_a_time_for_the_state_and_one_for_the_calls() {
    for (waiting, next, busy) in [
        (Command::from(Ready), Command::from(NotReady { reason: None }), true),
        (Ready.into(), SignOut { reason: None }.into(), true),
        (Ready.into(), make_call(), false),
        (make_call(), Answer { id: id() }.into(), true),
        (Hold { id: id() }.into(), wrap_up(), true),
        (wrap_up(), Ready.into(), false),
    ] {
        let mut desk = desk("READY");
        desk.command(1, waiting);
        let effects = desk.command(2, next);
        assert_eq!(outcomes(&effects) == [(2, &Outcome::Busy)], busy, "{effects:?}");
        assert_eq!(requests(&effects).is_empty(), busy);
    }
}

/// Rows: command, event about the agent, whether that is its result. The reason of a state that is pending is not told.
#[test]
fn a_state_is_confirmed_by_the_agents_event_now_or_as_pending() {
    let with = |state: &str, pending: &str, reason: &str| {
        let text = format!(
            "<User><loginId>{AGENT}</loginId><state>{state}</state><pendingState>{pending}</pendingState>\
             <reasonCodeId>{reason}</reasonCodeId></User>"
        );
        finesse_wire::User::parse(text.as_bytes()).unwrap()
    };
    let not_ready = |reason| Command::from(NotReady { reason });
    for (command, user, done) in [
        (Command::from(Ready), with("READY", "", ""), true),
        (Ready.into(), with("TALKING", "READY", ""), true),
        (Ready.into(), with("TALKING", "NOT_READY", ""), false),
        (not_ready(reason("5")), with("NOT_READY", "", "5"), true),
        (not_ready(reason("5")), with("NOT_READY", "", "6"), false),
        (not_ready(reason("5")), with("TALKING", "NOT_READY", ""), true),
        (not_ready(None), with("NOT_READY", "", "6"), true),
        (not_ready(None), with("READY", "", ""), false),
    ] {
        let mut desk = Desk::new("WORK");
        desk.accepted(1, command.clone(), "r");
        let effects = desk.agent_event(user.clone());
        assert_eq!(!outcomes(&effects).is_empty(), done, "{command:?} {user:?}");
    }
}

/// Rows: command, the call as the event describes it (without one it is gone), whether that is its result.
#[test]
fn an_action_is_confirmed_by_the_phase_of_its_call() {
    for (command, leg, done) in [
        (Command::from(Answer { id: id() }), Some("ACTIVE"), true),
        (Answer { id: id() }.into(), Some("ALERTING"), false),
        (Answer { id: id() }.into(), None, false),
        (Hold { id: id() }.into(), Some("HELD"), true),
        (Hold { id: id() }.into(), Some("ACTIVE"), false),
        (Retrieve::new(id()).into(), Some("ACTIVE"), true),
        (Retrieve::new(id()).into(), Some("HELD"), false),
        (EndCall { id: id() }.into(), Some("WRAP_UP"), true),
        (EndCall { id: id() }.into(), Some("DROPPED"), true),
        (EndCall { id: id() }.into(), None, true),
        (EndCall { id: id() }.into(), Some("ACTIVE"), false),
    ] {
        let mut desk = Desk::new("TALKING");
        desk.call_event("POST", &any_call());
        desk.accepted(1, command.clone(), "r");
        let effects = match leg {
            Some(leg) => desk.call_event("PUT", &call("9").leg(OWN, leg)),
            None => desk.call_event("DELETE", &call("9")),
        };
        assert_eq!(!outcomes(&effects).is_empty(), done, "{command:?} {leg:?}");
    }
}

#[test]
fn a_call_that_is_made_is_confirmed_by_a_new_one_from_the_agent() {
    let outgoing = |id: &str| call(id).with("fromAddress", OWN).leg(OWN, "INITIATED");
    let mut desk = Desk::new("NOT_READY");
    desk.call_event("POST", &outgoing("8"));
    desk.accepted(1, make_call(), "r");
    assert_eq!(outcomes(&desk.call_event("PUT", &outgoing("8"))), [], "it was there before");
    let incoming = call("9").with("fromAddress", "5550123").leg(OWN, "ALERTING");
    assert_eq!(outcomes(&desk.call_event("POST", &incoming)), [], "somebody else's");
    let done = Outcome::Done { took: Duration::ZERO };
    assert_eq!(outcomes(&desk.call_event("POST", &outgoing("10"))), [(1, &done)]);
}

#[test]
fn a_wrap_up_reason_is_confirmed_when_the_call_carries_it() {
    let with = |reason: &str| call("9").media("wrapUpReason", reason).leg(OWN, "WRAP_UP");
    let mut desk = Desk::new("WORK");
    desk.call_event("POST", &with("Other"));
    desk.accepted(1, wrap_up(), "r");
    assert_eq!(outcomes(&desk.call_event("PUT", &with("Other"))), []);
    assert_eq!(outcomes(&desk.call_event("PUT", &with("Billing"))).len(), 1);
}

/// An accepted request is not a result; its time counts from the acceptance.
#[test]
fn the_time_to_a_result_is_measured_from_the_acceptance() {
    let mut desk = Desk::new("NOT_READY");
    desk.accepted(1, Ready, "r");
    assert_eq!(outcomes(&desk.pass(3)), []);
    let done = Outcome::Done { took: Duration::from_secs(3) };
    assert_eq!(outcomes(&desk.agent_event(agent("READY"))), [(1, &done)]);
    // The event may be faster than the answer.
    desk.command(2, NotReady { reason: None });
    desk.pass(3);
    let done = Outcome::Done { took: Duration::ZERO };
    assert_eq!(outcomes(&desk.agent_event(agent("NOT_READY"))), [(2, &done)]);
}

/// Rows: what the last check finds, the outcome.
#[test]
fn before_a_command_is_given_up_everything_is_read_once_more() {
    let done = Outcome::Done { took: Duration::from_secs(10) };
    for (found, outcome) in [("READY", done), ("NOT_READY", Outcome::NoResult)] {
        let mut desk = Desk::new("NOT_READY");
        desk.accepted(1, Ready, "r");
        assert_eq!(desk.pass(9), []);
        assert_eq!(desk.pass(1), [Effect::Resync], "after ten seconds");
        assert_eq!(outcomes(&desk.resynced(agent(found), &[])), [(1, &outcome)], "{found}");
    }
}

#[test]
fn a_command_whose_last_check_fails_is_given_up_too() {
    let mut desk = Desk::new("NOT_READY");
    desk.accepted(1, Ready, "r");
    desk.pass(10);
    let effects = desk.handle(Input::ResyncFailed { temporary: true });
    assert_eq!(outcomes(&effects), [(1, &Outcome::NoResult)]);
}

/// Rows: command, status, error type and data of the answer; how the refusal reads.
#[test]
fn a_refusal_reads_as_its_command_says() {
    let missing = "finesse.api.reasoncode.require_reasoncode";
    let unknown = "finesse.api.reasoncode.invalid";
    for (command, status, error_type, data, refusal) in [
        (Command::from(Ready), 400, "Invalid State", "22", Refusal::StateRefused),
        (NotReady { reason: None }.into(), 400, "Invalid Input", missing, Refusal::ReasonRequired),
        (NotReady { reason: None }.into(), 400, "Invalid Input", unknown, Refusal::ReasonRefused),
        (SignOut { reason: None }.into(), 400, "Invalid Input", missing, Refusal::ReasonRequired),
        (Ready.into(), 404, "Not Found", "", Refusal::StateRefused),
        (Answer { id: id() }.into(), 404, "Dialog Not Found", "", Refusal::CallGone),
        (Answer { id: id() }.into(), 401, "Invalid State", "", Refusal::CallRefused),
        (make_call(), 400, "Invalid Destination", "", Refusal::InvalidNumber),
        (make_call(), 400, "Generic Error", "", Refusal::CallRefused),
        (wrap_up(), 400, "Invalid Input", "", Refusal::CallRefused),
    ] {
        let mut desk = desk("WORK");
        desk.command(1, command.clone());
        let errors = errors(error_type, "", data);
        let why = Rejection::Refused { status, errors: errors.clone() };
        let effects = desk.handle(Input::Rejected { sender: Sender::Command(CommandId(1)), why });
        assert_eq!(outcomes(&effects), [(1, &Outcome::Refused { refusal, errors })], "{command:?}");
    }
}

/// Rows: source of the error event, its id; whose outcome it is. Command 1 is for the state (id "a"), 2 for the calls (id "b").
#[test]
fn an_error_event_refuses_the_command_of_its_id_or_of_its_lane() {
    let user = "/finesse/api/User/40217";
    let dialog = "/finesse/api/Dialog/9";
    for (source, request_id, whose) in [
        (user, Some("a"), Some(1)),
        (user, Some("b"), Some(2)),
        (user, None, Some(1)),
        (dialog, None, Some(2)),
        ("/finesse/api/User/40217/Dialogs", None, Some(2)),
        (user, Some("c"), None),
    ] {
        let mut desk = Desk::new("WORK");
        desk.accepted(1, Ready, "a");
        desk.accepted(2, make_call(), "b");
        let effects = desk.error_event(source, request_id);
        let refused: Vec<u64> = outcomes(&effects).into_iter().map(|(id, _)| id).collect();
        assert_eq!(refused, Vec::from_iter(whose), "{source} {request_id:?}");
    }
}

/// Rows: seconds after the command was given up, id of the refusal; notices.
#[test]
fn a_late_refusal_of_the_last_minute_is_told_once() {
    for (after, request_id, told) in [(0, Some("a"), 1), (59, None, 1), (60, None, 0), (0, Some("c"), 0)] {
        let mut desk = Desk::new("WORK");
        desk.accepted(1, Ready, "a");
        desk.pass(10);
        desk.resynced(agent("WORK"), &[]);
        desk.pass(after);
        for expected in [told, 0] {
            let effects = desk.error_event("/finesse/api/User/40217", request_id);
            assert_eq!(notices(&effects).len(), expected, "{after} {request_id:?}");
            let errors = errors("Generic Error", "CF_REFUSED", "22");
            let late = Notice::LateRefusal { about: About::State, errors };
            assert!(notices(&effects).into_iter().all(|notice| *notice == late));
        }
    }
}

#[test]
fn a_request_that_failed_otherwise_has_failed() {
    for why in [Rejection::NoAnswer, Rejection::Failed] {
        let mut desk = Desk::new("WORK");
        desk.command(1, Ready);
        let effects = desk.handle(Input::Rejected { sender: Sender::Command(CommandId(1)), why });
        assert_eq!(outcomes(&effects), [(1, &Outcome::Failed)]);
        assert!(!outcomes(&desk.command(2, Ready)).iter().any(|(_, outcome)| **outcome == Outcome::Busy));
    }
    let unknown = Input::Rejected { sender: Sender::Command(CommandId(7)), why: Rejection::Failed };
    assert_eq!(Desk::new("WORK").handle(unknown), []);
    assert_eq!(ApiErrors::default().first(), None);
}
