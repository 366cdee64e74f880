//! A request for a sign-in page.

use axum::http::Uri;

use crate::sim::Station;

/// A request for a page.
pub(crate) struct Visit<'a> {
    pub(crate) station: &'a Station,
    pub(crate) uri: &'a Uri,
    /// ID of the SAML request.
    pub(crate) request_id: &'a str,
    /// The user name that is filled in.
    pub(crate) user_name: &'a str,
}

impl Visit<'_> {
    /// The address that a form is sent to, with its host.
    pub(super) fn action(&self) -> String {
        action(self.station, self.uri)
    }
}

pub(super) fn action(station: &Station, uri: &Uri) -> String {
    format!("{}/adfs/ls/?{}", station.sim.description.idp.origin(), uri.query().unwrap_or_default())
}
