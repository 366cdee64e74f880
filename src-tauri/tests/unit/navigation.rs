use super::*;

fn url(text: &str) -> Url {
    Url::parse(text).unwrap()
}

#[test]
fn the_main_window_stays_on_its_own_page() {
    assert!(is_own_page(&url("tauri://localhost/index.html")));
    for text in [
        "https://example.test/",
        "http://localhost/",
        "file:///tmp/x",
        "tauri://elsewhere/",
        "data:text/html,x",
    ] {
        assert!(!is_own_page(&url(text)), "{text}");
    }
}
