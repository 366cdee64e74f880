#![doc = include_str!("../README.md")]
#![cfg(target_os = "linux")]

mod content_filter;
mod form;
mod loads;
mod questions;
mod strip;

use std::rc::Rc;

use page_events::PageEvents;
use webkit2gtk::WebView;
use webkit2gtk::glib::object::ObjectExt;

pub use content_filter::allow_main_documents;
pub use strip::{Button, tell};

use strip::Strip;

/// The texts of the strip, except those of its own buttons.
#[derive(Debug)]
pub struct Words {
    /// The tooltip of the lock.
    pub secure: &'static str,
    /// A server asks for a name and a password; `{host}` is replaced by its name.
    pub asks: &'static str,
    /// The same, after the server rejected the name or password.
    pub asks_again: &'static str,
    /// The label of the field for the name.
    pub name: &'static str,
    /// The label of the field for the password.
    pub password: &'static str,
    /// The label of the field of a `prompt`.
    pub answer: &'static str,
    /// The buttons of an authentication request: send name and password, or continue without.
    pub sign_in: &'static str,
    /// See [`Words::sign_in`].
    pub go_on_without: &'static str,
    /// The buttons of a dialog of the page.
    pub ok: &'static str,
    /// See [`Words::ok`].
    pub cancel: &'static str,
    /// A page asks for confirmation before it is left.
    pub leaves: &'static str,
    /// The buttons of that question.
    pub leave: &'static str,
    /// See [`Words::leave`].
    pub stay: &'static str,
}

/// Reports the view's events to `events`, and puts a strip with these buttons above the view. The strip also shows the page's questions.
pub fn connect<E: PageEvents + Clone>(
    view: &WebView,
    events: E,
    buttons: Vec<Button>,
    words: &'static Words,
) {
    let strip = Strip::above(view, buttons, words.secure);
    let main = Rc::default();
    questions::connect(view, &events, &strip, &main, words);
    loads::connect(view, &events, &strip, &main);
    view.connect_local("destroy", false, move |_| {
        events.closed_by_page();
        None
    });
}
