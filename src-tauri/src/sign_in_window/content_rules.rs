//! Which hosts the main document may be loaded from, in the JSON of content blockers, which WebKitGTK and WKWebView take.

/// The rules, in the format of content blockers. Only top-level documents are meant: what they embed is their own business.
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

/// A host as an expression that matches it alone.
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
    fn without_a_list_every_host_with_https_is_allowed_and_nothing_else() {
        assert_eq!(
            rules(None),
            r#"[{"action":{"type":"block"},"trigger":{"load-context":["top-frame"],"resource-type":["document"],"url-filter":".*"}},{"action":{"type":"ignore-previous-rules"},"trigger":{"load-context":["top-frame"],"resource-type":["document"],"url-filter":"^https://"}}]"#
        );
    }

    #[test]
    fn each_listed_host_is_allowed_at_any_port_and_no_host_that_only_begins_like_it() {
        let text = rules(Some(&["idp.example.test".to_owned(), "2001:db8::1".to_owned()]));
        assert!(text.contains(r"^https://idp\\.example\\.test(:[0-9]+)?/"), "{text}");
        assert!(text.contains(r"^https://2001\\:db8\\:\\:1(:[0-9]+)?/"), "{text}");
        assert!(!text.contains(r#""^https://""#), "{text}");
    }
}
