//! Why a certificate is refused.

use std::{
    fmt,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use httpdate::fmt_http_date;

/// A certificate that is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("certificate not trusted: {host}: {reason}")]
pub struct CertificateProblem {
    /// The server that showed it: its host name, without a port.
    pub host: String,
    /// The subject of the certificate; empty when the certificate cannot be read.
    pub subject: String,
    /// The issuer of the certificate; empty when the certificate cannot be read.
    pub issuer: String,
    /// Why it is refused.
    pub reason: CertificateReason,
}

/// Why a certificate is refused. All times are in seconds since 1970, UTC.
///
/// A fault that only a new certificate can end comes before one that the computer's store can end, so that an administrator who follows the advice for
/// one reason does not meet the next: a self-signed certificate without an alternative name is [`Self::NoSubjectAltName`], and installing it
/// is not advised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CertificateReason {
    /// It has expired.
    Expired {
        /// Its last moment (`notAfter`).
        ended: i64,
    },
    /// It, or the certificate of an authority that came with it, is not valid yet.
    NotYetValid {
        /// Its first moment (`notBefore`).
        begins: i64,
    },
    /// Its dates do not fit the computer's clock, and the computer's clock is wrong.
    ClockWrong {
        /// What the computer's clock says.
        here: i64,
        /// What it would have to say: the time that another server told over a trusted connection, or the day on which this program was
        /// built, when the clock is even before that.
        there: i64,
    },
    /// It is signed by itself and not in the computer's store.
    SelfSigned,
    /// The computer does not trust the authority that issued it.
    UnknownAuthority {
        /// The topmost issuer that was named.
        authority: String,
    },
    /// The server sent its own certificate alone, and the computer does not know its issuer: in most cases an intermediate certificate that
    /// the server does not send.
    IncompleteChain {
        /// The issuer whose certificate is missing.
        missing: String,
    },
    /// It is for other host names.
    OtherName {
        /// The names and addresses in its subject alternative name, as they stand there.
        names: Vec<String>,
    },
    /// It has no name in a subject alternative name; a common name alone is not read (RFC 9525 section 6.3).
    NoSubjectAltName,
    /// It is of X.509 version 1 or 2.
    OldVersion,
    /// It is not made for a server: an extended key usage without `serverAuth`, a key usage without `digitalSignature` where it is signed by
    /// itself, or the certificate of an authority.
    WrongUsage,
    /// It, or an authority's certificate that came with it, is signed with MD5 or SHA-1.
    WeakSignature,
    /// It, or an authority's certificate that came with it, is signed with an algorithm that the TLS library does not have.
    UnknownAlgorithm,
    /// Its key, or that of an authority's certificate that came with it, is an RSA key of less than 2048 bits.
    WeakKey {
        /// Size of the key, in bits.
        bits: usize,
    },
    /// An intermediate authority's certificate that came with it has expired.
    ExpiredIntermediate {
        /// The subject of the expired certificate.
        authority: String,
        /// Its last moment (`notAfter`).
        ended: i64,
    },
    /// Its authority has revoked it.
    Revoked,
    /// It cannot be read.
    Malformed,
    /// The server did not prove that it has the key of the certificate.
    NotProven,
    /// This computer trusts it, but the web engine of the sign-in window refused it.
    RefusedByEngine,
    /// Anything else, for instance a constraint of the authority. The log has the words of the library.
    Other,
}

impl fmt::Display for CertificateReason {
    /// In plain words, for a log or the details of a report.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expired { ended } => write!(f, "it expired on {}", date(*ended)),
            Self::NotYetValid { begins } => write!(f, "it is not valid before {}", date(*begins)),
            Self::ClockWrong { here, there } => {
                write!(
                    f,
                    "the computer's clock is wrong: it says {} in place of {}",
                    date(*here),
                    date(*there)
                )
            }
            Self::SelfSigned => f.write_str("it is signed by itself"),
            Self::UnknownAuthority { authority } => {
                write!(f, "this computer does not trust the authority that issued it: {authority}")
            }
            Self::IncompleteChain { missing } => {
                write!(f, "the server does not send the certificate of its issuer: {missing}")
            }
            Self::OtherName { names } => write!(f, "it is for other names: {}", names.join(", ")),
            Self::NoSubjectAltName => f.write_str("it has no subject alternative name"),
            Self::OldVersion => f.write_str("it is older than X.509 version 3"),
            Self::WrongUsage => f.write_str("its key usage is not that of a server"),
            Self::WeakSignature => f.write_str("it is signed with MD5 or SHA-1"),
            Self::UnknownAlgorithm => f.write_str("it is signed with an algorithm that is not supported"),
            Self::WeakKey { bits } => write!(f, "its RSA key has only {bits} bits"),
            Self::ExpiredIntermediate { authority, ended } => {
                write!(
                    f,
                    "the certificate of the intermediate authority {authority} expired on {}",
                    date(*ended)
                )
            }
            Self::Revoked => f.write_str("it was revoked"),
            Self::Malformed => f.write_str("it cannot be read"),
            Self::NotProven => f.write_str("the server did not prove that it has the certificate's key"),
            Self::RefusedByEngine => f.write_str("the web engine of the sign-in window refused it"),
            Self::Other => f.write_str("the system's rules for certificates refuse it"),
        }
    }
}

fn date(seconds: i64) -> String {
    fmt_http_date(moment(seconds))
}

/// A time in seconds since 1970, within what can be written as a date.
pub(super) fn moment(seconds: i64) -> SystemTime {
    /// The last second of the year 9999.
    const LAST: u64 = 253_402_300_799;
    UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).unwrap_or(0).min(LAST))
}
