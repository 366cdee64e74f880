use desk_attention::{Toast, ToastAction, ToastKey, Urgency};

use crate::render;

/// A toast in the words that the system shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) key: ToastKey,
    pub(super) title: String,
    /// The lines, with line breaks between them.
    pub(super) body: String,
    /// The buttons; a click on the toast does what the first one does.
    pub(super) buttons: Vec<(ToastAction, String)>,
    /// It stays until it is withdrawn.
    pub(super) stays: bool,
}

impl Words {
    pub(super) fn of(toast: &Toast) -> Self {
        Self {
            key: toast.key.clone(),
            title: render(&toast.title),
            body: toast.lines.iter().map(render).collect::<Vec<_>>().join("\n"),
            buttons: toast.actions.iter().map(|action| (*action, render(&toast.button(*action)))).collect(),
            stays: toast.urgency == Urgency::Critical,
        }
    }
}

#[cfg(test)]
#[path = "../../tests/unit/toast.rs"]
mod tests;
