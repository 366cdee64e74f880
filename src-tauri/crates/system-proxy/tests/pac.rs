//! A real PAC file, evaluated by the system. The settings belong to a whole session, so the resolver runs in one of its own: this test, started once more.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test")]

use std::{
    fs,
    process::{Command, Stdio},
};

use system_proxy::{Route, routes};
use url::Url;

const ROLE: &str = "APLOMB_TEST_PAC";

const PAC: &str = r#"
function FindProxyForURL(url, host) {
    if (dnsDomainIs(host, ".example.test")) return "PROXY 127.0.0.1:3128; DIRECT";
    if (shExpMatch(host, "*.example.org")) return "SOCKS 127.0.0.1:1080";
    return "DIRECT";
}
"#;

fn told(url: &str) -> Vec<Route> {
    routes(&Url::parse(url).unwrap())
}

#[test]
fn a_pac_file_decides_by_the_host() {
    if std::env::var_os(ROLE).is_some() {
        let proxy = Route::Proxy(Url::parse("http://127.0.0.1:3128").unwrap());
        assert_eq!(
            told("https://fin-a.example.test:8445/finesse/api/User/1?token=x"),
            [proxy, Route::Direct]
        );
        assert_eq!(told("https://fin-a.example.org:8445/").first(), Some(&Route::Unknown));
        assert_eq!(told("https://fin-a.example.com:8445/"), [Route::Direct]);
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let pac = folder.path().join("proxy.pac");
    fs::write(&pac, PAC).unwrap();
    let settings = folder.path().join("glib-2.0").join("settings");
    fs::create_dir_all(&settings).unwrap();
    let text = format!("[system/proxy]\nmode='auto'\nautoconfig-url='file://{}'\n", pac.display());
    fs::write(settings.join("keyfile"), text).unwrap();
    let run = Command::new("dbus-run-session")
        .arg("--")
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "a_pac_file_decides_by_the_host", "--nocapture"])
        .env(ROLE, "yes")
        .env("XDG_CURRENT_DESKTOP", "GNOME")
        .env("XDG_CONFIG_HOME", folder.path())
        .env("GSETTINGS_BACKEND", "keyfile")
        .env_remove("HTTPS_PROXY")
        .env_remove("https_proxy")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(
        run.status.success(),
        "{}{}",
        String::from_utf8_lossy(&run.stdout),
        String::from_utf8_lossy(&run.stderr)
    );
}
