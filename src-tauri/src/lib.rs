#![doc = include_str!("../README.md")]

mod acceleration;
mod arguments;
mod browser;
mod call_links;
mod checkup;
mod closing;
mod compact_bar;
mod engine_memory;
mod exact_certificates;
mod frames;
mod hardening;
mod history_table;
mod hotkeys;
mod ipc;
mod kept_files;
mod keychain;
mod labels;
mod leaving;
mod logging;
mod main_window;
mod navigation;
mod one_instance;
mod outside;
mod page_process;
mod page_recovery;
mod password_window;
mod places;
mod practice;
mod settings_file;
mod sign_in_window;
mod terminal;
mod tray;

use std::{error::Error, ffi::OsString, process::ExitCode, sync::Arc};

use desk_computer::{environment, memory};
use desk_core::{Desk, Ports};
use desk_policy::Policy;
use desk_texts::text;
use finesse_client::{SystemClock, Trust};
use tauri::{AppHandle, Builder, Manager, RunEvent, Runtime, async_runtime};

use crate::{
    arguments::Wish,
    browser::SystemBrowser,
    exact_certificates::ExactCertificates,
    kept_files::kept_file,
    keychain::SystemKeychain,
    password_window::{Asked, AskingWindow},
    practice::{Centre, Practising},
    settings_file::StoredSettings,
    sign_in_window::CompanyWindow,
    terminal::say,
};
pub use crate::{page_process::PageEnd, page_recovery::page_process_ended};

/// The file with the settings, in the application's local data directory.
const SETTINGS: &str = "settings.json";

/// The folder with the encrypted histories, in the application's local data directory.
const HISTORY: &str = "history";

/// Runs the program.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    environment::scrub();
    desk_texts::choose(None);
    let (practice, number) = match arguments::read(arguments) {
        Ok(Wish::Window { practice, number }) => (practice, number),
        Ok(Wish::Verb(verb)) => return checkup::answer(&verb),
        Ok(Wish::Say(text)) => return say(&mut std::io::stdout(), &text, ExitCode::SUCCESS),
        Err(why) => {
            return say(
                &mut std::io::stderr(),
                &format!("aplomb: {why}\n\n{}", arguments::help()),
                ExitCode::from(2),
            );
        }
    };
    match start(practice.as_ref(), number) {
        Ok(code) => code,
        Err(why) => say(&mut std::io::stderr(), &format!("aplomb: {why}\n"), ExitCode::FAILURE),
    }
}

