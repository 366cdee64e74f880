//! A dialog as a small tree, for the XPath of custom variables.

use finesse_wire::{Dialog, Participant};

/// An element: its name in lower case, its text and of what that is the value, and what is in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) text: String,
    /// The name of the call variable, else of the element.
    pub(crate) value_of: String,
    pub(crate) children: Vec<Node>,
}

impl Node {
    pub(crate) fn leaf(name: &str, text: &str) -> Self {
        Self { value_of: name.to_owned(), text: text.to_owned(), ..Self::branch(name, Vec::new()) }
    }

    pub(crate) fn branch(name: &str, children: Vec<Self>) -> Self {
        Self { name: name.to_ascii_lowercase(), children, ..Self::default() }
    }

    /// The document that a dialog was read from, as far as it was read (protocol/dialogs.md §1.1, §1.2).
    pub(crate) fn of_dialog(dialog: &Dialog) -> Self {
        let some = |name: &str, text: Option<&str>| text.map(|text| Self::leaf(name, text));
        let mut children = vec![
            Self::leaf("id", dialog.id.as_str()),
            Self::leaf("uri", &format!("/finesse/api/Dialog/{}", dialog.id)),
            Self::leaf("state", dialog.state.as_str()),
        ];
        children.extend(some("mediaType", dialog.media_type.as_deref()));
        children.extend(some("fromAddress", dialog.from_address.as_deref()));
        children.extend(some("toAddress", dialog.to_address.as_deref()));
        children.extend(some("secondaryId", dialog.secondary_id.as_ref().map(|id| id.as_str())));
        let associated = dialog.associated.as_ref().map(|id| format!("/finesse/api/Dialog/{id}"));
        children.extend(some("associatedDialogUri", associated.as_deref()));
        children.push(Self::branch("mediaProperties", media(dialog)));
        children.push(Self::branch("participants", dialog.participants.iter().map(participant).collect()));
        Self::branch("Dialog", children)
    }
}

fn media(dialog: &Dialog) -> Vec<Node> {
    let variables = dialog.variables.iter().map(|variable| {
        let value = Node { value_of: variable.name.clone(), ..Node::leaf("value", &variable.value) };
        Node::branch("CallVariable", vec![Node::leaf("name", &variable.name), value])
    });
    let items = dialog.wrap_up_reasons.iter().map(|label| Node::leaf("wrapUpItem", label));
    let mut media: Vec<_> = dialog.media_texts.iter().map(|(name, text)| Node::leaf(name, text)).collect();
    media.push(Node::branch("callvariables", variables.collect()));
    media.push(Node::branch("wrapUpItems", items.collect()));
    media
}

fn participant(leg: &Participant) -> Node {
    let actions = leg.actions.iter().map(|action| Node::leaf("action", action.as_str()));
    let mut children = vec![
        Node::leaf("mediaAddress", &leg.address),
        Node::leaf("state", leg.state.as_str()),
        Node::branch("actions", actions.collect()),
    ];
    children.extend(leg.address_type.as_deref().map(|kind| Node::leaf("mediaAddressType", kind)));
    children.extend(leg.cause.as_ref().map(|cause| Node::leaf("stateCause", cause.as_str())));
    Node::branch("Participant", children)
}
