#![doc = include_str!("../README.md")]
#![cfg(target_os = "linux")]

mod content_filter;
mod form;
mod loads;
mod questions;
mod strip;
mod words;

use std::rc::Rc;

use page_events::PageEvents;
use webkit2gtk::WebView;
use webkit2gtk::glib::object::ObjectExt;

pub use content_filter::allow_main_documents;
pub use strip::{Button, tell};
pub use words::{OfHost, Words};

use strip::Strip;

/// Reports the view's events to `events`, and puts a strip with these buttons above the view. The strip also shows the page's questions.
pub fn connect<E: PageEvents + Clone>(view: &WebView, events: E, buttons: Vec<Button>, words: Words) {
    let words = Rc::new(words);
    let strip = Strip::above(view, buttons, &words);
    let main: Rc<loads::Main> = Rc::default();
    questions::connect(view, &events, &strip, &main, &words);
    loads::connect(view, &events, &strip, &main);
    view.connect_local("destroy", false, move |_| {
        main.leave();
        events.closed_by_page();
        None
    });
}
