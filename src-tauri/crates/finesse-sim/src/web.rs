//! Small things of the web: cookies, forms, answers.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::response::Response;
use url::form_urlencoded;

use crate::xml::escape;

/// The parameters of a query or form; the first of a name counts.
#[derive(Debug, Default)]
pub(crate) struct Parameters(BTreeMap<String, String>);

impl Parameters {
    /// Of `a=b&c=d`.
    pub(crate) fn parse(text: &str) -> Parameters {
        let mut all = BTreeMap::new();
        for (name, value) in form_urlencoded::parse(text.as_bytes()) {
            all.entry(name.into_owned()).or_insert_with(|| value.into_owned());
        }
        Parameters(all)
    }

    /// Of an address.
    pub(crate) fn of(uri: &Uri) -> Parameters {
        Parameters::parse(uri.query().unwrap_or_default())
    }

    /// The value of a name; an empty one is none.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Names, in alphabetical order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// A query from names and values, percent-encoded.
pub(crate) fn query<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

/// The value of a cookie, as it was sent. What no cookie may hold (RFC 6265) is no value.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(found, _)| *found == name)
        .map(|(_, value)| value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(value))
        .filter(|value| value.bytes().all(|b| b.is_ascii_graphic() && !b"\",;\\".contains(&b)))
}

/// Whether the content type is `expected` (parameters such as a charset do not matter).
pub(crate) fn content_type_is(headers: &HeaderMap, expected: &str) -> bool {
    headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|value| value.trim().eq_ignore_ascii_case(expected))
}

/// An answer with a body. Nothing of this centre may be kept by a cache.
pub(crate) fn answer(status: StatusCode, content_type: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// An HTML page.
pub(crate) fn html(status: StatusCode, page: impl Into<Body>) -> Response {
    answer(status, "text/html;charset=UTF-8", page)
}

/// A JSON document.
pub(crate) fn json(status: StatusCode, value: &serde_json::Value) -> Response {
    answer(status, "application/json;charset=UTF-8", value.to_string())
}

/// 302.
pub(crate) fn redirect(to: &str) -> Response {
    let mut response = html(StatusCode::FOUND, "");
    if let Ok(value) = HeaderValue::from_str(to) {
        response.headers_mut().insert(LOCATION, value);
    }
    response
}

/// Sets a session cookie: Secure, HttpOnly, and with the given SameSite.
pub(crate) fn set_cookie(response: &mut Response, name: &str, value: &str, path: &str, same_site: &str) {
    let line = format!("{name}={value}; Path={path}; Secure; HttpOnly; SameSite={same_site}");
    if let Ok(value) = HeaderValue::from_str(&line) {
        response.headers_mut().append(SET_COOKIE, value);
    }
}

/// The page that a servlet container shows for an error.
pub(crate) fn error_page(status: StatusCode) -> Response {
    let number = status.as_u16();
    let words = status.canonical_reason().unwrap_or("Error");
    html(
        status,
        format!(
            "<!doctype html><html lang=\"en\"><head><title>HTTP Status {number} \u{2013} {words}</title></head>\
             <body><h1>HTTP Status {number} \u{2013} {words}</h1></body></html>"
        ),
    )
}

/// A page with a form that sends itself, and with a button where scripts are off.
pub(crate) fn self_submitting_form(title: &str, action: &str, fields: &[(&str, &str)]) -> Response {
    let inputs: String = fields
        .iter()
        .map(|(name, value)| {
            format!("<input type=\"hidden\" name=\"{}\" value=\"{}\">\n", escape(name), escape(value))
        })
        .collect();
    html(
        StatusCode::OK,
        format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n</head>\n<body>\n\
             <form method=\"post\" name=\"hiddenform\" action=\"{}\">\n{inputs}\
             <noscript><p>Script is disabled. Click Submit to continue.</p>\
             <button type=\"submit\">Submit</button></noscript>\n</form>\n\
             <script>window.setTimeout(function () {{ document.forms[0].submit(); }}, 0);</script>\n\
             </body>\n</html>\n",
            escape(title),
            escape(action),
        ),
    )
}
