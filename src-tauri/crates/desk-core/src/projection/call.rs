//! Calls, for the page.

use desk_contract::{
    Call, CallDirection, CallPhase, CallVariable, FailureCause, Participant, ParticipantState as Leg,
};
use desk_model::{self as model, Model};
use finesse_wire::{Action, MediaLayout, ParticipantState};

use super::time::shown;

/// A call. `layouts` give its data their labels and order.
pub(crate) fn call(call: &model::Call, layouts: &[MediaLayout]) -> Call {
    Call {
        id: call.id.as_str().to_owned(),
        direction: direction(call.direction),
        other_party: call.other_party.clone(),
        dialled: call.dialled.clone(),
        queue: call.queue.clone(),
        consultation_of: call.consultation_of().map(|id| id.as_str().to_owned()),
        call_type: call.call_type.clone(),
        phase: phase(call.phase),
        since: shown(call.since),
        answered: call.answered.map(shown),
        phase_since: shown(call.phase_since),
        participants: call.legs.iter().map(|leg| participant(leg, &call.actions)).collect(),
        actions: call.actions.iter().filter_map(|action| action.as_str().parse().ok()).collect(),
        variables: variables(call, layout_of(call, layouts)),
        wrap_up_reasons: call.wrap_up_reasons.clone(),
    }
}

/// Whether the model still has a call that is shown.
pub(crate) fn is_known(shown: &Call, model: &Model) -> bool {
    model.calls().iter().any(|call| call.id.as_str() == shown.id)
}

fn direction(direction: model::Direction) -> CallDirection {
    match direction {
        model::Direction::Incoming => CallDirection::Incoming,
        model::Direction::Outgoing => CallDirection::Outgoing,
    }
}

fn phase(phase: model::Phase) -> CallPhase {
    match phase {
        model::Phase::Ringing => CallPhase::Ringing,
        model::Phase::OffHook => CallPhase::OffHook,
        model::Phase::Dialling => CallPhase::Dialling,
        model::Phase::Talking => CallPhase::Talking,
        model::Phase::Held => CallPhase::Held,
        model::Phase::Failed { cause: why } => CallPhase::Failed { cause: cause(why) },
        model::Phase::WrapUp => CallPhase::WrapUp,
        model::Phase::Ended => CallPhase::Ended,
        model::Phase::Unsupported => CallPhase::Unsupported,
    }
}

fn cause(cause: model::FailureCause) -> FailureCause {
    match cause {
        model::FailureCause::Busy => FailureCause::Busy,
        model::FailureCause::BadDestination => FailureCause::BadDestination,
        model::FailureCause::DeviceNotAvailable => FailureCause::DeviceNotAvailable,
        model::FailureCause::Other => FailureCause::Other,
    }
}

fn participant(leg: &model::Leg, actions: &[Action]) -> Participant {
    let is_there = matches!(leg.state, ParticipantState::Active | ParticipantState::Held);
    Participant {
        address: leg.address.clone(),
        me: leg.own,
        agent_device: leg.agent_device,
        can_drop: !leg.own && leg.agent_device && is_there && actions.contains(&Action::ParticipantDrop),
        state: match &leg.state {
            ParticipantState::Initiating | ParticipantState::Initiated => Leg::Dialling,
            ParticipantState::Alerting => Leg::Ringing,
            ParticipantState::Active | ParticipantState::Accepted => Leg::Active,
            ParticipantState::Held => Leg::Held,
            ParticipantState::Failed => Leg::Failed,
            ParticipantState::WrapUp => Leg::WrapUp,
            ParticipantState::Dropped => Leg::Dropped,
            ParticipantState::Unknown | ParticipantState::Other(_) => Leg::Unknown,
        },
    }
}

