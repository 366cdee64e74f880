//! The certificates that a host shows.

use desk_contract::Finding;
use desk_texts::{Value, list, text};
use finesse_client::{CertificateProblem, CertificateReason as Reason, ShownChain};

use crate::{code::Code, subject::Limits};

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
        return Code::CertificateTrusted.about(host, &[("days", "unknown".into())]);
    };
    let days = (first.ends - now).div_euclid(DAY);
    let left = if days < 0 { "none".into() } else { days.into() };
    let code = if days < limits.days_left { Code::CertificateEndsSoon } else { Code::CertificateTrusted };
    code.saying(host, &[("days", left)], described(&first.subject, &first.issuer))
}

/// The finding for a certificate that is refused: one code for each reason.
fn refused(host: &str, problem: &CertificateProblem, now: i64) -> Finding {
    let (code, args): (Code, Vec<(&str, Value<'_>)>) = match &problem.reason {
        Reason::Expired { ended } => (Code::CertificateEnded, vec![("days", days(now - ended))]),
        Reason::NotYetValid { begins } => {
            (Code::CertificateNotBegun, vec![("days", days(begins - now + DAY))])
        }
        Reason::ClockWrong { here, there } => {
            let way = if there > here { "behind" } else { "ahead" };
            let apart = text("duration-apart-minutes", &[("minutes", ((there - here).abs() / 60).into())]);
            (Code::CertificateClockWrong, vec![("way", way.into()), ("apart", apart.into())])
        }
        Reason::UnknownAuthority { authority } => {
            (Code::CertificateUnknownAuthority, vec![("authority", authority.as_str().into())])
        }
        Reason::IncompleteChain { missing } => {
            (Code::CertificateIncomplete, vec![("authority", missing.as_str().into())])
        }
        Reason::OtherName { names } => (Code::CertificateOtherName, vec![("names", list(names).into())]),
        Reason::WeakKey { bits } => (Code::CertificateWeakKey, vec![("bits", (*bits).into())]),
        Reason::ExpiredIntermediate { authority, ended } => (
            Code::CertificateIntermediateEnded,
            vec![("authority", authority.as_str().into()), ("days", days(now - ended))],
        ),
        Reason::SelfSigned => (Code::CertificateSelfSigned, Vec::new()),
        Reason::NoSubjectAltName => (Code::CertificateNoAltName, Vec::new()),
        Reason::OldVersion => (Code::CertificateOldVersion, Vec::new()),
        Reason::WrongUsage => (Code::CertificateWrongUsage, Vec::new()),
        Reason::WeakSignature => (Code::CertificateWeakSignature, Vec::new()),
        Reason::UnknownAlgorithm => (Code::CertificateUnknownAlgorithm, Vec::new()),
        Reason::Revoked => (Code::CertificateRevoked, Vec::new()),
        Reason::Malformed => (Code::CertificateMalformed, Vec::new()),
        Reason::NotProven => (Code::CertificateNotProven, Vec::new()),
        Reason::RefusedByEngine | Reason::Other => (Code::CertificateRefused, Vec::new()),
    };
    let CertificateProblem { subject, issuer, .. } = problem;
    code.saying(host, &args, described(subject, issuer))
}

/// Whole days in so many seconds; 0 before that.
fn days(seconds: i64) -> Value<'static> {
    seconds.div_euclid(DAY).max(0).into()
}

fn described(subject: &str, issuer: &str) -> String {
    text("doctor-detail-certificate", &[("subject", subject.into()), ("issuer", issuer.into())])
}
