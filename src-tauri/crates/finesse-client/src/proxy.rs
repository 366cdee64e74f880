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
use http::{HeaderValue, Uri};
use hyper_util::client::proxy::matcher::Matcher;
use system_proxy::{Route, routes};
use url::Url;

use crate::tls::is_this_computer;

/// Time for the system to say the way to a host: it may have to load a script.
const KNOWN_WITHIN: Duration = Duration::from_secs(5);

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

/// The proxy on the way to a host; `None` where there is none.
pub(crate) async fn on_the_way_to(host: &str, port: u16) -> Option<Proxy> {
    let target: Uri = format!("https://{host}:{port}").parse().ok()?;
    let found = address(host, port).await?;
    // Reads name and password out of the address, as for one from a variable.
    let found = Matcher::builder().all(found.as_str()).build().intercept(&target)?;
    Some(Proxy { address: found.uri().clone(), authorization: found.basic_auth().cloned() })
}

async fn address(host: &str, port: u16) -> Option<Url> {
    if is_this_computer(host) {
        return None;
    }
    let url = Url::parse(&format!("https://{host}:{port}/")).ok()?;
    let asked = url.clone();
    let asking = tokio::task::spawn_blocking(move || routes(&asked));
    let said = tokio::time::timeout(KNOWN_WITHIN, asking).await;
    let said = said.ok().and_then(Result::ok).unwrap_or_default();
    match said.into_iter().find(|route| *route != Route::Unknown) {
        Some(Route::Proxy(proxy)) => Some(proxy),
        Some(Route::Direct | Route::Unknown) | None => from_variables(&url),
    }
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
pub(crate) struct Known(Arc<Mutex<HashMap<String, Way>>>);

/// The way to a host.
struct Way {
    proxy: Option<Url>,
    since: Instant,
}

impl Known {
    /// Asks the system for the way to a host, unless it was asked a moment ago.
    pub(crate) async fn learn(&self, host: &str, port: u16) {
        if self.ways().get(host).is_some_and(|way| way.since.elapsed() < FRESH) {
            return;
        }
        let proxy = address(host, port).await;
        self.ways().insert(host.to_owned(), Way { proxy, since: Instant::now() });
    }

    fn ways(&self) -> MutexGuard<'_, HashMap<String, Way>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// As a setting of a client.
    pub(crate) fn for_client(&self) -> reqwest::Proxy {
        let known = self.clone();
        reqwest::Proxy::custom(move |url| {
            url.host_str().and_then(|host| known.ways().get(host)?.proxy.clone())
        })
    }
}
