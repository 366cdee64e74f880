//! Which certificates are trusted, and why the others are refused.
//!
//! The files in `certificates/` are of forms that no library here makes. They were made with OpenSSL 3.0, with keys that were thrown away,
//! and are valid from 2026 to 2126: tests with them have a time of their own.

use std::time::Duration;

use rcgen::{
    BasicConstraints, CertificateParams, CustomExtension, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
    KeyPair, KeyUsagePurpose, date_time_ymd,
};
use rustls::{CertificateError, pki_types::UnixTime};

use super::{examine::Times, *};

const HOST: &str = "fin-a.example.test";

/// A moment within the time of all certificates here: 2027-12-28.
const NOW: i64 = 1_829_952_000;

const DAY: i64 = 24 * 60 * 60;

/// A certificate that a test makes, and what it is signed with.
struct Made {
    der: CertificateDer<'static>,
    pem: String,
    issuer: Issuer<'static, KeyPair>,
}

/// A certificate valid in 2027 and 2028 for [`HOST`], changed, and signed by another or by itself.
fn made(by: Option<&Made>, change: impl FnOnce(&mut CertificateParams)) -> Made {
    let mut params = CertificateParams::new([HOST.to_owned()]).unwrap();
    params.distinguished_name.push(DnType::CommonName, HOST);
    (params.not_before, params.not_after) = (date_time_ymd(2027, 1, 1), date_time_ymd(2029, 1, 1));
    change(&mut params);
    let key = KeyPair::generate().unwrap();
    let signed = match by {
        Some(by) => params.signed_by(&key, &by.issuer),
        None => params.self_signed(&key),
    }
    .unwrap();
    Made { der: signed.der().clone(), pem: signed.pem(), issuer: Issuer::new(params, key) }
}

/// An authority of this name.
fn authority(name: &'static str, by: Option<&Made>) -> Made {
    made(by, |params| {
        params.subject_alt_names.clear();
        params.distinguished_name = rcgen::DistinguishedName::new();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    })
}

fn is_authority(params: &mut CertificateParams) {
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
}

