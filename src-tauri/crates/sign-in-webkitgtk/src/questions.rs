//! What a page or its server asks. Declined means that the page goes on: the server's own 401 page is shown, `alert` returns.

use page_events::{Answer, PageEvents, Question};
use webkit2gtk::glib::object::ObjectType;
use webkit2gtk::{
    AuthenticationRequest, AuthenticationRequestExt, AuthenticationScheme, FileChooserRequestExt, WebView,
    WebViewExt, ffi,
};

/// Connects the signals. False in them lets the engine ask, in its own form over the page.
pub(super) fn connect<E: PageEvents + Clone>(view: &WebView, events: &E) {
    view.connect_authenticate({
        let events = events.clone();
        move |view, request| match events.asks(&question(view, request)) {
            Answer::InSight => false,
            Answer::Decline => {
                go_on_without(request);
                true
            }
        }
    });
    view.connect_script_dialog({
        let events = events.clone();
        move |_, _| events.asks(&Question::Dialog) == Answer::Decline
    });
    view.connect_run_file_chooser({
        let events = events.clone();
        move |_, request| {
            let declined = events.asks(&Question::File) == Answer::Decline;
            if declined {
                request.cancel();
            }
            declined
        }
    });
}

fn question(view: &WebView, request: &AuthenticationRequest) -> Question {
    let asks = request.host().map(String::from).unwrap_or_default();
    if request.scheme() == AuthenticationScheme::ClientCertificateRequested {
        return Question::ClientCertificate { host: asks };
    }
    if !request.is_for_proxy() {
        return Question::Login { host: asks };
    }
    // A proxy asks for whatever page is on its way.
    let page = view.uri().and_then(|uri| url::Url::parse(&uri).ok());
    Question::Login { host: page.and_then(|page| page.host_str().map(str::to_owned)).unwrap_or(asks) }
}

/// Goes on without a name, a password or a certificate. `cancel` would fail the load.
#[expect(
    unsafe_code,
    reason = "the crate has no call without a credential, which the engine's own interface allows"
)]
fn go_on_without(request: &AuthenticationRequest) {
    unsafe { ffi::webkit_authentication_request_authenticate(request.as_ptr(), std::ptr::null_mut()) };
}
