//! Call types, an open set of words (protocol/dialogs.md §1.5).

/// Whether a call of this type comes from an outbound campaign.
pub(super) fn is_outbound(call_type: &str) -> bool {
    call_type.starts_with("OUTBOUND")
}

/// Whether this is the type of a reservation. Those that no document names are told by their form.
pub(super) fn is_reservation(call_type: &str) -> bool {
    is_outbound(call_type) && call_type.ends_with("PREVIEW")
}
