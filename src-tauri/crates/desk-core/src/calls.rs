//! The voice dialogs of Finesse as the page's calls, seen from the agent's own leg.

use desk_contract::{
    Call, CallAction, CallDirection, CallPhase, CallVariable, EndedHow, FailureCause, Participant,
    ParticipantState as Leg, RecentCall,
};
use finesse_wire::{
    Action, Dialog, DialogState, MediaLayout, Participant as WireLeg, ParticipantState, StateCause,
};

use crate::time::Stamps;

/// The dialog of a supervisor who listens; never one of the agent's own calls (protocol/dialogs.md §1.8).
const MONITOR: &str = "SUPERVISOR_MONITOR";

/// Whether a dialog is a call to show: voice, and not a silent monitor.
pub(crate) fn is_call(dialog: &Dialog) -> bool {
    let voice = dialog.media_type.as_deref().is_none_or(|media| media.eq_ignore_ascii_case("voice"));
    voice && dialog.call_type.as_deref() != Some(MONITOR)
}

/// The call for the page. `extension` names the own leg; `layout` gives the variables their labels and order.
pub(crate) fn call(
    dialog: &Dialog,
    extension: &str,
    layout: Option<&MediaLayout>,
    before: Option<&Call>,
    stamps: Stamps,
) -> Call {
    let own = dialog.participants.iter().find(|leg| leg.address == extension);
    let from = dialog.from_address.clone().unwrap_or_default();
    let direction = before.map_or_else(|| direction(&from, extension), |before| before.direction);
    let phase = phase(dialog, own);
    let since = stamps.read(own.and_then(|leg| leg.started), before.map(|before| before.since));
    let same_phase = before.filter(|before| before.phase == phase).map(|before| before.phase_since);
    Call {
        id: dialog.id.as_str().to_owned(),
        direction,
        other_party: other_party(dialog, direction, extension, &from),
        dialled: dialog.dialed_number.clone().or_else(|| dialog.to_address.clone()).unwrap_or_default(),
        queue: dialog.queue_name.clone(),
        call_type: dialog.call_type.clone().unwrap_or_default(),
        phase,
        since,
        phase_since: stamps.read(own.and_then(|leg| leg.state_changed), same_phase).max(since),
        participants: dialog.participants.iter().map(|leg| participant(leg, extension)).collect(),
        actions: own.map(|leg| leg.actions.iter().filter_map(action).collect()).unwrap_or_default(),
        variables: variables(dialog, layout),
        wrap_up_reasons: dialog.wrap_up_reasons.clone(),
    }
}

/// The line in the recent calls for a call that is gone.
pub(crate) fn recent(call: &Call, talked: bool, stamps: Stamps) -> RecentCall {
    let how = match (talked, call.direction) {
        (true, CallDirection::Incoming | CallDirection::Outgoing) => EndedHow::Talked,
        (false, CallDirection::Incoming) => EndedHow::Missed,
        (false, CallDirection::Outgoing) => EndedHow::NotReached,
    };
    RecentCall {
        id: call.id.clone(),
        direction: call.direction,
        other_party: call.other_party.clone(),
        queue: call.queue.clone(),
        since: call.since,
        ended: stamps.now(),
        how,
    }
}

/// Whether the agent has spoken with somebody.
pub(crate) fn has_talked(phase: CallPhase) -> bool {
    matches!(phase, CallPhase::Talking | CallPhase::Held | CallPhase::WrapUp)
}

/// Whether the agent's phone is busy with the call.
fn is_live(phase: CallPhase) -> bool {
    match phase {
        CallPhase::Ringing | CallPhase::Dialling | CallPhase::Talking | CallPhase::Held => true,
        CallPhase::Failed { .. } | CallPhase::WrapUp | CallPhase::Ended => false,
    }
}

/// Whether the agent's phone is busy.
pub(crate) fn is_on_call(calls: &[Call]) -> bool {
    calls.iter().any(|call| is_live(call.phase))
}

