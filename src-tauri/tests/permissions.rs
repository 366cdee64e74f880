//! Which page in which window may send which command. Tauri's own check decides on the real capability files, then the command table
//! of `desk-contract`.

use std::error::Error;

use desk_contract::{Verb, Window};
use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets};
use tauri::webview::InvokeRequest;
use tauri::{App, Context, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

const OWN_PAGE: &str = if cfg!(windows) { "http://tauri.localhost/" } else { "tauri://localhost/" };

/// Windows of the program, and one that does not exist.
const WINDOWS: [&str; 6] = ["main", "compact", "password", "sign-in", "sign-in-1", "other"];

/// The windows that show the desk.
const HEAR_FRAMES: [&str; 2] = [Window::Main.label(), Window::Compact.label()];

/// The commands of the window for a password.
const PASSWORD_COMMANDS: [&str; 3] = ["password_prompt", "give_password", "leave_password"];

type Done<T = ()> = Result<T, Box<dyn Error>>;

fn app_in(context: Context<MockRuntime>) -> Done<App<MockRuntime>> {
    let builder = aplomb_shell::with_commands(mock_builder());
    Ok(builder.build(context)?)
}

/// The program with its capability files.
fn app() -> Done<App<MockRuntime>> {
    app_in(tauri::generate_context!())
}

fn window(app: &App<MockRuntime>, label: &str) -> Done<WebviewWindow<MockRuntime>> {
    Ok(WebviewWindowBuilder::new(app, label, WebviewUrl::default()).build()?)
}

/// A command of the program, and what is sent with it.
#[derive(Debug, Clone)]
struct Sent {
    command: &'static str,
    body: Value,
}

fn sent(command: &'static str) -> Sent {
    Sent { command, body: json!({}) }
}

fn verb(verb: Verb) -> Sent {
    Sent { command: "desk_command", body: json!({ "verb": verb.to_string(), "args": null }) }
}

fn subscribe() -> Sent {
    Sent { command: "subscribe", body: json!({ "channel": "__CHANNEL__:1" }) }
}

/// All that a page of our own can send.
fn everything() -> Vec<Sent> {
    let verbs = Verb::ALL.iter().copied().map(verb);
    verbs.chain([subscribe()]).chain(PASSWORD_COMMANDS.map(sent)).collect()
}

/// What a page at `from` gets for what it sends; an error when the command was carried out.
fn answer(window: &WebviewWindow<MockRuntime>, Sent { command, body }: Sent, from: &str) -> Done<String> {
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: from.parse()?,
        body: InvokeBody::Json(body.clone()),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    match get_ipc_response(window, request) {
        Ok(_) => Err(format!("{command} {body} was carried out").into()),
        // Tauri refuses with a text, the border with an error of the contract.
        Err(Value::String(refusal)) => Ok(refusal),
        Err(refusal) => Ok(refusal["detail"].as_str().ok_or("the refusal has no words")?.to_owned()),
    }
}

/// Tauri's words for a command that no capability gives to this window and page.
fn is_refusal(answer: &str) -> bool {
    answer.contains("not allowed")
}

/// The words of the border for a verb that the table does not give to this window.
fn is_wrong_window(answer: &str) -> bool {
    answer.contains("must not send")
}

/// There is no desk behind the commands here, so that one which is let through ends with these words.
fn is_let_through(answer: &str) -> bool {
    answer.contains("the desk has not started yet")
}

#[test]
fn our_page_sends_every_verb_from_the_windows_of_the_table() -> Done {
    let app = app()?;
    for label in WINDOWS {
        let window = window(&app, label)?;
        for each in Verb::ALL.iter().copied() {
            let answer = answer(&window, verb(each), OWN_PAGE)?;
            if each.windows().iter().any(|window| window.label() == label) {
                assert!(is_let_through(&answer), "{each} in {label}: {answer}");
            } else if HEAR_FRAMES.contains(&label) {
                assert!(is_wrong_window(&answer), "{each} in {label}: {answer}");
            } else {
                assert!(is_refusal(&answer), "{each} in {label}: {answer}");
            }
        }
    }
    Ok(())
}

#[test]
fn the_table_refuses_other_windows_even_if_a_capability_would_not() -> Done {
    // A program without capabilities of its own: Tauri lets every window with our page send every command.
    let app = app_in(mock_context(noop_assets()))?;
    for label in WINDOWS {
        let window = window(&app, label)?;
        for each in Verb::ALL.iter().copied() {
            let answer = answer(&window, verb(each), OWN_PAGE)?;
            if each.windows().iter().any(|window| window.label() == label) {
                assert!(is_let_through(&answer), "{each} in {label}: {answer}");
            } else {
                assert!(is_wrong_window(&answer), "{each} in {label}: {answer}");
            }
        }
        let frames = answer(&window, subscribe(), OWN_PAGE)?;
        assert!(
            if HEAR_FRAMES.contains(&label) { is_let_through(&frames) } else { is_wrong_window(&frames) },
            "{label}: {frames}"
        );
    }
    Ok(())
}

#[test]
fn the_compact_bar_may_send_what_its_keys_need_and_nothing_else() {
    let sent: Vec<_> = Verb::ALL.iter().filter(|verb| verb.windows().contains(&Window::Compact)).collect();
    let needed = [
        Verb::StartUp,
        Verb::Resync,
        Verb::SetState,
        Verb::DialogAction,
        Verb::CloseCompactBar,
        Verb::FitCompactBar,
        Verb::DragCompactBar,
    ];
    assert_eq!(sent, needed.iter().collect::<Vec<_>>());
}

#[test]
fn a_verb_that_is_not_in_the_table_is_refused() -> Done {
    let app = app()?;
    let main = window(&app, "main")?;
    for name in ["", "setstate", "set_state", "subscribe", "password_prompt"] {
        let sent = Sent { command: "desk_command", body: json!({ "verb": name, "args": null }) };
        let answer = answer(&main, sent, OWN_PAGE)?;
        assert!(answer.contains("unknown command"), "{name}: {answer}");
    }
    Ok(())
}

#[test]
fn the_sign_in_windows_may_send_nothing() -> Done {
    let app = app()?;
    // The second label is that of a window which the sign-in page opened.
    for window in [window(&app, "sign-in")?, window(&app, "sign-in-1")?] {
        for each in everything() {
            for from in [OWN_PAGE, "https://idp.example.test/adfs/ls/", "about:blank"] {
                let answer = answer(&window, each.clone(), from)?;
                assert!(is_refusal(&answer), "{each:?} from {from} in {}: {answer}", window.label());
            }
        }
    }
    Ok(())
}

#[test]
fn a_foreign_page_may_send_nothing_from_any_window() -> Done {
    let app = app()?;
    for label in WINDOWS {
        let window = window(&app, label)?;
        for each in everything() {
            let answer = answer(&window, each.clone(), "https://idp.example.test/")?;
            assert!(is_refusal(&answer), "{each:?} in {label}: {answer}");
        }
    }
    Ok(())
}

#[test]
fn the_window_for_a_password_hands_one_over_and_nothing_else() -> Done {
    let app = app()?;
    let (main, password) = (window(&app, "main")?, window(&app, "password")?);
    for command in PASSWORD_COMMANDS {
        // The program without a desk has no question either.
        let behind_the_check = answer(&password, sent(command), OWN_PAGE)?;
        assert!(
            behind_the_check.contains("state") && !is_refusal(&behind_the_check),
            "{command}: {behind_the_check}"
        );
        let answer = answer(&main, sent(command), OWN_PAGE)?;
        assert!(is_refusal(&answer), "{command}: {answer}");
    }
    for each in Verb::ALL.iter().copied().map(verb).chain([subscribe()]) {
        let answer = answer(&password, each.clone(), OWN_PAGE)?;
        assert!(is_refusal(&answer), "{each:?}: {answer}");
    }
    Ok(())
}

#[test]
fn our_page_may_send_no_command_of_a_plugin_or_of_tauri() -> Done {
    let app = app()?;
    let main = window(&app, "main")?;
    for command in ["plugin:store|load", "plugin:event|listen", "plugin:webview|create_webview_window"] {
        let answer = answer(&main, sent(command), OWN_PAGE)?;
        assert!(is_refusal(&answer), "{command}: {answer}");
    }
    Ok(())
}
