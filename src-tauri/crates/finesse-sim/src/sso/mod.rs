//! Signing in: the addresses at a Finesse node, the identity service, the identity provider with its pages, and tokens.

pub(crate) mod desktop_sessions;
pub(crate) mod desktop_sso;
pub(crate) mod identity;
pub(crate) mod idp;
pub(crate) mod ids;
#[cfg(feature = "saml")]
pub(crate) mod saml;
pub(crate) mod sign_in_pages;
pub(crate) mod tokens;
#[cfg(feature = "saml")]
pub(crate) mod upstream;

/// Without the feature, no server of somebody else stands behind a host.
#[cfg(not(feature = "saml"))]
pub(crate) mod upstream {
    use axum::Router;

    use crate::options::Options;
    use crate::sim::Station;

    pub(crate) fn idp(_: &Options) -> Option<Router<Station>> {
        None
    }

    pub(crate) fn oidc(_: &Options) -> Option<Router<Station>> {
        None
    }
}
