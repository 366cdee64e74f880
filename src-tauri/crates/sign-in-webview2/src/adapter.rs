//! Connects the events of one `ICoreWebView2` to [`Reports`]. Everything here runs on the thread of the window.
#![expect(unsafe_code, reason = "WebView2 is a COM interface")]

use std::rc::Rc;

use page_events::{Answer, Declined, Load, PageEvents, ProcessEnd, Question};
use webview2_com::Microsoft::Web::WebView2::Win32::*;
use webview2_com::{
    AcceleratorKeyPressedEventHandler, BasicAuthenticationRequestedEventHandler,
    ClientCertificateRequestedEventHandler, ContentLoadingEventHandler, DOMContentLoadedEventHandler,
    LaunchingExternalUriSchemeEventHandler, NavigationCompletedEventHandler, NavigationStartingEventHandler,
    ProcessFailedEventHandler, ScriptDialogOpeningEventHandler, ServerCertificateErrorDetectedEventHandler,
    WindowCloseRequestedEventHandler,
};
use windows::Win32::UI::Input::KeyboardAndMouse::{GetKeyState, VK_CONTROL, VK_F5, VK_R};
use windows::core::{BOOL, HSTRING, Interface, Result};

use crate::numbers::{process, reason, status};
use crate::values::{host, text, value};
use crate::{Reports, certificate_chain, engine_ended, page_process_end, script_dialog};

/// The constants in `numbers.rs` equal those of the SDK.
const _: () = {
    assert!(COREWEBVIEW2_WEB_ERROR_STATUS_UNKNOWN.0 == status::UNKNOWN);
    assert!(
        COREWEBVIEW2_WEB_ERROR_STATUS_CERTIFICATE_COMMON_NAME_IS_INCORRECT.0
            == status::CERTIFICATE_COMMON_NAME_IS_INCORRECT
    );
    assert!(COREWEBVIEW2_WEB_ERROR_STATUS_CERTIFICATE_EXPIRED.0 == status::CERTIFICATE_EXPIRED);
    assert!(
        COREWEBVIEW2_WEB_ERROR_STATUS_CLIENT_CERTIFICATE_CONTAINS_ERRORS.0
            == status::CLIENT_CERTIFICATE_CONTAINS_ERRORS
    );
    assert!(COREWEBVIEW2_WEB_ERROR_STATUS_CERTIFICATE_REVOKED.0 == status::CERTIFICATE_REVOKED);
    assert!(COREWEBVIEW2_WEB_ERROR_STATUS_CERTIFICATE_IS_INVALID.0 == status::CERTIFICATE_IS_INVALID);
    assert!(COREWEBVIEW2_WEB_ERROR_STATUS_SERVER_UNREACHABLE.0 == status::SERVER_UNREACHABLE);
    assert!(COREWEBVIEW2_WEB_ERROR_STATUS_TIMEOUT.0 == status::TIMEOUT);
    assert!(
        COREWEBVIEW2_WEB_ERROR_STATUS_ERROR_HTTP_INVALID_SERVER_RESPONSE.0
            == status::ERROR_HTTP_INVALID_SERVER_RESPONSE
    );
    assert!(COREWEBVIEW2_WEB_ERROR_STATUS_CONNECTION_ABORTED.0 == status::CONNECTION_ABORTED);
    assert!(COREWEBVIEW2_WEB_ERROR_STATUS_CONNECTION_RESET.0 == status::CONNECTION_RESET);
    assert!(COREWEBVIEW2_WEB_ERROR_STATUS_DISCONNECTED.0 == status::DISCONNECTED);
    assert!(COREWEBVIEW2_WEB_ERROR_STATUS_CANNOT_CONNECT.0 == status::CANNOT_CONNECT);
    assert!(COREWEBVIEW2_WEB_ERROR_STATUS_HOST_NAME_NOT_RESOLVED.0 == status::HOST_NAME_NOT_RESOLVED);
    assert!(COREWEBVIEW2_WEB_ERROR_STATUS_OPERATION_CANCELED.0 == status::OPERATION_CANCELED);
    assert!(COREWEBVIEW2_WEB_ERROR_STATUS_REDIRECT_FAILED.0 == status::REDIRECT_FAILED);
    assert!(
        COREWEBVIEW2_WEB_ERROR_STATUS_VALID_AUTHENTICATION_CREDENTIALS_REQUIRED.0
            == status::VALID_AUTHENTICATION_CREDENTIALS_REQUIRED
    );
    assert!(
        COREWEBVIEW2_WEB_ERROR_STATUS_VALID_PROXY_AUTHENTICATION_REQUIRED.0
            == status::VALID_PROXY_AUTHENTICATION_REQUIRED
    );
    assert!(COREWEBVIEW2_PROCESS_FAILED_KIND_BROWSER_PROCESS_EXITED.0 == process::BROWSER_EXITED);
    assert!(COREWEBVIEW2_PROCESS_FAILED_KIND_RENDER_PROCESS_EXITED.0 == process::RENDERER_EXITED);
    assert!(COREWEBVIEW2_PROCESS_FAILED_KIND_RENDER_PROCESS_UNRESPONSIVE.0 == process::RENDERER_UNRESPONSIVE);
    assert!(COREWEBVIEW2_PROCESS_FAILED_REASON_OUT_OF_MEMORY.0 == reason::OUT_OF_MEMORY);
    assert!(COREWEBVIEW2_PROCESS_FAILED_REASON_PROFILE_DELETED.0 == reason::PROFILE_DELETED);
};

