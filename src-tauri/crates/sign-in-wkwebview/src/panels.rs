//! The UI delegate: questions of a page, and the sheets that show them.
#![expect(unsafe_code, reason = "WebKit is an Objective-C library")]

use std::ptr::null_mut;
use std::rc::Rc;

use block2::{DynBlock, RcBlock};
use objc2::rc::{Retained, Weak};
use objc2::runtime::{AnyObject, Bool, NSObject, NSObjectProtocol, ProtocolObject, Sel};
use objc2::{DefinedClass, MainThreadMarker, MainThreadOnly, define_class, msg_send, sel};
use objc2_app_kit::{
    NSAlert, NSAlertFirstButtonReturn, NSModalResponse, NSSecureTextField, NSTextField, NSView,
};
use objc2_foundation::{
    NSArray, NSPoint, NSRect, NSSize, NSString, NSURL, NSURLCredential, NSURLCredentialPersistence,
    NSURLSessionAuthChallengeDisposition,
};
use objc2_web_kit::{WKFrameInfo, WKOpenPanelParameters, WKUIDelegate, WKWebView};
use page_events::{Answer, PageEvents, Question};

use crate::challenge_answer::without_credential;
use crate::words::Words;

/// The longest message of a page that is shown, in characters. If a sheet is taller than the screen, its buttons cannot be reached.
const LONGEST_MESSAGE: usize = 1_000;

/// The size of a field of a sheet, in points.
const FIELD: NSSize = NSSize { width: 280.0, height: 24.0 };

/// From the bottom of one field to the bottom of the next, in points.
const FIELD_STEP: f64 = 32.0;

pub(crate) struct State {
    events: Rc<dyn PageEvents>,
    words: Rc<Words>,
    /// The delegate that the view had before.
    inner: Weak<AnyObject>,
}

define_class!(
    #[unsafe(super(NSObject))]
    #[thread_kind = MainThreadOnly]
    #[ivars = State]
    pub(crate) struct UiDelegate;

    unsafe impl NSObjectProtocol for UiDelegate {}

    impl UiDelegate {
        #[unsafe(method(respondsToSelector:))]
        fn responds_to_selector(&self, selector: Sel) -> bool {
            let ours: bool = unsafe { msg_send![super(self), respondsToSelector: selector] };
            ours || self.inner_responds(selector)
        }

        #[unsafe(method_id(forwardingTargetForSelector:))]
        fn forwarding_target(&self, _selector: Sel) -> Option<Retained<AnyObject>> {
            self.ivars().inner.load()
        }
    }

    unsafe impl WKUIDelegate for UiDelegate {
        #[unsafe(method(webViewDidClose:))]
        fn closed(&self, _view: &WKWebView) {
            self.ivars().events.closed_by_page();
        }

        #[unsafe(method(webView:runJavaScriptAlertPanelWithMessage:initiatedByFrame:completionHandler:))]
        fn alert(&self, view: &WKWebView, message: &NSString, frame: &WKFrameInfo, done: &DynBlock<dyn Fn()>) {
            match self.ivars().events.asks(&Question::Dialog) {
                Answer::Decline => done.call(()),
                Answer::InSight => {
                    let done = done.copy();
                    sheet(view, &host(frame), &shortened(message), &[&self.ivars().words.ok], None, move |_| done.call(()));
                }
            }
        }

        #[unsafe(method(webView:runJavaScriptConfirmPanelWithMessage:initiatedByFrame:completionHandler:))]
        fn confirm(&self, view: &WKWebView, message: &NSString, frame: &WKFrameInfo, done: &DynBlock<dyn Fn(Bool)>) {
            match self.ivars().events.asks(&Question::Dialog) {
                Answer::Decline => done.call((Bool::NO,)),
                Answer::InSight => {
                    let done = done.copy();
                    let answered = move |yes| done.call((Bool::new(yes),));
                    let Words { ok, cancel, .. } = &*self.ivars().words;
                    sheet(view, &host(frame), &shortened(message), &[ok, cancel], None, answered);
                }
            }
        }

        #[unsafe(method(webView:runJavaScriptTextInputPanelWithPrompt:defaultText:initiatedByFrame:completionHandler:))]
        fn prompt(
            &self,
            view: &WKWebView,
            message: &NSString,
            before: Option<&NSString>,
            frame: &WKFrameInfo,
            done: &DynBlock<dyn Fn(*mut NSString)>,
        ) {
            match self.ivars().events.asks(&Question::Dialog) {
                Answer::Decline => done.call((null_mut(),)),
                Answer::InSight => {
                    let field = text_field(0.0, None, self.mtm());
                    if let Some(before) = before {
                        field.setStringValue(before);
                    }
                    let (done, typed) = (done.copy(), field.clone());
                    let answered = move |yes: bool| {
                        let text = yes.then(|| typed.stringValue());
                        done.call((text.as_deref().map_or(null_mut(), |text| (&raw const *text).cast_mut()),));
                    };
                    let Words { ok, cancel, .. } = &*self.ivars().words;
                    sheet(view, &host(frame), &shortened(message), &[ok, cancel], Some(&field), answered);
                }
            }
        }

        #[unsafe(method(webView:runOpenPanelWithParameters:initiatedByFrame:completionHandler:))]
        fn open_panel(
            &self,
            view: &WKWebView,
            parameters: &WKOpenPanelParameters,
            frame: &WKFrameInfo,
            done: &DynBlock<dyn Fn(*mut NSArray<NSURL>)>,
        ) {
            let selector = sel!(webView:runOpenPanelWithParameters:initiatedByFrame:completionHandler:);
            match (self.ivars().events.asks(&Question::File), self.inner(selector)) {
                (Answer::InSight, Some(inner)) => unsafe {
                    inner.webView_runOpenPanelWithParameters_initiatedByFrame_completionHandler(view, parameters, frame, done);
                },
                (Answer::InSight | Answer::Decline, _) => done.call((null_mut(),)),
            }
        }
    }
);

