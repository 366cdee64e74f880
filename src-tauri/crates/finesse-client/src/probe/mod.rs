//! What a server shows to a client that has not signed in. Nothing secret is sent, and nothing is trusted that would not be
//! trusted otherwise: a certificate that is refused is told about, and still refused.

mod findings;

use std::{fmt, net::IpAddr, sync::Arc, time::Duration};

use finesse_time::Clock;
use finesse_wire::{LoginId, SystemInfo};
use reqwest::{Method, header::LOCATION};
use rustls::pki_types::CertificateDer;
use url::Url;
use x509_parser::prelude::{FromDer, X509Certificate};

pub use findings::{
    ConnectError, EndpointError, RedirectStep, ShownCertificate, ShownChain, SystemInfoReply,
};

use crate::{
    error::{RestError, TransportError},
    events::{self, Connection, ConnectionError, DialError, EventStreamOptions},
    http::{self, Http},
    node::{Node, TOKEN_PATH},
    tls::{self, Trust},
};

/// The part of an error page that is read.
const MAX_PAGE: usize = 64 * 1024;

/// Time for a page of an error to come.
const PAGE_WITHIN: Duration = Duration::from_secs(2);

/// Time for the system to say the addresses of a name.
const NAMED_WITHIN: Duration = Duration::from_secs(10);

/// The name in the request for a token: no agent has it, so the company's page knows no one by it.
const NO_AGENT: &str = "aplomb-doctor";

/// Looks at servers. Clones share the cookies.
#[derive(Clone)]
pub struct Probe {
    http: Http,
    clock: Arc<dyn Clock>,
}

impl fmt::Debug for Probe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Probe")
    }
}

impl Probe {
    /// Looks with this trust, and no cookie.
    ///
    /// # Errors
    /// When the system has no means for connections at all.
    pub fn new(trust: Trust, clock: Arc<dyn Clock>) -> Result<Self, RestError> {
        Ok(Self { http: Http::new(trust)?, clock })
    }

    /// The addresses of a host.
    ///
    /// # Errors
    /// When it has none, there is no network to ask in, or the system does not say within ten seconds.
    pub async fn addresses(&self, host: &str) -> Result<Vec<IpAddr>, TransportError> {
        let give_up = self.clock.sleep_until(self.clock.now() + NAMED_WITHIN);
        let found = tokio::select! {
            biased;
            () = give_up => return Err(TransportError::TimedOut { host: host.to_owned() }),
            found = http::addresses(host, 0) => found,
        };
        let found = found.map_err(|why| match http::cause(&why) {
            Some(http::Cause::Name) => TransportError::NameNotFound { host: host.to_owned() },
            Some(http::Cause::ProxySignIn | http::Cause::Tls(_) | http::Cause::Io(_)) | None => {
                TransportError::NoNetwork { host: host.to_owned(), detail: why.to_string() }
            }
        })?;
        if found.is_empty() {
            return Err(TransportError::NameNotFound { host: host.to_owned() });
        }
        Ok(found.into_iter().map(|address| address.ip()).collect())
    }

    /// The system's proxy on the way to a node, as name and port.
    pub async fn proxy(&self, node: &Node) -> Option<String> {
        self.http.proxy(&node.host, node.port).await.map(|proxy| proxy.named())
    }

    /// The certificates that a server shows, and whether they are trusted.
    ///
    /// # Errors
    /// When it cannot be reached, or what listens there does not speak TLS.
    pub async fn certificates(&self, node: &Node) -> Result<ShownChain, ConnectError> {
        let (config, witness) = self.http.trust().seeing();
        let shown =
            events::handshake_with(&node.host, node.port, config, node, &self.http, &self.clock).await;
        let shaken = shown.map_err(|no_way| match no_way {
            DialError::Proxy { proxy, why, wants_sign_in } => {
                ConnectError::Proxy { proxy, detail: why, wants_sign_in }
            }
            DialError::Host(trouble) => ConnectError::Server(trouble),
        })?;
        let certificates = witness.seen().iter().filter_map(|der| read(der)).collect();
        let Err(why) = shaken else { return Ok(ShownChain { certificates, refused: None }) };
        match http::trouble(http::cause(&why), &http::innermost(&why), node) {
            TransportError::Certificate(problem) => Ok(ShownChain { certificates, refused: Some(problem) }),
            other @ (TransportError::NameNotFound { .. }
            | TransportError::NoNetwork { .. }
            | TransportError::PortRefused { .. }
            | TransportError::TimedOut { .. }
            | TransportError::ProxySignIn { .. }
            | TransportError::Broken { .. }) => Err(ConnectError::Server(other)),
        }
    }

