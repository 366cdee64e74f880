//! The window that shows the company's sign-in page (auth sheet 2.5 and 2.9): a web engine with a profile of its own that
//! lives in memory, no capability, and no way to the commands of the program.

#[cfg(target_os = "linux")]
#[path = "engine_linux.rs"]
mod engine;
#[cfg(not(target_os = "linux"))]
#[path = "engine_elsewhere.rs"]
mod engine;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use finesse_client::token_page::{Decision, Fetch, Fetches, Next, QUESTION, Settled, place};
use finesse_client::{BoxFuture, Clock, Moment, Shown, SignInWindow, TokenPage, TokenRequest, WindowTrouble};
use tauri::webview::{Cookie, DownloadEvent, NewWindowResponse, PageLoadEvent, PermissionResponse};
use tauri::{AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use crate::exact_certificates::ExactCertificates;

/// The window's label; no capability names it.
pub(crate) const LABEL: &str = "sign-in";

/// Where the window rests: nothing is loaded, nothing is shown.
const NOWHERE: &str = "about:blank";

/// How long the way to the next page may take, while the agent has nothing to look at: at least so long, and at most twice.
const NEXT_PAGE_WITHIN: Duration = Duration::from_secs(15);

/// How long the engine may take to close the window.
const CLOSED_WITHIN: Duration = Duration::from_secs(5);

/// The sign-in window of the program.
#[derive(Clone)]
pub(crate) struct CompanyWindow {
    app: AppHandle,
    clock: Arc<dyn Clock>,
    certificates: ExactCertificates,
    fetches: Arc<Fetches>,
}

impl SignInWindow for CompanyWindow {
    fn fetch(&self, request: TokenRequest) -> BoxFuture<'static, Result<TokenPage, WindowTrouble>> {
        let window = self.clone();
        Box::pin(async move { window.follow(request).await })
    }

    fn visit(&self, page: Url, give_up_at: Moment) -> BoxFuture<'static, Result<(), WindowTrouble>> {
        let window = self.clone();
        Box::pin(async move { window.look_in(page, give_up_at).await })
    }

    fn forget(&self) -> BoxFuture<'static, Result<(), WindowTrouble>> {
        let window = self.clone();
        Box::pin(async move { window.destroy().await })
    }

    fn close(&self) {
        self.fetches.finish(Err(WindowTrouble::Closed));
        self.rest();
    }
}

impl CompanyWindow {
    /// The window, which is not there before the first [`SignInWindow::fetch`].
    pub(crate) fn new(app: AppHandle, clock: Arc<dyn Clock>, certificates: ExactCertificates) -> Self {
        Self { app, clock, certificates, fetches: Arc::default() }
    }

    async fn follow(self, request: TokenRequest) -> Result<TokenPage, WindowTrouble> {
        let (fetch, page) = Fetch::new(&request);
        let (window, _tidy) = self.begin(fetch, &request.url)?;
        let host = request.url.host_str().unwrap_or_default().to_owned();
        for (name, value) in request.cookies {
            let cookie = Cookie::build((name, value)).domain(host.clone()).path("/").secure(true).build();
            window.set_cookie(cookie).map_err(unavailable)?;
        }
        window.navigate(request.url).map_err(unavailable)?;

        let answered = async { page.await.unwrap_or(Err(WindowTrouble::Closed)) };
        match request.shown {
            Shown::Visible => self.while_it_moves(answered).await,
            Shown::Hidden { give_up_at } => self.in_time(answered, give_up_at).await,
        }
    }

    async fn look_in(self, page: Url, give_up_at: Moment) -> Result<(), WindowTrouble> {
        let (fetch, arrived) = Fetch::visit(&page);
        let (window, _tidy) = self.begin(fetch, &page)?;
        window.navigate(page).map_err(unavailable)?;
        let answered = async { arrived.await.unwrap_or(Err(WindowTrouble::Closed)) };
        self.in_time(answered, give_up_at).await.map(|_| ())
    }