impl UiDelegate {
    pub(crate) fn new(
        events: Rc<dyn PageEvents>,
        words: Rc<Words>,
        inner: Weak<AnyObject>,
        thread: MainThreadMarker,
    ) -> Retained<Self> {
        let delegate = thread.alloc::<Self>().set_ivars(State { events, words, inner });
        unsafe { msg_send![super(delegate), init] }
    }

    fn inner_responds(&self, selector: Sel) -> bool {
        self.ivars()
            .inner
            .load()
            .is_some_and(|inner| unsafe { msg_send![&*inner, respondsToSelector: selector] })
    }

    fn inner(&self, selector: Sel) -> Option<Retained<ProtocolObject<dyn WKUIDelegate>>> {
        let inner = self.ivars().inner.load().filter(|_| self.inner_responds(selector))?;
        // SAFETY: it was the view's UI delegate.
        Some(unsafe { Retained::cast_unchecked(inner) })
    }
}

/// Asks for the name and the password that `host` requires, because WebKit has no form of its own.
pub(crate) fn login(
    view: &WKWebView,
    host: &str,
    words: &Words,
    answer: RcBlock<dyn Fn(NSURLSessionAuthChallengeDisposition, *mut NSURLCredential)>,
) {
    let thread = view.mtm();
    let size = NSSize::new(FIELD.width, FIELD_STEP + FIELD.height);
    let fields = NSView::initWithFrame(thread.alloc(), NSRect::new(NSPoint::ZERO, size));
    let name = text_field(FIELD_STEP, Some(&words.name), thread);
    let password = NSSecureTextField::initWithFrame(thread.alloc(), NSRect::new(NSPoint::ZERO, FIELD));
    password.setPlaceholderString(Some(&NSString::from_str(&words.password)));
    fields.addSubview(&name);
    fields.addSubview(&password);
    let answered = move |yes: bool| {
        if !yes {
            return without_credential(&answer);
        }
        let credential = NSURLCredential::credentialWithUser_password_persistence(
            &name.stringValue(),
            &password.stringValue(),
            NSURLCredentialPersistence::ForSession,
        );
        let credential = (&raw const *credential).cast_mut();
        answer.call((NSURLSessionAuthChallengeDisposition::UseCredential, credential));
    };
    sheet(view, host, &(words.asks)(host), &[&words.sign_in, &words.cancel], Some(&fields), answered);
}

/// Shows a sheet on the view's window. Without a window the answer is no.
fn sheet(
    view: &WKWebView,
    title: &str,
    message: &str,
    buttons: &[&str],
    fields: Option<&NSView>,
    answered: impl Fn(bool) + 'static,
) {
    let Some(window) = view.window() else { return answered(false) };
    let alert = NSAlert::new(view.mtm());
    alert.setMessageText(&NSString::from_str(title));
    alert.setInformativeText(&NSString::from_str(message));
    for button in buttons {
        alert.addButtonWithTitle(&NSString::from_str(button));
    }
    if let Some(fields) = fields {
        alert.setAccessoryView(Some(fields));
    }
    let answered =
        RcBlock::new(move |pressed: NSModalResponse| answered(pressed == NSAlertFirstButtonReturn));
    alert.beginSheetModalForWindow_completionHandler(&window, Some(&answered));
}

fn text_field(bottom: f64, placeholder: Option<&str>, thread: MainThreadMarker) -> Retained<NSTextField> {
    let field = NSTextField::initWithFrame(thread.alloc(), NSRect::new(NSPoint::new(0.0, bottom), FIELD));
    field.setPlaceholderString(placeholder.map(NSString::from_str).as_deref());
    field
}

fn host(frame: &WKFrameInfo) -> String {
    let host = unsafe { frame.request() }.URL().and_then(|address| address.host());
    host.map(|host| host.to_string()).unwrap_or_default()
}

fn shortened(message: &NSString) -> String {
    message.to_string().chars().take(LONGEST_MESSAGE).collect()
}
