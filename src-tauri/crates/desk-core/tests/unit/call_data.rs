//! What of a call's data is shown: where, under which label, masked, and with what may be changed.

use super::*;
use crate::projection::call::tests::known;

const LAYOUTS: &str = "<MediaPropertiesLayouts>\
    <MediaPropertiesLayout><name>Default</name><type>DEFAULT</type>\
      <header><entry><displayName>Customer</displayName><mediaProperty>callVariable1</mediaProperty>\
        <showInPopOver>true</showInPopOver></entry></header>\
      <column><entry><displayName>Level</displayName><mediaProperty>callVariable3</mediaProperty></entry>\
        <entry><displayName></displayName><mediaProperty>user.gone</mediaProperty></entry>\
        <entry><displayName>Note</displayName><mediaProperty>callVariable10</mediaProperty><uiEditable>true</uiEditable></entry>\
      </column>\
      <column><entry><displayName>Invoice</displayName><mediaProperty>user.invoice</mediaProperty>\
        <uiEditable>true</uiEditable></entry>\
        <entry><displayName>Status</displayName><mediaProperty>BAStatus</mediaProperty><uiEditable>true</uiEditable></entry></column>\
    </MediaPropertiesLayout>\
    <MediaPropertiesLayout><name>Complaints</name><type>CUSTOM</type>\
      <header><entry><displayName>Complaint by</displayName><mediaProperty>callVariable1</mediaProperty></entry></header>\
    </MediaPropertiesLayout></MediaPropertiesLayouts>";

fn with(variables: &[(&str, &str)], actions: &[Action]) -> Call {
    let variable = |(name, value): &(&str, &str)| finesse_wire::CallVariable {
        name: (*name).to_owned(),
        value: (*value).to_owned(),
    };
    Call { variables: variables.iter().map(variable).collect(), ..known(actions) }
}

fn shown(variables: &[(&str, &str)], actions: &[Action], masked: &[&str]) -> Vec<CallVariable> {
    let layouts = finesse_wire::parse_media_layouts(LAYOUTS.as_bytes()).unwrap();
    let masked: Vec<String> = masked.iter().map(|name| (*name).to_owned()).collect();
    call_data(&with(variables, actions), &layouts, &masked)
}

#[test]
fn the_layout_places_orders_and_names_the_data_and_the_rest_follows() {
    let shown = shown(
        &[
            ("user.invoice[1]", "b"),
            ("callVariable7", "778"),
            ("callVariable3", "gold"),
            ("user.invoice[0]", "a"),
            ("callVariable1", "A. Example"),
            ("callVariable2", ""),
        ],
        &[],
        &[],
    );
    let lines: Vec<_> = shown
        .iter()
        .map(|line| (line.place, line.label.as_str(), line.value.as_str(), line.popover))
        .collect();
    let expected = [
        (Place::Header, "Customer", "A. Example", true),
        (Place::Left, "Level", "gold", false),
        (Place::Right, "Invoice [1]", "b", false),
        (Place::Right, "Invoice [0]", "a", false),
        (Place::Rest, "callVariable7", "778", false),
    ];
    assert_eq!(lines, expected, "an empty value and a missing variable are left out");
}

/// Rows: the value of the variable, its exact name; the label of the header.
#[test]
fn a_call_names_its_layout_and_an_unknown_name_is_the_default() {
    for (name, value, label) in [
        ("user.layout", "Complaints", "Complaint by"),
        ("user.layout", "Nowhere", "Customer"),
        ("user.Layout", "Complaints", "Customer"),
    ] {
        let shown = shown(&[(name, value), ("callVariable1", "A")], &[], &[]);
        assert_eq!(shown.first().map(|line| line.label.as_str()), Some(label), "{name} {value}");
    }
}

