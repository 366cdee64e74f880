//! Frames that the notification service sends.

use crate::tree::Element;
use crate::words::word_enum;
use crate::{Notification, WireError};

/// One frame.
#[derive(Debug, Clone, PartialEq)]
pub enum Frame {
    /// The stream is open.
    Open {
        /// Id of the stream.
        id: Option<String>,
        /// Who answers: normally the domain.
        from: Option<String>,
    },
    /// The stream ends.
    Close,
    /// What the stream offers.
    Features(Features),
    /// SASL asks for more, which PLAIN never needs.
    SaslChallenge,
    /// Signed in.
    SaslSuccess,
    /// Not signed in.
    SaslFailure {
        /// For instance `not-authorized`; empty when the server names none.
        condition: String,
    },
    /// The stream is broken; the server closes it.
    StreamError {
        /// For instance `conflict`; empty when the server names none.
        condition: String,
        /// The server's words.
        text: Option<String>,
    },
    /// A request or an answer.
    Iq(Iq),
    /// A user comes or goes.
    Presence(Presence),
    /// A message with notifications, or without any.
    Message(Message),
    /// White space.
    Blank,
    /// An element that this program does not read: its name in lower case.
    Other(String),
}

/// What a stream offers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Features {
    /// SASL mechanisms, in upper case.
    pub mechanisms: Vec<String>,
    /// A resource can be bound.
    pub bind: bool,
    /// The session iq is offered.
    pub session: bool,
}

word_enum! {
    /// Kind of iq.
    pub enum IqKind {
        /// Asks.
        Get = "get",
        /// Orders.
        Set = "set",
        /// Answers.
        Result = "result",
        /// Refuses.
        Error = "error",
    }
}

/// A request or an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Iq {
    /// Id; an answer has the id of its request.
    pub id: Option<String>,
    /// Kind.
    pub kind: IqKind,
    /// Sender; absent for the own server.
    pub from: Option<String>,
    /// What is in it.
    pub payload: IqPayload,
}

/// What is in an iq.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IqPayload {
    /// Nothing.
    Nothing,
    /// The address that was bound.
    Bind {
        /// The full address.
        jid: String,
    },
    /// XEP-0199.
    Ping,
    /// The roster: addresses.
    Roster(Vec<String>),
    /// Refused.
    Error {
        /// For instance `service-unavailable`; empty when the server names none.
        condition: String,
    },
    /// Something else: the name of its element in lower case.
    Other(String),
}

/// A user comes or goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presence {
    /// Whose.
    pub from: Option<String>,
    /// There (no `type`), not gone (`unavailable`) and nothing else (`subscribe`, `error`, …).
    pub available: bool,
    /// The `type`, in lower case; absent means available.
    pub kind: Option<String>,
}

/// A message.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// Sender: the PubSub component.
    pub from: Option<String>,
    /// The notifications in it, in order; one that cannot be read does not stop the others.
    pub notifications: Vec<Result<Notification, WireError>>,
}

impl Frame {
    /// Reads one text frame.
    ///
    /// # Errors
    /// [`WireError`] when it is no XML element within the bounds.
    pub fn parse(text: &str) -> Result<Self, WireError> {
        if text.trim().is_empty() {
            return Ok(Self::Blank);
        }
        Ok(Self::from_element(&Element::parse(text.as_bytes())?))
    }

    /// Reads one element. The header of a stream (RFC 6120) opens it as `open` (RFC 7395) does.
    pub(super) fn from_element(root: &Element) -> Self {
        match root.name.as_str() {
            "open" | "stream" => {
                Self::Open { id: root.owned_attribute("id"), from: root.owned_attribute("from") }
            }
            "close" => Self::Close,
            "features" => Self::Features(Features::from_element(root)),
            "challenge" => Self::SaslChallenge,
            "success" => Self::SaslSuccess,
            "failure" => Self::SaslFailure { condition: condition(root) },
            "error" => Self::StreamError { condition: condition(root), text: root.string_of("text") },
            "iq" => Self::Iq(Iq::from_element(root)),
            "presence" => Self::Presence(Presence::from_element(root)),
            "message" => Self::Message(Message::from_element(root)),
            _ => Self::Other(root.name.clone()),
        }
    }
}

/// The name of the first child that is not the text: how XMPP writes why.
fn condition(error: &Element) -> String {
    error.children.iter().find(|child| !child.is("text")).map(|child| child.name.clone()).unwrap_or_default()
}

impl Features {
    fn from_element(features: &Element) -> Self {
        let mechanisms = features.list("mechanisms", "mechanism").filter(|mechanism| !mechanism.is_empty());
        Self {
            mechanisms: mechanisms.map(|mechanism| mechanism.text.to_uppercase()).collect(),
            bind: features.child("bind").is_some(),
            session: features.child("session").is_some(),
        }
    }
}

impl Iq {
    fn from_element(iq: &Element) -> Self {
        let kind = IqKind::from_word(iq.attribute("type").unwrap_or_default());
        let payload = match kind {
            // A refusal may repeat the request before it says why.
            IqKind::Error => {
                IqPayload::Error { condition: iq.child("error").map(condition).unwrap_or_default() }
            }
            IqKind::Get | IqKind::Set | IqKind::Result | IqKind::Other(_) => {
                iq.children.first().map_or(IqPayload::Nothing, IqPayload::from_element)
            }
        };
        Self { id: iq.owned_attribute("id"), kind, from: iq.owned_attribute("from"), payload }
    }
}

impl IqPayload {
    fn from_element(payload: &Element) -> Self {
        match payload.name.as_str() {
            "bind" => payload
                .string_of("jid")
                .map_or_else(|| Self::Other(payload.name.clone()), |jid| Self::Bind { jid }),
            "ping" => Self::Ping,
            "query" if payload.attribute("xmlns") == Some("jabber:iq:roster") => Self::Roster(
                payload.children_named("item").filter_map(|item| item.owned_attribute("jid")).collect(),
            ),
            name => Self::Other(name.to_owned()),
        }
    }
}

impl Presence {
    fn from_element(presence: &Element) -> Self {
        let kind =
            presence.attribute("type").map(|kind| kind.trim().to_lowercase()).filter(|kind| !kind.is_empty());
        Self { from: presence.owned_attribute("from"), available: kind.is_none(), kind }
    }
}

impl Message {
    fn from_element(message: &Element) -> Self {
        let mut notifications = Vec::new();
        for items in message.list("event", "items") {
            let node = items.attribute("node").unwrap_or_default();
            for payload in items.children_named("item").filter_map(|item| item.children.first()) {
                notifications.push(notification(node, payload));
            }
        }
        Self { from: message.owned_attribute("from"), notifications }
    }
}

/// The payload of an item: `notification` with the document as escaped text or as a child, or the document itself.
fn notification(node: &str, payload: &Element) -> Result<Notification, WireError> {
    match payload.children.first() {
        _ if payload.is("Update") => Notification::from_element(node, payload),
        Some(update) => Notification::from_element(node, update),
        None => Notification::parse(node, payload.text.as_bytes()),
    }
}
