//! Configuration: the lists of reasons, wrap-up reasons and layouts, by user and by team (protocol/dialogs.md §3.1).

use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use axum::routing::get;
use axum::{Extension, Router};

use crate::api::answers::{Answered, Asking, Refusal, bad, ok, own, refused};
use crate::sim::Station;
use crate::web::Parameters;
use crate::world::World;
use crate::world::agents::user::reason_xml;
use crate::world::people::{Category, LAYOUTS, Layout, LayoutEntry, TEAM_ID, WRAP_UP_REASONS, reason_by_id};
use crate::xml::{leaf, node};

pub(super) fn routes() -> Router<Station> {
    Router::new()
        .route("/finesse/api/User/{id}/ReasonCodes", get(user_reasons))
        .route("/finesse/api/User/{id}/ReasonCode/{reason}", get(user_reason))
        .route("/finesse/api/User/{id}/WrapUpReasons", get(user_wrap_up))
        .route("/finesse/api/User/{id}/MediaPropertiesLayouts", get(user_layouts))
        .route("/finesse/api/TeamResource/{id}/ReasonCodes", get(team_reasons))
        .route("/finesse/api/TeamResource/{id}/WrapUpReasons", get(team_wrap_up))
        .route("/finesse/api/TeamResource/{id}/MediaPropertiesLayouts", get(team_layouts))
}

async fn user_reasons(
    State(station): State<Station>,
    asking: Extension<Asking>,
    Path(id): Path<String>,
    uri: Uri,
) -> Answered {
    let world = station.sim.world();
    own(&world, &asking, &id).and_then(|_| reasons(&world, &uri, false))
}

async fn team_reasons(State(station): State<Station>, Path(id): Path<String>, uri: Uri) -> Answered {
    let world = station.sim.world();
    team(&id).and_then(|()| reasons(&world, &uri, true))
}

async fn user_reason(
    State(station): State<Station>,
    asking: Extension<Asking>,
    Path((id, reason)): Path<(String, String)>,
) -> Answered {
    let world = station.sim.world();
    own(&world, &asking, &id).and_then(|_| {
        let reason = reason.parse().ok().and_then(reason_by_id);
        reason
            .map(|reason| ok(reason_xml(reason, world.options.system_code)))
            .ok_or_else(|| refused(StatusCode::NOT_FOUND, "Not Found", "", "There is no such reason code"))
    })
}

async fn user_wrap_up(
    State(station): State<Station>,
    asking: Extension<Asking>,
    Path(id): Path<String>,
) -> Answered {
    own(&station.sim.world(), &asking, &id).map(|_| wrap_up())
}

async fn team_wrap_up(Path(id): Path<String>) -> Answered {
    team(&id).map(|()| wrap_up())
}

async fn user_layouts(
    State(station): State<Station>,
    asking: Extension<Asking>,
    Path(id): Path<String>,
) -> Answered {
    own(&station.sim.world(), &asking, &id).map(|_| layouts())
}

async fn team_layouts(Path(id): Path<String>) -> Answered {
    team(&id).map(|()| layouts())
}

/// All agents are in one team; any other is unknown.
pub(super) fn team(id: &str) -> Result<(), Refusal> {
    if id == TEAM_ID {
        Ok(())
    } else {
        Err(refused(StatusCode::NOT_FOUND, "TeamId Not Found", id, "There is no such team"))
    }
}

fn reasons(world: &World, uri: &Uri, all_allowed: bool) -> Answered {
    let parameters = Parameters::of(uri);
    let categories: &[Category] = match parameters.get("category") {
        None => return Err(bad("Parameter Missing", "category", "category is missing")),
        Some("NOT_READY") => &[Category::NotReady],
        Some("LOGOUT") => &[Category::Logout],
        Some("ALL") if all_allowed => &[Category::NotReady, Category::Logout],
        Some(_) => return Err(bad("Invalid Input", "category", "unknown category")),
    };
    let listed = categories
        .iter()
        .flat_map(|category| world.listed_reasons(*category))
        .map(|reason| reason_xml(reason, world.options.system_code));
    Ok(ok(node("ReasonCodes", listed)))
}

fn wrap_up() -> Response {
    let reasons = WRAP_UP_REASONS.iter().enumerate().map(|(index, (label, for_all))| {
        node(
            "WrapUpReason",
            [
                leaf("forAll", if *for_all { "true" } else { "false" }),
                leaf("label", label),
                leaf("uri", &format!("/finesse/api/WrapUpReason/{}", 300 + index)),
            ],
        )
    });
    ok(node("WrapUpReasons", reasons))
}

fn layouts() -> Response {
    ok(node("MediaPropertiesLayouts", LAYOUTS.iter().map(layout)))
}

fn layout(layout: &Layout) -> String {
    node(
        "MediaPropertiesLayout",
        [
            leaf("name", layout.name),
            leaf("description", layout.description),
            leaf("type", layout.kind),
            leaf("uri", &format!("/finesse/api/MediaPropertiesLayout/{}", layout.id)),
            node("header", [entry(&layout.header)]),
            node("column", layout.columns[0].iter().map(entry)),
            node("column", layout.columns[1].iter().map(entry)),
        ],
    )
}

fn entry(LayoutEntry(name, property, in_pop_over, editable): &LayoutEntry) -> String {
    let word = |yes: bool| if yes { "true" } else { "false" };
    node(
        "entry",
        [
            leaf("displayName", name),
            leaf("mediaProperty", property),
            leaf("showInPopOver", word(*in_pop_over)),
            leaf("uiEditable", word(*editable)),
        ],
    )
}
