use super::*;

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
