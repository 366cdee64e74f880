//! Consultations (protocol/dialogs.md §2.4): the call goes on hold, and a second one begins that is tied to it.

use crate::world::World;
use crate::world::calls::call::Call;
use crate::world::calls::collections::Acting;
use crate::world::calls::leg::LegState;
use crate::world::cti_error::{CtiError, NOT_NOW};

impl World {
    /// An agent consults a number about a call. The variables of the call go along. (A guess.)
    pub(crate) fn consult(
        &mut self,
        login_id: &str,
        id: &str,
        to: &str,
        acting: Acting<'_>,
    ) -> Result<(), CtiError> {
        let agent = self.agents.get(login_id).ok_or(NOT_NOW)?;
        let extension = agent.extension.clone().ok_or(NOT_NOW)?;
        let original = self.calls.get(id).ok_or(NOT_NOW)?;
        let index = original.index_of(login_id).ok_or(NOT_NOW)?;
        let consultation = Call {
            call_type: "CONSULT",
            routed: original.routed,
            variables: original.variables.clone(),
            associated: Some(id.to_owned()),
            ..Call::default()
        };
        self.change_own_leg(id, index, LegState::Held, acting);
        let consultation = self.dial(login_id, &extension, to, consultation, acting);
        if let Some(original) = self.calls.get_mut(id) {
            original.associated = Some(consultation);
        }
        Ok(())
    }
}
