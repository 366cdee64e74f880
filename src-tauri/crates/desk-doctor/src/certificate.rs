//! The certificates that a host shows.

use desk_contract::Finding;
use finesse_client::{CertificateProblem, Distrust, ShownCertificate, ShownChain};

use crate::{code::Code, computer::counted, examination::Limits};

const DAY: i64 = 24 * 60 * 60;

/// What the certificates of a host come to. `now` is in seconds since 1970.
pub(crate) fn finding(host: &str, chain: &ShownChain, now: i64, limits: &Limits) -> Finding {
    match &chain.distrust {
        Some((distrust, problem)) => distrusted(host, chain, *distrust, problem, now),
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

fn distrusted(
    host: &str,
    chain: &ShownChain,
    distrust: Distrust,
    problem: &CertificateProblem,
    now: i64,
) -> Finding {
    let own = chain.certificates.first().cloned().unwrap_or_default();
    let detail = described(&own);
    match distrust {
        Distrust::Ended => {
            let ended = chain.certificates.iter().map(|each| each.ends).min().unwrap_or(now);
            let days = usize::try_from((now - ended).div_euclid(DAY)).unwrap_or(0);
            let ago = counted(days, "day", "days");
            Code::CertificateEnded.saying(host, format!("The certificate of {host} ended {ago} ago."), detail)
        }
        Distrust::NotBegun => {
            let days = usize::try_from((own.begins - now).div_euclid(DAY) + 1).unwrap_or(0);
            let what = format!(
                "The certificate of {host} is not good yet: it begins within {}.",
                counted(days, "day", "days")
            );
            Code::CertificateNotBegun.saying(host, what, detail)
        }
        Distrust::OtherName => {
            let names = if own.names.is_empty() { own.subject.clone() } else { own.names.join(", ") };
            let what = format!("The certificate that {host} shows is for {names}.");
            Code::CertificateOtherName.saying(host, what, detail)
        }
        Distrust::UnknownIssuer => unknown_issuer(host, chain, &own),
        Distrust::Other => {
            let what = format!("The certificate of {host} is not trusted: {}.", problem.reason);
            Code::CertificateRefused.saying(host, what, detail)
        }
    }
}

/// Nobody who is trusted has signed it: what was shown tells which of the usual mistakes it is.
fn unknown_issuer(host: &str, chain: &ShownChain, own: &ShownCertificate) -> Finding {
    let top = chain.certificates.last().unwrap_or(own);
    let detail = described(own);
    if own.subject == own.issuer {
        return Code::CertificateSelfSigned.saying(
            host,
            format!("The certificate of {host} is signed by itself."),
            detail,
        );
    }
    if chain.certificates.len() < 2 {
        let what = format!(
            "{host} shows one certificate alone, signed by {}, whom this computer does not know.",
            own.issuer
        );
        return Code::CertificateIncomplete.saying(host, what, detail);
    }
    let what =
        format!("The certificate of {host} comes from {}, whom this computer does not trust.", top.issuer);
    Code::CertificateUnknownAuthority.saying(host, what, detail)
}

fn described(certificate: &ShownCertificate) -> String {
    format!("subject {}; issuer {}", certificate.subject, certificate.issuer)
}