fn start(practice: Option<&Centre>, number: Option<String>) -> Result<ExitCode, Box<dyn Error>> {
    desk_doctor::display()?;
    let policy = Policy::of_this_computer(desk_core::server_name);
    let drawing = desk_doctor::Drawing::of_this_computer(policy.acceleration());
    let wiped = memory::wipe_freed(drawing.accelerated);
    let private = memory::keep_private();
    let builder = page_process::listen(with_commands(Builder::default()))
        .manage(call_links::Links::default())
        .manage(compact_bar::CompactBar::default())
        .manage(leaving::Leaving::default())
        .manage(closing::Question::default())
        .manage(main_window::Reopening::default())
        .manage(main_window::StartPage::default())
        .manage(page_process::MainPage::default())
        .manage(page_process::Recovery(page_recovery::page_process_ended::<tauri::Wry>))
        .plugin(tauri_plugin_store::Builder::new().build());
    let app = one_instance::keep_to_one(builder, practice.is_some()).build(tauri::generate_context!())?;
    let first = if practice.is_none() { call_links::is_first(app.handle()) } else { Ok(true) };
    if matches!(first, Ok(false)) {
        return Ok(ExitCode::SUCCESS);
    }
    let _log = logging::start(&app.path().app_log_dir()?, policy.log_level())?;
    log_fields::info!("aplomb starts"; public version = app.package_info().version);
    policy.tell();
    if !environment::ignored().is_empty() {
        log_fields::warn!("environment variables are ignored"; public names = environment::ignored().join(", "));
    }
    if let Err(why) = wiped {
        log_fields::warn!("memory that other libraries give back is not wiped"; personal why = why);
    }
    if let Err(why) = private {
        log_fields::warn!("the system may write the memory of the program into a file"; personal why = why);
    }
    if let Err(why) = first {
        log_fields::warn!("a second start cannot find this one"; personal why = why);
    }
    app.manage(places::Places::new(app.handle()));
    let (outside, waiting) = outside::prepare();
    app.manage(outside);
    app.manage(drawing);
    let (desk, practising) = async_runtime::block_on(start_desk(app.handle(), practice, policy, waiting))?;
    app.state::<call_links::Links>().lead_to(&desk);
    app.manage(desk);
    app.manage(practising);
    if let Some(number) = number {
        call_links::offer(app.handle(), number);
    }
    let code = app.run_return(|app, event| {
        leaving::look_at(app, &event);
        call_links::look_at(app, &event);
        main_window::look_at(app, &event);
        compact_bar::look_at(app, &event);
        places::look_at(app, &event);
        outside::look_at(app, &event);
        if let RunEvent::Ready = event {
            leaving::listen_to_signals(app);
            if let Err(why) = main_window::open(app) {
                log_fields::error!("no window"; personal why = why);
                app.exit(1);
            }
        }
    });
    Ok(u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// What pages may call: the commands of the desk through `ipc`, and the three of the window for a password. Which window may call
/// which stands in `capabilities/`.
pub fn with_commands<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.manage(frames::Frames::default()).invoke_handler(tauri::generate_handler![
        ipc::desk_command,
        ipc::subscribe,
        password_window::password_prompt,
        password_window::give_password,
        password_window::leave_password,
    ])
}

/// The desk on the ports of this computer.
async fn start_desk(
    app: &AppHandle,
    practice: Option<&Centre>,
    policy: Policy,
    outside: outside::Waiting,
) -> Result<(Desk, Practising), Box<dyn Error>> {
    let clock = Arc::new(SystemClock::new());
    let trust = Trust::new()?;
    let certificates = ExactCertificates::default();
    let asked = Asked::default();
    app.manage(asked.clone());
    app.manage(policy.clone());
    let window = CompanyWindow::new(
        app.clone(),
        Arc::<SystemClock>::clone(&clock),
        trust.clone(),
        certificates.clone(),
    );
    let practising = Practising::new(trust.clone(), certificates);
    let practice = match practice {
        Some(_) if !policy.practice_allowed() => return Err(text("command-practice-forbidden", &[]).into()),
        Some(centre) => {
            let entered = practising.enter(centre).await;
            Some(entered.map_err(|why| text("command-practice-failed", &[("why", why.into())]))?)
        }
        None => None,
    };
    let needs = outside::Needs { clock: Arc::<SystemClock>::clone(&clock), policy: policy.clone() };
    let ports = Ports {
        clock,
        window: Arc::new(window),
        passwords: Arc::new(AskingWindow::new(app.clone(), asked)),
        keychain: Arc::new(SystemKeychain::new()),
        history: app.path().app_local_data_dir().ok().map(|folder| folder.join(HISTORY)),
        browser: Arc::new(SystemBrowser),
        policy: desk_core::Policy {
            managed: policy.managed(),
            findings: policy.findings().to_vec(),
            strict: policy.is_strict(),
        },
        settings: Arc::new(StoredSettings::new(kept_file(app, SETTINGS)?, policy.clone())),
        trust,
        version: app.package_info().version.to_string(),
        stays_on_top: compact_bar::stays_on_top(),
    };
    let desk = desk_core::start(ports, practice, cfg!(feature = "practice") && policy.practice_allowed());
    outside.start(app, desk.clone(), needs);
    Ok((desk, practising))
}
