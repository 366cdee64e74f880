//! The log of requests that tests look at: addresses as they came, never headers and bodies.

use std::collections::VecDeque;
use std::time::{SystemTime, UNIX_EPOCH};

use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, Method, Uri};

use crate::control::views::{AuthKind, RequestView, TokenState};
use crate::web::Parameters;

/// How many requests are kept.
const KEPT: usize = 5_000;

/// The last requests.
#[derive(Default)]
pub(crate) struct RequestLog {
    last: u64,
    kept: VecDeque<RequestView>,
}

impl RequestLog {
    /// Writes down a request that has just come; returns its number.
    pub(crate) fn arrived(
        &mut self,
        node: &str,
        method: &Method,
        uri: &Uri,
        auth: AuthKind,
        token_state: TokenState,
    ) -> u64 {
        let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let at = u64::try_from(since_1970.as_micros()).unwrap_or(u64::MAX);
        let parameters = Parameters::of(uri);
        let names: Vec<&str> = parameters.names().collect();
        let path = if names.is_empty() {
            uri.path().to_owned()
        } else {
            format!("{}?{}", uri.path(), names.join("&"))
        };
        self.last += 1;
        if self.kept.len() >= KEPT {
            self.kept.pop_front();
        }
        self.kept.push_back(RequestView {
            n: self.last,
            node: node.to_owned(),
            method: method.to_string(),
            path,
            query: uri.query().unwrap_or_default().to_owned(),
            auth,
            token_state,
            status: 0,
            at,
        });
        self.last
    }

    /// Writes down the answer.
    pub(crate) fn answered(&mut self, number: u64, status: u16) {
        if let Some(request) = self.kept.iter_mut().rev().find(|request| request.n == number) {
            request.status = status;
        }
    }

    /// All that are kept, oldest first.
    pub(crate) fn all(&self) -> Vec<RequestView> {
        self.kept.iter().cloned().collect()
    }
}

/// The Authorization header, taken apart.
pub(crate) enum Authorization<'a> {
    None,
    /// The base64 of user and password.
    Basic(&'a str),
    Bearer(&'a str),
}

impl Authorization<'_> {
    /// Of a request. A scheme that is not known counts as none.
    pub(crate) fn of(headers: &HeaderMap) -> Authorization<'_> {
        let value = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        match value.and_then(|value| value.split_once(' ')) {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("basic") => Authorization::Basic(rest.trim()),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("bearer") => {
                Authorization::Bearer(rest.trim())
            }
            Some(_) | None => Authorization::None,
        }
    }

    /// Its kind.
    pub(crate) fn kind(&self) -> AuthKind {
        match self {
            Authorization::None => AuthKind::None,
            Authorization::Basic(_) => AuthKind::Basic,
            Authorization::Bearer(_) => AuthKind::Bearer,
        }
    }
}
