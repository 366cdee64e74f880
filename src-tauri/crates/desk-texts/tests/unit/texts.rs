use std::collections::BTreeSet;

use super::*;
use crate::language::{negotiated, of_system};

fn tag_for(wanted: &[&str]) -> &'static str {
    CATALOGUE[negotiated(wanted)].0
}

#[test]
fn the_number_decides_between_singular_and_plural() {
    let counted = |count: usize| text("examination-problems", &[("count", count.into())]);
    assert_eq!([0, 1, 2, 1_000].map(counted), ["0 problems", "1 problem", "2 problems", "1000 problems"]);
}

#[test]
fn an_attribute_has_the_arguments_of_its_message() {
    let todo = attribute("examination-result-trouble", "todo", &[("counts", "1 problem".into())]);
    assert_eq!(todo.as_deref(), Some("1 problem. See below for the fix."));
    assert_eq!(attribute("examination-result-trouble", "hint", &[]), None);
    assert_eq!(attribute("examination-nowhere", "todo", &[]), None);
}

#[test]
fn a_text_has_no_marks_around_its_arguments() {
    let line = text("doctor-version", &[("version", "1.0.0".into())]);
    assert_eq!(line, "Aplomb 1.0.0");
}

#[test]
fn a_language_is_found_by_its_tag_by_its_region_and_by_the_next_wish() {
    let every: Vec<_> = languages().collect();
    assert!(every.contains(&"en"), "{every:?}");
    for tag in every {
        assert_eq!(tag_for(&[tag]), tag);
    }
    assert_eq!(tag_for(&["de-AT"]), "de");
    assert_eq!(tag_for(&["es-419"]), "es");
    assert_eq!(tag_for(&["pt-BR", "de"]), "pt");
    assert_eq!(tag_for(&["is", "fr-CA"]), "fr");
    assert_eq!(tag_for(&["is"]), "en");
    assert_eq!(tag_for(&["not a tag!"]), "en");
}

#[test]
fn the_posix_locale_is_english_whatever_follows() {
    let of = |locales: &[&str]| CATALOGUE[negotiated(of_system(locales.iter().map(ToString::to_string)))].0;
    assert_eq!(of(&["C", "de-DE"]), "en");
    assert_eq!(of(&["de-DE", "C"]), "de");
    assert_eq!(of(&[]), "en");
}

#[test]
fn a_text_from_right_to_left_has_marks_around_its_arguments() {
    let bundle = bundle("ar", &["a = { $who }!\n"]);
    let told = format(&bundle, "a", None, &[("who", "fin-a".into())]);
    assert_eq!(told.as_deref(), Some("\u{2068}fin-a\u{2069}!"));
}

#[test]
fn every_file_of_every_language_is_read_and_has_no_message_that_english_does_not_have() {
    let ids = |files: &[&str]| -> BTreeSet<String> {
        let lines = files.iter().flat_map(|file| file.lines());
        lines
            .filter_map(|line| line.split_once(" ="))
            .map(|(id, _)| id.to_owned())
            .filter(|id| !id.starts_with([' ', '#']))
            .collect()
    };
    let english = ids(CATALOGUE[ENGLISH].1);
    for (at, (tag, files)) in CATALOGUE.iter().enumerate() {
        let bundle = language(at);
        for id in ids(files) {
            assert!(bundle.has_message(&id) && english.contains(&id), "{tag}: {id}");
        }
    }
}

#[test]
#[cfg(debug_assertions)]
#[should_panic(expected = "there is no message nothing-here")]
fn a_debug_build_stops_at_a_message_that_does_not_exist() {
    let _ = text("nothing-here", &[]);
}

#[test]
#[cfg(debug_assertions)]
#[should_panic(expected = "version")]
fn a_debug_build_stops_at_a_missing_argument() {
    let _ = text("doctor-version", &[]);
}

#[test]
#[cfg(debug_assertions)]
#[should_panic(expected = "a message is there twice")]
fn a_debug_build_stops_at_a_message_that_is_there_twice() {
    bundle("en", &["a = A\n", "a = B\n"]);
}
