use std::sync::{Mutex, MutexGuard, PoisonError};

use desk_policy::Policy;

use super::*;

/// Keeps the lines of the policy as the file of the log would have them.
struct Kept(Mutex<Vec<u8>>);

impl Kept {
    fn bytes(&self) -> MutexGuard<'_, Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl log::Log for Kept {
    fn enabled(&self, metadata: &log::Metadata<'_>) -> bool {
        metadata.target().starts_with("desk_policy")
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            let mut bytes = self.bytes();
            line(&mut *bytes, &mut DeferredNow::new(), record).unwrap();
            bytes.push(b'\n');
        }
    }

    fn flush(&self) {}
}

#[test]
fn a_written_line_is_redacted() {
    let mut out = Vec::new();
    let sent = String::from("Authorization: Bearer SECRET-TOKEN");
    let mut record = Record::builder();
    record.level(log::Level::Warn).target("finesse_client::rest");
    line(&mut out, &mut DeferredNow::new(), &record.args(format_args!("sent {sent}")).build()).unwrap();
    let written = String::from_utf8(out).unwrap();
    assert!(written.ends_with("WARN  finesse_client::rest | ⟨sent Authorization: [redacted]⟩"), "{written}");
}

#[test]
fn a_policy_is_told_by_its_file_and_the_reason_and_no_folder_of_a_person_leaves_the_computer() {
    static KEPT: Kept = Kept(Mutex::new(Vec::new()));
    log::set_logger(&KEPT).unwrap();
    log::set_max_level(LevelFilter::Info);
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("aX3f9Q72kLm0Zt81").join("Martina Novak");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("policy.json");
    std::fs::write(
        &file,
        r#"{ "sessionMinutes": "soon", "server": "fin-a.example.test", "refreshForm": "post" }"#,
    )
    .unwrap();
    Policy::of_json(&file, |text| Ok(text.to_owned())).tell();
    std::fs::write(&file, "Martina").unwrap();
    Policy::of_json(&file, |text| Ok(text.to_owned())).tell();
    let written = String::from_utf8(KEPT.bytes().clone()).unwrap();
    let leaves: Vec<_> = written.lines().map(|line| log_fields::without_personal(line).unwrap()).collect();
    let texts: Vec<_> = leaves.iter().filter_map(|line| Some(line.split_once(" | ")?.1)).collect();
    assert_eq!(
        texts,
        [
            "policy: settings are managed place=policy.json folder=[personal] settings=server, refreshForm",
            "policy: a setting is not used setting=sessionMinutes problem=notNumber place=policy.json folder=[personal] detail=[personal]",
            "policy: a place is not used problem=notJson place=policy.json folder=[personal] detail=[personal]",
        ]
    );
    assert!(written.contains("detail=⟨must be a whole number from 5 to 10080"), "{written}");
}
