//! Events that come late: time never runs backwards, and an older event leads to a resync.

use crate::{
    Phase,
    effect::{Effect, Ignored},
    fixture::{CallText, Desk, OWN, agent, agent_since, call},
};

const CUSTOMER: &str = "5550123";

/// A time of one day.
fn at(time: &str) -> String {
    format!("2024-05-01T{time}.000Z")
}

fn older() -> [Effect; 2] {
    [Effect::Ignore(Ignored::Older), Effect::Resync]
}

/// The own leg, and the customer's.
fn with(own: &str, since: &str, far: &str, far_since: &str) -> CallText {
    call("900").with("fromAddress", CUSTOMER).leg_at(OWN, own, since).leg_at(CUSTOMER, far, far_since)
}

/// Rows: state and time that are known, state and time of the event; whether it is older.
#[test]
fn a_state_of_the_agent_that_is_older_is_not_shown_and_everything_is_read_again() {
    for (known, event, is_older) in [
        (("READY", "10:00:00"), ("NOT_READY", "09:00:00"), true),
        (("READY", "10:00:00"), ("NOT_READY", "09:59:59"), true),
        (("READY", "10:00:00"), ("NOT_READY", "10:00:00"), false),
        (("READY", "10:00:00"), ("NOT_READY", "10:00:01"), false),
        (("NOT_READY", "10:00:00"), ("LOGOUT", "09:00:00"), true),
        // Without a time it cannot be older.
        (("READY", "10:00:00"), ("NOT_READY", ""), false),
        (("READY", ""), ("NOT_READY", "09:00:00"), false),
    ] {
        let stamped = |(state, time): (&str, &str)| {
            if time.is_empty() { agent(state) } else { agent_since(state, &at(time)) }
        };
        let mut desk = Desk::new("READY");
        desk.agent_event(stamped(known));
        let effects = desk.agent_event(stamped(event));
        assert_eq!(effects == older(), is_older, "{known:?} {event:?}: {effects:?}");
        let shown = if is_older { known.0 } else { event.0 };
        assert_eq!(desk.model.agent().state().as_str(), shown);
        if is_older {
            // A server whose clock was set back says the same when it is asked.
            desk.resynced(stamped(event), &[]);
            assert_eq!(desk.model.agent().state().as_str(), event.0);
        }
    }
}

/// Rows: the event after one of a conversation; whether it is older, the phase that is shown.
#[test]
fn a_description_of_a_call_that_is_older_is_not_shown_and_everything_is_read_again() {
    let known = with("ACTIVE", &at("10:00:05"), "ACTIVE", &at("10:00:05"));
    for (event, is_older, phase) in [
        (with("ALERTING", &at("10:00:00"), "INITIATED", &at("10:00:00")), true, Phase::Talking),
        (with("HELD", &at("10:00:04"), "ACTIVE", &at("10:00:09")), true, Phase::Talking),
        (with("HELD", "", "ACTIVE", &at("10:00:00")), true, Phase::Talking),
        (with("HELD", &at("10:00:05"), "ACTIVE", &at("10:00:05")), false, Phase::Held),
        (with("HELD", &at("10:00:06"), "ACTIVE", &at("10:00:00")), false, Phase::Held),
        (with("HELD", "", "ACTIVE", ""), false, Phase::Held),
    ] {
        let mut desk = Desk::new("TALKING");
        desk.call_event("POST", &known);
        let effects = desk.call_event("PUT", &event);
        assert_eq!(effects == older(), is_older, "{event:?}: {effects:?}");
        assert_eq!(desk.calls(), [("900", phase)], "{event:?}");
    }
}

/// What another party did is older too, when nothing else in the call is newer.
#[test]
fn an_older_description_of_another_leg_is_not_shown() {
    let mut desk = Desk::new("TALKING");
    desk.call_event("POST", &with("ACTIVE", &at("10:00:05"), "HELD", &at("10:00:09")));
    let effects = desk.call_event("PUT", &with("ACTIVE", &at("10:00:05"), "ACTIVE", &at("10:00:05")));
    assert_eq!(effects, older());
}

/// A leg that left may have been the one that changed last: what is newer is judged by the legs that are there.
#[test]
fn a_description_without_a_leg_that_changed_last_is_not_older() {
    let conference = |third: &str| {
        with("ACTIVE", &at("10:00:05"), "ACTIVE", &at("10:00:05")).leg_at("61235", "ACTIVE", third)
    };
    for (event, is_older) in [
        (with("ACTIVE", &at("10:00:05"), "ACTIVE", &at("10:00:05")), false),
        (with("ACTIVE", &at("10:00:05"), "HELD", &at("10:00:07")), false),
        (with("ACTIVE", &at("10:00:05"), "INITIATED", &at("10:00:01")), true),
        // Another leg that is newer says that the whole description is.
        (with("ACTIVE", &at("10:00:05"), "HELD", &at("10:00:07")).leg_at("61235", "ACTIVE", ""), false),
        (conference(&at("10:00:08")), true),
        (conference(&at("10:00:10")), false),
    ] {
        let mut desk = Desk::new("TALKING");
        desk.call_event("POST", &conference(&at("10:00:09")));
        assert_eq!(desk.call_event("PUT", &event) == older(), is_older, "{event:?}");
    }
}

/// Events that waited for a resync are mostly older than what it brought: that is no reason for another one.
#[test]
fn an_older_event_that_waited_for_a_resync_is_only_ignored() {
    let mut desk = Desk::new("TALKING");
    desk.handle(crate::Input::Stream(crate::StreamState::Down));
    desk.handle(crate::Input::Stream(crate::StreamState::Online));
    let now = || with("ACTIVE", &at("10:00:05"), "ACTIVE", &at("10:00:05"));
    for _ in 0..3 {
        desk.call_event("PUT", &with("ALERTING", &at("10:00:00"), "INITIATED", &at("10:00:00")));
        desk.agent_event(agent_since("RESERVED", &at("10:00:00")));
        desk.resynced(agent_since("TALKING", &at("10:00:05")), &[now()]);
    }
    assert!(!desk.model.is_resyncing());
    assert_eq!(desk.calls(), [("900", Phase::Talking)]);
    assert_eq!(desk.model.agent().state().as_str(), "TALKING");
}
