//! What Diagnostics tells of the past: transitions with their reasons, and measured times; and what it must not tell.

use std::time::Duration;

use desk_contract::{
    AgentState, CallAction, CallPhase, Diagnostics, DialogAction, ErrorCode, Link, MakeCall, Part, Sample,
    Session, SignOut, Site, StateWanted, Transition,
};
use finesse_client::Clock;
use finesse_sim::{IncomingCall, LinkBreak, LinkFault, NodeStatus, Options, Publish};
use protocol::{Computer, Fixture, TestResult, must, said};

/// A desk that has the site for itself: what it must do it does at once.
async fn fixture() -> TestResult<Fixture> {
    let mut fixture =
        Fixture::on(Options::default(), Computer::of(Site { agents: 0, ..Site::default() })).await?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    Ok(fixture)
}

async fn read(fixture: &Fixture) -> TestResult<Diagnostics> {
    fixture.desk.diagnostics().await.map_err(said)
}

/// Asks until it is as wanted: what only Diagnostics shows is told by no frame.
async fn until(
    fixture: &Fixture,
    what: &str,
    wanted: impl Fn(&Diagnostics) -> bool,
) -> TestResult<Diagnostics> {
    must(what, async {
        loop {
            let read = read(fixture).await?;
            if wanted(&read) {
                return Ok(read);
            }
            tokio::task::yield_now().await;
        }
    })
    .await?
}

/// Each transition of a part as one line.
fn lines(read: &Diagnostics, of: &[Part]) -> Vec<String> {
    let line = |told: &Transition| format!("{} → {}: {}", told.from, told.to, told.why);
    read.transitions.iter().filter(|told| of.contains(&told.part)).map(line).collect()
}

/// Everything that is told, as it would go into a support bundle.
fn text(read: &Diagnostics) -> String {
    read.transitions.iter().map(|told| format!("{told:?}\n")).collect()
}

fn is_online(desk: &desk_contract::Desk) -> bool {
    matches!(desk.link, Link::Online { .. }) && desk.agent.is_some()
}

/// Host name and port of a node, as the page shows it.
fn node(fixture: &Fixture, at: usize) -> TestResult<String> {
    let node = fixture.centre.description().nodes.get(at).ok_or("no such node")?;
    Ok(format!("{}:{}", node.host, node.port))
}

