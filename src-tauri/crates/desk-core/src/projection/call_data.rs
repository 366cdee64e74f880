//! The data of a call: ordered and named by its layout, masked as IT wants it, with what the agent may change.

use desk_contract::{CallVariable, Place};
use desk_model::Call;
use finesse_wire::{Action, ECC_PREFIX, Entry, MediaLayout, array_element, is_named, is_named_or_in_array};

/// The longest value of `callVariable1` to `callVariable10`, in bytes (protocol/dialogs.md §1.6).
const LONGEST_VALUE: usize = 40;

/// The most bytes of names, values and indices of all ECC variables of a call together (protocol/dialogs.md §1.6).
const ALL_ECC: usize = 2_000;

/// How many characters of a masked value are shown at most.
const SHOWN: usize = 2;

/// A masked value that is shorter than this, in characters, is not shown at all: its end would say too much of it.
const SHORT: usize = 6;

/// What stands for the rest of a masked value, however long it is.
const DOTS: &str = "••••";

/// The variables of a call: those that its layout names, in its order and with its labels, then the rest. One without a value is left out
/// unless the agent may give it one. What a layout names and the call does not have is no error.
pub(super) fn call_data(call: &Call, layouts: &[MediaLayout], masked: &[String]) -> Vec<CallVariable> {
    let data =
        Data { call, masked, ecc: all_ecc(call), can_change: call.actions.contains(&Action::UpdateCallData) };
    let mut shown: Vec<CallVariable> = Vec::new();
    let mut add = |variable: CallVariable| {
        let is_empty = variable.value.is_empty() && !variable.editable;
        if !is_empty && !shown.iter().any(|other| other.name == variable.name) {
            shown.push(variable);
        }
    };
    for (place, entry) in layout_of(call, layouts).into_iter().flat_map(entries) {
        data.of_entry(entry, place).into_iter().for_each(&mut add);
    }
    for variable in &call.variables {
        add(data.shown(&variable.name, &variable.value, variable.name.clone(), None, Place::Rest));
    }
    shown
}

struct Data<'a> {
    call: &'a Call,
    masked: &'a [String],
    /// Bytes of all ECC variables.
    ecc: usize,
    can_change: bool,
}

impl Data<'_> {
    /// What a line of the layout shows: its variable, each element of an array that it names without an index, or an empty line to be
    /// filled in.
    fn of_entry(&self, entry: &Entry, place: Place) -> Vec<CallVariable> {
        let property = entry.property.as_str();
        let labelled = |name: &str, index: &str| match entry.display_name.as_str() {
            "" => name.to_owned(),
            label => format!("{label}{index}"),
        };
        let variables = self.call.variables.iter();
        if let Some(variable) = variables.clone().find(|variable| is_named(&variable.name, property)) {
            let label = labelled(&variable.name, "");
            return vec![self.shown(&variable.name, &variable.value, label, Some(entry), place)];
        }
        let elements = variables.filter_map(|variable| {
            let (array, index) = array_element(&variable.name)?;
            let label = labelled(&variable.name, &format!(" {index}"));
            is_named(array, property)
                .then(|| self.shown(&variable.name, &variable.value, label, Some(entry), place))
        });
        let elements: Vec<_> = elements.collect();
        if elements.is_empty() {
            return vec![self.shown(property, "", labelled(property, ""), Some(entry), place)];
        }
        elements
    }

    fn shown(
        &self,
        name: &str,
        value: &str,
        label: String,
        entry: Option<&Entry>,
        place: Place,
    ) -> CallVariable {
        let masked = self.masked.iter().any(|mask| is_named_or_in_array(name, mask));
        let editable = entry.is_some_and(|entry| entry.editable) && can_be_set(name);
        CallVariable {
            name: name.to_owned(),
            label,
            value: if masked { mask(value) } else { value.to_owned() },
            popover: entry.is_some_and(|entry| entry.popover),
            editable: editable && self.can_change && !masked,
            masked,
            place,
            limit: self.limit(name, value).and_then(|limit| u32::try_from(limit).ok()),
        }
    }

    /// The longest value that the variable can have, in bytes.
    fn limit(&self, name: &str, value: &str) -> Option<usize> {
        if is_numbered(name) {
            return Some(LONGEST_VALUE);
        }
        let is_new = !self.call.variables.iter().any(|variable| variable.name == name);
        let taken = self.ecc.saturating_sub(value.len()) + if is_new { name.len() } else { 0 };
        name.starts_with(ECC_PREFIX).then(|| ALL_ECC.saturating_sub(taken))
    }
}

/// The layout of a call: the one that the ECC variable `user.layout` names, else the default (protocol/dialogs.md §3.2, §6.1).
fn layout_of<'a>(call: &Call, layouts: &'a [MediaLayout]) -> Option<&'a MediaLayout> {
    let wanted =
        call.variables.iter().find(|variable| variable.name == "user.layout").map(|variable| &variable.value);
    layouts
        .iter()
        .find(|layout| wanted.is_some_and(|wanted| layout.name == *wanted))
        .or_else(|| layouts.iter().find(|layout| layout.is_default))
}

fn entries(layout: &MediaLayout) -> impl Iterator<Item = (Place, &Entry)> {
    let [left, right] = &layout.columns;
    let header = layout.header.iter().map(|entry| (Place::Header, entry));
    let left = left.iter().map(|entry| (Place::Left, entry));
    header.chain(left).chain(right.iter().map(|entry| (Place::Right, entry)))
}

fn is_numbered(name: &str) -> bool {
    let number = name.strip_prefix("callVariable").and_then(|number| number.parse::<u8>().ok());
    number.is_some_and(|number| (1..=10).contains(&number))
}

/// Outbound variables (`BA…`) are set by the dialler alone.
fn can_be_set(name: &str) -> bool {
    is_numbered(name) || name.starts_with(ECC_PREFIX)
}

fn all_ecc(call: &Call) -> usize {
    let ecc = call.variables.iter().filter(|variable| variable.name.starts_with(ECC_PREFIX));
    ecc.map(|variable| variable.name.len() + variable.value.len()).sum()
}

fn mask(value: &str) -> String {
    let length = value.chars().count();
    let skipped = if length < SHORT { length } else { length - SHOWN };
    let end: String = value.chars().skip(skipped).collect();
    if value.is_empty() { String::new() } else { format!("{DOTS}{end}") }
}

#[cfg(test)]
#[path = "../../tests/unit/call_data.rs"]
mod tests;
