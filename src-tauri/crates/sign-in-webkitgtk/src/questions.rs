//! Shows questions of a page or its server in the strip above the page. A declined question does not block the page: the engine shows the server's
//! own 401 page, and `alert` returns. The engine's own forms are not used: their Cancel fails the load, and their title is the page's whole address.

use std::rc::Rc;

use page_events::{Answer, PageEvents, Question};
use webkit2gtk::glib::object::{Cast, ObjectType};
use webkit2gtk::{
    AuthenticationRequest, AuthenticationRequestExt, AuthenticationScheme, Credential, CredentialPersistence,
    FileChooserRequestExt, ScriptDialog, ScriptDialogType, WebView, WebViewExt, ffi,
};

use crate::form::{Field, Form};
use crate::loads::Main;
use crate::strip::Strip;
use crate::words::Words;

/// Connects the signals.
pub(crate) fn connect<E: PageEvents + Clone>(
    view: &WebView,
    events: &E,
    strip: &Strip,
    main: &Rc<Main>,
    words: &Rc<Words>,
) {
    view.connect_authenticate({
        let (events, strip, main, words) = (events.clone(), strip.clone(), Rc::clone(main), Rc::clone(words));
        move |view, request| {
            let question = question(view, request);
            main.certificate_declined.set(matches!(question, Question::ClientCertificate { .. }));
            match events.asks(&question) {
                Answer::InSight => ask_for_login(request, &strip, &words),
                Answer::Decline => continue_with(request, None),
            }
            true
        }
    });
    view.connect_script_dialog({
        let (events, strip, words) = (events.clone(), strip.clone(), Rc::clone(words));
        move |_, dialog| {
            if events.asks(&Question::Dialog) == Answer::InSight {
                show(dialog, &strip, &words);
            }
            true
        }
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
    // A proxy asks on behalf of the page that is loading.
    let page = view.uri().and_then(|uri| url::Url::parse(&uri).ok());
    Question::Login { host: page.and_then(|page| page.host_str().map(str::to_owned)).unwrap_or(asks) }
}

fn ask_for_login(request: &AuthenticationRequest, strip: &Strip, words: &Words) {
    let host = request.host().map(String::from).unwrap_or_default();
    let asks = if request.is_retry() { &words.asks_again } else { &words.asks };
    let realm = request.realm().map(|realm| format!(" ({realm})")).unwrap_or_default();
    let field = |name: &str, secret| Field { name: name.to_owned(), value: String::new(), secret };
    let request = request.clone();
    strip.ask(Form {
        text: format!("{}{realm}", asks(&host)),
        fields: vec![field(&words.name, false), field(&words.password, true)],
        accept: words.sign_in.clone(),
        decline: Some(words.go_on_without.clone()),
        answered: Box::new(move |typed| {
            let credential = typed.as_deref().and_then(|typed| match typed {
                [name, password] => Some(Credential::new(name, password, CredentialPersistence::ForSession)),
                _ => None,
            });
            continue_with(&request, credential);
        }),
    });
}

/// Continues with a name and a password, or without. `cancel` would fail the load.
#[expect(
    unsafe_code,
    reason = "the crate does not wrap the call, which the engine allows without a credential too"
)]
fn continue_with(request: &AuthenticationRequest, credential: Option<Credential>) {
    let mut credential = credential;
    let pointer = credential.as_mut().map_or(std::ptr::null_mut(), |credential| {
        webkit2gtk::glib::translate::ToGlibPtrMut::to_glib_none_mut(credential).0
    });
    unsafe {
        ffi::webkit_authentication_request_authenticate(
            request.upcast_ref::<AuthenticationRequest>().as_ptr(),
            pointer,
        );
    };
}

/// Shows a dialog of the page. The page's script is suspended until the answer.
fn show(dialog: &ScriptDialog, strip: &Strip, words: &Words) {
    let kind = dialog.dialog_type();
    let said = dialog.message().map(String::from).unwrap_or_default();
    let leaves = kind == ScriptDialogType::BeforeUnloadConfirm;
    let prompt = (kind == ScriptDialogType::Prompt).then(|| Field {
        name: words.answer.clone(),
        value: dialog.prompt_get_default_text().map(String::from).unwrap_or_default(),
        secret: false,
    });
    // A clone keeps the dialog open until `close`.
    let dialog = dialog.clone();
    strip.ask(Form {
        text: if leaves { words.leaves.clone() } else { said },
        fields: prompt.into_iter().collect(),
        accept: if leaves { &words.leave } else { &words.ok }.clone(),
        decline: (kind != ScriptDialogType::Alert)
            .then(|| if leaves { &words.stay } else { &words.cancel }.clone()),
        answered: Box::new(move |answer| {
            dialog_answered(&dialog, kind, answer);
            dialog.close();
        }),
    });
}

fn dialog_answered(dialog: &ScriptDialog, kind: ScriptDialogType, answer: Option<Vec<String>>) {
    match (kind, answer) {
        (ScriptDialogType::Prompt, Some(typed)) => {
            dialog.prompt_set_text(typed.first().map_or("", String::as_str));
        }
        (ScriptDialogType::Confirm | ScriptDialogType::BeforeUnloadConfirm, answer) => {
            dialog.confirm_set_confirmed(answer.is_some());
        }
        _ => {}
    }
}
