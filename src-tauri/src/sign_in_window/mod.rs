//! The window that shows the company's sign-in page (protocol/auth-and-events.md §2.5 and §2.9): a web engine with a profile of its own, no
//! capability, and no way to the commands of the program. What its events mean is decided in [`Fetches`].

#[cfg(not(windows))]
mod content_rules;
mod engine;
mod further_windows;
mod placement;
mod shared;
mod text;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use desk_policy::Policy;
use finesse_client::token_page::{Fetch, Fetches, Heading, Outcome, QUESTION, Step, place};
use finesse_client::{
    BoxFuture, Clock, Moment, Shown, SignInWindow, TokenPage, TokenRequest, Trust, WindowError,
};
use page_events::{
    Answer, Declined, Document, Load, LoadFailure, PageEvents, ProcessEnd, Question, Readiness,
};
use tauri::webview::{Cookie, DownloadEvent, PermissionResponse};
use tauri::{AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};
use tokio::sync::oneshot;

use self::shared::{Builder, Controls, NOWHERE, is_of_the_web, told, unavailable};
use crate::exact_certificates::ExactCertificates;
use crate::labels::{self, SIGN_IN};

/// How long the engine may take to destroy the window.
const CLOSED_WITHIN: Duration = Duration::from_secs(5);

/// The sign-in window of the program.
#[derive(Clone)]
pub(crate) struct CompanyWindow {
    app: AppHandle,
    clock: Arc<dyn Clock>,
    trust: Trust,
    certificates: ExactCertificates,
    fetches: Arc<Fetches>,
}

impl SignInWindow for CompanyWindow {
    fn fetch(&self, request: TokenRequest) -> BoxFuture<'static, Result<TokenPage, WindowError>> {
        let window = self.clone();
        Box::pin(async move { window.follow(request).await })
    }

    fn visit(&self, page: Url, give_up_at: Moment) -> BoxFuture<'static, Result<(), WindowError>> {
        let window = self.clone();
        Box::pin(async move { window.look_in(page, give_up_at).await })
    }

    fn forget(&self) -> BoxFuture<'static, Result<(), WindowError>> {
        let window = self.clone();
        Box::pin(async move { window.destroy().await })
    }

    fn close(&self) {
        self.fetches.finish(Err(WindowError::Closed));
        self.rest();
    }
}

impl CompanyWindow {
    /// The window; it does not exist before the first [`SignInWindow::fetch`].
    pub(crate) fn new(
        app: AppHandle,
        clock: Arc<dyn Clock>,
        trust: Trust,
        certificates: ExactCertificates,
    ) -> Self {
        Self { app, clock, trust, certificates, fetches: Arc::default() }
    }

    async fn follow(self, request: TokenRequest) -> Result<TokenPage, WindowError> {
        let (fetch, page) = Fetch::new(&request, self.clock.now());
        let (window, _tidy) = self.begin(fetch, &request.url).await?;
        let host = request.url.host_str().unwrap_or_default().to_owned();
        for (name, value) in request.cookies {
            let cookie = Cookie::build((name, value)).domain(host.clone()).path("/").secure(true).build();
            window.set_cookie(cookie).map_err(unavailable)?;
        }
        engine::load(&window, &request.url).map_err(unavailable)?;
        let give_up_at = match request.shown {
            Shown::Visible => None,
            Shown::Hidden { give_up_at } => Some(give_up_at),
        };
        self.until_over(page, give_up_at).await
    }

    async fn look_in(self, page: Url, give_up_at: Moment) -> Result<(), WindowError> {
        let (fetch, arrived) = Fetch::visit(&page, self.clock.now());
        let (window, _tidy) = self.begin(fetch, &page).await?;
        engine::load(&window, &page).map_err(unavailable)?;
        self.until_over(arrived, Some(give_up_at)).await.map(|_| ())
    }

    /// Prepares the window for a fetch. The returned guard cleans up, also if the caller drops its future.
    async fn begin(&self, fetch: Fetch, to: &Url) -> Result<(WebviewWindow, Tidy), WindowError> {
        if !fetch.can_begin() {
            return Err(WindowError::Refused { host: place(to) });
        }
        engine::demand_sandbox(self.app.state::<Policy>().is_strict()).await?;
        let number = self.fetches.begin(fetch);
        let tidy = Tidy { window: self.clone(), number };
        let window = self.open().await.map_err(unavailable)?;
        engine::trust(&window, self.certificates.all()).map_err(unavailable)?;
        engine::allow_hosts(&window, self.fetches.allowed_hosts()).await.map_err(unavailable)?;
        Ok((window, tidy))
    }

