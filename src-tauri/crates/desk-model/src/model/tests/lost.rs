//! The history judges from everything that is known, because events get lost.

use crate::{
    EndedHow, Phase,
    effect::Effect,
    fixture::{CallText, Desk, OWN, agent, call},
};

const CUSTOMER: &str = "5550123";

fn history(effects: &[Effect]) -> Vec<EndedHow> {
    let ended = effects.iter().filter_map(|effect| {
        let Effect::CallEnded(call) = effect else { return None };
        Some(call.how)
    });
    ended.collect()
}

/// What is heard of a call.
#[derive(Debug, Clone)]
enum Heard {
    Call(CallText),
    Other(CallText),
    Agent(&'static str),
}

fn incoming(state: &str, own: &str) -> CallText {
    call("905").state(state).with("fromAddress", CUSTOMER).with("toAddress", "4400").leg(OWN, own)
}

fn outgoing(state: &str, own: &str) -> CallText {
    call("905").state(state).with("fromAddress", OWN).with("toAddress", CUSTOMER).leg(OWN, own)
}

/// Rows: what is heard, the last description of the call, how it ended.
#[test]
fn a_conversation_is_one_although_the_event_of_its_beginning_was_lost() {
    use EndedHow::{Missed, NotReached, Talked};
    use Heard::{Agent, Call, Other};
    let ringing = || Call(incoming("ALERTING", "ALERTING"));
    let dialling = || Call(outgoing("ALERTING", "INITIATED"));
    let off_hook = || Other(call("902").leg(OWN, "INITIATING"));
    let transferred =
        |own| call("905").media("callType", "TRANSFER").with("fromAddress", CUSTOMER).leg(OWN, own);
    for (heard, gone, how) in [
        (vec![ringing(), Agent("TALKING")], incoming("ACTIVE", "DROPPED"), Talked),
        (vec![Agent("RESERVED"), ringing(), Agent("TALKING")], incoming("ACTIVE", "ACTIVE"), Talked),
        (vec![ringing(), Agent("TALKING"), Agent("WORK_READY")], incoming("DROPPED", "DROPPED"), Talked),
        (vec![ringing(), Agent("TALKING"), Agent("WORK")], incoming("ACTIVE", "DROPPED"), Talked),
        (vec![ringing(), Agent("HOLD")], incoming("ACTIVE", "DROPPED"), Talked),
        // The last description says it by itself.
        (vec![ringing()], incoming("ACTIVE", "ACTIVE"), Talked),
        (vec![ringing()], incoming("DROPPED", "WRAP_UP"), Talked),
        (vec![dialling(), Agent("TALKING")], outgoing("ACTIVE", "DROPPED"), Talked),
        (vec![dialling()], outgoing("ACTIVE", "DROPPED"), Talked),
        // Neither of the two alone.
        (vec![ringing()], incoming("DROPPED", "DROPPED"), Missed),
        (vec![ringing(), Agent("TALKING")], incoming("DROPPED", "DROPPED"), Missed),
        (vec![ringing(), Agent("NOT_READY")], incoming("ACTIVE", "DROPPED"), Missed),
        (vec![Call(transferred("ALERTING"))], transferred("DROPPED"), Missed),
        (vec![ringing(), Agent("WORK_READY")], incoming("DROPPED", "DROPPED"), Missed),
        // The agent talks, and not on this call.
        (vec![off_hook(), ringing(), Agent("TALKING")], incoming("ACTIVE", "DROPPED"), Missed),
        (vec![dialling(), Agent("TALKING")], outgoing("FAILED", "FAILED BUSY"), NotReached),
        (vec![dialling(), Agent("TALKING")], outgoing("DROPPED", "DROPPED"), NotReached),
    ] {
        let mut desk = Desk::new("READY");
        for each in &heard {
            match each {
                Call(call) | Other(call) => drop(desk.call_event("POST", call)),
                Agent(state) => drop(desk.agent_event(agent(state))),
            }
        }
        assert_eq!(history(&desk.call_event("DELETE", &gone)), [how], "{heard:?} {gone:?}");
    }
}

/// The phone rings on the screen, and the agent talks: two seconds later everything is read again, once.
#[test]
fn a_call_that_rings_while_the_agent_talks_is_read_again_unless_its_event_comes() {
    let mut desk = Desk::new("RESERVED");
    desk.call_event("POST", &incoming("ALERTING", "ALERTING"));
    desk.agent_event(agent("TALKING"));
    assert_eq!(desk.pass(1), []);
    assert_eq!(desk.pass(1), [Effect::Resync]);
    desk.resynced(agent("TALKING"), &[incoming("ACTIVE", "ACTIVE")]);
    assert_eq!(desk.calls(), [("905", Phase::Talking)]);
    // In the order of captures the event of the call follows at once.
    let mut desk = Desk::new("RESERVED");
    desk.call_event("POST", &incoming("ALERTING", "ALERTING"));
    desk.agent_event(agent("TALKING"));
    desk.call_event("PUT", &incoming("ACTIVE", "ACTIVE"));
    assert_eq!(desk.pass(5), []);
    // Finesse says that it still rings: it is not asked again and again.
    let mut desk = Desk::new("RESERVED");
    desk.call_event("POST", &incoming("ALERTING", "ALERTING"));
    desk.agent_event(agent("TALKING"));
    assert_eq!(desk.pass(2), [Effect::Resync]);
    desk.resynced(agent("TALKING"), &[incoming("ALERTING", "ALERTING")]);
    desk.agent_event(agent("TALKING"));
    assert_eq!(desk.pass(60), []);
}

#[test]
fn ringing_conversation_hold_and_wrap_up_are_different_times() {
    let mut desk = Desk::new("READY");
    let at = |second: u8| format!("2026-01-01T09:00:{second:02}.000Z");
    let heard = |own: &str, second| {
        let call = call("905").with("fromAddress", CUSTOMER).with("toAddress", "4400");
        call.leg_at(OWN, own, &at(second))
    };
    drop(desk.call_event("POST", &heard("ALERTING", 0)));
    for (own, second, waits) in [("ACTIVE", 20, 20), ("HELD", 21, 1), ("ACTIVE", 22, 1), ("WRAP_UP", 23, 1)] {
        drop(desk.pass(waits));
        drop(desk.call_event("PUT", &heard(own, second)));
    }
    drop(desk.pass(25));
    let effects = desk.call_event("DELETE", &heard("DROPPED", 48));
    let ended = effects.iter().find_map(|effect| {
        let Effect::CallEnded(call) = effect else { return None };
        Some((
            call.answered?.0 - call.since.0,
            call.talk_ended?.0 - call.answered?.0,
            call.ended.0 - call.talk_ended?.0,
            call.held,
        ))
    });
    assert_eq!(ended, Some((20_000, 3_000, 25_000, 1_000)), "rang, talked, wrapped up, held");
}
