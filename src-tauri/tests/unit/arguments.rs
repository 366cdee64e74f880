use super::*;

fn wish(arguments: &[&str]) -> Result<Wish, String> {
    read(std::iter::once("aplomb").chain(arguments.iter().copied()).map(OsString::from))
}

#[test]
fn practice_accepts_the_rules_of_a_platform_or_a_file() {
    assert_eq!(wish(&[]), Ok(Wish::Window { practice: None, number: None }));
    assert_eq!(
        wish(&["--practice"]),
        Ok(Wish::Window { practice: Some(Centre::Own(Platform::Ucce)), number: None })
    );
    for (rules, platform) in [("ucce", Platform::Ucce), ("uccx", Platform::Uccx)] {
        let own = Wish::Window { practice: Some(Centre::Own(platform)), number: None };
        assert_eq!(wish(&["--practice", rules]), Ok(own));
    }
    let running = Centre::Running(PathBuf::from("centre.json"));
    assert_eq!(
        wish(&["--practice", "centre.json"]),
        Ok(Wish::Window { practice: Some(running), number: None })
    );
}

#[test]
fn a_call_link_opens_the_window_even_without_a_number() {
    let number =
        |number: Option<&str>| Ok(Wish::Window { practice: None, number: number.map(str::to_owned) });
    assert_eq!(wish(&["tel:+41445550147"]), number(Some("+41445550147")));
    assert_eq!(wish(&["CallTo:2002"]), number(Some("2002")));
    assert_eq!(wish(&["tel:"]), number(None));
    assert_eq!(wish(&["--", "tel:2002"]), number(Some("2002")));
    assert_eq!(wish(&["--"]), number(None), "from a menu entry that takes links");
}

/// What a link can make of the command line, if its writer ends the quotation marks.
#[test]
fn a_link_admits_nothing_else() {
    for wrong in [
        &["--", "doctor"][..],
        &["--", "support-bundle", r"\\attacker.test\share\a.zip"],
        &["--", "--practice", r"\\attacker.test\share\centre.json"],
        &["--", "--version"],
        &["--", "centre.json"],
        &["--", "tel:1", "tel:2"],
        &["--", "tel:1", "--practice", r"\\attacker.test\share\centre.json"],
        &["--", "tel:1", "support-bundle", r"\\attacker.test\share\a.zip"],
        &["tel:1", "--practice", r"\\attacker.test\share\centre.json"],
        &["tel:1", "support-bundle", r"\\attacker.test\share\a.zip"],
        &["tel:1", "--language", "de"],
        &["--practice", "tel:2002"],
        &["--language", "de", "tel:1"],
    ] {
        assert!(wish(wrong).is_err(), "{wrong:?}");
    }
}

#[test]
fn each_command_accepts_only_its_own_arguments() {
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
fn an_unknown_argument_is_reported() {
    for wrong in [
        &["--practise"][..],
        &["centre.json"],
        &["--practice", "a", "b"],
        &["--practice", "ucce", "uccx"],
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
