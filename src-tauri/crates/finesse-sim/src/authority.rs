//! The certificate authority of one centre. Its key exists in memory only and is gone with the centre.

use std::io;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{RootCertStore, ServerConfig};
use time::{Duration, OffsetDateTime};

use crate::der::{self, Form};
use crate::options::Certificate;

/// The name in a certificate for another name.
const OTHER_NAME: &str = "finesse.example.test";

/// When a certificate begins and ends, in days from now, unless its kind says otherwise.
const USUAL: (i64, i64) = (-1, 90);

/// An authority that can sign leaf certificates.
pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: CertificateDer<'static>,
    pem: String,
}

/// Whether a host asks for a client certificate in the handshake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClientCertificate {
    /// It does not ask.
    No,
    /// It asks, and goes on without one.
    Optional,
    /// The handshake fails without one.
    Required,
}

/// A certificate for one host and the TLS set-up that shows it.
pub(crate) struct Leaf {
    pub(crate) pem: String,
    pub(crate) tls: Arc<ServerConfig>,
}

impl Authority {
    /// A new authority, good from yesterday for a quarter of a year.
    pub(crate) fn new() -> io::Result<Authority> {
        Authority::called("Simulated contact centre, authority of this run", None, USUAL)
    }

    /// An authority that signs itself, or is signed by another; good for these days.
    fn called(name: &str, by: Option<&Authority>, (begins, ends): (i64, i64)) -> io::Result<Authority> {
        let mut params = CertificateParams::new(Vec::new()).map_err(io::Error::other)?;
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(u8::from(by.is_none())));
        params.distinguished_name.push(DnType::OrganizationName, "Simulated contact centre");
        params.distinguished_name.push(DnType::CommonName, name);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        (params.not_before, params.not_after) = days(begins, ends);
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let signed = match by {
            None => params.self_signed(&key),
            Some(authority) => params.signed_by(&key, &authority.issuer),
        };
        let signed = signed.map_err(io::Error::other)?;
        let (certificate, pem) = (signed.der().clone(), signed.pem());
        Ok(Authority { issuer: Issuer::new(params, key), certificate, pem })
    }

    /// The authority's own certificate.
    pub(crate) fn pem(&self) -> &str {
        &self.pem
    }

    /// A certificate for `host` and nothing else, or what is there in its place.
    pub(crate) fn leaf(&self, host: &str, kind: Certificate, client: ClientCertificate) -> io::Result<Leaf> {
        let params = params(host, kind)?;
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let chain = self.chain(kind, &params, &key)?;
        let pem = chain.first().map(|own| der::pem(own)).unwrap_or_default();
        let secret = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let secret = rustls::crypto::ring::sign::any_supported_type(&secret).map_err(io::Error::other)?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ServerConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?;
        let builder = if client == ClientCertificate::No {
            builder.with_no_client_auth()
        } else {
            let mut roots = RootCertStore::empty();
            roots.add(self.certificate.clone()).map_err(io::Error::other)?;
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
            let optional = client == ClientCertificate::Optional;
            let verifier = if optional { verifier.allow_unauthenticated() } else { verifier };
            builder.with_client_cert_verifier(verifier.build().map_err(io::Error::other)?)
        };
        // The usual way reads the certificate first, and cannot read one of version 1.
        let resolver = SingleCertAndKey::from(CertifiedKey::new(chain, secret));
        let mut tls = builder.with_cert_resolver(Arc::new(resolver));
        tls.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Leaf { pem, tls: Arc::new(tls) })
    }

    /// What a host sends: its own certificate, then those that come with it.
    fn chain(
        &self,
        kind: Certificate,
        params: &CertificateParams,
        key: &KeyPair,
    ) -> io::Result<Vec<CertificateDer<'static>>> {
        let by = |authority: &Authority| {
            let signed = params.signed_by(key, &authority.issuer).map_err(io::Error::other)?;
            Ok::<_, io::Error>(signed.der().clone())
        };
        let in_form = |form| {
            let changed = der::in_form(form, &by(self)?, self.issuer.key())?;
            Ok::<_, io::Error>(vec![CertificateDer::from(changed)])
        };
        let intermediate =
            |days| Authority::called("Simulated contact centre, intermediate", Some(self), days);
        match kind {
            Certificate::SelfSigned
            | Certificate::SelfSignedAuthority
            | Certificate::SelfSignedSigningOnly
            | Certificate::SelfSignedClientOnly
            | Certificate::SelfSignedNoAltName => {
                Ok(vec![params.self_signed(key).map_err(io::Error::other)?.der().clone()])
            }
            Certificate::UnknownAuthority => {
                let stranger = Authority::called("An authority that nobody knows", None, USUAL)?;
                Ok(vec![by(&stranger)?, stranger.certificate])
            }
            Certificate::WithoutIntermediate => Ok(vec![by(&intermediate(USUAL)?)?]),
            Certificate::IntermediateEnded => {
                let ended = intermediate((-30, -2))?;
                Ok(vec![by(&ended)?, ended.certificate])
            }
            Certificate::Version1 => in_form(Form::Version1),
            Certificate::WeakSignature => in_form(Form::Sha1),
            Certificate::Good
            | Certificate::Ended
            | Certificate::NotBegun
            | Certificate::EndsSoon
            | Certificate::OtherName
            | Certificate::NoAltName
            | Certificate::ClientOnly => Ok(vec![by(self)?]),
        }
    }
}

/// What stands in the certificate of a host.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "each match names the kinds that differ from a good certificate"
)]
fn params(host: &str, kind: Certificate) -> io::Result<CertificateParams> {
    use Certificate as Kind;
    let named = if kind == Kind::OtherName { OTHER_NAME } else { host };
    let nameless = matches!(kind, Kind::NoAltName | Kind::SelfSignedNoAltName);
    let names = if nameless { Vec::new() } else { vec![named.to_owned()] };
    let mut params = CertificateParams::new(names).map_err(io::Error::other)?;
    params.distinguished_name.push(DnType::CommonName, named);
    let is_authority = matches!(
        kind,
        Kind::SelfSignedAuthority
            | Kind::SelfSignedSigningOnly
            | Kind::SelfSignedClientOnly
            | Kind::SelfSignedNoAltName
    );
    if is_authority {
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    }
    params.use_authority_key_identifier_extension = kind != Kind::SelfSigned && !is_authority;
    params.key_usages = match kind {
        Kind::SelfSignedSigningOnly => vec![KeyUsagePurpose::KeyCertSign],
        _ if is_authority => vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::DigitalSignature],
        _ => vec![KeyUsagePurpose::DigitalSignature],
    };
    params.extended_key_usages = match kind {
        Kind::ClientOnly | Kind::SelfSignedClientOnly => vec![ExtendedKeyUsagePurpose::ClientAuth],
        _ if is_authority => Vec::new(),
        _ => vec![ExtendedKeyUsagePurpose::ServerAuth],
    };
    (params.not_before, params.not_after) = match kind {
        Kind::Ended => days(-30, -2),
        Kind::NotBegun => days(2, 30),
        Kind::EndsSoon => {
            let (begins, ends) = days(-60, 9);
            // Well within the ninth day, whatever the tests take.
            (begins, ends + Duration::hours(12))
        }
        _ => days(USUAL.0, USUAL.1),
    };
    Ok(params)
}

/// A time from so many days after now to so many.
fn days(from: i64, to: i64) -> (OffsetDateTime, OffsetDateTime) {
    let now = OffsetDateTime::now_utc();
    (now + Duration::days(from), now + Duration::days(to))
}
