//! What makes a call one of an outbound campaign (protocol/dialogs.md §1.5, §1.6, §2.12, §2.13).

use finesse_wire::{Action, Classification, Dialog, Participant, ScheduledCallback};

use super::{call_type::is_outbound, leg::Phase};

/// What Finesse says of a call of an outbound campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outbound {
    /// How the campaign dials. It stays as it was when the call began.
    pub kind: OutboundKind,
    /// It is no more than the reservation of the agent: no one is on the line yet.
    pub reservation: bool,
    /// The campaign (`BACampaign`).
    pub campaign: Option<String>,
    /// The status (`BAStatus`): an open set of words.
    pub status: Option<String>,
    /// What was answered or made of the call (`BAResponse`): an open set of words.
    pub response: Option<String>,
    /// The number of the customer.
    pub customer: Option<String>,
    /// The customer's time zone (`BATimeZone`), in a form that no document describes.
    pub time_zone: Option<String>,
    /// The callback that was scheduled.
    pub callback: Option<ScheduledCallback>,
    /// What the agent made of the call.
    pub classification: Option<Classification>,
}

/// How an outbound campaign dials (protocol/dialogs.md §1.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutboundKind {
    /// The agent accepts the call, and the dialler dials.
    Preview,
    /// The agent accepts the call, and the agent's phone dials.
    DirectPreview,
    /// A customer who asked to be called back.
    CallbackPreview,
    /// A customer who asked to be called back by this agent.
    PersonalCallback,
    /// The dialler dials for an agent whom it has reserved.
    Progressive,
    /// The dialler dials more numbers than it has agents.
    Predictive,
    /// Finesse does not say, or in a word that this program does not know.
    Other,
}

/// What an agent in blended mode has before the status.
const BLENDED: &str = "BLENDED_";

/// Each status with its kind, without what an agent in blended mode has before it.
const STATUSES: [(&str, OutboundKind); 6] = [
    ("PREVIEW_OUTBOUND_RESERVATION", OutboundKind::Preview),
    ("PREVIEW_OUTBOUND", OutboundKind::Preview),
    ("DIRECT_PREVIEW_OUTBOUND_RESERVATION", OutboundKind::DirectPreview),
    ("DIRECT_PREVIEW_OUTBOUND", OutboundKind::DirectPreview),
    ("PROGRESSIVE_OUTBOUND", OutboundKind::Progressive),
    ("PREDICTIVE_OUTBOUND", OutboundKind::Predictive),
];

/// Each call type of a reservation with its kind. The third one is UNCERTAIN.
const RESERVATIONS: [(&str, OutboundKind); 4] = [
    ("OUTBOUND_PREVIEW", OutboundKind::Preview),
    ("OUTBOUND_CALLBACK_PREVIEW", OutboundKind::CallbackPreview),
    ("OUTBOUND_PERSONAL_CALLBACK_PREVIEW", OutboundKind::PersonalCallback),
    ("OUTBOUND_DIRECT_PREVIEW", OutboundKind::DirectPreview),
];

/// Actions that only a call of a campaign has (protocol/dialogs.md §1.4).
const ACTIONS: [Action; 6] = [
    Action::Accept,
    Action::Reject,
    Action::Close,
    Action::Reclassify,
    Action::UpdateScheduledCallback,
    Action::CancelScheduledCallback,
];

impl Outbound {
    /// What a dialog says of its campaign; `None` when it is no call of one. A UCCX that failed over has forgotten that it was one
    /// (protocol/dialogs.md §1.6). `other_party` is the number of the other party of the call, `before` what was known of it.
    pub(super) fn of(
        dialog: &Dialog,
        own: &Participant,
        (phase, other_party): (Phase, &str),
        before: Option<&Self>,
    ) -> Option<Self> {
        let status = variable(dialog, "BAStatus");
        if !is_of_campaign(dialog, own, status.is_some()) {
            return None;
        }
        let known = before.map(|before| before.kind).filter(|kind| *kind != OutboundKind::Other);
        let kind = known.or_else(|| kind(dialog, status.as_deref())).unwrap_or(OutboundKind::Other);
        let was_reservation = before.is_some_and(|before| before.reservation);
        let reservation = phase == Phase::Reserved || (was_reservation && phase == Phase::Ended);
        let number = dialog.callback_number.clone().or_else(|| variable(dialog, "BACustomerNumber"));
        let party = Some(other_party.to_owned()).filter(|party| !reservation && !party.is_empty());
        let response = variable(dialog, "BAResponse");
        Some(Self {
            kind,
            reservation,
            campaign: variable(dialog, "BACampaign"),
            status,
            customer: number.or(party),
            time_zone: variable(dialog, "BATimeZone"),
            callback: dialog.scheduled_callback.clone(),
            classification: classification(dialog, response.as_deref()),
            response,
        })
    }
}

