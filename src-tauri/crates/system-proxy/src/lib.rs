#![doc = include_str!("../README.md")]

#[cfg(target_os = "macos")]
mod cfnetwork;
#[cfg(target_os = "linux")]
mod gio_resolver;
mod route;
mod settings;
#[cfg(windows)]
mod winhttp;

pub use route::Route;
use url::Url;

/// The ways to an address, the preferred one first; empty where the system says nothing. Blocks until the system has answered.
#[must_use]
pub fn routes(url: &Url) -> Vec<Route> {
    #[cfg(target_os = "linux")]
    return gio_resolver::routes(url);
    #[cfg(windows)]
    return winhttp::routes(url);
    #[cfg(target_os = "macos")]
    return cfnetwork::routes(url);
    #[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
    {
        let _ = url;
        Vec::new()
    }
}
