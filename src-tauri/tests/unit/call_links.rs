/// What `start` in `lib.rs` and `is_first` say before the log is there is lost. Only macOS runs the latter.
#[test]
fn nothing_is_logged_before_there_is_a_log() {
    let between = |text: &'static str, from: &str, to: &str| {
        let (_, after) = text.split_once(from).unwrap();
        after.split_once(to).unwrap().0
    };
    let start = between(include_str!("../../src/lib.rs"), "\nfn start(", "logging::start(");
    assert!(start.contains("call_links::is_first("), "{start}");
    let first = between(include_str!("../../src/call_links.rs"), "fn is_first(", "\n}\n");
    for text in [start, first] {
        assert!(!text.contains("log_fields::"), "{text}");
    }
    let (_, logged) = include_str!("../../src/lib.rs").split_once("logging::start(").unwrap();
    assert!(logged.contains("if let Err(why) = first {"));
}
