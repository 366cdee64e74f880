//! The control address: plain HTTP and JSON on a loopback port of its own.
//!
//! A request must say `application/json`. A page in somebody's browser cannot do that across origins without asking first, and
//! here nobody says yes.

use axum::extract::rejection::JsonRejection;
use axum::extract::{DefaultBodyLimit, State as FromState};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::control::Control;
use crate::control::views::{SignInPageView, State};
use crate::control::words::{
    Advance, AgentChange, CampaignCall, ControlError, CtiFailover, Fault, FinessePresence, Greeting,
    IncomingCall, IqChange, LinkFault, Maintenance, NodeChange, PasswordChange, Publish, RawLink,
    SignInPageChange, SystemInfoChange, VariablesChange,
};
use crate::control::workflow_words::WorkflowsChange;
use crate::description::Description;
use crate::options::CallDataRule;

type Answer = (StatusCode, Json<Value>);
type Asked<T> = Result<Json<T>, JsonRejection>;

/// The routes.
pub(crate) fn routes(control: Control) -> Router {
    Router::new()
        .route("/__sim/description", get(description))
        .route("/__sim/state", get(state))
        .route("/__sim/publish", post(publish))
        .route("/__sim/call", post(call))
        .route("/__sim/call/hangup", post(hang_up))
        .route("/__sim/call/variables", post(variables))
        .route("/__sim/campaign-call", post(campaign_call))
        .route("/__sim/workflows", post(workflows))
        .route("/__sim/clock", post(clock))
        .route("/__sim/node", post(node))
        .route("/__sim/link", post(link))
        .route("/__sim/link/raw", post(raw_link))
        .route("/__sim/openings/clear", post(clear_openings))
        .route("/__sim/iq", post(iq))
        .route("/__sim/finesse-presence", post(finesse_presence))
        .route("/__sim/maintenance", post(maintenance))
        .route("/__sim/system-info", post(system_info))
        .route("/__sim/greeting", post(greeting))
        .route("/__sim/cti-failover", post(cti_failover))
        .route("/__sim/tokens/revoke", post(revoke))
        .route("/__sim/agent", post(agent))
        .route("/__sim/call-data", post(call_data))
        .route("/__sim/password", post(password))
        .route("/__sim/sign-in-page", get(sign_in_page).post(choose_sign_in_page))
        .route("/__sim/faults", post(fault))
        .route("/__sim/faults/clear", post(clear_faults))
        // What is sent on as it is may be of any size.
        .layer(DefaultBodyLimit::disable())
        .with_state(control)
}

fn no(status: StatusCode, why: impl ToString) -> Answer {
    (status, Json(json!({ "error": why.to_string() })))
}

/// Reads what was asked, does it, and says what came of it.
fn done<T>(asked: Asked<T>, act: impl FnOnce(T) -> Result<Value, ControlError>) -> Answer {
    match asked {
        Err(rejection) => no(rejection.status(), rejection.body_text()),
        Ok(Json(asked)) => match act(asked) {
            Ok(value) => (StatusCode::OK, Json(value)),
            Err(error) => no(StatusCode::CONFLICT, error),
        },
    }
}

async fn description(FromState(control): FromState<Control>) -> Json<Description> {
    Json(control.description().clone())
}

async fn state(FromState(control): FromState<Control>) -> Json<State> {
    Json(control.state())
}

async fn publish(FromState(control): FromState<Control>, asked: Asked<Publish>) -> Answer {
    done(asked, |asked| Ok(json!({ "connections": control.publish(&asked)? })))
}

async fn call(FromState(control): FromState<Control>, asked: Asked<IncomingCall>) -> Answer {
    done(asked, |asked| Ok(json!({ "dialogId": control.call(asked)? })))
}

async fn campaign_call(FromState(control): FromState<Control>, asked: Asked<CampaignCall>) -> Answer {
    done(asked, |asked| Ok(json!({ "dialogId": control.campaign_call(asked)? })))
}

