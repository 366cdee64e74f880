//! Which servers are trusted: those that the operating system trusts, and nothing else.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, PoisonError, RwLock},
};

use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error as TlsError, SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature},
    pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject},
};
use x509_parser::prelude::{FromDer, X509Certificate};

/// A certificate that this computer does not trust.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{host} showed a certificate that is not trusted: {reason}")]
pub struct CertificateProblem {
    /// The server that showed it.
    pub host: String,
    /// Whom it names; empty when it can not be read.
    pub subject: String,
    /// Who signed it; empty when it can not be read.
    pub issuer: String,
    /// Why it is not trusted, in plain words.
    pub reason: String,
}

/// Which servers are trusted. Clones share everything.
///
/// The operating system decides (auth sheet 6.2). The practice contact centre is the one exception: exactly its
/// certificates, on names that can only be this computer. There is no switch that turns checking off.
#[derive(Clone)]
pub struct Trust {
    config: Arc<ClientConfig>,
    verifier: Arc<Verifier>,
}

impl fmt::Debug for Trust {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Trust")
    }
}

impl Trust {
    /// What the operating system trusts. A computer that trusts nobody is no error here: each connection then says so.
    ///
    /// # Errors
    /// When the TLS library supports no version of TLS.
    pub fn new() -> Result<Self, TlsError> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let system = rustls_platform_verifier::Verifier::new(Arc::clone(&provider))
            .inspect_err(|why| log::warn!("this computer trusts no certificate authority: {why}"))
            .ok();
        Self::with(system, provider)
    }

    fn with(
        system: Option<rustls_platform_verifier::Verifier>,
        provider: Arc<CryptoProvider>,
    ) -> Result<Self, TlsError> {
        let verifier = Arc::new(Verifier {
            system: system.map(Arc::new),
            provider: Arc::clone(&provider),
            exact: Arc::default(),
            refused: Arc::default(),
            seen: None,
        });
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::<Verifier>::clone(&verifier))
            .with_no_client_auth();
        Ok(Self { config: Arc::new(config), verifier })
    }

    /// What the operating system trusts, and an authority that a test made (PEM).
    ///
    /// # Errors
    /// When the authority can not be read.
    #[cfg(feature = "test-authority")]
    pub fn with_authority(pem: &str) -> Result<Self, TlsError> {
        let authority = CertificateDer::from_pem_slice(pem.as_bytes())
            .map_err(|why| TlsError::General(format!("the authority: {why}")))?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let system =
            rustls_platform_verifier::Verifier::new_with_extra_roots([authority], Arc::clone(&provider))?;
        Self::with(Some(system), provider)
    }

    /// Trusts exactly this certificate for exactly this host, which must be a name that can only be this computer
    /// (`localhost` or below `.localhost`, RFC 6761). Gives false, and does nothing, for any other host.
    pub fn allow_exactly(&self, host: &str, certificate: &[u8]) -> bool {
        if !is_this_computer(host) {
            return false;
        }
        let mut exact = self.verifier.exact.write().unwrap_or_else(PoisonError::into_inner);
        exact.entry(host.to_ascii_lowercase()).or_default().push(certificate.to_vec());
        true
    }

    /// The same, for a certificate in PEM.
    pub fn allow_exactly_pem(&self, host: &str, pem: &str) -> bool {
        CertificateDer::from_pem_slice(pem.as_bytes())
            .is_ok_and(|certificate| self.allow_exactly(host, &certificate))
    }

    pub(crate) fn config(&self) -> Arc<ClientConfig> {
        Arc::clone(&self.config)
    }

    /// The same trust, for one connection of which the certificates are to be seen, whether they are trusted or not.
    pub(crate) fn seeing(&self) -> (ClientConfig, Arc<Verifier>) {
        let verifier = Arc::new(Verifier { seen: Some(Mutex::default()), ..Verifier::clone(&self.verifier) });
        let mut config = ClientConfig::clone(&self.config);
        config.dangerous().set_certificate_verifier(Arc::<Verifier>::clone(&verifier));
        (config, verifier)
    }

    /// What was wrong with the certificate that a host showed last.
    pub(crate) fn problem(&self, host: &str, error: &CertificateError) -> CertificateProblem {
        let refused = self.verifier.refused.read().unwrap_or_else(PoisonError::into_inner);
        let (subject, issuer) = refused.get(&host.to_ascii_lowercase()).cloned().unwrap_or_default();
        let self_signed = !subject.is_empty() && subject == issuer;
        CertificateProblem { host: host.to_owned(), subject, issuer, reason: reason(error, self_signed) }
    }
}

