//! The strip above the page, which the page cannot draw on: a lock, the host of the document, a message for the person, Reload and Cancel.

use gtk::pango::EllipsizeMode;
use gtk::prelude::*;
use url::Url;
use webkit2gtk::WebView;
use webkit2gtk::glib::WeakRef;
use webkit2gtk::glib::object::ObjectExt;

use crate::form::{self, Form, GAP};
use crate::words::Words;

/// The widget names by which [`tell`] finds the message line.
const STRIP: &str = "aplomb-strip";
const MESSAGE: &str = "aplomb-message";

const LOCK: i32 = 16;

/// A button of the strip.
pub struct Button {
    /// Its label.
    pub name: String,
    /// Called on each click.
    pub pressed: Box<dyn Fn()>,
}

/// The strip of one window.
#[derive(Clone)]
pub(crate) struct Strip {
    host: gtk::Label,
    lock: gtk::DrawingArea,
    /// The container of all parts; questions appear at its end.
    whole: gtk::Box,
    view: WeakRef<WebView>,
}

impl Strip {
    /// Puts the strip above a page.
    pub(crate) fn above(view: &WebView, buttons: Vec<Button>, words: &Words) -> Self {
        // Also for the forms that appear later. The page has a direction of its own.
        gtk::Widget::set_default_direction(if words.right_to_left {
            gtk::TextDirection::Rtl
        } else {
            gtk::TextDirection::Ltr
        });
        let strip = Self {
            host: gtk::Label::new(None),
            lock: lock(&words.secure),
            whole: gtk::Box::new(gtk::Orientation::Vertical, i32::from(GAP) / 2),
            view: view.downgrade(),
        };
        let Some(window) = view.parent().and_then(|parent| parent.downcast::<gtk::Box>().ok()) else {
            return strip;
        };
        strip.host.set_ellipsize(EllipsizeMode::Start);
        strip.host.set_xalign(0.0);
        let message = gtk::Label::new(None);
        message.set_widget_name(MESSAGE);
        message.set_ellipsize(EllipsizeMode::End);
        message.set_no_show_all(true);
        message.set_xalign(0.0);
        let line = gtk::Box::new(gtk::Orientation::Horizontal, i32::from(GAP));
        line.pack_start(&strip.lock, false, false, 0);
        line.pack_start(&strip.host, true, true, 0);
        for Button { name, pressed } in buttons {
            let button = gtk::Button::with_label(&name);
            button.set_can_focus(true);
            button.connect_clicked(move |_| pressed());
            line.pack_start(&button, false, false, 0);
        }
        let bar = &strip.whole;
        bar.set_widget_name(STRIP);
        bar.set_border_width(u32::from(GAP) / 2);
        bar.pack_start(&line, false, false, 0);
        bar.pack_start(&message, false, false, 0);
        window.pack_start(bar, false, false, 0);
        window.reorder_child(bar, 0);
        strip.lock.set_no_show_all(true);
        bar.show_all();
        strip
    }

    /// Shows a question below the host. After the answer the page gets the keyboard focus back.
    pub(crate) fn ask(&self, form: Form) {
        let view = self.view.clone();
        let Form { answered, .. } = form;
        let answered = Box::new(move |answer| {
            if let Some(view) = view.upgrade() {
                view.grab_focus();
            }
            answered(answer);
        });
        form::show(&self.whole, Form { answered, ..form });
    }

    /// Removes the question, because another page is loading.
    pub(crate) fn dismiss(&self) {
        form::dismiss(&self.whole);
    }

    /// Shows the host of the document; none for an empty page.
    pub(crate) fn show_address(&self, at: &Url) {
        self.dismiss();
        let secure = at.scheme() == "https";
        self.host.set_text(if secure { at.host_str().unwrap_or_default() } else { "" });
        self.lock.set_visible(secure);
    }
}

/// Shows a message in the strip above this page.
pub fn tell(view: &WebView, text: &str) {
    let window = view.parent().and_then(|parent| parent.downcast::<gtk::Box>().ok());
    let strip =
        window.and_then(|window| named(&window, STRIP)).and_then(|strip| strip.downcast::<gtk::Box>().ok());
    let message =
        strip.and_then(|strip| named(&strip, MESSAGE)).and_then(|found| found.downcast::<gtk::Label>().ok());
    if let Some(message) = message {
        message.set_text(text);
        message.show();
    }
}

fn named(parent: &gtk::Box, name: &str) -> Option<gtk::Widget> {
    parent.children().into_iter().find(|child| child.widget_name() == name)
}

/// A padlock in the colour of the text, drawn here because an icon theme may not be installed.
fn lock(secure: &str) -> gtk::DrawingArea {
    let area = gtk::DrawingArea::new();
    area.set_size_request(LOCK, LOCK);
    area.set_valign(gtk::Align::Center);
    area.set_tooltip_text(Some(secure));
    if let Some(name) = area.accessible() {
        name.set_name(secure);
    }
    area.connect_draw(|area, context| {
        let colour = area.style_context().color(gtk::StateFlags::NORMAL);
        context.set_source_rgba(colour.red(), colour.green(), colour.blue(), colour.alpha());
        context.rectangle(3.0, 7.0, 10.0, 7.0);
        let body = context.fill();
        context.set_line_width(1.6);
        context.arc(8.0, 6.5, 3.2, std::f64::consts::PI, 0.0);
        // If drawing fails, only the lock is missing.
        let _ = body.and_then(|()| context.stroke());
        gtk::glib::Propagation::Proceed
    });
    area
}
