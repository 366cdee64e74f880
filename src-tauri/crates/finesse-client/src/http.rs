//! One HTTP request, and what can go wrong with it.

use std::{
    error::Error,
    fmt, io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket},
    sync::Arc,
    time::{Duration, UNIX_EPOCH},
};

use finesse_wire::{ApiErrors, AuthMode, LoginName, SystemInfo, parse_user_auth_mode};
use reqwest::{
    Client, ClientBuilder, Method, RequestBuilder, StatusCode,
    cookie::Jar,
    dns::{Addrs, Name, Resolve, Resolving},
    header::{ACCEPT, CACHE_CONTROL, CONTENT_TYPE, DATE},
};
use url::Url;

use crate::{
    error::{RestError, TransportError},
    node::Node,
    proxy::{Known, Proxy},
    tcp_keepalive,
    tls::{Trust, carried_by, is_this_computer},
};

/// Time for a connection to be made.
const CONNECT_WITHIN: Duration = Duration::from_secs(5);

/// Time between two pieces of an answer.
const READ_WITHIN: Duration = Duration::from_secs(10);

/// Time for a whole answer (protocol/dialogs.md §3.6: a field client waits as long).
const ANSWER_WITHIN: Duration = Duration::from_secs(30);

/// Where a node says who it is.
pub(crate) const SYSTEM_INFO: &str = "/finesse/api/SystemInfo";

/// Largest answer that is read.
const MAX_ANSWER: usize = finesse_wire::MAX_DOCUMENT;

/// ErrorTypes that Finesse sends with 401 although the credentials are good (protocol/auth-and-events.md §3.7).
const NOT_THE_CREDENTIALS: [&str; 2] = ["Invalid State", "Invalid Supervisor"];

/// An answer, whole.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) content_type: Option<String>,
    /// The time of the server, in milliseconds since 1970.
    pub(crate) date: Option<i64>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The body of a success, else what the status means (protocol/auth-and-events.md §6.6).
    pub(crate) fn ok(self) -> Result<Vec<u8>, RestError> {
        Ok(self.succeeded()?.body)
    }

    /// The answer of a success, else what the status means.
    pub(crate) fn succeeded(self) -> Result<Self, RestError> {
        let status = self.status.as_u16();
        let errors = || ApiErrors::parse(&self.body);
        match status {
            200..=299 => Ok(self),
            300..=399 => Err(RestError::Unauthorized(ApiErrors::default())),
            401 => {
                let errors = errors().unwrap_or_default();
                let is_about_state = errors.0.iter().any(|error| {
                    NOT_THE_CREDENTIALS.iter().any(|kind| error.error_type.eq_ignore_ascii_case(kind))
                });
                Err(if is_about_state {
                    RestError::Refused { status, errors }
                } else {
                    RestError::Unauthorized(errors)
                })
            }
            503 => Err(RestError::OutOfService),
            _ => match errors() {
                Ok(errors) => Err(RestError::Refused { status, errors }),
                Err(_) if self.status.is_server_error() => {
                    Err(RestError::Refused { status, errors: ApiErrors::default() })
                }
                Err(_) => Err(RestError::NotFinesse { status, content_type: self.content_type }),
            },
        }
    }
}

/// HTTP with the trust, the limits and the cookies of one session. Redirects are never followed: only the sign-in window
/// does that (protocol/auth-and-events.md §6.6). Clones share connections and cookies; a new sign-in takes a new one.
#[derive(Clone)]
pub struct Http {
    direct: Client,
    proxied: Client,
    cookies: Arc<Jar>,
    proxies: Known,
    trust: Trust,
}

impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Http")
    }
}

impl Http {
    /// A client with an empty cookie jar.
    ///
    /// # Errors
    /// When the system has no means for connections at all.
    pub fn new(trust: Trust) -> Result<Self, RestError> {
        let (cookies, proxies) = (Arc::new(Jar::default()), Known::default());
        let client =
            |known| built(builder(&trust, &cookies, known).read_timeout(READ_WITHIN).timeout(ANSWER_WITHIN));
        Ok(Self {
            direct: client(None)?,
            proxied: client(Some(&proxies))?,
            cookies,
            proxies,
            trust: trust.clone(),
        })
    }

    /// A client for answers that are held back: the caller bounds the time. Each request has a connection of its own.
    pub(crate) async fn patient(&self, url: &Url) -> Result<Client, TransportError> {
        let known = match url.host_str().filter(|host| !is_this_computer(host)) {
            Some(host) => {
                self.learn_proxy(host, url.port_or_known_default()).await;
                Some(&self.proxies)
            }
            None => None,
        };
        built(builder(&self.trust, &self.cookies, known).http1_only())
    }

