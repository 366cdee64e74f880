//! Who called whom: from the legs and the call type. `fromAddress` and `toAddress` alone do not tell, because both are those of the surviving
//! call after a transfer or conference (protocol/dialogs.md §1.7).

use finesse_wire::{Dialog, DialogId, Participant, ParticipantState};

use super::call_type::is_outbound;

/// Which way a call went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To the agent.
    Incoming,
    /// From the agent.
    Outgoing,
}

/// Call types of calls that an agent makes, besides those of outbound campaigns (protocol/dialogs.md §1.5). The set is open.
const OUTGOING: [&str; 4] = ["OUT", "AGENT_OUT", "AUTO_OUT", "ASSIST_CALL"];

/// Call types of calls that come to an agent.
const INCOMING: [&str; 6] =
    ["ACD_IN", "PREROUTE_ACD_IN", "PREROUTE_DIRECT_AGENT", "OTHER_IN", "OVERFLOW_IN", "TRANSFER"];

/// The direction of a call that was not known before. A phone that is dialling makes the call, one that rings gets it; in conversation the
/// call type tells, and for the types of both directions who called first.
pub(super) fn direction(dialog: &Dialog, own: &Participant) -> Direction {
    let call_type = dialog.call_type.as_deref().unwrap_or_default();
    let is_outgoing = OUTGOING.contains(&call_type) || is_outbound(call_type);
    match own.state {
        ParticipantState::Initiating | ParticipantState::Initiated => return Direction::Outgoing,
        ParticipantState::Alerting if !is_outgoing => return Direction::Incoming,
        ParticipantState::Alerting
        | ParticipantState::Active
        | ParticipantState::Held
        | ParticipantState::Failed
        | ParticipantState::WrapUp
        | ParticipantState::Dropped
        | ParticipantState::Accepted
        | ParticipantState::Unknown
        | ParticipantState::Other(_) => {}
    }
    let calls = dialog.from_address.as_deref() == Some(own.address.as_str());
    let is_incoming = INCOMING.contains(&call_type) || !calls;
    if is_outgoing || !is_incoming { Direction::Outgoing } else { Direction::Incoming }
}

/// The number of the other party; empty when it is not known.
pub(super) fn other_party(dialog: &Dialog, direction: Direction, own: &Participant) -> String {
    let dialled = || dialog.to_address.as_ref().or(dialog.dialed_number.as_ref());
    let addressed = match direction {
        Direction::Incoming => dialog.from_address.as_ref(),
        Direction::Outgoing => dialled(),
    };
    let addressed = addressed.filter(|address| **address != own.address);
    let far = far_party(dialog, own);
    let left = |address: &&String| has_merged(dialog) && !is_in(dialog, address);
    match (addressed, far) {
        (Some(address), Some(far)) if left(&address) => far.address.clone(),
        (Some(address), _) => address.clone(),
        (None, Some(far)) => far.address.clone(),
        (None, None) => String::new(),
    }
}

/// Whether other calls have become part of this one.
pub(super) fn has_merged(dialog: &Dialog) -> bool {
    is_merged(dialog.call_type.as_deref(), dialog.secondary_id.as_ref())
}

pub(super) fn is_merged(call_type: Option<&str>, secondary_id: Option<&DialogId>) -> bool {
    matches!(call_type, Some("TRANSFER" | "CONFERENCE")) || secondary_id.is_some()
}

/// Whether a leg has not left the call.
pub(super) fn is_present(leg: &Participant) -> bool {
    !matches!(leg.state, ParticipantState::Dropped | ParticipantState::WrapUp)
}

/// Those who are in the call besides the agent.
pub(super) fn far_legs<'a>(
    dialog: &'a Dialog,
    extension: &'a str,
) -> impl Iterator<Item = &'a Participant> + Clone {
    dialog.participants.iter().filter(move |leg| is_present(leg) && leg.address != extension)
}

fn is_in(dialog: &Dialog, address: &str) -> bool {
    dialog.participants.iter().any(|leg| is_present(leg) && leg.address == address)
}

/// Whoever the agent talks with: a customer before a colleague.
fn far_party<'a>(dialog: &'a Dialog, own: &'a Participant) -> Option<&'a Participant> {
    let mut far = far_legs(dialog, &own.address);
    let customer = far.clone().find(|leg| leg.address_type.as_deref() != Some("AGENT_DEVICE"));
    customer.or_else(|| far.next())
}

