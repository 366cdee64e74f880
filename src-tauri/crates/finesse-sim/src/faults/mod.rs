//! Faults on request: which strikes, and what it does to an HTTP answer.

pub(crate) mod breakage;

use std::convert::Infallible;
use std::time::Duration;

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, HeaderValue};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::{StreamExt, stream};

use crate::control::words::{Fault, FaultEffect, FaultPlace, RawAnswer};
use crate::web::{answer, error_page, html, redirect};

/// Between two blanks of a body that never ends.
const BETWEEN_BLANKS: Duration = Duration::from_millis(200);

/// The faults to come.
#[derive(Default)]
pub(crate) struct Faults(Vec<Fault>);

impl Faults {
    /// One more; those that were there before strike first.
    pub(crate) fn add(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    /// None any more.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// The fault that strikes here, if one does. Counts it.
    pub(crate) fn strike(
        &mut self,
        at: FaultPlace,
        node: &str,
        method: &str,
        path: &str,
    ) -> Option<FaultEffect> {
        let matches = |fault: &Fault| {
            fault.at == at
                && fault.times != Some(0)
                && fault.node.as_ref().is_none_or(|wanted| wanted == node)
                && fault.method.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method))
                && fault.path.as_ref().is_none_or(|wanted| path.starts_with(wanted.as_str()))
        };
        let index = self.0.iter().position(matches)?;
        let fault = self.0.get_mut(index)?;
        let effect = fault.what.clone();
        fault.times = fault.times.map(|times| times - 1);
        if fault.times == Some(0) {
            self.0.remove(index);
        }
        Some(effect)
    }
}

/// In a request's extensions: the tokens in the answer shall be this agent's.
#[derive(Debug, Clone)]
pub(crate) struct TokensOf(pub(crate) String);

/// What is left to do after a fault.
pub(crate) enum Struck {
    /// The fault has answered.
    Answered(Box<Response>),
    /// Go on as usual.
    GoOn,
    /// Go on, with the tokens of somebody else.
    GoOnAs(TokensOf),
}

/// An answer as it was written down, or what cannot be sent about it.
pub(crate) fn raw(asked: &RawAnswer) -> Result<Response, String> {
    let bytes = match &asked.base64 {
        Some(packed) => STANDARD.decode(packed).map_err(|error| format!("base64: {error}"))?,
        None => asked.body.clone().into_bytes(),
    };
    let body = if asked.trickle { trickle(bytes) } else { Body::from(bytes) };
    let mut response = Response::builder().status(asked.status);
    for (name, value) in &asked.headers {
        response = response.header(name, value);
    }
    response.body(body).map_err(|error| error.to_string())
}

/// A body that begins with `first` and never ends.
pub(crate) fn trickle(first: Vec<u8>) -> Body {
    let beginning = stream::once(async move { Ok::<_, Infallible>(first) });
    let further = stream::unfold((), |()| async {
        tokio::time::sleep(BETWEEN_BLANKS).await;
        Some((Ok(b" ".to_vec()), ()))
    });
    Body::from_stream(beginning.chain(further))
}

/// Lets a fault do what it does to a request for `asked`. `ids` is the origin of the identity service.
pub(crate) async fn apply(effect: FaultEffect, asked: &Uri, ids: &str) -> Struck {
    let response = match effect {
        FaultEffect::Status { status, body, content_type } => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            let mut response = error_page(status);
            if let Some(body) = body {
                *response.body_mut() = Body::from(body);
            }
            if let Some(Ok(value)) = content_type.map(|content_type| HeaderValue::from_str(&content_type)) {
                response.headers_mut().insert(CONTENT_TYPE, value);
            }
            response
        }
        FaultEffect::Html { .. } => html(
            StatusCode::OK,
            "<!doctype html><html lang=\"en\"><head><title>Notice</title></head><body><h1>Please note</h1>\
             <p>This page is not what you asked for.</p></body></html>",
        ),
        FaultEffect::Empty { .. } => answer(StatusCode::OK, "application/json;charset=UTF-8", ""),
        FaultEffect::Bytes { bytes } => {
            let mut body = String::with_capacity(bytes);
            body.push_str("{\"filler\":\"");
            while body.len() + 2 < bytes {
                body.push('x');
            }
            body.push_str("\"}");
            answer(StatusCode::OK, "application/json;charset=UTF-8", body)
        }
        FaultEffect::Json { json } => answer(StatusCode::OK, "application/json;charset=UTF-8", json),
        FaultEffect::Redirect { redirect: to } if to == "ids" => {
            redirect(&format!("{ids}/ids/v1/oauth/authorize?response_type=code"))
        }
        FaultEffect::Redirect { redirect: to } if to == "self" => redirect(&asked.to_string()),
        FaultEffect::Redirect { redirect: to } => redirect(&to),
        FaultEffect::Trickle { .. } => html(
            StatusCode::OK,
            trickle(
                b"<!doctype html><html lang=\"en\"><head><title>Sign in</title></head><body><h1>Sign in</h1>"
                    .to_vec(),
            ),
        ),
        FaultEffect::Answer { answer } => {
            raw(&answer).unwrap_or_else(|_| error_page(StatusCode::INTERNAL_SERVER_ERROR))
        }
        FaultEffect::Delay { delay_seconds } => {
            tokio::time::sleep(Duration::try_from_secs_f64(delay_seconds).unwrap_or_default()).await;
            return Struck::GoOn;
        }
        FaultEffect::Hang { .. } => std::future::pending().await,
        FaultEffect::User { user } => return Struck::GoOnAs(TokensOf(user)),
        // Not of HTTP.
        FaultEffect::Sasl { .. } => return Struck::GoOn,
    };
    Struck::Answered(Box::new(response))
}
