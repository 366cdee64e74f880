//! The log: a file that rotates, and standard error. Nothing reaches either before [`redact`] has seen it.

use std::io::{self, Write};
use std::panic;
use std::path::Path;
use std::str::FromStr;

use flexi_logger::{
    Cleanup, Criterion, DeferredNow, Duplicate, FileSpec, FlexiLoggerError, LogSpecification, Logger,
    LoggerHandle, Naming,
};
use log::{LevelFilter, Record};

use desk_doctor::redact;

/// Names the level of our own lines, for a developer: `error`, `warn`, `info`, `debug` or `trace`.
const LEVEL_VARIABLE: &str = "APLOMB_LOG";

/// Our own crates. Libraries are heard from `warn` on only: at `debug` some of them print whole frames and headers.
const OWN: [&str; 5] = ["aplomb_shell", "desk_core", "finesse_client", "finesse_sim", "finesse_wire"];

/// Bytes of one log file.
const FILE_SIZE: u64 = 2 * 1024 * 1024;

/// Log files that are kept beside the current one.
const FILES_KEPT: usize = 4;

/// Starts the log in `directory`, or on standard error alone when that can not be written. The log stops when the answer
/// is dropped.
///
/// # Errors
/// When there is a logger already.
pub(crate) fn start(directory: &Path) -> Result<LoggerHandle, FlexiLoggerError> {
    let file = FileSpec::default().directory(directory).basename("aplomb");
    let rotating = logger()
        .log_to_file(file)
        .append()
        .rotate(Criterion::Size(FILE_SIZE), Naming::Numbers, Cleanup::KeepLogFiles(FILES_KEPT))
        .duplicate_to_stderr(Duplicate::All)
        .start();
    let handle = match rotating {
        Ok(handle) => handle,
        Err(trouble) => {
            let handle = logger().log_to_stderr().start()?;
            log::warn!("no log file: {trouble}");
            handle
        }
    };
    log_panics();
    Ok(handle)
}

fn logger() -> Logger {
    let level = std::env::var(LEVEL_VARIABLE).ok().and_then(|level| LevelFilter::from_str(&level).ok());
    let mut levels = LogSpecification::builder();
    levels.default(LevelFilter::Warn);
    for own in OWN {
        levels.module(own, level.unwrap_or(LevelFilter::Info));
    }
    Logger::with(levels.build()).format(line)
}

fn line(out: &mut dyn Write, now: &mut DeferredNow, record: &Record<'_>) -> io::Result<()> {
    let time = now.format("%Y-%m-%dT%H:%M:%S%.3f%:z");
    let text = record.args().to_string();
    write!(out, "{time} {:<5} {}: {}", record.level(), record.target(), redact(&text))
}

/// Sends panics to the log instead of raw to standard error.
fn log_panics() {
    panic::set_hook(Box::new(|panic| {
        log::error!("{panic}");
        log::logger().flush();
    }));
}

#[cfg(test)]
#[path = "../tests/unit/logging.rs"]
mod tests;
