//! The support bundle: one zip file with what somebody needs who helps from afar, and nothing that is secret or about a caller.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write},
    mem,
    path::{Path, PathBuf},
};

use desk_contract::{Check, DoctorReport};
use desk_texts::text;
use serde::Serialize;
use serde_json::Value;
use time::{OffsetDateTime, format_description::BorrowedFormatItem, macros::format_description};
use zip::{CompressionMethod, ZipWriter, result::ZipError, write::SimpleFileOptions};

use crate::{code::PERSONAL, computer::Setting, redact, report};

/// The last part of each log file that is taken.
const MAX_LOG: u64 = 2 * 1024 * 1024;

/// Log files that are taken, the newest first.
const MAX_LOGS: usize = 8;

/// Members of JSON that are taken. One that is added anywhere is left out until it is added here.
const MEMBERS: &[&str] = &[
    // versions.json
    "aplomb",
    "engine",
    "system",
    // doctor.json
    "form",
    "program",
    "server",
    "level",
    "findings",
    "check",
    "code",
    "about",
    "what",
    "why",
    "advice",
    "detail",
    // settings.json
    "setting",
    "value",
    "source",
    "problem",
    // transitions.json
    "now",
    "transitions",
    "pings",
    "accepted",
    "shown",
    "at",
    "part",
    "from",
    "to",
    "took",
];

/// A moment in a file's name.
const MOMENT: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]-[hour][minute][second]");

/// What goes into a bundle.
#[derive(Debug, Clone)]
pub(crate) struct Bundle {
    /// What the doctor found.
    pub report: DoctorReport,
    /// Parts and their versions.
    pub versions: Vec<(String, String)>,
    /// Each setting with its source.
    pub settings: Vec<Setting>,
    /// What the running desk keeps for its diagnostics (transitions with their reasons, times); `null` when it does not run.
    pub transitions: Value,
    /// The folder with the log; `None` when there is none.
    pub logs: Option<PathBuf>,
}

/// Why there is no bundle.
#[derive(Debug, thiserror::Error)]
pub enum BundleTrouble {
    /// The file could not be written.
    #[error("{}", text("doctor-bundle-unwritten", &[("path", path.as_str().into()), ("why", why.to_string().into())]))]
    Write {
        /// The file.
        path: String,
        /// What the system said.
        why: io::Error,
    },
    /// It could not be packed.
    #[error("{}", text("doctor-bundle-unpacked", &[("why", .0.to_string().into())]))]
    Pack(#[from] ZipError),
    /// Something in it cannot be written as JSON.
    #[error("{}", text("doctor-bundle-unpacked", &[("why", .0.to_string().into())]))]
    Json(#[from] serde_json::Error),
}

/// The present moment (UTC), for a file's name.
pub(crate) fn now() -> String {
    OffsetDateTime::now_utc().format(MOMENT).unwrap_or_default()
}

/// Writes a bundle. The file is there whole or not at all; one of the same name is replaced.
///
/// # Errors
/// When it can not be written.
pub(crate) fn write(bundle: &Bundle, to: &Path) -> Result<(), BundleTrouble> {
    let trouble = |why| BundleTrouble::Write { path: to.display().to_string(), why };
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut half = tempfile::NamedTempFile::new_in(folder).map_err(trouble)?;
    pack(bundle, half.as_file_mut())?;
    half.persist(to).map_err(|why| trouble(why.error))?;
    Ok(())
}

fn pack(bundle: &Bundle, file: &mut File) -> Result<(), BundleTrouble> {
    let mut zip = ZipWriter::new(file);
    let report = without_details(&bundle.report);
    add(&mut zip, "doctor.txt", &report::text(&report))?;
    add_json(&mut zip, "doctor.json", &report)?;
    add_json(&mut zip, "versions.json", &bundle.versions.iter().cloned().collect::<BTreeMap<_, _>>())?;
    add_json(&mut zip, "settings.json", &bundle.settings)?;
    add_json(&mut zip, "transitions.json", &bundle.transitions)?;
    for path in bundle.logs.iter().flat_map(|folder| newest_logs(folder)) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = match tail(&path) {
            Ok(text) => text.lines().filter_map(log_fields::without_personal).collect::<Vec<_>>().join("\n"),
            Err(why) => format!("this file cannot be read: {:?}", why.kind()),
        };
        add(&mut zip, &format!("logs/{name}"), &text)?;
    }
    zip.finish()?;
    Ok(())
}

/// The report without what servers and libraries said, neither in a detail nor in a sentence. Names in certificates and the addresses of a host are needed to help.
fn without_details(report: &DoctorReport) -> DoctorReport {
    let mut report = report.clone();
    for finding in &mut report.findings {
        finding.what = mem::take(&mut finding.public);
        if !matches!(finding.check, Check::Name | Check::Certificate) {
            finding.detail = finding.detail.take().map(|_| PERSONAL.to_owned());
        }
    }
    report
}

/// One member of text. Everything goes through here or through [`add_json`], so nothing gets in unread.
fn add(zip: &mut ZipWriter<&mut File>, name: &str, text: &str) -> Result<(), BundleTrouble> {
    zip.start_file(name, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated))?;
    for line in text.lines() {
        zip.write_all(clean(line).as_bytes()).and_then(|()| zip.write_all(b"\n")).map_err(ZipError::from)?;
    }
    Ok(())
}

/// One member of JSON: of its members those that are known to help, their texts cleaned. Numbers are times and counts.
fn add_json(zip: &mut ZipWriter<&mut File>, name: &str, what: &impl Serialize) -> Result<(), BundleTrouble> {
    let value = cleaned(serde_json::to_value(what)?);
    zip.start_file(name, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated))?;
    zip.write_all(serde_json::to_string_pretty(&value)?.as_bytes()).map_err(ZipError::from)?;
    Ok(())
}

fn cleaned(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(text.lines().map(clean).collect::<Vec<_>>().join("\n")),
        Value::Array(values) => Value::Array(values.into_iter().map(cleaned).collect()),
        Value::Object(members) => {
            let known = members.into_iter().filter(|(name, _)| MEMBERS.contains(&name.as_str()));
            Value::Object(known.map(|(name, value)| (name, cleaned(value))).collect())
        }
        plain @ (Value::Null | Value::Bool(_) | Value::Number(_)) => plain,
    }
}

/// A line without what looks like a secret or like somebody's. The head of a log line was checked already.
fn clean(line: &str) -> String {
    match log_fields::without_personal(line).as_deref().and_then(|line| line.split_once(log_fields::BETWEEN))
    {
        Some((head, text)) => format!("{head}{}{}", log_fields::BETWEEN, redact(text)),
        None => redact(line).into_owned(),
    }
}

fn newest_logs(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut logs: Vec<_> = entries
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|kind| kind == "log"))
        .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
        .collect();
    logs.sort();
    logs.into_iter().rev().take(MAX_LOGS).map(|(_, path)| path).collect()
}

/// The last part of a file, from the beginning of a line.
fn tail(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let size = file.metadata()?.len();
    let mut reader = if size > MAX_LOG {
        file.seek(SeekFrom::Start(size - MAX_LOG))?;
        let mut reader = BufReader::new(file);
        reader.read_until(b'\n', &mut Vec::new())?;
        reader
    } else {
        BufReader::new(file)
    };
    let mut bytes = Vec::new();
    reader.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
#[path = "../tests/unit/bundle.rs"]
mod tests;
