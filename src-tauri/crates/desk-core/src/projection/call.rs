//! Calls, for the page.

use desk_contract::{Call, CallDirection, CallPhase, FailureCause, Participant, ParticipantState as Leg};
use desk_model::{self as model, Model};
use finesse_wire::{Action, MediaLayout, ParticipantState};

use super::{call_data::call_data, outbound::outbound, time::shown};

/// A call. `layouts` give its data their labels and order; the values of the variables with the names in `masked` are not shown; `name_of`
/// knows the names of contacts by their numbers.
pub(crate) fn call(
    call: &model::Call,
    layouts: &[MediaLayout],
    masked: &[String],
    name_of: impl Fn(&str) -> Option<String>,
) -> Call {
    Call {
        id: call.id.as_str().to_owned(),
        direction: direction(call.direction),
        other_party_name: name_of(&call.other_party),
        other_party: call.other_party.clone(),
        dialled: call.dialled.clone(),
        queue: call.queue.clone(),
        consultation_of: call.consultation_of().map(|id| id.as_str().to_owned()),
        call_type: call.call_type.clone(),
        phase: phase(call.phase),
        since: shown(call.since),
        answered: call.answered.map(shown),
        phase_since: shown(call.phase_since),
        participants: call.legs.iter().map(|leg| participant(leg, &call.actions, &name_of)).collect(),
        actions: call.actions.iter().filter_map(|action| action.as_str().parse().ok()).collect(),
        variables: call_data(call, layouts, masked),
        wrap_up_reasons: call.wrap_up_reasons.clone(),
        outbound: call.outbound.as_ref().map(outbound),
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
        model::Phase::Reserved => CallPhase::Reserved,
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

fn participant(
    leg: &model::Leg,
    actions: &[Action],
    name_of: impl Fn(&str) -> Option<String>,
) -> Participant {
    let is_there = matches!(leg.state, ParticipantState::Active | ParticipantState::Held);
    Participant {
        name: if leg.own { None } else { name_of(&leg.address) },
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

#[cfg(test)]
pub(super) mod tests {
    use desk_contract::CallAction;
    use desk_model::DeskTime;
    use finesse_wire::DialogId;

    use super::*;

    pub(in crate::projection) fn known(actions: &[Action]) -> model::Call {
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
            variables: Vec::new(),
            wrap_up_reasons: Vec::new(),
            outbound: None,
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
        let actions = [Action::Hold, Action::Other("TELEPORT".to_owned()), Action::BargeCall, Action::Drop];
        assert_eq!(call(&known(&actions), &[], &[], |_| None).actions, [CallAction::Hold, CallAction::Drop]);
    }

    #[test]
    fn times_and_legs_are_those_of_the_model() {
        let shown = call(&known(&[]), &[], &[], |_| Some("Mira Novak".to_owned()));
        assert_eq!((shown.since.0, shown.phase_since.0), (1, 2));
        let own = Participant {
            address: "61234".to_owned(),
            name: None,
            me: true,
            agent_device: true,
            state: Leg::Active,
            can_drop: false,
        };
        assert_eq!(shown.participants, [own]);
    }

    #[test]
    fn the_names_of_contacts_stand_beside_their_numbers() {
        let mut call_of = known(&[]);
        for address in ["0045550123", "61235"] {
            let leg = call_of.legs[0].clone();
            call_of.legs.push(model::Leg { address: address.to_owned(), own: false, ..leg });
        }
        let shown =
            call(&call_of, &[], &[], |number| (number == "0045550123").then(|| "Zo\u{eb}".to_owned()));
        assert_eq!(shown.other_party_name.as_deref(), Some("Zo\u{eb}"));
        let names: Vec<_> = shown.participants.iter().map(|leg| leg.name.as_deref()).collect();
        assert_eq!(names, [None, Some("Zo\u{eb}"), None]);
    }
}
