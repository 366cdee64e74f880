//! Windows: WinHTTP, which finds and evaluates scripts (PAC, WPAD) itself.
#![expect(unsafe_code, reason = "WinHTTP is Win32")]

use url::Url;
use windows::{
    Win32::{
        Foundation::{GlobalFree, HGLOBAL},
        Networking::WinHttp::{
            WINHTTP_ACCESS_TYPE_NO_PROXY, WINHTTP_AUTO_DETECT_TYPE_DHCP, WINHTTP_AUTO_DETECT_TYPE_DNS_A,
            WINHTTP_AUTOPROXY_AUTO_DETECT, WINHTTP_AUTOPROXY_CONFIG_URL, WINHTTP_AUTOPROXY_OPTIONS,
            WINHTTP_CURRENT_USER_IE_PROXY_CONFIG, WINHTTP_PROXY_INFO, WinHttpCloseHandle,
            WinHttpGetIEProxyConfigForCurrentUser, WinHttpGetProxyForUrl, WinHttpOpen,
        },
    },
    core::{HSTRING, PCWSTR, PWSTR, w},
};

use crate::{
    route::Route,
    settings::{is_excepted, of_list},
};

pub(crate) fn routes(url: &Url) -> Vec<Route> {
    let Some(user) = UserSettings::read() else { return Vec::new() };
    let script = user.script.as_deref();
    if (user.detect || script.is_some())
        && let Some(routes) = by_script(url, user.detect, script)
    {
        return routes;
    }
    chosen(&user.proxies, &user.exceptions, url)
}

fn chosen(proxies: &str, exceptions: &str, url: &Url) -> Vec<Route> {
    let host = url.host_str().unwrap_or_default();
    let named = if is_excepted(exceptions, host) { Vec::new() } else { of_list(proxies, url.scheme()) };
    if named.is_empty() { vec![Route::Direct] } else { named }
}

/// What the person or a group policy has set.
struct UserSettings {
    detect: bool,
    script: Option<String>,
    proxies: String,
    exceptions: String,
}

impl UserSettings {
    fn read() -> Option<Self> {
        let mut found = WINHTTP_CURRENT_USER_IE_PROXY_CONFIG::default();
        // SAFETY: the structure is ours; its texts are taken and freed once, below.
        unsafe {
            WinHttpGetIEProxyConfigForCurrentUser(&raw mut found).ok()?;
            Some(Self {
                detect: found.fAutoDetect.as_bool(),
                script: taken(found.lpszAutoConfigUrl),
                proxies: taken(found.lpszProxy).unwrap_or_default(),
                exceptions: taken(found.lpszProxyBypass).unwrap_or_default(),
            })
        }
    }
}

/// What a script says, or `None` where there is none or it cannot be loaded.
fn by_script(url: &Url, detect: bool, script: Option<&str>) -> Option<Vec<Route>> {
    let script = script.map(HSTRING::from);
    let mut options = WINHTTP_AUTOPROXY_OPTIONS { fAutoLogonIfChallenged: true.into(), ..Default::default() };
    if detect {
        options.dwFlags |= WINHTTP_AUTOPROXY_AUTO_DETECT;
        options.dwAutoDetectFlags = WINHTTP_AUTO_DETECT_TYPE_DHCP | WINHTTP_AUTO_DETECT_TYPE_DNS_A;
    }
    if let Some(script) = &script {
        options.dwFlags |= WINHTTP_AUTOPROXY_CONFIG_URL;
        options.lpszAutoConfigUrl = PCWSTR(script.as_ptr());
    }
    let asked = HSTRING::from(url.as_str());
    let mut found = WINHTTP_PROXY_INFO::default();
    // SAFETY: the texts live until the call has returned; the handle is closed once, the texts of the answer are freed once.
    unsafe {
        let session =
            WinHttpOpen(w!("Aplomb"), WINHTTP_ACCESS_TYPE_NO_PROXY, PCWSTR::null(), PCWSTR::null(), 0);
        if session.is_null() {
            return None;
        }
        let answer = WinHttpGetProxyForUrl(session, PCWSTR(asked.as_ptr()), &raw mut options, &raw mut found);
        let _ = WinHttpCloseHandle(session);
        answer.ok()?;
        let proxies = taken(found.lpszProxy);
        let exceptions = taken(found.lpszProxyBypass).unwrap_or_default();
        Some(proxies.map_or_else(|| vec![Route::Direct], |proxies| chosen(&proxies, &exceptions, url)))
    }
}

/// A text that the system gave, which is freed.
///
/// # Safety
/// The text is null, or was allocated by WinHTTP and not freed yet.
unsafe fn taken(text: PWSTR) -> Option<String> {
    if text.is_null() {
        return None;
    }
    // SAFETY: it is not null, and ends with a zero as all texts of WinHTTP do.
    unsafe {
        let taken = text.to_string().ok();
        let _ = GlobalFree(Some(HGLOBAL(text.0.cast())));
        taken.filter(|text| !text.is_empty())
    }
}
