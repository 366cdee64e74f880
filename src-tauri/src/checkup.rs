//! The doctor and the support bundle, asked for on the command line, where neither window nor display is needed, or by the page.

use std::{io, path::Path, process::ExitCode, sync::Arc};

use desk_contract::{CommandError, DoctorReport, RunDoctor, SupportBundle};
use desk_core::Desk;
use desk_doctor::Program;
use finesse_client::{SystemClock, Trust};
use serde_json::Value;
use tauri::{State, async_runtime::block_on};

use crate::{keychain::SystemKeychain, practice::Practising, say};

fn program(trust: Trust) -> Program {
    Program {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        engine: tauri::webview_version().map_err(|why| why.to_string()),
        keychain: Arc::new(SystemKeychain::new()),
        trust,
        clock: Arc::new(SystemClock::new()),
    }
}

/// Examines, prints, and ends with the status of the worst finding.
pub(crate) fn doctor(json: bool, server: Option<&str>) -> ExitCode {
    let trust = match Trust::new() {
        Ok(trust) => trust,
        Err(why) => return say(&mut io::stderr(), &format!("aplomb: {why}\n"), ExitCode::from(2)),
    };
    let report = block_on(program(trust).examine(server));
    let text = if json { desk_doctor::json(&report) } else { desk_doctor::text(&report) };
    say(&mut io::stdout(), &text, ExitCode::from(desk_doctor::exit_status(report.level)))
}

/// Writes the support bundle and prints where it is.
pub(crate) fn support_bundle(file: Option<&Path>) -> ExitCode {
    let packed = Trust::new().map_err(|why| why.to_string()).and_then(|trust| {
        block_on(program(trust).pack(None, Value::Null, file)).map_err(|why| why.to_string())
    });
    match packed {
        Ok(path) => say(&mut io::stdout(), &format!("{}\n", path.display()), ExitCode::SUCCESS),
        Err(why) => say(&mut io::stderr(), &format!("aplomb: {why}\n"), ExitCode::FAILURE),
    }
}

#[tauri::command]
pub(crate) async fn run_doctor(
    practising: State<'_, Practising>,
    args: RunDoctor,
) -> Result<DoctorReport, CommandError> {
    Ok(program(practising.trusted()).examine(args.server.as_deref()).await)
}

#[tauri::command]
pub(crate) async fn make_support_bundle(
    desk: State<'_, Desk>,
    practising: State<'_, Practising>,
    args: RunDoctor,
) -> Result<SupportBundle, CommandError> {
    // What the desk keeps helps, and is not what the file is there for.
    let kept = desk.diagnostics().await.ok();
    let kept = kept.and_then(|kept| serde_json::to_value(kept).ok()).unwrap_or_default();
    let packed = program(practising.trusted()).pack(args.server.as_deref(), kept, None).await;
    let path = packed.map_err(|why| desk_core::fault(why.to_string()))?.display().to_string();
    Ok(SupportBundle { path })
}
