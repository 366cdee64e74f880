//! Which addresses are opened and requested.

use url::{Host, Url};

use crate::template::TemplateError;

/// Longest address, in bytes.
const LONGEST: usize = 8 * 1024;

/// Why something was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The trigger is not known.
    UnknownTrigger,
    /// A condition compares in a way that is not known.
    UnknownComparator,
    /// The kind of action is not known.
    UnknownAction,
    /// The action could not be read from Finesse.
    Incomplete,
    /// The action is for a gadget (`handledBy` OTHER).
    ForGadget,
    /// The request is for Finesse itself, with the agent's credentials.
    ForFinesse,
    /// The method of the request is not known.
    UnknownMethod,
    /// A variable is not closed, or has no name.
    Template,
    /// A variable could change the host.
    VariableInHost,
    /// It is not an address.
    NotAddress,
    /// The scheme is neither https nor allowed.
    Scheme,
    /// The host is not allowed.
    Host,
    /// The host is an IP address.
    IpAddress,
    /// A user name or password stands in the address.
    Credentials,
    /// The address, or the body before its variables are replaced, is too long.
    TooLong,
    /// It would put the value of a masked variable into the address or the body.
    Masked,
    /// Too many requests wait for an answer.
    TooMany,
}

impl From<TemplateError> for Refusal {
    fn from(why: TemplateError) -> Self {
        match why {
            TemplateError::Variable => Self::Template,
            TemplateError::Host => Self::VariableInHost,
            TemplateError::Address => Self::NotAddress,
        }
    }
}

/// The hosts of an allow-list: a name stands for https, `http://name` for http too. A port does not count.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hosts {
    listed: Vec<String>,
    /// Whether an empty list stands for every host, with https.
    empty_is_all: bool,
}

impl Hosts {
    /// Only these hosts.
    #[must_use]
    pub fn only(listed: Vec<String>) -> Self {
        Self { listed, empty_is_all: false }
    }

    /// These hosts; every host with https when there is none in the list.
    #[must_use]
    pub fn or_all(listed: Vec<String>) -> Self {
        Self { listed, empty_is_all: true }
    }

    /// Whether an address may be used.
    ///
    /// # Errors
    /// Why not.
    pub fn admit(&self, address: &Url) -> Result<(), Refusal> {
        let https = match address.scheme() {
            "https" => true,
            "http" => false,
            _ => return Err(Refusal::Scheme),
        };
        if address.as_str().len() > LONGEST {
            return Err(Refusal::TooLong);
        }
        if !address.username().is_empty() || address.password().is_some() {
            return Err(Refusal::Credentials);
        }
        let host = match address.host() {
            Some(Host::Domain(host)) => host.trim_end_matches('.'),
            Some(Host::Ipv4(_) | Host::Ipv6(_)) => return Err(Refusal::IpAddress),
            None => return Err(Refusal::NotAddress),
        };
        let is_listed = |entry: &String| match entry.strip_prefix("http://") {
            Some(name) => name.eq_ignore_ascii_case(host),
            None => https && entry.eq_ignore_ascii_case(host),
        };
        if self.listed.iter().any(is_listed) || (https && self.empty_is_all && self.listed.is_empty()) {
            return Ok(());
        }
        let other_scheme = self.listed.iter().any(|entry| entry.eq_ignore_ascii_case(host));
        let all = self.empty_is_all && self.listed.is_empty();
        Err(if !https && (all || other_scheme) { Refusal::Scheme } else { Refusal::Host })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admitted(hosts: &Hosts, address: &str) -> Result<(), Refusal> {
        hosts.admit(&Url::parse(address).unwrap())
    }

    #[test]
    fn without_a_list_every_name_may_be_opened_with_https_and_nothing_else() {
        let hosts = Hosts::or_all(Vec::new());
        for (address, result) in [
            ("https://crm.example.test/x", Ok(())),
            ("https://crm.example.test:8443/x", Ok(())),
            ("http://crm.example.test/x", Err(Refusal::Scheme)),
            ("file:///etc/passwd", Err(Refusal::Scheme)),
            ("javascript:alert(1)", Err(Refusal::Scheme)),
            ("data:text/html,x", Err(Refusal::Scheme)),
            ("https://mnovak@crm.example.test/", Err(Refusal::Credentials)),
            ("https://mnovak:secret@crm.example.test/", Err(Refusal::Credentials)),
            ("https://192.0.2.7/", Err(Refusal::IpAddress)),
            ("https://3221225991/", Err(Refusal::IpAddress)),
            ("https://0xC0.0.2.7/", Err(Refusal::IpAddress)),
            ("https://[2001:db8::7]/", Err(Refusal::IpAddress)),
        ] {
            assert_eq!(admitted(&hosts, address), result, "{address}");
        }
        let long = format!("https://crm.example.test/{}", "x".repeat(40 * 1024));
        assert_eq!(admitted(&hosts, &long), Err(Refusal::TooLong));
    }

    #[test]
    fn a_list_allows_its_hosts_and_http_only_where_it_says_so() {
        let hosts = Hosts::only(vec!["crm.example.test".into(), "http://old.example.test".into()]);
        for (address, result) in [
            ("https://CRM.example.test./x", Ok(())),
            ("http://crm.example.test/x", Err(Refusal::Scheme)),
            ("http://old.example.test:8080/x", Ok(())),
            ("https://old.example.test/x", Ok(())),
            ("https://crm.example.test.evil.test/", Err(Refusal::Host)),
            ("https://sub.crm.example.test/", Err(Refusal::Host)),
        ] {
            assert_eq!(admitted(&hosts, address), result, "{address}");
        }
        assert_eq!(admitted(&Hosts::only(Vec::new()), "https://crm.example.test/"), Err(Refusal::Host));
    }
}
