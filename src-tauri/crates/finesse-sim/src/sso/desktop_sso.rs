//! `/desktop/sso/*` of a Finesse node: fetching tokens by way of the identity service, and refreshing them.

use std::borrow::Cow;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::HOST;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use axum::routing::get;
use axum::{Extension, Router};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::faults::TokensOf;
use crate::options::{AuthMode, ExpiresIn, RefreshForm};
use crate::sim::{JSESSIONID, Station};
use crate::sso::desktop_sessions::DesktopSession;
use crate::sso::tokens::Pair;
use crate::web::{Parameters, content_type_is, cookie, error_page, json, query, redirect, set_cookie};
use crate::world::World;
use crate::world::people::REALM;

/// Client ID of Finesse at the identity service.
pub(crate) const CLIENT_ID: &str = "finesse-desktop";

/// The routes.
pub(crate) fn routes() -> Router<Station> {
    Router::new()
        .route("/desktop/sso/token", get(fetch).post(refresh_by_post))
        .route("/desktop/sso/authcode", get(authcode))
}

/// The routes of a node at another name than its own: it sends browsers to its own.
pub(crate) fn alias_routes() -> Router<Station> {
    Router::new().route("/desktop/sso/token", get(to_own_name))
}

async fn to_own_name(State(station): State<Station>, uri: Uri) -> Response {
    let own = station.sim.description.nodes[station.node].origin();
    redirect(&format!("{own}/desktop/sso/token?{}", uri.query().unwrap_or_default()))
}

fn refused(status: StatusCode, error: &str) -> Response {
    json(status, &json!({ "error": error }))
}

/// Who the tokens are wanted for: the query where the release knows it, or the cookie; an empty name where none is needed.
/// It is percent-encoded in both: no login name has a percent sign (protocol/auth-and-events.md §2.3).
fn username(world: &World, parameters: &Parameters, headers: &HeaderMap) -> Option<String> {
    let in_query = parameters.get("cc_username").filter(|_| world.options.query_username).map(str::to_owned);
    let in_cookie = || {
        let value = cookie(headers, "cc_username").filter(|value| !value.is_empty())?;
        percent_decode_str(value).decode_utf8().ok().map(Cow::into_owned)
    };
    in_query.or_else(in_cookie).or_else(|| world.options.username_optional.then(String::new))
}

/// Step 1, step 8, and the refresh by GET: one address.
async fn fetch(
    State(station): State<Station>,
    somebody: Option<Extension<TokensOf>>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let parameters = Parameters::of(&uri);
    let mut world = station.sim.world();
    if world.options.auth_mode == AuthMode::NonSso {
        return refused(StatusCode::BAD_REQUEST, "sso_not_enabled");
    }
    let Some(username) = username(&world, &parameters, &headers) else {
        return refused(StatusCode::BAD_REQUEST, "cc_username_missing");
    };
    if let Some(token) = parameters.get("refresh-token")
        && world.options.refresh_form != RefreshForm::PostOnly
    {
        return refresh(&mut world, None, token, &parameters, somebody);
    }
    if world.find_agent(&username).is_some_and(|agent| !world.is_sso(agent)) {
        return refused(StatusCode::BAD_REQUEST, "user_not_enabled_for_sso");
    }
    let session = cookie(&headers, JSESSIONID).unwrap_or_default().to_owned();
    let asked = uri.query().unwrap_or_default();
    if let Some(pair) = world.desktop.take(station.node, &session, asked) {
        let asked_for = parameters.get("return_refresh_token") == Some("true");
        return token_answer(&mut world, pair, asked_for, &parameters, somebody);
    }
    start(&mut world, &station, &session, asked, &username, &headers)
}

/// Begins a fetch: off to the identity service.
fn start(
    world: &mut World,
    station: &Station,
    session: &str,
    asked: &str,
    username: &str,
    headers: &HeaderMap,
) -> Response {
    let known = world.desktop.0.contains_key(&(station.node, session.to_owned()));
    let session = if known { session.to_owned() } else { Uuid::new_v4().simple().to_string().to_uppercase() };
    let state = Uuid::new_v4().simple().to_string();
    world.desktop.0.insert(
        (station.node, session.clone()),
        DesktopSession { query: asked.to_owned(), state: state.clone(), pair: None },
    );
    let redirect_uri = redirect_uri(headers);
    let query = query([
        ("redirect_uri", redirect_uri.as_str()),
        ("client_id", CLIENT_ID),
        ("response_type", "code"),
        ("state", &state),
        ("cc_username", username),
    ]);
    let ids = station.sim.description.ids.origin();
    let mut response = redirect(&format!("{ids}/ids/v1/oauth/authorize?{query}"));
    set_cookie(&mut response, JSESSIONID, &session, "/desktop", "Lax");
    response
}

