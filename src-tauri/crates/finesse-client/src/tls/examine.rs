//! Looks at a refused certificate and finds the reason. Pure: the time, the verdict and the certificates are given.

use rustls::{
    CertificateError, Error as TlsError,
    client::verify_server_name,
    pki_types::{CertificateDer, ServerName},
    server::ParsedCertificate,
};
use x509_parser::{
    extensions::GeneralName,
    prelude::{FromDer, X509Certificate, X509Version},
    public_key::PublicKey,
};

use super::reason::CertificateReason;

/// How far the computer's clock must be from another one to be called wrong, in seconds.
const CLOCKS_APART: i64 = 5 * 60;

/// The smallest RSA key with which the TLS library verifies, in bits.
const LEAST_RSA_BITS: usize = 2048;

/// Signatures with MD5 or SHA-1: md5WithRSAEncryption, sha1WithRSAEncryption, ecdsa-with-SHA1, dsa-with-sha1 (RFC 3279 section 2.2).
const WEAK_SIGNATURES: [&str; 4] =
    ["1.2.840.113549.1.1.4", "1.2.840.113549.1.1.5", "1.2.840.10045.4.1", "1.2.840.10040.4.3"];

/// What is known of the time. In seconds since 1970.
#[derive(Debug, Clone, Copy)]
pub(super) struct Times {
    /// What the computer's clock says.
    pub(super) now: i64,
    /// When this program was built.
    pub(super) built: i64,
    /// What a server's clock says by now, when one told it over a trusted connection.
    pub(super) heard: Option<i64>,
}

impl Times {
    /// The right time, when it is certain that the computer's clock is wrong and this is why the certificate is out of date.
    fn better(self, certificate: &X509Certificate<'_>) -> Option<i64> {
        let is_behind = self.now + CLOCKS_APART < self.built;
        let has_ended = certificate.validity().not_after.timestamp() < self.now;
        if is_behind {
            // What has ended by a clock that is behind has ended by the right one too.
            return (!has_ended).then(|| self.heard.unwrap_or(self.built).max(self.built));
        }
        // A server's clock may be wrong as well: it counts only where it explains everything.
        self.heard.filter(|heard| (heard - self.now).abs() > CLOCKS_APART && is_valid_at(certificate, *heard))
    }
}