    /// Asks the system for the way to a host, which the next connection there takes.
    pub(crate) async fn learn_proxy(&self, host: &str, port: Option<u16>) {
        self.proxies.learn(host, port.unwrap_or(443)).await;
    }

    /// The proxy on the way to a host; `None` where there is none.
    pub(crate) async fn proxy(&self, host: &str, port: u16) -> Option<Proxy> {
        self.proxies.on_the_way_to(host, port).await
    }

    /// Sets a cookie for a node, path `/`, beside those that it sets itself.
    pub(crate) fn set_cookie(&self, node: &Node, name: &str, value: &str) {
        self.cookies.add_cookie_str(&format!("{name}={value}; Path=/; Secure"), &node.url("/"));
    }

    /// Who a node is, without credentials (protocol/auth-and-events.md §1).
    ///
    /// # Errors
    /// Which of name, network, port, certificate or service it was; [`RestError::NotFinesse`] when something else answers.
    pub async fn system_info(&self, node: &Node) -> Result<SystemInfo, RestError> {
        self.dated_system_info(node).await.0
    }

    /// The same, and the time of the server (milliseconds since 1970) whatever it answered.
    pub(crate) async fn dated_system_info(
        &self,
        node: &Node,
    ) -> (Result<SystemInfo, RestError>, Option<i64>) {
        let request = self.request(Method::GET, node.url(SYSTEM_INFO));
        match self.send(request, node).await {
            Ok(answer) => {
                let date = answer.date;
                (read_system_info(answer), date)
            }
            Err(trouble) => (Err(trouble.into()), None),
        }
    }

    /// How an agent of a HYBRID system signs in (protocol/auth-and-events.md §2.2).
    ///
    /// # Errors
    /// Refused (403, 404) where the service is switched off or missing.
    pub async fn user_auth_mode(&self, node: &Node, name: &LoginName) -> Result<AuthMode, RestError> {
        let url = node.url(&format!("/finesse/api/UserAuthMode/{}", segment(name.as_str())));
        let body = self.send(self.request(Method::GET, url), node).await?.ok()?;
        Ok(parse_user_auth_mode(&body)?)
    }

    pub(crate) fn trust(&self) -> &Trust {
        &self.trust
    }

    /// A request with the headers that all have in common (protocol/auth-and-events.md §6.3).
    pub(crate) fn request(&self, method: Method, url: Url) -> RequestBuilder {
        let here = url.host_str().is_some_and(is_this_computer);
        let client = if here { &self.direct } else { &self.proxied };
        client
            .request(method, url)
            .header(ACCEPT, "application/xml, */*;q=0.5")
            .header(CACHE_CONTROL, "no-cache")
    }

    /// Sends it, and reads the whole answer within its bounds.
    pub(crate) async fn send(&self, request: RequestBuilder, node: &Node) -> Result<Answer, TransportError> {
        let told = |why: reqwest::Error| self.trouble(&why, node);
        self.learn_proxy(&node.host, Some(node.port)).await;
        let mut response = request.send().await.map_err(told)?;
        let status = response.status();
        let content_type =
            response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let date = response.headers().get(DATE).and_then(|value| millis(value.to_str().ok()?));
        if let Some(date) = date {
            self.trust.hear(date);
        }
        let mut body = Vec::new();
        while let Some(piece) = response.chunk().await.map_err(told)? {
            if body.len() + piece.len() > MAX_ANSWER {
                let detail = format!("more than {MAX_ANSWER} bytes");
                return Err(TransportError::Broken { host: node.host.clone(), detail });
            }
            body.extend_from_slice(&piece);
        }
        Ok(Answer { status, content_type, date, body })
    }

    pub(crate) fn trouble(&self, why: &reqwest::Error, node: &Node) -> TransportError {
        let cause = cause(why);
        if cause.is_none() && why.is_timeout() {
            return TransportError::TimedOut { host: node.host.clone() };
        }
        trouble(cause, &innermost(why), node)
    }
}

pub(crate) fn read_system_info(answer: Answer) -> Result<SystemInfo, RestError> {
    let (status, content_type) = (answer.status.as_u16(), answer.content_type.clone());
    let body = answer.ok()?;
    SystemInfo::parse(&body).map_err(|_| RestError::NotFinesse { status, content_type })
}

/// A time as HTTP writes it, in milliseconds since 1970.
pub(crate) fn millis(date: &str) -> Option<i64> {
    let since = httpdate::parse_http_date(date).ok()?.duration_since(UNIX_EPOCH).ok()?;
    i64::try_from(since.as_millis()).ok()
}

