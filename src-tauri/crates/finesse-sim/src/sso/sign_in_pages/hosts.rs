//! What the pages fetch: at the provider, at a host for content, and at the hosts that ask for a client certificate.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, HeaderValue};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use axum::routing::{get, post};

use super::dressing::{Language, dressing};
use super::form::{form, page, page_text};
use super::kind::SignInPage;
use super::visit::action;
use crate::faults::trickle;
use crate::sim::Station;
use crate::web::{Parameters, answer, html, redirect};

const HELP: &str = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n\
    trailer<</Root 1 0 R>>\n%%EOF\n";

const RESET: &str = "<h1>Forgot your password?</h1>\n<p>Ask the service desk.</p>\n\
    <script>tell(\"reset-shown\");</script>\n";

const CODE_WINDOW: &str = r#"<h1>Your code</h1>
<form id="code-form"><label for="codeInput">Code</label><input id="codeInput" inputmode="numeric" autofocus>
<button type="submit">Send</button></form>
<script>
tell("code-shown");
document.getElementById("code-form").onsubmit = (event) => {
  event.preventDefault();
  opener.postMessage({ code: document.getElementById("codeInput").value }, location.origin);
  window.close();
};
</script>
"#;

/// The routes at the provider, besides the page itself.
pub(crate) fn routes() -> Router<Station> {
    Router::new()
        .route("/adfs/fixture/tell/{what}", post(tell))
        .route("/adfs/fixture/form", get(form_page))
        .route("/adfs/fixture/form-alone", get(form_alone))
        .route("/adfs/fixture/blank", get(async || html(StatusCode::OK, "<!doctype html><p></p>")))
        .route("/adfs/fixture/help.pdf", get(help))
        .route(
            "/adfs/fixture/reset",
            get(async |State(station): State<Station>| page(&station, "Password", RESET)),
        )
        .route(
            "/adfs/fixture/second-factor",
            get(async |State(station): State<Station>| page(&station, "Your code", CODE_WINDOW)),
        )
}

/// The routes of the host for content.
pub(crate) fn cdn_routes() -> Router<Station> {
    Router::new()
        .route("/adfs/fixture/form", get(form_page))
        .route("/prefetch", get(async || html(StatusCode::OK, "<!doctype html><p>Prefetched</p>")))
        .route("/hang", get(async || -> Response { std::future::pending().await }))
        .route(
            "/endless",
            get(async || answer(StatusCode::OK, "image/png", trickle(b"\x89PNG\r\n\x1a\n".to_vec()))),
        )
}

/// The routes of a host that asks for a client certificate in the TLS handshake.
pub(crate) fn certificate_routes() -> Router<Station> {
    Router::new().route("/adfs/ls/", get(back))
}

/// Back to the provider. No certificate of a person exists in the centre, so none was shown.
async fn back(State(station): State<Station>, uri: Uri) -> Response {
    redirect(&format!("{}&certificate=none", action(&station, &uri)))
}

/// A page tells what happened in it, by `navigator.sendBeacon`.
async fn tell(State(station): State<Station>, Path(what): Path<String>, uri: Uri) -> Response {
    let query = Parameters::of(&uri);
    station.sim.world().pages.tell(what, query.get("page").unwrap_or_default());
    answer(StatusCode::NO_CONTENT, "text/plain", "")
}

/// The form for a frame: it is sent in the whole window.
async fn form_page(State(station): State<Station>, uri: Uri) -> Response {
    let usual = dressing(SignInPage::Plain);
    let content = format!(
        "{}<script>\naddEventListener(\"focus\", () => document.getElementById(\"passwordInput\").focus());\n\
         usable();\n</script>\n",
        form(&action(&station, &uri), &user_name(&uri), None, &usual, " target=\"_top\"")
    );
    html(StatusCode::OK, page_text(&station, &Language::ENGLISH, "Sign in", &content))
}

/// The form without a page, for a script.
async fn form_alone(State(station): State<Station>, uri: Uri) -> Response {
    let usual = dressing(SignInPage::Plain);
    html(StatusCode::OK, form(&action(&station, &uri), &user_name(&uri), None, &usual, ""))
}

fn user_name(uri: &Uri) -> String {
    Parameters::of(uri).get("cc_username").unwrap_or_default().to_owned()
}

async fn help() -> Response {
    let mut response = answer(StatusCode::OK, "application/pdf", HELP);
    let value = HeaderValue::from_static("attachment; filename=\"help.pdf\"");
    response.headers_mut().insert(CONTENT_DISPOSITION, value);
    response
}
