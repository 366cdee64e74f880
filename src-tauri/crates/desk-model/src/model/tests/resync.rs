//! Resyncs, and the events that wait for them.

use crate::{
    Input, Phase, StreamState,
    effect::{Effect, Ignored},
    fixture::{Desk, OWN, agent, call, notices},
};

/// Rows: states of the connection; how often everything is read.
#[test]
fn each_return_of_the_connection_leads_to_a_resync() {
    use StreamState::{Down, Online, Stopped};
    for (states, resyncs) in [
        (vec![Online], 0),
        (vec![Down, Online], 1),
        (vec![Stopped, Online], 1),
        (vec![Down, Down, Online, Online], 1),
        (vec![Down], 0),
    ] {
        let mut desk = Desk::new("READY");
        let effects: Vec<Effect> =
            states.iter().flat_map(|state| desk.handle(Input::Stream(*state))).collect();
        assert_eq!(effects.iter().filter(|effect| **effect == Effect::Resync).count(), resyncs, "{states:?}");
    }
}

fn resyncing() -> Desk {
    let mut desk = Desk::new("READY");
    desk.handle(Input::Stream(StreamState::Down));
    assert_eq!(desk.handle(Input::Stream(StreamState::Online)), [Effect::Resync]);
    desk
}

#[test]
fn what_a_resync_brings_replaces_what_was_known() {
    let mut desk = resyncing();
    desk.resynced(agent("TALKING"), &[call("8").leg(OWN, "ACTIVE"), call("9").leg(OWN, "HELD")]);
    assert_eq!(desk.calls(), [("8", Phase::Talking), ("9", Phase::Held)]);
    desk.handle(Input::Stream(StreamState::Down));
    desk.handle(Input::Stream(StreamState::Online));
    desk.resynced(agent("READY"), &[call("9").leg(OWN, "ACTIVE")]);
    assert_eq!(desk.calls(), [("9", Phase::Talking)]);
}

#[test]
fn events_wait_for_a_resync_and_repeat_it() {
    let mut desk = resyncing();
    for _ in 0..2 {
        assert_eq!(desk.call_event("POST", &call("9").leg(OWN, "ALERTING")), []);
        assert_eq!(desk.resynced(agent("READY"), &[]), [Effect::Resync], "the order of the two is unknown");
        assert_eq!(desk.calls(), []);
    }
    desk.call_event("POST", &call("9").leg(OWN, "ALERTING"));
    assert!(!desk.resynced(agent("READY"), &[]).contains(&Effect::Resync), "three times at most");
    assert_eq!(desk.calls(), [("9", Phase::Ringing)], "the order in which they came is taken as it is");
}

#[test]
fn a_refusal_does_not_wait() {
    let mut desk = resyncing();
    desk.accepted(1, crate::NotReady { reason: None }, "a");
    assert_eq!(desk.error_event("/finesse/api/User/40217", Some("a")).len(), 1);
}

#[test]
fn too_many_events_are_discarded_and_everything_is_read_once_more() {
    let mut desk = resyncing();
    for _ in 0..256 {
        assert_eq!(desk.agent_event(agent("NOT_READY")), []);
    }
    assert_eq!(desk.agent_event(agent("NOT_READY")), [Effect::Ignore(Ignored::Overflow)]);
    assert_eq!(desk.resynced(agent("READY"), &[]), [Effect::Resync]);
    assert_eq!(desk.resynced(agent("READY"), &[]), []);
}

/// Rows: the resync fails for the moment, whether it is tried again after five seconds.
#[test]
fn a_resync_that_failed_for_the_moment_is_tried_again() {
    for (temporary, again) in [(true, vec![Effect::Resync]), (false, Vec::new())] {
        let mut desk = resyncing();
        assert_eq!(desk.handle(Input::ResyncFailed { temporary }), []);
        assert!(!desk.model.is_resyncing());
        assert_eq!(desk.pass(4), []);
        assert_eq!(desk.pass(1), again);
    }
}

/// A sign-out must not be lost because a resync failed.
#[test]
fn a_sign_out_among_the_events_that_waited_is_one_also_when_the_resync_fails() {
    for fails in [true, false] {
        let mut desk = resyncing();
        let mut effects = Vec::new();
        for _ in 0..3 {
            desk.agent_event(agent("LOGOUT"));
            effects = if fails {
                desk.handle(Input::ResyncFailed { temporary: true })
            } else {
                desk.resynced(agent("READY"), &[])
            };
            if fails {
                break;
            }
        }
        assert_eq!(effects.last(), Some(&Effect::SignedOut { requested: false }), "fails: {fails}");
        assert_eq!(notices(&effects).len(), 1);
    }
}

#[test]
fn nothing_comes_after_a_sign_out() {
    let mut desk = resyncing();
    for _ in 0..3 {
        desk.agent_event(agent("LOGOUT"));
        desk.agent_event(agent("READY"));
        if let Some(Effect::SignedOut { .. }) = desk.resynced(agent("READY"), &[]).last() {
            return;
        }
    }
    panic!("the sign-out was lost");
}

#[test]
fn what_is_read_without_having_been_asked_for_is_discarded() {
    let mut desk = Desk::new("READY");
    assert_eq!(desk.resynced(agent("LOGOUT"), &[]), []);
    assert_eq!(desk.handle(Input::ResyncFailed { temporary: true }), []);
}
