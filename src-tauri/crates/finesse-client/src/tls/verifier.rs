//! The verifier that all connections share.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, PoisonError, RwLock},
    time::SystemTime,
};

use rustls::{
    CertificateError, DigitallySignedStruct, Error as TlsError, OtherError, SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature},
    pki_types::{CertificateDer, ServerName, UnixTime},
};

use crate::{
    Clock, Moment, SystemClock,
    tls::{
        CertificateProblem, CertificateReason,
        examine::{self, Times, parse, weak_key},
        stored,
    },
};

/// When this program was built, in seconds since 1970: the first moment of that day.
const BUILT: &str = env!("FINESSE_CLIENT_BUILT");

/// The time that a server told, in milliseconds since 1970, and when.
type Received = Option<(i64, Moment)>;

/// Decides who is trusted; what it knows is shared by all that are made of one [`crate::Trust`].
pub(crate) struct Verifier {
    system: Option<Arc<rustls_platform_verifier::Verifier>>,
    provider: Arc<CryptoProvider>,
    exact: Arc<RwLock<HashMap<String, Vec<Vec<u8>>>>>,
    /// What is in the store besides the system's own; for tests.
    more: Arc<[CertificateDer<'static>]>,
    clock: SystemClock,
    heard: Arc<Mutex<Received>>,
    /// What was shown last, for the probe.
    seen: Option<Mutex<Vec<CertificateDer<'static>>>>,
}

impl Verifier {
    pub(super) fn new(
        system: Option<rustls_platform_verifier::Verifier>,
        provider: Arc<CryptoProvider>,
        more: Vec<CertificateDer<'static>>,
    ) -> Self {
        Self {
            system: system.map(Arc::new),
            provider,
            exact: Arc::default(),
            more: more.into(),
            clock: SystemClock::new(),
            heard: Arc::default(),
            seen: None,
        }
    }

    /// The same, but of which the certificates can be seen.
    pub(super) fn seeing(&self) -> Self {
        Self {
            system: self.system.clone(),
            provider: Arc::clone(&self.provider),
            exact: Arc::clone(&self.exact),
            more: Arc::clone(&self.more),
            clock: self.clock,
            heard: Arc::clone(&self.heard),
            seen: Some(Mutex::default()),
        }
    }

    /// The certificates that were shown: the server's own, then those that came with it.
    pub(crate) fn seen(&self) -> Vec<CertificateDer<'static>> {
        let seen = self.seen.as_ref().map(|seen| seen.lock().unwrap_or_else(PoisonError::into_inner).clone());
        seen.unwrap_or_default()
    }

    pub(super) fn allow_exactly(&self, host: &str, certificate: &[u8]) {
        let mut exact = self.exact.write().unwrap_or_else(PoisonError::into_inner);
        exact.entry(host.to_ascii_lowercase()).or_default().push(certificate.to_vec());
    }

    /// A server that is trusted says that it is this time, in milliseconds since 1970.
    pub(super) fn hear(&self, time: i64) {
        *self.heard.lock().unwrap_or_else(PoisonError::into_inner) = Some((time, self.clock.now()));
    }

    /// Decides about a chain as every connection does; the server's own certificate is the first.
    pub(super) fn decide(
        &self,
        shown: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<(), CertificateProblem> {
        let problem = |reason| problem(&name.to_str(), shown.first(), reason);
        let Some((own, further)) = shown.split_first() else {
            return Err(problem(CertificateReason::Malformed));
        };
        if self.is_exact(&name.to_str(), own) {
            return Ok(());
        }
        let verdict = match &self.system {
            Some(system) => system.verify_server_cert(own, further, name, ocsp_response, now),
            None => Err(TlsError::InvalidCertificate(CertificateError::UnknownIssuer)),
        };
        let times = self.times(now);
        match verdict {
            // The handshake would fail over such a key, and nothing would say why.
            Ok(_) => match parse(own).as_ref().and_then(weak_key) {
                Some(weak) => Err(problem(weak)),
                None => Ok(()),
            },
            Err(_) if stored::is_trusted(own, name, times.now, || self.store()) => Ok(()),
            Err(error) => {
                let problem = problem(examine::reason(&error, shown, name, times));
                log_fields::warn!("a certificate is not trusted"; personal problem = problem, personal error = error);
                Err(problem)
            }
        }
    }

    fn is_exact(&self, host: &str, own: &CertificateDer<'_>) -> bool {
        let exact = self.exact.read().unwrap_or_else(PoisonError::into_inner);
        let known = exact.get(&host.to_ascii_lowercase());
        known.is_some_and(|known| known.iter().any(|known| known.as_slice() == own.as_ref()))
    }

    fn store(&self) -> Vec<CertificateDer<'static>> {
        let mut store = stored::system_store();
        store.extend(self.more.iter().cloned());
        store
    }

    fn times(&self, now: UnixTime) -> Times {
        let heard = *self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        let by_now = |(told, at): (i64, Moment)| {
            let since = self.clock.now().since(at).as_secs();
            told / 1000 + i64::try_from(since).unwrap_or(0)
        };
        Times {
            now: i64::try_from(now.as_secs()).unwrap_or(i64::MAX),
            built: BUILT.parse().unwrap_or(0),
            heard: heard.map(by_now),
        }
    }

    /// The error for a signature of the handshake that is not good.
    fn unproven(own: &CertificateDer<'_>, error: TlsError) -> TlsError {
        if matches!(error, TlsError::InvalidCertificate(_)) {
            // The caller knows the host.
            carried(problem("", Some(own), CertificateReason::NotProven))
        } else {
            error
        }
    }
}

/// A refusal as an error of the TLS library, with everything that is to be told.
fn carried(problem: CertificateProblem) -> TlsError {
    TlsError::InvalidCertificate(CertificateError::Other(OtherError(Arc::new(problem))))
}

pub(super) fn problem(
    host: &str,
    own: Option<&CertificateDer<'_>>,
    reason: CertificateReason,
) -> CertificateProblem {
    let read = own.and_then(parse);
    let names = read.map(|read| (read.subject().to_string(), read.issuer().to_string()));
    let (subject, issuer) = names.unwrap_or_default();
    CertificateProblem { host: host.to_owned(), subject, issuer, reason }
}

/// The problem that an error of [`Verifier`] carries.
pub(crate) fn carried_by(error: &CertificateError, host: &str) -> CertificateProblem {
    if let CertificateError::Other(OtherError(inner)) = error
        && let Some(carried) = inner.downcast_ref::<CertificateProblem>()
    {
        let mut problem = carried.clone();
        if problem.host.is_empty() {
            host.clone_into(&mut problem.host);
        }
        return problem;
    }
    problem(host, None, CertificateReason::Other)
}

/// The time by the computer's clock.
pub(super) fn now() -> UnixTime {
    UnixTime::since_unix_epoch(SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default())
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
        let shown: Vec<_> = std::iter::once(end_entity).chain(intermediates).cloned().collect();
        if let Some(seen) = &self.seen {
            *seen.lock().unwrap_or_else(PoisonError::into_inner) =
                shown.iter().map(|certificate| certificate.clone().into_owned()).collect();
        }
        let decided = self.decide(&shown, server_name, ocsp_response, now);
        decided.map(|()| ServerCertVerified::assertion()).map_err(carried)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        verify_tls12_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
            .map_err(|error| Self::unproven(cert, error))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        verify_tls13_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
            .map_err(|error| Self::unproven(cert, error))
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
