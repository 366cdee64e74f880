//! The other node: when both are probed, when the desk moves, and what the old node may still do.

use std::time::Duration;

use finesse_wire::{AgentState, Extension, Payload};

use crate::{
    Condition, ConditionSource, Health, Input, NodeAddress, NotReady, Notice, Rejection, Request, Sender,
    StreamState, Transition,
    effect::Effect,
    fixture::{CallText, Desk, OWN, agent, agent_with_reason, call, notices, requests, system_info},
};

fn good() -> Health {
    Health::of(system_info("IN_SERVICE", false))
}

fn is_probe(effects: &[Effect]) -> bool {
    matches!(effects, [Effect::Probe { .. }])
}

/// Ticks at the next deadline.
fn tick(desk: &mut Desk) -> Vec<Effect> {
    desk.now = desk.model.next_deadline().unwrap_or(desk.now);
    desk.handle(Input::Tick)
}

/// A desk that has just moved to fin-b, because fin-a is gone; its new connection is made and everything read.
fn moved(state: &str, restore_ready: bool) -> Desk {
    let mut desk = Desk::restoring(state, restore_ready);
    desk.handle(Input::Stream(StreamState::Down));
    for _ in 0..2 {
        assert!(is_probe(&tick(&mut desk)));
        desk.handle(Input::Probed { current: Health::Gone, other: good() });
    }
    assert_eq!(desk.handle(Input::Stream(StreamState::Online)), [Effect::Resync]);
    desk.resynced(agent(state), &[]);
    desk
}

#[test]
fn without_a_connection_both_nodes_are_probed_at_once_and_the_desk_moves_after_two_bad_probes() {
    let mut desk = Desk::new("READY");
    desk.handle(Input::Stream(StreamState::Down));
    let start = desk.now;
    assert!(is_probe(&tick(&mut desk)));
    assert_eq!(desk.now, start, "at once");
    assert_eq!(desk.handle(Input::Probed { current: Health::Gone, other: good() }), []);
    assert!(is_probe(&tick(&mut desk)));
    assert_eq!(desk.now.since(start), Duration::from_millis(300));
    let effects = desk.handle(Input::Probed { current: Health::Gone, other: good() });
    let to = NodeAddress { host: "fin-b".to_owned(), port: 8445 };
    assert!(matches!(&effects[0], Effect::Record(Transition::Moved { .. })), "{effects:?}");
    let info = Box::new(system_info("IN_SERVICE", false));
    assert_eq!(effects[1..], [Effect::MoveTo { to: to.clone(), info }, Effect::Notify(Notice::Moved { to })]);
}

#[test]
fn a_ping_that_is_late_has_both_nodes_probed_and_one_that_comes_ends_it() {
    let mut desk = Desk::new("READY");
    desk.handle(Input::Unresponsive(true));
    assert!(is_probe(&tick(&mut desk)));
    desk.handle(Input::Unresponsive(false));
    assert_eq!(desk.handle(Input::Probed { current: Health::Gone, other: good() }), []);
    assert_eq!(desk.model.next_deadline(), None);
}

/// Rows: what the node says about itself, and on a call; whether it is probed.
#[test]
fn what_a_node_says_about_itself_is_recorded_and_probed() {
    for (status, maintenance, on_call, probed) in [
        ("IN_SERVICE", false, false, false),
        ("OUT_OF_SERVICE", false, false, true),
        ("OUT_OF_SERVICE", false, true, true),
        ("IN_SERVICE", true, false, true),
        ("IN_SERVICE", true, true, false),
    ] {
        let mut desk = Desk::new("READY");
        if on_call {
            desk.call_event("POST", &call("9").leg(OWN, "ACTIVE"));
        }
        let info = Payload::SystemInfo(Box::new(system_info(status, maintenance)));
        let effects = desk.event("/finesse/api/SystemInfo", "PUT", info, None);
        assert_eq!(effects.len(), usize::from((status, maintenance) != ("IN_SERVICE", false)));
        assert_eq!(desk.model.next_deadline().is_some(), probed, "{status} {maintenance} {on_call}");
        // The end of the call is what was waited for.
        desk.call_event("DELETE", &call("9").leg(OWN, "DROPPED"));
        assert_eq!(desk.model.next_deadline().is_some(), probed || maintenance);
    }
}

