//! What the texts in proxy settings mean.

use url::Url;

use crate::route::Route;

/// A route as GIO writes it: `direct://`, `http://host:port`, `socks5://host:port`.
pub(crate) fn of_uri(uri: &str) -> Route {
    if uri.eq_ignore_ascii_case("direct://") {
        return Route::Direct;
    }
    match Url::parse(uri) {
        Ok(proxy) if matches!(proxy.scheme(), "http" | "https") && proxy.has_host() => Route::Proxy(proxy),
        Ok(_) | Err(_) => Route::Unknown,
    }
}

/// An entry of CFNetwork: its kind, and where the proxy is. `None` for a script, which is to be evaluated first.
#[cfg_attr(not(target_os = "macos"), allow(dead_code, reason = "only CFNetwork gives entries so"))]
pub(crate) fn of_entry(kind: &str, host: Option<&str>, port: Option<i64>) -> Option<Route> {
    match (kind, host, port.and_then(|port| u16::try_from(port).ok())) {
        ("kCFProxyTypeNone", _, _) => Some(Route::Direct),
        // The second is for addresses with https; the proxy itself is spoken to by HTTP.
        ("kCFProxyTypeHTTP" | "kCFProxyTypeHTTPS", Some(host), Some(port)) => {
            Some(of_uri(&format!("http://{host}:{port}")))
        }
        ("kCFProxyTypeAutoConfigurationURL" | "kCFProxyTypeAutoConfigurationJavaScript", _, _) => None,
        _ => Some(Route::Unknown),
    }
}

/// The routes in a list of Windows: one `host:port` for everything, or `http=host:port;https=host:port;socks=…` per scheme, separated by semicolons or blanks.
/// A proxy may be written with its scheme.
#[cfg_attr(not(windows), allow(dead_code, reason = "only Windows writes lists so"))]
pub(crate) fn of_list(list: &str, scheme: &str) -> Vec<Route> {
    let entries: Vec<&str> = list.split([';', ' ', '\t']).filter(|entry| !entry.is_empty()).collect();
    let of = |wanted: &str| -> Vec<Route> {
        let named = entries.iter().filter_map(|entry| entry.split_once('='));
        named
            .filter(|(name, _)| name.trim().eq_ignore_ascii_case(wanted))
            .map(|(_, at)| of_address(at))
            .collect()
    };
    let named = of(scheme);
    if !named.is_empty() {
        return named;
    }
    let plain: Vec<Route> =
        entries.iter().filter(|entry| !entry.contains('=')).map(|entry| of_address(entry)).collect();
    if plain.is_empty() && !of("socks").is_empty() { vec![Route::Unknown] } else { plain }
}

fn of_address(address: &str) -> Route {
    let address = address.trim();
    if address.eq_ignore_ascii_case("direct") {
        return Route::Direct;
    }
    let whole = if address.contains("://") { address.to_owned() } else { format!("http://{address}") };
    of_uri(&whole)
}

/// Whether a list of exceptions of Windows contains a host: names with `*`, and `<local>` for names without a dot.
#[cfg_attr(not(windows), allow(dead_code, reason = "only Windows writes exceptions so"))]
pub(crate) fn is_excepted(list: &str, host: &str) -> bool {
    list.split([';', ' ', '\t', '\r', '\n']).filter(|entry| !entry.is_empty()).any(|entry| {
        if entry.eq_ignore_ascii_case("<local>") {
            return !host.contains('.');
        }
        let entry = entry.split_once("://").map_or(entry, |(_, host)| host);
        matches(&entry.to_ascii_lowercase(), &host.to_ascii_lowercase())
    })
}

/// Whether a text matches a pattern in which `*` stands for any text.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((before, after)) => text.strip_prefix(before).is_some_and(|rest| {
            (0..=rest.len()).any(|at| rest.get(at..).is_some_and(|rest| matches(after, rest)))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxy(url: &str) -> Route {
        Route::Proxy(Url::parse(url).unwrap())
    }

    #[test]
    fn a_route_of_gio_is_read() {
        assert_eq!(of_uri("direct://"), Route::Direct);
        assert_eq!(of_uri("http://mnovak:secret@proxy:8080"), proxy("http://mnovak:secret@proxy:8080"));
        assert_eq!(of_uri("socks5://proxy:1080"), Route::Unknown);
        assert_eq!(of_uri("nonsense"), Route::Unknown);
    }

    #[test]
    fn an_entry_of_cfnetwork_is_read() {
        let https = of_entry("kCFProxyTypeHTTPS", Some("proxy"), Some(8080));
        assert_eq!(https, Some(proxy("http://proxy:8080")));
        assert_eq!(of_entry("kCFProxyTypeNone", None, None), Some(Route::Direct));
        assert_eq!(of_entry("kCFProxyTypeSOCKS", Some("proxy"), Some(1080)), Some(Route::Unknown));
        assert_eq!(of_entry("kCFProxyTypeHTTPS", Some("proxy"), Some(70_000)), Some(Route::Unknown));
        assert_eq!(of_entry("kCFProxyTypeAutoConfigurationURL", None, None), None);
    }

    #[test]
    fn a_list_of_windows_is_read_by_scheme() {
        for (list, expected) in [
            ("proxy:8080", vec![proxy("http://proxy:8080")]),
            ("http=plain:80;https=secure:8443", vec![proxy("http://secure:8443")]),
            ("http=plain:80 https=secure:8443", vec![proxy("http://secure:8443")]),
            ("https=https://tls:443", vec![proxy("https://tls:443")]),
            ("http=plain:80", vec![]),
            ("a:1;b:2", vec![proxy("http://a:1"), proxy("http://b:2")]),
            ("socks=old:1080", vec![Route::Unknown]),
            ("http=plain:80;socks=old:1080", vec![Route::Unknown]),
            ("", vec![]),
        ] {
            assert_eq!(of_list(list, "https"), expected, "{list}");
        }
    }

    #[test]
    fn exceptions_of_windows_match_hosts() {
        let list = "<local>;*.example.test;10.*;https://exact.example.org";
        for host in ["intranet", "FIN-A.example.test", "10.1.2.3", "exact.example.org"] {
            assert!(is_excepted(list, host), "{host}");
        }
        for host in ["example.test", "fin-a.example.com", "110.1.2.3", "not-exact.example.org"] {
            assert!(!is_excepted(list, host), "{host}");
        }
    }
}
