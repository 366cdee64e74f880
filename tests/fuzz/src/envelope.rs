use finesse_wire::xmpp::{Frame, Message};
use finesse_wire::{EventKind, Notification, Payload, WireError};
use roxmltree::{Document, Node};

use crate::frames::{is_a_bound, is_within_bounds, local, other};

/// The longest name of an unknown object that is kept, in characters.
const LONGEST_NAME: usize = 64;

/// A notification: an `Update`, and the same bytes as a whole message.
///
/// What another XML parser accepts is accepted, and both find the same event, source, request and object. The same `Update` escaped,
/// as an element, or as the item itself is the same notification. Everything parsed is within the limits.
pub fn envelope(data: &[u8]) {
    let read = Notification::parse("n", data);
    let Ok(text) = std::str::from_utf8(data) else {
        assert_eq!(read, Err(WireError::NotUtf8), "no text");
        return;
    };
    if let Ok(notification) = &read {
        assert_eq!(notification.node, "n");
        assert!(notification.data.kind().chars().count() <= LONGEST_NAME, "a long name");
        let taken = notification.source.len() + notification.request_id.as_deref().unwrap_or_default().len();
        assert!(taken <= data.len(), "the output is longer than the input");
        wrapped(text, notification);
    }
    let too_deep = matches!(read, Err(WireError::TooDeep));
    let Some(document) = other(text).filter(|_| !too_deep) else { return };
    match &read {
        Ok(notification) => {
            assert!(is_within_bounds(&document), "exceeds the limits");
            same(notification, document.root_element());
        }
        Err(WireError::UnexpectedRoot { .. }) => {
            assert_ne!(local(&document.root_element()), "update", "an update is refused");
        }
        // Missing required parts of an event or object are not an XML error.
        Err(WireError::Missing { field: "event" }) => {
            assert_eq!(text_of(document.root_element(), "event"), None, "the event is not found");
        }
        Err(WireError::Missing { .. }) => {}
        Err(why) => assert!(is_a_bound(why), "refused, but another parser accepts it: {why}"),
    }
    if let Ok(Frame::Message(message)) = Frame::parse(text) {
        assert_eq!(message.notifications.len(), items(&document), "the number of items of a message");
    }
}

/// Both parsers found the same.
fn same(notification: &Notification, update: Node<'_, '_>) {
    let event = text_of(update, "event").unwrap_or_default();
    let word = match &notification.event {
        EventKind::Put => "PUT",
        EventKind::Post => "POST",
        EventKind::Delete => "DELETE",
        EventKind::Other(word) => word,
    };
    assert!(event.eq_ignore_ascii_case(word), "the event: {event} and {word}");
    assert_eq!(notification.source, text_of(update, "source").unwrap_or_default(), "the source");
    assert_eq!(notification.request_id, text_of(update, "requestId"), "the request");
    let data = elements(update).find(|child| is(child, "data"));
    let object = data.and_then(|data| elements(data).next()).map(|object| local(&object));
    let cut = |name: &str| name.chars().take(LONGEST_NAME).collect::<String>();
    let expected = match &notification.data {
        Payload::User(_) => Some("user".to_owned()),
        Payload::Errors(_) => Some("apierrors".to_owned()),
        Payload::Dialog(_) => Some("dialog".to_owned()),
        Payload::Dialogs(_) => Some("dialogs".to_owned()),
        Payload::SystemInfo(_) => Some("systeminfo".to_owned()),
        Payload::Nothing => None,
        Payload::Other(name) => Some(name.clone()),
    };
    assert_eq!(object.as_deref().map(cut), expected, "the object");
    if let (Payload::Dialogs(dialogs), Some(data)) = (&notification.data, data) {
        let list = elements(data).next().into_iter().flat_map(elements);
        assert_eq!(dialogs.len(), list.filter(|dialog| is(dialog, "Dialog")).count(), "the dialogs");
    }
}

/// The same notification in a message, in each of the three forms.
fn wrapped(update: &str, notification: &Notification) {
    let escaped = update.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    // A byte order mark is valid only at the beginning.
    let inner = update.strip_prefix('\u{feff}').unwrap_or(update);
    for (how, item) in [
        ("escaped", format!("<notification xmlns='urn:xmpp:push:0'>{escaped}</notification>")),
        ("an element", format!("<notification>{inner}</notification>")),
        ("the item itself", inner.to_owned()),
    ] {
        let message =
            format!("<message><event><items node='n'><item id='1'>{item}</item></items></event></message>");
        let read = Frame::parse(&message);
        if let Err(why) = read {
            assert!(is_a_bound(&why), "{how}: {why}");
            continue;
        }
        let notifications = vec![Ok(notification.clone())];
        assert_eq!(read, Ok(Frame::Message(Message { from: None, notifications })), "{how}");
    }
}

/// The number of items with content.
fn items(document: &Document<'_>) -> usize {
    let events = elements(document.root_element()).filter(|event| is(event, "event"));
    let items = events.flat_map(elements).filter(|items| is(items, "items"));
    items.flat_map(elements).filter(|item| is(item, "item") && elements(*item).next().is_some()).count()
}

fn elements<'a>(parent: Node<'a, 'a>) -> impl Iterator<Item = Node<'a, 'a>> {
    parent.children().filter(Node::is_element)
}

fn is(node: &Node<'_, '_>, name: &str) -> bool {
    local(node).eq_ignore_ascii_case(name)
}

/// The text of the first child of this name that has text.
fn text_of(parent: Node<'_, '_>, name: &str) -> Option<String> {
    parent
        .children()
        .filter(|child| child.is_element() && is(child, name))
        .map(|child| {
            let parts = child.children().filter(Node::is_text).filter_map(|part| part.text());
            parts.collect::<String>().trim().to_owned()
        })
        .find(|text| !text.is_empty())
}