    /// Gets the window ready for a fetch. What is given beside it tidies up, also when the caller loses interest and drops its
    /// future.
    fn begin(&self, fetch: Fetch, to: &Url) -> Result<(WebviewWindow, Tidy), WindowTrouble> {
        if let Decision::Refuse { .. } | Decision::Ignore = fetch.decide(to) {
            return Err(WindowTrouble::Refused { host: place(to) });
        }
        let number = self.fetches.begin(fetch);
        let tidy = Tidy { window: self.clone(), number };
        let window = self.open().map_err(unavailable)?;
        engine::trust(&window, self.certificates.all()).map_err(unavailable)?;
        Ok((window, tidy))
    }

    /// Waits as long as the agent sees a page, or the way to one goes on. A server that never answers is told instead.
    async fn while_it_moves<T>(
        &self,
        answered: impl Future<Output = Result<T, WindowTrouble>>,
    ) -> Result<T, WindowTrouble> {
        tokio::pin!(answered);
        let mut seen = None;
        loop {
            tokio::select! {
                answered = &mut answered => return answered,
                () = self.clock.sleep_until(self.clock.now() + NEXT_PAGE_WITHIN) => {
                    let now = self.fetches.unseen();
                    if now.is_some() && now == seen {
                        return Err(WindowTrouble::TimedOut);
                    }
                    seen = now;
                }
            }
        }
    }

    async fn in_time<T>(
        &self,
        answered: impl Future<Output = Result<T, WindowTrouble>>,
        give_up_at: Moment,
    ) -> Result<T, WindowTrouble> {
        tokio::select! {
            answered = answered => answered,
            () = self.clock.sleep_until(give_up_at) => Err(WindowTrouble::TimedOut),
        }
    }

    fn open(&self) -> tauri::Result<WebviewWindow> {
        if let Some(window) = self.window() {
            return Ok(window);
        }
        let at = Url::parse(NOWHERE).map_err(|why| tauri::Error::Anyhow(why.into()))?;
        let builder = WebviewWindowBuilder::new(&self.app, LABEL, WebviewUrl::External(at))
            .title("Sign in")
            .inner_size(520.0, 720.0)
            .min_inner_size(360.0, 480.0)
            .center()
            .visible(false)
            .incognito(true)
            .devtools(false)
            .general_autofill_enabled(false)
            .on_navigation({
                let this = self.clone();
                move |to| this.navigates(to)
            })
            .on_page_load({
                let this = self.clone();
                move |window, load| match load.event() {
                    PageLoadEvent::Started => {}
                    PageLoadEvent::Finished => this.loaded(&window, load.url()),
                }
            })
            .on_new_window(|_url, _features| NewWindowResponse::Deny)
            .on_permission_request(|_webview, _kind| PermissionResponse::Deny)
            .on_download({
                let this = self.clone();
                move |_webview, download| this.downloads(&download)
            });
        let builder = match self.app.get_webview_window(crate::main_window::MAIN) {
            Some(main) => builder.parent(&main)?,
            None => builder,
        };
        let window = engine::with_own_profile(builder, &self.app)?.build()?;
        window.on_window_event({
            let this = self.clone();
            move |event| {
                if let WindowEvent::CloseRequested { api, .. } = event {
                    api.prevent_close();
                    this.close();
                }
            }
        });
        engine::watch(&window, {
            let this = self.clone();
            move |trouble| {
                this.fetches.finish(Err(trouble));
            }
        })?;
        Ok(window)
    }

    fn navigates(&self, to: &Url) -> bool {
        match self.fetches.navigates(to) {
            None => to.as_str() == NOWHERE,
            Some(Decision::Follow) => true,
            Some(Decision::FollowUnseen) => {
                self.hide();
                true
            }
            Some(Decision::Ignore) => {
                log::info!("sign-in window: a link with the scheme {} leads nowhere", to.scheme());
                false
            }
            Some(Decision::Refuse { host }) => {
                self.fetches.finish(Err(WindowTrouble::Refused { host }));
                false
            }
        }
    }