/// Reports everything that happens in the view's main document to `events`, from the next load on. The
/// creator of the view handles new windows, downloads and permissions.
///
/// # Errors
///
/// The WebView2 runtime is older than 115 and lacks one of the events. The view must not be used then, because its certificate error page has a button
/// that continues.
pub fn connect<E: PageEvents>(controller: &ICoreWebView2Controller, events: Rc<E>) -> Result<()> {
    let view = unsafe { controller.CoreWebView2() }?;
    let reports = Rc::new(Reports::new(events));
    disable_built_in_dialogs(&view)?;
    report_loads(&view, &reports)?;
    report_refused_certificates(&view, &reports)?;
    answer_questions(&view, controller, &reports)?;
    report_ends(&view, &reports)
}

/// Calls `pressed` on F5 and Ctrl+R, instead of the browser's reload, which could send a form again.
///
/// # Errors
///
/// The view is closed.
pub fn on_reload_key(controller: &ICoreWebView2Controller, pressed: impl Fn() + 'static) -> Result<()> {
    let handler = AcceleratorKeyPressedEventHandler::create(Box::new(move |_, args| {
        let Some(args) = args else { return Ok(()) };
        let kind: COREWEBVIEW2_KEY_EVENT_KIND = value(|kind| unsafe { args.KeyEventKind(kind) })?;
        let key: u32 = value(|key| unsafe { args.VirtualKey(key) })?;
        let control = unsafe { GetKeyState(i32::from(VK_CONTROL.0)) } < 0;
        let reload = key == u32::from(VK_F5.0) || (control && key == u32::from(VK_R.0));
        if !reload || kind != COREWEBVIEW2_KEY_EVENT_KIND_KEY_DOWN {
            return Ok(());
        }
        pressed();
        unsafe { args.SetHandled(true) }
    }));
    let mut token = 0;
    unsafe { controller.add_AcceleratorKeyPressed(&handler, &mut token) }
}

/// Calls `ended` whenever the process of the view's page ends or hangs: how, and whether the whole engine ended with it. For views that
/// are not connected to [`Reports`].
///
/// # Errors
///
/// The view is closed.
pub fn on_process_end(
    controller: &ICoreWebView2Controller,
    ended: impl Fn(ProcessEnd, bool) + 'static,
) -> Result<()> {
    let handler = ProcessFailedEventHandler::create(Box::new(move |_, args| {
        let Some(args) = args else { return Ok(()) };
        if let Some((how, with_engine)) = process_end(&args)? {
            ended(how, with_engine);
        }
        Ok(())
    }));
    let mut token = 0;
    unsafe { controller.CoreWebView2()?.add_ProcessFailed(&handler, &mut token) }
}

/// Disables the engine's own dialogs and error page.
fn disable_built_in_dialogs(view: &ICoreWebView2) -> Result<()> {
    unsafe {
        let settings = view.Settings()?;
        settings.SetAreDefaultScriptDialogsEnabled(false)?;
        settings.SetIsBuiltInErrorPageEnabled(false)
    }
}

