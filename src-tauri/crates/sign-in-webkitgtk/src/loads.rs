//! Follows the main document: navigation, commit, readiness and load failures.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use gio::prelude::TlsCertificateExt;
use gio::{TlsCertificate, TlsError};
use javascriptcore::ValueExt;
use page_events::{Document, Load, LoadFailure, PageEvents, ProcessEnd, Readiness};
use url::Url;
use webkit2gtk::glib::object::ObjectExt;
use webkit2gtk::glib::{self, ControlFlow};
use webkit2gtk::{
    DownloadExt, LoadEvent, NetworkError, PolicyError, URIRequestExt, WebContextExt,
    WebProcessTerminationReason, WebView, WebViewExt,
};

use crate::strip::Strip;

/// How often a script checks whether a document can be used.
const POLL_INTERVAL: Duration = Duration::from_millis(100);

/// How many more times it checks for an input field once the document can be used.
const INPUT_FIELD_CHECKS: u8 = 20;

/// The isolated world of the script: the page can neither see nor change what runs there.
const WORLD: &str = "aplomb";

/// The script: whether the document can be used, and whether it shows an input field.
const READINESS: &str = "document.readyState === 'loading' ? '' : \
    [...document.querySelectorAll('input')].slice(0, 200).some((field) => \
        ['password', 'text', 'email', 'tel', 'number'].includes(field.type) && field.getClientRects().length > 0) \
    ? 'asks' : 'usable'";

/// The error of a load that the content filter blocked, which the crate's enum lacks
/// (`WEBKIT_POLICY_ERROR` with this code).
const STOPPED_BY_FILTER: PolicyError = PolicyError::__Unknown(104);

/// The state of the main document between two signals.
#[derive(Default)]
pub(crate) struct Main {
    /// A server of this navigation asked for a client certificate and got none.
    pub(crate) certificate_declined: Cell<bool>,
    /// The last known target of the navigation.
    heading: RefCell<Option<Url>>,
    /// The number of the document; 0 without one.
    document: Cell<u64>,
}

impl Main {
    /// The view shows no document any more. What the engine was asked about the last one may never be answered.
    pub(crate) fn leave(&self) {
        self.document.set(0);
    }
}

/// Connects the signals. None of them fires for a frame, except for resource loads, which are compared with the main resource.
pub(super) fn connect<E: PageEvents + Clone>(view: &WebView, events: &E, strip: &Strip, main: &Rc<Main>) {
    view.connect_resource_load_started({
        let (events, main, strip) = (events.clone(), Rc::clone(main), strip.clone());
        move |view, resource, request| {
            if view.main_resource().as_ref() == Some(resource) {
                strip.dismiss();
                head_for(view, request.uri().as_deref(), &events, &main);
            }
        }
    });
    // The only signal for a redirect that the filter blocks. Changes of the fragment arrive here too and are ignored.
    view.connect_uri_notify({
        let main = Rc::clone(main);
        move |view| {
            if view.is_loading() {
                main.heading.replace(address(view.uri().as_deref()));
            }
        }
    });
    view.connect_load_changed({
        let (events, main, strip) = (events.clone(), Rc::clone(main), strip.clone());
        move |view, event| match event {
            LoadEvent::Redirected => head_for(view, view.uri().as_deref(), &events, &main),
            LoadEvent::Committed => commit(view, &events, &main, &strip),
            LoadEvent::Finished => {
                if let Some(at) = address(view.uri().as_deref()) {
                    events.finished(&at);
                }
            }
            LoadEvent::Started | _ => {}
        }
    });
    decline_downloads(view, events.clone());
    view.connect_web_process_terminated({
        let (events, main, strip) = (events.clone(), Rc::clone(main), strip.clone());
        move |view, reason| {
            strip.dismiss();
            process_ended(view, reason, &events, &main);
        }
    });
    view.connect_load_failed({
        let (events, main) = (events.clone(), Rc::clone(main));
        move |_, _, uri, why| {
            if let Some((at, failure)) = failure(uri, why, &main) {
                events.failed(&at, failure);
            }
            true
        }
    });
    view.connect_load_failed_with_tls_errors({
        let events = events.clone();
        move |_, uri, certificate, _| {
            if let Some(at) = address(Some(uri)) {
                events.failed(&at, LoadFailure::Certificate { chain: chain(certificate) });
            }
            true
        }
    });
}

/// Cancels downloads; Tauri does not listen on this window's context.
fn decline_downloads(view: &WebView, events: impl PageEvents) {
    let Some(context) = view.context() else { return };
    let view = view.downgrade();
    context.connect_download_started(move |_, download| {
        if download.web_view() != view.upgrade() {
            return;
        }
        download.cancel();
        if let Some(from) = address(download.request().and_then(|request| request.uri()).as_deref()) {
            events.download(&from);
        }
    });
}

