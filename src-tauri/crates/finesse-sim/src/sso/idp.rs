//! The identity provider: a look-alike of the AD FS sign-in page (steps 3 and 4 of protocol/auth-and-events.md §2.9).

use std::io::Read;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use axum::routing::get;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::read::DeflateDecoder;
use uuid::Uuid;

use crate::requests::Authorization;
use crate::sim::Station;
use crate::sso::identity::Identity;
use crate::sso::sign_in_pages::dressing::WRONG;
use crate::sso::sign_in_pages::form::{self, sign_in};
use crate::sso::sign_in_pages::kind::SignInPage;
use crate::sso::sign_in_pages::visit::Visit;
use crate::sso::sign_in_pages::{after, first, hosts};
use crate::web::{Parameters, content_type_is, cookie, error_page, self_submitting_form, set_cookie};
use crate::world::World;
use crate::world::people::REALM;
use crate::xml::escape;

const SESSION: &str = "MSISAuth";
const HOME_REALM: &str = "MSISHomeRealm";

/// The routes.
pub(crate) fn routes() -> Router<Station> {
    Router::new()
        .route("/adfs/ls/", get(show).post(credentials))
        .route("/adfs/ls", get(show).post(credentials))
        .merge(hosts::routes())
}

/// A SAML request, as far as it matters.
struct AuthnRequest {
    id: String,
    answer_to: String,
    issuer: String,
    relay_state: String,
}

impl AuthnRequest {
    fn of(parameters: &Parameters) -> Option<AuthnRequest> {
        let packed = STANDARD.decode(parameters.get("SAMLRequest")?).ok()?;
        let mut text = String::new();
        DeflateDecoder::new(packed.as_slice()).take(16_384).read_to_string(&mut text).ok()?;
        let document = roxmltree::Document::parse(&text).ok()?;
        let root = document.root_element();
        if root.tag_name().name() != "AuthnRequest" {
            return None;
        }
        let issuer = root.children().find(|child| child.tag_name().name() == "Issuer")?;
        Some(AuthnRequest {
            id: root.attribute("ID")?.to_owned(),
            answer_to: root.attribute("AssertionConsumerServiceURL")?.to_owned(),
            issuer: issuer.text()?.to_owned(),
            relay_state: parameters.get("RelayState")?.to_owned(),
        })
    }
}

/// A sign-in page, or an assertion at once when the person is known already.
async fn show(State(station): State<Station>, uri: Uri, headers: HeaderMap) -> Response {
    let parameters = Parameters::of(&uri);
    let mut world = station.sim.world();
    if parameters.get("wa") == Some("wsignout1.0") {
        return sign_out(&mut world, &station, &headers);
    }
    let Some(request) = AuthnRequest::of(&parameters) else { return error_page(StatusCode::BAD_REQUEST) };
    let now = world.now();
    let living = cookie(&headers, SESSION).and_then(|value| world.identity.session(value, now));
    let known = living.map(str::to_owned).or_else(|| world.options.integrated_sign_in.clone());
    if let Some(login_name) = known {
        world.identity.counts.silent += 1;
        return assertion(&mut world, &station, &request, &login_name);
    }
    if world.pages.kind == SignInPage::BasicPrompt
        && let Authorization::Basic(packed) = Authorization::of(&headers)
    {
        if let Some(login_name) = by_basic(&world, packed) {
            return signed_in(&mut world, &station, &request, &login_name);
        }
        world.identity.counts.wrong_passwords += 1;
    }
    let visit = Visit {
        station: &station,
        uri: &uri,
        request_id: &request.id,
        user_name: parameters.get("cc_username").unwrap_or_default(),
    };
    let chosen = cookie(&headers, HOME_REALM).is_some();
    if chosen && world.pages.kind == SignInPage::HomeRealm {
        world.identity.counts.pages_shown += 1;
        return sign_in(&visit, SignInPage::Plain, None);
    }
    let response = first::first(&mut world.pages, &visit, &parameters);
    if !response.status().is_redirection() {
        world.identity.counts.pages_shown += 1;
    }
    response
}

