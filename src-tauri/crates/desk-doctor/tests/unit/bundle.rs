use std::collections::BTreeMap;

use desk_contract::Settings;

use super::*;
use crate::{Code, settings::in_force};

const LOG: &str = "\
2031-02-03T07:15:09.120+01:00 INFO  finesse_client::session: signed in, renews in 225 s\n\
2031-02-03T07:15:10.120+01:00 WARN  x: got SIM-ACCESS-abc.def-123 and {\"refresh_token\":\"SIM-REFRESH-zzz\"}\n\
2031-02-03T07:15:11.120+01:00 WARN  x: password=SIM-PASSWORD-letmein Authorization: Basic bW5vdmFrOnByYWN0aWNl\n\
2031-02-03T07:15:12.120+01:00 INFO  x: a call from 0045550123, from +420 (555) 012-345, 555.012.3456, agent4155550123@x, and at port 8445 until 2031-02-03T07:15:09Z by 3f2a9c10-1234-4567-8901-123456789012\n";

fn bundle(logs: Option<PathBuf>) -> Bundle {
    let settings = Settings {
        server: "fin-a.example.test".into(),
        agent: "mnovak".into(),
        extension: "61234".into(),
        ..Settings::default()
    };
    Bundle {
        report: report::of(
            "1.0.0",
            None,
            vec![Code::SystemInfoFails.saying(
                "a",
                &[("status", "500".into())],
                "token=SIM-ACCESS-in-a-finding",
            )],
        ),
        versions: vec![("aplomb".into(), "1.0.0".into())],
        settings: in_force(&settings, &desk_policy::Policy::default()),
        transitions: serde_json::json!([{"part": "link", "at": 80490001234_u64, "why": "call 0045550123 token: SIM-ACCESS-in-a-reason"}]),
        logs,
    }
}

fn members(path: &Path) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(File::open(path).unwrap()).unwrap();
    (0..zip.len())
        .map(|number| {
            let mut member = zip.by_index(number).unwrap();
            let mut text = String::new();
            member.read_to_string(&mut text).unwrap();
            (member.name().unwrap().into_owned(), text)
        })
        .collect()
}

#[test]
fn a_bundle_has_everything_that_helps_and_nothing_that_is_secret_or_about_a_caller() {
    let folder = tempfile::tempdir().unwrap();
    let logs = folder.path().join("logs");
    fs::create_dir(&logs).unwrap();
    fs::write(logs.join("aplomb_rCURRENT.log"), LOG).unwrap();
    fs::write(logs.join("notes.txt"), "not a log").unwrap();
    let to = folder.path().join("bundle.zip");
    write(&bundle(Some(logs)), &to).unwrap();
    let members = members(&to);
    let names: Vec<_> = members.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "doctor.json",
            "doctor.txt",
            "logs/aplomb_rCURRENT.log",
            "settings.json",
            "transitions.json",
            "versions.json"
        ]
    );
    let log = &members["logs/aplomb_rCURRENT.log"];
    assert!(
        log.contains(
            "2031-02-03T07:15:09.120+01:00 INFO  finesse_client::session: signed in, renews in 225 s"
        ),
        "{log}"
    );
    let told = "a call from [number], from [number], [number], agent[number]@x, and at port 8445 until 2031-02-03T07:15:09Z by 3f2a9c10-1234-4567-8901-123456789012";
    assert!(log.contains(told), "{log}");
    assert!(members["settings.json"].contains("fin-a.example.test"));
    let transitions: Value = serde_json::from_str(&members["transitions.json"]).unwrap();
    assert_eq!(transitions[0]["at"], 80_490_001_234_u64);
    for (name, text) in &members {
        for never in [
            "SIM-ACCESS",
            "SIM-REFRESH",
            "SIM-PASSWORD",
            "bW5vdmFr",
            "45550123",
            "555) 012",
            "mnovak",
            "61234",
        ] {
            assert!(!text.contains(never), "{name} has {never}: {text}");
        }
    }
}

#[test]
fn a_program_that_never_ran_has_a_bundle_too() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("bundle.zip");
    write(&bundle(Some(folder.path().join("missing"))), &to).unwrap();
    assert!(!members(&to).keys().any(|name| name.starts_with("logs/")));
}

#[test]
fn what_can_not_be_written_is_told_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("missing").join("bundle.zip");
    let why = write(&bundle(None), &to).unwrap_err().to_string();
    assert!(why.starts_with("the support file cannot be written to ") && why.contains("missing"), "{why}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn of_a_long_log_the_end_is_taken_by_whole_lines() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("aplomb.log");
    let lines: Vec<String> = (0..60_000).map(|number| format!("line {number} {}", "x".repeat(60))).collect();
    fs::write(&path, lines.join("\n")).unwrap();
    let tail = tail(&path).unwrap();
    assert!(tail.len() <= usize::try_from(MAX_LOG).unwrap());
    assert!(tail.starts_with("line ") && tail.contains("line 59999 "), "{}", &tail[..40]);
}
