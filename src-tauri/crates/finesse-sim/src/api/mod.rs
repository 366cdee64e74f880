//! `/finesse/api`: who may, what is well-formed, and the refusals.

mod dialog;
mod dialog_request;
mod team;
mod user;

use axum::extract::{Path, Request, State};
use axum::http::header::{AUTHORIZATION, HeaderValue, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderName, Method, StatusCode};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use axum::{Extension, Router};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::options::{AuthMode, BasicCharset, UserAuthMode};
use crate::requests::Authorization;
use crate::sim::Station;
use crate::web::{answer, content_type_is, error_page};
use crate::world::World;
use crate::world::connections::Origin;
use crate::xml::{leaf, node};

const XML: &str = "application/xml;charset=UTF-8";
static REQUEST_ID: HeaderName = HeaderName::from_static("requestid");

/// The routes.
pub(crate) fn routes(station: &Station) -> Router<Station> {
    let guarded = Router::new()
        .merge(user::routes())
        .merge(dialog::routes())
        .merge(team::routes())
        .route("/finesse/api/{*anything}", any(nothing_here))
        .layer(from_fn_with_state(station.clone(), guard));
    Router::new()
        .route("/finesse/api/SystemInfo", get(system_info))
        .route("/finesse/api/UserAuthMode/{name}", get(user_auth_mode))
        .merge(guarded)
        .layer(from_fn(echo_request_id))
}

/// Who is asking; put into the request by the guard.
#[derive(Debug, Clone)]
struct Asking(String);

/// An answer that refuses.
struct Refusal(Box<Response>);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        *self.0
    }
}

/// What a handler returns.
type Answered = Result<Response, Refusal>;

/// An `ApiErrors` answer.
fn refused(status: StatusCode, kind: &str, data: &str, message: &str) -> Refusal {
    let error = node(
        "ApiErrors",
        [node("ApiError", [leaf("ErrorType", kind), leaf("ErrorData", data), leaf("ErrorMessage", message)])],
    );
    Refusal(Box::new(answer(status, XML, error)))
}

fn bad(kind: &str, data: &str, message: &str) -> Refusal {
    refused(StatusCode::BAD_REQUEST, kind, data, message)
}

fn ok(xml: String) -> Response {
    answer(StatusCode::OK, XML, xml)
}

/// 202: the result comes as an event.
fn accepted() -> Response {
    let mut response = Response::default();
    *response.status_mut() = StatusCode::ACCEPTED;
    response
}

fn user_not_found(id: &str) -> Refusal {
    refused(StatusCode::NOT_FOUND, "User Not Found", id, "UNKNOWN_USER")
}

fn somebody_else() -> Refusal {
    refused(
        StatusCode::UNAUTHORIZED,
        "Invalid Authorization User Specified",
        "",
        "The authenticated user may not use this object",
    )
}

