//! Which language the program speaks.

use std::sync::atomic::{AtomicUsize, Ordering};

use fluent_langneg::{NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages};

use crate::catalogue::CATALOGUE;

/// Languages that are written from right to left.
pub(crate) const RIGHT_TO_LEFT: [&str; 1] = ["ar"];

/// The place of English in the catalogue.
pub(crate) const ENGLISH: usize = place_of_english();

static CHOSEN: AtomicUsize = AtomicUsize::new(ENGLISH);

const fn place_of_english() -> usize {
    let mut at = 0;
    while !matches!(CATALOGUE[at].0.as_bytes(), b"en") {
        at += 1;
    }
    at
}

/// The place of the current language in the catalogue.
pub(crate) fn chosen() -> usize {
    CHOSEN.load(Ordering::Relaxed)
}

/// The languages of the catalogue, as BCP 47 tags.
pub fn languages() -> impl Iterator<Item = &'static str> {
    CATALOGUE.iter().map(|(tag, _)| *tag)
}

/// The language of all texts, as a BCP 47 tag. English until [`choose`] is called.
#[must_use]
pub fn current() -> &'static str {
    CATALOGUE[chosen()].0
}

/// Whether the current language is written from right to left.
#[must_use]
pub fn is_right_to_left() -> bool {
    RIGHT_TO_LEFT.contains(&current())
}

/// Every text is in this language from now on: the wanted one (BCP 47), or that of the system for `None`; English, if the catalogue has
/// none of them.
pub fn choose(wanted: Option<&str>) {
    let place = match wanted {
        Some(wanted) => negotiated([wanted]),
        None => negotiated(of_system(sys_locale::get_locales())),
    };
    CHOSEN.store(place, Ordering::Relaxed);
}

/// The system's languages, the most wanted first. `C` and `POSIX` stand for English, whatever follows: `LC_ALL=C` overrides `LANG`.
pub(crate) fn of_system(locales: impl Iterator<Item = String>) -> impl Iterator<Item = String> {
    locales.map(|locale| if matches!(locale.as_str(), "C" | "POSIX") { "en".to_owned() } else { locale })
}

/// The place of the language that fits best.
pub(crate) fn negotiated(wanted: impl IntoIterator<Item = impl AsRef<[u8]>>) -> usize {
    let wanted = convert_vec_str_to_langids_lossy(wanted);
    let available = convert_vec_str_to_langids_lossy(languages());
    let found = negotiate_languages(&wanted, &available, None, NegotiationStrategy::Lookup);
    found.first().and_then(|best| available.iter().position(|each| each == *best)).unwrap_or(ENGLISH)
}
