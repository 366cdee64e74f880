//! The legs of a call, and what the agent's own leg says about it.

use finesse_wire::{Action, Dialog, DialogState, Participant, ParticipantState, StateCause};

use super::call_type;

/// One leg of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leg {
    /// Extension or number.
    pub address: String,
    /// It is the agent's own leg.
    pub own: bool,
    /// It is at an agent's phone.
    pub agent_device: bool,
    /// Its state.
    pub state: ParticipantState,
}

/// Where a call is for the agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// It rings at the agent.
    Ringing,
    /// The agent's phone is off hook, and no number is dialled yet.
    OffHook,
    /// The agent is calling.
    Dialling,
    /// The agent is in conversation.
    Talking,
    /// The agent put it on hold.
    Held,
    /// It failed.
    Failed {
        /// Why.
        cause: FailureCause,
    },
    /// The conversation is over, and the agent wraps up.
    WrapUp,
    /// It is over.
    Ended,
    /// The agent is reserved for a call of an outbound campaign; no one is on the line yet.
    Reserved,
}

/// Why a call failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailureCause {
    /// The other party is busy.
    Busy,
    /// There is no such number.
    BadDestination,
    /// Phone or line is not available.
    DeviceNotAvailable,
    /// Finesse gives no cause, or an unknown one.
    Other,
}

impl Leg {
    pub(super) fn new(leg: &Participant, own: bool) -> Self {
        Self {
            address: leg.address.clone(),
            own,
            agent_device: leg.address_type.as_deref() == Some("AGENT_DEVICE"),
            state: leg.state.clone(),
        }
    }
}

/// Whether the agent's phone is busy with a call in this phase.
#[must_use]
pub fn is_live(phase: Phase) -> bool {
    match phase {
        Phase::Ringing
        | Phase::OffHook
        | Phase::Dialling
        | Phase::Talking
        | Phase::Held
        | Phase::Reserved => true,
        Phase::Failed { .. } | Phase::WrapUp | Phase::Ended => false,
    }
}

/// Whether the agent has been in conversation in a call that reaches this phase.
pub(super) fn has_talked(phase: Phase) -> bool {
    matches!(phase, Phase::Talking | Phase::Held | Phase::WrapUp)
}

/// The agent's own leg. A call may have several of the same extension, when the agent left it and was called again: the one that lives
/// counts, and of several the newest.
pub(super) fn own_leg<'a>(dialog: &'a Dialog, extension: &str) -> Option<&'a Participant> {
    let own = dialog.participants.iter().filter(|leg| leg.address == extension);
    // Of equals the last one.
    own.max_by_key(|leg| (liveliness(&leg.state), leg.started))
}

fn liveliness(state: &ParticipantState) -> u8 {
    match state {
        ParticipantState::Dropped => 0,
        ParticipantState::WrapUp => 1,
        ParticipantState::Failed => 2,
        ParticipantState::Initiating
        | ParticipantState::Initiated
        | ParticipantState::Alerting
        | ParticipantState::Active
        | ParticipantState::Held
        | ParticipantState::Accepted
        | ParticipantState::Unknown
        | ParticipantState::Other(_) => 3,
    }
}

/// Where the call is for the agent. The own leg decides (protocol/dialogs.md §1.3, §1.4); only where this program does not know its state,
/// that of the dialog stands in for it.
pub(super) fn phase(dialog: &Dialog, own: &Participant) -> Phase {
    match &own.state {
        ParticipantState::WrapUp => Phase::WrapUp,
        ParticipantState::Dropped => Phase::Ended,
        ParticipantState::Failed => Phase::Failed { cause: cause(own.cause.as_ref()) },
        _ if is_reservation(dialog, own) => Phase::Reserved,
        ParticipantState::Initiating if is_undialled(dialog) => Phase::OffHook,
        ParticipantState::Initiating | ParticipantState::Initiated => Phase::Dialling,
        ParticipantState::Alerting => Phase::Ringing,
        // Only the reservation for an outbound call is ever accepted.
        ParticipantState::Accepted => Phase::Reserved,
        ParticipantState::Active => Phase::Talking,
        ParticipantState::Held => Phase::Held,
        ParticipantState::Unknown | ParticipantState::Other(_) => of_dialog(&dialog.state),
    }
}

