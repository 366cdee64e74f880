//! The identity service: authorize, SAML, relay (steps 2, 5 and 6 of sheet 2.9).

use std::io::Write;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use axum::routing::{get, post};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::DeflateEncoder;
use serde_json::json;
use uuid::Uuid;

use crate::desktop_sso::CLIENT_ID;
use crate::identity::{AssertionRefused, Authorize};
use crate::sim::Station;
use crate::web::{
    Parameters, content_type_is, cookie, error_page, html, json, query, redirect, self_submitting_form,
    set_cookie,
};
use crate::xml::escape;

const SESSION: &str = "ids_session";

/// The routes.
pub(crate) fn routes() -> Router<Station> {
    Router::new()
        .route("/ids/v1/oauth/authorize", get(authorize))
        .route("/ids/saml/response", post(saml_response))
        .route("/ids/relay", post(relay))
}

fn refused(status: StatusCode, error: &str) -> Response {
    json(status, &json!({ "error": error }))
}

/// Step 2: who asks, and where to go back to; then off to the identity provider.
async fn authorize(State(station): State<Station>, uri: Uri) -> Response {
    let parameters = Parameters::of(&uri);
    if parameters.get("client_id") != Some(CLIENT_ID) {
        return refused(StatusCode::UNAUTHORIZED, "invalid_client");
    }
    let description = &station.sim.description;
    let registered = |wanted: &&str| {
        description.nodes.iter().any(|node| format!("{}/desktop/sso/authcode", node.origin()) == **wanted)
    };
    let Some(redirect_uri) = parameters.get("redirect_uri").filter(registered) else {
        return refused(StatusCode::UNAUTHORIZED, "invalid_redirectUri");
    };
    if parameters.get("response_type") != Some("code") {
        return refused(StatusCode::BAD_REQUEST, "unsupported_response_type");
    }
    let session = Uuid::new_v4().simple().to_string();
    let request_id = format!("s2{}", Uuid::new_v4().simple());
    let mut world = station.sim.world();
    let saml = authn_request(&request_id, &world.now().to_string(), &description.ids.origin());
    let Some(saml) = saml else { return error_page(StatusCode::INTERNAL_SERVER_ERROR) };
    let relay_state = world.identity.begin(Authorize {
        redirect_uri: redirect_uri.to_owned(),
        state: parameters.get("state").unwrap_or_default().to_owned(),
        session: session.clone(),
        request_id,
    });
    let query = query([
        ("SAMLRequest", saml.as_str()),
        ("RelayState", relay_state.as_str()),
        ("cc_username", parameters.get("cc_username").unwrap_or_default()),
    ]);
    let mut response = redirect(&format!("{}/adfs/ls/?{query}", description.idp.origin()));
    // The response comes as a POST from another site: only a cookie with SameSite=None comes along.
    set_cookie(&mut response, SESSION, &session, "/ids", "None");
    response
}

/// The request in the form of the redirect binding: deflated, base64.
fn authn_request(id: &str, now: &str, ids: &str) -> Option<String> {
    let request = format!(
        "<samlp:AuthnRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"{id}\" Version=\"2.0\" \
         IssueInstant=\"{now}\" ForceAuthn=\"false\" IsPassive=\"false\" \
         ProtocolBinding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\" \
         AssertionConsumerServiceURL=\"{url}\">\
         <saml:Issuer xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\">{ids}</saml:Issuer>\
         <samlp:NameIDPolicy Format=\"urn:oasis:names:tc:SAML:2.0:nameid-format:transient\" AllowCreate=\"true\"/>\
         </samlp:AuthnRequest>",
        url = escape(&format!("{ids}/ids/saml/response?metaAlias=/sp")),
    );
    let mut deflate = DeflateEncoder::new(Vec::new(), Compression::default());
    deflate.write_all(request.as_bytes()).ok()?;
    Some(STANDARD.encode(deflate.finish().ok()?))
}

fn form(headers: &HeaderMap, body: &Bytes) -> Option<Parameters> {
    content_type_is(headers, "application/x-www-form-urlencoded")
        .then(|| Parameters::parse(&String::from_utf8_lossy(body)))
}

fn saml_error(message: &str) -> Response {
    html(
        StatusCode::INTERNAL_SERVER_ERROR,
        format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Error</title></head>\
             <body><h1>Error 500</h1><p>IdS SAML processing failed: {}</p></body></html>",
            escape(message)
        ),
    )
}

/// Step 5: the assertion arrives.
async fn saml_response(State(station): State<Station>, headers: HeaderMap, body: Bytes) -> Response {
    let Some(form) = form(&headers, &body) else { return error_page(StatusCode::UNSUPPORTED_MEDIA_TYPE) };
    let (Some(response), Some(relay_state)) = (form.get("SAMLResponse"), form.get("RelayState")) else {
        return saml_error("SAMLResponse or RelayState is missing");
    };
    let mut world = station.sim.world();
    let now = world.now();
    match world.identity.consume(response, relay_state, cookie(&headers, SESSION), now) {
        Ok(unique_id) => self_submitting_form("Working...", "/ids/relay", &[("uniqueId", &unique_id)]),
        Err(AssertionRefused::Signature) => saml_error("signature invalid"),
        Err(AssertionRefused::Time) => saml_error("time in SubjectConfirmationData or Conditions is invalid"),
        Err(AssertionRefused::Request) => saml_error("InResponseTo does not belong to this session"),
    }
}

/// Step 6: back to Finesse, with a code.
async fn relay(State(station): State<Station>, headers: HeaderMap, body: Bytes) -> Response {
    let Some(form) = form(&headers, &body) else { return error_page(StatusCode::UNSUPPORTED_MEDIA_TYPE) };
    let mut world = station.sim.world();
    let (now, life) = (world.now(), world.options.authorization_code_life);
    let unique_id = form.get("uniqueId").unwrap_or_default();
    match world.identity.relay(unique_id, cookie(&headers, SESSION), now, life) {
        Some(back) => redirect(&back),
        None => refused(StatusCode::UNAUTHORIZED, "invalid_request"),
    }
}