/// Why the certificates that a server showed were refused with this error. The server's own is the first.
pub(super) fn reason(
    error: &TlsError,
    shown: &[CertificateDer<'_>],
    name: &ServerName<'_>,
    times: Times,
) -> CertificateReason {
    let read: Option<Vec<_>> = shown.iter().map(|der| parse(der)).collect();
    let (Some(chain), Some(der)) = (read, shown.first()) else { return CertificateReason::Malformed };
    let Some(own) = chain.first() else { return CertificateReason::Malformed };
    if own.version() != X509Version::V3 {
        return CertificateReason::OldVersion;
    }
    if let TlsError::InvalidCertificate(error) = error
        && let Some(reason) = said(error, &chain, times)
    {
        return reason;
    }
    // Another certificate that is out of date is not the reason here: the verifier would have said so.
    let of_its_own = dates(chain.get(..1).unwrap_or_default(), times).or_else(|| own_fault(der, own, name));
    let unknown = matches!(
        error,
        TlsError::InvalidCertificate(CertificateError::UnknownIssuer | CertificateError::BadSignature)
    );
    of_its_own.unwrap_or_else(|| {
        if is_self_signed(own) {
            CertificateReason::SelfSigned
        } else if unknown {
            untrusted(&chain)
        } else {
            CertificateReason::Other
        }
    })
}

/// The reason, where the verifier's error alone says it.
#[expect(clippy::wildcard_enum_match_arm, reason = "a list of the TLS library, which may grow")]
fn said(error: &CertificateError, chain: &[X509Certificate<'_>], times: Times) -> Option<CertificateReason> {
    match error {
        CertificateError::BadEncoding => Some(CertificateReason::Malformed),
        CertificateError::Revoked => Some(CertificateReason::Revoked),
        CertificateError::Expired
        | CertificateError::ExpiredContext { .. }
        | CertificateError::NotValidYet
        | CertificateError::NotValidYetContext { .. } => dates(chain, times),
        CertificateError::InvalidPurpose | CertificateError::InvalidPurposeContext { .. } => {
            Some(CertificateReason::WrongUsage)
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            chain.first().map(other_name)
        }
        CertificateError::UnsupportedSignatureAlgorithmContext { .. }
        | CertificateError::UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => {
            let weak = chain.iter().any(has_weak_signature);
            Some(if weak { CertificateReason::WeakSignature } else { CertificateReason::UnknownAlgorithm })
        }
        CertificateError::BadSignature => chain.iter().find_map(weak_key),
        _ => None,
    }
}

/// What the dates of the certificates have to do with it.
fn dates(chain: &[X509Certificate<'_>], times: Times) -> Option<CertificateReason> {
    let out_of_date = |it: &&X509Certificate<'_>| !is_valid_at(it, times.now);
    let (index, found) = chain.iter().enumerate().find(|(_, it)| out_of_date(it))?;
    if let Some(there) = times.better(found) {
        return Some(CertificateReason::ClockWrong { here: times.now, there });
    }
    let (begins, ended) = (found.validity().not_before.timestamp(), found.validity().not_after.timestamp());
    Some(if begins > times.now {
        CertificateReason::NotYetValid { begins }
    } else if index == 0 {
        CertificateReason::Expired { ended }
    } else {
        CertificateReason::ExpiredIntermediate { authority: found.subject().to_string(), ended }
    })
}

fn is_valid_at(certificate: &X509Certificate<'_>, at: i64) -> bool {
    let validity = certificate.validity();
    (validity.not_before.timestamp()..=validity.not_after.timestamp()).contains(&at)
}

/// What is wrong with a server's certificate, whatever its issuer, apart from its dates.
pub(super) fn own_fault(
    der: &CertificateDer<'_>,
    certificate: &X509Certificate<'_>,
    name: &ServerName<'_>,
) -> Option<CertificateReason> {
    // Critical extensions that nothing here knows, and forms that are not allowed, are refused with it.
    let Ok(parsed) = ParsedCertificate::try_from(der) else {
        let old = certificate.version() != X509Version::V3;
        return Some(if old { CertificateReason::OldVersion } else { CertificateReason::Other });
    };
    if let Some(weak) = weak_key(certificate) {
        return Some(weak);
    }
    if !is_for_servers(certificate) {
        return Some(CertificateReason::WrongUsage);
    }
    verify_server_name(&parsed, name).is_err().then(|| other_name(certificate))
}

/// Whether its usages are those of a server. A certificate of an authority is for servers only where it is signed by itself; there its key
/// usage counts, because nothing else says what the key is for.
fn is_for_servers(certificate: &X509Certificate<'_>) -> bool {
    let (Ok(usage), Ok(extended)) = (certificate.key_usage(), certificate.extended_key_usage()) else {
        return false;
    };
    let signs = usage.is_none_or(|usage| usage.value.digital_signature());
    let serves = extended.is_none_or(|extended| extended.value.server_auth);
    serves && if is_self_signed(certificate) { signs } else { !certificate.is_ca() }
}

/// Whether subject and issuer are the same.
pub(super) fn is_self_signed(certificate: &X509Certificate<'_>) -> bool {
    certificate.subject().as_raw() == certificate.issuer().as_raw()
}

/// It is for other names than the one that was asked for, or for none.
fn other_name(certificate: &X509Certificate<'_>) -> CertificateReason {
    let names = names(certificate);
    if names.is_empty() {
        CertificateReason::NoSubjectAltName
    } else {
        CertificateReason::OtherName { names }
    }
}

/// The host names and addresses that a certificate is for.
pub(crate) fn names(certificate: &X509Certificate<'_>) -> Vec<String> {
    let alternatives = certificate.subject_alternative_name().ok().flatten();
    let names = alternatives.into_iter().flat_map(|names| &names.value.general_names);
    #[expect(clippy::wildcard_enum_match_arm, reason = "mail addresses and the like are no names of a host")]
    let read = names.filter_map(|name| match name {
        GeneralName::DNSName(name) => Some((*name).to_owned()),
        GeneralName::IPAddress(bytes) => address(bytes),
        _ => None,
    });
    read.collect()
}

fn address(bytes: &[u8]) -> Option<String> {
    let v4 = <[u8; 4]>::try_from(bytes).map(|bytes| std::net::Ipv4Addr::from(bytes).to_string());
    v4.or_else(|_| <[u8; 16]>::try_from(bytes).map(|bytes| std::net::Ipv6Addr::from(bytes).to_string())).ok()
}

/// An RSA key that the TLS library does not take.
pub(super) fn weak_key(certificate: &X509Certificate<'_>) -> Option<CertificateReason> {
    let Ok(PublicKey::RSA(key)) = certificate.public_key().parsed() else { return None };
    let bits = key.key_size();
    (bits < LEAST_RSA_BITS).then_some(CertificateReason::WeakKey { bits })
}

fn has_weak_signature(certificate: &X509Certificate<'_>) -> bool {
    WEAK_SIGNATURES.contains(&certificate.signature_algorithm.algorithm.to_id_string().as_str())
}

/// No authority that is trusted has issued it: what was sent tells whether the chain is too short.
fn untrusted(chain: &[X509Certificate<'_>]) -> CertificateReason {
    match chain {
        [own] => CertificateReason::IncompleteChain { missing: own.issuer().to_string() },
        [.., top] => CertificateReason::UnknownAuthority { authority: top.issuer().to_string() },
        [] => CertificateReason::Malformed,
    }
}

pub(super) fn parse<'a>(der: &'a CertificateDer<'_>) -> Option<X509Certificate<'a>> {
    X509Certificate::from_der(der).ok().map(|(_, certificate)| certificate)
}