async fn workflows(FromState(control): FromState<Control>, asked: Asked<WorkflowsChange>) -> Answer {
    done(asked, |asked| control.workflows(asked).map(|()| json!({})))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct HangUp {
    dialog_id: String,
}

async fn hang_up(FromState(control): FromState<Control>, asked: Asked<HangUp>) -> Answer {
    done(asked, |asked| control.hang_up(&asked.dialog_id).map(|()| json!({})))
}

async fn variables(FromState(control): FromState<Control>, asked: Asked<VariablesChange>) -> Answer {
    done(asked, |asked| control.variables(asked).map(|()| json!({})))
}

async fn clock(FromState(control): FromState<Control>, asked: Asked<Advance>) -> Answer {
    done(asked, |asked| {
        control.advance(asked.duration());
        Ok(json!({ "now": control.state().now }))
    })
}

async fn node(FromState(control): FromState<Control>, asked: Asked<NodeChange>) -> Answer {
    match asked {
        Err(rejection) => no(rejection.status(), rejection.body_text()),
        Ok(Json(asked)) => match control.node(&asked.node, asked.status).await {
            Ok(()) => (StatusCode::OK, Json(json!({}))),
            Err(error) => no(StatusCode::CONFLICT, error),
        },
    }
}

async fn link(FromState(control): FromState<Control>, asked: Asked<LinkFault>) -> Answer {
    done(asked, |asked| Ok(json!({ "connections": control.link(&asked)? })))
}

async fn raw_link(FromState(control): FromState<Control>, asked: Asked<RawLink>) -> Answer {
    done(asked, |asked| Ok(json!({ "connections": control.raw_link(&asked)? })))
}

async fn iq(FromState(control): FromState<Control>, asked: Asked<IqChange>) -> Answer {
    done(asked, |asked| control.iq(&asked).map(|()| json!({})))
}

async fn finesse_presence(FromState(control): FromState<Control>, asked: Asked<FinessePresence>) -> Answer {
    done(asked, |asked| control.finesse_presence(&asked).map(|()| json!({})))
}

async fn maintenance(FromState(control): FromState<Control>, asked: Asked<Maintenance>) -> Answer {
    done(asked, |asked| control.maintenance(&asked).map(|()| json!({})))
}

async fn system_info(FromState(control): FromState<Control>, asked: Asked<SystemInfoChange>) -> Answer {
    done(asked, |asked| control.system_info(&asked).map(|()| json!({})))
}

async fn greeting(FromState(control): FromState<Control>, asked: Asked<Greeting>) -> Answer {
    done(asked, |asked| control.greeting(&asked).map(|()| json!({})))
}

async fn cti_failover(FromState(control): FromState<Control>, asked: Asked<CtiFailover>) -> Answer {
    done(asked, |asked| {
        control.cti_failover(asked);
        Ok(json!({}))
    })
}

async fn clear_openings(FromState(control): FromState<Control>, asked: Asked<Value>) -> Answer {
    done(asked, |_| {
        control.count_openings_anew();
        Ok(json!({}))
    })
}

async fn revoke(FromState(control): FromState<Control>, asked: Asked<Value>) -> Answer {
    done(asked, |_| {
        control.revoke_tokens();
        Ok(json!({}))
    })
}

async fn agent(FromState(control): FromState<Control>, asked: Asked<AgentChange>) -> Answer {
    done(asked, |asked| control.agent(&asked).map(|()| json!({})))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct CallData {
    rule: CallDataRule,
}

async fn call_data(FromState(control): FromState<Control>, asked: Asked<CallData>) -> Answer {
    done(asked, |asked| {
        control.call_data(asked.rule);
        Ok(json!({}))
    })
}

async fn password(FromState(control): FromState<Control>, asked: Asked<PasswordChange>) -> Answer {
    done(asked, |asked| control.password(&asked).map(|()| json!({})))
}

async fn sign_in_page(FromState(control): FromState<Control>) -> Json<SignInPageView> {
    Json(control.sign_in_page())
}

async fn choose_sign_in_page(
    FromState(control): FromState<Control>,
    asked: Asked<SignInPageChange>,
) -> Answer {
    done(asked, |asked| control.choose_sign_in_page(&asked).map(|()| json!({})))
}

async fn fault(FromState(control): FromState<Control>, asked: Asked<Fault>) -> Answer {
    done(asked, |asked| control.fault(asked).map(|()| json!({})))
}

async fn clear_faults(FromState(control): FromState<Control>, asked: Asked<Value>) -> Answer {
    done(asked, |_| {
        control.clear_faults();
        Ok(json!({}))
    })
}
