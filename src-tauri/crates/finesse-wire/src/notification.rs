//! The notification envelope `Update` and what is in it (protocol/auth-and-events.md §4.7 and §4.8).

use serde::Serialize;

use crate::dialog::dialogs_of;
use crate::tree::Element;
use crate::words::word_enum;
use crate::{ApiErrors, Dialog, SystemInfo, User, WireError};

word_enum! {
    /// What happened to the object.
    pub enum EventKind {
        /// Changed.
        Put = "PUT",
        /// New.
        Post = "POST",
        /// Gone.
        Delete = "DELETE",
    }
}

/// One notification.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Notification {
    /// The PubSub node it came from; empty when the frame named none.
    pub node: String,
    /// What happened.
    pub event: EventKind,
    /// URI of the object; empty when absent.
    pub source: String,
    /// The request that caused it, when Finesse says so; only a hint (protocol/auth-and-events.md §3).
    pub request_id: Option<String>,
    /// The object.
    pub data: Payload,
}

/// The object of a notification.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Payload {
    /// A whole user.
    User(Box<User>),
    /// Errors of an accepted request.
    Errors(ApiErrors),
    /// A call that changed.
    Dialog(Box<Dialog>),
    /// Calls that came or went.
    Dialogs(Vec<Dialog>),
    /// Status of the node.
    SystemInfo(Box<SystemInfo>),
    /// No data, as a DELETE may have.
    Nothing,
    /// An object that this program does not read: the name of its element in lower case, cut to 64 characters.
    Other(String),
}

impl Payload {
    /// A name for the log: the kind of object, never its content.
    #[must_use]
    pub fn kind(&self) -> &str {
        match self {
            Self::User(_) => "user",
            Self::Errors(_) => "apiErrors",
            Self::Dialog(_) => "dialog",
            Self::Dialogs(_) => "dialogs",
            Self::SystemInfo(_) => "systemInfo",
            Self::Nothing => "nothing",
            Self::Other(name) => name,
        }
    }
}

impl Notification {
    /// Reads an `Update` document that came from a PubSub node.
    ///
    /// # Errors
    /// [`WireError`] when the document is something else, or its object lacks what is required.
    pub fn parse(node: &str, update: &[u8]) -> Result<Self, WireError> {
        Self::from_element(node, &Element::parse_root(update, "Update")?)
    }

    pub(crate) fn from_element(node: &str, update: &Element) -> Result<Self, WireError> {
        if !update.is("Update") {
            return Err(WireError::UnexpectedRoot { expected: "Update" });
        }
        let event = update.text_of("event").ok_or(WireError::Missing { field: "event" })?;
        Ok(Self {
            node: node.to_owned(),
            event: EventKind::from_word(event),
            source: update.string_of("source").unwrap_or_default(),
            request_id: update.string_of("requestId"),
            data: Payload::from_element(update.child("data"))?,
        })
    }
}

impl Payload {
    fn from_element(data: Option<&Element>) -> Result<Self, WireError> {
        let Some(object) = data.and_then(|data| data.children.first()) else { return Ok(Self::Nothing) };
        Ok(match object.name.as_str() {
            "user" => Self::User(Box::new(User::from_element(object)?)),
            "apierrors" => Self::Errors(ApiErrors::from_element(object)),
            "dialog" => Self::Dialog(Box::new(Dialog::from_element(object)?)),
            "dialogs" => Self::Dialogs(dialogs_of(object)?),
            "systeminfo" => Self::SystemInfo(Box::new(SystemInfo::from_element(object)?)),
            name => Self::Other(name.chars().take(64).collect()),
        })
    }
}