/// Whether it is the reservation of an agent for a call of an outbound campaign, which is no conversation (protocol/dialogs.md §1.6, §2.12). By
/// its type, unless the own leg has the actions of a conversation, or by its actions.
fn is_reservation(dialog: &Dialog, own: &Participant) -> bool {
    let has = |actions: &[Action]| own.actions.iter().any(|action| actions.contains(action));
    let is_preview = call_type::is_reservation(dialog.call_type.as_deref().unwrap_or_default());
    has(&[Action::Accept, Action::Reject, Action::Close])
        || (is_preview && !has(&[Action::Hold, Action::Retrieve]))
}

/// Whether no number is dialled yet.
pub(super) fn is_undialled(dialog: &Dialog) -> bool {
    dialog.to_address.is_none() && dialog.dialed_number.is_none()
}

fn of_dialog(state: &DialogState) -> Phase {
    match state {
        DialogState::Initiating | DialogState::Initiated => Phase::Dialling,
        DialogState::Alerting => Phase::Ringing,
        DialogState::Failed => Phase::Failed { cause: FailureCause::Other },
        DialogState::Dropped => Phase::Ended,
        // Besides conversation: words of other media, and words of later releases.
        DialogState::Active
        | DialogState::Accepted
        | DialogState::Offered
        | DialogState::Paused
        | DialogState::WrappingUp
        | DialogState::Interrupted
        | DialogState::Closed
        | DialogState::Unknown
        | DialogState::Other(_) => Phase::Talking,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{OWN, call};

    fn phase_of(call: &crate::fixture::CallText) -> Option<Phase> {
        let dialog = call.dialog();
        own_leg(&dialog, OWN).map(|own| phase(&dialog, own))
    }

    /// Rows: dialog, own leg and its cause, phase.
    #[test]
    fn the_own_leg_decides_where_the_call_is() {
        let failed = |cause| Phase::Failed { cause };
        for (dialog, own, expected) in [
            ("ACTIVE", "INITIATING", Phase::Dialling),
            ("ACTIVE", "INITIATED", Phase::Dialling),
            ("ACTIVE", "ALERTING", Phase::Ringing),
            ("ALERTING", "ACTIVE", Phase::Talking),
            ("ACTIVE", "HELD", Phase::Held),
            ("ACTIVE", "WRAP_UP", Phase::WrapUp),
            ("ACTIVE", "DROPPED", Phase::Ended),
            ("FAILED", "FAILED BUSY", failed(FailureCause::Busy)),
            ("FAILED", "FAILED BAD_DESTINATION", failed(FailureCause::BadDestination)),
            ("FAILED", "FAILED DEVICE_RESOURCE_NOT_AVAILABLE", failed(FailureCause::DeviceNotAvailable)),
            ("FAILED", "FAILED OTHER", failed(FailureCause::Other)),
            ("ALERTING", "NEVER_HEARD", Phase::Ringing),
            ("INITIATED", "NEVER_HEARD", Phase::Dialling),
            ("NEVER_HEARD", "NEVER_HEARD", Phase::Talking),
        ] {
            let call = call("1").with("toAddress", "4400").state(dialog).leg(OWN, own);
            assert_eq!(phase_of(&call), Some(expected), "{dialog}, {own}");
        }
    }

    #[test]
    fn a_phone_that_is_off_hook_is_dialling_when_there_is_a_number() {
        let initiating = || call("1").leg(OWN, "INITIATING");
        assert_eq!(phase_of(&initiating()), Some(Phase::OffHook));
        assert_eq!(phase_of(&initiating().with("toAddress", "61235")), Some(Phase::Dialling));
        assert_eq!(phase_of(&initiating().media("dialedNumber", "61235")), Some(Phase::Dialling));
    }

    /// Rows: call type, own leg with its actions, phase.
    #[test]
    fn a_reservation_for_an_outbound_call_is_no_conversation() {
        for (call_type, own, expected) in [
            ("OUTBOUND_PREVIEW", "ACTIVE  ACCEPT CLOSE REJECT", Phase::Reserved),
            ("OUTBOUND_PREVIEW", "ALERTING  ACCEPT CLOSE REJECT", Phase::Reserved),
            ("OUTBOUND_PREVIEW", "ACTIVE  -", Phase::Reserved),
            ("OUTBOUND_PREVIEW", "ACCEPTED", Phase::Reserved),
            ("OUTBOUND_DIRECT_PREVIEW", "ALERTING", Phase::Reserved),
            ("OUTBOUND_CALLBACK_PREVIEW", "ACTIVE  ACCEPT", Phase::Reserved),
            ("OUTBOUND_PERSONAL_CALLBACK_PREVIEW", "HELD  -", Phase::Reserved),
            ("NEVER_HEARD", "ACTIVE  REJECT", Phase::Reserved),
            ("ACD_IN", "ACCEPTED", Phase::Reserved),
            ("OUTBOUND_PREVIEW", "DROPPED", Phase::Ended),
            ("OUTBOUND_DIRECT_PREVIEW", "FAILED BUSY", Phase::Failed { cause: FailureCause::Busy }),
            ("OUTBOUND_PREVIEW", "WRAP_UP  UPDATE_CALL_DATA", Phase::WrapUp),
            // The customer is on the line.
            ("OUTBOUND_DIRECT_PREVIEW", "ACTIVE  HOLD DROP", Phase::Talking),
            ("OUTBOUND", "ACTIVE  HOLD DROP RECLASSIFY", Phase::Talking),
            ("OUT", "ACTIVE", Phase::Talking),
        ] {
            let call = call("1").media("callType", call_type).with("toAddress", OWN).leg(OWN, own);
            assert_eq!(phase_of(&call), Some(expected), "{call_type} {own}");
        }
    }

    #[test]
    fn without_an_own_leg_a_call_has_no_phase() {
        assert_eq!(phase_of(&call("1").leg("61235", "ACTIVE")), None);
        assert_eq!(phase_of(&call("1")), None);
    }

    /// Rows: the states of several own legs, the phase. In either order.
    #[test]
    fn of_several_own_legs_the_one_that_lives_counts() {
        for (states, expected) in [
            (["DROPPED", "ALERTING"], Phase::Ringing),
            (["WRAP_UP", "ACTIVE"], Phase::Talking),
            (["DROPPED", "WRAP_UP"], Phase::WrapUp),
            (["DROPPED", "HELD"], Phase::Held),
        ] {
            let [first, second] = states;
            for (first, second) in [(first, second), (second, first)] {
                let call = call("1").leg(OWN, first).leg("5550123", "ACTIVE").leg(OWN, second);
                assert_eq!(phase_of(&call), Some(expected), "{first}, {second}");
            }
        }
        let both = call("1").leg(OWN, "HELD").leg(OWN, "ALERTING");
        assert_eq!(phase_of(&both), Some(Phase::Ringing), "the newest");
    }

    #[test]
    fn the_phone_is_busy_from_ringing_to_the_end_of_the_conversation() {
        let live =
            [Phase::Ringing, Phase::OffHook, Phase::Dialling, Phase::Talking, Phase::Held, Phase::Reserved];
        assert!(live.into_iter().all(is_live));
        let over = [Phase::Failed { cause: FailureCause::Busy }, Phase::WrapUp, Phase::Ended];
        assert!(!over.into_iter().any(is_live));
    }
}
