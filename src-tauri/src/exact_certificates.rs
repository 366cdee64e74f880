//! The certificates of the practice contact centre, for the web engine of the sign-in window. They are the only certificates
//! that Aplomb trusts and the operating system does not.

use std::sync::{Arc, Mutex, PoisonError};

/// A certificate that is trusted for exactly one host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ExactCertificate {
    /// A host name that always resolves to this computer (RFC 6761).
    pub host: String,
    /// The certificate, PEM.
    pub pem: String,
}

/// The list of these certificates. Clones share it.
#[derive(Debug, Clone, Default)]
pub(crate) struct ExactCertificates(Arc<Mutex<Vec<ExactCertificate>>>);

impl ExactCertificates {
    /// Adds a certificate. Returns false and does nothing if the host could be another computer.
    pub(crate) fn allow(&self, host: &str, pem: &str) -> bool {
        let own = host.to_ascii_lowercase();
        if !own.ends_with(".localhost") {
            return false;
        }
        let certificate = ExactCertificate { host: own, pem: pem.to_owned() };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(certificate);
        true
    }

    /// All certificates.
    pub(crate) fn all(&self) -> Vec<ExactCertificate> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

#[cfg(test)]
#[path = "../tests/unit/exact_certificates.rs"]
mod tests;
