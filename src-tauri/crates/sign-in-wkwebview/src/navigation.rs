//! The navigation delegate: loads, readiness, authentication challenges, and the end of the page's process.
#![expect(unsafe_code, reason = "WebKit is an Objective-C library")]

use std::cell::{Cell, RefCell};
use std::ptr::{NonNull, null_mut};
use std::rc::Rc;

use block2::{DynBlock, RcBlock};
use objc2::rc::{Retained, Weak};
use objc2::runtime::{AnyObject, NSObject, NSObjectProtocol, ProtocolObject, Sel};
use objc2::{DefinedClass, MainThreadMarker, MainThreadOnly, define_class, msg_send, sel};
use objc2_foundation::{
    NSError, NSString, NSTimer, NSURL, NSURLAuthenticationChallenge, NSURLRequest,
    NSURLSessionAuthChallengeDisposition,
};
use objc2_web_kit::{
    WKContentWorld, WKNavigation, WKNavigationAction, WKNavigationActionPolicy, WKNavigationDelegate,
    WKWebView,
};
use page_events::{Answer, Declined, Document, Load, PageEvents, ProcessEnd, Question};
use url::Url;

use crate::challenge_answer::{ChallengeAnswer, without_credential};
use crate::words::Words;
use crate::{Challenge, READINESS, challenge, load_failure, moves_within, panels, readiness};

/// How often a script checks whether a page can be used, in seconds.
const POLL_INTERVAL: f64 = 0.15;

/// The name of the isolated world of the script; scripts of the page cannot reach it.
const WORLD: &str = "aplomb";

/// The schemes that stay in the view.
const WEB: [&str; 5] = ["https", "http", "about", "blob", "data"];

pub(crate) struct State {
    events: Rc<dyn PageEvents>,
    words: Rc<Words>,
    /// The delegate that the view had before.
    inner: Weak<AnyObject>,
    document: Cell<Option<Document>>,
    at: RefCell<Option<Url>>,
}

