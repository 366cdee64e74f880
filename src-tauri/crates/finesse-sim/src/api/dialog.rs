//! The Dialog object: reading, acting, making calls.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::get;
use axum::{Extension, Router};

use crate::api::{
    Answered, Asking, Refusal, accepted, bad, child, ok, origin, own, parse, refused, somebody_else, text,
};
use crate::sim::Station;
use crate::world::calls::action::Act;
use crate::world::{Timer, World};

/// Actions that Finesse knows and this centre does not do.
const NOT_DONE_HERE: &[&str] = &[
    "ACCEPT",
    "BARGE_CALL",
    "CANCEL_SCHEDULED_CALLBACK",
    "CLOSE",
    "CONFERENCE",
    "CONSULT_CALL",
    "PARTICIPANT_DROP",
    "RECLASSIFY",
    "REJECT",
    "SEND_DTMF",
    "SILENT_MONITOR",
    "START_RECORDING",
    "TRANSFER",
    "TRANSFER_SST",
    "UPDATE_SCHEDULED_CALLBACK",
];

pub(super) fn routes() -> Router<Station> {
    Router::new().route("/finesse/api/Dialog/{id}", get(read).put(change))
}

async fn read(State(station): State<Station>, asking: Extension<Asking>, Path(id): Path<String>) -> Answered {
    let world = station.sim.world();
    participant(&world, &asking, &id)
        .map(|_| ok(world.dialogs.get(&id).map(|dialog| dialog.xml("Dialog")).unwrap_or_default()))
}

/// Who asks, when he is on the call.
fn participant(world: &World, asking: &Extension<Asking>, id: &str) -> Result<String, Refusal> {
    let Extension(Asking(me)) = asking;
    match world.dialogs.get(id) {
        None => Err(refused(StatusCode::NOT_FOUND, "Dialog Not Found", id, "There is no such dialog")),
        Some(dialog) if dialog.leg_of(me).is_some_and(|leg| leg.shown) => Ok(me.clone()),
        Some(_) => Err(somebody_else()),
    }
}

fn requested_action<'a>(dialog: roxmltree::Node<'a, '_>) -> Result<&'a str, Refusal> {
    text(dialog, "requestedAction")
        .ok_or_else(|| bad("Parameter Missing", "requestedAction", "requestedAction is missing"))
}

/// An action that is neither done here nor possible with this method.
fn other_action(action: &str) -> Refusal {
    if NOT_DONE_HERE.contains(&action) {
        return refused(
            StatusCode::NOT_IMPLEMENTED,
            "Not Implemented",
            action,
            "This centre does not do that",
        );
    }
    bad("Invalid Input", "requestedAction", "unknown action")
}

fn variables(dialog: roxmltree::Node<'_, '_>) -> Result<Vec<(String, String)>, Refusal> {
    let Some(list) = child(dialog, "mediaProperties").and_then(|media| child(media, "callvariables")) else {
        return Ok(Vec::new());
    };
    list.children()
        .filter(|variable| variable.is_element() && variable.tag_name().name() == "CallVariable")
        .map(|variable| {
            let name = text(variable, "name")
                .ok_or_else(|| bad("Parameter Missing", "name", "a call variable has no name"))?;
            // An empty value is legal and overwrites.
            let value = child(variable, "value").and_then(|value| value.text()).unwrap_or_default();
            Ok((name.to_owned(), value.to_owned()))
        })
        .collect()
}

async fn change(
    State(station): State<Station>,
    asking: Extension<Asking>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: String,
) -> Answered {
    let mut world = station.sim.world();
    put(&mut world, &station, &asking, &id, &headers, &body)
}

fn put(
    world: &mut World,
    station: &Station,
    asking: &Extension<Asking>,
    id: &str,
    headers: &HeaderMap,
    body: &str,
) -> Answered {
    let login_id = participant(world, asking, id)?;
    let document = parse(body, "Dialog")?;
    let dialog = document.root_element();
    let act = match requested_action(dialog)? {
        "ANSWER" => Act::Answer,
        "HOLD" => Act::Hold,
        "RETRIEVE" => Act::Retrieve,
        "DROP" => Act::Drop,
        "UPDATE_CALL_DATA" => {
            let media = child(dialog, "mediaProperties")
                .ok_or_else(|| bad("Parameter Missing", "mediaProperties", "mediaProperties is missing"))?;
            let wrap_up_reason = text(media, "wrapUpReason").map(str::to_owned);
            Act::Update { wrap_up_reason, variables: variables(dialog)? }
        }
        other => return Err(other_action(other)),
    };
    if !matches!(act, Act::Update { .. }) {
        let target = text(dialog, "targetMediaAddress")
            .ok_or_else(|| bad("Parameter Missing", "targetMediaAddress", "targetMediaAddress is missing"))?;
        let extension = world.agents.get(&login_id).and_then(|agent| agent.extension.as_deref());
        if extension != Some(target) {
            return Err(bad("Invalid Input", "targetMediaAddress", "not the extension of this user"));
        }
    }
    let origin = origin(station, headers);
    world.ask_cti(Timer::Act { login_id, dialog: id.to_owned(), act, origin });
    Ok(accepted())
}

/// `POST /User/{id}/Dialogs`: a new call.
pub(super) async fn make(
    State(station): State<Station>,
    asking: Extension<Asking>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: String,
) -> Answered {
    let mut world = station.sim.world();
    post(&mut world, &station, &asking, &id, &headers, &body)
}

fn post(
    world: &mut World,
    station: &Station,
    asking: &Extension<Asking>,
    id: &str,
    headers: &HeaderMap,
    body: &str,
) -> Answered {
    let login_id = own(world, asking, id)?;
    let document = parse(body, "Dialog")?;
    let dialog = document.root_element();
    match requested_action(dialog)? {
        "MAKE_CALL" => {}
        other => return Err(other_action(other)),
    }
    let missing = |name: &str| bad("Parameter Missing", name, "an address is missing");
    let from = text(dialog, "fromAddress").ok_or_else(|| missing("fromAddress"))?;
    let to = text(dialog, "toAddress").ok_or_else(|| missing("toAddress"))?;
    let extension = world.agents.get(&login_id).and_then(|agent| agent.extension.as_deref());
    if extension != Some(from) {
        return Err(bad("Invalid Input", "fromAddress", "not the extension of this user"));
    }
    if from == to {
        return Err(bad("Invalid Destination", "toAddress", "the call would come back"));
    }
    let variables = variables(dialog)?;
    let origin = origin(station, headers);
    world.ask_cti(Timer::MakeCall { login_id, to: to.to_owned(), variables, origin });
    Ok(accepted())
}
