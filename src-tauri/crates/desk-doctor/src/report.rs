//! The report: put together, as text for people, as JSON for programs, and as an exit status.

use std::fmt::Write;

use desk_contract::{Check, DoctorReport, Finding, FindingLevel};
use desk_texts::text as message;
use unicode_width::UnicodeWidthStr;

/// Version of the shape of the report.
const FORM: u32 = 1;

/// Puts a report together; the findings are in the order of their checks.
pub(crate) fn of(program: &str, server: Option<String>, findings: Vec<Finding>) -> DoctorReport {
    let level = findings.iter().map(|finding| finding.level).max().unwrap_or(FindingLevel::Ok);
    DoctorReport { form: FORM, program: program.to_owned(), server, level, findings }
}

/// The exit status for deployment tools: 0 when all is well, 1 when there are warnings, 2 when agents cannot work.
#[must_use]
pub const fn exit_status(level: FindingLevel) -> u8 {
    match level {
        FindingLevel::Ok | FindingLevel::Note => 0,
        FindingLevel::Warning => 1,
        FindingLevel::Trouble => 2,
    }
}

/// The report as JSON, with a line break at the end.
#[must_use]
pub fn json(report: &DoctorReport) -> String {
    // Text and numbers alone: this cannot fail.
    serde_json::to_string_pretty(report).map(|text| text + "\n").unwrap_or_default()
}

/// The report for people: one line for what is well, the whole advice for what is not.
#[must_use]
pub fn text(report: &DoctorReport) -> String {
    let version = ("version", report.program.as_str().into());
    let mut out = match &report.server {
        Some(server) => message("doctor-version-server", &[version, ("server", server.as_str().into())]),
        None => message("doctor-version", &[version]),
    };
    out.push('\n');
    let columns = Columns::of_language();
    let mut group = "";
    for finding in &report.findings {
        let next = group_of(finding.check);
        if next != group {
            let _ = write!(out, "\n{}\n", message(next, &[]));
            group = next;
        }
        let _ = writeln!(out, "  {}  {}", padded(&level(finding.level), columns.level), finding.what);
        if finding.level >= FindingLevel::Warning {
            advice(&mut out, finding, &columns);
        }
    }
    let _ = write!(out, "\n{}\n", result(report));
    out
}

/// The labels of the lines below a finding.
const LABELS: [&str; 4] = ["doctor-why", "doctor-advice", "doctor-detail", "doctor-code"];

const LEVELS: [FindingLevel; 4] =
    [FindingLevel::Ok, FindingLevel::Note, FindingLevel::Warning, FindingLevel::Trouble];

/// The columns of the words at the beginning of a line, so that what follows them begins in one column. A Japanese or Chinese
/// character takes two.
struct Columns {
    level: usize,
    label: usize,
}

impl Columns {
    fn of_language() -> Self {
        let widest = |words: &mut dyn Iterator<Item = String>| {
            words.map(|word| word.width()).max().unwrap_or_default()
        };
        Self {
            level: widest(&mut LEVELS.into_iter().map(level)),
            label: widest(&mut LABELS.into_iter().map(|label| message(label, &[]))),
        }
    }
}

fn padded(word: &str, width: usize) -> String {
    format!("{word}{}", " ".repeat(width.saturating_sub(word.width())))
}

/// Why it matters, what to do, what was said, and the code, one below the other.
fn advice(out: &mut String, finding: &Finding, columns: &Columns) {
    let Finding { why, advice, detail, code, .. } = finding;
    let rest = [why.as_deref(), advice.as_deref(), detail.as_deref(), Some(code.as_str())];
    let indent = " ".repeat(columns.level);
    for (label, said) in LABELS.into_iter().zip(rest).filter_map(|(label, said)| Some((label, said?))) {
        let _ = writeln!(out, "  {indent}  {}  {said}", padded(&message(label, &[]), columns.label));
    }
}

/// What it all comes to, in one line.
fn result(report: &DoctorReport) -> String {
    let count = |level| report.findings.iter().filter(|finding| finding.level == level).count();
    let (problems, warnings) = (count(FindingLevel::Trouble), count(FindingLevel::Warning));
    let counted = |id, count: usize| message(id, &[("count", count.into())]);
    let problems_text = || counted("examination-problems", problems);
    let warnings_text = || counted("examination-warnings", warnings);
    let (what, counts) = match (problems, warnings) {
        (0, 0) => return message("examination-result-ok", &[]),
        (0, _) => ("examination-result-warning", warnings_text()),
        (_, 0) => ("examination-result-trouble", problems_text()),
        (_, _) => {
            let both = [("problems", problems_text().into()), ("warnings", warnings_text().into())];
            ("examination-result-trouble", message("examination-both", &both))
        }
    };
    message("doctor-result", &[("result", message(what, &[]).into()), ("counts", counts.into())])
}

fn level(level: FindingLevel) -> String {
    let id = match level {
        FindingLevel::Ok => "examination-level-ok",
        FindingLevel::Note => "examination-level-note",
        FindingLevel::Warning => "examination-level-warning",
        FindingLevel::Trouble => "examination-level-trouble",
    };
    message(id, &[])
}

/// The message with the title of a check's group.
const fn group_of(check: Check) -> &'static str {
    match check {
        Check::Engine
        | Check::Sandbox
        | Check::Display
        | Check::Keychain
        | Check::Settings
        | Check::Policy
        | Check::Version => "examination-group-computer",
        Check::Server | Check::Proxy | Check::Name | Check::Port | Check::Certificate | Check::Clock => {
            "examination-group-way"
        }
        Check::SystemInfo
        | Check::Service
        | Check::Heartbeat
        | Check::Maintenance
        | Check::Nodes
        | Check::XmppDomain => "examination-group-finesse",
        Check::AuthMode | Check::SignIn => "examination-group-signIn",
        Check::WebSocket | Check::Bosh | Check::Tcp | Check::Notifications => "examination-group-events",
    }
}

#[cfg(test)]
#[path = "../tests/unit/report.rs"]
mod tests;
