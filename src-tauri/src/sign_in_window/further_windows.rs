//! Windows that the sign-in page opens, for example for a password reset or a second factor. They use the same profile and rules as the page
//! that opened them, and close with the sign-in. They never load the token page.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use finesse_client::token_page::{Fetches, place};
use page_events::{
    Answer, Declined, Document, Load, LoadFailure, PageEvents, ProcessEnd, Question, Readiness,
};
use tauri::webview::{DownloadEvent, NewWindowFeatures, NewWindowResponse, PermissionResponse};
use tauri::{AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Wry};

use super::shared::{Controls, NOWHERE, is_of_the_web, told};
use super::{engine, placement, text};
use crate::labels::SIGN_IN;

/// How many may be open at the same time.
const MOST: usize = 4;

/// Numbers their labels, to which no capability refers.
static NEXT: AtomicU64 = AtomicU64::new(1);

fn label(number: u64) -> String {
    format!("{SIGN_IN}-{number}")
}

/// All open further windows.
pub(super) fn all(app: &AppHandle) -> Vec<WebviewWindow> {
    let prefix = format!("{SIGN_IN}-");
    app.webview_windows()
        .into_iter()
        .filter(|(label, _)| label.starts_with(&prefix))
        .map(|(_, window)| window)
        .collect()
}

/// Closes all further windows.
pub(super) fn close_all(app: &AppHandle) {
    for window in all(app) {
        close(&window);
    }
}

fn close(window: &WebviewWindow) {
    if let Err(why) = window.destroy() {
        log_fields::warn!("sign-in window: cannot close a further window"; personal why = why);
    }
}

/// Opens a window for the page, or shows in the page's own window why not.
pub(super) fn open(
    app: &AppHandle,
    fetches: &Arc<Fetches>,
    to: &Url,
    features: NewWindowFeatures,
) -> NewWindowResponse<Wry> {
    let allowed = fetches.is_shown() && fetches.further_window(to) == Load::Continue && all(app).len() < MOST;
    let opened = if allowed { Some(build(app, fetches, features)) } else { None };
    match opened {
        Some(Ok(window)) => NewWindowResponse::Create { window },
        Some(Err(why)) => {
            log_fields::warn!("sign-in window: cannot open a further window"; personal why = why);
            deny(app, to)
        }
        None => deny(app, to),
    }
}

fn deny(app: &AppHandle, to: &Url) -> NewWindowResponse<Wry> {
    log_fields::info!("sign-in window: refused to open a further window"; public to = place(to));
    if let Some(window) = app.get_webview_window(SIGN_IN) {
        engine::tell(&window, text::no_window());
    }
    NewWindowResponse::Deny
}

fn build(
    app: &AppHandle,
    fetches: &Arc<Fetches>,
    features: NewWindowFeatures,
) -> tauri::Result<WebviewWindow> {
    let rules = FurtherWindow {
        app: app.clone(),
        label: label(NEXT.fetch_add(1, Ordering::Relaxed)),
        fetches: Arc::clone(fetches),
    };
    let at = Url::parse(NOWHERE).map_err(|why| tauri::Error::Anyhow(why.into()))?;
    let size = placement::size(app);
    let window = WebviewWindowBuilder::new(app, &rules.label, WebviewUrl::External(at))
        .window_features(features)
        .title(text::title())
        .inner_size(size.width, size.height)
        .min_inner_size(placement::LEAST.width, placement::LEAST.height)
        .incognito(engine::IN_MEMORY)
        .devtools(false)
        .general_autofill_enabled(false)
        .on_navigation({
            let rules = rules.clone();
            move |to| rules.opens(to)
        })
        .on_new_window({
            let rules = rules.clone();
            move |to, features| open(&rules.app, &rules.fetches, &to, features)
        })
        .on_permission_request(|_webview, _kind| PermissionResponse::Deny)
        .on_download({
            let rules = rules.clone();
            move |_webview, download| {
                if let DownloadEvent::Requested { url, .. } = download {
                    rules.download(&url);
                }
                false
            }
        })
        .build()?;
    let close = {
        let rules = rules.clone();
        move || rules.close()
    };
    let controls = Controls { reload: None, cancel: (text::close(), Box::new(close)) };
    engine::connect(&window, rules, controls)?;
    Ok(window)
}

/// The `PageEvents` of one further window.
#[derive(Clone)]
struct FurtherWindow {
    app: AppHandle,
    label: String,
    fetches: Arc<Fetches>,
}

impl FurtherWindow {
    fn window(&self) -> Option<WebviewWindow> {
        self.app.get_webview_window(&self.label)
    }

    fn close(&self) {
        if let Some(window) = self.window() {
            close(&window);
        }
    }

    /// Refuses links to other programs; the engine applies the rules for hosts.
    fn opens(&self, to: &Url) -> bool {
        let opens = is_of_the_web(to);
        if !opens {
            self.declined(&Declined::Scheme(to.scheme().to_owned()));
        }
        opens
    }
}

impl PageEvents for FurtherWindow {
    fn heads_for(&self, to: &Url) -> Load {
        let load = self.fetches.further_window(to);
        if load == Load::Stop {
            self.declined(&Declined::Host(place(to)));
        }
        load
    }

    fn committed(&self, at: &Url, _chain: &[Vec<u8>]) -> Document {
        let host = at.host_str().unwrap_or_default();
        if let Some(Err(why)) = self.window().map(|window| window.set_title(&text::further_title(host))) {
            log_fields::warn!("sign-in window: cannot set the title of a further window"; personal why = why);
        }
        Document(0)
    }

    fn usable(&self, _document: Document, _readiness: Readiness) {}

    fn finished(&self, _at: &Url) {}

    fn failed(&self, at: &Url, why: LoadFailure) {
        log_fields::warn!("sign-in window: cannot load a page in a further window"; public at = place(at), personal why = format_args!("{why:?}"));
        match why {
            LoadFailure::Forbidden => self.declined(&Declined::Host(place(at))),
            LoadFailure::Certificate { .. }
            | LoadFailure::ClientCertificateRequired
            | LoadFailure::Other(_) => {
                if let Some(window) = self.window() {
                    engine::tell(&window, text::not_loaded());
                }
            }
        }
    }

    fn asks(&self, question: &Question) -> Answer {
        match question {
            Question::Dialog | Question::File => Answer::InSight,
            // A further window does not show clearly enough which host asks for a password; the server's own 401 page says what to do.
            Question::Login { .. } | Question::ClientCertificate { .. } => Answer::Decline,
        }
    }

    fn download(&self, _from: &Url) {
        self.declined(&Declined::Download);
    }

    fn declined(&self, what: &Declined) {
        log_fields::info!("sign-in window: refused in a further window"; personal what = format_args!("{what:?}"));
        if let Some(window) = self.window() {
            engine::tell(&window, told(what));
        }
    }

    fn process_ended(&self, how: ProcessEnd) -> Option<Url> {
        log_fields::warn!("sign-in window: the process of a further window has ended"; public how = format_args!("{how:?}"));
        self.close();
        None
    }

    fn closed_by_page(&self) {
        self.close();
    }
}