/// The address that the code shall come to. It is built from the name that the browser used, which is why opening a node
/// by another name ends at the identity service.
fn redirect_uri(headers: &HeaderMap) -> String {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    format!("https://{host}/desktop/sso/authcode")
}

/// Step 7: the authorization code arrives.
async fn authcode(State(station): State<Station>, uri: Uri, headers: HeaderMap) -> Response {
    let parameters = Parameters::of(&uri);
    let mut world = station.sim.world();
    let session = cookie(&headers, JSESSIONID).unwrap_or_default().to_owned();
    let key = (station.node, session);
    let state_fits = world.desktop.0.get(&key).is_some_and(|s| parameters.get("state") == Some(&s.state));
    let Some(code) = parameters.get("code").filter(|_| state_fits) else {
        return refused(StatusCode::BAD_REQUEST, "invalid_state");
    };
    let now = world.now();
    let Some(login_name) = world.identity.redeem(code, &redirect_uri(&headers), now) else {
        return refused(StatusCode::UNAUTHORIZED, "invalid_grant");
    };
    let Some(login_id) = world.find_agent(&login_name).map(|agent| agent.who.login_id.clone()) else {
        return refused(StatusCode::UNAUTHORIZED, "invalid_user");
    };
    let lives = world.lives();
    let pair = world.tokens.issue(&login_id, now, lives);
    let Some(session) = world.desktop.0.get_mut(&key) else {
        return refused(StatusCode::BAD_REQUEST, "invalid_state");
    };
    session.pair = Some(pair);
    session.state = Uuid::new_v4().simple().to_string();
    redirect(&format!("/desktop/sso/token?{}", session.query))
}

/// The refresh by POST.
async fn refresh_by_post(
    State(station): State<Station>,
    somebody: Option<Extension<TokensOf>>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let mut world = station.sim.world();
    if world.options.refresh_form == RefreshForm::GetOnly {
        return error_page(StatusCode::METHOD_NOT_ALLOWED);
    }
    if world.options.auth_mode == AuthMode::NonSso {
        return refused(StatusCode::BAD_REQUEST, "sso_not_enabled");
    }
    if !content_type_is(&headers, "application/x-www-form-urlencoded") {
        return refused(StatusCode::BAD_REQUEST, "invalid_content_type");
    }
    if username(&world, &Parameters::of(&uri), &headers).is_none() {
        return refused(StatusCode::BAD_REQUEST, "cc_username_missing");
    }
    let form = Parameters::parse(&String::from_utf8_lossy(&body));
    let (Some(access), Some(token)) = (form.get("token"), form.get("refresh-token")) else {
        return refused(StatusCode::BAD_REQUEST, "invalid_request");
    };
    refresh(&mut world, Some(access), token, &form, somebody)
}

fn refresh(
    world: &mut World,
    access: Option<&str>,
    token: &str,
    parameters: &Parameters,
    somebody: Option<Extension<TokensOf>>,
) -> Response {
    let (now, lives) = (world.now(), world.lives());
    match world.tokens.refresh(access, token, now, lives) {
        Ok(pair) => {
            let with_refresh_token = pair.refresh_is_new;
            token_answer(world, pair, with_refresh_token, parameters, somebody)
        }
        Err(_) => refused(StatusCode::UNAUTHORIZED, "invalid_token"),
    }
}

/// The JSON of protocol/auth-and-events.md §2.6. A fetch gives the refresh token when it was asked for, a refresh when there is a new one.
fn token_answer(
    world: &mut World,
    pair: Pair,
    with_refresh_token: bool,
    parameters: &Parameters,
    somebody: Option<Extension<TokensOf>>,
) -> Response {
    let (now, lives) = (world.now(), world.lives());
    let pair = match somebody {
        Some(Extension(TokensOf(login_id))) => world.tokens.issue(&login_id, now, lives),
        None => pair,
    };
    let mut fields = Map::new();
    fields.insert("token".to_owned(), Value::from(pair.access));
    if with_refresh_token {
        fields.insert("refresh_token".to_owned(), Value::from(pair.refresh));
    }
    let life = pair.life.as_secs();
    let expires_in = match world.options.expires_in {
        ExpiresIn::Number => Some(Value::from(life)),
        ExpiresIn::String => Some(Value::from(life.to_string())),
        ExpiresIn::Missing => None,
    };
    if let Some(expires_in) = expires_in {
        fields.insert("expires_in".to_owned(), expires_in);
    }
    if parameters.get("return_user") == Some("yes")
        && let Some(agent) = world.agents.get(&pair.login_id)
    {
        let name = &agent.who.login_name;
        fields.insert("user_id".to_owned(), Value::from(name.as_str()));
        fields.insert("realm".to_owned(), Value::from(REALM));
        fields.insert("user_principal".to_owned(), Value::from(format!("{name}@{REALM}")));
    }
    json(StatusCode::OK, &Value::Object(fields))
}
