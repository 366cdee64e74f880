//! What the system says about a way.

use url::Url;

/// A way to a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// Without a proxy.
    Direct,
    /// Through an HTTP proxy: its scheme, host and port, and the name and password that the settings may have.
    Proxy(Url),
    /// Through a proxy of a kind that is not supported.
    Unknown,
}
