use std::collections::BTreeMap;

use desk_contract::Settings;
use log::{Level, Record};
use log_fields::{Field, Fields};

use super::*;
use crate::{
    Code,
    code::public,
    corpus::{Nasty, corpus},
    settings::in_force,
};

const LOG: &str = "\
2031-02-03T07:15:09.120+01:00 INFO  finesse_client::session | signed in, renews in 225 s\n\
2031-02-03T07:15:10.120+01:00 WARN  x | got SIM-ACCESS-abc.def-123 and {\"refresh_token\":\"SIM-REFRESH-zzz\"}\n\
2031-02-03T07:15:11.120+01:00 WARN  x | password=SIM-PASSWORD-letmein Authorization: Basic bW5vdmFrOnByYWN0aWNl\n\
2031-02-03T07:15:12.120+01:00 INFO  x | a call from 0045550123, from +420 (555) 012-345, 555.012.3456, agent4155550123@x, and at port 8445 until 2031-02-03T07:15:09Z by 3f2a9c10-1234-4567-8901-123456789012\n";

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
            "2031-02-03T07:15:09.120+01:00 INFO  finesse_client::session | signed in, renews in 225 s"
        ),
        "{log}"
    );
    let told = "a call from [number], from [number], [number], [redacted], and at port 8445 until 2031-02-03T07:15:09Z by 3f2a9c10-1234-4567-8901-123456789012";
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
fn of_what_others_say_nothing_of_the_corpus_is_in_a_bundle() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("bundle.zip");
    let mut bundle = bundle(Some(folder.path().to_owned()));
    let mut log = String::new();
    let corpus = corpus();
    for Nasty { line, .. } in &corpus {
        bundle.report.findings.push(Code::SystemInfoFails.saying(
            "a",
            &[("status", "500".into())],
            line.as_str(),
        ));
        for (target, args) in [
            // As a library logs, and as a line with typed values.
            ("hyper::client", format_args!("said: {line}")),
            ("x::fields", format_args!("{}{}", "failed", Fields(&[Field::personal("why", line)]))),
        ] {
            let record = Record::builder().level(Level::Warn).target(target).args(args).build();
            // Not redacted: the types alone must do.
            log += &log_fields::line("2031-02-03T07:15:09.120+01:00", &record, |text| text.to_owned().into());
            log.push('\n');
        }
        // What is no line of the log.
        log += line;
        log.push('\n');
    }
    bundle.transitions =
        serde_json::json!([{ "callerName": corpus.iter().map(|nasty| &nasty.line).collect::<Vec<_>>() }]);
    fs::write(folder.path().join("aplomb.log"), log).unwrap();
    write(&bundle, &to).unwrap();
    for (name, text) in &members(&to) {
        for Nasty { line, never } in &corpus {
            for never in never.iter().filter(|never| never.chars().count() > 4) {
                assert!(!text.contains(never.as_str()), "{name} has {never} of {line}");
            }
        }
    }
    let kept = &members(&to)["logs/aplomb.log"];
    assert_eq!(
        kept.lines().filter(|line| line.ends_with("WARN  x | failed why=[personal]")).count(),
        corpus.len()
    );
}

/// A server can put anything into a word of SystemInfo and into the address of a redirect.
#[test]
fn a_word_of_a_server_is_in_the_examination_and_not_in_a_bundle() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("bundle.zip");
    let mut bundle = bundle(None);
    let hostile = "Novak-is-on-leave";
    bundle.report.findings = [
        (Code::AuthModeUnknown, "mode"),
        (Code::XmppDomainSaid, "domain"),
        (Code::NodeNotNamed, "names"),
        (Code::RedirectInsecure, "to"),
    ]
    .map(|(code, arg)| code.about("fin-a.example.test", &[(arg, hostile.into())]))
    .into();
    bundle.report.findings.push(
        Code::OtherNodeNamed.about("fin-a.example.test", &[("node", hostile.into()), ("set", public("no"))]),
    );
    bundle
        .report
        .findings
        .push(Code::SystemInfoFails.about("fin-a.example.test", &[("status", public("500"))]));
    assert_eq!(report::text(&bundle.report).matches(hostile).count(), 5);
    write(&bundle, &to).unwrap();
    let members = members(&to);
    assert!(members.values().all(|text| !text.contains(hostile)), "{members:?}");
    for says in ["the sign-in mode [personal], which is not known", "asked for its state (500)"] {
        assert!(members["doctor.txt"].contains(says) && members["doctor.json"].contains(says), "{members:?}");
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
