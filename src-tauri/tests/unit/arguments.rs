use super::*;

fn wish(arguments: &[&str]) -> Result<Wish, String> {
    read(std::iter::once("aplomb").chain(arguments.iter().copied()).map(OsString::from))
}

#[test]
fn practice_takes_a_file_or_none() {
    assert_eq!(wish(&[]), Ok(Wish::Window { practice: None, number: None }));
    assert_eq!(wish(&["--practice"]), Ok(Wish::Window { practice: Some(Centre::Own), number: None }));
    let running = Centre::Running(PathBuf::from("centre.json"));
    assert_eq!(
        wish(&["--practice", "centre.json"]),
        Ok(Wish::Window { practice: Some(running), number: None })
    );
}

#[test]
fn a_link_gives_its_number_and_one_without_a_number_opens_the_window_all_the_same() {
    let number =
        |number: Option<&str>| Ok(Wish::Window { practice: None, number: number.map(str::to_owned) });
    assert_eq!(wish(&["tel:+41445550147"]), number(Some("+41445550147")));
    assert_eq!(wish(&["CallTo:2002"]), number(Some("2002")));
    assert_eq!(wish(&["tel:"]), number(None));
    let both = Wish::Window { practice: Some(Centre::Own), number: Some("2002".to_owned()) };
    assert_eq!(wish(&["--practice", "tel:2002"]), Ok(both));
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
        &["tel:1", "tel:2"],
        &["sms:1"],
        &["doctor", "a", "b"],
        &["doctor", "--jason"],
        &["support-bundle", "a", "b"],
        &["support-bundle", "--json"],
    ] {
        assert!(wish(wrong).is_err(), "{wrong:?}");
    }
}
