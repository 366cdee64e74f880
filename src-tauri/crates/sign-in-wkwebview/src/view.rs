//! Puts this crate's delegates in front of the view's existing ones.
#![expect(unsafe_code, reason = "WebKit is an Objective-C library")]

use std::ffi::c_void;
use std::rc::Rc;

use objc2::ffi::{OBJC_ASSOCIATION_RETAIN_NONATOMIC, objc_setAssociatedObject};
use objc2::rc::{Retained, Weak};
use objc2::runtime::{AnyObject, ProtocolObject};
use objc2::{MainThreadMarker, MainThreadOnly, Message};
use objc2_web_kit::WKWebView;
use page_events::PageEvents;

use crate::navigation::NavigationDelegate;
use crate::panels::UiDelegate;
use crate::words::Words;

/// Keys of the associations; only their addresses matter.
static KEYS: [u8; 3] = [0; 3];
const NAVIGATION: usize = 0;
const UI: usize = 1;
/// The target of the button in the title bar.
pub(crate) const TITLE_BUTTON: usize = 2;

/// A view, usable on the main thread only.
pub struct View(pub(crate) Retained<WKWebView>);

impl View {
    /// The view behind a pointer; `None` on any other thread than the main thread.
    ///
    /// # Safety
    ///
    /// The pointer is to a `WKWebView`.
    #[must_use]
    pub unsafe fn from_pointer(view: *mut c_void) -> Option<Self> {
        MainThreadMarker::new()?;
        unsafe { Retained::retain(view.cast::<WKWebView>()) }.map(Self)
    }
}

/// Reports everything that happens in the view's main document to `events`, from the next load on. The view's existing
/// delegates keep what this crate's do not handle (new windows, downloads, permissions). The page's questions are asked in these `words`.
pub fn connect(view: &View, events: Rc<dyn PageEvents>, words: Words) {
    let View(view) = view;
    let words = Rc::new(words);
    unsafe {
        let navigation = NavigationDelegate::new(
            events.clone(),
            Rc::clone(&words),
            weak(view.navigationDelegate()),
            view.mtm(),
        );
        view.setNavigationDelegate(Some(ProtocolObject::from_ref(&*navigation)));
        keep(view, NAVIGATION, &navigation);
        let ui = UiDelegate::new(events, words, weak(view.UIDelegate()), view.mtm());
        view.setUIDelegate(Some(ProtocolObject::from_ref(&*ui)));
        keep(view, UI, &ui);
    }
}

/// The existing delegate, held weakly: it holds the view, so a strong reference would keep the view alive forever.
fn weak<P: ?Sized + 'static>(delegate: Option<Retained<ProtocolObject<P>>>) -> Weak<AnyObject> {
    delegate.map_or_else(Weak::default, |delegate| {
        let object: &AnyObject = (*delegate).as_ref();
        Weak::from_retained(&object.retain())
    })
}

/// Makes a view retain an object; a view does not retain its delegates.
pub(crate) unsafe fn keep(view: &WKWebView, key: usize, delegate: &AnyObject) {
    let key: *const u8 = &raw const KEYS[key];
    unsafe {
        objc_setAssociatedObject(
            (&raw const *view).cast_mut().cast(),
            key.cast::<c_void>(),
            (&raw const *delegate).cast_mut(),
            OBJC_ASSOCIATION_RETAIN_NONATOMIC,
        );
    }
}
