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

/// What is written in the strip besides the buttons.
#[derive(Debug)]
pub struct Words {
    /// What the lock means.
    pub secure: &'static str,
    /// A server asks for a name and a password; `{host}` stands for its name.
    pub asks: &'static str,
    /// The same, after the server has not taken what was typed.
    pub asks_again: &'static str,
    /// The fields.
    pub name: &'static str,
    /// Of the password.
    pub password: &'static str,
    /// Of the answer to a page's own question.
    pub answer: &'static str,
    /// The buttons: give name and password, go on without.
    pub sign_in: &'static str,
    /// See [`Words::sign_in`].
    pub go_on_without: &'static str,
    /// The buttons of a page's own question.
    pub ok: &'static str,
    /// See [`Words::ok`].
    pub cancel: &'static str,
    /// A page asks before it is left.
    pub leaves: &'static str,
    /// The buttons for that.
    pub leave: &'static str,
    /// See [`Words::leave`].
    pub stay: &'static str,
}

/// Reports everything that happens in the view, and puts a strip with these buttons above it, in which the page's questions are asked.
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