fn report_loads<E: PageEvents>(view: &ICoreWebView2, reports: &Rc<Reports<E>>) -> Result<()> {
    let mut token = 0;
    let starting = NavigationStartingEventHandler::create(Box::new({
        let reports = reports.clone();
        move |_, args| {
            let Some(args) = args else { return Ok(()) };
            let to = text(|to| unsafe { args.Uri(to) })?;
            let redirected: BOOL = value(|redirected| unsafe { args.IsRedirected(redirected) })?;
            let number = value(|number| unsafe { args.NavigationId(number) })?;
            match reports.starting(number, &to, redirected.as_bool()) {
                Load::Continue => Ok(()),
                Load::Stop => unsafe { args.SetCancel(true) },
            }
        }
    }));
    let content_loading = ContentLoadingEventHandler::create(Box::new({
        let reports = reports.clone();
        move |view, args| {
            let Some((view, args)) = view.zip(args) else { return Ok(()) };
            let number = value(|number| unsafe { args.NavigationId(number) })?;
            let error_page: BOOL = value(|error_page| unsafe { args.IsErrorPage(error_page) })?;
            reports.content_loading(number, error_page.as_bool(), &text(|at| unsafe { view.Source(at) })?);
            Ok(())
        }
    }));
    let dom_content_loaded = DOMContentLoadedEventHandler::create(Box::new({
        let reports = reports.clone();
        move |_, args| {
            let Some(args) = args else { return Ok(()) };
            reports.dom_content_loaded(value(|number| unsafe { args.NavigationId(number) })?);
            Ok(())
        }
    }));
    let completed = NavigationCompletedEventHandler::create(Box::new({
        let reports = reports.clone();
        move |_, args| {
            let Some(args) = args else { return Ok(()) };
            let number = value(|number| unsafe { args.NavigationId(number) })?;
            let success: BOOL = value(|success| unsafe { args.IsSuccess(success) })?;
            let status: COREWEBVIEW2_WEB_ERROR_STATUS =
                value(|status| unsafe { args.WebErrorStatus(status) })?;
            let args = args.cast::<ICoreWebView2NavigationCompletedEventArgs2>()?;
            let http = value(|http| unsafe { args.HttpStatusCode(http) })?;
            reports.completed(number, success.as_bool(), status.0, http);
            Ok(())
        }
    }));
    unsafe {
        view.add_NavigationStarting(&starting, &mut token)?;
        view.add_ContentLoading(&content_loading, &mut token)?;
        view.cast::<ICoreWebView2_2>()?.add_DOMContentLoaded(&dom_content_loaded, &mut token)?;
        view.add_NavigationCompleted(&completed, &mut token)
    }
}

/// Cancels each request to a server that the system does not trust. There is no way to continue.
fn report_refused_certificates<E: PageEvents>(view: &ICoreWebView2, reports: &Rc<Reports<E>>) -> Result<()> {
    let mut token = 0;
    let refused = ServerCertificateErrorDetectedEventHandler::create(Box::new({
        let reports = reports.clone();
        move |_, args| {
            let Some(args) = args else { return Ok(()) };
            // First, so that the request stays cancelled if a call below fails.
            unsafe { args.SetAction(COREWEBVIEW2_SERVER_CERTIFICATE_ERROR_ACTION_CANCEL) }?;
            let request = text(|request| unsafe { args.RequestUri(request) })?;
            let chain = unsafe { args.ServerCertificate() }.and_then(|certificate| chain(&certificate));
            reports.certificate_refused(&request, chain.unwrap_or_default());
            Ok(())
        }
    }));
    unsafe { view.cast::<ICoreWebView2_14>()?.add_ServerCertificateErrorDetected(&refused, &mut token) }
}

fn chain(certificate: &ICoreWebView2Certificate) -> Result<Vec<Vec<u8>>> {
    let mut pem = vec![text(|pem| unsafe { certificate.ToPemEncoding(pem) })?];
    let issuers = unsafe { certificate.PemEncodedIssuerCertificateChain() }?;
    let count: u32 = value(|count| unsafe { issuers.Count(count) })?;
    for index in 0..count {
        pem.push(text(|pem| unsafe { issuers.GetValueAtIndex(index, pem) })?);
    }
    Ok(certificate_chain(pem.iter().map(String::as_str)))
}