/// The variables that have a value: those of the layout first, in its order and with its labels, then the rest.
fn variables(call: &model::Call, layout: Option<&MediaLayout>) -> Vec<CallVariable> {
    let entries: Vec<_> = layout
        .map(|layout| layout.header.iter().chain(layout.columns.iter().flatten()).collect())
        .unwrap_or_default();
    let filled = || call.variables.iter().filter(|variable| !variable.value.is_empty());
    let named = entries.iter().filter_map(|entry| {
        let variable = filled().find(|variable| variable.name.eq_ignore_ascii_case(&entry.property))?;
        let label = if entry.display_name.is_empty() { &variable.name } else { &entry.display_name };
        Some(CallVariable {
            name: variable.name.clone(),
            label: label.clone(),
            value: variable.value.clone(),
            popover: entry.popover,
        })
    });
    let mut shown: Vec<CallVariable> = Vec::new();
    for variable in named {
        if !shown.iter().any(|other| other.name == variable.name) {
            shown.push(variable);
        }
    }
    for variable in filled() {
        if !shown.iter().any(|other| other.name == variable.name) {
            shown.push(CallVariable {
                name: variable.name.clone(),
                label: variable.name.clone(),
                value: variable.value.clone(),
                popover: false,
            });
        }
    }
    shown
}

/// The layout of a call: the one that the ECC variable `user.layout` names, else the default (protocol/dialogs.md §3.2).
fn layout_of<'a>(call: &model::Call, layouts: &'a [MediaLayout]) -> Option<&'a MediaLayout> {
    let wanted =
        call.variables.iter().find(|variable| variable.name == "user.layout").map(|variable| &variable.value);
    layouts
        .iter()
        .find(|layout| wanted.is_some_and(|wanted| layout.name == *wanted))
        .or_else(|| layouts.iter().find(|layout| layout.is_default))
}

#[cfg(test)]
mod tests {
    use desk_contract::CallAction;
    use desk_model::DeskTime;
    use finesse_wire::DialogId;

    use super::*;

    fn known(actions: &[Action]) -> model::Call {
        let variable = |name: &str, value: &str| finesse_wire::CallVariable {
            name: name.to_owned(),
            value: value.to_owned(),
        };
        model::Call {
            id: DialogId::new("9"),
            first_id: DialogId::new("9"),
            consultation: None,
            secondary_id: None,
            direction: model::Direction::Incoming,
            other_party: "0045550123".to_owned(),
            dialled: "4400".to_owned(),
            queue: None,
            call_type: String::new(),
            phase: model::Phase::Talking,
            since: DeskTime(1),
            phase_since: DeskTime(2),
            legs: vec![model::Leg {
                address: "61234".to_owned(),
                own: true,
                agent_device: true,
                state: ParticipantState::Active,
            }],
            actions: actions.to_vec(),
            variables: vec![
                variable("callVariable2", "778"),
                variable("callVariable1", "gold"),
                variable("callVariable3", ""),
            ],
            wrap_up_reasons: Vec::new(),
            answered: Some(DeskTime(1)),
            talk_ended: None,
            held: 0,
            talked: true,
            may_have_talked: false,
            attempted: true,
            age: model::Age::default(),
        }
    }

    #[test]
    fn an_action_for_which_there_is_no_button_is_not_shown() {
        let actions = [Action::Hold, Action::Other("TELEPORT".to_owned()), Action::Accept, Action::Drop];
        assert_eq!(call(&known(&actions), &[]).actions, [CallAction::Hold, CallAction::Drop]);
    }

    #[test]
    fn the_layout_orders_and_names_the_data_and_empty_ones_are_left_out() {
        let layouts = finesse_wire::parse_media_layouts(
            b"<MediaPropertiesLayouts><MediaPropertiesLayout><name>Default</name><type>DEFAULT</type><header><entry>\
              <displayName>Customer</displayName><mediaProperty>callVariable1</mediaProperty><showInPopOver>true</showInPopOver>\
              </entry></header></MediaPropertiesLayout></MediaPropertiesLayouts>",
        )
        .unwrap();
        let shown = call(&known(&[]), &layouts).variables.into_iter();
        let shown: Vec<_> =
            shown.map(|variable| (variable.label, variable.value, variable.popover)).collect();
        let expected =
            [("Customer".into(), "gold".into(), true), ("callVariable2".into(), "778".into(), false)];
        assert_eq!(shown, expected);
    }

    #[test]
    fn times_and_legs_are_those_of_the_model() {
        let shown = call(&known(&[]), &[]);
        assert_eq!((shown.since.0, shown.phase_since.0), (1, 2));
        let own = Participant {
            address: "61234".to_owned(),
            me: true,
            agent_device: true,
            state: Leg::Active,
            can_drop: false,
        };
        assert_eq!(shown.participants, [own]);
    }
}