    /// Waits for the outcome, and shows the window when the rules say so.
    async fn until_over(
        &self,
        outcome: oneshot::Receiver<Outcome>,
        give_up_at: Option<Moment>,
    ) -> Result<TokenPage, WindowError> {
        tokio::pin!(outcome);
        loop {
            tokio::select! {
                outcome = &mut outcome => return outcome.unwrap_or(Err(WindowError::Closed)),
                () = self.fetches.changed() => {}
                () = self.at(self.fetches.deadline()) => {
                    if let Step::Show(host) = self.fetches.on_time(self.clock.now()) {
                        self.show(&host);
                    }
                }
                () = self.at(give_up_at) => return Err(WindowError::TimedOut),
            }
        }
    }

    /// Completes at the given moment; never, if there is none.
    async fn at(&self, moment: Option<Moment>) {
        match moment {
            Some(moment) => self.clock.sleep_until(moment).await,
            None => std::future::pending().await,
        }
    }

    async fn open(&self) -> tauri::Result<WebviewWindow> {
        if let Some(window) = self.window() {
            return Ok(window);
        }
        let this = self.clone();
        let window = engine::open(&self.app, move |app| this.describe(app)).await?;
        window.on_window_event({
            let this = self.clone();
            move |event| {
                if let WindowEvent::CloseRequested { api, .. } = event {
                    api.prevent_close();
                    this.close();
                }
            }
        });
        let controls = Controls {
            reload: Some(Box::new({
                let this = self.clone();
                move || this.begin_again()
            })),
            cancel: (text::cancel(), {
                let this = self.clone();
                Box::new(move || this.close())
            }),
        };
        engine::connect(&window, self.clone(), controls)?;
        Ok(window)
    }

    /// The builder of the window: [`PageEvents`] decides on navigation, and everything else is refused.
    fn describe<'a>(&self, app: &'a AppHandle) -> tauri::Result<Builder<'a>> {
        let at = Url::parse(NOWHERE).map_err(|why| tauri::Error::Anyhow(why.into()))?;
        let size = placement::size(app);
        let builder = WebviewWindowBuilder::new(app, SIGN_IN, WebviewUrl::External(at))
            .title(text::title())
            .inner_size(size.width, size.height)
            .min_inner_size(placement::LEAST.width, placement::LEAST.height)
            .center()
            .visible(false)
            .incognito(engine::IN_MEMORY)
            .devtools(false)
            .general_autofill_enabled(false)
            .on_navigation({
                let this = self.clone();
                move |to| this.opens(to)
            })
            .on_new_window({
                let this = self.clone();
                move |to, features| further_windows::open(&this.app, &this.fetches, &to, features)
            })
            .on_permission_request(|_webview, _kind| PermissionResponse::Deny)
            .on_download({
                let this = self.clone();
                move |_webview, download| {
                    if let DownloadEvent::Requested { url, .. } = download {
                        this.download(&url);
                    }
                    false
                }
            });
        match app.get_webview_window(labels::MAIN) {
            Some(main) => builder.parent(&main),
            None => Ok(builder),
        }
    }

    /// Refuses links to other programs. Tauri calls this for frames too, so nothing else is decided here.
    fn opens(&self, to: &Url) -> bool {
        let opens = is_of_the_web(to);
        if !opens {
            self.declined(&Declined::Scheme(to.scheme().to_owned()));
        }
        opens
    }

    /// Restarts the sign-in from its first address. A reload could send a form again.
    fn begin_again(&self) {
        let first = self.fetches.start_over(self.clock.now());
        if let Some(Err(why)) = self.window().zip(first).map(|(window, first)| engine::load(&window, &first))
        {
            self.fetches.finish(Err(unavailable(why)));
        }
    }

    /// Reads the page at the token address.
    fn read(&self, number: u64, at: &Url) {
        let Some(window) = self.window() else { return };
        let host = place(at);
        let this = self.clone();
        let asked =
            window.eval_with_callback(QUESTION, move |answer| this.fetches.read(number, &host, answer));
        if let Err(why) = asked {
            self.fetches.finish(Err(unavailable(why)));
        }
    }

    fn window(&self) -> Option<WebviewWindow> {
        self.app.get_webview_window(SIGN_IN)
    }

    fn show(&self, host: &str) {
        let Some(window) = self.window() else { return };
        self.name(host);
        if !window.is_visible().unwrap_or(false)
            && let Some(beside) = placement::beside_main(&self.app, &window)
            && let Err(why) = window.set_position(beside)
        {
            log_fields::warn!("sign-in window: cannot be moved beside the main window"; personal why = why);
        }
        if let Err(why) = window.show().and_then(|()| window.set_focus()) {
            self.fetches.finish(Err(unavailable(why)));
        }
    }

    fn name(&self, host: &str) {
        if let Some(Err(why)) = self.window().map(|window| window.set_title(&text::title_of(host))) {
            log_fields::warn!("sign-in window: cannot set the title"; personal why = why);
        }
    }

    fn hide(&self) {
        further_windows::close_all(&self.app);
        if let Some(Err(why)) = self.window().map(|window| window.hide()) {
            log_fields::warn!("sign-in window: cannot hide the window"; personal why = why);
        }
    }

    /// Hides the window and unloads its page; the profile stays.
    fn rest(&self) {
        self.hide();
        if let Some(Err(why)) = self.window().map(|window| engine::unload(&window)) {
            log_fields::warn!("sign-in window: cannot unload the page"; personal why = why);
        }
    }

    async fn destroy(self) -> Result<(), WindowError> {
        self.fetches.finish(Err(WindowError::Closed));
        further_windows::close_all(&self.app);
        if let Some(window) = self.window() {
            destroyed(&window).await?;
        }
        engine::remove_profile(&self.app).await
    }
}

