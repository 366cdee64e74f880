//! The resolver of this system, with whatever settings this computer has.
#![allow(clippy::unwrap_used, reason = "a test")]

use system_proxy::{Route, routes};
use url::Url;

#[test]
fn the_system_answers() {
    let found = routes(&Url::parse("https://fin-a.example.test:8445/finesse/api/User/1").unwrap());
    // Without a proxy in the settings the answer is the direct way.
    assert!(!found.is_empty(), "no answer");
    for route in &found {
        let Route::Proxy(proxy) = route else { continue };
        assert!(matches!(proxy.scheme(), "http" | "https") && proxy.has_host(), "{proxy}");
    }
}
