use desk_contract::Millis;
use desk_model::{Age, Call as Known, Direction as Way, Leg};
use finesse_client::TestClock;
use finesse_wire::{DialogId, ParticipantState};

use super::*;

/// The moment of the tests, in milliseconds on the desk's clock.
const NOW: u64 = 10_368_000_000;

fn shift() -> Shift {
    Shift::new(Calendar::new(&TestClock::new()))
}

/// A call that began `ago` milliseconds before [`NOW`].
fn call(id: &str, phase: Phase, ago: u64) -> Known {
    let since = DeskTime(NOW - ago);
    let leg = Leg { address: "61234".into(), own: true, agent_device: true, state: ParticipantState::Active };
    Known {
        id: DialogId::new(id),
        first_id: DialogId::new(id),
        consultation: None,
        secondary_id: None,
        direction: Way::Incoming,
        other_party: "0045550123".into(),
        dialled: "4400".into(),
        queue: Some("Billing".into()),
        call_type: "ACD_IN".into(),
        phase,
        since,
        phase_since: since,
        legs: vec![leg],
        actions: Vec::new(),
        variables: Vec::new(),
        wrap_up_reasons: Vec::new(),
        talked: phase == Phase::Talking,
        answered: (phase != Phase::Ringing).then_some(since),
        talk_ended: None,
        held: 0,
        outbound: None,
        may_have_talked: false,
        attempted: true,
        age: Age::default(),
    }
}

fn ended(call: &Known, how: EndedHow) -> EndedCall {
    EndedCall {
        id: call.first_id.clone(),
        direction: call.direction,
        other_party: call.other_party.clone(),
        queue: call.queue.clone(),
        call_type: call.call_type.clone(),
        wrap_up_reasons: call.wrap_up_reasons.clone(),
        since: call.since,
        answered: call.answered,
        talk_ended: call.answered.map(|_| DeskTime(NOW)),
        held: call.held,
        ended: DeskTime(NOW),
        how,
    }
}

/// What a store would have after these changes.
fn written(shift: &mut Shift, mut store: Vec<Entry>) -> Vec<Entry> {
    for change in shift.take_changes() {
        match change {
            Change::Put(entry) => match store.iter_mut().find(|known| known.key == entry.key) {
                Some(known) => *known = entry,
                None => store.push(entry),
            },
            Change::Gone(key) => store.retain(|entry| entry.key != key),
        }
    }
    store
}

/// The keys of calls, and how each ended; `None` under way.
fn ends(entries: &[Entry]) -> Vec<(&str, Option<How>)> {
    let calls = entries.iter().filter_map(|entry| Some((entry.key.as_str(), entry.call()?)));
    calls.map(|(key, call)| (key, call.end.map(|(_, how)| how))).collect()
}

#[test]
fn a_call_is_written_when_it_begins_and_again_only_when_it_changes_or_ends() {
    let mut shift = shift();
    let ringing = call("1", Phase::Ringing, 20_000);
    assert!(shift.calls_are(std::slice::from_ref(&ringing)).is_empty());
    let store = written(&mut shift, Vec::new());
    assert_eq!(ends(&store), [("1", None)]);
    shift.calls_are(std::slice::from_ref(&ringing));
    assert!(shift.take_changes().is_empty(), "nothing has changed");
    let talking = Known { wrap_up_reasons: vec!["Refund".into()], ..call("1", Phase::Talking, 10_000) };
    shift.calls_are(std::slice::from_ref(&talking));
    let store = written(&mut shift, store);
    assert_eq!(store[0].call().unwrap().wrap_up, ["Refund"]);
    assert_eq!(store[0].began, shift.calendar().wall(ringing.since));
    shift.call_ended(&ended(&talking, EndedHow::Talked));
    shift.calls_are(&[]);
    let store = written(&mut shift, store);
    assert_eq!(ends(&store), [("1", Some(How::Talked))]);
    assert_eq!(shift.over(), store);
}

#[test]
fn what_is_no_call_is_not_written() {
    let mut shift = shift();
    for phase in [Phase::OffHook, Phase::Reserved] {
        shift.calls_are(&[call("1", phase, 1_000)]);
        assert_eq!(shift.take_changes(), [], "{phase:?}");
    }
}

/// A consultation becomes part of the call that it is about, as the model says it (protocol/dialogs.md §1.7).
#[test]
fn a_call_that_becomes_another_dialog_is_one_entry() {
    let mut shift = shift();
    let customer = call("1", Phase::Held, 60_000);
    let consultation = Known { direction: Way::Outgoing, ..call("2", Phase::Talking, 5_000) };
    shift.calls_are(&[customer, consultation]);
    let store = written(&mut shift, Vec::new());
    assert_eq!(ends(&store), [("1", None), ("2", None)]);
    let survivor = Known {
        first_id: DialogId::new("1"),
        secondary_id: Some(DialogId::new("1")),
        ..call("2", Phase::Talking, 60_000)
    };
    shift.calls_are(std::slice::from_ref(&survivor));
    let store = written(&mut shift, store);
    assert_eq!(ends(&store), [("1", None)]);
    assert_eq!(store[0].call().unwrap().dialog, "2");
    shift.call_ended(&ended(&survivor, EndedHow::Talked));
    assert_eq!(ends(&written(&mut shift, store)), [("1", Some(How::Talked))]);
}

