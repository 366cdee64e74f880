//! A question in the strip: a line of text, fields, and one or two buttons. The page can neither draw nor read there.

use std::cell::RefCell;
use std::rc::Rc;

use gtk::glib::Propagation;
use gtk::prelude::*;

/// Spacing around and between the parts, and the size of the lock, in pixels.
pub(crate) const GAP: u16 = 8;

/// One field.
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) value: String,
    /// Whether the typed characters are hidden.
    pub(crate) secret: bool,
}

/// A question with its fields and buttons.
pub(crate) struct Form {
    pub(crate) text: String,
    pub(crate) fields: Vec<Field>,
    pub(crate) accept: String,
    /// The second button; `None` for a form with one button.
    pub(crate) decline: Option<String>,
    /// Called once: with the contents of the fields, or `None` if the person declined.
    pub(crate) answered: Box<dyn FnOnce(Option<Vec<String>>)>,
}

/// The widget name of a form.
const FORM: &str = "aplomb-form";

/// The longest text of a page that a form shows, in characters.
const MAX_TEXT: usize = 400;

/// Removes the visible form, because the page that asked is gone.
pub(crate) fn dismiss(strip: &gtk::Box) {
    for form in strip.children().iter().filter(|child| child.widget_name() == FORM) {
        strip.remove(form);
    }
}

/// Shows a form at the end of `strip` and replaces another one. The answer removes it.
pub(crate) fn show(strip: &gtk::Box, form: Form) {
    dismiss(strip);
    let Form { text, fields, accept, decline, answered } = form;
    let shown = gtk::Box::new(gtk::Orientation::Vertical, i32::from(GAP));
    shown.set_widget_name(FORM);
    let label = gtk::Label::new(Some(&shortened(&text)));
    label.set_line_wrap(true);
    label.set_xalign(0.0);
    shown.pack_start(&label, false, false, 0);

    let buttons = gtk::Box::new(gtk::Orientation::Horizontal, i32::from(GAP));
    let yes = gtk::Button::with_label(&accept);
    let no = decline.as_deref().map(gtk::Button::with_label);
    let entries: Vec<_> = fields.iter().map(|field| entry(&shown, field, &yes)).collect();
    buttons.pack_end(&yes, false, false, 0);
    if let Some(no) = &no {
        buttons.pack_end(no, false, false, 0);
    }
    shown.pack_start(&buttons, false, false, 0);

    let answer = once(&shown, answered);
    yes.connect_clicked({
        let (answer, entries) = (answer.clone(), entries.clone());
        move |_| answer(Some(entries.iter().map(|entry| entry.text().into()).collect()))
    });
    if let Some(no) = no {
        let answer = answer.clone();
        no.connect_clicked(move |_| answer(None));
    }
    shown.connect_key_press_event(move |_, pressed| {
        if pressed.keyval() != gtk::gdk::keys::constants::Escape {
            return Propagation::Proceed;
        }
        answer(None);
        Propagation::Stop
    });
    strip.pack_start(&shown, false, false, 0);
    shown.show_all();
    match entries.first() {
        Some(first) => first.grab_focus(),
        None => yes.grab_focus(),
    }
}

/// A field with its label above it. Return in the field clicks the button.
fn entry(form: &gtk::Box, field: &Field, button: &gtk::Button) -> gtk::Entry {
    let entry = gtk::Entry::new();
    entry.set_text(&field.value);
    entry.set_visibility(!field.secret);
    if field.secret {
        entry.set_input_purpose(gtk::InputPurpose::Password);
    }
    let name = gtk::Label::new(Some(&field.name));
    name.set_xalign(0.0);
    name.set_mnemonic_widget(Some(&entry));
    form.pack_start(&name, false, false, 0);
    form.pack_start(&entry, false, false, 0);
    let button = button.clone();
    entry.connect_activate(move |_| button.clicked());
    entry
}

/// A callback that passes on the first answer only and removes the form.
fn once(form: &gtk::Box, answered: Box<dyn FnOnce(Option<Vec<String>>)>) -> Rc<dyn Fn(Option<Vec<String>>)> {
    let (form, answered) = (form.clone(), RefCell::new(Some(answered)));
    Rc::new(move |answer| {
        let Some(answered) = answered.take() else { return };
        if let Some(strip) = form.parent().and_then(|parent| parent.downcast::<gtk::Box>().ok()) {
            strip.remove(&form);
        }
        answered(answer);
    })
}

fn shortened(text: &str) -> String {
    let mut shortened: String = text.chars().take(MAX_TEXT).collect();
    if shortened.len() < text.len() {
        shortened.push('\u{2026}');
    }
    shortened
}
