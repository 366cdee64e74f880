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
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_computer_are_taken() {
        let certificates = ExactCertificates::default();
        for host in ["fin-a.example.test", "localhost.example.test", "evillocalhost", "127.0.0.1", ""] {
            assert!(!certificates.allow(host, "pem"), "{host}");
        }
        assert!(certificates.allow("Fin-A.localhost", "pem"));
        let expected = ExactCertificate { host: "fin-a.localhost".to_owned(), pem: "pem".to_owned() };
        assert_eq!(certificates.all(), [expected]);
    }
}
