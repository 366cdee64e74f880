//! A button in the title bar of the view's window: a page cannot draw there.
#![expect(unsafe_code, reason = "AppKit is an Objective-C library")]

use objc2::rc::Retained;
use objc2::runtime::{AnyObject, NSObject, NSObjectProtocol};
use objc2::{DefinedClass, MainThreadMarker, MainThreadOnly, define_class, msg_send, sel};
use objc2_app_kit::{NSButton, NSLayoutAttribute, NSTitlebarAccessoryViewController};
use objc2_foundation::NSString;

use crate::View;
use crate::view::{TITLE_BUTTON, keep};

define_class!(
    #[unsafe(super(NSObject))]
    #[thread_kind = MainThreadOnly]
    #[ivars = Box<dyn Fn()>]
    struct Target;

    unsafe impl NSObjectProtocol for Target {}

    impl Target {
        #[unsafe(method(pressed:))]
        fn pressed(&self, _button: Option<&AnyObject>) {
            self.ivars()();
        }
    }
);

impl Target {
    fn new(pressed: Box<dyn Fn()>, thread: MainThreadMarker) -> Retained<Self> {
        let target = thread.alloc::<Self>().set_ivars(pressed);
        unsafe { msg_send![super(target), init] }
    }
}

/// Adds a button at the end of the title bar. A view without a window gets none.
pub fn add_title_button(view: &View, title: &str, pressed: Box<dyn Fn()>) {
    let View(view) = view;
    let Some(window) = view.window() else { return };
    let target = Target::new(pressed, view.mtm());
    let title = NSString::from_str(title);
    unsafe {
        let button =
            NSButton::buttonWithTitle_target_action(&title, Some(&target), Some(sel!(pressed:)), view.mtm());
        let bar = NSTitlebarAccessoryViewController::new(view.mtm());
        bar.setView(&button);
        bar.setLayoutAttribute(NSLayoutAttribute::Trailing);
        window.addTitlebarAccessoryViewController(&bar);
        // A button does not hold its target.
        keep(view, TITLE_BUTTON, &target);
    }
}
