//! The certificates of the practice contact centre, for the web engine of the sign-in window. Nothing else is ever
//! trusted beyond what the operating system trusts.

use std::sync::{Arc, Mutex, PoisonError};

/// A certificate that is good for exactly one host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ExactCertificate {
    /// A name that can only be this computer (RFC 6761).
    pub host: String,
    /// The certificate, PEM.
    pub pem: String,
}

/// The certificates that are trusted exactly. Clones share the list.
#[derive(Debug, Clone, Default)]
pub(crate) struct ExactCertificates(Arc<Mutex<Vec<ExactCertificate>>>);

impl ExactCertificates {
    /// Adds a certificate. Gives false, and does nothing, when the host could be another computer.
    pub(crate) fn allow(&self, host: &str, pem: &str) -> bool {
        let own = host.to_ascii_lowercase();
        if !own.ends_with(".localhost") {
            return false;
        }
        let certificate = ExactCertificate { host: own, pem: pem.to_owned() };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(certificate);
        true
    }

    /// All of them.
    pub(crate) fn all(&self) -> Vec<ExactCertificate> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

#[cfg(test)]
#[path = "../tests/unit/exact_certificates.rs"]
mod tests;
