//! The certificates that a host shows.

use desk_contract::Finding;
use finesse_client::{CertificateProblem, CertificateReason as Reason, ShownCertificate, ShownChain};

use crate::{code::Code, computer::counted, examination::Limits};

const DAY: i64 = 24 * 60 * 60;

/// What the certificates of a host come to. `now` is in seconds since 1970.
pub(crate) fn finding(host: &str, chain: &ShownChain, now: i64, limits: &Limits) -> Finding {
    match &chain.refused {
        Some(problem) => refused(host, problem, now),
        None => trusted(host, chain, now, limits),
    }
}

fn trusted(host: &str, chain: &ShownChain, now: i64, limits: &Limits) -> Finding {
    // Whatever ends first ends the trust.
    let Some(first) = chain.certificates.iter().min_by_key(|certificate| certificate.ends) else {
        return Code::CertificateTrusted.about(host, format!("The certificate of {host} is trusted."));
    };
    let days = (first.ends - now).div_euclid(DAY);
    let left = usize::try_from(days).map_or_else(|_| "none".to_owned(), |days| counted(days, "day", "days"));
    if days < limits.days_left {
        let what = format!("The certificate of {host} ends soon: {left} left.");
        return Code::CertificateEndsSoon.saying(host, what, described(first));
    }
    let what = format!("The certificate of {host} is trusted: {left} left.");
    Code::CertificateTrusted.saying(host, what, described(first))
}

/// The finding for a certificate that is refused: one code for each reason.
fn refused(host: &str, problem: &CertificateProblem, now: i64) -> Finding {
    let its = format!("The certificate of {host}");
    let (code, what) = match &problem.reason {
        Reason::Expired { ended } => {
            (Code::CertificateEnded, format!("{its} ended {} ago.", days(now - ended)))
        }
        Reason::NotYetValid { begins } => {
            let within = days(begins - now + DAY);
            (Code::CertificateNotBegun, format!("{its} is not good yet: it begins within {within}."))
        }
        Reason::ClockWrong { here, there } => {
            let apart = counted(usize::try_from((there - here).abs() / 60).unwrap_or(0), "minute", "minutes");
            let way = if there > here { "behind" } else { "ahead" };
            (
                Code::CertificateClockWrong,
                format!("{its} is out of date only because this computer's clock is at least {apart} {way}."),
            )
        }
        Reason::SelfSigned => (Code::CertificateSelfSigned, format!("{its} is signed by itself.")),
        Reason::UnknownAuthority { authority } => (
            Code::CertificateUnknownAuthority,
            format!("{its} comes from {authority}, which this computer does not trust."),
        ),
        Reason::IncompleteChain { missing } => (
            Code::CertificateIncomplete,
            format!(
                "{host} sends its own certificate alone, issued by {missing}, which this computer does not know."
            ),
        ),
        Reason::OtherName { names } => (
            Code::CertificateOtherName,
            format!("The certificate that {host} shows is for {}.", names.join(", ")),
        ),
        Reason::NoSubjectAltName => {
            (Code::CertificateNoAltName, format!("{its} has no subject alternative name."))
        }
        Reason::OldVersion => (Code::CertificateOldVersion, format!("{its} is older than X.509 version 3.")),
        Reason::WrongUsage => (Code::CertificateWrongUsage, format!("{its} is not made for a server.")),
        Reason::WeakSignature => (
            Code::CertificateWeakSignature,
            format!("{its}, or of its authority, is signed with MD5 or SHA-1."),
        ),
        Reason::UnknownAlgorithm => (
            Code::CertificateUnknownAlgorithm,
            format!("{its}, or of its authority, is signed with an algorithm that Aplomb does not support."),
        ),
        Reason::WeakKey { bits } => (
            Code::CertificateWeakKey,
            format!("{its}, or of its authority, has an RSA key of only {bits} bits."),
        ),
        Reason::ExpiredIntermediate { authority, ended } => (
            Code::CertificateIntermediateEnded,
            format!(
                "The intermediate certificate of {authority}, which {host} sends, ended {} ago.",
                days(now - ended)
            ),
        ),
        Reason::Revoked => (Code::CertificateRevoked, format!("{its} was revoked by its authority.")),
        Reason::Malformed => (Code::CertificateMalformed, format!("{its} cannot be read.")),
        Reason::NotProven => (
            Code::CertificateNotProven,
            format!("{host} did not prove that it has the key of its certificate."),
        ),
        Reason::RefusedByEngine | Reason::Other => {
            (Code::CertificateRefused, format!("The system's rules refuse the certificate of {host}."))
        }
    };
    let CertificateProblem { subject, issuer, .. } = problem;
    code.saying(host, what, format!("subject {subject}; issuer {issuer}"))
}

/// Whole days in so many seconds, in words.
fn days(seconds: i64) -> String {
    counted(usize::try_from(seconds.div_euclid(DAY)).unwrap_or(0), "day", "days")
}

fn described(certificate: &ShownCertificate) -> String {
    format!("subject {}; issuer {}", certificate.subject, certificate.issuer)
}