/// What all clients of a session have in common.
fn builder(trust: &Trust, cookies: &Arc<Jar>, proxies: Option<&Known>) -> ClientBuilder {
    plain_builder(trust, proxies)
        .redirect(reqwest::redirect::Policy::none())
        .https_only(true)
        .cookie_provider(Arc::clone(cookies))
}

/// What every client of the program has in common: the system's trust, resolver and proxy. No cookies, no credentials.
pub(crate) fn plain_builder(trust: &Trust, proxies: Option<&Known>) -> ClientBuilder {
    let builder = Client::builder()
        .tls_backend_preconfigured(trust.config().as_ref().clone())
        .dns_resolver(Resolver)
        .connect_timeout(CONNECT_WITHIN)
        .tcp_keepalive(tcp_keepalive::QUIET)
        .tcp_keepalive_interval(tcp_keepalive::ASKED_EVERY)
        .tcp_keepalive_retries(3);
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let builder = builder.tcp_user_timeout(tcp_keepalive::UNANSWERED);
    match proxies {
        Some(known) => builder.proxy(known.for_client()),
        None => builder.no_proxy(),
    }
}

pub(crate) fn built(builder: ClientBuilder) -> Result<Client, TransportError> {
    builder.build().map_err(|why| TransportError::Broken { host: String::new(), detail: why.to_string() })
}

/// How hyper says 407; its type for that is not public.
const PROXY_SIGN_IN: &str = "proxy authorization required";

/// What is known of the cause of a failed connection.
pub(crate) enum Cause<'a> {
    Name,
    /// The proxy on the way answered 407.
    ProxySignIn,
    Tls(&'a rustls::Error),
    Io(io::ErrorKind),
}

/// The most telling error in a chain of causes.
pub(crate) fn cause<'a>(error: &'a (dyn Error + 'static)) -> Option<Cause<'a>> {
    let mut found = None;
    let mut next: Option<&'a (dyn Error + 'static)> = Some(error);
    while let Some(error) = next {
        if error.is::<NameNotFound>() {
            return Some(Cause::Name);
        }
        if error.to_string().ends_with(PROXY_SIGN_IN) {
            return Some(Cause::ProxySignIn);
        }
        if let Some(tls) = error.downcast_ref::<rustls::Error>() {
            return Some(Cause::Tls(tls));
        }
        if let Some(io) = error.downcast_ref::<io::Error>() {
            // A wrapping that says nothing does not hide one that does.
            if found.is_none() || io.kind() != io::ErrorKind::Other {
                found = Some(Cause::Io(io.kind()));
            }
            // An io::Error hides what it carries from `source`.
            if let Some(inner) = io.get_ref() {
                next = Some(inner);
                continue;
            }
        }
        next = error.source();
    }
    found
}

/// The trouble that a cause means.
pub(crate) fn trouble(cause: Option<Cause<'_>>, detail: &str, node: &Node) -> TransportError {
    let host = node.host.clone();
    match cause {
        Some(Cause::Name) => TransportError::NameNotFound { host },
        Some(Cause::ProxySignIn) => TransportError::ProxySignIn { host },
        Some(Cause::Tls(rustls::Error::InvalidCertificate(why))) => {
            TransportError::Certificate(carried_by(why, &host))
        }
        Some(Cause::Tls(why)) => TransportError::Broken { host, detail: why.to_string() },
        Some(Cause::Io(io::ErrorKind::ConnectionRefused)) => {
            TransportError::PortRefused { host, port: node.port }
        }
        Some(Cause::Io(io::ErrorKind::TimedOut)) => TransportError::TimedOut { host },
        Some(Cause::Io(
            io::ErrorKind::InvalidData
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe
            | io::ErrorKind::UnexpectedEof,
        )) => TransportError::Broken { host, detail: detail.to_owned() },
        Some(Cause::Io(_)) => TransportError::NoNetwork { host, detail: detail.to_owned() },
        None => TransportError::Broken { host, detail: detail.to_owned() },
    }
}

