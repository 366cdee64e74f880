use super::*;

#[test]
fn no_window_starts_a_browser_that_dumps_or_uploads_a_crash() {
    assert!(BROWSER_ARGUMENTS.split(' ').any(|argument| argument == "--disable-breakpad"));
    for window in [
        include_str!("../../src/main_window.rs"),
        include_str!("../../src/compact_bar.rs"),
        include_str!("../../src/password_window.rs"),
    ] {
        let made = window.matches("WebviewWindowBuilder::").count();
        let started = window.matches(".additional_browser_args(hardening::BROWSER_ARGUMENTS)").count();
        assert_eq!((made, started), (1, 1));
    }
}
