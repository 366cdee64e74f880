//! WebKitGTK: reports the main document through [`PageEvents`] and does what it answers.

mod content_filter;
mod loads;
mod profile;
mod questions;
mod strip;

use gio::TlsCertificate;
use page_events::PageEvents;
use tauri::{Url, WebviewWindow};
use webkit2gtk::glib::object::ObjectExt;
use webkit2gtk::{WebContextExt, WebView, WebViewExt};

pub(super) use content_filter::allow_hosts;
pub(super) use profile::{open, remove_profile};

use super::Controls;
use crate::exact_certificates::ExactCertificate;
use strip::Strip;

/// The profile is a context that is never written.
pub(super) const IN_MEMORY: bool = true;

/// Reports everything that happens in the window, and puts the strip above the page.
pub(super) fn connect(
    window: &WebviewWindow,
    events: impl PageEvents + Clone + Send,
    controls: Controls,
) -> tauri::Result<()> {
    window.with_webview(move |platform| {
        let view = platform.inner();
        let strip = Strip::above(&view, controls);
        loads::connect(&view, &events, strip);
        questions::connect(&view, &events);
        view.connect_destroy(move |_| events.closed_by_page());
    })
}

/// Goes to an address. Inside of `with_webview`, Tauri's own way does nothing.
pub(super) fn load(window: &WebviewWindow, to: &Url) -> tauri::Result<()> {
    let to = to.to_string();
    window.with_webview(move |platform| platform.inner().load_uri(&to))
}

/// Tells the person something in the strip.
pub(super) fn tell(window: &WebviewWindow, text: &'static str) {
    let told = window.with_webview(move |platform| strip::tell(&platform.inner(), text));
    if let Err(why) = told {
        log::warn!("sign-in window: the strip cannot be reached: {why}");
    }
}

/// Trusts each certificate for its host, and for nothing else.
pub(super) fn trust(window: &WebviewWindow, certificates: Vec<ExactCertificate>) -> tauri::Result<()> {
    window.with_webview(move |platform| {
        let Some(context) = platform.inner().context() else { return };
        for ExactCertificate { host, pem } in &certificates {
            match TlsCertificate::from_pem(pem) {
                Ok(certificate) => context.allow_tls_certificate_for_host(&certificate, host),
                Err(why) => log::warn!("sign-in window: the certificate of {host} cannot be read: {why}"),
            }
        }
    })
}

/// The destruction of a view, whoever destroys it: the page that closes itself, or the window.
trait ConnectDestroy {
    fn connect_destroy(&self, destroyed: impl Fn(&WebView) + 'static);
}

impl ConnectDestroy for WebView {
    fn connect_destroy(&self, destroyed: impl Fn(&WebView) + 'static) {
        self.connect_local("destroy", false, move |values| {
            if let Some(view) = values.first().and_then(|value| value.get::<WebView>().ok()) {
                destroyed(&view);
            }
            None
        });
    }
}
