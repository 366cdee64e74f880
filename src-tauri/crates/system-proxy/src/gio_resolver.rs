//! Linux: GIO, which the web engine of the sign-in window asks too.

use gio::{Cancellable, ProxyResolver, prelude::ProxyResolverExt};
use url::Url;

use crate::{route::Route, settings::of_uri};

pub(crate) fn routes(url: &Url) -> Vec<Route> {
    // Scripts get no path and no query: what they decide by is the host.
    let mut asked = url.clone();
    asked.set_path("/");
    asked.set_query(None);
    let found = ProxyResolver::default().lookup(asked.as_str(), Cancellable::NONE);
    found.map(|uris| uris.iter().map(|uri| of_uri(uri)).collect()).unwrap_or_default()
}
