//! The legs of a call, and what the agent's own leg says about it.

use finesse_wire::{Dialog, DialogState, Participant, ParticipantState, StateCause};

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
        Phase::Ringing | Phase::Dialling | Phase::Talking | Phase::Held => true,
        Phase::Failed { .. } | Phase::WrapUp | Phase::Ended => false,
    }
}

/// Whether the agent has been in conversation in a call that reaches this phase.
pub(super) fn has_talked(phase: Phase) -> bool {
    matches!(phase, Phase::Talking | Phase::Held | Phase::WrapUp)
}

/// The agent's own leg.
pub(super) fn own_leg<'a>(dialog: &'a Dialog, extension: &str) -> Option<&'a Participant> {
    dialog.participants.iter().find(|leg| leg.address == extension)
}

/// Where the call is for the agent: the own leg decides, the dialog only while there is no own leg (protocol/dialogs.md §1.3, §1.4).
pub(super) fn phase(dialog: &Dialog, own: Option<&Participant>) -> Phase {
    let Some(leg) = own else { return of_dialog(&dialog.state) };
    match &leg.state {
        ParticipantState::Initiating | ParticipantState::Initiated => Phase::Dialling,
        ParticipantState::Alerting => Phase::Ringing,
        ParticipantState::Active | ParticipantState::Accepted => Phase::Talking,
        ParticipantState::Held => Phase::Held,
        ParticipantState::Failed => Phase::Failed { cause: cause(leg.cause.as_ref()) },
        ParticipantState::WrapUp => Phase::WrapUp,
        ParticipantState::Dropped => Phase::Ended,
        ParticipantState::Unknown | ParticipantState::Other(_) => of_dialog(&dialog.state),
    }
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

    /// Rows: dialog, own leg and its cause (without one the agent has no leg), phase.
    #[test]
    fn the_own_leg_decides_where_the_call_is() {
        let failed = |cause| Phase::Failed { cause };
        for (dialog, own, phase_is) in [
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
            let dialog_is = call("1").state(dialog).leg(OWN, own).dialog();
            assert_eq!(phase(&dialog_is, own_leg(&dialog_is, OWN)), phase_is, "{dialog}, {own}");
        }
    }

    #[test]
    fn the_phone_is_busy_from_ringing_to_the_end_of_the_conversation() {
        let live = [Phase::Ringing, Phase::Dialling, Phase::Talking, Phase::Held];
        assert!(live.into_iter().all(is_live));
        let over = [Phase::Failed { cause: FailureCause::Busy }, Phase::WrapUp, Phase::Ended];
        assert!(!over.into_iter().any(is_live));
    }
}