/// The action in Finesse's words.
pub(crate) fn wire_action(action: CallAction) -> Action {
    match action {
        CallAction::Answer => Action::Answer,
        CallAction::Hold => Action::Hold,
        CallAction::Retrieve => Action::Retrieve,
        CallAction::Drop => Action::Drop,
        CallAction::UpdateCallData => Action::UpdateCallData,
    }
}

fn direction(from: &str, extension: &str) -> CallDirection {
    if from == extension { CallDirection::Outgoing } else { CallDirection::Incoming }
}

fn other_party(dialog: &Dialog, direction: CallDirection, extension: &str, from: &str) -> String {
    match direction {
        CallDirection::Incoming => from.to_owned(),
        CallDirection::Outgoing => dialog
            .to_address
            .clone()
            .or_else(|| {
                dialog.participants.iter().map(|leg| leg.address.clone()).find(|address| address != extension)
            })
            .unwrap_or_default(),
    }
}

/// Where the call is for this agent: the own leg decides, the dialog only while there is no own leg (protocol/dialogs.md §1.3, §1.4).
fn phase(dialog: &Dialog, own: Option<&WireLeg>) -> CallPhase {
    if let Some(leg) = own {
        return match &leg.state {
            ParticipantState::Initiating | ParticipantState::Initiated => CallPhase::Dialling,
            ParticipantState::Alerting => CallPhase::Ringing,
            ParticipantState::Active | ParticipantState::Accepted => CallPhase::Talking,
            ParticipantState::Held => CallPhase::Held,
            ParticipantState::Failed => CallPhase::Failed { cause: cause(leg.cause.as_ref()) },
            ParticipantState::WrapUp => CallPhase::WrapUp,
            ParticipantState::Dropped => CallPhase::Ended,
            ParticipantState::Unknown | ParticipantState::Other(_) => of_dialog(dialog),
        };
    }
    of_dialog(dialog)
}

fn of_dialog(dialog: &Dialog) -> CallPhase {
    match &dialog.state {
        DialogState::Initiating | DialogState::Initiated => CallPhase::Dialling,
        DialogState::Alerting => CallPhase::Ringing,
        DialogState::Active | DialogState::Accepted => CallPhase::Talking,
        DialogState::Failed => CallPhase::Failed { cause: FailureCause::Other },
        DialogState::Dropped => CallPhase::Ended,
        // Words of other media, and words of later releases.
        DialogState::Offered
        | DialogState::Paused
        | DialogState::WrappingUp
        | DialogState::Interrupted
        | DialogState::Closed
        | DialogState::Unknown
        | DialogState::Other(_) => CallPhase::Talking,
    }
}

fn cause(cause: Option<&StateCause>) -> FailureCause {
    match cause {
        Some(StateCause::Busy) => FailureCause::Busy,
        Some(StateCause::BadDestination) => FailureCause::BadDestination,
        Some(StateCause::DeviceResourceNotAvailable) => FailureCause::DeviceNotAvailable,
        Some(StateCause::Other(_)) | None => FailureCause::Other,
    }
}

