//! Only our own page in the main window may send a command. Tauri's own check decides, on the real capability file.

use std::error::Error;

use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

const OWN_PAGE: &str = if cfg!(windows) { "http://tauri.localhost/" } else { "tauri://localhost/" };

const COMMANDS: [&str; 18] = [
    "start_up",
    "subscribe",
    "resync",
    "check_connection",
    "sign_in",
    "cancel_sign_in",
    "sign_in_again",
    "sign_out",
    "set_state",
    "dialog_action",
    "make_call",
    "set_wrap_up",
    "reconnect",
    "dismiss_notice",
    "save_settings",
    "start_practice",
    "run_doctor",
    "make_support_bundle",
];

/// The commands of the window for a password.
const PASSWORD_COMMANDS: [&str; 3] = ["password_prompt", "give_password", "leave_password"];

type Done<T = ()> = Result<T, Box<dyn Error>>;

fn app() -> Done<App<MockRuntime>> {
    let builder = aplomb_shell::with_commands(mock_builder());
    Ok(builder.plugin(tauri_plugin_store::Builder::new().build()).build(tauri::generate_context!())?)
}

fn window(app: &App<MockRuntime>, label: &str) -> Done<WebviewWindow<MockRuntime>> {
    Ok(WebviewWindowBuilder::new(app, label, WebviewUrl::default()).build()?)
}

/// What is said to a command that a page at `from` sends; an error when the command was carried out.
fn answer(window: &WebviewWindow<MockRuntime>, command: &str, from: &str) -> Done<String> {
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: from.parse()?,
        body: InvokeBody::default(),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    match get_ipc_response(window, request) {
        Ok(_) => Err(format!("{command} was carried out").into()),
        Err(refusal) => Ok(refusal.as_str().ok_or("the refusal has no words")?.to_owned()),
    }
}

/// Tauri's words for a command that no capability gives to this window and page.
fn is_refusal(answer: &str) -> bool {
    answer.contains("not allowed")
}

#[test]
fn our_page_in_the_main_window_may_send_every_command() -> Done {
    let app = app()?;
    let main = window(&app, "main")?;
    for command in COMMANDS {
        // There is no desk behind the commands here, so each fails, but behind the check.
        let answer = answer(&main, command, OWN_PAGE)?;
        assert!(answer.contains("state") && !is_refusal(&answer), "{command}: {answer}");
    }
    Ok(())
}

#[test]
fn the_sign_in_windows_may_send_none() -> Done {
    let app = app()?;
    // The second label is that of a window which the sign-in page opened.
    for window in [window(&app, "sign-in")?, window(&app, "sign-in-1")?] {
        for command in COMMANDS.into_iter().chain(PASSWORD_COMMANDS) {
            for from in [OWN_PAGE, "https://idp.example.test/adfs/ls/", "about:blank"] {
                let answer = answer(&window, command, from)?;
                assert!(is_refusal(&answer), "{command} from {from} in {}: {answer}", window.label());
            }
        }
    }
    Ok(())
}

#[test]
fn a_foreign_page_in_the_main_window_may_send_none() -> Done {
    let app = app()?;
    let main = window(&app, "main")?;
    for command in COMMANDS.into_iter().chain(PASSWORD_COMMANDS) {
        let answer = answer(&main, command, "https://idp.example.test/")?;
        assert!(is_refusal(&answer), "{command}: {answer}");
    }
    Ok(())
}

#[test]
fn the_window_for_a_password_hands_one_over_and_nothing_else() -> Done {
    let app = app()?;
    let (main, password) = (window(&app, "main")?, window(&app, "password")?);
    for command in PASSWORD_COMMANDS {
        let behind_the_check = answer(&password, command, OWN_PAGE)?;
        assert!(!is_refusal(&behind_the_check), "{command}: {behind_the_check}");
        for (window, from) in [(&password, "https://idp.example.test/"), (&main, OWN_PAGE)] {
            let answer = answer(window, command, from)?;
            assert!(is_refusal(&answer), "{command} from {from}: {answer}");
        }
    }
    for command in COMMANDS {
        let answer = answer(&password, command, OWN_PAGE)?;
        assert!(is_refusal(&answer), "{command}: {answer}");
    }
    Ok(())
}

#[test]
fn our_page_may_send_no_command_of_a_plugin_or_of_tauri() -> Done {
    let app = app()?;
    let main = window(&app, "main")?;
    for command in ["plugin:store|load", "plugin:event|listen", "plugin:webview|create_webview_window"] {
        let answer = answer(&main, command, OWN_PAGE)?;
        assert!(is_refusal(&answer), "{command}: {answer}");
    }
    Ok(())
}