/// Destroys a window and waits until it is gone.
async fn destroyed(window: &WebviewWindow) -> Result<(), WindowError> {
    let (gone, wait) = oneshot::channel::<()>();
    let gone = Mutex::new(Some(gone));
    window.on_window_event(move |event| {
        if let WindowEvent::Destroyed = event {
            gone.lock().unwrap_or_else(PoisonError::into_inner).take();
        }
    });
    window.destroy().map_err(unavailable)?;
    // The end of the channel is the signal, not a value.
    tokio::time::timeout(CLOSED_WITHIN, wait).await.map_or_else(|late| Err(unavailable(late)), |_gone| Ok(()))
}

impl PageEvents for CompanyWindow {
    fn heads_for(&self, to: &Url) -> Load {
        match self.fetches.heads_for(to, self.clock.now()) {
            Some(Heading::Follow) => Load::Continue,
            Some(Heading::Hide) => {
                self.hide();
                Load::Continue
            }
            Some(Heading::Stop) => Load::Stop,
            None if to.as_str() == NOWHERE => Load::Continue,
            None => Load::Stop,
        }
    }

    fn committed(&self, at: &Url, chain: &[Vec<u8>]) -> Document {
        let document = self.fetches.committed(at, self.clock.now());
        if at.scheme() == "https" {
            self.name(&place(at));
            if let Err(problem) = self.trust.check(at.host_str().unwrap_or_default(), chain) {
                self.fetches.finish(Err(WindowError::Certificate(problem)));
            }
        }
        document
    }

    fn usable(&self, document: Document, readiness: Readiness) {
        self.fetches.usable(document, readiness, self.clock.now());
    }

    fn finished(&self, at: &Url) {
        if let Some(number) = self.fetches.finished(at) {
            self.read(number, at);
        }
    }

    fn failed(&self, at: &Url, why: LoadFailure) {
        if let LoadFailure::Certificate { chain } = &why {
            let problem = self.trust.explain(at.host_str().unwrap_or_default(), chain);
            return self.fetches.finish(Err(WindowError::Certificate(problem)));
        }
        self.fetches.failed(at, why);
    }

    fn asks(&self, question: &Question) -> Answer {
        let answer = self.fetches.asks(question);
        match answer {
            Answer::InSight => self.show(&self.fetches.host()),
            Answer::Decline => {
                log_fields::info!("sign-in window: declined"; personal question = format_args!("{question:?}"))
            }
        }
        answer
    }

    /// Refuses a download that the agent's click started. A download in place of a page ends the sign-in.
    fn download(&self, from: &Url) {
        if self.fetches.is_shown() {
            return self.declined(&Declined::Download);
        }
        let detail = "the server answered with a download instead of a page".to_owned();
        self.fetches.finish(Err(WindowError::LoadFailed { host: place(from), detail }));
    }

    fn declined(&self, what: &Declined) {
        log_fields::info!("sign-in window: declined"; personal what = format_args!("{what:?}"));
        if let Some(window) = self.window() {
            engine::tell(&window, told(what));
        }
    }

    fn process_ended(&self, how: ProcessEnd) -> Option<Url> {
        log_fields::warn!("sign-in window: the process of the page has ended"; public how = format_args!("{how:?}"));
        let first = self.fetches.process_ended(self.clock.now());
        if let Some(window) = self.window().filter(|_| first.is_some()) {
            engine::tell(&window, text::started_again());
        }
        first
    }

    fn closed_by_page(&self) {
        self.fetches.finish(Err(WindowError::ClosedByPage));
        // The engine's view is gone, and the window is useless without it.
        let window = self.window();
        tauri::async_runtime::spawn(async move {
            if let Some(Err(why)) = window.map(|window| window.destroy()) {
                log_fields::debug!("sign-in window: the window was closed already"; personal why = why);
            }
        });
    }
}

/// Cleans up the window, however the fetch ends.
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