fn answer_questions<E: PageEvents>(
    view: &ICoreWebView2,
    controller: &ICoreWebView2Controller,
    reports: &Rc<Reports<E>>,
) -> Result<()> {
    let mut token = 0;
    // If the window is visible, WebView2 shows its own form over the page.
    let login = BasicAuthenticationRequestedEventHandler::create(Box::new({
        let reports = reports.clone();
        move |_, args| {
            let Some(args) = args else { return Ok(()) };
            let host = host(&text(|at| unsafe { args.Uri(at) })?);
            match reports.events().asks(&Question::Login { host }) {
                Answer::InSight => Ok(()),
                Answer::Decline => unsafe { args.SetCancel(true) },
            }
        }
    }));
    // If the window is visible, WebView2 shows its own list. "Handled" without a certificate continues without one.
    let client_certificate = ClientCertificateRequestedEventHandler::create(Box::new({
        let reports = reports.clone();
        move |_, args| {
            let Some(args) = args else { return Ok(()) };
            let host = text(|host| unsafe { args.Host(host) })?;
            match reports.events().asks(&Question::ClientCertificate { host }) {
                Answer::InSight => Ok(()),
                Answer::Decline => unsafe { args.SetHandled(true) },
            }
        }
    }));
    let dialog = ScriptDialogOpeningEventHandler::create(Box::new({
        let (reports, controller) = (reports.clone(), controller.clone());
        move |_, args| {
            let Some(args) = args else { return Ok(()) };
            let kind: COREWEBVIEW2_SCRIPT_DIALOG_KIND = value(|kind| unsafe { args.Kind(kind) })?;
            if !script_dialog::can_be_shown(kind) {
                return Ok(());
            }
            match reports.events().asks(&Question::Dialog) {
                Answer::InSight => script_dialog::show(&controller, args, kind),
                Answer::Decline => Ok(()),
            }
        }
    }));
    let scheme = LaunchingExternalUriSchemeEventHandler::create(Box::new({
        let reports = reports.clone();
        move |_, args| {
            let Some(args) = args else { return Ok(()) };
            unsafe { args.SetCancel(true) }?;
            let to = text(|to| unsafe { args.Uri(to) })?;
            let scheme = to.split(':').next().unwrap_or_default().to_ascii_lowercase();
            reports.events().declined(&Declined::Scheme(scheme));
            Ok(())
        }
    }));
    unsafe {
        view.cast::<ICoreWebView2_10>()?.add_BasicAuthenticationRequested(&login, &mut token)?;
        view.cast::<ICoreWebView2_5>()?.add_ClientCertificateRequested(&client_certificate, &mut token)?;
        view.add_ScriptDialogOpening(&dialog, &mut token)?;
        view.cast::<ICoreWebView2_18>()?.add_LaunchingExternalUriScheme(&scheme, &mut token)
    }
}

/// How the page's process ended, and whether the whole engine ended with it.
fn process_end(args: &ICoreWebView2ProcessFailedEventArgs) -> Result<Option<(ProcessEnd, bool)>> {
    let kind: COREWEBVIEW2_PROCESS_FAILED_KIND = value(|kind| unsafe { args.ProcessFailedKind(kind) })?;
    let args = args.cast::<ICoreWebView2ProcessFailedEventArgs2>()?;
    let reason: COREWEBVIEW2_PROCESS_FAILED_REASON = value(|reason| unsafe { args.Reason(reason) })?;
    Ok(page_process_end(kind.0, reason.0).map(|how| (how, engine_ended(kind.0))))
}

fn report_ends<E: PageEvents>(view: &ICoreWebView2, reports: &Rc<Reports<E>>) -> Result<()> {
    let mut token = 0;
    let process_failed = ProcessFailedEventHandler::create(Box::new({
        let reports = reports.clone();
        move |view, args| {
            let Some((view, args)) = view.zip(args) else { return Ok(()) };
            let Some((how, with_engine)) = process_end(&args)? else { return Ok(()) };
            let again = reports.events().process_ended(how);
            if with_engine {
                reports.events().closed_by_page();
                return Ok(());
            }
            match again {
                Some(address) => unsafe { view.Navigate(&HSTRING::from(address.as_str())) },
                None => Ok(()),
            }
        }
    }));
    let close = WindowCloseRequestedEventHandler::create(Box::new({
        let reports = reports.clone();
        move |_, _| {
            reports.events().closed_by_page();
            Ok(())
        }
    }));
    unsafe {
        view.add_ProcessFailed(&process_failed, &mut token)?;
        view.add_WindowCloseRequested(&close, &mut token)
    }
}