#[test]
fn without_a_layout_every_value_is_shown_in_its_order() {
    let shown = call_data(&with(&[("b", "2"), ("a", "1")], &[]), &[], &[]);
    let names: Vec<_> = shown.iter().map(|line| (line.name.as_str(), line.place)).collect();
    assert_eq!(names, [("b", Place::Rest), ("a", Place::Rest)]);
}

#[test]
fn what_may_be_changed_has_a_line_without_a_value_only_while_it_can_be_changed() {
    let names = |actions: &[Action]| {
        let shown = shown(&[("user.invoice[0]", "a"), ("BAStatus", "x")], actions, &[]);
        shown.into_iter().map(|line| (line.name, line.editable)).collect::<Vec<_>>()
    };
    let own = |names: &[(&str, bool)]| {
        names.iter().map(|(name, editable)| ((*name).to_owned(), *editable)).collect::<Vec<_>>()
    };
    let may = own(&[("callVariable10", true), ("user.invoice[0]", true), ("BAStatus", false)]);
    assert_eq!(names(&[Action::UpdateCallData]), may);
    assert_eq!(names(&[Action::Answer]), own(&[("user.invoice[0]", false), ("BAStatus", false)]));
}

/// Rows: value, what is shown of it.
#[test]
fn of_a_masked_value_at_most_two_characters_are_shown() {
    for (value, expected) in [
        ("4111 1111 1111 1234", "••••34"),
        ("123456", "••••56"),
        ("12345", "••••"),
        ("Zo\u{eb} M\u{fc}ller", "••••er"),
        ("", ""),
    ] {
        let shown = shown(&[("callVariable10", value)], &[Action::UpdateCallData], &["CALLVARIABLE10"]);
        let line = shown.iter().find(|line| line.name == "callVariable10");
        let line = line.map(|line| (line.value.as_str(), line.masked, line.editable));
        let expected = Some((expected, true, false)).filter(|_| !value.is_empty());
        assert_eq!(line, expected, "{value}");
    }
}

/// Rows: name in the policy, name of the variable, whether it is masked.
#[test]
fn the_name_of_an_array_masks_all_its_elements() {
    for (mask, name, masked) in [
        ("user.card", "user.card[3]", true),
        ("user.card[3]", "user.card[3]", true),
        ("user.card[2]", "user.card[3]", false),
        ("user.card", "user.cardholder", false),
    ] {
        let shown = shown(&[(name, "4111 1111")], &[], &[mask]);
        assert_eq!(shown.first().map(|line| line.masked), Some(masked), "{mask} {name}");
    }
}

#[test]
fn the_limit_is_what_finesse_takes() {
    let shown = shown(
        &[
            ("callVariable10", "x"),
            ("user.invoice[0]", "\u{e9}\u{e9}"),
            ("user.case", &"x".repeat(100)),
            ("BAStatus", "x"),
        ],
        &[],
        &[],
    );
    let limits: Vec<_> = shown.iter().map(|line| (line.name.as_str(), line.limit)).collect();
    let invoice = u32::try_from(2_000 - "user.case".len() - 100 - "user.invoice[0]".len()).ok();
    let case = u32::try_from(2_000 - "user.invoice[0]".len() - 4 - "user.case".len()).ok();
    let expected =
        [("callVariable10", Some(40)), ("user.invoice[0]", invoice), ("BAStatus", None), ("user.case", case)];
    assert_eq!(limits, expected);
}

#[test]
fn sixty_variables_with_long_and_right_to_left_names_are_shown_whole() {
    let name = |number: usize| format!("user.\u{5e9}\u{5dd}{}{number}", "x".repeat(300));
    let names: Vec<String> = (0..60).map(name).collect();
    let variables: Vec<_> = names.iter().map(|name| (name.as_str(), "${value}")).collect();
    let shown = shown(&variables, &[], &[]);
    assert_eq!(shown.iter().map(|line| &line.name).collect::<Vec<_>>(), names.iter().collect::<Vec<_>>());
    assert!(shown.iter().all(|line| line.value == "${value}" && line.label == line.name));
}
