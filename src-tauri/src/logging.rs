//! The log: a rotating file, and standard error. [`redact`] removes secrets from each line before it is written.

use std::io::{self, Write};
use std::{panic, path::Path};

use flexi_logger::{
    Cleanup, Criterion, DeferredNow, Duplicate, FileSpec, FlexiLoggerError, LogSpecification, Logger,
    LoggerHandle, Naming,
};
use log::{LevelFilter, Record};

use desk_doctor::redact;

/// Name prefixes of this project's crates. Libraries are limited to `warn`, because at `debug` some log whole frames and headers.
const OWN: [&str; 3] = ["aplomb_shell", "desk_", "finesse_"];

/// The size at which the log file rotates, in bytes.
const FILE_SIZE: u64 = 2 * 1024 * 1024;

/// How many rotated log files are kept.
const FILES_KEPT: usize = 4;

/// Starts the log in `directory`, or on standard error only if the directory cannot be written. `level` applies to this project's
/// crates. Dropping the returned handle stops the log.
///
/// # Errors
/// If a logger is set already.
pub(crate) fn start(directory: &Path, level: LevelFilter) -> Result<LoggerHandle, FlexiLoggerError> {
    let file = FileSpec::default().directory(directory).basename("aplomb");
    let rotating = logger(level)
        .log_to_file(file)
        .append()
        .rotate(Criterion::Size(FILE_SIZE), Naming::Numbers, Cleanup::KeepLogFiles(FILES_KEPT))
        .duplicate_to_stderr(Duplicate::All)
        .start();
    let handle = match rotating {
        Ok(handle) => handle,
        Err(trouble) => {
            let handle = logger(level).log_to_stderr().start()?;
            log_fields::warn!("no log file"; personal trouble = trouble);
            handle
        }
    };
    log_panics();
    Ok(handle)
}

fn logger(level: LevelFilter) -> Logger {
    let mut levels = LogSpecification::builder();
    levels.default(LevelFilter::Warn);
    for own in OWN {
        levels.module(own, level);
    }
    Logger::with(levels.build()).format(line)
}

fn line(out: &mut dyn Write, now: &mut DeferredNow, record: &Record<'_>) -> io::Result<()> {
    let time = now.format("%Y-%m-%dT%H:%M:%S%.3f%:z");
    out.write_all(log_fields::line(&time.to_string(), record, redact).as_bytes())
}

/// Writes panics to the log, where they are redacted, instead of to standard error.
fn log_panics() {
    panic::set_hook(Box::new(|panic| {
        log_fields::error!("the program panicked"; personal panic = panic);
        log::logger().flush();
    }));
}

#[cfg(test)]
#[path = "../tests/unit/logging.rs"]
mod tests;
