//! `ApiErrors`: how Finesse says no (protocol/auth-and-events.md §6.6, protocol/dialogs.md §2.14).

use serde::Serialize;

use crate::WireError;
use crate::tree::Element;

/// The errors of one answer or notification; never empty when Finesse wrote it as documented.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ApiErrors(pub Vec<ApiError>);

/// One error, in Finesse's words. Absent parts are empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ApiError {
    /// `ErrorType`, for instance `Invalid State`.
    pub error_type: String,
    /// `ErrorMessage`, often a `CF_…` constant.
    pub message: String,
    /// `ErrorData`: a CTI code, or a name like `finesse.api.reasoncode.not_allowed`.
    pub data: String,
    /// `peripheralErrorCode`.
    pub peripheral_code: Option<String>,
    /// `peripheralErrorMsg`: a `PERERR_…` constant.
    pub peripheral_message: Option<String>,
    /// `peripheralErrorText`: a long text.
    pub peripheral_text: Option<String>,
}

impl ApiErrors {
    /// Reads an `ApiErrors` body.
    ///
    /// # Errors
    /// [`WireError`] when the body is something else, for instance an HTML page of the web server.
    pub fn parse(body: &[u8]) -> Result<Self, WireError> {
        Ok(Self::from_element(&Element::parse_root(body, "ApiErrors")?))
    }

    /// The first error, which is the one to show.
    #[must_use]
    pub fn first(&self) -> Option<&ApiError> {
        self.0.first()
    }

    pub(crate) fn from_element(root: &Element) -> Self {
        let some = |error: &Element, name| error.string_of(name).unwrap_or_default();
        Self(
            root.children_named("ApiError")
                .map(|error| ApiError {
                    error_type: some(error, "ErrorType"),
                    message: some(error, "ErrorMessage"),
                    data: some(error, "ErrorData"),
                    peripheral_code: error.string_of("peripheralErrorCode"),
                    peripheral_message: error.string_of("peripheralErrorMsg"),
                    peripheral_text: error.string_of("peripheralErrorText"),
                })
                .collect(),
        )
    }
}
