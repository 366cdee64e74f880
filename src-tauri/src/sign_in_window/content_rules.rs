//! The hosts that the main document may be loaded from, in the JSON format of content blockers, for WebKitGTK and WKWebView.

/// The rules as JSON. They apply only to top-level documents, not to what those embed.
pub(super) fn rules(hosts: Option<&[String]>) -> String {
    let rule = |filter: &str, action: &str| {
        serde_json::json!({
            "trigger": { "url-filter": filter, "resource-type": ["document"], "load-context": ["top-frame"] },
            "action": { "type": action },
        })
    };
    let allowed = match hosts {
        None => vec!["^https://".to_owned()],
        Some(hosts) => hosts.iter().map(|host| format!("^https://{}(:[0-9]+)?/", literal(host))).collect(),
    };
    let exceptions = allowed.iter().map(|filter| rule(filter, "ignore-previous-rules"));
    serde_json::Value::from_iter(std::iter::once(rule(".*", "block")).chain(exceptions)).to_string()
}

/// A regular expression that matches only this host.
fn literal(host: &str) -> String {
    host.chars()
        .flat_map(|sign| {
            let escaped = !(sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'));
            escaped.then_some('\\').into_iter().chain(std::iter::once(sign))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_list_only_https_is_allowed_at_any_host() {
        assert_eq!(
            rules(None),
            r#"[{"action":{"type":"block"},"trigger":{"load-context":["top-frame"],"resource-type":["document"],"url-filter":".*"}},{"action":{"type":"ignore-previous-rules"},"trigger":{"load-context":["top-frame"],"resource-type":["document"],"url-filter":"^https://"}}]"#
        );
    }

    #[test]
    fn a_listed_host_is_allowed_at_any_port_but_not_a_host_with_the_same_prefix() {
        let text = rules(Some(&["idp.example.test".to_owned(), "2001:db8::1".to_owned()]));
        assert!(text.contains(r"^https://idp\\.example\\.test(:[0-9]+)?/"), "{text}");
        assert!(text.contains(r"^https://2001\\:db8\\:\\:1(:[0-9]+)?/"), "{text}");
        assert!(!text.contains(r#""^https://""#), "{text}");
    }
}