/// A consultation carries the data of the call that it is about, and is none of the campaign.
fn is_of_campaign(dialog: &Dialog, own: &Participant, has_status: bool) -> bool {
    let call_type = dialog.call_type.as_deref().unwrap_or_default();
    own.actions.iter().any(|action| ACTIONS.contains(action))
        || is_outbound(call_type)
        || (has_status && call_type != "CONSULT")
}

fn kind(dialog: &Dialog, status: Option<&str>) -> Option<OutboundKind> {
    let find = |table: &[(&str, OutboundKind)], word: Option<&str>| {
        let row = table.iter().find(|(known, _)| word.is_some_and(|word| word.eq_ignore_ascii_case(known)));
        row.map(|(_, kind)| *kind)
    };
    let status = status.map(strip_blended);
    find(&RESERVATIONS, dialog.call_type.as_deref()).or_else(|| find(&STATUSES, status))
}

fn strip_blended(status: &str) -> &str {
    let is_blended = status.get(..BLENDED.len()).is_some_and(|start| start.eq_ignore_ascii_case(BLENDED));
    if is_blended { &status[BLENDED.len()..] } else { status }
}

/// The element says it, and where a release lacks it the answer of the dialler, in the same words (UNCERTAIN).
fn classification(dialog: &Dialog, response: Option<&str>) -> Option<Classification> {
    let is_known = |classification: &Classification| !matches!(classification, Classification::Other(_));
    let of_element = dialog.outbound_classification.clone();
    of_element.or_else(|| response.map(Classification::from_word)).filter(is_known)
}

