//! Windows that the sign-in page opens: a password reset, a second factor. They follow the rules of the page that opened them, in the same
//! profile, and go with the sign-in. The token is never loaded in one.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use finesse_client::token_page::{Fetches, place};
use page_events::{
    Answer, Declined, Document, Load, LoadFailure, PageEvents, ProcessEnd, Question, Readiness,
};
use tauri::webview::{DownloadEvent, NewWindowFeatures, NewWindowResponse, PermissionResponse};
use tauri::{AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Wry};

use super::{Controls, LABEL, engine, placement, text};

/// How many may be open at once.
const MOST: usize = 4;

/// Numbers for their labels; no capability names one.
static NEXT: AtomicU64 = AtomicU64::new(1);

fn label(number: u64) -> String {
    format!("{LABEL}-{number}")
}

/// All that are open.
pub(super) fn all(app: &AppHandle) -> Vec<WebviewWindow> {
    let prefix = format!("{LABEL}-");
    app.webview_windows()
        .into_iter()
        .filter(|(label, _)| label.starts_with(&prefix))
        .map(|(_, window)| window)
        .collect()
}

/// Closes all.
pub(super) fn close_all(app: &AppHandle) {
    for window in all(app) {
        close(&window);
    }
}

fn close(window: &WebviewWindow) {
    if let Err(why) = window.destroy() {
        log::warn!("sign-in window: a further window cannot be closed: {why}");
    }
}

/// Opens a window for the page, or says in the page's own window why not.
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
            log::warn!("sign-in window: a further window cannot be opened: {why}");
            deny(app, to)
        }
        None => deny(app, to),
    }
}

fn deny(app: &AppHandle, to: &Url) -> NewWindowResponse<Wry> {
    log::info!("sign-in window: no further window for {}", place(to));
    if let Some(window) = app.get_webview_window(LABEL) {
        engine::tell(&window, text::NO_WINDOW);
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
    let at = Url::parse(super::NOWHERE).map_err(|why| tauri::Error::Anyhow(why.into()))?;
    let size = placement::size(app);
    let window = WebviewWindowBuilder::new(app, &rules.label, WebviewUrl::External(at))
        .window_features(features)
        .title(text::TITLE)
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
    let controls = Controls { reload: None, cancel: (text::CLOSE, Box::new(close)) };
    engine::connect(&window, rules, controls)?;
    Ok(window)
}

/// The rules of one further window.
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

    /// Links out of the web lead nowhere; the rules for hosts are the engine's.
    fn opens(&self, to: &Url) -> bool {
        let opens = super::is_of_the_web(to);
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
            log::warn!("sign-in window: a further window has no title: {why}");
        }
        Document(0)
    }

    fn usable(&self, _document: Document, _readiness: Readiness) {}

    fn finished(&self, _at: &Url) {}

    fn failed(&self, at: &Url, why: LoadFailure) {
        log::warn!("sign-in window: {} was not loaded in a further window: {why:?}", place(at));
        match why {
            LoadFailure::Forbidden => self.declined(&Declined::Host(place(at))),
            LoadFailure::Certificate { .. }
            | LoadFailure::ClientCertificateRequired
            | LoadFailure::Other(_) => {
                if let Some(window) = self.window() {
                    engine::tell(&window, text::NOT_LOADED);
                }
            }
        }
    }

    fn asks(&self, question: &Question) -> Answer {
        match question {
            Question::Dialog | Question::File => Answer::InSight,
            // Who asks for a password here is not shown well enough; the server's own page says what to do.
            Question::Login { .. } | Question::ClientCertificate { .. } => Answer::Decline,
        }
    }

    fn download(&self, _from: &Url) {
        self.declined(&Declined::Download);
    }

    fn declined(&self, what: &Declined) {
        log::info!("sign-in window: declined in a further window: {what:?}");
        if let Some(window) = self.window() {
            engine::tell(&window, super::told(what));
        }
    }

    fn process_ended(&self, how: ProcessEnd) -> Option<Url> {
        log::warn!("sign-in window: the process of a further window has ended: {how:?}");
        self.close();
        None
    }

    fn closed_by_page(&self) {
        self.close();
    }
}
