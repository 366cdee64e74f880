use super::*;

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
    bundle(&["a = A\n", "a = B\n"]);
}
