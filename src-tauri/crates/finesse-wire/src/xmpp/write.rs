//! Frames that are sent.

use zeroize::Zeroizing;

/// Opens the stream, or opens it anew after SASL.
#[must_use]
pub fn open(domain: &str) -> String {
    let _ = domain;
    String::new()
}

/// Closes the stream.
#[must_use]
pub fn close() -> String {
    String::new()
}

/// SASL PLAIN: `user` is the local part of the address, `secret` the password or the bare access token.
#[must_use]
pub fn auth_plain(user: &str, secret: &str) -> Zeroizing<String> {
    let _ = (user, secret);
    Zeroizing::new(String::new())
}

/// Binds a resource.
#[must_use]
pub fn bind(id: &str, resource: &str) -> String {
    let _ = (id, resource);
    String::new()
}

/// Opens the session, where the server offers it.
#[must_use]
pub fn session(id: &str) -> String {
    let _ = id;
    String::new()
}

/// Available presence; without it, and without a priority of at least 0, no events come.
#[must_use]
pub fn presence(priority: i8) -> String {
    let _ = priority;
    String::new()
}

/// Asks to see the presence of `to`: for the user `finesse` when it does not come by itself (auth sheet 4.9).
#[must_use]
pub fn subscribe_presence(to: &str) -> String {
    let _ = to;
    String::new()
}

/// Pings the server (`to` is the domain).
#[must_use]
pub fn ping(id: &str, to: &str) -> String {
    let _ = (id, to);
    String::new()
}

/// Answers a ping of the server.
#[must_use]
pub fn pong(id: &str, to: Option<&str>) -> String {
    let _ = (id, to);
    String::new()
}

/// Asks for the roster.
#[must_use]
pub fn roster_get(id: &str) -> String {
    let _ = id;
    String::new()
}

/// Subscribes to a PubSub node; `to` is the PubSub domain, `jid` the full address (auth sheet 4.6).
#[must_use]
pub fn pubsub_subscribe(id: &str, to: &str, node: &str, jid: &str) -> String {
    let _ = (id, to, node, jid);
    String::new()
}

/// Ends a subscription; they outlive the connection.
#[must_use]
pub fn pubsub_unsubscribe(id: &str, to: &str, node: &str, jid: &str) -> String {
    let _ = (id, to, node, jid);
    String::new()
}