    fn loaded(&self, window: &WebviewWindow, at: &Url) {
        match self.fetches.loaded(at) {
            Next::Nothing => {}
            Next::Read(number) => self.read(window, number, at),
            Next::WhenSettled(seen) => {
                let this = self.clone();
                let host = place(at);
                tauri::async_runtime::spawn(async move {
                    this.clock.sleep_until(this.clock.now() + this.fetches.settles_within()).await;
                    match this.fetches.settled(seen) {
                        Settled::No => {}
                        Settled::Show => this.show(&host),
                        Settled::Waits => this.fetches.finish(Err(WindowTrouble::TimedOut)),
                        Settled::Arrived => this.fetches.finish(Ok(TokenPage { text: Zeroizing::default() })),
                    }
                });
            }
        }
    }

    /// Reads the page at the token address.
    fn read(&self, window: &WebviewWindow, number: u64, at: &Url) {
        let host = place(at);
        let this = self.clone();
        let asked =
            window.eval_with_callback(QUESTION, move |answer| this.fetches.read(number, &host, answer));
        if let Err(why) = asked {
            self.fetches.finish(Err(unavailable(why)));
        }
    }

    fn downloads(&self, download: &DownloadEvent<'_>) -> bool {
        if let DownloadEvent::Requested { url, .. } = download {
            let detail = "the answer was offered as a file".to_owned();
            self.fetches.finish(Err(WindowTrouble::LoadFailed { host: place(url), detail }));
        }
        false
    }

    fn window(&self) -> Option<WebviewWindow> {
        self.app.get_webview_window(LABEL)
    }

    fn show(&self, host: &str) {
        let Some(window) = self.window() else { return };
        let shown = window
            .set_title(&format!("Sign in \u{2013} {host}"))
            .and_then(|()| window.show())
            .and_then(|()| window.set_focus());
        if let Err(why) = shown {
            self.fetches.finish(Err(unavailable(why)));
        }
        self.fetches.shows(true);
    }

    fn hide(&self) {
        self.fetches.shows(false);
        if let Some(Err(why)) = self.window().map(|window| window.hide()) {
            log::warn!("sign-in window: can not be hidden: {why}");
        }
    }

    /// Takes the window off the screen and the page out of the window; the profile stays.
    fn rest(&self) {
        self.hide();
        let nowhere = Url::parse(NOWHERE).ok();
        if let Some(Err(why)) = self.window().zip(nowhere).map(|(window, nowhere)| window.navigate(nowhere)) {
            log::warn!("sign-in window: can not be emptied: {why}");
        }
    }

    async fn destroy(self) -> Result<(), WindowTrouble> {
        self.fetches.finish(Err(WindowTrouble::Closed));
        if let Some(window) = self.window() {
            let (gone, wait) = oneshot::channel::<()>();
            let gone = Mutex::new(Some(gone));
            window.on_window_event(move |event| {
                if let WindowEvent::Destroyed = event {
                    gone.lock().unwrap_or_else(PoisonError::into_inner).take();
                }
            });
            window.destroy().map_err(unavailable)?;
            // The answer is the end of the channel, not a value.
            tokio::time::timeout(CLOSED_WITHIN, wait)
                .await
                .map_or_else(|late| Err(unavailable(late)), |_gone| Ok(()))?;
        }
        engine::remove_profile(&self.app).await
    }
}

/// Leaves a clean window behind, whatever way a fetch ends.
struct Tidy {
    window: CompanyWindow,
    number: u64,
}

impl Drop for Tidy {
    fn drop(&mut self) {
        if self.window.fetches.end(self.number) {
            self.window.rest();
        }
    }
}

fn unavailable(why: impl std::fmt::Display) -> WindowTrouble {
    WindowTrouble::Unavailable { detail: why.to_string() }
}
