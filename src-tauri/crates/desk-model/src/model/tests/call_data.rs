//! Call data and wrap-up reasons: what CTI kept of them.

use finesse_wire::{CallVariable, DialogId};

use crate::{
    CallDataLoss, Outcome, Platform, SetWrapUp, UpdateCallData,
    fixture::{CallText, Desk, OWN, agent, call, outcomes},
};

fn with(variables: &[(&str, &str)]) -> CallText {
    let variable = |(name, value): &(&str, &str)| {
        format!("<CallVariable><name>{name}</name><value>{value}</value></CallVariable>")
    };
    let variables: String = variables.iter().map(variable).collect();
    call("9").leg(OWN, "ACTIVE").media("callvariables", &variables)
}

fn change(variables: &[(&str, &str)]) -> UpdateCallData {
    let variable =
        |(name, value): &(&str, &str)| CallVariable { name: (*name).to_owned(), value: (*value).to_owned() };
    UpdateCallData::new(DialogId::new("9"), variables.iter().map(variable).collect())
}

fn loss(dropped: &[&str], truncated: &[&str]) -> Outcome {
    let own = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Outcome::NotKept(CallDataLoss { dropped: own(dropped), truncated: own(truncated) })
}

/// A call with a customer and a note, of which both are changed.
fn desk() -> Desk {
    let mut desk = Desk::new("TALKING");
    desk.call_event("POST", &with(&[("customer", "A"), ("note", "old")]));
    desk.accepted(1, change(&[("customer", "B"), ("note", " a longer note ")]), "r");
    desk
}

/// Rows: the data of the next event, the outcome; `None` while it is still awaited.
#[test]
fn the_next_event_that_changes_the_data_says_what_was_kept() {
    for (event, expected) in [
        (vec![("customer", "B"), ("note", "a longer note")], None),
        (vec![("customer", "B"), ("note", "a longer")], Some(loss(&[], &["note"]))),
        (vec![("customer", "B"), ("note", "old")], Some(loss(&["note"], &[]))),
        (vec![("customer", "C"), ("note", "a longer note")], Some(loss(&["customer"], &[]))),
        (vec![("note", "a longer note")], Some(loss(&["customer"], &[]))),
        (vec![("customer", "C"), ("note", "a lo")], Some(loss(&["customer"], &["note"]))),
    ] {
        let effects = desk().call_event("PUT", &with(&event));
        let found = outcomes(&effects);
        match (&expected, found.as_slice()) {
            (Some(expected), [(1, found)]) => assert_eq!(*found, expected, "{event:?}"),
            (None, [(1, Outcome::Done { .. })]) => {}
            _ => panic!("{event:?}: {found:?}"),
        }
    }
}

#[test]
fn an_event_about_something_else_decides_nothing() {
    let same = with(&[("customer", "A"), ("note", "old")]);
    assert_eq!(outcomes(&desk().call_event("PUT", &same)), []);
}

#[test]
fn what_was_dropped_without_a_word_is_told_at_the_end_of_its_time() {
    let mut desk = desk();
    assert_eq!(outcomes(&desk.pass(10)), []);
    let effects = desk.resynced(agent("TALKING"), &[with(&[("customer", "A"), ("note", "old")])]);
    assert_eq!(outcomes(&effects), [(1, &loss(&["customer", "note"], &[]))]);
}

#[test]
fn where_nothing_could_be_read_nothing_is_known_of_the_result() {
    let mut desk = desk();
    desk.pass(10);
    let effects = desk.handle(crate::Input::ResyncFailed { temporary: false });
    assert_eq!(outcomes(&effects), [(1, &Outcome::NoResult)]);
}

fn reasons(labels: &[&str]) -> SetWrapUp {
    SetWrapUp { id: DialogId::new("9"), reasons: labels.iter().map(|label| (*label).to_owned()).collect() }
}

/// Rows: platform, reasons that are set, those of the event, whether that is the result.
#[test]
fn ucce_takes_one_reason_and_uccx_several() {
    let items = |labels: &[&str]| {
        let items: String = labels.iter().map(|label| format!("<wrapUpItem>{label}</wrapUpItem>")).collect();
        call("9").leg(OWN, "ACTIVE").media("wrapUpItems", &items)
    };
    for (platform, set, event, done) in [
        (Platform::Ucce, vec!["A", "B"], vec!["B"], true),
        (Platform::Ucce, vec!["A", "B"], vec!["A"], false),
        (Platform::Uccx, vec!["A", "B"], vec!["B", "A"], true),
        (Platform::Uccx, vec!["A", "B"], vec!["B"], false),
        (Platform::Uccx, vec!["A"], vec!["A", "B"], false),
    ] {
        let mut desk = Desk::on(platform, "TALKING");
        desk.call_event("POST", &items(&[]));
        desk.accepted(1, reasons(&set), "r");
        let effects = desk.call_event("PUT", &items(&event));
        assert_eq!(!outcomes(&effects).is_empty(), done, "{platform:?} {set:?} {event:?}");
    }
}
