//! A call of a kind that the desk cannot work on is no conversation.

use crate::{
    EndedHow, Phase,
    effect::Effect,
    fixture::{Desk, OWN, agent, call},
};

fn history(effects: &[Effect]) -> Vec<EndedHow> {
    let ended = effects.iter().filter_map(|effect| {
        let Effect::CallEnded(call) = effect else { return None };
        Some(call.how)
    });
    ended.collect()
}

/// An agent who is reserved for an outbound call: a card that says what it is, without a conversation and without an entry.
#[test]
fn a_reservation_is_never_a_conversation_and_never_in_the_history() {
    let reservation =
        |own| call("907").media("callType", "OUTBOUND_PREVIEW").with("toAddress", OWN).leg(OWN, own);
    let mut desk = Desk::new("READY");
    desk.agent_event(agent("RESERVED_OUTBOUND_PREVIEW"));
    desk.call_event("POST", &reservation("ACTIVE  ACCEPT CLOSE REJECT").customer("5550199", "ACTIVE"));
    assert_eq!(desk.calls(), [("907", Phase::Reserved)]);
    assert!(!desk.model.permissions().make_call);
    desk.call_event("PUT", &reservation("ACCEPTED"));
    assert_eq!(desk.calls(), [("907", Phase::Reserved)]);
    assert_eq!(history(&desk.call_event("DELETE", &reservation("DROPPED"))), []);
}

/// The same dialog goes on as the call with the customer.
#[test]
fn a_reservation_that_becomes_a_conversation_is_remembered_as_one() {
    let with =
        |kind: &str, own| call("907").media("callType", kind).with("toAddress", "5550199").leg(OWN, own);
    let mut desk = Desk::new("READY");
    desk.call_event("POST", &with("OUTBOUND_DIRECT_PREVIEW", "ALERTING  ACCEPT CLOSE REJECT"));
    desk.call_event("PUT", &with("OUTBOUND", "ACTIVE  HOLD DROP"));
    assert_eq!(desk.calls(), [("907", Phase::Talking)]);
    let gone = desk.call_event("DELETE", &with("OUTBOUND", "DROPPED"));
    assert_eq!(history(&gone), [EndedHow::Talked]);
}
