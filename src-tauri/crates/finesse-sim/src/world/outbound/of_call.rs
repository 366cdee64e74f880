//! What a call makes of its campaign: its type and status, and what agents may do.

use crate::control::words::CampaignKind;
use crate::world::calls::call::Call;
use crate::world::calls::leg::{Leg, LegState};
use crate::world::outbound::campaign::Stage;

impl Call {
    /// Whether it is no more than the reservation of an agent.
    pub(crate) fn is_reservation(&self) -> bool {
        self.campaign.as_ref().is_some_and(|campaign| campaign.stage != Stage::Customer)
    }

    /// The call becomes that with the customer.
    pub(crate) fn becomes_customers(&mut self) {
        let Some(campaign) = &mut self.campaign else { return };
        campaign.stage = Stage::Customer;
        let status = campaign.status();
        self.call_type = "OUTBOUND";
        self.set_variable("BAStatus", &status);
    }

    /// What an agent's leg of a reservation may do: exactly this (protocol/dialogs.md §1.4).
    pub(crate) fn reservation_actions(&self, leg: &Leg) -> Vec<&'static str> {
        let undecided = self.campaign.as_ref().is_some_and(|campaign| campaign.stage == Stage::Reserved);
        let waits = matches!(leg.state, LegState::Active | LegState::Alerting);
        if undecided && waits { vec!["ACCEPT", "CLOSE", "REJECT"] } else { Vec::new() }
    }

    /// What an agent's leg of a campaign's call may do besides. Reclassifying is for direct preview, from the acceptance to the end of
    /// wrap-up (protocol/dialogs.md §2.13). **Guess**: nothing of it after a transfer or in a conference.
    pub(crate) fn campaign_actions(&self, leg: &Leg) -> Vec<&'static str> {
        let Some(campaign) = self.campaign.as_ref().filter(|_| self.call_type == "OUTBOUND") else {
            return Vec::new();
        };
        if matches!(leg.state, LegState::Alerting | LegState::Dropped) {
            return Vec::new();
        }
        let mut actions = Vec::new();
        if campaign.kind == CampaignKind::DirectPreview {
            actions.push("RECLASSIFY");
        }
        actions.push("UPDATE_SCHEDULED_CALLBACK");
        if campaign.callback.is_some() {
            actions.push("CANCEL_SCHEDULED_CALLBACK");
        }
        actions
    }

    /// The call was transferred or has become a conference: UCCX says so in the status, but not of direct preview
    /// (protocol/dialogs.md §1.6).
    pub(crate) fn campaign_moves(&mut self, uccx: bool) {
        let Some(campaign) = self.campaign.as_ref().filter(|_| uccx) else { return };
        let status = match (campaign.kind, self.call_type) {
            (CampaignKind::DirectPreview, _) => "OUTBOUND",
            (_, "CONFERENCE") => "CONFERENCED",
            (_, _) => "TRANSFERRED",
        };
        self.set_variable("BAStatus", status);
    }

    /// UCCX forgets in a failover that the call is one of a campaign (protocol/dialogs.md §1.6).
    pub(crate) fn forget_campaign(&mut self) {
        self.campaign = None;
        self.call_type = "";
        self.variables.retain(|(name, _)| name != "BAStatus");
    }
}
