//! What can go wrong between the client and a server.

use finesse_wire::{ApiErrors, WireError};

use crate::tls::CertificateProblem;

/// The server did not answer, or not with TLS and HTTP.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TransportError {
    /// No computer has this name.
    #[error("host name not found (DNS): {host}")]
    NameNotFound {
        /// The name.
        host: String,
    },
    /// The server cannot be reached, or this computer has no network.
    #[error("cannot reach {host}: {detail}")]
    NoNetwork {
        /// The server.
        host: String,
        /// What the system said.
        detail: String,
    },
    /// The computer is there, but nothing listens on this port.
    #[error("connection refused on port {port}: {host}")]
    PortRefused {
        /// The server.
        host: String,
        /// The port.
        port: u16,
    },
    /// No answer in time.
    #[error("connection timed out: {host} did not answer in time")]
    TimedOut {
        /// The server.
        host: String,
    },
    /// The proxy on the way wants a sign-in of its own (407), which the client does not do.
    #[error("the proxy on the way to {host} wants a sign-in (407)")]
    ProxySignIn {
        /// The server.
        host: String,
    },
    /// The server's certificate is not trusted.
    #[error("{0}")]
    Certificate(CertificateProblem),
    /// Something answered that speaks neither TLS nor HTTP as it should, or answered far too much.
    #[error("invalid TLS or HTTP response from {host}: {detail}")]
    Broken {
        /// The server.
        host: String,
        /// What was wrong.
        detail: String,
    },
}

/// Why a request to Finesse gave no result.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum RestError {
    /// No answer came.
    #[error("{0}")]
    Transport(#[from] TransportError),
    /// Finesse is out of service (503).
    #[error("Finesse is out of service")]
    OutOfService,
    /// The credentials are not accepted (401, or a redirect to the sign-in; protocol/auth-and-events.md §6.6).
    #[error("Finesse did not accept the credentials")]
    Unauthorized(ApiErrors),
    /// Finesse refused the request.
    #[error("Finesse refused the request ({status})")]
    Refused {
        /// HTTP status.
        status: u16,
        /// What Finesse said; empty when it said nothing readable.
        errors: ApiErrors,
    },
    /// Something answered that is not Finesse.
    #[error("the answer is not from Finesse ({status})")]
    NotFinesse {
        /// HTTP status.
        status: u16,
        /// What the answer claims to be.
        content_type: Option<String>,
    },
    /// The session is over; nothing was sent.
    #[error("the session is over: {0}")]
    SessionExpired(ExpiredWhy),
    /// Finesse answered, but not what was asked for.
    #[error("the answer could not be read: {0}")]
    Unreadable(#[from] WireError),
}

impl RestError {
    /// Whether trying again later may help by itself.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::Transport(TransportError::Certificate(_)) => false,
            Self::Transport(_) | Self::OutOfService => true,
            Self::Refused { status, .. } | Self::NotFinesse { status, .. } => *status >= 500,
            Self::Unauthorized(_) | Self::SessionExpired(_) | Self::Unreadable(_) => false,
        }
    }
}

/// Why a session needs the agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ExpiredWhy {
    /// The refresh token has reached its end.
    #[error("the refresh token has expired")]
    RefreshTokenEnded,
    /// The tokens, or the password, were refused.
    #[error("Finesse refused the token or the password")]
    Refused,
    /// No refresh succeeded before the access token ended.
    #[error("the access token expired before it could be refreshed")]
    Unreachable,
}