/// The value of a call variable that is not empty.
fn variable(dialog: &Dialog, name: &str) -> Option<String> {
    let found = dialog.variables.iter().find(|variable| variable.name.eq_ignore_ascii_case(name));
    found.map(|variable| variable.value.trim().to_owned()).filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        call::leg::own_leg,
        fixture::{CallText, OWN, call},
    };

    fn outbound(call: &CallText, before: Option<&Outbound>) -> Option<Outbound> {
        let dialog = call.dialog();
        let own = own_leg(&dialog, OWN).unwrap();
        let phase = super::super::leg::phase(&dialog, own);
        Outbound::of(&dialog, own, (phase, "5550123"), before)
    }

    /// A call with this type and this status, whose own leg has this state and these actions.
    fn campaign(call_type: &str, status: &str, own: &str) -> CallText {
        call("9")
            .media("callType", call_type)
            .with("toAddress", OWN)
            .variable("BAStatus", status)
            .leg(OWN, own)
    }

    /// Rows of protocol/dialogs.md §1.6: call type, status; the kind, and whether it is a reservation.
    #[test]
    fn type_and_status_tell_how_the_campaign_dials() {
        use OutboundKind::{
            CallbackPreview, DirectPreview, Other, PersonalCallback, Predictive, Preview, Progressive,
        };
        for (call_type, status, kind, reservation) in [
            ("OUTBOUND", "PROGRESSIVE_OUTBOUND", Progressive, false),
            ("OUTBOUND", "BLENDED_PROGRESSIVE_OUTBOUND", Progressive, false),
            ("OUTBOUND", "PREDICTIVE_OUTBOUND", Predictive, false),
            ("OUTBOUND", "blended_predictive_outbound", Predictive, false),
            ("OUTBOUND_PREVIEW", "PREVIEW_OUTBOUND_RESERVATION", Preview, true),
            ("OUTBOUND", "BLENDED_PREVIEW_OUTBOUND", Preview, false),
            ("OUTBOUND_DIRECT_PREVIEW", "BLENDED_DIRECT_PREVIEW_OUTBOUND_RESERVATION", DirectPreview, true),
            ("OUTBOUND", "DIRECT_PREVIEW_OUTBOUND", DirectPreview, false),
            ("OUTBOUND_CALLBACK_PREVIEW", "PREVIEW_OUTBOUND_RESERVATION", CallbackPreview, true),
            ("OUTBOUND_PERSONAL_CALLBACK_PREVIEW", "", PersonalCallback, true),
            ("OUTBOUND_NEW_PREVIEW", "", Other, true),
            ("OUTBOUND", "NEVER_HEARD", Other, false),
            ("OUTBOUND", "BLENDED_", Other, false),
            ("OUTBOUND", "", Other, false),
            ("TRANSFER", "PROGRESSIVE_OUTBOUND", Progressive, false),
        ] {
            let own = if reservation { "ACTIVE  ACCEPT CLOSE REJECT" } else { "ACTIVE" };
            let found = outbound(&campaign(call_type, status, own), None).unwrap();
            assert_eq!((found.kind, found.reservation), (kind, reservation), "{call_type} {status}");
        }
    }

    /// Rows: call type, status, own leg; whether the call is one of a campaign.
    #[test]
    fn a_call_without_any_sign_of_a_campaign_is_none() {
        for (call_type, status, own, is_one) in [
            ("ACD_IN", "", "ACTIVE", false),
            ("CONSULT", "PROGRESSIVE_OUTBOUND", "ACTIVE", false),
            ("ACD_IN", "", "ACTIVE  RECLASSIFY", true),
            ("", "", "WRAP_UP  UPDATE_SCHEDULED_CALLBACK", true),
            ("CONFERENCE", "CONFERENCED", "ACTIVE", true),
            // UCCX after a failover.
            ("", "", "ACTIVE", false),
        ] {
            let found = outbound(&campaign(call_type, status, own), None);
            assert_eq!(found.is_some(), is_one, "{call_type} {status} {own}");
        }
    }

    /// A transfer on UCCX changes the status, a failover there takes it away.
    #[test]
    fn the_kind_stays_as_long_as_the_call_is_one_of_a_campaign() {
        let first = outbound(&campaign("OUTBOUND", "PREDICTIVE_OUTBOUND", "ACTIVE"), None);
        let moved = outbound(&campaign("TRANSFER", "TRANSFERRED", "ACTIVE"), first.as_ref()).unwrap();
        assert_eq!(moved.kind, OutboundKind::Predictive);
        assert_eq!(outbound(&campaign("", "", "ACTIVE"), first.as_ref()), None);
        let callback = outbound(&campaign("OUTBOUND_CALLBACK_PREVIEW", "", "ACTIVE  ACCEPT"), None);
        let called =
            outbound(&campaign("OUTBOUND", "PREVIEW_OUTBOUND", "ACTIVE"), callback.as_ref()).unwrap();
        assert_eq!((called.kind, called.reservation), (OutboundKind::CallbackPreview, false));
    }

    /// Rows: whether it is a reservation, callbackNumber, BACustomerNumber; the customer. The other party is 5550123.
    #[test]
    fn the_customer_of_a_reservation_is_never_the_port_of_the_dialler() {
        for (reservation, callback_number, variable, customer) in [
            (true, "", "", None),
            (true, "5551000", "915551000", Some("5551000")),
            (true, "", "915551000", Some("915551000")),
            (false, "", "", Some("5550123")),
            (false, "", "915551000", Some("915551000")),
        ] {
            let call_type = if reservation { "OUTBOUND_PREVIEW" } else { "OUTBOUND" };
            let call = campaign(call_type, "", "ACTIVE  HOLD").with("callbackNumber", callback_number);
            let call = if reservation { campaign(call_type, "", "ACTIVE  ACCEPT") } else { call };
            let call = call.with("callbackNumber", callback_number).variable("BACustomerNumber", variable);
            let found = outbound(&call, None).unwrap();
            assert_eq!(found.customer.as_deref(), customer, "{reservation} {callback_number} {variable}");
        }
    }

    /// Rows: outboundClassification, BAResponse; what the agent made of the call.
    #[test]
    fn the_classification_is_that_of_the_element_else_that_of_the_response() {
        for (element, response, expected) in [
            ("FAX", "BUSY", Some(Classification::Fax)),
            ("", "busy", Some(Classification::Busy)),
            ("", "Accept", None),
            ("RUDE", "", None),
            ("", "", None),
        ] {
            let call = campaign("OUTBOUND", "", "ACTIVE")
                .media("outboundClassification", element)
                .variable("BAResponse", response);
            assert_eq!(outbound(&call, None).unwrap().classification, expected, "{element} {response}");
        }
    }
}
