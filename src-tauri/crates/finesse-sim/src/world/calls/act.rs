//! What comes of an action.

use crate::world::World;
use crate::world::calls::action::Act;
use crate::world::calls::call::dialog_uri;
use crate::world::calls::collections::Acting;
use crate::world::calls::leg::LegState;
use crate::world::connections::Origin;
use crate::world::cti_error::{CtiError, NOT_NOW};

impl World {
    /// The telephone side looks at an action.
    pub(crate) fn act(&mut self, login_id: &str, id: &str, act: Act, origin: &Origin) {
        if let Err(error) = self.try_act(login_id, id, act, Some((login_id, origin))) {
            self.dialog_error(login_id, &dialog_uri(id), &error, origin);
        }
    }

    fn try_act(&mut self, login_id: &str, id: &str, act: Act, acting: Acting<'_>) -> Result<(), CtiError> {
        let index = self.allowed(login_id, id, &act)?;
        match act {
            Act::Answer => {
                self.hold_others(login_id, id);
                self.connect(id, index, acting);
            }
            Act::Hold => self.change_own_leg(id, index, LegState::Held, acting),
            Act::Retrieve => {
                self.hold_others(login_id, id);
                self.change_own_leg(id, index, LegState::Active, acting);
            }
            Act::Drop => self.drop_leg(id, index, acting),
            Act::Update { wrap_up_reasons, variables } => {
                if self.update(id, wrap_up_reasons, &variables)? {
                    self.publish_call(id, acting);
                }
            }
            Act::Consult { to } => return self.consult(login_id, id, &to, acting),
            Act::Merge(merge) => return self.merge(login_id, id, merge, acting),
            Act::DirectTransfer { to } => return self.direct_transfer(login_id, id, &to, acting),
            Act::SendDigits { digits } => return self.send_digits(id, &digits),
            Act::DropParticipant { address } => return self.drop_participant(id, &address, acting),
            Act::StartRecording => return self.start_recording(id),
            // No call here comes from a campaign, so that no leg has such an action.
            Act::Campaign { .. } => return Err(NOT_NOW),
        }
        Ok(())
    }

    /// The own leg of an agent, when the action is among those that it has.
    fn allowed(&self, login_id: &str, id: &str, act: &Act) -> Result<usize, CtiError> {
        let call = self.calls.get(id).ok_or(NOT_NOW)?;
        let index = call.index_of(login_id).ok_or(NOT_NOW)?;
        if self.permitted_to(call, login_id).contains(&act.word()) { Ok(index) } else { Err(NOT_NOW) }
    }

    /// An agent holds or retrieves.
    pub(crate) fn change_own_leg(&mut self, id: &str, index: usize, state: LegState, acting: Acting<'_>) {
        self.set_leg(id, index, state);
        let leg = self.calls.get(id).and_then(|call| call.legs.get(index));
        let who: Vec<String> = leg.and_then(|leg| leg.agent()).map(str::to_owned).into_iter().collect();
        self.call_changed(id, &who, acting);
    }

    /// Whoever takes up a call puts the others on hold: a telephone has one active call. (A guess: the sheets do not say who does it.)
    fn hold_others(&mut self, login_id: &str, id: &str) {
        let active: Vec<(String, usize)> = self
            .live_calls_of(login_id)
            .filter(|call| call.id != id && call.leg_state(login_id) == Some(LegState::Active))
            .filter_map(|call| Some((call.id.clone(), call.index_of(login_id)?)))
            .collect();
        for (other, index) in active {
            self.set_leg(&other, index, LegState::Held);
            self.publish_call(&other, None);
        }
    }

    /// A leg answers; whoever was calling is connected.
    pub(crate) fn connect(&mut self, id: &str, index: usize, acting: Acting<'_>) {
        let Some(call) = self.calls.get(id) else { return };
        let calling = |leg: usize| call.legs.get(leg).is_some_and(|leg| leg.state.is_dialling());
        let connected: Vec<usize> =
            (0..call.legs.len()).filter(|leg| *leg == index || calling(*leg)).collect();
        let agents = call.agents();
        for leg in connected {
            self.set_leg(id, leg, LegState::Active);
        }
        let stays_active = self.in_field_order();
        if let Some(call) = self.calls.get_mut(id) {
            call.stays_active |= stays_active;
        }
        self.call_changed(id, &agents, acting);
    }

    pub(crate) fn set_leg(&mut self, id: &str, index: usize, state: LegState) {
        let now = self.now();
        if let Some(leg) = self.calls.get_mut(id).and_then(|call| call.legs.get_mut(index)) {
            leg.state = state;
            leg.changed = now;
            leg.answered |= state == LegState::Active;
        }
    }
}
