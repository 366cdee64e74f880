//! What an agent makes of a reservation (protocol/dialogs.md §2.12).

use crate::control::words::CampaignKind;
use crate::world::calls::call::Call;
use crate::world::calls::collections::Acting;
use crate::world::calls::leg::{Leg, LegState, Party};
use crate::world::calls::make::DIALLING;
use crate::world::cti_error::{CtiError, NOT_NOW};
use crate::world::outbound::campaign::Stage;
use crate::world::outbound::reserve::DIALLER_DIALS;
use crate::world::{Timer, World};

impl World {
    /// The agent accepts: the dialler dials, or with direct preview the agent's telephone.
    pub(crate) fn accept_reservation(
        &mut self,
        login_id: &str,
        id: &str,
        index: usize,
        acting: Acting<'_>,
    ) -> Result<(), CtiError> {
        let campaign = self.calls.get_mut(id).and_then(|call| call.campaign.as_mut()).ok_or(NOT_NOW)?;
        if campaign.kind == CampaignKind::DirectPreview {
            self.dial_customer(login_id, id, acting);
            return Ok(());
        }
        campaign.stage = Stage::Accepted;
        self.set_leg(id, index, LegState::Accepted);
        self.publish_call(id, acting);
        let due = self.now() + DIALLER_DIALS;
        self.schedule(due, Timer::DiallerDials { login_id: login_id.to_owned(), dialog: id.to_owned() });
        Ok(())
    }

    /// **Guess**: the dialog of a direct preview goes on as the call with the customer.
    fn dial_customer(&mut self, login_id: &str, id: &str, acting: Acting<'_>) {
        let (now, extension) = (self.now(), self.extension_of(login_id));
        let Some(call) = self.calls.get_mut(id) else { return };
        let customer = call.campaign.as_ref().map(|campaign| campaign.customer.clone()).unwrap_or_default();
        call.becomes_customers();
        (call.from, call.to) = (extension.clone(), customer.clone());
        call.legs = vec![Leg::new(&extension, Party::Agent(login_id.to_owned()), LegState::Initiating, now)];
        self.publish_call(id, acting);
        self.schedule(now + DIALLING, Timer::Dialled { dialog: id.to_owned(), number: customer });
    }

    /// The dialler has called the customer whom an agent accepted. **Guess**: the reservation ends, and the customer comes as a call of its
    /// own.
    pub(crate) fn dialler_dials(&mut self, login_id: &str, id: &str) {
        let Some(call) = self.calls.get(id).filter(|call| call.is_reservation()) else { return };
        if !self.customer_answers(call) {
            self.drop_leg(id, 0, None);
            return;
        }
        let customers = Call {
            routed: true,
            variables: call.variables.clone(),
            campaign: call.campaign.clone(),
            ..Call::default()
        };
        for index in 0..call.legs.len() {
            self.set_leg(id, index, LegState::Dropped);
        }
        self.publish_call(id, None);
        self.unlist_call(id, login_id, None);
        self.forget_if_over(id);
        self.connect_customer(login_id, customers);
    }

    /// The agent does not want the call; closed, the campaign never calls the customer again.
    pub(crate) fn refuse_reservation(&mut self, id: &str, index: usize, close: bool, acting: Acting<'_>) {
        let campaign = self.calls.get(id).and_then(|call| call.campaign.as_ref());
        if let Some(customer) = campaign.filter(|_| close).map(|campaign| campaign.customer.clone()) {
            self.closed_customers.insert(customer);
        }
        self.drop_leg(id, index, acting);
    }
}
