//! Whatever was heard, lost, repeated or turned around: after a resync the desk knows what the server says.

use finesse_wire::AgentState;
use proptest::prelude::*;

use crate::{
    Input, Phase, StreamState,
    fixture::{CallText, Desk, OWN, agent, call},
};

const STATES: [&str; 8] =
    ["READY", "NOT_READY", "RESERVED", "TALKING", "HOLD", "WORK", "WORK_READY", "NEVER_HEARD"];

/// States of a leg, and the phase of a call in which the own leg has it.
const LEGS: [(&str, Phase); 7] = [
    ("INITIATED", Phase::Dialling),
    ("ALERTING", Phase::Ringing),
    ("ACTIVE", Phase::Talking),
    ("HELD", Phase::Held),
    ("WRAP_UP", Phase::WrapUp),
    ("DROPPED", Phase::Ended),
    ("ACCEPTED", Phase::Reserved),
];

const CALL_TYPES: [&str; 5] = ["ACD_IN", "OUT", "TRANSFER", "CONFERENCE", "CONSULT"];

/// Something that the desk hears.
#[derive(Debug, Clone)]
enum Heard {
    Agent(&'static str),
    Call { event: &'static str, call: CallText },
    Stream(StreamState),
    Resynced { agent: &'static str, calls: Vec<CallText> },
    ResyncFailed,
    Seconds(u64),
}

fn any_call() -> impl Strategy<Value = CallText> {
    let secondary = prop::option::of(0..4_usize);
    let legs = prop::collection::vec((prop::bool::ANY, 0..LEGS.len()), 0..3);
    (0..4_usize, prop::sample::select(CALL_TYPES.to_vec()), secondary, legs).prop_map(
        |(id, call_type, secondary, legs)| {
            let mut text = call(&id.to_string()).media("callType", call_type).with("fromAddress", "5550123");
            if let Some(secondary) = secondary.filter(|secondary| *secondary != id) {
                text = text.with("secondaryId", &secondary.to_string());
            }
            legs.into_iter()
                .fold(text, |text, (own, state)| text.leg(if own { OWN } else { "5550123" }, LEGS[state].0))
        },
    )
}

fn heard() -> impl Strategy<Value = Heard> {
    let streams = vec![StreamState::Online, StreamState::Down, StreamState::Stopped];
    prop_oneof![
        2 => prop::sample::select(STATES.to_vec()).prop_map(Heard::Agent),
        6 => (prop::sample::select(vec!["POST", "PUT", "DELETE"]), any_call())
            .prop_map(|(event, call)| Heard::Call { event, call }),
        1 => prop::sample::select(streams).prop_map(Heard::Stream),
        2 => (prop::sample::select(STATES.to_vec()), prop::collection::vec(any_call(), 0..3))
            .prop_map(|(agent, calls)| Heard::Resynced { agent, calls }),
        1 => Just(Heard::ResyncFailed),
        1 => (0..20_u64).prop_map(Heard::Seconds),
    ]
}

/// What the server says, and what the desk must know then.
#[derive(Debug, Clone)]
struct Truth {
    agent: &'static str,
    calls: Vec<CallText>,
    expected: Vec<(String, Phase)>,
}

/// Calls of different parties. Rows: own leg, whether the agent has one, whether the call has swallowed another that is still listed.
fn truth() -> impl Strategy<Value = Truth> {
    let one = (0..LEGS.len(), prop::bool::weighted(0.8), prop::bool::weighted(0.3));
    (prop::sample::select(STATES.to_vec()), prop::collection::vec(one, 0..4)).prop_map(|(agent, rows)| {
        let mut truth = Truth { agent, calls: Vec::new(), expected: Vec::new() };
        for (number, (leg, is_mine, has_merged)) in rows.into_iter().enumerate() {
            let (id, merged, far) = (number.to_string(), format!("{number}0"), format!("555{number}"));
            let mut described =
                call(&id).media("callType", "ACD_IN").with("toAddress", "4400").leg(&far, "ACTIVE");
            if is_mine {
                described = described.leg(OWN, LEGS[leg].0);
                truth.expected.push((id, LEGS[leg].1));
            }
            if is_mine && has_merged {
                described = described.with("secondaryId", &merged);
                truth.calls.push(call(&merged).leg(&far, "ACTIVE").leg(OWN, "ACTIVE"));
            }
            truth.calls.push(described);
        }
        truth
    })
}

fn hear(desk: &mut Desk, heard: &Heard) {
    match heard {
        Heard::Agent(state) => drop(desk.agent_event(agent(state))),
        Heard::Call { event, call } => drop(desk.call_event(event, call)),
        Heard::Stream(state) => drop(desk.handle(Input::Stream(*state))),
        Heard::Resynced { agent: state, calls } => drop(desk.resynced(agent(state), calls)),
        Heard::ResyncFailed => drop(desk.handle(Input::ResyncFailed { temporary: true })),
        Heard::Seconds(seconds) => drop(desk.pass(*seconds)),
    }
}

/// The connection is lost and made; what is read then is the truth, as often as it is asked for.
fn resync(desk: &mut Desk, truth: &Truth) {
    desk.handle(Input::Stream(StreamState::Down));
    desk.handle(Input::Stream(StreamState::Online));
    for _ in 0..3 {
        desk.resynced(agent(truth.agent), &truth.calls);
    }
}

fn known(desk: &Desk) -> Vec<(String, Phase)> {
    let mut known: Vec<_> = desk.calls().into_iter().map(|(id, phase)| (id.to_owned(), phase)).collect();
    known.sort_by(|one, other| one.0.cmp(&other.0));
    known
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn any_order_of_events_followed_by_a_resync_gives_the_servers_picture(
        heard in prop::collection::vec(heard(), 0..24),
        truth in truth(),
    ) {
        let mut desk = Desk::new("READY");
        for each in &heard {
            hear(&mut desk, each);
        }
        resync(&mut desk, &truth);
        prop_assert!(!desk.model.is_resyncing());
        prop_assert_eq!(desk.model.agent().state(), &AgentState::from_word(truth.agent));
        prop_assert_eq!(known(&desk), truth.expected.clone());
        // Nothing that was heard before changes what a second resync gives.
        resync(&mut desk, &truth);
        prop_assert_eq!(known(&desk), truth.expected);
    }

    /// Times never run backwards, and each call is there once.
    #[test]
    fn whatever_is_heard_the_calls_are_in_order(heard in prop::collection::vec(heard(), 0..24)) {
        let mut desk = Desk::new("READY");
        for each in &heard {
            hear(&mut desk, each);
            let calls = desk.model.calls();
            prop_assert!(calls.iter().all(|call| call.since <= call.phase_since));
            for call in calls {
                prop_assert_eq!(calls.iter().filter(|other| other.id == call.id).count(), 1);
            }
        }
    }
}
