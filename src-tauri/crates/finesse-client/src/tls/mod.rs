//! Which servers are trusted: those that the operating system trusts, and nothing else.

mod examine;
mod reason;
mod stored;
mod verifier;

#[cfg(test)]
#[path = "../../tests/unit/tls.rs"]
mod tests;

use std::{fmt, sync::Arc};

use rustls::{
    ClientConfig, Error as TlsError,
    crypto::CryptoProvider,
    pki_types::{CertificateDer, ServerName, pem::PemObject},
};

pub(crate) use examine::names;
pub use reason::{CertificateProblem, CertificateReason};
pub(crate) use verifier::{Verifier, carried_by};

/// Which servers are trusted. Clones share everything.
///
/// The operating system decides (protocol/auth-and-events.md §6.2). Where it has no verifier of its own (Linux), webpki decides by the
/// system's store, and a self-signed certificate that stands in the store byte for byte is trusted for the names in it. The practice
/// contact centre is the one exception: exactly its certificates, on names that can only be this computer. There is no switch that turns
/// checking off.
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
    /// What the operating system trusts. A computer that trusts no authority is no error here: each connection then says so.
    ///
    /// # Errors
    /// When the TLS library supports no version of TLS.
    pub fn new() -> Result<Self, TlsError> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let system = rustls_platform_verifier::Verifier::new(Arc::clone(&provider))
            .inspect_err(
                |why| log_fields::warn!("this computer trusts no certificate authority"; personal why = why),
            )
            .ok();
        Self::with(system, provider, Vec::new())
    }

    fn with(
        system: Option<rustls_platform_verifier::Verifier>,
        provider: Arc<CryptoProvider>,
        more: Vec<CertificateDer<'static>>,
    ) -> Result<Self, TlsError> {
        let verifier = Arc::new(Verifier::new(system, Arc::clone(&provider), more));
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::<Verifier>::clone(&verifier))
            .with_no_client_auth();
        Ok(Self { config: Arc::new(config), verifier })
    }

    /// What the operating system trusts, and a certificate that a test made (PEM), as if it were in the system's store.
    ///
    /// # Errors
    /// When the certificate cannot be read.
    #[cfg(feature = "test-authority")]
    pub fn with_authority(pem: &str) -> Result<Self, TlsError> {
        let authority = CertificateDer::from_pem_slice(pem.as_bytes())
            .map_err(|why| TlsError::General(format!("the authority: {why}")))?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let system = rustls_platform_verifier::Verifier::new_with_extra_roots(
            [authority.clone()],
            Arc::clone(&provider),
        )?;
        Self::with(Some(system), provider, vec![authority])
    }

    /// Trusts exactly this certificate for exactly this host, which must be a name that can only be this computer
    /// (`localhost` or below `.localhost`, RFC 6761). Gives false, and does nothing, for any other host.
    pub fn allow_exactly(&self, host: &str, certificate: &[u8]) -> bool {
        if !is_this_computer(host) {
            return false;
        }
        self.verifier.allow_exactly(host, certificate);
        true
    }

    /// The same, for a certificate in PEM.
    pub fn allow_exactly_pem(&self, host: &str, pem: &str) -> bool {
        CertificateDer::from_pem_slice(pem.as_bytes())
            .is_ok_and(|certificate| self.allow_exactly(host, &certificate))
    }

    /// Decides about a chain that something else than this crate was shown, such as the web engine of the sign-in window, exactly as about
    /// one of its own connections, at this moment. `host` is a host name or an address without a port; `chain` are certificates in DER, the
    /// server's own first.
    ///
    /// The engine's TLS library has rules of its own, and some of them take less (GnuTLS takes a certificate without a subject alternative
    /// name). A page whose chain is refused here is not to be shown.
    ///
    /// This may read the system's store, some hundred kilobytes: not for a loop.
    ///
    /// # Errors
    /// Why the chain is refused.
    pub fn check(&self, host: &str, chain: &[Vec<u8>]) -> Result<(), CertificateProblem> {
        let shown: Vec<_> = chain.iter().map(|der| CertificateDer::from(der.as_slice())).collect();
        let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        match ServerName::try_from(bare) {
            Ok(name) => self.verifier.decide(&shown, &name, &[], verifier::now()),
            Err(_) => Err(verifier::problem(host, shown.first(), CertificateReason::Other)),
        }
    }

    /// What to tell of a chain that the web engine of the sign-in window refused: the reason for which this crate refuses it too, or else
    /// [`CertificateReason::RefusedByEngine`]. Parameters as for [`Self::check`].
    #[must_use]
    pub fn explain(&self, host: &str, chain: &[Vec<u8>]) -> CertificateProblem {
        let refused_by_engine = || {
            let own = chain.first().map(|der| CertificateDer::from(der.as_slice()));
            verifier::problem(host, own.as_ref(), CertificateReason::RefusedByEngine)
        };
        self.check(host, chain).err().unwrap_or_else(refused_by_engine)
    }

    /// A server that is trusted says what time it is, in milliseconds since 1970. It is used for one thing only: to tell a wrong clock from
    /// a certificate that is out of date. Whether a certificate is trusted does not depend on it.
    pub(crate) fn hear(&self, time: i64) {
        self.verifier.hear(time);
    }

    pub(crate) fn config(&self) -> Arc<ClientConfig> {
        Arc::clone(&self.config)
    }

    /// The same trust, for one connection of which the certificates are to be seen, whether they are trusted or not.
    pub(crate) fn seeing(&self) -> (ClientConfig, Arc<Verifier>) {
        let verifier = Arc::new(self.verifier.seeing());
        let mut config = ClientConfig::clone(&self.config);
        config.dangerous().set_certificate_verifier(Arc::<Verifier>::clone(&verifier));
        (config, verifier)
    }
}

/// A name that every resolver must take for this computer (RFC 6761 section 6.3).
pub(crate) fn is_this_computer(host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    host == "localhost" || host.ends_with(".localhost")
}
