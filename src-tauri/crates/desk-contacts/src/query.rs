//! What was typed, and how well a contact fits it.

use crate::fold;

/// The sign before the initials in the text of an entry.
pub(crate) const INITIALS: char = '\u{2}';
/// The sign between the fields of an entry.
pub(crate) const FIELD: char = '\u{1}';

/// Longest query that may be initials.
const MOST_INITIALS: usize = 5;

/// How well a contact fits, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// It is the number.
    Number,
    /// The name begins so.
    NameBegins,
    /// Each word begins a word of the name.
    NameWords,
    /// The initials begin so.
    Initials,
    /// The number begins so.
    NumberBegins,
    /// It is a part of the number.
    NumberHas,
    /// Each word begins a word of the name or of the description.
    Words,
    /// Each word is somewhere.
    Somewhere,
}

/// What was typed.
pub(crate) struct Query {
    whole: String,
    words: Vec<String>,
    /// The digits, where nothing else was typed but what people write between them.
    digits: Option<String>,
    initials: Option<String>,
}

/// The fields of an entry, folded.
pub(crate) struct Fields<'a> {
    initials: &'a str,
    name: &'a str,
    description: &'a str,
    dialled: &'a str,
    /// All of them but the initials.
    texts: &'a str,
}

impl Query {
    pub(crate) fn new(typed: &str) -> Self {
        let whole = fold(typed);
        let words = whole.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        let letters: String = whole.chars().filter(|sign| sign.is_alphanumeric()).collect();
        let can_be_initials = !letters.is_empty() && letters.chars().count() <= MOST_INITIALS;
        Self { digits: digits_of(&whole), initials: can_be_initials.then_some(letters), whole, words }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Texts of which at least one is in every entry that fits.
    pub(crate) fn needles(&self) -> Vec<String> {
        let longest = self.words.iter().max_by_key(|word| word.len()).cloned();
        let initials = self.initials.as_ref().map(|initials| format!("{INITIALS}{initials}"));
        longest.into_iter().chain(initials).chain(self.digits.clone()).collect()
    }

    /// How well an entry fits; `None` when it does not.
    pub(crate) fn fit(&self, entry: &Fields<'_>) -> Option<Fit> {
        let everywhere = self.words.iter().all(|word| entry.texts.contains(word.as_str()));
        let number = self.digits.as_deref().and_then(|digits| number_fit(digits, entry.dialled));
        let initials = self.initials.as_deref().is_some_and(|initials| entry.initials.starts_with(initials));
        [number, initials.then_some(Fit::Initials), everywhere.then(|| self.text_fit(entry))]
            .into_iter()
            .flatten()
            .min()
    }

    fn text_fit(&self, entry: &Fields<'_>) -> Fit {
        let begins = |fields: &[&str]| {
            self.words.iter().all(|word| fields.iter().any(|field| begins_a_word(field, word)))
        };
        if entry.name.starts_with(self.whole.as_str()) {
            Fit::NameBegins
        } else if begins(&[entry.name]) {
            Fit::NameWords
        } else if begins(&[entry.name, entry.description]) {
            Fit::Words
        } else {
            Fit::Somewhere
        }
    }

    /// How well a number without a contact fits.
    pub(crate) fn number_fit(&self, dialled: &str) -> Option<Fit> {
        number_fit(self.digits.as_deref()?, dialled)
    }
}

impl<'a> Fields<'a> {
    /// Of the text of an entry, as `text_of` makes it.
    pub(crate) fn of(whole: &'a str) -> Self {
        let (initials, texts) = whole.split_once(FIELD).unwrap_or_default();
        let mut fields = texts.split(FIELD);
        let mut next = || fields.next().unwrap_or_default();
        let [name, description, _typed, dialled] = [next(), next(), next(), next()];
        Self { initials: initials.trim_start_matches(INITIALS), name, description, dialled, texts }
    }
}

/// The text of an entry: initials, name, description, the number as it is written, and as it is dialled.
pub(crate) fn text_of(name: &str, description: &str, number: &str, dialled: &str) -> String {
    let name = fold(name);
    let initials: String = words_of(&name).filter_map(|word| word.chars().next()).collect();
    let (description, number) = (fold(description), fold(number));
    format!("{INITIALS}{initials}{FIELD}{name}{FIELD}{description}{FIELD}{number}{FIELD}{dialled}")
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty())
}

fn begins_a_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        text.get(..at)
            .and_then(|before| before.chars().next_back())
            .is_none_or(|sign| !sign.is_alphanumeric())
    })
}

/// The digits of a number as people write it; `None` for anything else.
fn digits_of(folded: &str) -> Option<String> {
    let is_between = |sign: char| " ()-./+\u{2010}\u{2011}\u{2013}".contains(sign);
    let has_key = |sign: char| sign.is_ascii_digit() || "*#".contains(sign);
    let digits: String = folded.chars().filter(|sign| has_key(*sign)).collect();
    (!digits.is_empty() && folded.chars().all(|sign| has_key(sign) || is_between(sign))).then_some(digits)
}

fn number_fit(digits: &str, dialled: &str) -> Option<Fit> {
    let dialled = dialled.trim_start_matches('+');
    if dialled == digits {
        Some(Fit::Number)
    } else if dialled.starts_with(digits) {
        Some(Fit::NumberBegins)
    } else {
        dialled.contains(digits).then_some(Fit::NumberHas)
    }
}
