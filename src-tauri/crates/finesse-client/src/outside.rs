//! HTTP to hosts that are not Finesse: what a workflow sends (protocol/dialogs.md §3.2, §6.10).

use std::{fmt, sync::Arc, time::Duration};

use reqwest::{Client, Method, header::CONTENT_TYPE, redirect};
use url::Url;

use crate::{
    error::{RestError, TransportError},
    http::{built, cause, innermost, plain_builder, trouble},
    node::Node,
    proxy::Known,
    tls::{Trust, is_this_computer},
};

/// Time for a whole answer: nothing waits for what it says.
const ANSWER_WITHIN: Duration = Duration::from_secs(10);

/// Redirects that are followed.
const MOST_REDIRECTS: usize = 3;

/// Which addresses may be requested, also by a redirect.
type Allowed = Arc<dyn Fn(&Url) -> bool + Send + Sync>;

/// A client for other hosts than Finesse. It has the system's trust and proxy, and neither credentials nor cookies of any kind.
#[derive(Clone)]
pub struct OutsideHttp {
    direct: Client,
    proxied: Client,
    proxies: Known,
    allowed: Allowed,
}

impl fmt::Debug for OutsideHttp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OutsideHttp")
    }
}

/// A request to another host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutsideRequest {
    /// How.
    pub method: OutsideMethod,
    /// Where.
    pub url: Url,
    /// The type of the body; `None` sends no such header.
    pub content_type: Option<String>,
    /// The body; empty for none.
    pub body: String,
}

/// A method of HTTP that a workflow may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutsideMethod {
    /// GET.
    Get,
    /// POST.
    Post,
    /// PUT.
    Put,
}

impl OutsideHttp {
    /// A client that sends only what `allowed` says yes to. A redirect elsewhere is not followed: its status is the answer.
    ///
    /// # Errors
    /// When the system has no means for connections at all.
    pub fn new(
        trust: &Trust,
        allowed: impl Fn(&Url) -> bool + Send + Sync + 'static,
    ) -> Result<Self, RestError> {
        let allowed: Allowed = Arc::new(allowed);
        let proxies = Known::default();
        let client = |known: Option<&Known>| {
            let allowed = Arc::clone(&allowed);
            let policy = redirect::Policy::custom(move |attempt| {
                let follows = attempt.previous().len() <= MOST_REDIRECTS && allowed(attempt.url());
                if follows { attempt.follow() } else { attempt.stop() }
            });
            built(plain_builder(trust, known).redirect(policy).referer(false).timeout(ANSWER_WITHIN))
        };
        Ok(Self { direct: client(None)?, proxied: client(Some(&proxies))?, proxies, allowed })
    }

    /// Sends a request, and gives the status of the answer. What the answer says is not read.
    ///
    /// # Errors
    /// Which of name, network, port, certificate or service it was. An address that is not allowed is refused before anything is sent.
    pub async fn send(&self, request: OutsideRequest) -> Result<u16, TransportError> {
        let host = request.url.host_str().unwrap_or_default().to_owned();
        let port = request.url.port_or_known_default().unwrap_or_default();
        let node = Node::parse(&format!("{host}:{port}")).ok().filter(|_| (self.allowed)(&request.url));
        let Some(node) = node else {
            return Err(TransportError::Broken { host, detail: "the address is not allowed".to_owned() });
        };
        let client = if is_this_computer(&host) {
            &self.direct
        } else {
            self.proxies.learn(&host, port).await;
            &self.proxied
        };
        let method = match request.method {
            OutsideMethod::Get => Method::GET,
            OutsideMethod::Post => Method::POST,
            OutsideMethod::Put => Method::PUT,
        };
        let mut sent = client.request(method, request.url);
        if let Some(content_type) = request.content_type {
            sent = sent.header(CONTENT_TYPE, content_type);
        }
        if !request.body.is_empty() {
            sent = sent.body(request.body);
        }
        let answer = sent.send().await.map_err(|why| {
            let cause = cause(&why);
            if cause.is_none() && why.is_timeout() {
                return TransportError::TimedOut { host: node.host.clone() };
            }
            trouble(cause, &innermost(&why), &node)
        })?;
        Ok(answer.status().as_u16())
    }
}