#[test]
fn after_a_restart_a_call_that_is_still_there_goes_on_as_the_same_entry() {
    let mut before = shift();
    before.calls_are(&[call("1", Phase::Ringing, 90_000)]);
    before.calls_are(&[Known { held: 20_000, ..call("1", Phase::Talking, 60_000) }]);
    let store = written(&mut before, Vec::new());
    let mut shift = shift();
    shift.load(store.clone());
    // All that Finesse says is that its last phase began five seconds ago.
    let resumed = Known { held: 3_000, ..call("1", Phase::Talking, 5_000) };
    assert!(shift.calls_are(std::slice::from_ref(&resumed)).is_empty());
    let entry = shift.call_ended(&ended(&resumed, EndedHow::Talked));
    let known = entry.call().unwrap();
    let calendar = shift.calendar();
    assert_eq!(entry.began, calendar.wall(DeskTime(NOW - 90_000)));
    assert_eq!(known.answered, Some(calendar.wall(DeskTime(NOW - 60_000))));
    assert_eq!(known.held, 23_000);
    assert_eq!(ends(&written(&mut shift, store)), [("1", Some(How::Talked))]);
}

/// The same when the history is read only after the first resync.
#[test]
fn a_history_that_is_read_late_is_put_under_what_has_happened() {
    let mut before = shift();
    let customer = call("1", Phase::Talking, 60_000);
    before.call_ended(&ended(&call("0", Phase::Ringing, 90_000), EndedHow::Missed));
    before.calls_are(std::slice::from_ref(&customer));
    let store = written(&mut before, Vec::new());
    let mut shift = shift();
    shift.calls_are(&[call("1", Phase::Talking, 5_000)]);
    shift.call_ended(&ended(&call("3", Phase::Ringing, 1_000), EndedHow::Missed));
    let new = written(&mut shift, store.clone());
    shift.load(store);
    assert!(shift.calls_are(&[call("1", Phase::Talking, 5_000)]).is_empty());
    let new = written(&mut shift, new);
    assert_eq!(ends(&new), [("0", Some(How::Missed)), ("1", None), ("3", Some(How::Missed))]);
    assert_eq!(new[1].began, shift.calendar().wall(customer.since));
    assert_eq!(ends(shift.over()), [("0", Some(How::Missed)), ("3", Some(How::Missed))]);
}

#[test]
fn a_call_whose_end_was_not_seen_says_so() {
    let mut before = shift();
    before.calls_are(&[call("1", Phase::Talking, 60_000)]);
    let store = written(&mut before, Vec::new());
    let mut shift = shift();
    shift.load(store.clone());
    let unseen = shift.calls_are(&[]);
    assert_eq!(ends(&unseen), [("1", Some(How::Unseen))]);
    assert_eq!(ends(&written(&mut shift, store)), [("1", Some(How::Unseen))]);
    assert!(shift.calls_are(&[]).is_empty(), "once");
}

#[test]
fn a_dialog_id_that_comes_again_is_another_call() {
    let mut shift = shift();
    for _ in 0..2 {
        let ringing = call("1", Phase::Ringing, 1_000);
        shift.calls_are(std::slice::from_ref(&ringing));
        shift.call_ended(&ended(&ringing, EndedHow::Missed));
    }
    assert_eq!(shift.over().len(), 2);
    assert_ne!(shift.over()[0].key, shift.over()[1].key);
    assert_eq!(written(&mut shift, Vec::new()).len(), 2);
}

#[test]
fn a_state_lasts_until_the_next_one_and_goes_on_after_a_restart() {
    let mut before = shift();
    before.state_is(&AgentState::Ready, None, DeskTime(NOW - 60_000));
    before.state_is(&AgentState::Ready, None, DeskTime(NOW - 59_000));
    before.state_is(&AgentState::NotReady, Some("Lunch"), DeskTime(NOW - 30_000));
    let store = written(&mut before, Vec::new());
    assert_eq!(store.len(), 2);
    let until = |entry: &Entry| match &entry.what {
        What::State(state) => (state.state.clone(), state.until.map(|at| before.calendar().shown(at))),
        What::Call(_) => (String::new(), None),
    };
    assert_eq!(until(&store[0]), ("READY".into(), Some(Millis(NOW - 30_000))));
    assert_eq!(until(&store[1]), ("NOT_READY".into(), None));

    let mut same = shift();
    same.load(store.clone());
    same.state_is(&AgentState::NotReady, Some("Lunch"), DeskTime(NOW - 30_500));
    same.state_is(&AgentState::Ready, None, DeskTime(NOW));
    let after = written(&mut same, store.clone());
    assert_eq!(after.len(), 3);
    assert_eq!(until(&after[1]), ("NOT_READY".into(), Some(Millis(NOW))));

    let mut other = shift();
    other.load(store.clone());
    other.state_is(&AgentState::Ready, None, DeskTime(NOW - 1_000));
    let after = written(&mut other, store);
    assert_eq!(until(&after[1]), ("NOT_READY".into(), None), "its end was not seen");
    assert_eq!(other.over().len(), 2);
}
