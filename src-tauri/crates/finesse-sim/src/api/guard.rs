//! Who may use the interface: in service, authenticated, with the right content type.

use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, HeaderValue, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::api::answers::{Asking, refused};
use crate::options::{AuthMode, BasicCharset};
use crate::requests::Authorization;
use crate::sim::Station;
use crate::web::{content_type_is, error_page};
use crate::world::World;

/// In service, authenticated, well-formed as far as headers go: in this order.
pub(super) async fn guard(State(station): State<Station>, mut request: Request, next: Next) -> Response {
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
