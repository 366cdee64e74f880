//! The certificates that a host shows.

use desk_contract::Finding;
use desk_texts::{list, text};
use finesse_client::{CertificateProblem, CertificateReason as Reason, ShownChain};

use crate::{
    code::{Arg, Code, public},
    subject::Limits,
};

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
        return Code::CertificateTrusted.about(host, &[("days", public("unknown"))]);
    };
    let days = (first.ends - now).div_euclid(DAY);
    let left = if days < 0 { public("none") } else { days.into() };
    let code = if days < limits.days_left { Code::CertificateEndsSoon } else { Code::CertificateTrusted };
    code.saying(host, &[("days", left)], described(&first.subject, &first.issuer))
}

/// The finding for a certificate that is refused: one code for each reason. Whoever helps needs the names in a certificate, so they are public.
fn refused(host: &str, problem: &CertificateProblem, now: i64) -> Finding {
    let (code, args): (Code, Vec<(&str, Arg<'_>)>) = match &problem.reason {
        Reason::Expired { ended } => (Code::CertificateEnded, vec![("days", days(now - ended))]),
        Reason::NotYetValid { begins } => {
            (Code::CertificateNotBegun, vec![("days", days(begins - now + DAY))])
        }
        Reason::ClockWrong { here, there } => {
            let way = if there > here { "behind" } else { "ahead" };
            (
                Code::CertificateClockWrong,
                vec![("way", public(way)), ("apart", public(apart((there - here).abs())))],
            )
        }
        Reason::UnknownAuthority { authority } => {
            (Code::CertificateUnknownAuthority, vec![("authority", public(authority.as_str()))])
        }
        Reason::IncompleteChain { missing } => {
            (Code::CertificateIncomplete, vec![("authority", public(missing.as_str()))])
        }
        Reason::OtherName { names } => (Code::CertificateOtherName, vec![("names", public(list(names)))]),
        Reason::WeakKey { bits } => (Code::CertificateWeakKey, vec![("bits", (*bits).into())]),
        Reason::ExpiredIntermediate { authority, ended } => (
            Code::CertificateIntermediateEnded,
            vec![("authority", public(authority.as_str())), ("days", days(now - ended))],
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

/// How far two clocks are apart, in words: in whole minutes, and in seconds below one.
fn apart(seconds: i64) -> String {
    match seconds {
        ..60 => text("duration-apart-seconds", &[("seconds", seconds.max(1).into())]),
        _ => text("duration-apart-minutes", &[("minutes", (seconds / 60).into())]),
    }
}

/// Whole days in so many seconds; 0 before that.
fn days(seconds: i64) -> Arg<'static> {
    seconds.div_euclid(DAY).max(0).into()
}

fn described(subject: &str, issuer: &str) -> String {
    text("doctor-detail-certificate", &[("subject", subject.into()), ("issuer", issuer.into())])
}

#[cfg(test)]
mod tests {
    use finesse_client::ShownCertificate;

    use super::*;

    fn said(reason: Reason, now: i64) -> String {
        let problem = CertificateProblem {
            host: "fin-a".into(),
            subject: "CN=fin-a".into(),
            issuer: "CN=Example CA".into(),
            reason,
        };
        refused("fin-a", &problem, now).what
    }

    #[test]
    fn a_certificate_that_expired_today_did_not_expire_0_days_ago() {
        for (since, ago) in [(1, "less than a day ago"), (DAY, "1 day ago"), (2 * DAY + 1, "2 days ago")] {
            let what = said(Reason::Expired { ended: 1_000_000 }, 1_000_000 + since);
            assert!(what.ends_with(&format!(" expired {ago}.")), "{what}");
        }
    }

    #[test]
    fn clocks_that_are_less_than_a_minute_apart_are_so_many_seconds_apart() {
        for (there, apart) in [(0, "1 second"), (59, "59 seconds"), (60, "1 minute"), (7200, "120 minutes")] {
            let what = said(Reason::ClockWrong { here: 0, there }, 0);
            assert!(what.contains(&format!("at least {apart} ")), "{what}");
        }
    }

    #[test]
    fn a_trusted_certificate_says_how_long_it_is_still_valid() {
        let limits = Limits { days_left: 30, ..Limits::default() };
        for (left, says) in [
            (-1, "has expired"),
            (1, "expires in less than a day"),
            (DAY, "1 day left"),
            (40 * DAY, "is trusted: 40 days left"),
        ] {
            let own = ShownCertificate {
                subject: "CN=fin-a".into(),
                issuer: "CN=Example CA".into(),
                names: vec!["fin-a".into()],
                begins: -DAY,
                ends: left,
            };
            let what =
                trusted("fin-a", &ShownChain { certificates: vec![own], refused: None }, 0, &limits).what;
            assert!(what.ends_with(&format!("{says}.")), "{what}");
        }
    }
}
