//! The report: put together, as text for people, as JSON for programs, and as an exit status.

use std::fmt::Write;

use desk_contract::{Check, DoctorReport, Finding, FindingLevel};

/// Version of the shape of the report.
const FORM: u32 = 1;

/// Puts a report together; the findings are in the order of their checks.
pub(crate) fn of(program: &str, server: Option<String>, findings: Vec<Finding>) -> DoctorReport {
    let level = findings.iter().map(|finding| finding.level).max().unwrap_or(FindingLevel::Ok);
    DoctorReport { form: FORM, program: program.to_owned(), server, level, findings }
}

/// The exit status for deployment tools: 0 when all is well, 1 when there are warnings, 2 when agents can not work.
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
    // Text and numbers alone: this can not fail.
    serde_json::to_string_pretty(report).map(|text| text + "\n").unwrap_or_default()
}

/// The report for people: one line for what is well, the whole advice for what is not.
#[must_use]
pub fn text(report: &DoctorReport) -> String {
    let mut out = format!("Aplomb {}", report.program);
    if let Some(server) = &report.server {
        let _ = write!(out, ", examining {server}");
    }
    out.push('\n');
    let mut group = "";
    for finding in &report.findings {
        let next = group_of(finding.check);
        if next != group {
            let _ = write!(out, "\n{next}\n");
            group = next;
        }
        let _ = writeln!(out, "  {:<8} {}", word(finding.level), finding.what);
        if finding.level < FindingLevel::Warning {
            continue;
        }
        let rest = [("why", &finding.why), ("do", &finding.advice), ("said", &finding.detail)];
        for (label, text) in rest.into_iter().filter_map(|(label, text)| Some((label, text.as_ref()?))) {
            let _ = writeln!(out, "           {label:<5}{text}");
        }
        let _ = writeln!(out, "           code {}", finding.code);
    }
    let count = |level| report.findings.iter().filter(|finding| finding.level == level).count();
    let _ = match (count(FindingLevel::Trouble), count(FindingLevel::Warning)) {
        (0, 0) => write!(out, "\nAll is well.\n"),
        (0, warnings) => {
            write!(out, "\nNothing was found that keeps agents from working. Warnings: {warnings}.\n")
        }
        (troubles, warnings) => {
            write!(
                out,
                "\nSomething keeps agents from working. Troubles: {troubles}, warnings: {warnings}.\n"
            )
        }
    };
    out
}

const fn word(level: FindingLevel) -> &'static str {
    match level {
        FindingLevel::Ok => "ok",
        FindingLevel::Note => "note",
        FindingLevel::Warning => "WARNING",
        FindingLevel::Trouble => "TROUBLE",
    }
}

const fn group_of(check: Check) -> &'static str {
    match check {
        Check::Engine
        | Check::Sandbox
        | Check::Display
        | Check::Keychain
        | Check::Settings
        | Check::Policy => "This computer",
        Check::Server | Check::Proxy | Check::Name | Check::Port | Check::Certificate | Check::Clock => {
            "The way there"
        }
        Check::SystemInfo
        | Check::Service
        | Check::Heartbeat
        | Check::Maintenance
        | Check::Nodes
        | Check::XmppDomain => "Finesse",
        Check::AuthMode | Check::SignIn => "Signing in",
        Check::WebSocket | Check::Bosh | Check::Tcp | Check::Notifications => "Events",
    }
}

#[cfg(test)]
#[path = "../tests/unit/report.rs"]
mod tests;