fn address(text: Option<&str>) -> Option<Url> {
    text.and_then(|text| Url::parse(text).ok())
}

fn head_for(view: &WebView, to: Option<&str>, events: &impl PageEvents, main: &Main) {
    let Some(to) = address(to) else { return };
    let load = events.heads_for(&to);
    main.certificate_declined.set(false);
    main.heading.replace(Some(to));
    if load == Load::Stop {
        view.stop_loading();
    }
}

fn commit<E: PageEvents + Clone>(view: &WebView, events: &E, main: &Rc<Main>, strip: &Strip) {
    let Some(at) = address(view.uri().as_deref()) else { return };
    strip.show_address(&at);
    let shown = view.tls_info().map(|(certificate, _)| chain(&certificate)).unwrap_or_default();
    let document = events.committed(&at, &shown);
    main.document.set(document.0);
    ask_until_usable(view, events.clone(), Rc::clone(main), document);
}

/// The certificate and its issuers as sent by the server, DER.
fn chain(certificate: &TlsCertificate) -> Vec<Vec<u8>> {
    let mut chain = Vec::new();
    let mut next = Some(certificate.clone());
    while let Some(certificate) = next.take() {
        chain.extend(certificate.certificate().map(|der| der.to_vec()));
        next = certificate.issuer();
    }
    chain
}

/// Polls the document, because the engine sends no signal while it waits for the page's images. Ends with the next document,
/// with the page's process and with the view.
fn ask_until_usable<E: PageEvents + Clone>(view: &WebView, events: E, main: Rc<Main>, document: Document) {
    let (view, waiting, asked) = (view.downgrade(), Rc::new(Cell::new(false)), Rc::new(Cell::new(0)));
    glib::timeout_add_local(POLL_INTERVAL, move || {
        let Some(view) = view.upgrade().filter(|_| main.document.get() == document.0) else {
            return ControlFlow::Break;
        };
        if asked.get() >= INPUT_FIELD_CHECKS {
            return ControlFlow::Break;
        }
        if waiting.replace(true) {
            // While a dialog of the page is open, scripts do not run.
            return ControlFlow::Continue;
        }
        let (events, waiting, asked) = (events.clone(), Rc::clone(&waiting), Rc::clone(&asked));
        view.evaluate_javascript(READINESS, Some(WORLD), None, gio::Cancellable::NONE, move |answer| {
            waiting.set(false);
            let answer = answer.ok().map(|value| value.to_str());
            match answer.as_deref() {
                Some("usable") => {
                    asked.set(asked.get() + 1);
                    events.usable(document, Readiness::Usable);
                }
                Some("asks") => {
                    asked.set(INPUT_FIELD_CHECKS);
                    events.usable(document, Readiness::AsksForInput);
                }
                _ => {}
            }
        });
        ControlFlow::Continue
    });
}

/// Handles the end of the page's process, and reports it, unless the program caused it.
fn process_ended(view: &WebView, reason: WebProcessTerminationReason, events: &impl PageEvents, main: &Main) {
    main.leave();
    let how = match reason {
        WebProcessTerminationReason::TerminatedByApi => return,
        WebProcessTerminationReason::ExceededMemoryLimit => ProcessEnd::OutOfMemory,
        WebProcessTerminationReason::Crashed | _ => ProcessEnd::Crashed,
    };
    if let Some(first) = events.process_ended(how) {
        // Not `reload`: that would send the page's form again, which can contain a password.
        view.load_uri(first.as_str());
    }
}

/// The meaning of a failed load and its address; `None` if another load replaced it. After a redirect the engine reports the first address of
/// the load, so the last known target is used instead.
fn failure(uri: &str, why: &glib::Error, main: &Main) -> Option<(Url, LoadFailure)> {
    let headed = || main.heading.borrow().clone().or_else(|| address(Some(uri)));
    if why.matches(STOPPED_BY_FILTER) {
        return Some((headed()?, LoadFailure::Forbidden));
    }
    let replaced =
        why.matches(NetworkError::Cancelled) || why.matches(PolicyError::FrameLoadInterruptedByPolicyChange);
    if replaced {
        return None;
    }
    // With TLS 1.3 the server rejects a missing certificate only after the handshake, in an alert without a specific code.
    let insists = main.certificate_declined.get() && why.is::<TlsError>();
    let failure = if insists || why.matches(TlsError::CertificateRequired) {
        LoadFailure::ClientCertificateRequired
    } else {
        LoadFailure::Other(why.message().to_owned())
    };
    Some((headed()?, failure))
}