/// The verdict of a computer in whose store this certificate is.
fn verdict(stored: &str, shown: &[CertificateDer<'_>], now: i64) -> Result<(), CertificateReason> {
    let trust = Trust::with_authority(stored).unwrap();
    let name = ServerName::try_from(HOST).unwrap();
    let now = UnixTime::since_unix_epoch(Duration::from_secs(now.unsigned_abs()));
    let decided = trust.verifier.decide(shown, &name, &[], now);
    decided.map_err(|problem| {
        assert_eq!(problem.host, HOST);
        problem.reason
    })
}

type Change = Box<dyn FnOnce(&mut CertificateParams)>;

#[test]
#[cfg(target_os = "linux")]
fn a_self_signed_certificate_in_the_store_is_trusted_for_its_names_where_nothing_else_is_wrong() {
    use CertificateReason as Reason;
    use ExtendedKeyUsagePurpose::{ClientAuth, ServerAuth};
    use KeyUsagePurpose::{DigitalSignature, KeyCertSign};
    let as_authority = |change: fn(&mut CertificateParams)| -> Change {
        Box::new(move |params| {
            is_authority(params);
            change(params);
        })
    };
    let (begins, ends) = (1_798_761_600, 1_861_920_000);
    let table: Vec<(&str, Change, i64, Result<(), Reason>)> = vec![
        ("CA:FALSE", Box::new(|_| ()), NOW, Ok(())),
        ("CA:TRUE", as_authority(|_| ()), NOW, Ok(())),
        ("to sign all", as_authority(|it| it.key_usages = vec![KeyCertSign, DigitalSignature]), NOW, Ok(())),
        (
            "to sign certificates",
            as_authority(|it| it.key_usages = vec![KeyCertSign]),
            NOW,
            Err(Reason::WrongUsage),
        ),
        ("for both", as_authority(|it| it.extended_key_usages = vec![ClientAuth, ServerAuth]), NOW, Ok(())),
        (
            "for clients",
            as_authority(|it| it.extended_key_usages = vec![ClientAuth]),
            NOW,
            Err(Reason::WrongUsage),
        ),
        (
            "without a name",
            as_authority(|it| it.subject_alt_names.clear()),
            NOW,
            Err(Reason::NoSubjectAltName),
        ),
        (
            "for another name",
            as_authority(|it| {
                it.subject_alt_names = vec![rcgen::SanType::DnsName("x.test".try_into().unwrap())]
            }),
            NOW,
            Err(Reason::OtherName { names: vec!["x.test".into()] }),
        ),
        (
            "with a critical extension that is not known",
            as_authority(|it| {
                let mut unknown =
                    CustomExtension::from_oid_content(&[1, 3, 6, 1, 4, 1, 99_999, 1], vec![5, 0]);
                unknown.set_criticality(true);
                it.custom_extensions.push(unknown);
            }),
            NOW,
            Err(Reason::Other),
        ),
        ("in its last second", as_authority(|_| ()), ends, Ok(())),
        ("expired", as_authority(|_| ()), ends + 1, Err(Reason::Expired { ended: ends })),
        ("not valid yet", as_authority(|_| ()), begins - 1, Err(Reason::NotYetValid { begins })),
    ];
    for (what, change, now, expected) in table {
        let own = made(None, change);
        let shown = [own.der.clone()];
        assert_eq!(verdict(&own.pem, &shown, now), expected, "{what}");
        let elsewhere = verdict(&authority("Another", None).pem, &shown, now);
        assert_eq!(elsewhere, expected.and(Err(Reason::SelfSigned)), "{what}, but not in the store");
    }
}

#[test]
fn another_certificate_of_the_same_name_in_the_store_is_not_enough() {
    let (stored, shown) = (made(None, is_authority), made(None, is_authority));
    assert_eq!(verdict(&stored.pem, &[shown.der], NOW), Err(CertificateReason::SelfSigned));
}

#[test]
#[cfg(target_os = "linux")]
fn a_chain_that_is_refused_has_the_reason_that_a_person_can_act_on() {
    use CertificateReason as Reason;
    let root = authority("Root", None);
    let known = authority("Intermediate", Some(&root));
    let ended = 1_814_400_000;
    let old = made(Some(&root), |params| {
        is_authority(params);
        params.distinguished_name.push(DnType::CommonName, "Old intermediate");
        params.not_after = time_of(ended);
    });
    let stranger = authority("Stranger", None);
    let below = authority("Below a stranger", Some(&stranger));
    let leaf = |by: &Made| made(Some(by), |_| ()).der;
    let cut = leaf(&known)[..200].to_vec();
    let table: Vec<(&str, Vec<CertificateDer<'_>>, Result<(), Reason>)> = vec![
        ("good", vec![leaf(&known), known.der.clone()], Ok(())),
        ("alone", vec![leaf(&known)], Err(Reason::IncompleteChain { missing: "CN=Intermediate".into() })),
        (
            "of a stranger",
            vec![leaf(&stranger), stranger.der.clone()],
            Err(Reason::UnknownAuthority { authority: "CN=Stranger".into() }),
        ),
        (
            "below a stranger",
            vec![leaf(&below), below.der.clone()],
            Err(Reason::UnknownAuthority { authority: "CN=Stranger".into() }),
        ),
        (
            "old intermediate",
            vec![leaf(&old), old.der.clone()],
            Err(Reason::ExpiredIntermediate { authority: "CN=Old intermediate".into(), ended }),
        ),
        (
            "for clients",
            vec![
                made(Some(&root), |it| it.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth])
                    .der,
            ],
            Err(Reason::WrongUsage),
        ),
        ("an authority", vec![made(Some(&root), is_authority).der], Err(Reason::WrongUsage)),
        (
            "no name",
            vec![made(Some(&root), |it| it.subject_alt_names.clear()).der],
            Err(Reason::NoSubjectAltName),
        ),
        (
            "not valid yet",
            vec![made(Some(&root), |it| it.not_before = time_of(NOW + DAY)).der],
            Err(Reason::NotYetValid { begins: NOW + DAY }),
        ),
        ("cut off", vec![cut.into()], Err(Reason::Malformed)),
        ("nothing", vec![], Err(Reason::Malformed)),
    ];
    for (what, shown, expected) in table {
        assert_eq!(verdict(&root.pem, &shown, NOW), expected, "{what}");
    }
}

fn time_of(seconds: i64) -> time::OffsetDateTime {
    time::OffsetDateTime::from_unix_timestamp(seconds).unwrap()
}

macro_rules! file {
    ($name:literal) => {
        include_str!(concat!("certificates/", $name, ".pem"))
    };
}

#[test]
#[cfg(target_os = "linux")]
fn old_and_weak_forms_are_refused_by_name() {
    use CertificateReason as Reason;
    for (what, authority, shown, expected) in [
        ("SHA-1", file!("authority"), file!("sha-1"), Reason::WeakSignature),
        ("RSA with 1024 bits", file!("authority"), file!("rsa-1024"), Reason::WeakKey { bits: 1024 }),
        ("version 1", file!("authority"), file!("version-1"), Reason::OldVersion),
        ("P-521", file!("authority-p-521"), file!("p-521"), Reason::UnknownAlgorithm),
    ] {
        let shown = CertificateDer::from_pem_slice(shown.as_bytes()).unwrap();
        assert_eq!(verdict(authority, &[shown], NOW), Err(expected), "{what}");
    }
}

