//! The Dialog object: reading, acting, making calls.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::get;
use axum::{Extension, Router};

use crate::api::answers::{
    Answered, Asking, Refusal, accepted, bad, child, ok, origin, own, parse, refused, somebody_else,
};
use crate::api::dialog_request::{
    Asked, action, destination, requested_action, required, unknown_action, variables,
};
use crate::sim::Station;
use crate::world::connections::Origin;
use crate::world::{Timer, World};

pub(super) fn routes() -> Router<Station> {
    Router::new().route("/finesse/api/Dialog/{id}", get(read).put(change))
}

async fn read(State(station): State<Station>, asking: Extension<Asking>, Path(id): Path<String>) -> Answered {
    let world = station.sim.world();
    participant(&world, &asking, &id)?;
    let dialog = world.calls.get(&id).map(|call| world.dialog_xml(call, "Dialog", |_| true));
    Ok(ok(dialog.unwrap_or_default()))
}

/// Who asks, when the call is in that agent's collection.
fn participant(world: &World, asking: &Extension<Asking>, id: &str) -> Result<String, Refusal> {
    let Extension(Asking(me)) = asking;
    match world.calls.get(id) {
        None => Err(refused(StatusCode::NOT_FOUND, "Dialog Not Found", id, "There is no such dialog")),
        Some(call) if call.is_listed(me) => Ok(me.clone()),
        Some(_) => Err(somebody_else()),
    }
}

async fn change(
    State(station): State<Station>,
    asking: Extension<Asking>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: String,
) -> Answered {
    let mut world = station.sim.world();
    put(&mut world, &asking, &id, origin(&station, &headers), &body)
}

fn put(world: &mut World, asking: &Extension<Asking>, id: &str, origin: Origin, body: &str) -> Answered {
    let login_id = participant(world, asking, id)?;
    let document = parse(body, "Dialog")?;
    let asked = Asked { world, login_id: &login_id, dialog_id: id };
    let act = action(&asked, document.root_element())?;
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
    post(&mut world, &asking, &id, origin(&station, &headers), &body)
}

fn post(world: &mut World, asking: &Extension<Asking>, id: &str, origin: Origin, body: &str) -> Answered {
    let login_id = own(world, asking, id)?;
    let document = parse(body, "Dialog")?;
    let dialog = document.root_element();
    let action = requested_action(dialog)?;
    if !matches!(action, "MAKE_CALL" | "SILENT_MONITOR" | "BARGE_CALL") {
        return Err(unknown_action());
    }
    let from = required(dialog, "fromAddress")?;
    let to = destination(dialog)?;
    if action == "BARGE_CALL" {
        required(dialog, "associatedDialogUri")?;
    }
    let extension = world.agents.get(&login_id).and_then(|agent| agent.extension.as_deref());
    if extension != Some(from) {
        return Err(bad("Invalid Input", "fromAddress", "not the extension of this user"));
    }
    if from == to {
        return Err(bad("Invalid Destination", "toAddress", "the call would come back"));
    }
    if action != "MAKE_CALL" {
        // For supervisors (protocol/dialogs.md §2.8 and §2.9), and no agent here is one.
        return Err(somebody_else());
    }
    if world.uccx() && child(dialog, "mediaProperties").is_some() {
        return Err(bad("Invalid Input", "mediaProperties", "UCCX takes no call variables"));
    }
    let variables = variables(dialog)?;
    if variables.iter().any(|(name, _)| name.starts_with("BA")) {
        return Err(bad("Invalid Input", "callvariables", "outbound variables cannot be set"));
    }
    world.ask_cti(Timer::MakeCall { login_id, to, variables, origin });
    Ok(accepted())
}
