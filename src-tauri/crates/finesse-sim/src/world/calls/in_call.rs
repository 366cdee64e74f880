//! What an agent does within a call: digits, dropping another party, recording.

use crate::options::ParticipantDrop;
use crate::world::World;
use crate::world::calls::call::Call;
use crate::world::calls::collections::Acting;
use crate::world::calls::leg::{Leg, Party};
use crate::world::cti_error::{CtiError, NOT_NOW};

/// A digit that UCCX does not know (protocol/dialogs.md §2.6).
const NOT_A_DIGIT: CtiError =
    CtiError { kind: "Generic Error", message: "CF_VALUE_OUT_OF_RANGE", data: "3", peripheral: None };

impl World {
    /// Digits go into a call. No event says so (protocol/dialogs.md §2.6, uncertain there).
    pub(crate) fn send_digits(&mut self, id: &str, digits: &str) -> Result<(), CtiError> {
        if self.uccx() && !digits.chars().all(|digit| digit.is_ascii_digit() || matches!(digit, '*' | '#')) {
            return Err(NOT_A_DIGIT);
        }
        let call = self.calls.get_mut(id).ok_or(NOT_NOW)?;
        call.digits.push_str(digits);
        Ok(())
    }

    /// Recording starts. No event says so. (A guess.)
    pub(crate) fn start_recording(&mut self, id: &str) -> Result<(), CtiError> {
        self.calls.get_mut(id).ok_or(NOT_NOW)?.recorded = true;
        Ok(())
    }

    /// Whether an agent may drop other parties of a call (protocol/dialogs.md §2.10). No agent here is a supervisor.
    pub(crate) fn may_drop_participants(&self, call: &Call, login_id: &str) -> bool {
        let by_property = match self.options.participant_drop {
            ParticipantDrop::SupervisorOnly => false,
            ParticipantDrop::ControllerAndSupervisor => call.controller.as_deref() == Some(login_id),
            ParticipantDrop::All => true,
        };
        by_property && !self.uccx()
    }

    /// An agent drops another party of a conference: an agent's device or a route point that is active or held. (A guess: other parties
    /// outside cannot be dropped.)
    pub(crate) fn drop_participant(
        &mut self,
        id: &str,
        address: &str,
        acting: Acting<'_>,
    ) -> Result<(), CtiError> {
        let droppable =
            |leg: &Leg| leg.address == address && leg.state.is_connected() && leg.party != Party::Outside;
        let index =
            self.calls.get(id).and_then(|call| call.legs.iter().position(droppable)).ok_or(NOT_NOW)?;
        self.drop_leg(id, index, acting);
        Ok(())
    }
}
