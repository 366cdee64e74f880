//! Whose request (`iq`) it is, and the forms of answers.

use roxmltree::Node;

use crate::xml::escape;

/// Whose stanza it is, and where he is.
pub(super) struct Speaker {
    pub(super) login_id: String,
    pub(super) jid: String,
    pub(super) domain: String,
    pub(super) node: usize,
}

/// An answer to a request.
pub(super) fn result(iq: Node<'_, '_>, speaker: &Speaker, inside: &str) -> String {
    format!(
        "<iq xmlns='jabber:client' type='result' id='{}' from='{}' to='{}'>{inside}</iq>",
        escape(iq.attribute("id").unwrap_or_default()),
        escape(iq.attribute("to").unwrap_or(&speaker.domain)),
        escape(&speaker.jid),
    )
}

/// A refusal.
pub(super) fn error(iq: Node<'_, '_>, speaker: &Speaker, kind: &str, condition: &str) -> String {
    format!(
        "<iq xmlns='jabber:client' type='error' id='{}' from='{}' to='{}'><error type='{kind}'>\
         <{condition} xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>",
        escape(iq.attribute("id").unwrap_or_default()),
        escape(iq.attribute("to").unwrap_or(&speaker.domain)),
        escape(&speaker.jid),
    )
}
