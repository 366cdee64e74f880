//! The ways to a new token, and which of them a site uses.

/// A way to a new token. They are tried in this order; a refusal leads to the next at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefreshMethod {
    /// `POST /desktop/sso/token` with both tokens (protocol/auth-and-events.md §2.5.3).
    Post,
    /// `GET /desktop/sso/token?refresh-token=…`, only where the gate for secrets in addresses is open.
    Get,
    /// A fetch in the hidden window: a living session at the company's page gives new tokens without a word.
    SilentFetch,
    /// A fetch in the visible window: the agent signs in again.
    SignIn,
}

/// Which forms of the refresh are used. No page says which works on which release (protocol/auth-and-events.md §9 no. 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RefreshForm {
    /// POST; GET only at a server that answered POST with 404, 405 or 501.
    #[default]
    Auto,
    /// POST only: a refresh token never stands in an address.
    Post,
    /// GET only.
    Get,
}

impl RefreshForm {
    /// The methods of a refresh, in their order. [`RefreshMethod::Get`] is left out while its gate is closed.
    pub(super) fn methods(self) -> &'static [RefreshMethod] {
        match self {
            Self::Auto => &[RefreshMethod::Post, RefreshMethod::Get, RefreshMethod::SilentFetch],
            Self::Post => &[RefreshMethod::Post, RefreshMethod::SilentFetch],
            Self::Get => &[RefreshMethod::Get, RefreshMethod::SilentFetch],
        }
    }
}
