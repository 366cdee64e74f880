//! Errors that come as events.

use crate::xml::{leaf, node};

/// An error that the telephone side reports after a request was accepted.
pub(crate) struct CtiError {
    pub(crate) kind: &'static str,
    pub(crate) message: &'static str,
    pub(crate) data: &'static str,
    pub(crate) peripheral: Option<Peripheral>,
}

/// What the peripheral says besides (protocol/dialogs.md §3.6).
pub(crate) struct Peripheral {
    pub(crate) code: &'static str,
    /// A constant.
    pub(crate) message: &'static str,
    /// A sentence.
    pub(crate) text: &'static str,
}

/// The request does not fit the state.
pub(crate) const INVALID_OBJECT_STATE: CtiError =
    CtiError { kind: "Invalid State", message: "CF_INVALID_OBJECT_STATE", data: "22", peripheral: None };

/// The action does not fit the state of the leg (protocol/dialogs.md §2.3 and §2.4).
pub(crate) const NOT_NOW: CtiError = CtiError {
    kind: "Generic Error",
    message: INVALID_OBJECT_STATE.message,
    data: INVALID_OBJECT_STATE.data,
    peripheral: None,
};

impl CtiError {
    pub(crate) fn xml(&self) -> String {
        let mut inside = vec![
            leaf("errorData", self.data),
            leaf("errorMessage", self.message),
            leaf("errorType", self.kind),
        ];
        if let Some(Peripheral { code, message, text }) = &self.peripheral {
            inside.push(leaf("peripheralErrorCode", code));
            inside.push(leaf("peripheralErrorMsg", message));
            inside.push(leaf("peripheralErrorText", text));
        }
        node("apiErrors", [node("apiError", inside)])
    }
}