#[cfg(test)]
mod tests {
    use super::{super::leg::own_leg, *};
    use crate::fixture::{CallText, OWN, call};

    const CUSTOMER: &str = "5550123";
    const COLLEAGUE: &str = "61235";

    fn parties(call: &CallText) -> (Direction, String) {
        let dialog = call.dialog();
        let own = own_leg(&dialog, OWN).unwrap();
        let direction = direction(&dialog, own);
        (direction, other_party(&dialog, direction, own))
    }

    /// Rows: call type, own leg, from; direction. To tell that the addresses alone do not decide, some rows have the wrong ones.
    #[test]
    fn the_direction_comes_from_the_own_leg_and_the_call_type() {
        use Direction::{Incoming, Outgoing};
        for (call_type, own, from, expected) in [
            ("PREROUTE_ACD_IN", "ALERTING", CUSTOMER, Incoming),
            ("AGENT_INSIDE", "ALERTING", OWN, Incoming),
            ("CONSULT", "INITIATED", CUSTOMER, Outgoing),
            ("AGENT_INSIDE", "INITIATING", "", Outgoing),
            ("AGENT_INSIDE", "ACTIVE", OWN, Outgoing),
            ("AGENT_INSIDE", "ACTIVE", COLLEAGUE, Incoming),
            ("CONSULT", "ACTIVE", COLLEAGUE, Incoming),
            ("TRANSFER", "ACTIVE", OWN, Incoming),
            ("ACD_IN", "HELD", OWN, Incoming),
            ("OUT", "ACTIVE", CUSTOMER, Outgoing),
            ("OUTBOUND", "ALERTING", OWN, Outgoing),
            ("OUTBOUND_DIRECT_PREVIEW", "ALERTING", "5550900", Outgoing),
            ("", "ACTIVE", OWN, Outgoing),
        ] {
            let call = call("9").media("callType", call_type).with("fromAddress", from).leg(OWN, own);
            assert_eq!(parties(&call).0, expected, "{call_type} {own} {from}");
        }
    }

    /// A routed call from a customer, in conversation.
    fn incoming(call_type: &str, from: &str) -> CallText {
        call("9")
            .media("callType", call_type)
            .with("fromAddress", from)
            .with("toAddress", "4400")
            .leg(OWN, "ACTIVE")
    }

    fn outgoing(call_type: &str, to: &str) -> CallText {
        call("9")
            .media("callType", call_type)
            .with("fromAddress", OWN)
            .with("toAddress", to)
            .leg(OWN, "ACTIVE")
    }

    /// Rows: call, the number of the other party.
    #[test]
    fn the_other_party_is_in_the_call() {
        for (call, expected) in [
            (incoming("ACD_IN", CUSTOMER).customer(CUSTOMER, "ACTIVE"), CUSTOMER),
            (incoming("ACD_IN", CUSTOMER), CUSTOMER),
            // Written otherwise than in the leg.
            (incoming("ACD_IN", "+15550123").customer(CUSTOMER, "ACTIVE"), "+15550123"),
            (outgoing("OUT", CUSTOMER), CUSTOMER),
            (outgoing("OUT", "").customer(CUSTOMER, "ACTIVE"), CUSTOMER),
            // The consult call survives a transfer: the colleague who made it has left.
            (incoming("TRANSFER", COLLEAGUE).customer(CUSTOMER, "ACTIVE"), CUSTOMER),
            (
                incoming("TRANSFER", COLLEAGUE).leg(COLLEAGUE, "DROPPED OTHER").customer(CUSTOMER, "ACTIVE"),
                CUSTOMER,
            ),
            (
                incoming("CONFERENCE", COLLEAGUE).leg(COLLEAGUE, "ACTIVE").customer(CUSTOMER, "ACTIVE"),
                COLLEAGUE,
            ),
            (outgoing("TRANSFER", OWN).leg(COLLEAGUE, "ACTIVE").customer(CUSTOMER, "ACTIVE"), CUSTOMER),
            (incoming("ACD_IN", "").leg(COLLEAGUE, "ACTIVE"), COLLEAGUE),
            (incoming("ACD_IN", ""), ""),
        ] {
            assert_eq!(parties(&call).1, expected, "{call:?}");
        }
    }
}
