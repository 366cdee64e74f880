//! A Finesse node, as people type it.

use std::fmt;

use url::Url;

/// The token resource of the desktop (protocol/auth-and-events.md §2.5.2).
pub(crate) const TOKEN_PATH: &str = "/desktop/sso/token";

/// The port of Finesse (protocol/auth-and-events.md §6.1).
const PORT: u16 = 8445;

/// A Finesse node: the name in its certificate, and its port.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Node {
    /// Host name in lower case, exactly as the certificate has it (protocol/auth-and-events.md §6.2).
    pub host: String,
    /// Port of REST, sign-in and notifications.
    pub port: u16,
    origin: Url,
}

/// Why a text names no server; what is wrong, for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidServer {
    /// Nothing was typed.
    #[error("no server was named")]
    Empty,
    /// Another scheme than https.
    #[error("Finesse is reached with https only")]
    NotHttps,
    /// Something after the port.
    #[error("a server name has no path")]
    HasPath,
    /// An address instead of a name: certificates, cookies and the redirect of the sign-in need the name
    /// (protocol/auth-and-events.md §7 no. 1).
    #[error("the server must be named, an IP address does not work with single sign-on")]
    Address,
    /// Anything else.
    #[error("that is no server name")]
    NotAName,
}

impl Node {
    /// Reads what a person types: a host name, with or without `https://` and a port.
    ///
    /// # Errors
    /// [`InvalidServer`] when it names no server.
    pub fn parse(typed: &str) -> Result<Self, InvalidServer> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(InvalidServer::Empty);
        }
        let rest = match typed.split_once("://") {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => rest,
            Some(_) => return Err(InvalidServer::NotHttps),
            None => typed,
        };
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        if rest.contains(['/', '?', '#', '\\']) {
            return Err(InvalidServer::HasPath);
        }
        if rest.contains('@') || rest.contains(char::is_whitespace) {
            return Err(InvalidServer::NotAName);
        }
        let url = Url::parse(&format!("https://{rest}/")).map_err(|_| InvalidServer::NotAName)?;
        let named_port = rest.rsplit_once(':').is_some_and(|(_, port)| !port.is_empty());
        let port = if named_port { url.port_or_known_default().unwrap_or(PORT) } else { PORT };
        match url.host() {
            Some(url::Host::Domain(host)) if is_name(host) => {
                // A trailing dot is the same name for DNS, and another one for cookies and redirects.
                let host = host.trim_end_matches('.').to_owned();
                let origin =
                    Url::parse(&format!("https://{host}:{port}/")).map_err(|_| InvalidServer::NotAName)?;
                Ok(Self { host, port, origin })
            }
            Some(url::Host::Ipv4(_) | url::Host::Ipv6(_)) => Err(InvalidServer::Address),
            Some(url::Host::Domain(_)) | None => Err(InvalidServer::NotAName),
        }
    }

    /// An address on this node. `path` begins with a slash.
    pub(crate) fn url(&self, path: &str) -> Url {
        let mut url = self.origin.clone();
        url.set_path(path);
        url
    }
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.host)?;
        if self.port == PORT { Ok(()) } else { write!(f, ":{}", self.port) }
    }
}

fn is_name(host: &str) -> bool {
    !host.trim_end_matches('.').is_empty()
        && host.chars().all(|sign| sign.is_ascii_alphanumeric() || ".-_".contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_read_as_people_type_it() {
        for (typed, shown) in [
            ("fin-a.example.test", "fin-a.example.test"),
            ("  https://Fin-A.example.test/ ", "fin-a.example.test"),
            ("fin-a.example.test:8445", "fin-a.example.test"),
            ("fin-a.example.test:", "fin-a.example.test"),
            ("fin-a.example.test.", "fin-a.example.test"),
            ("fin-a.example.test:443", "fin-a.example.test:443"),
            ("https://fin-a.example.test:9443", "fin-a.example.test:9443"),
        ] {
            assert_eq!(Node::parse(typed).unwrap().to_string(), shown, "{typed}");
        }
        assert_eq!(Node::parse("fin-a").unwrap().url("/x").as_str(), "https://fin-a:8445/x");
    }

    #[test]
    fn each_invalid_server_name_gives_its_error() {
        for (typed, why) in [
            (" ", InvalidServer::Empty),
            ("http://fin-a.example.test", InvalidServer::NotHttps),
            ("fin-a.example.test/desktop", InvalidServer::HasPath),
            ("10.0.0.7", InvalidServer::Address),
            ("[::1]:8445", InvalidServer::Address),
            ("me@fin-a", InvalidServer::NotAName),
            ("fin a", InvalidServer::NotAName),
            ("fin-a:port", InvalidServer::NotAName),
        ] {
            assert_eq!(Node::parse(typed).unwrap_err(), why, "{typed}");
        }
    }
}
