//! Frames that are sent.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::write::text_of;

/// Opens the stream, or restarts it after SASL (RFC 7395).
#[must_use]
pub fn open(domain: &str) -> String {
    format!("<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='{}' version='1.0'/>", text_of(domain))
}

/// Closes the stream (RFC 7395).
#[must_use]
pub fn close() -> String {
    "<close xmlns='urn:ietf:params:xml:ns:xmpp-framing'/>".to_owned()
}

/// Opens the stream, or restarts it after SASL (RFC 6120).
#[must_use]
pub fn stream_header(domain: &str) -> String {
    format!(
        "<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' \
         to='{}' version='1.0'>",
        text_of(domain)
    )
}

/// Closes the stream (RFC 6120).
#[must_use]
pub fn stream_end() -> String {
    "</stream:stream>".to_owned()
}

/// SASL PLAIN (RFC 4616): `user` is the local part of the address, `secret` the password or the bare access token.
/// Neither can hold a NUL, which is what separates them.
#[must_use]
pub fn auth_plain(user: &str, secret: &str) -> Zeroizing<String> {
    let plain = Zeroizing::new(format!("\0{user}\0{secret}"));
    let encoded = Zeroizing::new(STANDARD.encode(plain.as_bytes()));
    Zeroizing::new(format!(
        "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>{}</auth>",
        encoded.as_str()
    ))
}

/// Binds a resource (RFC 6120).
#[must_use]
pub fn bind(id: &str, resource: &str) -> String {
    let payload = format!(
        "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>{}</resource></bind>",
        text_of(resource)
    );
    iq("set", id, None, &payload)
}

/// Opens the session (RFC 3921), where the server offers it.
#[must_use]
pub fn session(id: &str) -> String {
    iq("set", id, None, "<session xmlns='urn:ietf:params:xml:ns:xmpp-session'/>")
}

/// Available presence; without it, and without a priority of at least 0, no events come.
#[must_use]
pub fn presence(priority: i8) -> String {
    format!("<presence xmlns='jabber:client'><priority>{priority}</priority></presence>")
}

/// Asks to see the presence of `to`: for the user `finesse` when it does not come by itself (protocol/auth-and-events.md §4.9).
#[must_use]
pub fn subscribe_presence(to: &str) -> String {
    format!("<presence xmlns='jabber:client' type='subscribe' to='{}'/>", text_of(to))
}

/// Pings the server (XEP-0199); `to` is the domain.
#[must_use]
pub fn ping(id: &str, to: &str) -> String {
    iq("get", id, Some(to), "<ping xmlns='urn:xmpp:ping'/>")
}

/// Answers a ping of the server.
#[must_use]
pub fn pong(id: &str, to: Option<&str>) -> String {
    iq("result", id, to, "")
}

/// Asks for the roster.
#[must_use]
pub fn roster_get(id: &str) -> String {
    iq("get", id, None, "<query xmlns='jabber:iq:roster'/>")
}

/// Subscribes to a PubSub node; `to` is the PubSub domain, `jid` the full address (protocol/auth-and-events.md §4.6).
#[must_use]
pub fn pubsub_subscribe(id: &str, to: &str, node: &str, jid: &str) -> String {
    pubsub("subscribe", id, to, node, jid)
}

/// Ends a subscription; they outlive the connection.
#[must_use]
pub fn pubsub_unsubscribe(id: &str, to: &str, node: &str, jid: &str) -> String {
    pubsub("unsubscribe", id, to, node, jid)
}

fn pubsub(what: &str, id: &str, to: &str, node: &str, jid: &str) -> String {
    let (node, jid) = (text_of(node), text_of(jid));
    let payload = format!(
        "<pubsub xmlns='http://jabber.org/protocol/pubsub'><{what} node='{node}' jid='{jid}'/></pubsub>"
    );
    iq("set", id, Some(to), &payload)
}

fn iq(kind: &str, id: &str, to: Option<&str>, payload: &str) -> String {
    let to = to.map(|to| format!(" to='{}'", text_of(to))).unwrap_or_default();
    format!("<iq xmlns='jabber:client' type='{kind}' id='{}'{to}>{payload}</iq>", text_of(id))
}