#[test]
fn the_presence_of_the_web_application_is_recorded() {
    let mut desk = Desk::new("READY");
    let expected = Transition::Node {
        from: Condition::InService,
        to: Condition::WithoutWebApplication,
        why: ConditionSource::Presence,
    };
    assert_eq!(desk.handle(Input::WebApplication { available: false }), [Effect::Record(expected)]);
    assert!(desk.model.next_deadline().is_some());
}

/// Rows: state and code after the move; the desk closes.
#[test]
fn a_sign_out_for_a_lost_connection_after_a_move_is_undone_once_and_told_as_late() {
    for (code, closes) in [(255, false), (50001, false), (50002, false), (999, true)] {
        let mut desk = moved("NOT_READY", false);
        let effects = desk.agent_event(agent_with_reason("LOGOUT", code));
        let closed = effects.iter().any(|effect| matches!(effect, Effect::SignedOut { .. }));
        assert_eq!(closed, closes, "{code}");
        if closes {
            continue;
        }
        let request = Request::SignIn { extension: Extension::new(OWN) };
        assert_eq!(requests(&effects), [(Sender::SignInAgain, &request)]);
        let (label, code) = (Some(format!("Label {code}")), Some(code));
        assert_eq!(
            notices(&effects),
            [&Notice::StateChangedBySystem { cause: None, label, code, late: true }]
        );
    }
}

/// Rows: what becomes of the request, seconds that pass; then everything is read.
#[test]
fn when_the_extension_is_not_signed_in_again_everything_is_read_and_the_desk_closes() {
    for (accepted, seconds) in [(false, 0), (true, 10)] {
        let mut desk = moved("NOT_READY", false);
        desk.agent_event(agent_with_reason("LOGOUT", 255));
        let sender = Sender::SignInAgain;
        let mut effects = if accepted {
            desk.handle(Input::Accepted { sender, request_id: "a".to_owned() })
        } else {
            desk.handle(Input::Rejected { sender, why: Rejection::Failed })
        };
        if seconds > 0 {
            assert_eq!(desk.pass(seconds - 1), []);
            effects = desk.pass(1);
        }
        assert_eq!(effects, [Effect::Resync]);
        let effects = desk.resynced(agent_with_reason("LOGOUT", 255), &[]);
        assert_eq!(effects.last(), Some(&Effect::SignedOut { requested: false }));
        assert_eq!(notices(&effects).len(), 1);
    }
}

#[test]
fn an_agent_who_is_signed_in_again_stays_and_another_sign_out_is_not_undone() {
    let mut desk = moved("NOT_READY", false);
    desk.agent_event(agent_with_reason("LOGOUT", 255));
    assert_eq!(notices(&desk.agent_event(agent("NOT_READY"))), [] as [&Notice; 0]);
    assert_eq!(desk.pass(30), []);
    let effects = desk.agent_event(agent_with_reason("LOGOUT", 255));
    assert_eq!(effects.last(), Some(&Effect::SignedOut { requested: false }));
}

#[test]
fn after_three_minutes_a_sign_out_is_not_a_late_one() {
    let mut desk = moved("NOT_READY", false);
    desk.now = desk.now + Duration::from_secs(180);
    let effects = desk.agent_event(agent_with_reason("LOGOUT", 255));
    assert_eq!(effects.last(), Some(&Effect::SignedOut { requested: false }));
}

/// Rows: the site wants Ready back, state before, what the agent commands, code; ready comes back.
#[test]
fn ready_comes_back_where_the_site_wants_it_and_nothing_else_was_asked_for() {
    for (restore, before, commands, code, again) in [
        (true, "READY", false, 50002, true),
        (false, "READY", false, 50002, false),
        (true, "NOT_READY", false, 50002, false),
        (true, "READY", true, 50002, false),
        (true, "READY", false, 999, false),
    ] {
        let mut desk = moved(before, restore);
        if commands {
            desk.command(1, NotReady { reason: None });
        }
        let effects = desk.agent_event(agent_with_reason("NOT_READY", code));
        let ready = Request::SetState { state: AgentState::Ready, reason: None };
        let expected = Vec::from_iter(again.then_some((Sender::ReadyAgain, &ready)));
        assert_eq!(requests(&effects), expected, "{restore} {before} {commands} {code}");
    }
}

#[test]
fn calls_go_on_at_the_other_node() {
    let talking: CallText = call("9").leg(OWN, "ACTIVE");
    let mut desk = moved("READY", false);
    desk.call_event("POST", &talking);
    desk.handle(Input::Stream(StreamState::Down));
    assert_eq!(desk.calls().len(), 1, "what is known stays");
}
