//! What the agent may ask for, what is refused before it is sent, and the state as the agent sees it.

use finesse_wire::{AgentState, ReasonCodeId};

use crate::{
    Command, NextState, NotNow, NotReady, Outcome, Platform, Ready, SignOut,
    fixture::{CallText, Desk, OWN, agent, agent_who_wraps_up, agent_with_pending, call, outcomes, requests},
};

fn lunch() -> Command {
    NotReady { reason: Some(ReasonCodeId::new("5")) }.into()
}

fn with(id: &str, state: &str) -> CallText {
    call(id).media("callType", "ACD_IN").with("fromAddress", "5550123").leg(OWN, state)
}

/// Rows: platform, Finesse's state, the states of the own leg in each call; the state as shown.
#[test]
fn on_uccx_the_calls_say_whether_the_agent_is_on_one() {
    use Platform::{Ucce, Uccx};
    for (platform, state, legs, expected) in [
        (Uccx, "NOT_READY", vec!["ACTIVE"], "TALKING"),
        (Uccx, "NOT_READY", vec!["HELD"], "HOLD"),
        (Uccx, "NOT_READY", vec!["HELD", "ACTIVE"], "TALKING"),
        (Uccx, "NOT_READY", vec!["ALERTING"], "NOT_READY"),
        (Uccx, "NOT_READY", vec!["DROPPED"], "NOT_READY"),
        (Uccx, "TALKING", vec!["HELD"], "HOLD"),
        (Uccx, "TALKING", vec!["ACTIVE"], "TALKING"),
        // The event about the call is still to come.
        (Uccx, "TALKING", vec![], "TALKING"),
        (Uccx, "READY", vec!["ACTIVE"], "TALKING"),
        (Uccx, "WORK", vec!["ACTIVE"], "WORK"),
        (Uccx, "RESERVED", vec!["ALERTING"], "RESERVED"),
        (Ucce, "NOT_READY", vec!["ACTIVE"], "NOT_READY"),
        (Ucce, "TALKING", vec!["HELD"], "TALKING"),
    ] {
        let mut desk = Desk::on(platform, state);
        for (id, leg) in legs.iter().enumerate() {
            desk.call_event("POST", &with(&id.to_string(), leg));
        }
        assert_eq!(desk.model.shown_state().0.as_str(), expected, "{platform:?} {state} {legs:?}");
    }
}

/// protocol/auth-and-events.md §3.4.3. Rows: the state of the own leg, whether Ready is offered. A call that rings is not one that the agent is on.
#[test]
fn on_uccx_ready_is_not_sent_from_the_moment_the_phone_is_off_hook() {
    for (leg, offered) in [
        ("INITIATING", false),
        ("INITIATED", false),
        ("ACTIVE", false),
        ("HELD", false),
        ("ALERTING", true),
        ("FAILED", true),
        ("DROPPED", true),
    ] {
        let mut desk = Desk::on(Platform::Uccx, "NOT_READY");
        desk.call_event("POST", &with("9", leg));
        assert_eq!(desk.model.permissions().ready, offered, "{leg}");
        let effects = desk.command(1, Ready);
        assert_eq!(outcomes(&effects).is_empty(), offered, "{leg}: {effects:?}");
    }
}

#[test]
fn on_uccx_the_state_begins_with_the_call_and_what_was_before_follows() {
    let mut desk = Desk::on(Platform::Uccx, "NOT_READY");
    desk.pass(20);
    desk.call_event("POST", &with("9", "ACTIVE"));
    desk.pass(5);
    let (state, since) = desk.model.shown_state();
    assert_eq!((state, since), (AgentState::Talking, desk.model.calls()[0].phase_since));
    let next = NextState { state: AgentState::NotReady, reason: None };
    assert_eq!(desk.model.next_state(), Some(next));
    desk.call_event("DELETE", &with("9", "DROPPED"));
    assert_eq!((desk.model.shown_state().0, desk.model.next_state()), (AgentState::NotReady, None));
}

#[test]
fn on_uccx_nothing_follows_a_routed_call_that_is_held() {
    let mut desk = Desk::on(Platform::Uccx, "TALKING");
    desk.call_event("POST", &with("9", "HELD"));
    assert_eq!((desk.model.shown_state().0, desk.model.next_state()), (AgentState::Hold, None));
}

/// "Lunch after this call", also in wrap-up, until it has come (D3).
#[test]
fn the_reason_that_was_asked_for_follows_the_call() {
    let mut desk = Desk::new("TALKING");
    desk.accepted(1, lunch(), "r");
    assert_eq!(desk.model.next_state(), None, "Finesse has not said so");
    desk.agent_event(agent_with_pending("TALKING", "NOT_READY"));
    let next = NextState { state: AgentState::NotReady, reason: Some(ReasonCodeId::new("5")) };
    assert_eq!(desk.model.next_state().as_ref(), Some(&next));
    desk.agent_event(agent("WORK"));
    assert_eq!(desk.model.next_state(), Some(next));
    desk.agent_event(agent("NOT_READY"));
    assert_eq!(desk.model.next_state(), None);
}

