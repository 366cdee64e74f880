//! Values that WebView2 returns through a pointer, and the host of an address.

use url::Url;
use webview2_com::take_pwstr;
use windows::core::{PWSTR, Result};

/// The host of an address; empty if it has none.
pub(crate) fn host(address: &str) -> String {
    Url::parse(address).ok().and_then(|address| address.host_str().map(str::to_owned)).unwrap_or_default()
}

/// A string that WebView2 returns through a pointer.
pub(crate) fn text(read: impl FnOnce(*mut PWSTR) -> Result<()>) -> Result<String> {
    value(read).map(take_pwstr)
}

/// A value that WebView2 returns through a pointer.
pub(crate) fn value<T: Default>(read: impl FnOnce(*mut T) -> Result<()>) -> Result<T> {
    let mut value = T::default();
    read(&raw mut value)?;
    Ok(value)
}
