//! The doctor and the support bundle, asked for on the command line, where neither window nor display is needed, or by the page.

use std::{io, process::ExitCode, sync::Arc};

use desk_computer::environment;
use desk_contract::{CommandError, DoctorReport, RunDoctor, SupportBundle, VersionNotice};
use desk_core::Desk;
use desk_doctor::{Drawing, Program, Verb};
use desk_policy::Policy;
use finesse_client::{SystemClock, Trust};
use tauri::async_runtime::block_on;

use crate::{keychain::SystemKeychain, practice::Practising, terminal::say};

fn program(trust: Trust) -> Program {
    let policy = Policy::of_this_computer(desk_core::server_name);
    Program {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        engine: tauri::webview_version().map_err(|why| why.to_string()),
        keychain: Arc::new(SystemKeychain::new()),
        drawing: Drawing::of_this_computer(policy.acceleration()),
        policy,
        ignored: environment::ignored().to_vec(),
        trust,
        clock: Arc::new(SystemClock::new()),
    }
}

/// Does what was asked for on the command line, and ends with its status; 2 as well when nothing could be done.
pub(crate) fn answer(verb: &Verb) -> ExitCode {
    let trusted = Trust::new().map_err(|why| why.to_string());
    match trusted.and_then(|trust| block_on(program(trust).answer(verb))) {
        Ok((text, status)) => say(&mut io::stdout(), &text, ExitCode::from(status)),
        Err(why) => say(&mut io::stderr(), &format!("aplomb: {why}\n"), ExitCode::from(2)),
    }
}

/// Examines this computer and the way to a server, for the page.
pub(crate) async fn run_doctor(practising: &Practising, args: RunDoctor) -> DoctorReport {
    program(practising.trusted()).examine(args.server.as_deref()).await
}

/// How this version stands to the latest one, for the page.
pub(crate) async fn version_notice() -> VersionNotice {
    match Trust::new() {
        Ok(trust) => program(trust).version_notice().await,
        Err(_) => VersionNotice::Unknown,
    }
}

/// Saves what the support needs into one file, for the page.
///
/// # Errors
/// When the file cannot be written.
pub(crate) async fn make_support_bundle(
    desk: &Desk,
    practising: &Practising,
    args: RunDoctor,
) -> Result<SupportBundle, CommandError> {
    // What the desk keeps helps, and is not what the file is there for.
    let kept = desk.diagnostics().await.ok();
    let kept = kept.and_then(|kept| serde_json::to_value(kept).ok()).unwrap_or_default();
    let packed = program(practising.trusted()).pack(args.server.as_deref(), kept, None).await;
    let path = packed.map_err(|why| desk_core::fault(why.to_string()))?.display().to_string();
    Ok(SupportBundle { path })
}
