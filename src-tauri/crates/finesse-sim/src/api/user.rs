//! The User object, and reading an agent's dialogs.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::routing::get;
use axum::{Extension, Router};

use crate::api::answers::{
    Answered, Asking, Refusal, accepted, bad, child, ok, origin, own, parse, somebody_else, text,
    user_not_found,
};
use crate::sim::Station;
use crate::world::agents::agent::{AgentState, MobileAgent, Settable, StateRequest};
use crate::world::people::{Category, REASONS, Reason, is_configured, reason_by_id};
use crate::world::{Timer, World};
use crate::xml::node;

pub(super) fn routes() -> Router<Station> {
    Router::new()
        .route("/finesse/api/User/{id}", get(read).put(change))
        .route("/finesse/api/User/{id}/Dialogs", get(dialogs).post(super::dialog::make))
}

/// By agent ID, or by login name to learn the agent ID (protocol/auth-and-events.md §2.4).
async fn read(State(station): State<Station>, asking: Extension<Asking>, Path(id): Path<String>) -> Answered {
    let world = station.sim.world();
    let Extension(Asking(me)) = asking;
    match world.find_agent(&id) {
        None => Err(user_not_found(&id)),
        Some(agent) if agent.who.login_id != me => Err(somebody_else()),
        Some(agent) => Ok(ok(world.user_xml(agent, "User", station.node))),
    }
}

async fn dialogs(
    State(station): State<Station>,
    asking: Extension<Asking>,
    Path(id): Path<String>,
) -> Answered {
    let world = station.sim.world();
    own(&world, &asking, &id).map(|me| {
        ok(node("Dialogs", world.calls_of(&me).map(|call| world.dialog_xml(call, "Dialog", |_| true))))
    })
}

/// Sign-in, sign-out, change of state.
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
    let login_id = own(world, asking, id)?;
    let document = parse(body, "User")?;
    let user = document.root_element();
    let origin = origin(station, headers);
    let state = text(user, "state").ok_or_else(|| bad("Parameter Missing", "state", "state is missing"))?;
    let reason = text(user, "reasonCodeId");
    if state == "LOGIN" {
        if reason.is_some() {
            return Err(reason_refused("not_allowed"));
        }
        let extension = text(user, "extension")
            .ok_or_else(|| bad("Parameter Missing", "extension", "extension is missing"))?;
        if !well_formed(extension, world.uccx()) {
            return Err(bad("Invalid Input", "extension", "extension is malformed"));
        }
        let mobile = mobile_agent(user, station.node)?;
        world.ask_cti(Timer::SignIn { login_id, extension: extension.to_owned(), mobile, origin });
        return Ok(accepted());
    }
    let to = Settable::of(state)
        .ok_or_else(|| bad("Invalid Input", "state", "the state cannot be set by a client"))?;
    let wanted = StateRequest { to, reason: checked_reason(world, to, reason)? };
    let now = world.agents.get(&login_id).map(|agent| agent.state);
    let refused = match now {
        Some(AgentState::Ready) => !world.uccx(),
        Some(AgentState::Work | AgentState::WorkReady) => true,
        Some(
            AgentState::Logout
            | AgentState::NotReady
            | AgentState::Reserved
            | AgentState::ReservedOutbound
            | AgentState::ReservedOutboundPreview
            | AgentState::Talking
            | AgentState::Hold,
        )
        | None => false,
    };
    if to == Settable::Logout && refused {
        return Err(bad("Invalid State", "", "LOGOUT is possible from NOT_READY only"));
    }
    world.ask_cti(Timer::SetState { login_id, wanted, origin });
    Ok(accepted())
}

/// Whether an extension can be one: digits, on UCCX also with a plus sign in front and at most 15 characters
/// (protocol/auth-and-events.md §8).
fn well_formed(extension: &str, uccx: bool) -> bool {
    let digits = if uccx { extension.strip_prefix('+').unwrap_or(extension) } else { extension };
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) && !(uccx && extension.len() > 15)
}

/// How a mobile agent wants to be reached, completely described (protocol/auth-and-events.md §3.2).
fn mobile_agent(user: roxmltree::Node<'_, '_>, node: usize) -> Result<Option<MobileAgent>, Refusal> {
    let Some(mobile) = child(user, "mobileAgent") else { return Ok(None) };
    let mode = text(mobile, "mode").ok_or_else(|| bad("Parameter Missing", "mode", "mode is missing"))?;
    if mode != "CALL_BY_CALL" && mode != "NAILED_CONNECTION" {
        return Err(bad("Invalid Input", "mode", "unknown mode"));
    }
    let number = text(mobile, "dialNumber")
        .ok_or_else(|| bad("Parameter Missing", "dialNumber", "dialNumber is missing"))?;
    let nailed = mode == "NAILED_CONNECTION";
    Ok(Some(MobileAgent { nailed, number: number.to_owned(), node, connecting: nailed }))
}

fn reason_refused(why: &str) -> Refusal {
    bad("Invalid Input", &format!("finesse.api.reasoncode.{why}"), "The reason code does not fit the state")
}

/// The reason of a request: required where some are configured, refused where none are, and named by database ID
/// (protocol/auth-and-events.md §3.4).
fn checked_reason(
    world: &World,
    to: Settable,
    given: Option<&str>,
) -> Result<Option<&'static Reason>, Refusal> {
    let configured = to.category().filter(|category| world.reasons_configured(*category));
    match (configured, given) {
        (None, None) => Ok(None),
        (None, Some(_)) => Err(reason_refused("not_allowed")),
        (Some(_), None) => Err(reason_refused("require_reasoncode")),
        (Some(category), Some(id)) => id
            .parse()
            .ok()
            .and_then(reason_by_id)
            .filter(|reason| {
                reason.category == category && !reason.system && is_configured(reason, world.uccx())
            })
            .map(Some)
            .ok_or_else(|| reason_refused("not_allowed")),
    }
}

impl World {
    /// Whether an administrator has configured reasons for this.
    pub(crate) fn reasons_configured(&self, category: Category) -> bool {
        match category {
            Category::NotReady => self.options.not_ready_reasons,
            Category::Logout => self.options.sign_out_reasons,
        }
    }

    /// The reasons that an agent may choose from.
    pub(crate) fn listed_reasons(&self, category: Category) -> impl Iterator<Item = &'static Reason> {
        let listed = self.reasons_configured(category);
        let uccx = self.uccx();
        REASONS.iter().filter(move |reason| {
            is_configured(reason, uccx) && listed && reason.category == category && !reason.system
        })
    }
}
