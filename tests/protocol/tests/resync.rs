//! Whatever was heard, lost, repeated or turned around: after a re-read the picture is what the centre says.

use std::time::Duration;

use desk_contract::{AgentState, CallAction, CallPhase, Desk, DialogAction, Link};
use finesse_sim::{Fault, FaultEffect, FaultPlace, IncomingCall, LinkBreak, LinkFault, Publish, State};
use proptest::prelude::*;
use protocol::{Fixture, TestResult, said};

/// An event that is not true: late, repeated, out of order, or of another time altogether.
#[derive(Debug, Clone)]
enum Noise {
    /// The agent in some state.
    Agent(&'static str),
    /// A call in some state; the first number is of the real call, when there is one.
    Call { which: usize, event: &'static str, state: &'static str },
}

/// How far the agent really came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Truth {
    NotReady,
    Ready,
    Ringing,
    Talking,
}

fn noise() -> impl Strategy<Value = Noise> {
    let states = ["READY", "NOT_READY", "RESERVED", "TALKING", "HOLD", "WORK", "WORK_READY", "NEVER_HEARD"];
    let legs = ["INITIATING", "ALERTING", "ACTIVE", "HELD", "DROPPED", "WRAP_UP", "FAILED"];
    prop_oneof![
        prop::sample::select(states.to_vec()).prop_map(Noise::Agent),
        (
            0..3_usize,
            prop::sample::select(vec!["POST", "PUT", "DELETE"]),
            prop::sample::select(legs.to_vec())
        )
            .prop_map(|(which, event, state)| Noise::Call { which, event, state }),
    ]
}

fn truth() -> impl Strategy<Value = Truth> {
    prop::sample::select(vec![Truth::NotReady, Truth::Ready, Truth::Ringing, Truth::Talking])
}

fn update(noise: &Noise, fixture: &Fixture, real: Option<&str>) -> Publish {
    let (id, extension) = (&fixture.agent.login_id, &fixture.agent.extension);
    let user = format!("/finesse/api/User/{id}");
    let (item_node, body) = match noise {
        Noise::Agent(state) => {
            let object = format!(
                "<user><loginId>{id}</loginId><state>{state}</state><extension>{extension}</extension></user>"
            );
            let body =
                format!("<Update><event>PUT</event><source>{user}</source><data>{object}</data></Update>");
            (user, body)
        }
        Noise::Call { which, event, state } => {
            let dialog =
                [real.unwrap_or("700001"), "700002", "700003"].get(*which).copied().unwrap_or("700004");
            let object = format!(
                "<Dialog><id>{dialog}</id><mediaType>Voice</mediaType><state>{state}</state><participants><Participant>\
                 <mediaAddress>{extension}</mediaAddress><state>{state}</state></Participant></participants></Dialog>"
            );
            let (source, object) = if *event == "PUT" {
                (format!("/finesse/api/Dialog/{dialog}"), object)
            } else {
                (format!("{user}/Dialogs"), format!("<dialogs>{object}</dialogs>"))
            };
            let body = format!(
                "<Update><event>{event}</event><source>{source}</source><data>{object}</data></Update>"
            );
            (format!("{user}/Dialogs"), body)
        }
    };
    Publish { node: "a".to_owned(), user: Some(id.clone()), item_node, body, escaped: true }
}

/// Brings the centre there, through the desk, and gives the call when there is one.
async fn bring_to(fixture: &mut Fixture, truth: Truth) -> TestResult<Option<String>> {
    if truth == Truth::NotReady {
        return Ok(None);
    }
    fixture.ready().await?;
    if truth == Truth::Ready {
        return Ok(None);
    }
    let id = fixture.control.call(IncomingCall::default())?;
    fixture
        .view
        .until("ringing", |desk| desk.calls.iter().any(|call| call.phase == CallPhase::Ringing))
        .await?;
    if truth == Truth::Talking {
        let args = DialogAction { id: id.clone(), action: CallAction::Answer };
        fixture.desk.dialog_action(args).await.map_err(said)?;
    }
    Ok(Some(id))
}

/// The picture and the centre agree: the agent's state, the calls, and where each of them is.
fn agree(desk: &Desk, state: &State, login_id: &str, extension: &str) -> bool {
    let Some(real) = state.agents.iter().find(|agent| agent.login_id == login_id) else { return false };
    let phases = state.dialogs.iter().filter_map(|dialog| {
        let leg = dialog.legs.iter().find(|leg| leg.media_address == extension)?;
        let phase = match leg.state.as_str() {
            "ALERTING" => Some(CallPhase::Ringing),
            "ACTIVE" => Some(CallPhase::Talking),
            "WRAP_UP" => Some(CallPhase::WrapUp),
            _ => None,
        };
        Some((dialog.id.as_str(), phase))
    });
    let shown = desk.calls.iter().map(|call| (call.id.as_str(), Some(call.phase)));
    let state = |agent: &desk_contract::Agent| match agent.state {
        AgentState::NotReady => "NOT_READY",
        AgentState::Ready => "READY",
        AgentState::Reserved => "RESERVED",
        AgentState::Talking => "TALKING",
        AgentState::WorkReady => "WORK_READY",
        AgentState::Logout
        | AgentState::Login
        | AgentState::ReservedOutbound
        | AgentState::ReservedOutboundPreview
        | AgentState::Hold
        | AgentState::Work
        | AgentState::Unknown => "another",
    };
    desk.agent.as_ref().map(state) == Some(real.state.as_str()) && shown.eq(phases)
}

async fn one_shift(truth: Truth, heard: Vec<Noise>, hangs_up: bool) -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    let real = bring_to(&mut fixture, truth).await?;
    for noise in &heard {
        let sent = update(noise, &fixture, real.as_deref());
        assert_eq!(fixture.control.publish(&sent)?, 1);
    }
    // The link goes, and while it is away the world turns.
    let refused = FaultEffect::Status { status: 503, body: None, content_type: None };
    fixture.control.fault(Fault::always(FaultPlace::Link, refused))?;
    fixture.control.link(&LinkFault { node: None, user: None, how: LinkBreak::Close, condition: None })?;
    fixture.view.until("no connection", |desk| matches!(desk.link, Link::Waiting { .. })).await?;
    match (&real, hangs_up) {
        (Some(id), true) => fixture.control.hang_up(id)?,
        (None, true) => {
            fixture.forced(if truth == Truth::Ready { "NOT_READY" } else { "READY" }, None)?;
        }
        (_, false) => {}
    }
    fixture.control.clear_faults();
    fixture.clock.advance(Duration::from_secs(3));
    fixture.view.until("online", |desk| matches!(desk.link, Link::Online { .. })).await?;
    let (login_id, extension) = (fixture.agent.login_id.clone(), fixture.agent.extension.clone());
    let control = fixture.control.clone();
    fixture
        .view
        .until("the picture to be what the centre says", |desk| {
            agree(desk, &control.state(), &login_id, &extension)
        })
        .await?;
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, max_shrink_iters: 64, ..ProptestConfig::default() })]

    #[test]
    fn after_a_re_read_the_picture_is_what_the_centre_says(
        truth in truth(),
        heard in prop::collection::vec(noise(), 0..12),
        hangs_up in any::<bool>(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let passed = runtime.block_on(one_shift(truth, heard, hangs_up));
        prop_assert!(passed.is_ok(), "{}", passed.err().map(|why| why.to_string()).unwrap_or_default());
    }
}
