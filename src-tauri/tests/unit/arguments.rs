use super::*;

fn wish(arguments: &[&str]) -> Result<Wish, String> {
    read(std::iter::once("aplomb").chain(arguments.iter().copied()).map(OsString::from))
}

#[test]
fn practice_takes_a_file_or_none() {
    assert_eq!(wish(&[]), Ok(Wish::Window { practice: None }));
    assert_eq!(wish(&["--practice"]), Ok(Wish::Window { practice: Some(Centre::Own) }));
    let running = Centre::Running(PathBuf::from("centre.json"));
    assert_eq!(wish(&["--practice", "centre.json"]), Ok(Wish::Window { practice: Some(running) }));
}

#[test]
fn a_verb_takes_what_belongs_to_it() {
    let doctor =
        |json, server: Option<&str>| Ok(Wish::Verb(Verb::Doctor { json, server: server.map(str::to_owned) }));
    assert_eq!(wish(&["doctor"]), doctor(false, None));
    assert_eq!(wish(&["doctor", "--json", "fin-a.example.test"]), doctor(true, Some("fin-a.example.test")));
    assert_eq!(wish(&["doctor", "fin-a.example.test", "--json"]), doctor(true, Some("fin-a.example.test")));
    assert_eq!(wish(&["support-bundle"]), Ok(Wish::Verb(Verb::SupportBundle { file: None })));
    let file = Some(PathBuf::from("a.zip"));
    assert_eq!(wish(&["support-bundle", "a.zip"]), Ok(Wish::Verb(Verb::SupportBundle { file })));
}

#[test]
fn what_is_not_understood_is_told() {
    for wrong in [
        &["--practise"][..],
        &["centre.json"],
        &["--practice", "a", "b"],
        &["doctor", "a", "b"],
        &["doctor", "--jason"],
        &["support-bundle", "a", "b"],
        &["support-bundle", "--json"],
    ] {
        assert!(wish(wrong).is_err(), "{wrong:?}");
    }
}
