//! `journeys`: every documented action of an agent, on every platform that has it, against the simulated contact centre.

use std::io::Write;
use std::process::ExitCode;

use futures_util::{StreamExt, stream};
use protocol::{TestResult, journeys};

const HELP: &str = "\
Makes a journey for every action that Finesse documents for agents, on UCCE and on UCCX, against the simulated contact centre, each
in both orders of events, and prints platform, action and result of each.

  journeys [options] [ACTION...]

  ACTION  only journeys of these actions, for instance TRANSFER
  --help  this text

Ends with a failure when a journey fails, or when an action of the documentation has none.
";

/// How many journeys are made at the same time.
const AT_ONCE: usize = 4;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match make().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            let _ = writeln!(std::io::stderr(), "journeys: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Whether every journey passed and none is missing.
async fn make() -> TestResult<bool> {
    let mut out = std::io::stdout();
    let Some(chosen) = read()? else {
        out.write_all(HELP.as_bytes())?;
        return Ok(true);
    };
    let is_chosen = |action: &str| chosen.is_empty() || chosen.iter().any(|chosen| chosen == action);
    let lines = journeys::lines().into_iter().filter(|line| is_chosen(line.row.action));
    let mut made = stream::iter(lines.map(|line| async move { (line, line.run().await) })).buffered(AT_ONCE);
    let (mut passed, mut failed) = (0, 0);
    while let Some((line, result)) = made.next().await {
        let (word, count) = if result.is_ok() { ("passed", &mut passed) } else { ("FAILED", &mut failed) };
        *count += 1;
        writeln!(out, "{line} · {word} · {}", line.row.what)?;
        if let Err(why) = result {
            writeln!(out, "    {why}")?;
        }
    }
    let missing = journeys::missing();
    for action in &missing {
        writeln!(out, "{action} · MISSING")?;
    }
    for (action, why) in journeys::NOT_HERE.iter().filter(|(action, _)| is_chosen(action)) {
        writeln!(out, "{action} · not an agent's action at this desk · {why}")?;
    }
    writeln!(out, "{passed} passed, {failed} failed, {} missing", missing.len())?;
    Ok(passed > 0 && failed == 0 && missing.is_empty())
}

/// The actions that are named; `None` when only the help is wanted.
fn read() -> TestResult<Option<Vec<String>>> {
    let mut chosen = Vec::new();
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => return Ok(None),
            lexopt::Arg::Value(action) => chosen.push(action.to_string_lossy().into_owned()),
            lexopt::Arg::Long(_) | lexopt::Arg::Short(_) => return Err(argument.unexpected().into()),
        }
    }
    Ok(Some(chosen))
}
