//! Workflows, by user and by team, and one action (protocol/dialogs.md §3.1, §3.2).

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Extension, Router};

use crate::api::answers::{Answered, Asking, no_such_resource, ok, own, refused};
use crate::api::team::team;
use crate::sim::Station;

pub(super) fn routes() -> Router<Station> {
    Router::new()
        .route("/finesse/api/User/{id}/Workflows", get(of_user))
        .route("/finesse/api/TeamResource/{id}/Workflows", get(of_team))
        .route("/finesse/api/WorkflowAction/{id}", get(action))
}

async fn of_user(
    State(station): State<Station>,
    asking: Extension<Asking>,
    Path(id): Path<String>,
) -> Answered {
    let world = station.sim.world();
    own(&world, &asking, &id).map(|_| ok(world.workflows.of_user()))
}

async fn of_team(State(station): State<Station>, Path(id): Path<String>) -> Answered {
    team(&id)?;
    station.sim.world().workflows.of_team().map(ok).ok_or_else(no_such_resource)
}

/// The interface of administrators. Whether agents may read it is UNCERTAIN (protocol/dialogs.md §3.2).
async fn action(State(station): State<Station>, Path(id): Path<String>) -> Answered {
    let action = id.parse().ok().and_then(|number| station.sim.world().workflows.action(number));
    let no = || refused(StatusCode::UNAUTHORIZED, "Authorization Failure", "", "UNAUTHORIZED");
    action.map(ok).ok_or_else(no)
}