/// Home realm, user name and password, or the answer to a step after the password.
async fn credentials(State(station): State<Station>, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    let parameters = Parameters::of(&uri);
    let Some(request) = AuthnRequest::of(&parameters) else { return error_page(StatusCode::BAD_REQUEST) };
    if !content_type_is(&headers, "application/x-www-form-urlencoded") {
        return error_page(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let form = Parameters::parse(&String::from_utf8_lossy(&body));
    let mut world = station.sim.world();
    let kind = world.pages.kind;
    let known = parameters.get("cc_username").unwrap_or_default();
    let visit = |user_name| Visit { station: &station, uri: &uri, request_id: &request.id, user_name };
    if form.get("HomeRealmSelection").is_some() {
        world.identity.counts.pages_shown += 1;
        let mut page = sign_in(&visit(known), kind, None);
        set_cookie(&mut page, HOME_REALM, "chosen", "/adfs", "None");
        return page;
    }
    if form.get("Ticket").is_some() {
        return match after::take(&mut world, &visit(known), &form) {
            Ok(login_name) => signed_in(&mut world, &station, &request, &login_name),
            Err(page) => *page,
        };
    }
    let typed = form.get("UserName").unwrap_or_default();
    let password = form.get("Password").filter(|_| form.get("AuthMethod") == Some("FormsAuthentication"));
    let Some(login_name) = proven(&world, typed, password) else {
        world.identity.counts.wrong_passwords += 1;
        world.identity.counts.pages_shown += 1;
        return sign_in(&visit(typed), kind, Some(WRONG));
    };
    if let Some(page) = after::next(&mut world, &visit(typed), &login_name) {
        world.identity.counts.pages_shown += 1;
        return page;
    }
    signed_in(&mut world, &station, &request, &login_name)
}

/// Opens a session and makes the assertion.
fn signed_in(world: &mut World, station: &Station, request: &AuthnRequest, login_name: &str) -> Response {
    let now = world.now();
    let session = world.identity.open_session(login_name, now);
    let mut response = assertion(world, station, request, login_name);
    set_cookie(&mut response, SESSION, &session, "/adfs", "None");
    response
}

/// The login name of whoever has this name and password.
fn proven(world: &World, typed: &str, password: Option<&str>) -> Option<String> {
    let agent = person(world, typed).filter(|agent| password == Some(agent.who.password.as_str()))?;
    Some(agent.who.login_name.clone())
}

/// The login name of whoever the credentials of a Basic header belong to.
fn by_basic(world: &World, packed: &str) -> Option<String> {
    let text = String::from_utf8(STANDARD.decode(packed).ok()?).ok()?;
    let (name, password) = text.split_once(':')?;
    proven(world, name, Some(password))
}

/// Who is meant by `name`, `name@realm` or `DOMAIN\name`. Only people of SSO have an account here.
fn person<'a>(world: &'a World, typed: &str) -> Option<&'a crate::world::agents::agent::Agent> {
    let typed = typed.trim().to_lowercase();
    let account =
        |name: &str| world.agents.values().find(|agent| agent.who.sso && agent.who.login_name == name);
    // A login name may have an @ of its own.
    if let Some(found) = account(&typed) {
        return Some(found);
    }
    let name = match typed.split_once('@') {
        Some((name, realm)) if realm == REALM => name,
        Some(_) => return None,
        None => typed.rsplit_once('\\').map_or(typed.as_str(), |(_, name)| name),
    };
    account(name)
}

/// Step 4: the form that carries the assertion to the identity service.
fn assertion(world: &mut World, station: &Station, request: &AuthnRequest, login_name: &str) -> Response {
    let now = world.now();
    let response = format!(
        "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"_{id}\" Version=\"2.0\" \
         IssueInstant=\"{now}\" Destination=\"{destination}\" InResponseTo=\"{request_id}\">\
         <Issuer xmlns=\"urn:oasis:names:tc:SAML:2.0:assertion\">{idp}/adfs/services/trust</Issuer>\
         <samlp:Status><samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/></samlp:Status>\
         <Assertion xmlns=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\"_{assertion_id}\" Version=\"2.0\" \
         IssueInstant=\"{now}\"><Conditions NotBefore=\"{now}\" NotOnOrAfter=\"{ends}\"><AudienceRestriction>\
         <Audience>{audience}</Audience></AudienceRestriction></Conditions><AttributeStatement>\
         <Attribute Name=\"uid\"><AttributeValue>{uid}</AttributeValue></Attribute>\
         <Attribute Name=\"user_principal\"><AttributeValue>{uid}@{REALM}</AttributeValue></Attribute>\
         </AttributeStatement></Assertion></samlp:Response>",
        id = Uuid::new_v4().simple(),
        assertion_id = Uuid::new_v4().simple(),
        destination = escape(&request.answer_to),
        request_id = escape(&request.id),
        idp = station.sim.description.idp.origin(),
        ends = Identity::assertion_ends(now),
        audience = escape(&request.issuer),
        uid = escape(login_name),
    );
    let packed = STANDARD.encode(response);
    world.identity.assert(&packed, login_name, &request.id, now);
    self_submitting_form(
        "Working...",
        &request.answer_to,
        &[("SAMLResponse", &packed), ("RelayState", &request.relay_state)],
    )
}

fn sign_out(world: &mut World, station: &Station, headers: &HeaderMap) -> Response {
    world.identity.counts.sign_outs += 1;
    if let Some(session) = cookie(headers, SESSION) {
        world.identity.close_session(session);
    }
    let content = "<h1>Sign out</h1>\n<p>You have successfully signed out.</p>\n";
    let mut page = form::page(station, "Sign out", content);
    set_cookie(&mut page, SESSION, "; Max-Age=0", "/adfs", "None");
    page
}
