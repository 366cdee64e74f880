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
    let day = 24 * 60 * 60;
    for (asked, now, due) in
        [(0, day, true), (100, 99 + day, false), (100, 100 + day, true), (200, 100, true)]
    {
        assert_eq!(is_due(&Kept { asked, ..Kept::default() }, now), due, "{asked} {now}");
    }
}

#[test]
fn what_was_read_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("new").join("version-notice.json");
    assert_eq!(read(&file), Kept::default());
    let kept = Kept { asked: 7, notice: NOTICE.into(), signature: SIGNATURE.into() };
    write(&file, &kept).unwrap();
    assert_eq!(read(&file), kept);
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
