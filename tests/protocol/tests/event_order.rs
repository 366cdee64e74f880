//! The events of several calls, of which some are lost, some come twice, and some late: what is shown in between was once true, a call
//! that lives is not lost, one that has ended does not come back, and after a re-read everything is as the server says.

use std::collections::BTreeSet;

use desk_contract::{CallPhase, Desk, Link};
use finesse_sim::{Fault, FaultEffect, FaultPlace, LinkBreak, LinkFault, Publish, RawAnswer};
use proptest::prelude::*;
use protocol::{Fixture, TestResult, must};

/// Lives of calls: what the own leg is, step by step. Then the call is gone.
const LIVES: [&[&str]; 5] = [
    &["ALERTING", "ACTIVE", "HELD", "ACTIVE", "DROPPED"],
    &["ALERTING", "DROPPED"],
    &["INITIATING", "INITIATED", "ACTIVE", "WRAP_UP"],
    &["ALERTING", "ACTIVE"],
    &["INITIATING", "FAILED"],
];

/// What the way does to an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Arrives,
    IsLost,
    /// Twice, the second time when so many further events have happened.
    Twice(usize),
    /// When so many further events have happened: others are before it then.
    Late(usize),
}

/// A shift: the life of each call, and in turn which call goes a step further, and how its event fares.
#[derive(Debug, Clone)]
struct Shift {
    lives: Vec<usize>,
    steps: Vec<(usize, Way)>,
}

fn shift() -> impl Strategy<Value = Shift> {
    let way = prop_oneof![
        4 => Just(Way::Arrives),
        1 => Just(Way::IsLost),
        2 => (0..4_usize).prop_map(Way::Twice),
        2 => (1..5_usize).prop_map(Way::Late),
    ];
    let steps = prop::collection::vec((0..3_usize, way), 4..16);
    (prop::collection::vec(0..LIVES.len(), 3), steps).prop_map(|(lives, steps)| Shift { lives, steps })
}

/// An event as Finesse writes it.
#[derive(Debug, Clone)]
struct Event {
    call: usize,
    /// `None` when the call is gone.
    state: Option<&'static str>,
    first: bool,
}

/// What is true at the server.
struct Truth {
    lives: Vec<usize>,
    /// How many steps each call has gone.
    gone: Vec<usize>,
}

impl Truth {
    /// The call goes a step further; `None` when it is gone already.
    fn step(&mut self, call: usize) -> Option<Event> {
        let life = LIVES[self.lives[call]];
        let at = self.gone[call];
        if at > life.len() {
            return None;
        }
        self.gone[call] += 1;
        Some(Event { call, state: life.get(at).copied(), first: at == 0 })
    }

    /// What the own leg is; `None` before the call and after it.
    fn state(&self, call: usize) -> Option<&'static str> {
        let at = self.gone[call].checked_sub(1)?;
        LIVES[self.lives[call]].get(at).copied()
    }

    fn lives(&self, call: usize) -> bool {
        self.state(call).is_some()
    }
}

fn id(call: usize) -> String {
    (700_001 + call).to_string()
}

fn dialog(call: usize, state: &str, fixture: &Fixture) -> String {
    let (id, extension) = (id(call), &fixture.agent.extension);
    format!(
        "<Dialog><id>{id}</id><mediaType>Voice</mediaType><fromAddress>0045550{call}</fromAddress><toAddress>4400</toAddress>\
         <state>{state}</state>\
         <participants><Participant><mediaAddress>{extension}</mediaAddress><state>{state}</state></Participant></participants>\
         </Dialog>"
    )
}

fn publish(event: &Event, fixture: &Fixture) -> TestResult {
    let user = format!("/finesse/api/User/{}", fixture.agent.login_id);
    let object = dialog(event.call, event.state.unwrap_or("DROPPED"), fixture);
    let (kind, source, object) = match (event.state, event.first) {
        (Some(_), true) => ("POST", format!("{user}/Dialogs"), format!("<dialogs>{object}</dialogs>")),
        (Some(_), false) => {
            ("PUT", format!("/finesse/api/Dialog/{}", id(event.call)), object.replace("Dialog>", "dialog>"))
        }
        (None, _) => ("DELETE", format!("{user}/Dialogs"), format!("<dialogs>{object}</dialogs>")),
    };
    let body =
        format!("<Update><event>{kind}</event><source>{source}</source><data>{object}</data></Update>");
    let sent = Publish {
        node: "a".to_owned(),
        user: Some(fixture.agent.login_id.clone()),
        item_node: format!("{user}/Dialogs"),
        body,
        escaped: true,
    };
    assert_eq!(fixture.control.publish(&sent)?, 1);
    Ok(())
}

/// The server answers with the truth of now when it is asked for the calls.
fn answer(truth: &Truth, fixture: &Fixture) -> TestResult {
    let living =
        (0..truth.lives.len()).filter_map(|call| truth.state(call).map(|state| dialog(call, state, fixture)));
    let answer = RawAnswer {
        headers: [("content-type".to_owned(), "application/xml".to_owned())].into(),
        body: format!("<Dialogs>{}</Dialogs>", living.collect::<String>()),
        ..RawAnswer::default()
    };
    fixture.control.clear_faults();
    fixture.control.fault(Fault {
        path: Some(format!("/finesse/api/User/{}/Dialogs", fixture.agent.login_id)),
        ..Fault::always(FaultPlace::Rest, FaultEffect::Answer { answer })
    })?;
    Ok(())
}