define_class!(
    #[unsafe(super(NSObject))]
    #[thread_kind = MainThreadOnly]
    #[ivars = State]
    pub(crate) struct NavigationDelegate;

    unsafe impl NSObjectProtocol for NavigationDelegate {}

    impl NavigationDelegate {
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

    unsafe impl WKNavigationDelegate for NavigationDelegate {
        #[unsafe(method(webView:decidePolicyForNavigationAction:decisionHandler:))]
        fn decide(
            &self,
            view: &WKWebView,
            action: &WKNavigationAction,
            decide: &DynBlock<dyn Fn(WKNavigationActionPolicy)>,
        ) {
            if self.stops(action) {
                decide.call((WKNavigationActionPolicy::Cancel,));
            } else if let Some(inner) = self.inner(sel!(webView:decidePolicyForNavigationAction:decisionHandler:)) {
                unsafe { inner.webView_decidePolicyForNavigationAction_decisionHandler(view, action, decide) };
            } else {
                decide.call((WKNavigationActionPolicy::Allow,));
            }
        }

        #[unsafe(method(webView:didCommitNavigation:))]
        fn committed(&self, view: &WKWebView, navigation: &WKNavigation) {
            if let Some(at) = address(unsafe { view.URL() }) {
                let document = self.ivars().events.committed(&at, &[]);
                self.ivars().document.set(Some(document));
                self.ivars().at.replace(Some(at));
                self.ask(view, document);
            }
            if let Some(inner) = self.inner(sel!(webView:didCommitNavigation:)) {
                unsafe { inner.webView_didCommitNavigation(view, Some(navigation)) };
            }
        }

        #[unsafe(method(webView:didFinishNavigation:))]
        fn finished(&self, view: &WKWebView, navigation: &WKNavigation) {
            if let Some(at) = address(unsafe { view.URL() }) {
                self.ivars().events.finished(&at);
            }
            // The last script may have added an input field.
            if let Some(document) = self.ivars().document.get() {
                self.ask(view, document);
            }
            if let Some(inner) = self.inner(sel!(webView:didFinishNavigation:)) {
                unsafe { inner.webView_didFinishNavigation(view, Some(navigation)) };
            }
        }

        #[unsafe(method(webView:didFailProvisionalNavigation:withError:))]
        fn failed_before_commit(&self, view: &WKWebView, _navigation: &WKNavigation, error: &NSError) {
            self.failed(view, error);
        }

        #[unsafe(method(webView:didFailNavigation:withError:))]
        fn failed_after_commit(&self, view: &WKWebView, _navigation: &WKNavigation, error: &NSError) {
            self.failed(view, error);
        }

        #[unsafe(method(webView:didReceiveAuthenticationChallenge:completionHandler:))]
        fn challenged(&self, view: &WKWebView, asked: &NSURLAuthenticationChallenge, answer: &ChallengeAnswer) {
            let space = asked.protectionSpace();
            match challenge(&space.authenticationMethod().to_string(), asked.previousFailureCount()) {
                Challenge::System => {
                    answer.call((NSURLSessionAuthChallengeDisposition::PerformDefaultHandling, null_mut()));
                }
                Challenge::NextMethod => {
                    answer.call((NSURLSessionAuthChallengeDisposition::RejectProtectionSpace, null_mut()));
                }
                Challenge::Login => {
                    let host = space.host().to_string();
                    match self.ivars().events.asks(&Question::Login { host: host.clone() }) {
                        Answer::InSight => panels::login(view, &host, &self.ivars().words, answer.copy()),
                        Answer::Decline => without_credential(answer),
                    }
                }
            }
        }

        #[unsafe(method(webViewWebContentProcessDidTerminate:))]
        fn process_ended(&self, view: &WKWebView) {
            self.ivars().document.set(None);
            // WebKit does not report the reason.
            let Some(again) = self.ivars().events.process_ended(ProcessEnd::Crashed) else { return };
            if let Some(address) = NSURL::URLWithString(&NSString::from_str(again.as_str())) {
                unsafe { view.loadRequest(&NSURLRequest::requestWithURL(&address)) };
            }
        }
    }
);

impl NavigationDelegate {
    pub(crate) fn new(
        events: Rc<dyn PageEvents>,
        words: Rc<Words>,
        inner: Weak<AnyObject>,
        thread: MainThreadMarker,
    ) -> Retained<Self> {
        let state = State { events, words, inner, document: Cell::default(), at: RefCell::default() };
        let delegate = thread.alloc::<Self>().set_ivars(state);
        unsafe { msg_send![super(delegate), init] }
    }

    fn inner_responds(&self, selector: Sel) -> bool {
        self.ivars()
            .inner
            .load()
            .is_some_and(|inner| unsafe { msg_send![&*inner, respondsToSelector: selector] })
    }

    fn inner(&self, selector: Sel) -> Option<Retained<ProtocolObject<dyn WKNavigationDelegate>>> {
        let inner = self.ivars().inner.load().filter(|_| self.inner_responds(selector))?;
        // SAFETY: it was the view's navigation delegate.
        Some(unsafe { Retained::cast_unchecked(inner) })
    }

    /// Whether to stop a navigation. Frames, new windows and downloads are not stopped here.
    fn stops(&self, action: &WKNavigationAction) -> bool {
        let main = unsafe { action.targetFrame() }.is_some_and(|frame| unsafe { frame.isMainFrame() });
        if !main || unsafe { action.shouldPerformDownload() } {
            return false;
        }
        let Some(to) = address(unsafe { action.request() }.URL()) else { return true };
        if self.ivars().at.borrow().as_ref().is_some_and(|at| moves_within(at, &to)) {
            return false;
        }
        if self.ivars().events.heads_for(&to) == Load::Stop {
            return true;
        }
        let leads_out = !WEB.contains(&to.scheme());
        if leads_out {
            self.ivars().events.declined(&Declined::Scheme(to.scheme().to_owned()));
        }
        leads_out
    }

    fn failed(&self, view: &WKWebView, error: &NSError) {
        let failing = error.userInfo().objectForKey(&NSString::from_str("NSErrorFailingURLKey"));
        let failing = failing.and_then(|address| address.downcast::<NSURL>().ok());
        let Some(at) = address(failing.or_else(|| unsafe { view.URL() })) else { return };
        let words = error.localizedDescription().to_string();
        if let Some(why) = load_failure(&error.domain().to_string(), error.code(), &words) {
            self.ivars().events.failed(&at, why);
            self.ivars().events.finished(&at);
        }
    }

    /// Polls until the document can be used.
    fn ask(&self, view: &WKWebView, document: Document) {
        let (delegate, asked) = (Weak::from(self), Weak::from(view));
        let answered = RcBlock::new(move |answer: *mut AnyObject, _error: *mut NSError| {
            let Some(delegate) = delegate.load().filter(|each| each.ivars().document.get() == Some(document))
            else {
                return;
            };
            let answer = unsafe { answer.as_ref() }.and_then(|answer| answer.downcast_ref::<NSString>());
            match answer.and_then(|answer| readiness(&answer.to_string())) {
                Some(readiness) => delegate.ivars().events.usable(document, readiness),
                None => delegate.ask_later(&asked, document),
            }
        });
        unsafe {
            let world = WKContentWorld::worldWithName(&NSString::from_str(WORLD), self.mtm());
            view.evaluateJavaScript_inFrame_inContentWorld_completionHandler(
                &NSString::from_str(READINESS),
                None,
                &world,
                Some(&answered),
            );
        }
    }

    fn ask_later(&self, view: &Weak<WKWebView>, document: Document) {
        let (delegate, view) = (Weak::from(self), view.clone());
        let ask = RcBlock::new(move |_timer: NonNull<NSTimer>| {
            let delegate = delegate.load().filter(|each| each.ivars().document.get() == Some(document));
            if let Some((delegate, view)) = delegate.zip(view.load()) {
                delegate.ask(&view, document);
            }
        });
        // SAFETY: the timer fires on the run loop of this thread, which is the main thread.
        unsafe { NSTimer::scheduledTimerWithTimeInterval_repeats_block(POLL_INTERVAL, false, &ask) };
    }
}

fn address(address: Option<Retained<NSURL>>) -> Option<Url> {
    Url::parse(&address?.absoluteString()?.to_string()).ok()
}
