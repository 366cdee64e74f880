//! Answers and refusals of the interface, and the reading of request bodies.

use axum::Extension;
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::response::{IntoResponse, Response};

use crate::sim::Station;
use crate::web::answer;
use crate::world::World;
use crate::world::connections::Origin;
use crate::xml::{leaf, node};

const XML: &str = "application/xml;charset=UTF-8";
pub(super) static REQUEST_ID: HeaderName = HeaderName::from_static("requestid");

/// Who is asking; put into the request by the guard.
#[derive(Debug, Clone)]
pub(super) struct Asking(pub(super) String);

/// An answer that refuses.
pub(super) struct Refusal(Box<Response>);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        *self.0
    }
}

/// What a handler returns.
pub(super) type Answered = Result<Response, Refusal>;

/// An `ApiErrors` answer.
pub(super) fn refused(status: StatusCode, kind: &str, data: &str, message: &str) -> Refusal {
    let error = node(
        "ApiErrors",
        [node("ApiError", [leaf("ErrorType", kind), leaf("ErrorData", data), leaf("ErrorMessage", message)])],
    );
    Refusal(Box::new(answer(status, XML, error)))
}

pub(super) fn bad(kind: &str, data: &str, message: &str) -> Refusal {
    refused(StatusCode::BAD_REQUEST, kind, data, message)
}

pub(super) fn ok(xml: String) -> Response {
    answer(StatusCode::OK, XML, xml)
}

/// 202: the result comes as an event.
pub(super) fn accepted() -> Response {
    let mut response = Response::default();
    *response.status_mut() = StatusCode::ACCEPTED;
    response
}

pub(super) fn user_not_found(id: &str) -> Refusal {
    refused(StatusCode::NOT_FOUND, "User Not Found", id, "UNKNOWN_USER")
}

pub(super) fn somebody_else() -> Refusal {
    refused(
        StatusCode::UNAUTHORIZED,
        "Invalid Authorization User Specified",
        "",
        "The authenticated user may not use this object",
    )
}

pub(super) fn no_such_resource() -> Refusal {
    refused(StatusCode::NOT_FOUND, "Not Found", "", "There is no such resource")
}

pub(super) fn origin(station: &Station, headers: &HeaderMap) -> Origin {
    let request_id = headers.get(&REQUEST_ID).and_then(|id| id.to_str().ok()).unwrap_or_default().to_owned();
    Origin { node: station.node, request_id }
}

/// The agent that a path means, when it is the one who asks. Only the agent ID is good (UCCE).
pub(super) fn own(world: &World, asking: &Extension<Asking>, id: &str) -> Result<String, Refusal> {
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
pub(super) fn text<'a>(parent: roxmltree::Node<'a, '_>, name: &str) -> Option<&'a str> {
    child(parent, name).and_then(|child| child.text()).map(str::trim).filter(|text| !text.is_empty())
}

pub(super) fn child<'a, 'input>(
    parent: roxmltree::Node<'a, 'input>,
    name: &str,
) -> Option<roxmltree::Node<'a, 'input>> {
    parent.children().find(|child| child.is_element() && child.tag_name().name() == name)
}

/// The document in a body, when its root is the expected one.
pub(super) fn parse<'a>(body: &'a str, root: &str) -> Result<roxmltree::Document<'a>, Refusal> {
    let document = roxmltree::Document::parse(body)
        .map_err(|error| bad("Bad Request", "", &format!("Invalid XML: {error}")))?;
    if document.root_element().tag_name().name() != root {
        return Err(bad("Bad Request", "", &format!("{root} expected")));
    }
    Ok(document)
}