fn participant(leg: &WireLeg, extension: &str) -> Participant {
    Participant {
        address: leg.address.clone(),
        me: leg.address == extension,
        agent_device: leg.address_type.as_deref() == Some("AGENT_DEVICE"),
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

fn action(action: &Action) -> Option<CallAction> {
    [CallAction::Answer, CallAction::Hold, CallAction::Retrieve, CallAction::Drop, CallAction::UpdateCallData]
        .into_iter()
        .find(|shown| wire_action(*shown) == *action)
}

/// The variables that have a value: those of the layout first, in its order and with its labels, then the rest.
fn variables(dialog: &Dialog, layout: Option<&MediaLayout>) -> Vec<CallVariable> {
    let entries: Vec<_> = layout
        .map(|layout| layout.header.iter().chain(layout.columns.iter().flatten()).collect())
        .unwrap_or_default();
    let filled = || dialog.variables.iter().filter(|variable| !variable.value.is_empty());
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
pub(crate) fn layout_of<'a>(dialog: &Dialog, layouts: &'a [MediaLayout]) -> Option<&'a MediaLayout> {
    let wanted = dialog
        .variables
        .iter()
        .find(|variable| variable.name == "user.layout")
        .map(|variable| &variable.value);
    layouts
        .iter()
        .find(|layout| wanted.is_some_and(|wanted| layout.name == *wanted))
        .or_else(|| layouts.iter().find(|layout| layout.is_default))
}

#[cfg(test)]
mod tests {
    use finesse_client::Moment;

    use super::*;

    fn dialog(leg: &str, more: &str) -> Dialog {
        let text = format!(
            "<Dialog><id>9</id><mediaType>Voice</mediaType><fromAddress>0045550123</fromAddress><toAddress>4400</toAddress>\
             <state>ACTIVE</state><mediaProperties><dialedNumber>4400</dialedNumber><callvariables>\
             <CallVariable><name>callVariable2</name><value>778</value></CallVariable>\
             <CallVariable><name>callVariable1</name><value>gold</value></CallVariable>\
             <CallVariable><name>callVariable3</name><value></value></CallVariable>\
             </callvariables>{more}</mediaProperties><participants><Participant><mediaAddress>61234</mediaAddress>\
             <mediaAddressType>AGENT_DEVICE</mediaAddressType><state>{leg}</state>\
             <actions><action>HOLD</action><action>TELEPORT</action></actions></Participant></participants></Dialog>"
        );
        Dialog::parse(text.as_bytes()).unwrap()
    }

    fn shown(dialog: &Dialog, layout: Option<&MediaLayout>) -> Call {
        call(dialog, "61234", layout, None, Stamps::new(None, Moment::default()))
    }

    #[test]
    fn the_own_leg_decides_where_the_call_is() {
        for (leg, phase) in [
            ("ALERTING", CallPhase::Ringing),
            ("ACTIVE", CallPhase::Talking),
            ("HELD", CallPhase::Held),
            ("WRAP_UP", CallPhase::WrapUp),
            ("DROPPED", CallPhase::Ended),
        ] {
            assert_eq!(shown(&dialog(leg, ""), None).phase, phase, "{leg}");
        }
    }

    #[test]
    fn an_action_that_we_do_not_have_is_no_button() {
        assert_eq!(shown(&dialog("ACTIVE", ""), None).actions, [CallAction::Hold]);
    }

    #[test]
    fn the_layout_orders_and_names_the_variables_and_empty_ones_are_left_out() {
        let layouts = finesse_wire::parse_media_layouts(
            b"<MediaPropertiesLayouts><MediaPropertiesLayout><name>Default</name><type>DEFAULT</type><header><entry>\
              <displayName>Customer</displayName><mediaProperty>callVariable1</mediaProperty><showInPopOver>true</showInPopOver>\
              </entry></header></MediaPropertiesLayout></MediaPropertiesLayouts>",
        )
        .unwrap();
        let dialog = dialog("ACTIVE", "");
        let seen: Vec<_> = shown(&dialog, layout_of(&dialog, &layouts))
            .variables
            .into_iter()
            .map(|variable| (variable.label, variable.value, variable.popover))
            .collect();
        let expected =
            [("Customer".into(), "gold".into(), true), ("callVariable2".into(), "778".into(), false)];
        assert_eq!(seen, expected);
    }

    #[test]
    fn a_supervisor_who_listens_is_no_call() {
        assert!(is_call(&dialog("ACTIVE", "")));
        assert!(!is_call(&dialog("ACTIVE", "<callType>SUPERVISOR_MONITOR</callType>")));
    }

    #[test]
    fn a_call_nobody_took_is_missed_and_one_that_failed_was_not_reached() {
        let mut call = shown(&dialog("ALERTING", ""), None);
        let stamps = Stamps::new(None, Moment::default());
        assert_eq!(recent(&call, false, stamps).how, EndedHow::Missed);
        call.direction = CallDirection::Outgoing;
        assert_eq!(recent(&call, false, stamps).how, EndedHow::NotReached);
        assert_eq!(recent(&call, true, stamps).how, EndedHow::Talked);
    }
}
