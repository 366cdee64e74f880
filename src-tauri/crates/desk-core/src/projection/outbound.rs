//! What makes a call one of an outbound campaign, for the page.

use desk_contract::{Callback, Classification, Outbound, OutboundKind};
use desk_model as model;
use finesse_wire::{Classification as Said, ScheduledCallback};

pub(super) fn outbound(outbound: &model::Outbound) -> Outbound {
    Outbound {
        kind: kind(outbound.kind),
        reservation: outbound.reservation,
        campaign: outbound.campaign.clone(),
        status: outbound.status.clone(),
        customer: outbound.customer.clone(),
        time_zone: outbound.time_zone.clone(),
        callback: outbound.callback.as_ref().map(callback),
        classification: outbound.classification.as_ref().and_then(classification),
    }
}

fn kind(kind: model::OutboundKind) -> OutboundKind {
    match kind {
        model::OutboundKind::Preview => OutboundKind::Preview,
        model::OutboundKind::DirectPreview => OutboundKind::DirectPreview,
        model::OutboundKind::CallbackPreview => OutboundKind::CallbackPreview,
        model::OutboundKind::PersonalCallback => OutboundKind::PersonalCallback,
        model::OutboundKind::Progressive => OutboundKind::Progressive,
        model::OutboundKind::Predictive => OutboundKind::Predictive,
        model::OutboundKind::Other => OutboundKind::Other,
    }
}

fn callback(callback: &ScheduledCallback) -> Callback {
    Callback { time: callback.time.map(|time| time.to_string()), number: callback.number.clone() }
}

fn classification(said: &Said) -> Option<Classification> {
    match said {
        Said::Voice => Some(Classification::Voice),
        Said::Fax => Some(Classification::Fax),
        Said::AnsweringMachine => Some(Classification::AnsweringMachine),
        Said::Invalid => Some(Classification::Invalid),
        Said::DoNotCall => Some(Classification::DoNotCall),
        Said::Busy => Some(Classification::Busy),
        Said::Other(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use finesse_wire::CallbackTime;

    use super::*;

    /// What a document says of the campaign of a call crosses as it is; a time that cannot be read does not.
    #[test]
    fn what_finesse_says_of_a_campaign_is_shown() {
        let of = |time: &str, said: &str| model::Outbound {
            kind: model::OutboundKind::Progressive,
            reservation: false,
            campaign: Some("Spring".to_owned()),
            status: Some("NEVER_HEARD".to_owned()),
            response: Some("BUSY".to_owned()),
            customer: Some("5550123".to_owned()),
            time_zone: Some("-300".to_owned()),
            callback: Some(ScheduledCallback { time: CallbackTime::parse(time), number: None }),
            classification: Some(Said::from_word(said)),
        };
        let expected = Outbound {
            kind: OutboundKind::Progressive,
            reservation: false,
            campaign: Some("Spring".to_owned()),
            status: Some("NEVER_HEARD".to_owned()),
            customer: Some("5550123".to_owned()),
            time_zone: Some("-300".to_owned()),
            callback: Some(Callback { time: Some("2031-02-05T14:30".to_owned()), number: None }),
            classification: Some(Classification::Busy),
        };
        assert_eq!(outbound(&of("2031-02-05T14:30", "BUSY")), expected);
        let unreadable = Outbound {
            callback: Some(Callback { time: None, number: None }),
            classification: None,
            ..expected
        };
        assert_eq!(outbound(&of("soon", "RUDE")), unreadable);
    }
}
