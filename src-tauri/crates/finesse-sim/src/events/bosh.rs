//! XMPP over BOSH: the requests, and which session each belongs to.

use std::sync::Arc;

use axum::Extension;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use roxmltree::Document;
use tokio::sync::{mpsc, oneshot};
use uuid::Uuid;

use crate::control::words::FaultPlace;
use crate::cut::Cut;
use crate::events::bosh_registry::Arrival;
use crate::events::bosh_session::BoshSession;
use crate::events::bosh_words::{Asked, terminate};
use crate::events::protocol::LONGEST;
use crate::faults::{Struck, apply};
use crate::sim::Station;
use crate::web::{answer, content_type_is, error_page};

const TEXT_XML: &str = "text/xml; charset=utf-8";

fn say(body: impl Into<axum::body::Body>) -> Response {
    answer(StatusCode::OK, TEXT_XML, body)
}

pub(super) async fn request(
    State(station): State<Station>,
    Extension(cut): Extension<Arc<Cut>>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !content_type_is(&headers, "text/xml") {
        return error_page(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    if body.len() > LONGEST {
        return error_page(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let no = |condition| say(terminate(Some(condition), ""));
    let Ok(text) = String::from_utf8(body.into()) else { return no("bad-request") };
    let Some(asked) = Document::parse(&text).ok().as_ref().and_then(Asked::of) else {
        return no("bad-request");
    };
    let session = match &asked.sid {
        Some(sid) => station.sim.bosh[station.node].get(sid),
        None => {
            let effect =
                station.sim.world().faults.strike(FaultPlace::Link, station.name, "POST", uri.path());
            if let Some(effect) = effect
                && let Struck::Answered(response) =
                    apply(effect, &uri, &station.sim.description.ids.origin()).await
            {
                return *response;
            }
            match create(&station, &asked) {
                Ok(session) => Some(session),
                Err(condition) => return no(condition),
            }
        }
    };
    let (reply, answered) = oneshot::channel();
    let sent = session.is_some_and(|session| session.send(Arrival { asked, text, cut, reply }).is_ok());
    match answered.await {
        Ok(bytes) if sent => say(bytes),
        // There is no such session, or it has ended meanwhile.
        Ok(_) | Err(_) => no("item-not-found"),
    }
}

/// A new session, or the condition for which there is none.
fn create(station: &Station, asked: &Asked) -> Result<mpsc::UnboundedSender<Arrival>, &'static str> {
    let (Some(wait), Some(hold), Some(ver)) = (asked.wait, asked.hold, asked.ver) else {
        return Err("bad-request");
    };
    if asked.xmpp_version.as_deref() != Some("1.0") {
        return Err("bad-request");
    }
    let domain = &station.sim.description.nodes[station.node].host;
    match &asked.to {
        None => return Err("improper-addressing"),
        Some(to) if to.eq_ignore_ascii_case(domain) => {}
        Some(_) => return Err("host-unknown"),
    }
    let sid = Uuid::new_v4().simple().to_string();
    let (sender, arrivals) = mpsc::unbounded_channel();
    let registry = &station.sim.bosh[station.node];
    registry.add(sid.clone(), sender.clone());
    station.sim.world().nodes[station.node].opened();
    tokio::spawn(BoshSession::new(station.clone(), sid, wait, hold, ver, arrivals).run());
    Ok(sender)
}
