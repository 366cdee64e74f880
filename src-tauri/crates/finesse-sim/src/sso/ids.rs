//! The identity service: authorize, SAML, relay (steps 2, 5 and 6 of protocol/auth-and-events.md §2.9).

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

use crate::description::ServiceProvider;
use crate::sim::Station;
use crate::sso::desktop_sso::CLIENT_ID;
use crate::sso::identity::Authorize;
use crate::web::{
    Parameters, content_type_is, cookie, error_page, html, json, redirect, self_submitting_form, set_cookie,
};
use crate::world::World;
use crate::xml::escape;

const SESSION: &str = "ids_session";
/// An address of our own: no document names one where a browser can end its session at the identity service.
const SIGN_OUT: &str = "/ids/sim-sign-out";

/// The routes.
pub(crate) fn routes() -> Router<Station> {
    Router::new()
        .route("/ids/v1/oauth/authorize", get(authorize))
        .route("/ids/saml/response", post(saml_response))
        .route("/ids/relay", post(relay))
        .route(SIGN_OUT, get(sign_out))
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
    let to = &station.sim.sign_in_url;
    let saml =
        authn_request(&request_id, &world.now().to_string(), to.as_str(), &description.service_provider);
    let Some(saml) = saml else { return error_page(StatusCode::INTERNAL_SERVER_ERROR) };
    let relay_state = world.identity.begin(Authorize {
        redirect_uri: redirect_uri.to_owned(),
        state: parameters.get("state").unwrap_or_default().to_owned(),
        session: session.clone(),
        request_id,
    });
    let mut to = to.clone();
    to.query_pairs_mut().extend_pairs([
        ("SAMLRequest", saml.as_str()),
        ("RelayState", relay_state.as_str()),
        ("cc_username", parameters.get("cc_username").unwrap_or_default()),
    ]);
    let mut response = redirect(to.as_str());
    // The response comes as a POST from another site: only a cookie with SameSite=None comes along.
    set_cookie(&mut response, SESSION, &session, "/ids", "None");
    response
}

/// The request in the form of the redirect binding: deflated, base64.
fn authn_request(id: &str, now: &str, to: &str, us: &ServiceProvider) -> Option<String> {
    let request = format!(
        "<samlp:AuthnRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"{id}\" Version=\"2.0\" \
         IssueInstant=\"{now}\" Destination=\"{to}\" ForceAuthn=\"false\" IsPassive=\"false\" \
         ProtocolBinding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\" \
         AssertionConsumerServiceURL=\"{url}\">\
         <saml:Issuer xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\">{issuer}</saml:Issuer>\
         <samlp:NameIDPolicy Format=\"urn:oasis:names:tc:SAML:2.0:nameid-format:transient\" AllowCreate=\"true\"/>\
         </samlp:AuthnRequest>",
        to = escape(to),
        url = escape(&us.response_url),
        issuer = escape(&us.entity_id),
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

/// Takes a response; returns the unique ID of the next step, or why not.
fn take(
    world: &mut World,
    station: &Station,
    response: &str,
    relay_state: &str,
    session: Option<&str>,
) -> Result<String, String> {
    let now = world.now();
    #[cfg(feature = "saml")]
    if let Some(provider) = &station.sim.provider {
        let us = &station.sim.description.service_provider;
        let taken = world.identity.consume_signed(provider, us, response, relay_state, session, now);
        return taken.map_err(|refused| refused.to_string());
    }
    #[cfg(not(feature = "saml"))]
    let _ = station;
    world.identity.consume(response, relay_state, session, now).map_err(|refused| refused.to_string())
}

/// Step 5: the assertion arrives.
async fn saml_response(State(station): State<Station>, headers: HeaderMap, body: Bytes) -> Response {
    let Some(form) = form(&headers, &body) else { return error_page(StatusCode::UNSUPPORTED_MEDIA_TYPE) };
    let (Some(response), Some(relay_state)) = (form.get("SAMLResponse"), form.get("RelayState")) else {
        return saml_error("SAMLResponse or RelayState is missing");
    };
    let mut world = station.sim.world();
    let session = cookie(&headers, SESSION);
    match take(&mut world, &station, response, relay_state, session) {
        Ok(unique_id) => {
            world.identity.ids_counts.responses_accepted += 1;
            self_submitting_form("Working...", "/ids/relay", &[("uniqueId", &unique_id)])
        }
        Err(refusal) => {
            let page = saml_error(&refusal);
            let counts = &mut world.identity.ids_counts;
            counts.responses_refused += 1;
            counts.last_refusal = Some(refusal);
            page
        }
    }
}

/// Ends the browser's session here.
async fn sign_out(State(station): State<Station>, headers: HeaderMap) -> Response {
    let mut world = station.sim.world();
    world.identity.ids_counts.sign_outs += 1;
    if let Some(session) = cookie(&headers, SESSION) {
        world.identity.close_ids_session(session);
    }
    let mut page = html(
        StatusCode::OK,
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Sign out</title></head>\
         <body><h1>Signed out of the identity service</h1></body></html>",
    );
    set_cookie(&mut page, SESSION, "; Max-Age=0", "/ids", "None");
    page
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
