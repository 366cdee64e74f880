//! `/finesse/api`: who may, what is well-formed, and the refusals.

mod answers;
mod dialog;
mod dialog_request;
mod guard;
mod phone_books;
mod team;
mod user;
mod workflows;

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};

use crate::api::answers::{REQUEST_ID, Refusal, no_such_resource, ok, refused};
use crate::options::{AuthMode, UserAuthMode};
use crate::sim::Station;
use crate::xml::{leaf, node};

/// The routes.
pub(crate) fn routes(station: &Station) -> Router<Station> {
    let guarded = Router::new()
        .merge(user::routes())
        .merge(dialog::routes())
        .merge(team::routes())
        .merge(phone_books::routes())
        .merge(workflows::routes())
        .route("/finesse/api/{*anything}", any(nothing_here))
        .layer(from_fn_with_state(station.clone(), guard::guard));
    Router::new()
        .route("/finesse/api/SystemInfo", get(system_info))
        .route("/finesse/api/UserAuthMode/{name}", get(user_auth_mode))
        .merge(guarded)
        .layer(from_fn(echo_request_id))
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