/// Rows: platform, state, what is pending, the own leg of the call; the command, and why it is not sent.
#[test]
fn what_a_known_rule_forbids_is_not_sent() {
    use Platform::{Ucce, Uccx};
    for (platform, state, pending, leg, command, why) in [
        (Uccx, "TALKING", "", Some("ACTIVE"), Command::from(Ready), Some(NotNow::OnCall)),
        (Uccx, "NOT_READY", "", Some("ACTIVE"), Ready.into(), Some(NotNow::OnCall)),
        (Uccx, "NOT_READY", "", Some("HELD"), Ready.into(), Some(NotNow::OnCall)),
        (Uccx, "NOT_READY", "", Some("ALERTING"), Ready.into(), None),
        (Uccx, "NOT_READY", "", None, Ready.into(), None),
        (Uccx, "TALKING", "", Some("ACTIVE"), lunch(), None),
        (Uccx, "TALKING", "NOT_READY", Some("ACTIVE"), lunch(), Some(NotNow::AlreadyFollows)),
        (Uccx, "READY", "", None, SignOut { reason: None }.into(), None),
        (Ucce, "TALKING", "", Some("ACTIVE"), Ready.into(), None),
        (Ucce, "TALKING", "NOT_READY", Some("ACTIVE"), lunch(), None),
        (Ucce, "RESERVED", "", Some("ALERTING"), lunch(), None),
    ] {
        let mut desk = Desk::on(platform, state);
        if let Some(leg) = leg {
            desk.call_event("POST", &with("9", leg));
        }
        desk.agent_event(agent_with_pending(state, pending));
        let effects = desk.command(1, command.clone());
        assert_eq!(requests(&effects).is_empty(), why.is_some(), "{platform:?} {state} {command:?}");
        let outcome = why.map(Outcome::NotNow);
        let expected = Vec::from_iter(outcome.as_ref().map(|outcome| (1, outcome)));
        assert_eq!(outcomes(&effects), expected, "{platform:?} {state} {command:?}");
    }
}

/// Rows: the rules for incoming and outgoing calls, the type of the call, whether a reason is set; whether wrap-up can be left.
#[test]
fn wrap_up_that_needs_a_reason_is_left_with_one() {
    let (needs, never) = ("REQUIRED_WITH_WRAP_UP_DATA", "NOT_ALLOWED");
    for (incoming, outgoing, call_type, reason, may_leave) in [
        (needs, never, "ACD_IN", None, false),
        (needs, never, "ACD_IN", Some("Billing"), true),
        (needs, "REQUIRED", "OUT", None, true),
        ("REQUIRED", needs, "OUT", None, false),
        ("REQUIRED", never, "ACD_IN", None, true),
        ("OPTIONAL", never, "ACD_IN", None, true),
    ] {
        let mut desk = Desk::new("TALKING");
        let mut dialog = call("9").media("callType", call_type).leg(OWN, "WRAP_UP");
        if let Some(reason) = reason {
            dialog = dialog.media("wrapUpReason", reason);
        }
        desk.call_event("POST", &dialog);
        desk.agent_event(agent_who_wraps_up("WORK", incoming, outgoing));
        let permissions = desk.model.permissions();
        assert_eq!(
            (permissions.ready, permissions.not_ready),
            (may_leave, may_leave),
            "{incoming} {call_type}"
        );
        assert_eq!(requests(&desk.command(1, Ready)).len(), usize::from(may_leave));
        let why = if may_leave { Outcome::Busy } else { Outcome::NotNow(NotNow::WrapUpReasonMissing) };
        assert_eq!(outcomes(&desk.command(2, lunch())), [(2, &why)], "{incoming} {call_type}");
    }
}

/// Rows: the rules for incoming and outgoing calls, the type of the call; whether Ready is offered during it.
#[test]
fn the_direction_of_the_call_decides_which_rule_of_wrap_up_counts() {
    for (incoming, outgoing, call_type, offered) in [
        ("REQUIRED", "NOT_ALLOWED", "OUT", true),
        ("REQUIRED", "NOT_ALLOWED", "ACD_IN", false),
        ("NOT_ALLOWED", "REQUIRED", "OUT", false),
        ("OPTIONAL", "REQUIRED", "ACD_IN", true),
    ] {
        let mut desk = Desk::new("TALKING");
        desk.call_event("POST", &call("9").media("callType", call_type).leg(OWN, "ACTIVE"));
        desk.agent_event(agent_who_wraps_up("TALKING", incoming, outgoing));
        assert_eq!(desk.model.permissions().ready, offered, "{incoming} {outgoing} {call_type}");
    }
}
