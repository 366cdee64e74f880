//! What only WebKitGTK knows: exact certificates, and why a page could not be loaded.

use finesse_client::token_page::place;
use finesse_client::{CertificateProblem, WindowTrouble};
use gio::glib::object::ObjectExt;
use gio::prelude::TlsCertificateExt;
use gio::{TlsCertificate, TlsCertificateFlags};
use tauri::{AppHandle, Manager, Url, WebviewWindow, WebviewWindowBuilder, Wry};
use webkit2gtk::{
    NetworkError, NetworkProxyMode, NetworkProxySettings, PolicyError, WebContextExt, WebView, WebViewExt,
    WebsiteDataManagerExt,
};

use crate::exact_certificates::ExactCertificate;

/// Most letters of a message that the engine keeps in its buffer of 4,096 bytes; longer ones go another way.
const MESSAGE: usize = 3_900;

type Builder<'a> = WebviewWindowBuilder<'a, Wry, AppHandle>;

/// An incognito window of WebKitGTK has a context of its own that lives in memory; it needs no directory.
#[expect(clippy::unnecessary_wraps, reason = "other engines need a directory, which can be missing")]
pub(super) fn with_own_profile<'a>(builder: Builder<'a>, _app: &AppHandle) -> tauri::Result<Builder<'a>> {
    Ok(builder)
}

/// The profile ended with its window. What can be left of it is the last message to the engine's process for the network, which
/// stays in the buffer there until another one takes its place: an address with the refresh token, after a renewal with GET in
/// this window. So another one is sent that says nothing and is as long as the buffer.
#[expect(clippy::unused_async, reason = "other engines have a directory to remove")]
pub(super) async fn remove_profile(app: &AppHandle) -> Result<(), WindowTrouble> {
    let Some(main) = app.get_webview_window(crate::main_window::MAIN) else { return Ok(()) };
    main.with_webview(|platform| {
        let Some(data) = platform.inner().context().and_then(|context| context.website_data_manager()) else {
            return;
        };
        let mut nothing = NetworkProxySettings::new(None, &[&"-".repeat(MESSAGE)]);
        data.set_network_proxy_settings(NetworkProxyMode::Custom, Some(&mut nothing));
        data.set_network_proxy_settings(NetworkProxyMode::Default, None);
    })
    .map_err(super::unavailable)
}

/// Trusts each certificate for its host, and for nothing else.
pub(super) fn trust(window: &WebviewWindow, certificates: Vec<ExactCertificate>) -> tauri::Result<()> {
    window.with_webview(move |platform| {
        let Some(context) = platform.inner().context() else { return };
        for ExactCertificate { host, pem } in &certificates {
            match TlsCertificate::from_pem(pem) {
                Ok(certificate) => context.allow_tls_certificate_for_host(&certificate, host),
                Err(why) => log::warn!("sign-in window: the certificate of {host} can not be read: {why}"),
            }
        }
    })
}

/// Tells why a page could not be loaded.
pub(super) fn watch(
    window: &WebviewWindow,
    failed: impl Fn(WindowTrouble) + Clone + Send + 'static,
) -> tauri::Result<()> {
    let emptied = window.clone();
    window.with_webview(move |platform| {
        let view = platform.inner();
        let_go_at_the_end(&view);
        let untrusted = failed.clone();
        let closed = failed.clone();
        // A page that closes itself takes the engine's view with it; a window without a view is of no use.
        view.connect_close(move |_| {
            closed(WindowTrouble::Closed);
            let window = emptied.clone();
            tauri::async_runtime::spawn(async move { window.destroy() });
        });
        view.connect_load_failed_with_tls_errors(move |_, uri, certificate, errors| {
            untrusted(WindowTrouble::Certificate(problem(uri, certificate, errors)));
            true
        });
        view.connect_load_failed(move |_, _, uri, why| {
            // A page that another one takes the place of has not failed.
            let replaced = why.matches(NetworkError::Cancelled)
                || why.matches(PolicyError::FrameLoadInterruptedByPolicyChange);
            if !replaced {
                failed(WindowTrouble::LoadFailed { host: host(uri), detail: why.message().to_owned() });
            }
            true
        });
    })
}

/// Has the profile end with the window. The window's view and its messages hold each other (wry connects them so), and with them
/// the whole profile, its connections and the history of the pages would stay to the end of the program.
#[expect(unsafe_code, reason = "the messages are of no use to anybody once the view is destroyed")]
fn let_go_at_the_end(view: &WebView) {
    let Some(messages) = view.user_content_manager() else { return };
    view.connect_local("destroy", false, move |_| {
        unsafe { messages.run_dispose() };
        None
    });
}

fn host(uri: &str) -> String {
    Url::parse(uri).map(|url| place(&url)).unwrap_or_default()
}

fn problem(uri: &str, certificate: &TlsCertificate, errors: TlsCertificateFlags) -> CertificateProblem {
    let reasons = [
        (TlsCertificateFlags::EXPIRED, "its time is over"),
        (TlsCertificateFlags::NOT_ACTIVATED, "its time has not begun"),
        (TlsCertificateFlags::REVOKED, "it was revoked"),
        (TlsCertificateFlags::BAD_IDENTITY, "it is for another name"),
        (TlsCertificateFlags::UNKNOWN_CA, "nobody whom this computer trusts has signed it"),
    ];
    let reason =
        reasons.iter().find(|(flag, _)| errors.contains(*flag)).map_or("it is not valid", |(_, why)| why);
    CertificateProblem {
        host: host(uri),
        subject: certificate.subject_name().map(String::from).unwrap_or_default(),
        issuer: certificate.issuer_name().map(String::from).unwrap_or_default(),
        reason: reason.to_owned(),
    }
}
