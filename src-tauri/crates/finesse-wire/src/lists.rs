//! Configuration data of the desktop: reasons, wrap-up reasons, layouts (protocol/dialogs.md §3.1, §3.2).

use serde::Serialize;

use crate::tree::Element;
use crate::{ReasonCodeId, WireError};

/// A reason to be not ready or to sign out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
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
    /// `systemCode`: a reason of the system, which an agent cannot choose. `None` where the release does not say
    /// (protocol/dialogs.md §3.2).
    pub system: Option<bool>,
}

/// A wrap-up reason. It is sent back by its label, not by its id (protocol/dialogs.md §2.7).
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

impl ReasonCode {
    /// `None` when nothing says which reason it is.
    fn from_element(reason: &Element) -> Option<Self> {
        let id = reason.text_of("id").or_else(|| reason.last_segment_of("uri"))?;
        Some(Self::with_id(reason, ReasonCodeId::new(id)))
    }

    /// The reason of a user's state: there a reason of the system has a label and perhaps no id.
    pub(crate) fn of_state(reason: &Element) -> Option<Self> {
        if reason.children.iter().all(Element::is_empty) {
            return None;
        }
        Some(Self::from_element(reason).unwrap_or_else(|| Self::with_id(reason, ReasonCodeId::new("-1"))))
    }

    fn with_id(reason: &Element, id: ReasonCodeId) -> Self {
        Self {
            id,
            category: reason.string_of("category").unwrap_or_default(),
            code: reason.number_of("code"),
            label: reason.string_of("label").unwrap_or_default(),
            for_all: reason.is_true("forAll"),
            system: reason.text_of("systemCode").map(|word| word.eq_ignore_ascii_case("true")),
        }
    }
}

impl MediaLayout {
    fn from_element(layout: &Element) -> Self {
        let mut columns = layout
            .children_named("column")
            .map(|column| column.children_named("entry").filter_map(Entry::from_element).collect::<Vec<_>>());
        Self {
            name: layout.string_of("name").unwrap_or_default(),
            is_default: layout.text_of("type").is_some_and(|kind| kind.eq_ignore_ascii_case("DEFAULT")),
            header: layout.list("header", "entry").find_map(Entry::from_element),
            columns: [columns.next().unwrap_or_default(), columns.next().unwrap_or_default()],
        }
    }
}

impl Entry {
    fn from_element(entry: &Element) -> Option<Self> {
        Some(Self {
            display_name: entry.string_of("displayName").unwrap_or_default(),
            property: entry.string_of("mediaProperty")?,
            popover: entry.is_true("showInPopOver"),
            editable: entry.is_true("uiEditable"),
        })
    }
}

/// Reads `ReasonCodes`. Entries without an id cannot be chosen and are left out.
///
/// # Errors
/// [`WireError`] when the document is something else.
pub fn parse_reason_codes(body: &[u8]) -> Result<Vec<ReasonCode>, WireError> {
    let root = Element::parse_root(body, "ReasonCodes")?;
    Ok(root.children_named("ReasonCode").filter_map(ReasonCode::from_element).collect())
}

/// Reads `WrapUpReasons`. Entries without a label are left out.
///
/// # Errors
/// [`WireError`] when the document is something else.
pub fn parse_wrap_up_reasons(body: &[u8]) -> Result<Vec<WrapUpReason>, WireError> {
    let root = Element::parse_root(body, "WrapUpReasons")?;
    let reasons = root.children_named("WrapUpReason").filter_map(|reason| {
        Some(WrapUpReason {
            id: reason.text_of("id").or_else(|| reason.last_segment_of("uri")).unwrap_or_default().to_owned(),
            label: reason.string_of("label")?,
        })
    });
    Ok(reasons.collect())
}

/// Reads `MediaPropertiesLayouts`, or the single `MediaPropertiesLayout` of old releases (which is the default one).
///
/// # Errors
/// [`WireError`] when the document is something else.
pub fn parse_media_layouts(body: &[u8]) -> Result<Vec<MediaLayout>, WireError> {
    const ONE: &str = "MediaPropertiesLayout";
    let root = Element::parse(body)?;
    if root.is(ONE) {
        return Ok(vec![MediaLayout { is_default: true, ..MediaLayout::from_element(&root) }]);
    }
    if !root.is("MediaPropertiesLayouts") {
        return Err(WireError::UnexpectedRoot { expected: "MediaPropertiesLayouts" });
    }
    Ok(root.children_named(ONE).map(MediaLayout::from_element).collect())
}