/// In service, authenticated, well-formed as far as headers go: in this order.
async fn guard(State(station): State<Station>, mut request: Request, next: Next) -> Response {
    let asking = {
        let mut world = station.sim.world();
        if !world.nodes[station.node].in_service() {
            return refused(
                StatusCode::SERVICE_UNAVAILABLE,
                "Service Unavailable",
                "",
                "SERVER_OUT_OF_SERVICE",
            )
            .into_response();
        }
        match authenticate(&mut world, request.headers()) {
            Some(login_id) => Asking(login_id),
            None => return unauthorized(&world),
        }
    };
    let writes = matches!(*request.method(), Method::PUT | Method::POST);
    if writes && !content_type_is(request.headers(), "application/xml") {
        return error_page(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    request.extensions_mut().insert(asking);
    next.run(request).await
}

fn authenticate(world: &mut World, headers: &HeaderMap) -> Option<String> {
    if headers.get_all(AUTHORIZATION).iter().count() > 1 {
        return None;
    }
    match Authorization::of(headers) {
        Authorization::None => None,
        Authorization::Bearer(token) => world.check_token(token),
        Authorization::Basic(packed) => {
            let bytes = STANDARD.decode(packed).ok()?;
            let text = match world.options.basic_charset {
                BasicCharset::Utf8 => String::from_utf8(bytes).ok()?,
                // The first 256 characters of Unicode are those of ISO-8859-1.
                BasicCharset::Latin1 => bytes.into_iter().map(char::from).collect(),
            };
            let (name, password) = text.split_once(':')?;
            world.check_password(name, password)
        }
    }
}

fn unauthorized(world: &World) -> Response {
    let mut response =
        refused(StatusCode::UNAUTHORIZED, "Authorization Failure", "", "UNAUTHORIZED").into_response();
    let scheme = match world.options.auth_mode {
        AuthMode::Sso => "Bearer",
        AuthMode::Hybrid | AuthMode::NonSso => "Basic realm=\"Cisco Finesse\"",
    };
    response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static(scheme));
    response
}

/// `requestId` comes back in the answer, except for reads.
async fn echo_request_id(request: Request, next: Next) -> Response {
    let id = request.headers().get(&REQUEST_ID).filter(|_| request.method() != Method::GET).cloned();
    let mut response = next.run(request).await;
    if let Some(id) = id {
        response.headers_mut().insert(REQUEST_ID.clone(), id);
    }
    response
}

fn origin(station: &Station, headers: &HeaderMap) -> Origin {
    let request_id = headers.get(&REQUEST_ID).and_then(|id| id.to_str().ok()).unwrap_or_default().to_owned();
    Origin { node: station.node, request_id }
}

fn no_such_resource() -> Refusal {
    refused(StatusCode::NOT_FOUND, "Not Found", "", "There is no such resource")
}

async fn nothing_here() -> Refusal {
    no_such_resource()
}

async fn system_info(State(station): State<Station>) -> Response {
    ok(station.sim.world().system_info_xml(station.node, "SystemInfo"))
}

/// protocol/auth-and-events.md §2.2. What an unknown user gets is not documented; here it is the way of those who are not SSO, except where
/// all are.
async fn user_auth_mode(State(station): State<Station>, Path(name): Path<String>) -> Response {
    let world = station.sim.world();
    match world.options.user_auth_mode {
        UserAuthMode::Answering => {}
        UserAuthMode::Disabled => {
            return refused(StatusCode::FORBIDDEN, "Forbidden", "", "The UserAuthMode service is disabled")
                .into_response();
        }
        UserAuthMode::Missing => return no_such_resource().into_response(),
    }
    let sso = match world.options.auth_mode {
        AuthMode::Sso => true,
        AuthMode::NonSso => false,
        AuthMode::Hybrid => world.find_agent(&name).is_some_and(|agent| world.is_sso(agent)),
    };
    ok(node("UserAuthMode", [leaf("authMode", if sso { "SSO" } else { "NON_SSO" })]))
}

/// The agent that a path means, when it is the one who asks. Only the agent ID is good (UCCE).
fn own(world: &World, asking: &Extension<Asking>, id: &str) -> Result<String, Refusal> {
    let Extension(Asking(me)) = asking;
    if !world.agents.contains_key(id) {
        return Err(user_not_found(id));
    }
    if me != id {
        return Err(somebody_else());
    }
    Ok(me.clone())
}

/// The text of a child element, trimmed; nothing when it is empty or not there.
fn text<'a>(parent: roxmltree::Node<'a, '_>, name: &str) -> Option<&'a str> {
    child(parent, name).and_then(|child| child.text()).map(str::trim).filter(|text| !text.is_empty())
}

fn child<'a, 'input>(parent: roxmltree::Node<'a, 'input>, name: &str) -> Option<roxmltree::Node<'a, 'input>> {
    parent.children().find(|child| child.is_element() && child.tag_name().name() == name)
}

/// The document in a body, when its root is the expected one.
fn parse<'a>(body: &'a str, root: &str) -> Result<roxmltree::Document<'a>, Refusal> {
    let document = roxmltree::Document::parse(body)
        .map_err(|error| bad("Bad Request", "", &format!("Invalid XML: {error}")))?;
    if document.root_element().tag_name().name() != root {
        return Err(bad("Bad Request", "", &format!("{root} expected")));
    }
    Ok(document)
}
