//! The certificate authority of one centre. Its key exists in memory only and is gone with the centre.

use std::io;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use time::{Duration, OffsetDateTime};

use crate::options::Certificate;

/// The name in a certificate for another name.
const OTHER_NAME: &str = "finesse.example.test";

/// An authority that can sign leaf certificates.
pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: CertificateDer<'static>,
    pem: String,
}

/// A certificate for one host and the TLS set-up that shows it.
pub(crate) struct Leaf {
    pub(crate) pem: String,
    pub(crate) tls: Arc<ServerConfig>,
}

impl Authority {
    /// A new authority, good from yesterday for a quarter of a year.
    pub(crate) fn new() -> io::Result<Authority> {
        Authority::called("Contact centre in a box, authority of this run", None)
    }

    /// An authority that signs itself, or is signed by another.
    fn called(name: &str, by: Option<&Authority>) -> io::Result<Authority> {
        let mut params = CertificateParams::new(Vec::new()).map_err(io::Error::other)?;
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(u8::from(by.is_none())));
        params.distinguished_name.push(DnType::OrganizationName, "Contact centre in a box");
        params.distinguished_name.push(DnType::CommonName, name);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        (params.not_before, params.not_after) = days(-1, 90);
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
    pub(crate) fn leaf(&self, host: &str, kind: Certificate) -> io::Result<Leaf> {
        let named = if kind == Certificate::OtherName { OTHER_NAME } else { host };
        let mut params = CertificateParams::new(vec![named.to_owned()]).map_err(io::Error::other)?;
        params.distinguished_name.push(DnType::CommonName, named);
        params.use_authority_key_identifier_extension = kind != Certificate::SelfSigned;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        (params.not_before, params.not_after) = match kind {
            Certificate::Ended => days(-30, -2),
            Certificate::NotBegun => days(2, 30),
            Certificate::EndsSoon => {
                let (begins, ends) = days(-60, 9);
                // Well within the ninth day, whatever the tests take.
                (begins, ends + Duration::hours(12))
            }
            Certificate::Good
            | Certificate::OtherName
            | Certificate::UnknownAuthority
            | Certificate::SelfSigned
            | Certificate::WithoutIntermediate => days(-1, 90),
        };
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let by = |authority: &Authority| params.signed_by(&key, &authority.issuer);
        let (certificate, further) = match kind {
            Certificate::SelfSigned => (params.self_signed(&key), None),
            Certificate::UnknownAuthority => {
                let stranger = Authority::called("An authority that nobody knows", None)?;
                (by(&stranger), Some(stranger.certificate))
            }
            Certificate::WithoutIntermediate => {
                (by(&Authority::called("Contact centre in a box, intermediate", Some(self))?), None)
            }
            Certificate::Good
            | Certificate::Ended
            | Certificate::NotBegun
            | Certificate::EndsSoon
            | Certificate::OtherName => (by(self), None),
        };
        let certificate = certificate.map_err(io::Error::other)?;
        let mut chain = vec![certificate.der().clone()];
        chain.extend(further);
        let secret = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut tls = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .with_no_client_auth()
            .with_single_cert(chain, secret)
            .map_err(io::Error::other)?;
        tls.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Leaf { pem: certificate.pem(), tls: Arc::new(tls) })
    }
}

/// A time from so many days after now to so many.
fn days(from: i64, to: i64) -> (OffsetDateTime, OffsetDateTime) {
    let now = OffsetDateTime::now_utc();
    (now + Duration::days(from), now + Duration::days(to))
}
