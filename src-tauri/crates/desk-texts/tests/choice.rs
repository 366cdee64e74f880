//! The choice of a language is global, so these tests are in a process of their own.

use desk_texts::{choose, current, is_right_to_left, text};

#[test]
fn a_choice_changes_every_text_that_follows_and_english_takes_the_place_of_an_unknown_language() {
    let problems = || text("examination-problems", &[("count", 2.into())]);
    assert_eq!((current(), problems().as_str()), ("en", "2 problems"));
    choose(Some("de-CH"));
    assert_eq!((current(), problems().as_str(), is_right_to_left()), ("de", "2 Probleme", false));
    choose(Some("ar"));
    assert!(is_right_to_left());
    assert_ne!(problems(), "2 problems");
    choose(Some("is"));
    assert_eq!((current(), problems().as_str()), ("en", "2 problems"));
}
