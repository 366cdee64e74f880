//! The proxy on the way to a host: one answer for REST, the event stream and the doctor.
//!
//! The system's settings decide first, as they do in the sign-in window; then the environment variables `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`. A script
//! that the settings name is evaluated by the system (crate `system-proxy`).

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use finesse_time::BoxFuture;
use futures_util::{FutureExt, future::Shared};
use http::{HeaderValue, Uri};
use hyper_util::client::proxy::matcher::Matcher;
use system_proxy::{Route, routes};
use tokio::net::TcpStream;
use url::Url;

use crate::tls::is_this_computer;

/// Time for the system to say the way to a host: it may have to load a script.
const KNOWN_WITHIN: Duration = Duration::from_secs(5);

/// Time for a proxy to take a connection, where the system names another way beside it.
const TAKEN_WITHIN: Duration = Duration::from_secs(2);

/// How long an answer of the system serves: a key of the agent must not wait for a script each time.
const FRESH: Duration = Duration::from_secs(30);

/// A proxy that is spoken to by HTTP.
pub(crate) struct Proxy {
    pub(crate) address: Uri,
    pub(crate) authorization: Option<HeaderValue>,
}

impl Proxy {
    /// Name and port, without a password.
    pub(crate) fn named(&self) -> String {
        let host = self.address.host().unwrap_or_default();
        self.address.port_u16().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }
}

/// The proxy to take to an address. The ways that the system names are alternatives in an order of preference.
async fn address(url: Url) -> Option<Url> {
    let asked = url.clone();
    let asking = tokio::task::spawn_blocking(move || routes(&asked));
    let said = tokio::time::timeout(KNOWN_WITHIN, asking).await;
    let said = said.ok().and_then(Result::ok).unwrap_or_default();
    let mut ways = Vec::new();
    for route in said {
        match route {
            Route::Proxy(proxy) => ways.push(Some(proxy)),
            Route::Direct => ways.push(from_variables(&url)),
            Route::Unknown => {}
        }
    }
    if ways.is_empty() { from_variables(&url) } else { first_that_serves(ways).await }
}

/// The first way whose proxy takes a connection, or which has no proxy; if there is none, the first. A single way is not tried.
async fn first_that_serves(ways: Vec<Option<Url>>) -> Option<Url> {
    if ways.len() > 1 {
        for way in &ways {
            match way {
                Some(proxy) if takes_connections(proxy).await => return Some(proxy.clone()),
                Some(_) => log_fields::info!("a proxy takes no connection: the next way is tried"),
                None => return None,
            }
        }
    }
    ways.into_iter().next().flatten()
}

async fn takes_connections(proxy: &Url) -> bool {
    let host = proxy.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let port = proxy.port_or_known_default().unwrap_or_default();
    let connecting = TcpStream::connect((host, port));
    matches!(tokio::time::timeout(TAKEN_WITHIN, connecting).await, Ok(Ok(_)))
}

/// What the environment variables say.
fn from_variables(url: &Url) -> Option<Url> {
    let found = Matcher::from_env().intercept(&url.as_str().parse().ok()?)?;
    let mut proxy = Url::parse(&found.uri().to_string()).ok()?;
    if let Some((name, password)) = found.basic_auth().and_then(credentials) {
        proxy.set_username(&name).ok()?;
        proxy.set_password(Some(&password)).ok()?;
    }
    Some(proxy)
}

/// Name and password in the header that the variables were made into.
fn credentials(basic: &HeaderValue) -> Option<(String, String)> {
    let encoded = basic.to_str().ok()?.strip_prefix("Basic ")?;
    let both = String::from_utf8(STANDARD.decode(encoded).ok()?).ok()?;
    both.split_once(':').map(|(name, password)| (name.to_owned(), password.to_owned()))
}

/// The proxies of the hosts that were asked for, for a client that can only be told them at once.
#[derive(Clone, Default)]
pub(crate) struct Known(Arc<Mutex<HashMap<(String, u16), Way>>>);

/// An answer of the system that is here, or on its way. Whoever asks next gets it, also if the one who asked first has given up.
type Asking = Shared<BoxFuture<'static, Option<Url>>>;

/// The way to a host.
struct Way {
    asking: Asking,
    since: Instant,
    /// The answer before, which serves until the next one is here.
    before: Option<Url>,
}

impl Way {
    /// The proxy, as far as it is known.
    fn proxy(&self) -> Option<Url> {
        self.asking.peek().unwrap_or(&self.before).clone()
    }
}

impl Known {
    /// Asks the system for the way to a host, unless it was asked a moment ago.
    pub(crate) async fn learn(&self, host: &str, port: u16) {
        self.learn_from(host, port, address).await;
    }

    /// The same with `ask`, which knows the way to an address.
    async fn learn_from<F>(&self, host: &str, port: u16, ask: impl FnOnce(Url) -> F)
    where
        F: Future<Output = Option<Url>> + Send + 'static,
    {
        let Some(url) =
            Url::parse(&format!("https://{host}:{port}/")).ok().filter(|_| !is_this_computer(host))
        else {
            return;
        };
        let asking = {
            let mut ways = self.ways();
            let known = ways.get(&(host.to_owned(), port));
            match known.filter(|way| way.since.elapsed() < FRESH) {
                Some(way) => way.asking.clone(),
                None => {
                    let before = known.and_then(Way::proxy);
                    let asking = ask(url).boxed().shared();
                    let way = Way { asking: asking.clone(), since: Instant::now(), before };
                    ways.insert((host.to_owned(), port), way);
                    asking
                }
            }
        };
        asking.await;
    }

    /// The proxy on the way to a host; `None` where there is none.
    pub(crate) async fn on_the_way_to(&self, host: &str, port: u16) -> Option<Proxy> {
        self.learn(host, port).await;
        let found = self.ways().get(&(host.to_owned(), port))?.proxy()?;
        let target: Uri = format!("https://{host}:{port}").parse().ok()?;
        // Reads name and password out of the address, as for one from a variable.
        let found = Matcher::builder().all(found.as_str()).build().intercept(&target)?;
        Some(Proxy { address: found.uri().clone(), authorization: found.basic_auth().cloned() })
    }

    fn ways(&self) -> MutexGuard<'_, HashMap<(String, u16), Way>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// As a setting of a client.
    pub(crate) fn for_client(&self) -> reqwest::Proxy {
        let known = self.clone();
        reqwest::Proxy::custom(move |url| {
            let to = (url.host_str()?.to_owned(), url.port_or_known_default()?);
            known.ways().get(&to)?.proxy()
        })
    }
}

#[cfg(test)]
#[path = "../tests/unit/proxy.rs"]
mod tests;