/// The last error of a chain, which names the cause and no address.
pub(crate) fn innermost(error: &(dyn Error + 'static)) -> String {
    let mut last = error;
    while let Some(next) = last.source() {
        last = next;
    }
    last.to_string()
}

/// No computer has this name.
#[derive(Debug, thiserror::Error)]
#[error("no such name")]
struct NameNotFound;

/// The addresses of a host. Names that can only be this computer are not asked for anywhere (RFC 6761 section 6.3), and names
/// that cannot exist are known not to (section 6.4).
pub(crate) async fn addresses(host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
    if is_this_computer(host) {
        return Ok(vec![(Ipv4Addr::LOCALHOST, port).into(), (Ipv6Addr::LOCALHOST, port).into()]);
    }
    if host == "invalid" || host.ends_with(".invalid") {
        return Err(io::Error::other(NameNotFound));
    }
    match tokio::net::lookup_host((host, port)).await {
        Ok(found) => Ok(found.collect()),
        // The system's resolver tells a name that is not there from a network that is not there by words only, where it tells at
        // all; so the network is looked at as well.
        Err(why) if why.to_string().contains("Temporary failure") || !has_network() => {
            Err(io::Error::new(io::ErrorKind::NetworkUnreachable, why.to_string()))
        }
        Err(_) => Err(io::Error::other(NameNotFound)),
    }
}

/// Whether this computer has a way to anywhere but itself, by IPv4 or by IPv6. Connecting a UDP socket asks the system for the way and sends nothing;
/// the addresses are ones for documentation (RFC 5737, RFC 3849).
fn has_network() -> bool {
    let ways: [(IpAddr, IpAddr); 2] = [
        (Ipv4Addr::UNSPECIFIED.into(), Ipv4Addr::new(192, 0, 2, 1).into()),
        (Ipv6Addr::UNSPECIFIED.into(), Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1).into()),
    ];
    ways.into_iter().any(|(own, far)| UdpSocket::bind((own, 0)).and_then(|way| way.connect((far, 9))).is_ok())
}

struct Resolver;

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found = addresses(name.as_str(), 0).await?;
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

/// A text as one segment of a path: user names may contain `@`, `&`, `'` and the like (protocol/auth-and-events.md §2.3).
pub(crate) fn segment(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In which network the test runs that was started once more.
    #[cfg(target_os = "linux")]
    const NETWORK: &str = "APLOMB_TEST_NETWORK";

    /// Runs the named test again in a network namespace with only these settings.
    #[cfg(target_os = "linux")]
    fn in_namespace(role: &str, settings: &str) {
        let test = "http::tests::a_computer_with_one_family_of_addresses_has_a_network";
        let script = format!("ip link set lo up && {settings} && exec \"$0\" --exact {test}");
        let own: &[&str] = if rustix::process::geteuid().is_root() {
            &["--net"]
        } else {
            &["--user", "--map-root-user", "--net"]
        };
        let run = std::process::Command::new("unshare")
            .args(own)
            .args(["sh", "-c", &script])
            .arg(std::env::current_exe().unwrap())
            .env(NETWORK, role)
            .output()
            .unwrap();
        assert!(
            run.status.success(),
            "{role}: {}{}",
            String::from_utf8_lossy(&run.stdout),
            String::from_utf8_lossy(&run.stderr)
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_computer_with_one_family_of_addresses_has_a_network() {
        match std::env::var(NETWORK).as_deref() {
            Ok("none") => assert!(!has_network()),
            Ok(_) => assert!(has_network()),
            Err(_) => {
                let four = "ip addr add 198.51.100.2/24 dev lo && ip route add default dev lo";
                let six = "ip -6 addr add 2001:db8:1::2/64 dev lo && ip -6 route add default dev lo";
                in_namespace("none", "true");
                in_namespace("IPv4 only", four);
                in_namespace("IPv6 only", six);
                in_namespace("both", &format!("{four} && {six}"));
            }
        }
    }

    #[test]
    fn each_cause_becomes_the_matching_transport_error() {
        let node = Node::parse("fin-a.example.test").unwrap();
        let host = || node.host.clone();
        for (kind, means) in [
            (
                io::ErrorKind::NetworkUnreachable,
                TransportError::NoNetwork { host: host(), detail: "said".into() },
            ),
            (
                io::ErrorKind::HostUnreachable,
                TransportError::NoNetwork { host: host(), detail: "said".into() },
            ),
            (io::ErrorKind::ConnectionRefused, TransportError::PortRefused { host: host(), port: 8445 }),
            (io::ErrorKind::TimedOut, TransportError::TimedOut { host: host() }),
            (io::ErrorKind::ConnectionReset, TransportError::Broken { host: host(), detail: "said".into() }),
        ] {
            // As it comes: an error in an error in an error.
            let error = io::Error::other(io::Error::new(kind, io::Error::other("inside")));
            assert_eq!(trouble(cause(&error), "said", &node), means, "{kind:?}");
        }
        let error = io::Error::other(NameNotFound);
        assert_eq!(trouble(cause(&error), "said", &node), TransportError::NameNotFound { host: host() });
    }
}
