#![doc = include_str!("../README.md")]
#![cfg(target_os = "linux")]

mod content_filter;
mod loads;
mod questions;
mod strip;

use page_events::PageEvents;
use webkit2gtk::WebView;
use webkit2gtk::glib::object::ObjectExt;

pub use content_filter::allow_main_documents;
pub use strip::{Button, tell};

use strip::Strip;

/// Reports everything that happens in the view, and puts a strip with these buttons above it. `secure` says in words what the lock in it means.
pub fn connect<E: PageEvents + Clone>(view: &WebView, events: E, buttons: Vec<Button>, secure: &str) {
    let strip = Strip::above(view, buttons, secure);
    loads::connect(view, &events, strip);
    questions::connect(view, &events);
    view.connect_local("destroy", false, move |_| {
        events.closed_by_page();
        None
    });
}
