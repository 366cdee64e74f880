//! What makes a call one of a campaign.

use crate::control::words::CampaignKind;

/// How far a call of a campaign has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The agent is reserved and has not decided.
    Reserved,
    /// The agent has accepted, and the dialler dials.
    Accepted,
    /// It is the call with the customer.
    Customer,
}

/// A callback that was scheduled, as it was asked for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Callback {
    pub(crate) time: Option<String>,
    pub(crate) number: Option<String>,
}

/// The campaign of a call.
#[derive(Debug, Clone)]
pub(crate) struct Campaign {
    pub(crate) kind: CampaignKind,
    /// The agent takes calls from queues too.
    pub(crate) blended: bool,
    pub(crate) stage: Stage,
    /// The number of the customer.
    pub(crate) customer: String,
    /// Minutes between the customer's time and UTC, where the zone is a number.
    pub(crate) offset: Option<i64>,
    pub(crate) callback: Option<Callback>,
    pub(crate) classification: Option<&'static str>,
}

impl CampaignKind {
    /// Whether the agent is asked before the customer is called.
    pub(crate) fn has_preview(self) -> bool {
        !matches!(self, CampaignKind::Progressive | CampaignKind::Predictive)
    }

    /// The type of the reservation (protocol/dialogs.md §1.5, §1.6).
    pub(crate) fn reservation_type(self) -> &'static str {
        match self {
            CampaignKind::Preview => "OUTBOUND_PREVIEW",
            CampaignKind::DirectPreview => "OUTBOUND_DIRECT_PREVIEW",
            CampaignKind::CallbackPreview => "OUTBOUND_CALLBACK_PREVIEW",
            CampaignKind::PersonalCallback => "OUTBOUND_PERSONAL_CALLBACK_PREVIEW",
            CampaignKind::Progressive | CampaignKind::Predictive => "OUTBOUND",
        }
    }
}

impl Campaign {
    /// `BAStatus` (protocol/dialogs.md §1.6).
    pub(crate) fn status(&self) -> String {
        let word = match self.kind {
            CampaignKind::Preview | CampaignKind::CallbackPreview | CampaignKind::PersonalCallback => {
                "PREVIEW_OUTBOUND"
            }
            CampaignKind::DirectPreview => "DIRECT_PREVIEW_OUTBOUND",
            CampaignKind::Progressive => "PROGRESSIVE_OUTBOUND",
            CampaignKind::Predictive => "PREDICTIVE_OUTBOUND",
        };
        let blended = if self.blended { "BLENDED_" } else { "" };
        let reservation = if self.stage == Stage::Customer { "" } else { "_RESERVATION" };
        format!("{blended}{word}{reservation}")
    }
}