#[test]
fn a_wrong_clock_is_reported_only_when_it_explains_the_dates() {
    use CertificateReason as Reason;
    let own = made(Some(&authority("Root", None)), |_| ());
    let (begins, ended) = (1_798_761_600, 1_861_920_000);
    let (expired, not_yet) = (Reason::Expired { ended }, Reason::NotYetValid { begins });
    let wrong = |here, there| Reason::ClockWrong { here, there };
    let table = [
        // Now, built, heard.
        ("before the program was built", begins - DAY, begins + DAY, None, wrong(begins - DAY, begins + DAY)),
        (
            "before the program was built, and heard",
            begins - DAY,
            begins + DAY,
            Some(begins + 2 * DAY),
            wrong(begins - DAY, begins + 2 * DAY),
        ),
        ("expired by a clock that is behind", ended + DAY, ended + 2 * DAY, None, expired.clone()),
        ("behind a server's", begins - DAY, 0, Some(begins + DAY), wrong(begins - DAY, begins + DAY)),
        ("ahead of a server's", ended + DAY, 0, Some(ended - DAY), wrong(ended + DAY, ended - DAY)),
        ("as a server's", ended + DAY, 0, Some(ended + DAY), expired.clone()),
        ("a minute from a server's", ended + 30, 0, Some(ended - 30), expired.clone()),
        ("a server's explains nothing", begins - 2 * DAY, 0, Some(begins - DAY), not_yet.clone()),
        ("nothing is known", begins - DAY, 0, None, not_yet),
        ("nothing is known, and expired", ended + DAY, 0, None, expired),
    ];
    for (what, now, built, heard, expected) in table {
        let error = if now < begins { CertificateError::NotValidYet } else { CertificateError::Expired };
        let name = ServerName::try_from(HOST).unwrap();
        let times = Times { now, built, heard };
        let told = examine::reason(&error.into(), std::slice::from_ref(&own.der), &name, times);
        assert_eq!(told, expected, "{what}");
    }
}

#[test]
fn a_chain_that_the_window_was_shown_is_judged_as_a_connection_of_ours() {
    let trust = Trust::new().unwrap();
    let own = made(None, |params| {
        params.subject_alt_names = vec![rcgen::SanType::DnsName("fin-a.localhost".try_into().unwrap())];
        (params.not_before, params.not_after) = (date_time_ymd(2026, 1, 1), date_time_ymd(2126, 1, 1));
    });
    let shown = [own.der.to_vec()];
    let problem = trust.check("fin-a.localhost", &shown).unwrap_err();
    assert_eq!(problem.reason, CertificateReason::SelfSigned);
    assert_eq!(
        (problem.subject.as_str(), problem.issuer.as_str()),
        ("CN=fin-a.example.test", "CN=fin-a.example.test")
    );
    assert_eq!(trust.explain("fin-a.localhost", &shown), problem, "refused by both, and told alike");

    assert!(trust.allow_exactly("fin-a.localhost", &own.der));
    assert_eq!(trust.check("FIN-A.localhost", &shown), Ok(()));
    assert!(trust.check("fin-b.localhost", &shown).is_err(), "the exception is for one name");
    let refused = trust.explain("fin-a.localhost", &shown);
    assert_eq!(refused.reason, CertificateReason::RefusedByEngine);
    for (host, chain) in [("fin-a.localhost", &[][..]), ("not a name", &shown), ("[::1]", &shown)] {
        assert!(trust.check(host, chain).is_err(), "{host}");
    }
}

#[test]
fn an_exception_is_for_this_computer_only() {
    let trust = Trust::new().unwrap();
    assert!(trust.allow_exactly("fin-a.localhost", b"x"));
    for host in ["fin-a.example.test", "localhost.example.test", "evillocalhost", "127.0.0.1"] {
        assert!(!trust.allow_exactly(host, b"x"), "{host}");
    }
}

#[test]
fn no_reason_has_a_word_of_a_library() {
    let other = CertificateProblem {
        host: HOST.into(),
        subject: String::new(),
        issuer: String::new(),
        reason: CertificateReason::Other,
    };
    assert_eq!(
        other.to_string(),
        "certificate not trusted: fin-a.example.test: the system's rules for certificates refuse it"
    );
    let ended = CertificateReason::Expired { ended: 0 };
    assert_eq!(ended.to_string(), "it expired on Thu, 01 Jan 1970 00:00:00 GMT");
}