    /// Asks a node who it is (protocol/auth-and-events.md §1).
    pub async fn system_info(&self, node: &Node) -> SystemInfoReply {
        let (asked, wall) = (self.clock.now(), self.wall());
        let (answer, date) = self.http.dated_system_info(node).await;
        let took = self.clock.now().since(asked);
        let here = wall + i64::try_from(took.as_millis() / 2).unwrap_or(0);
        let said = answer.as_ref().ok().and_then(|info| info.timestamp).map(|time| time.0);
        // What is between server and desk may keep a time of its own in the header.
        let ahead = said.or(date).map(|there| there - here);
        SystemInfoReply { answer, took, ahead }
    }

    fn wall(&self) -> i64 {
        let since = self.clock.wall().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }

    /// Where the notification service of a node may be (protocol/auth-and-events.md §4.2), with what it says about itself, when it says
    /// something.
    #[must_use]
    pub fn endpoints(&self, node: &Node, info: Option<&SystemInfo>) -> EventStreamOptions {
        EventStreamOptions::new(node, info, &LoginId::new(NO_AGENT))
    }

    /// Connects to the notification service at an address, reads which SASL mechanisms it offers, and closes the connection.
    ///
    /// # Errors
    /// Why it is no way.
    pub async fn greet(&self, url: &Url, options: &EventStreamOptions) -> Result<(), EndpointError> {
        let met = Connection::greet(url, options, &self.http, &self.clock).await;
        let stream = met.map_err(|failed| match failed {
            ConnectionError::Transport(trouble) => EndpointError::Transport(trouble),
            ConnectionError::Refused(detail) => EndpointError::Refused { detail },
            ConnectionError::Silent => EndpointError::Silent,
            ConnectionError::NotAuthorized(_) | ConnectionError::Conflict | ConnectionError::Expired(_) => {
                EndpointError::Refused { detail: "the server ended the stream".into() }
            }
        })?;
        let plain = stream.offers("PLAIN");
        stream.close().await;
        if plain { Ok(()) } else { Err(EndpointError::PlainNotOffered) }
    }

    /// The address where a sign-in begins (protocol/auth-and-events.md §2.5.2), for no agent.
    #[must_use]
    pub fn sign_in_address(&self, node: &Node) -> Url {
        let mut url = node.url(TOKEN_PATH);
        url.query_pairs_mut()
            .append_pair("cc_username", NO_AGENT)
            .append_pair("return_user", "yes")
            .append_pair("return_refresh_token", "true");
        url
    }

    /// One step on the way to the company's page: no redirect is followed by itself.
    ///
    /// # Errors
    /// When nothing answers; `node` is the host of the address.
    pub async fn step(&self, url: &Url, node: &Node) -> Result<RedirectStep, TransportError> {
        self.http.learn_proxy(&node.host, url.port_or_known_default()).await;
        let request = self.http.request(Method::GET, url.clone()).header("accept", "text/html, */*;q=0.5");
        let mut response = request.send().await.map_err(|why| self.http.trouble(&why, node))?;
        let status = response.status();
        let to =
            response.headers().get(LOCATION).map(|to| String::from_utf8_lossy(to.as_bytes()).into_owned());
        let mut page = Vec::new();
        if status.is_client_error() || status.is_server_error() {
            let give_up = self.clock.sleep_until(self.clock.now() + PAGE_WITHIN);
            let reading = async {
                while let Ok(Some(piece)) = response.chunk().await {
                    page.extend_from_slice(&piece);
                    if page.len() > MAX_PAGE {
                        break;
                    }
                }
            };
            tokio::select! {
                () = reading => {}
                () = give_up => {}
            }
        }
        page.truncate(MAX_PAGE);
        let page = String::from_utf8_lossy(&page).into_owned();
        Ok(RedirectStep { status: status.as_u16(), to: to.filter(|_| status.is_redirection()), page })
    }
}

fn read(der: &CertificateDer<'_>) -> Option<ShownCertificate> {
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    Some(ShownCertificate {
        subject: certificate.subject().to_string(),
        issuer: certificate.issuer().to_string(),
        names: tls::names(&certificate),
        begins: certificate.validity().not_before.timestamp(),
        ends: certificate.validity().not_after.timestamp(),
    })
}
