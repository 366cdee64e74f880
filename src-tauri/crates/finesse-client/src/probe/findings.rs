//! What can be seen of a server, and why something cannot.

use std::time::Duration;

use finesse_wire::SystemInfo;

use crate::{
    error::{RestError, TransportError},
    tls::CertificateProblem,
};

/// A certificate that a server showed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ShownCertificate {
    /// Whom it names.
    pub subject: String,
    /// Who signed it.
    pub issuer: String,
    /// The host names and addresses that it is good for.
    pub names: Vec<String>,
    /// When its time begins, in seconds since 1970.
    pub begins: i64,
    /// When its time ends, in seconds since 1970.
    pub ends: i64,
}

/// What a server showed, and what the computer thinks of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownChain {
    /// The server's own certificate first. Those that cannot be read are left out.
    pub certificates: Vec<ShownCertificate>,
    /// Why it is refused; `None` when it is trusted.
    pub refused: Option<CertificateProblem>,
}

/// Why a server could not be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConnectError {
    /// The system's proxy does not serve.
    Proxy {
        /// Its name and port.
        proxy: String,
        /// It wants a sign-in of its own (407).
        wants_sign_in: bool,
        /// What it said, or the system about it.
        detail: String,
    },
    /// The server itself.
    Server(TransportError),
}

/// How a node answered the question who it is.
#[derive(Debug, Clone, PartialEq)]
pub struct SystemInfoReply {
    /// What it said.
    pub answer: Result<SystemInfo, RestError>,
    /// Time from the question to the whole answer.
    pub took: Duration,
    /// How far the server's clock is ahead of this computer's, in milliseconds, when anything told it.
    pub ahead: Option<i64>,
}

/// Why an address is no way to the notification service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EndpointError {
    /// The network, the port or the certificate.
    Transport(TransportError),
    /// Something else answered, or the service in another way than it should.
    Refused {
        /// What it said.
        detail: String,
    },
    /// Something took the connection and says nothing.
    Silent,
    /// The service is there, but a token or a password cannot be used there (SASL PLAIN is not offered).
    PlainNotOffered,
}

/// One answer on the way to the company's sign-in page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RedirectStep {
    /// HTTP status.
    pub status: u16,
    /// Where it leads, when it is a redirect.
    pub to: Option<String>,
    /// The beginning of the page, when it tells an error.
    pub page: String,
}
