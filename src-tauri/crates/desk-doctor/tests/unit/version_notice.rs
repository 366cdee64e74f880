use super::*;

const NOTICE: &str = include_str!("../notice/notice.json");
const SIGNATURE: &str = include_str!("../notice/notice.json.minisig");

/// The key whose secret half signed the fixture and was thrown away.
const KEY: &str = "RWR3SQeY0TrJSv2/mOXM7qpW5T+/aAaKNFuXWHaZI8OKDjvk6bU4xkLH";

fn address(key: &str) -> Url {
    Url::parse(&format!("https://updates.example.org/aplomb-version.json#{key}")).unwrap()
}

fn notice() -> Notice {
    verified(NOTICE, SIGNATURE, &address(KEY)).unwrap()
}

fn received() -> Received {
    Received { notice: NOTICE.into(), signature: SIGNATURE.into() }
}

const DAY: u64 = 24 * 60 * 60;

#[test]
fn a_notice_counts_only_with_the_signature_of_its_key() {
    assert_eq!(notice().version, "0.3.0");
    let changed = NOTICE.replace("0.3.0", "9.3.0");
    assert_eq!(verified(&changed, SIGNATURE, &address(KEY)), None);
    let other = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
    assert_eq!(verified(NOTICE, SIGNATURE, &address(other)), None);
    assert_eq!(verified(NOTICE, "", &address(KEY)), None);
    assert_eq!(verified(NOTICE, SIGNATURE, &address("")), None);
    let comment = SIGNATURE.replace("file:notice.json", "file:other.json");
    assert_eq!(verified(NOTICE, &comment, &address(KEY)), None);
}

#[test]
fn a_version_is_current_newer_or_vulnerable() {
    let kind = |running| match standing(&notice(), running) {
        Some(VersionNotice::Current) => "current",
        Some(VersionNotice::Newer(_)) => "newer",
        Some(VersionNotice::Vulnerable(_)) => "vulnerable",
        Some(VersionNotice::Off | VersionNotice::Unknown) | None => "unknown",
    };
    for (running, expected) in [
        ("0.1.0", "vulnerable"),
        ("0.2.0", "vulnerable"),
        ("0.2.1", "newer"),
        ("0.2.10", "newer"),
        ("0.3.0", "current"),
        ("0.10.0", "current"),
        ("nonsense", "unknown"),
    ] {
        assert_eq!(kind(running), expected, "{running}");
    }
}

#[test]
fn the_notice_is_read_once_a_day_and_when_the_clock_was_set_back() {
    for (asked, now, due) in
        [(0, DAY, true), (100, 99 + DAY, false), (100, 100 + DAY, true), (200, 100, true)]
    {
        assert_eq!(!is_within(asked, now, ASKED_EVERY), due, "{asked} {now}");
    }
}

/// Someone who blocks the address must not freeze the answer.
#[test]
fn without_a_good_answer_for_seven_days_it_is_not_known_whether_a_version_is_current() {
    let addresses = [address(KEY)];
    let mut kept = Kept::default();
    kept.take(Some(received()), 100 * DAY);
    for failed in 101..120 {
        kept.take(None, failed * DAY);
    }
    let at = |running, now| kept.standing(&addresses, running, now);
    assert_eq!(at("0.3.0", 107 * DAY - 1), VersionNotice::Current);
    assert_eq!(at("0.3.0", 107 * DAY), VersionNotice::Unknown);
    assert_eq!(at("0.3.0", 119 * DAY), VersionNotice::Unknown);
    // The clock was set back before the last good answer.
    assert_eq!(at("0.3.0", 99 * DAY), VersionNotice::Unknown);
    // A vulnerability that is known does not become unknown.
    assert!(matches!(at("0.1.0", 119 * DAY), VersionNotice::Vulnerable(_)));
    assert!(matches!(at("0.2.1", 119 * DAY), VersionNotice::Newer(_)));
    kept.take(Some(received()), 120 * DAY);
    assert_eq!(kept.standing(&addresses, "0.3.0", 120 * DAY), VersionNotice::Current);
}

#[test]
fn a_notice_from_before_the_one_that_was_accepted_last_is_refused() {
    let after = |published: &str| {
        let before = Notice { published: published.into(), ..notice() };
        acceptable(&received(), &address(KEY), Some(&before))
    };
    let own = notice().published;
    assert_eq!(acceptable(&received(), &address(KEY), None), Ok(()));
    assert_eq!(after(&own), Ok(()));
    assert_eq!(after("1999-12-31"), Ok(()));
    assert_eq!(after("2999-01-01"), Err(Refusal::Earlier));
    let unsigned = Received { signature: String::new(), ..received() };
    assert_eq!(acceptable(&unsigned, &address(KEY), None), Err(Refusal::NotSigned));
}

#[test]
fn what_was_read_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new").join("version-notice.json");
    let file = KeptFile::new(path.clone(), path);
    assert_eq!(read(&file), Kept::default());
    let mut kept = Kept { asked: 7, accepted: 6, notice: NOTICE.into(), signature: SIGNATURE.into() };
    write(&file, &kept).unwrap();
    assert_eq!(read(&file), kept);
    kept.take(None, 8);
    assert_eq!((kept.asked, kept.accepted, kept.notice.as_str()), (8, 6, NOTICE));
}

#[test]
fn only_a_notice_that_was_asked_for_is_a_finding() {
    let Some(vulnerable) = standing(&notice(), "0.1.0") else { panic!("there is a standing") };
    let found = |notice: &VersionNotice| finding(notice, "0.1.0").map(|finding| finding.code);
    assert_eq!(found(&VersionNotice::Off), None);
    assert_eq!(found(&VersionNotice::Unknown).as_deref(), Some("versionUnknown"));
    assert_eq!(found(&VersionNotice::Current).as_deref(), Some("versionCurrent"));
    assert_eq!(found(&vulnerable).as_deref(), Some("versionVulnerable"));
    let said = finding(&vulnerable, "0.1.0").unwrap();
    assert!(said.what.contains("0.3.0"), "{}", said.what);
    assert_eq!(said.detail.as_deref(), Some("https://aplomb.example.org/0.3.0"));
}
