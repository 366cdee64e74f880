//! The shell: everything of Aplomb that knows Tauri. What the product does stands in `desk-core`.

mod arguments;
mod commands;
mod exact_certificates;
mod keychain;
mod logging;
mod navigation;
mod practice;
mod redaction;
mod settings_file;
mod sign_in_window;

use std::{error::Error, ffi::OsString, io::Write, process::ExitCode, sync::Arc};

use desk_core::{Desk, Ports};
use finesse_client::{SystemClock, Trust};
use tauri::{AppHandle, Builder, Manager, Runtime, WebviewWindowBuilder, WindowEvent, async_runtime};

use crate::{
    arguments::Wish,
    exact_certificates::ExactCertificates,
    keychain::SystemKeychain,
    navigation::is_own_page,
    practice::{Centre, Practising},
    settings_file::StoredSettings,
    sign_in_window::CompanyWindow,
};

/// The label of the window with the page.
const MAIN: &str = "main";

/// The file with the settings, in the application's data directory.
const SETTINGS: &str = "settings.json";

/// Runs the program.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let practice = match arguments::read(arguments) {
        Ok(Wish::Window { practice }) => practice,
        Ok(Wish::Say(text)) => return say(&mut std::io::stdout(), &text, ExitCode::SUCCESS),
        Err(why) => {
            return say(
                &mut std::io::stderr(),
                &format!("aplomb: {why}\n\n{}", arguments::HELP),
                ExitCode::from(2),
            );
        }
    };
    no_core_dumps();
    let builder = with_commands(tauri::Builder::default())
        .plugin(tauri_plugin_single_instance::init(|app, _, _| show(app)))
        .plugin(tauri_plugin_store::Builder::new().build())
        .setup(move |app| set_up(app.handle(), practice.as_ref()))
        .on_window_event(|window, event| {
            if let (MAIN, WindowEvent::CloseRequested { api, .. }) = (window.label(), event) {
                api.prevent_close();
                leave(window.app_handle());
            }
        });
    match builder.run(tauri::generate_context!()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => say(&mut std::io::stderr(), &format!("aplomb: {why}\n"), ExitCode::FAILURE),
    }
}

fn say(out: &mut impl Write, text: &str, code: ExitCode) -> ExitCode {
    if out.write_all(text.as_bytes()).is_ok() { code } else { ExitCode::FAILURE }
}

/// The commands of the page. Which window may send them stands in `capabilities/`.
fn with_commands<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.invoke_handler(tauri::generate_handler![
        commands::start_up,
        commands::subscribe,
        commands::resync,
        commands::check_connection,
        commands::sign_in,
        commands::cancel_sign_in,
        commands::sign_in_again,
        commands::sign_out,
        commands::set_state,
        commands::dialog_action,
        commands::make_call,
        commands::set_wrap_up,
        commands::reconnect,
        commands::dismiss_notice,
        commands::save_settings,
        commands::start_practice,
    ])
}

/// Log, ports, desk and window, in this order.
fn set_up(app: &AppHandle, practice: Option<&Centre>) -> Result<(), Box<dyn Error>> {
    app.manage(logging::start(&app.path().app_log_dir()?)?);
    log::info!("aplomb {}", app.package_info().version);
    let (desk, practising) = async_runtime::block_on(start_desk(app, practice))?;
    app.manage(desk);
    app.manage(practising);
    let window = app.config().app.windows.iter().find(|window| window.label == MAIN).cloned();
    let window = window.ok_or("tauri.conf.json describes no main window")?;
    WebviewWindowBuilder::from_config(app, &window)?.on_navigation(is_own_page).build()?;
    Ok(())
}

/// The desk on the ports of this computer.
async fn start_desk(
    app: &AppHandle,
    practice: Option<&Centre>,
) -> Result<(Desk, Practising), Box<dyn Error>> {
    let clock = Arc::new(SystemClock::new());
    let trust = Trust::new()?;
    let certificates = ExactCertificates::default();
    let window = CompanyWindow::new(app.clone(), Arc::<SystemClock>::clone(&clock), certificates.clone());
    let practising = Practising::new(trust.clone(), certificates);
    let practice = match practice {
        Some(centre) => Some(practising.enter(centre).await?),
        None => None,
    };
    let ports = Ports {
        clock,
        window: Arc::new(window),
        keychain: Arc::new(SystemKeychain::new()),
        settings: Arc::new(StoredSettings::new(app, SETTINGS)?),
        trust,
        version: app.package_info().version.to_string(),
    };
    Ok((desk_core::start(ports, practice, cfg!(feature = "practice")), practising))
}

/// Brings the window to the front: the program was started a second time.
fn show<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window(MAIN) else { return };
    if let Err(why) = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus()) {
        log::warn!("the window could not be brought to the front: {why}");
    }
}

/// Takes leave of Finesse before the program ends. The window is gone at once.
fn leave<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        if let Err(why) = window.hide() {
            log::warn!("the window could not be hidden: {why}");
        }
    }
    let app = app.clone();
    async_runtime::spawn(async move {
        if let Some(desk) = app.try_state::<Desk>() {
            desk.shut_down().await;
        }
        app.exit(0);
    });
}

/// A dump of the memory would hold the tokens.
#[cfg(target_os = "linux")]
fn no_core_dumps() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // Without the right to lower a limit there is nothing to lower.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

/// Windows and macOS write no dump of a program unless the administrator orders it.
#[cfg(not(target_os = "linux"))]
fn no_core_dumps() {}
