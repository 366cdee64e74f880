//! What the program says on the terminal.

use std::{io::Write, process::ExitCode};

/// Writes a text. Returns `code`, or a failure when it cannot be written.
pub(crate) fn say(out: &mut impl Write, text: &str, code: ExitCode) -> ExitCode {
    if out.write_all(text.as_bytes()).is_ok() { code } else { ExitCode::FAILURE }
}
