//! The support bundle: one zip file with what somebody needs who helps from afar, and nothing that is secret or about a caller.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    sync::LazyLock,
};

use desk_contract::DoctorReport;
use desk_texts::text;
use regex::{Captures, Regex};
use serde::Serialize;
use serde_json::Value;
use time::{OffsetDateTime, format_description::BorrowedFormatItem, macros::format_description};
use zip::{CompressionMethod, ZipWriter, result::ZipError, write::SimpleFileOptions};

use crate::{computer::Setting, redact, report};

/// The last part of each log file that is taken.
const MAX_LOG: u64 = 2 * 1024 * 1024;

/// Log files that are taken, the newest first.
const MAX_LOGS: usize = 8;

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
    add(&mut zip, "doctor.txt", &report::text(&bundle.report))?;
    add_json(&mut zip, "doctor.json", &bundle.report)?;
    add_json(&mut zip, "versions.json", &bundle.versions.iter().cloned().collect::<BTreeMap<_, _>>())?;
    add_json(&mut zip, "settings.json", &bundle.settings)?;
    add_json(&mut zip, "transitions.json", &bundle.transitions)?;
    for path in bundle.logs.iter().flat_map(|folder| newest_logs(folder)) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = match tail(&path) {
            Ok(text) => text,
            Err(why) => format!("this file cannot be read: {why}\n"),
        };
        add(&mut zip, &format!("logs/{name}"), &text)?;
    }
    zip.finish()?;
    Ok(())
}

/// One member of text. Everything goes through here or through [`add_json`], so nothing gets in unread.
fn add(zip: &mut ZipWriter<&mut File>, name: &str, text: &str) -> Result<(), BundleTrouble> {
    zip.start_file(name, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated))?;
    for line in text.lines() {
        zip.write_all(clean(line).as_bytes()).and_then(|()| zip.write_all(b"\n")).map_err(ZipError::from)?;
    }
    Ok(())
}

/// One member of JSON: its texts are cleaned, and its numbers, which are times and counts, stay.
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
            Value::Object(members.into_iter().map(|(name, value)| (name, cleaned(value))).collect())
        }
        plain @ (Value::Null | Value::Bool(_) | Value::Number(_)) => plain,
    }
}

/// Dates and the numbers of traces, which stay (the group), and whatever else can be a telephone number or the number of a person.
const NUMBERS: &str = concat!(
    r"(\b20\d\d-[01]\d-[0-3]\d(?:T[\d:.]+)?(?:Z|\b)",
    r"|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b)",
    r"|\+?\d(?:[ ()/-]{0,2}\d){6,}|\b\d{3}\.\d{3}\.\d{4}\b",
);

/// A line without secrets, and without numbers that can be somebody's.
fn clean(line: &str) -> String {
    static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(NUMBERS).ok());
    // The time of a log line is no telephone number.
    let (time, rest) = if is_time(line) { line.split_at(TIME) } else { ("", line) };
    let rest = redact(rest);
    match NUMBER.as_ref() {
        Some(number) => {
            let told =
                |found: &Captures<'_>| found.get(1).map_or("[number]", |kept| kept.as_str()).to_owned();
            format!("{time}{}", number.replace_all(&rest, told))
        }
        None => String::new(),
    }
}

/// Length of `2031-02-03T07:15:09.120+01:00`.
const TIME: usize = 29;

fn is_time(line: &str) -> bool {
    line.get(..TIME).is_some_and(|time| {
        time.bytes().zip("0000-00-00T00:00:00.000+00:00".bytes()).all(|(byte, form)| match form {
            b'0' => byte.is_ascii_digit(),
            b'+' => byte == b'+' || byte == b'-',
            _ => byte == form,
        })
    })
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
