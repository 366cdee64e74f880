//! The agent's state: who changed it, what is told, and when the agent is signed out.

use finesse_wire::{AgentState, Payload};

use crate::{
    AgentWhy, CommandId, Input, NotReady, Notice, Ready, Rejection, Sender, SignOut, SignOutCause,
    Transition,
    effect::{Effect, Ignored},
    fixture::{Desk, agent, agent_with_reason, notices, outcomes},
};

#[test]
fn a_reason_of_the_system_is_told_when_the_state_changes_and_not_again() {
    let mut desk = Desk::new("READY");
    assert_eq!(notices(&desk.agent_event(agent_with_reason("NOT_READY", 999))).len(), 1);
    assert_eq!(notices(&desk.agent_event(agent_with_reason("NOT_READY", 999))).len(), 0);
    assert_eq!(notices(&desk.resynced(agent_with_reason("NOT_READY", 999), &[])).len(), 0);
}

/// A request for another state says nothing about who gave the agent a reason of the system.
#[test]
fn what_the_system_does_while_a_command_waits_is_told_as_its_own() {
    let mut desk = Desk::new("NOT_READY");
    desk.accepted(1, Ready, "a");
    desk.agent_event(agent("READY"));
    desk.accepted(2, Ready, "b");
    assert_eq!(notices(&desk.agent_event(agent_with_reason("NOT_READY", 999))).len(), 1);
}

/// Rows: what the agent did, seconds that pass, whether the sign-out is the agent's own.
#[test]
fn a_sign_out_is_the_agents_own_when_it_was_asked_for_a_minute_ago_at_most() {
    for (asks, lost, seconds, own) in [
        (true, false, 0, true),
        (true, false, 9, true),
        (true, true, 0, true),
        (true, true, 59, true),
        (true, true, 60, false),
        (false, false, 0, false),
    ] {
        let mut desk = Desk::new("NOT_READY");
        if asks {
            desk.command(1, SignOut { reason: None });
        }
        if lost {
            let sender = Sender::Command(CommandId(1));
            desk.handle(Input::Rejected { sender, why: Rejection::NoAnswer });
        }
        desk.pass(seconds);
        let effects = desk.agent_event(agent("LOGOUT"));
        assert_eq!(effects.last(), Some(&Effect::SignedOut { requested: own }), "{asks} {lost} {seconds}");
        let told = Notice::SignedOutBySystem { cause: None, label: None };
        assert_eq!(notices(&effects), Vec::from_iter((!own).then_some(&told)));
    }
}

#[test]
fn a_sign_out_that_was_given_up_is_still_the_agents_own() {
    let mut desk = Desk::new("NOT_READY");
    desk.accepted(1, SignOut { reason: None }, "a");
    desk.pass(10);
    assert_eq!(outcomes(&desk.resynced(agent("NOT_READY"), &[])).len(), 1);
    let effects = desk.agent_event(agent("LOGOUT"));
    assert_eq!(effects.last(), Some(&Effect::SignedOut { requested: true }));
}

#[test]
fn a_sign_out_by_the_system_carries_its_label() {
    let effects = Desk::new("READY").agent_event(agent_with_reason("LOGOUT", 50002));
    let cause = Some(SignOutCause::ConnectionLost);
    let told = Notice::SignedOutBySystem { cause, label: Some("Label 50002".to_owned()) };
    assert_eq!(notices(&effects), [&told]);
}

/// Rows: what the agent asked for, the event; why the state changed, for the journal.
#[test]
fn the_journal_says_who_changed_the_state() {
    for (asks, user, why) in [
        (true, agent("NOT_READY"), AgentWhy::Command),
        (false, agent("NOT_READY"), AgentWhy::Finesse),
        (true, agent_with_reason("NOT_READY", 999), AgentWhy::SystemReason(999)),
        (true, agent_with_reason("NOT_READY", 101), AgentWhy::Command),
    ] {
        let mut desk = Desk::new("READY");
        if asks {
            desk.accepted(1, NotReady { reason: None }, "a");
        }
        let expected = Transition::Agent { from: AgentState::Ready, to: AgentState::NotReady, why };
        assert_eq!(desk.agent_event(user).first(), Some(&Effect::Record(expected)));
    }
}

#[test]
fn an_event_for_another_user_changes_nothing() {
    let mut other = agent("LOGOUT");
    other.login_id = finesse_wire::LoginId::new("40218");
    let mut desk = Desk::new("READY");
    assert_eq!(desk.agent_event(other), [Effect::Ignore(Ignored::OtherUser)]);
    for (payload, ignored) in
        [(Payload::Nothing, Ignored::Empty), (Payload::Other("queue".to_owned()), Ignored::UnknownKind)]
    {
        assert_eq!(desk.event("/finesse/api/Queue/1", "PUT", payload, None), [Effect::Ignore(ignored)]);
    }
    assert_eq!(*desk.model.agent().state(), AgentState::Ready);
}
