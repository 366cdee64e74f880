//! `shift`: a whole shift on the fast clock against the contact centre in a box, and its figures.

use std::io::Write;
use std::process::ExitCode;

use protocol::{Shift, TestResult};

const HELP: &str = "\
Works through a shift against the contact centre in a box, on a clock that runs as fast as it can, and prints where in its
life each token was renewed. Tokens live 5 minutes, the refresh token 10 hours, and 5 % of the renewals fail at first.

  shift [options]

  --minutes N  length of the shift, 720 when it is left out
  --seed N     what decides everything that looks like chance; printed, so that a shift can be had again
  --help       this text

Ends with a failure when a goal is missed.
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut out = String::new();
    let worked = work(&mut out).await;
    // Nothing can be done when the output cannot be written.
    let _ = std::io::stdout().write_all(out.as_bytes());
    match worked {
        Ok(missed) if missed.is_empty() => ExitCode::SUCCESS,
        Ok(missed) => complain(&missed.join("\n")),
        Err(why) => complain(&why.to_string()),
    }
}

fn complain(why: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "shift: {why}");
    ExitCode::FAILURE
}

/// Gives the goals that were missed.
async fn work(out: &mut String) -> TestResult<Vec<String>> {
    let Some(shift) = read()? else {
        out.push_str(HELP);
        return Ok(Vec::new());
    };
    // Before the work, so that it is known when the work fails.
    writeln!(std::io::stdout(), "A shift of {} minutes, seed {}\n", shift.minutes, shift.seed)?;
    let figures = shift.work().await?;
    out.push_str(&figures.to_string());
    Ok(figures.missed())
}

/// `None` when only the help is wanted.
fn read() -> TestResult<Option<Shift>> {
    let mut shift = Shift { minutes: 720, seed: u64::from(fastrand::u32(..)) };
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("minutes") => shift.minutes = lexopt::ValueExt::parse(&arguments.value()?)?,
            lexopt::Arg::Long("seed") => shift.seed = lexopt::ValueExt::parse(&arguments.value()?)?,
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => return Ok(None),
            lexopt::Arg::Long(_) | lexopt::Arg::Short(_) | lexopt::Arg::Value(_) => {
                return Err(argument.unexpected().into());
            }
        }
    }
    Ok(Some(shift))
}