/// A name that every resolver must take for this computer (RFC 6761 section 6.3).
pub(crate) fn is_this_computer(host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    host == "localhost" || host.ends_with(".localhost")
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "a list of the TLS library, which may grow; its own words are plain enough"
)]
fn reason(error: &CertificateError, self_signed: bool) -> String {
    match error {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "its time is over".into(),
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "its time has not begun".into()
        }
        CertificateError::UnknownIssuer if self_signed => "it is signed by itself".into(),
        CertificateError::UnknownIssuer => "nobody whom this computer trusts has signed it".into(),
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "it is for another name".into()
        }
        CertificateError::Revoked => "it was revoked".into(),
        other => other.to_string(),
    }
}

/// Decides who is trusted; what it knows is shared by all that are made of one [`Trust`].
pub(crate) struct Verifier {
    system: Option<Arc<rustls_platform_verifier::Verifier>>,
    provider: Arc<CryptoProvider>,
    exact: Arc<RwLock<HashMap<String, Vec<Vec<u8>>>>>,
    refused: Arc<RwLock<HashMap<String, (String, String)>>>,
    /// What was shown last, for whoever wants to see it.
    seen: Option<Mutex<Vec<CertificateDer<'static>>>>,
}

impl Clone for Verifier {
    /// One that sees nothing.
    fn clone(&self) -> Self {
        Self {
            system: self.system.clone(),
            provider: Arc::clone(&self.provider),
            exact: Arc::clone(&self.exact),
            refused: Arc::clone(&self.refused),
            seen: None,
        }
    }
}

impl Verifier {
    /// The certificates that were shown: the server's own, then those that came with it.
    pub(crate) fn seen(&self) -> Vec<CertificateDer<'static>> {
        let seen = self.seen.as_ref().map(|seen| seen.lock().unwrap_or_else(PoisonError::into_inner).clone());
        seen.unwrap_or_default()
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Verifier")
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, TlsError> {
        if let Some(seen) = &self.seen {
            let all = std::iter::once(end_entity).chain(intermediates);
            *seen.lock().unwrap_or_else(PoisonError::into_inner) =
                all.map(|certificate| certificate.clone().into_owned()).collect();
        }
        let host = server_name.to_str().to_ascii_lowercase();
        let exact = self.exact.read().unwrap_or_else(PoisonError::into_inner);
        if exact
            .get(&host)
            .is_some_and(|known| known.iter().any(|known| known.as_slice() == end_entity.as_ref()))
        {
            return Ok(ServerCertVerified::assertion());
        }
        drop(exact);
        let verified = match &self.system {
            Some(system) => {
                system.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
            }
            None => Err(TlsError::InvalidCertificate(CertificateError::UnknownIssuer)),
        };
        if verified.is_err() {
            let named = X509Certificate::from_der(end_entity)
                .map(|(_, certificate)| (certificate.subject().to_string(), certificate.issuer().to_string()))
                .unwrap_or_default();
            self.refused.write().unwrap_or_else(PoisonError::into_inner).insert(host, named);
        }
        verified
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        verify_tls12_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        verify_tls13_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exception_is_for_this_computer_only() {
        let trust = Trust::new().unwrap();
        assert!(trust.allow_exactly("fin-a.localhost", b"x"));
        for host in ["fin-a.example.test", "localhost.example.test", "evillocalhost", "127.0.0.1"] {
            assert!(!trust.allow_exactly(host, b"x"), "{host}");
        }
    }
}