/// The node stops; the desk looks twice, and moves.
async fn moves(fixture: &mut Fixture) -> TestResult {
    fixture.control.node("a", NodeStatus::Stopped).await?;
    let soon = must("a planned look", async {
        loop {
            let soon = fixture.clock.now() + Duration::from_millis(300);
            if fixture.clock.next_sleeper() == Some(soon) {
                return soon;
            }
            tokio::task::yield_now().await;
        }
    })
    .await?;
    fixture.clock.advance_to(soon);
    let to = node(fixture, 1)?;
    let there = move |desk: &desk_contract::Desk| {
        matches!(&desk.session, Session::SignedIn { r#as, .. } if r#as.server == to) && is_online(desk)
    };
    fixture.view.until("the other node", there).await?;
    Ok(())
}

#[tokio::test]
async fn a_cut_a_refused_change_and_a_move_are_told_in_order_with_their_reasons() -> TestResult {
    let mut fixture = fixture().await?;
    let start = read(&fixture).await?;
    assert_eq!(
        lines(&start, &[Part::Session, Part::Link]),
        [
            "signed out → signing in: page: the agent wants it",
            "signing in: page → signing in: agent: what comes before it is done",
            "signing in: agent → signing in: connection: what comes before it is done",
            "signing in: connection → signing in: phone: what comes before it is done",
            "idle → online: connected by WebSocket",
            "signing in: phone → signed in: the sign-in is complete",
        ]
    );

    // The connection ends; it is there again at once.
    let broken = LinkFault { node: None, user: None, how: LinkBreak::Close, condition: None };
    assert_eq!(fixture.control.link(&broken)?, 1);
    fixture.view.until("no connection", |desk| !is_online(desk)).await?;
    fixture.view.until("online", is_online).await?;
    fixture.ready().await?;
    let refused = fixture.set(StateWanted::NotReady, None).await?.err().ok_or("it was not refused")?;
    assert_eq!(refused.code, ErrorCode::ReasonRequired);
    moves(&mut fixture).await?;

    let read = read(&fixture).await?;
    let since = Diagnostics { transitions: read.transitions[start.transitions.len()..].to_vec(), ..read };
    let (a, b) = (node(&fixture, 0)?, node(&fixture, 1)?);
    let told = lines(&since, &[Part::Session, Part::Link, Part::Node, Part::Agent, Part::Request]);
    // The connection of a node that stops ends once, whatever its tries come to before the move.
    let (before, after): (Vec<_>, Vec<_>) = told
        .iter()
        .partition(|line| !line.starts_with("lost → waiting") && !line.starts_with("waiting → waiting"));
    assert!(after.len() <= 2, "{after:?}");
    let way_back = before.last().map(|line| line.split(" → ").next().unwrap_or_default()).unwrap_or_default();
    assert_eq!(
        before,
        [
            "online → lost: the node ended or refused the connection",
            "lost → online: connected by WebSocket",
            "not ready → ready: the agent wants it",
            "accepted → shown: ready",
            &format!("asked → refused: not ready: ReasonRequired [{}]", refused.trace_id),
            "online → lost: the node ended or refused the connection",
            &format!("{a} → {b}: gone"),
            &format!("{way_back} → online: connected by WebSocket"),
        ]
    );
    assert!(since.transitions.is_sorted_by_key(|told| told.at));
    Ok(())
}

#[tokio::test]
async fn what_finesse_and_the_node_did_by_themselves_is_told_as_theirs() -> TestResult {
    let mut fixture = fixture().await?;
    fixture.ready().await?;
    fixture.forced("NOT_READY", Some(50_002))?;
    let is = |desk: &desk_contract::Desk| {
        desk.agent.as_ref().is_some_and(|agent| agent.state == AgentState::NotReady)
    };
    fixture.view.until("not ready", is).await?;
    fixture.control.node("a", NodeStatus::OutOfService).await?;
    fixture.control.node("a", NodeStatus::InService).await?;
    fixture.settle("in service again").await?;
    let read = read(&fixture).await?;
    let told = lines(&read, &[Part::Agent]);
    assert_eq!(told.last().map(String::as_str), Some("ready → not ready: Finesse's own reason 50002"));
    assert_eq!(
        lines(&read, &[Part::Node]),
        ["in service → out of service: it says so itself", "out of service → in service: it says so itself"]
    );
    Ok(())
}

#[tokio::test]
async fn a_renewal_and_what_came_of_it_are_told() -> TestResult {
    let mut fixture = fixture().await?;
    let due = fixture.token()?.renews.0 - read(&fixture).await?.now.0;
    let before = fixture.token()?.hash;
    fixture.pass(Duration::from_millis(due + 1)).await?;
    assert_ne!(fixture.token()?.hash, before);
    let told = lines(&read(&fixture).await?, &[Part::Session]);
    let last = told.last().map(String::as_str).unwrap_or_default();
    assert!(last.ends_with(" → signed in: a new token by Post"), "{told:?}");
    Ok(())
}

#[tokio::test]
async fn pings_and_requests_are_measured_and_each_list_has_its_bound() -> TestResult {
    let mut fixture = fixture().await?;
    let start = read(&fixture).await?;
    assert_eq!((start.pings.len(), start.accepted.len(), start.shown.len()), (0, 0, 0));
    fixture.pass(Duration::from_secs(10)).await?;
    until(&fixture, "a ping", |read| read.pings.len() == 1).await?;
    for round in 1..=70 {
        fixture.works().await?;
        let read = read(&fixture).await?;
        assert_eq!((read.accepted.len(), read.shown.len()), ((2 * round).min(120), (2 * round).min(120)));
        assert!(read.transitions.len() <= 200, "{}", read.transitions.len());
    }
    let read = read(&fixture).await?;
    assert_eq!(read.transitions.len(), 200);
    assert!(lines(&read, &[Part::Session, Part::Link]).is_empty(), "the oldest went");
    assert!(read.pings.iter().chain(&read.accepted).chain(&read.shown).all(|sample| sample.at <= read.now));
    Ok(())
}

/// The answer comes after a second and a half, and the event two seconds later: the two are told apart.
#[tokio::test]
async fn the_answer_and_the_event_are_measured_apart() -> TestResult {
    let fixture = fixture().await?;
    // Accepted, but never carried out: the test says when the event comes.
    fixture.accepts_the_next()?;
    let asked = fixture.asks(StateWanted::Ready, None);
    fixture.until_accepted().await?;
    fixture.clock.advance(Duration::from_millis(1_500));
    let read = until(&fixture, "the answer", |read| !read.accepted.is_empty()).await?;
    let took = |samples: &[Sample]| samples.iter().map(|sample| sample.took).collect::<Vec<_>>();
    assert_eq!((took(&read.accepted), took(&read.shown)), (vec![1_500], vec![]));
    fixture.clock.advance(Duration::from_secs(2));
    let (id, extension) = (&fixture.agent.login_id, &fixture.agent.extension);
    let item_node = format!("/finesse/api/User/{id}");
    let body = format!(
        "<Update><event>PUT</event><source>{item_node}</source><requestId/><data><user><loginId>{id}</loginId>\
         <state>READY</state><extension>{extension}</extension></user></data></Update>"
    );
    let publish = Publish { node: "a".to_owned(), user: Some(id.clone()), item_node, body, escaped: true };
    assert_eq!(fixture.control.publish(&publish)?, 1);
    must("ready", asked).await??.map_err(said)?;
    let read = self::read(&fixture).await?;
    assert_eq!((took(&read.accepted), took(&read.shown)), (vec![1_500], vec![2_000]));
    Ok(())
}

#[tokio::test]
async fn a_call_is_told_by_what_happened_and_not_by_who_called() -> TestResult {
    let mut fixture = fixture().await?;
    fixture.ready().await?;
    let id = fixture.control.call(IncomingCall {
        from: Some("0045550123".to_owned()),
        queue: Some("Billing".to_owned()),
        variables: [("callVariable1".to_owned(), "Jane Roe".to_owned())].into(),
        ..IncomingCall::default()
    })?;
    fixture.view.until("the call", |desk| !desk.calls.is_empty()).await?;
    for action in [CallAction::Answer, CallAction::Hold] {
        let args = DialogAction { id: id.clone(), action };
        must("an action", fixture.desk.dialog_action(args)).await?.map_err(said)?;
    }
    fixture.control.hang_up(&id)?;
    let over = |desk: &desk_contract::Desk| {
        desk.calls.iter().all(|call| !matches!(call.phase, CallPhase::Talking | CallPhase::Held))
    };
    fixture.view.until("the end", over).await?;
    fixture.advance(Options::default().wrap_up);
    fixture.view.until("gone", |desk| desk.calls.is_empty()).await?;
    fixture.set(StateWanted::NotReady, Some("5")).await?.map_err(said)?;
    must("a number", fixture.desk.make_call(MakeCall { to: "0045559876".to_owned() }))
        .await?
        .map_err(said)?;
    let read = read(&fixture).await?;
    assert_eq!(
        lines(&read, &[Part::Call])[..6],
        [
            "none → ringing: incoming",
            "ringing → talking: the agent wants it",
            "talking → held: the agent wants it",
            "held → wrap-up: Finesse says so",
            "wrap-up → ended: Finesse says so",
            "ended → gone: talked",
        ]
    );
    assert_eq!(
        lines(&read, &[Part::Request]).last().map(String::as_str),
        Some("accepted → shown: make a call")
    );
    let text = text(&read);
    let agent = &fixture.agent;
    for private in [
        "0045550123",
        "0045559876",
        "Jane",
        "Billing",
        &id,
        &agent.login_name,
        &agent.password,
        &agent.extension,
        &agent.login_id,
    ] {
        assert!(!text.contains(private), "{private}: {text}");
    }
    Ok(())
}

#[tokio::test]
async fn what_an_agent_did_goes_with_the_sign_out_and_why_it_ended_stays() -> TestResult {
    let mut fixture = fixture().await?;
    fixture.works().await?;
    let done = read(&fixture).await?;
    assert!(lines(&done, &[Part::Agent]).len() >= 2 && !done.shown.is_empty());
    let reason_id = fixture.view.desk()?.reasons.sign_out.first().map(|reason| reason.id.clone());
    must("signing out", fixture.desk.sign_out(SignOut { reason_id })).await?.map_err(said)?;
    let left = read(&fixture).await?;
    assert!(lines(&left, &[Part::Agent, Part::Call, Part::Request]).is_empty(), "{left:?}");
    assert!(left.accepted.is_empty() && left.shown.is_empty());
    let told = lines(&left, &[Part::Session]);
    assert_eq!(told.last().map(String::as_str), Some("signed in → signed out: the agent wants it"));

    let signed_out = |desk: &desk_contract::Desk| matches!(desk.session, Session::SignedOut { .. });
    fixture.view.until("signed out", signed_out).await?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    fixture.forced("LOGOUT", Some(999))?;
    fixture.view.until("signed out", signed_out).await?;
    let told = lines(&read(&fixture).await?, &[Part::Session]);
    assert_eq!(told.last().map(String::as_str), Some("signed in → signed out: Finesse signed the agent out"));
    Ok(())
}

#[tokio::test]
async fn what_became_of_a_window_whose_page_ended_is_told_and_stays_after_the_sign_out() -> TestResult {
    let fixture = fixture().await?;
    let why = "the process of the page ended";
    for to in ["reloaded", "rebuilt"] {
        fixture.desk.window_changed(to, why).await.map_err(said)?;
    }
    let wanted = [format!("shown → reloaded: {why}"), format!("shown → rebuilt: {why}")];
    assert_eq!(lines(&read(&fixture).await?, &[Part::Window]), wanted);
    let reason_id = fixture.view.desk()?.reasons.sign_out.first().map(|reason| reason.id.clone());
    must("signing out", fixture.desk.sign_out(SignOut { reason_id })).await?.map_err(said)?;
    assert_eq!(lines(&read(&fixture).await?, &[Part::Window]), wanted);
    Ok(())
}