fn phase(state: &str) -> CallPhase {
    match state {
        "ALERTING" => CallPhase::Ringing,
        "INITIATING" | "INITIATED" => CallPhase::Dialling,
        "ACTIVE" => CallPhase::Talking,
        "HELD" => CallPhase::Held,
        "WRAP_UP" => CallPhase::WrapUp,
        "FAILED" => CallPhase::Failed { cause: desk_contract::FailureCause::Other },
        _ => CallPhase::Ended,
    }
}

/// What the desk was told so far.
#[derive(Default)]
struct Told {
    /// Calls of which an event came that says that they are there.
    begun: BTreeSet<usize>,
    /// Calls of which the end came.
    ended: BTreeSet<usize>,
}

/// In between.
fn is_sound(desk: &Desk, truth: &Truth, told: &Told) -> Result<(), String> {
    let shown: BTreeSet<&str> = desk.calls.iter().map(|call| call.id.as_str()).collect();
    if shown.len() != desk.calls.len() {
        return Err(format!("a call is shown twice: {:?}", desk.calls));
    }
    for call in &desk.calls {
        let known = (0..truth.lives.len()).find(|known| id(*known) == call.id && truth.gone[*known] > 0);
        let Some(known) = known else { return Err(format!("call {} never was", call.id)) };
        let was = LIVES[truth.lives[known]].iter().take(truth.gone[known]);
        if !was.clone().any(|state| phase(state) == call.phase) {
            return Err(format!("call {} never was {:?}, only {:?}", call.id, call.phase, was));
        }
        if told.ended.contains(&known) && !truth.lives(known) {
            return Err(format!("call {} has ended and came back", call.id));
        }
    }
    for call in told.begun.iter().filter(|call| truth.lives(**call)) {
        if !shown.contains(id(*call).as_str()) {
            return Err(format!("call {} lives and is lost", id(*call)));
        }
    }
    Ok(())
}

/// Waits until the desk has come to rest behind the last event, and looks. A mark that comes while the desk reads everything anew is lost
/// with what it read before, so another is sent.
async fn look(fixture: &mut Fixture, mark: &str, truth: &Truth, told: &Told) -> TestResult {
    let settled = async {
        loop {
            tokio::select! {
                settled = fixture.settle(mark) => return settled,
                () = patience() => {}
            }
        }
    };
    must("a picture at rest", settled).await??;
    is_sound(fixture.view.desk()?, truth, told)?;
    Ok(())
}

/// As long as a reading may take.
async fn patience() {
    for _ in 0..5_000 {
        tokio::task::yield_now().await;
    }
}

/// The link goes and comes back.
async fn read_anew(fixture: &mut Fixture) -> TestResult {
    fixture.control.link(&LinkFault { node: None, user: None, how: LinkBreak::Close, condition: None })?;
    fixture.view.until("no connection", |desk| !matches!(desk.link, Link::Online { .. })).await?;
    fixture.view.until("online", |desk| matches!(desk.link, Link::Online { .. })).await?;
    Ok(())
}

async fn whole(shift: Shift) -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    let mut truth = Truth { gone: vec![0; shift.lives.len()], lives: shift.lives };
    let (mut told, mut on_the_way) = (Told::default(), Vec::<(usize, Event)>::new());
    let times = shift.steps.len();
    let steps = shift.steps.into_iter().map(Some).chain(std::iter::repeat_n(None, 5));
    for (now, step) in steps.enumerate() {
        if let Some((event, way)) = step.and_then(|(call, way)| Some((truth.step(call)?, way))) {
            answer(&truth, &fixture)?;
            match way {
                Way::Arrives => on_the_way.push((now, event)),
                Way::IsLost => {}
                Way::Twice(later) => on_the_way.extend([(now, event.clone()), (now + later, event)]),
                Way::Late(later) => on_the_way.push((now + later, event)),
            }
        }
        let (due, later) = on_the_way.into_iter().partition::<Vec<_>, _>(|(at, _)| *at <= now);
        on_the_way = later;
        for (number, (_, event)) in due.into_iter().enumerate() {
            publish(&event, &fixture)?;
            if event.state.is_some() {
                told.begun.insert(event.call);
            } else {
                told.ended.insert(event.call);
            }
            look(&mut fixture, &format!("{now}.{number}"), &truth, &told).await?;
        }
    }
    assert!(on_the_way.is_empty(), "{times} steps: {on_the_way:?}");
    read_anew(&mut fixture).await?;
    let expected: Vec<(String, CallPhase)> = (0..truth.lives.len())
        .filter_map(|call| truth.state(call).map(|state| (id(call), phase(state))))
        .collect();
    let shown = |desk: &Desk| {
        let mut shown: Vec<_> = desk.calls.iter().map(|call| (call.id.clone(), call.phase)).collect();
        shown.sort_by(|one, other| one.0.cmp(&other.0));
        shown
    };
    fixture.view.until("the picture to be the server's", |desk| shown(desk) == expected).await?;
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, max_shrink_iters: 16, ..ProptestConfig::default() })]

    #[test]
    fn whatever_becomes_of_the_events_no_call_is_invented_lost_or_brought_back(shift in shift()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let passed = runtime.block_on(whole(shift));
        prop_assert!(passed.is_ok(), "{}", passed.err().map(|why| why.to_string()).unwrap_or_default());
    }
}
