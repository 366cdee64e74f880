//! The two nodes: when the desk moves to the other one, when it does not, and what is there afterwards (protocol/auth-and-events.md §5).

use std::time::Duration;

use desk_contract::{AgentState, Desk, ErrorCode, Link, NoticeKind, Session, SignIn, Site, StateWanted};
use finesse_client::Clock;
use finesse_sim::{
    AuthKind, Deployment, Fault, FaultEffect, FaultPlace, FinessePresence, IncomingCall, LinkBreak,
    LinkFault, Maintenance, NodeStatus, Options,
};
use protocol::{Computer, Fixture, TestResult, is_signed_out, must, said, told_signed_out};

/// A desk that has the site for itself: what it must do it does at once.
async fn alone() -> TestResult<Fixture> {
    Fixture::on(Options::default(), Computer::of(Site { agents: 0, ..Site::default() })).await
}

fn works_at(server: String) -> impl Fn(&Desk) -> bool {
    move |desk| {
        matches!(&desk.session, Session::SignedIn { r#as, .. } if r#as.server == server)
            && matches!(desk.link, Link::Online { .. })
            && desk.agent.is_some()
    }
}

/// How often the nodes were asked how they are.
fn looks(fixture: &Fixture, node: &str) -> usize {
    let asked =
        |request: &&finesse_sim::RequestView| request.node == node && request.path.ends_with("SystemInfo");
    fixture.control.state().requests.iter().filter(asked).count()
}

/// Lets the pause before the second look go by.
async fn second_look(fixture: &Fixture) -> TestResult {
    let soon = fixture.clock.now() + Duration::from_millis(300);
    must("a planned look", fixture.clock.until_sleeper(|at| at == soon)).await?;
    fixture.clock.advance_to(soon);
    fixture.until_centre("a look", |_| looks(fixture, "b") == 2).await?;
    Ok(())
}

/// The desk notices what is wrong, looks twice, and moves.
async fn moves(fixture: &mut Fixture) -> TestResult {
    let to = fixture.node_b()?;
    fixture.until_centre("the first look", |_| looks(fixture, "b") == 1).await?;
    second_look(fixture).await?;
    fixture.view.until("the other node", works_at(to)).await?;
    Ok(())
}

#[tokio::test]
async fn a_node_that_is_gone_is_left_for_the_other_one() -> TestResult {
    let mut fixture = alone().await?;
    fixture.sign_in().await?;
    fixture.control.node("a", NodeStatus::Stopped).await?;
    moves(&mut fixture).await?;
    let desk = fixture.view.desk()?;
    let server = fixture.node_b()?;
    assert!(desk.notices.iter().any(|notice| notice.kind == NoticeKind::Moved { server: server.clone() }));
    fixture.works().await?;
    // Nothing but the other node was used, and the agent was not asked.
    assert_eq!(fixture.browser.visits().shown.len(), 1);
    // The old node comes back: there is no automatic failback.
    fixture.control.node("a", NodeStatus::Running).await?;
    let before = looks(&fixture, "a");
    fixture.pass(Duration::from_secs(60)).await?;
    assert!(works_at(server)(fixture.view.desk()?));
    assert_eq!(looks(&fixture, "a"), before, "no desk asks for it");
    Ok(())
}

#[tokio::test]
async fn a_call_goes_on_at_the_other_node() -> TestResult {
    let mut fixture = alone().await?;
    fixture.sign_in().await?;
    fixture.ready().await?;
    let id = fixture
        .control
        .call(IncomingCall { to: Some(fixture.agent.login_id.clone()), ..IncomingCall::default() })?;
    fixture.view.until("the call", |desk| desk.calls.iter().any(|call| call.id == id)).await?;
    fixture.control.node("a", NodeStatus::Stopped).await?;
    moves(&mut fixture).await?;
    let answer = desk_contract::DialogAction { id: id.clone(), action: desk_contract::CallAction::Answer };
    must("the answer", fixture.desk.dialog_action(answer)).await?.map_err(said)?;
    assert!(fixture.view.desk()?.calls.iter().any(|call| call.id == id));
    Ok(())
}

#[tokio::test]
async fn a_node_without_its_cti_server_is_left_although_the_link_is_there() -> TestResult {
    let mut fixture = alone().await?;
    fixture.sign_in().await?;
    fixture.control.node("a", NodeStatus::OutOfService).await?;
    moves(&mut fixture).await?;
    fixture.works().await
}

#[tokio::test]
async fn when_both_are_out_of_service_the_desk_waits_where_it_is() -> TestResult {
    let mut fixture = alone().await?;
    fixture.sign_in().await?;
    let at = fixture.server()?;
    fixture.control.node("b", NodeStatus::OutOfService).await?;
    fixture.control.node("a", NodeStatus::OutOfService).await?;
    fixture.until_centre("the first look", |_| looks(&fixture, "b") == 1).await?;
    let mut seconds = 0;
    while looks(&fixture, "b") < 5 {
        fixture.pass(Duration::from_secs(1)).await?;
        seconds += 1;
        assert!(seconds < 120, "both are looked at again and again");
    }
    assert!(seconds >= 12, "but not without a pause");
    fixture.control.node("a", NodeStatus::InService).await?;
    fixture.settle("in service again").await?;
    assert!(works_at(at)(fixture.view.desk()?));
    assert!(fixture.view.desk()?.notices.is_empty());
    fixture.works().await
}

/// A node that is being maintained is left early by whoever is on no call (protocol/auth-and-events.md §5.5: nobody else moves such desks).
#[tokio::test]
async fn a_node_under_maintenance_is_left_as_soon_as_there_is_no_call() -> TestResult {
    for on_call in [false, true] {
        let mut fixture = alone().await?;
        fixture.sign_in().await?;
        let mut call = None;
        if on_call {
            fixture.ready().await?;
            let to = Some(fixture.agent.login_id.clone());
            let id = fixture.control.call(IncomingCall { to, ..IncomingCall::default() })?;
            fixture.view.until("the call", |desk| desk.calls.iter().any(|call| call.id == id)).await?;
            call = Some(id);
        }
        fixture.control.maintenance(&Maintenance {
            node: "a".to_owned(),
            finesse: "IN_PROGRESS".to_owned(),
            finesse_time: 1,
            cti: String::new(),
            cti_time: -1,
        })?;
        if let Some(id) = call {
            fixture.settle("the news of it").await?;
            assert_eq!(looks(&fixture, "b"), 0, "not during a call");
            fixture.control.hang_up(&id)?;
        }
        moves(&mut fixture).await?;
        fixture.works().await?;
    }
    Ok(())
}

/// The web application gone while the node says that it is in service: the node is looked at and not left
/// (protocol/auth-and-events.md §5.1).
#[tokio::test]
async fn finesse_that_goes_makes_the_nodes_be_looked_at_and_is_waited_for() -> TestResult {
    let mut fixture = alone().await?;
    fixture.sign_in().await?;
    let at = fixture.server()?;
    fixture.control.finesse_presence(&FinessePresence { node: "a".to_owned(), available: false })?;
    fixture.until_centre("the first look", |_| looks(&fixture, "b") == 1).await?;
    fixture.control.finesse_presence(&FinessePresence { node: "a".to_owned(), available: true })?;
    fixture.settle("back").await?;
    let before = looks(&fixture, "b");
    fixture.pass(Duration::from_secs(30)).await?;
    assert_eq!(looks(&fixture, "b"), before, "nothing is wrong any more");
    assert!(works_at(at)(fixture.view.desk()?));
    Ok(())
}

/// One bad look may be a moment of bad luck: only two in a row are a reason to move.
#[tokio::test]
async fn a_node_that_is_back_before_the_second_look_is_not_left() -> TestResult {
    let mut fixture = alone().await?;
    fixture.sign_in().await?;
    let at = fixture.server()?;
    fixture.control.node("a", NodeStatus::OutOfService).await?;
    fixture.until_centre("the first look", |_| looks(&fixture, "b") == 1).await?;
    fixture.control.node("a", NodeStatus::InService).await?;
    fixture.settle("in service again").await?;
    assert!(works_at(at)(fixture.view.desk()?));
    fixture.works().await
}

/// A ping that is not answered as it should be is reason enough to look, and none to leave.
#[tokio::test]
async fn a_ping_without_an_answer_makes_the_nodes_be_looked_at_at_once() -> TestResult {
    let mut fixture = alone().await?;
    fixture.sign_in().await?;
    let at = fixture.server()?;
    fixture.settle("connected").await?;
    let cut = LinkFault { node: None, user: None, how: LinkBreak::HalfOpen, condition: None };
    assert_eq!(fixture.control.link(&cut)?, 1);
    let ping = fixture.clock.now() + Duration::from_secs(10);
    must("a planned ping", fixture.clock.until_sleeper(|at| at <= ping)).await?;
    fixture.clock.advance_to(ping);
    let doubt = ping + Duration::from_millis(1_500);
    must("a doubt", fixture.clock.until_sleeper(|at| at > ping && at <= doubt)).await?;
    assert_eq!(looks(&fixture, "b"), 0, "the ping may still be answered");
    fixture.clock.advance_to(doubt);
    fixture.until_centre("a look", |_| looks(&fixture, "b") == 1).await?;
    let server = &fixture.view.desk()?.session;
    assert!(matches!(server, Session::SignedIn { r#as, .. } if r#as.server == at));
    Ok(())
}

/// The token of the one node is good at the other; when it is not, it is renewed there (protocol/auth-and-events.md §5.6).
#[tokio::test]
async fn a_token_that_died_with_the_node_is_renewed_at_the_other_one() -> TestResult {
    let mut fixture = alone().await?;
    fixture.sign_in().await?;
    fixture.control.revoke_tokens();
    fixture.control.node("a", NodeStatus::Stopped).await?;
    moves(&mut fixture).await?;
    assert_eq!(fixture.browser.visits().shown.len(), 1, "the company's page gave a new one in silence");
    fixture.works().await
}

/// How often node B was asked to change something.
fn changes(fixture: &Fixture) -> usize {
    fixture.count(|request| request.node == "b" && request.method == "PUT")
}

/// The old node may have its say for three minutes (protocol/auth-and-events.md §4.9).
#[tokio::test]
async fn a_late_sign_out_after_a_move_is_undone_once_and_told() -> TestResult {
    let mut fixture = alone().await?;
    fixture.sign_in().await?;
    fixture.control.node("a", NodeStatus::Stopped).await?;
    moves(&mut fixture).await?;
    fixture.works().await?;
    // Said twice is said once.
    fixture.forced("LOGOUT", Some(255))?;
    fixture.forced("LOGOUT", Some(255))?;
    let desk = fixture
        .view
        .until("signed in again", |desk| {
            let late =
                |kind: &NoticeKind| matches!(kind, NoticeKind::StateChangedBySystem { late: true, .. });
            desk.notices.iter().any(|notice| late(&notice.kind))
                && desk.agent.as_ref().is_some_and(|agent| agent.state == AgentState::NotReady)
        })
        .await?;
    assert!(matches!(desk.session, Session::SignedIn { .. }));
    // A second one is meant.
    fixture.forced("LOGOUT", Some(255))?;
    fixture.view.until("signed out", is_signed_out).await?;
    Ok(())
}

/// The same by the old node itself, which has counted a minute without presence: Not Ready where Finesse is UCCE, signed out where it
/// is UCCX.
#[tokio::test]
async fn the_old_node_fires_late_and_the_desk_goes_on_at_the_other_one() -> TestResult {
    for deployment in [Deployment::Ucce, Deployment::Uccx] {
        let options = Options { late_logout: true, deployment, ..Options::default() };
        let mut fixture = Fixture::on(options, Computer::of(Site { agents: 0, ..Site::default() })).await?;
        fixture.sign_in().await?;
        fixture.ready().await?;
        fixture.control.node("a", NodeStatus::Stopped).await?;
        moves(&mut fixture).await?;
        fixture.control.advance(Duration::from_secs(61));
        let told = |kind: &NoticeKind| matches!(kind, NoticeKind::StateChangedBySystem { late: true, .. });
        fixture
            .view
            .until("told, and not ready", |desk| {
                desk.notices.iter().any(|notice| told(&notice.kind))
                    && desk.agent.as_ref().is_some_and(|agent| agent.state == AgentState::NotReady)
            })
            .await?;
        assert_eq!(fixture.control.agent_state(&fixture.agent.login_id)?.forced_logouts, 1);
        assert!(works_at(fixture.node_b()?)(fixture.view.desk()?), "{deployment:?}");
        fixture.works().await?;
    }
    Ok(())
}

#[tokio::test]
async fn ready_comes_back_after_a_move_where_the_site_wants_it() -> TestResult {
    for restore_ready in [true, false] {
        let site = Site { restore_ready, agents: 0, ..Site::default() };
        let mut fixture = Fixture::on(Options::default(), Computer::of(site)).await?;
        let form: SignIn = fixture.form()?;
        fixture.try_sign_in(form).await?.map_err(said)?;
        fixture.ready().await?;
        fixture.control.node("a", NodeStatus::Stopped).await?;
        moves(&mut fixture).await?;
        fixture.forced("NOT_READY", Some(50_002))?;
        let told = |desk: &Desk| {
            desk.notices
                .iter()
                .any(|notice| matches!(notice.kind, NoticeKind::StateChangedBySystem { late: true, .. }))
        };
        fixture.view.until("told", told).await?;
        if restore_ready {
            let is_ready =
                |desk: &Desk| desk.agent.as_ref().is_some_and(|agent| agent.state == AgentState::Ready);
            fixture.view.until("ready again", is_ready).await?;
        } else {
            fixture.pass(Duration::from_secs(10)).await?;
            assert_eq!(changes(&fixture), 0, "nothing was asked for");
        }
    }
    Ok(())
}

/// What somebody else decided stands, however soon after a move it comes.
#[tokio::test]
async fn only_the_late_sign_out_of_the_old_node_is_undone() -> TestResult {
    for supervisor_or_idle in [999, 50_004] {
        let mut fixture = alone().await?;
        fixture.sign_in().await?;
        fixture.control.node("a", NodeStatus::Stopped).await?;
        moves(&mut fixture).await?;
        fixture.forced("LOGOUT", Some(supervisor_or_idle))?;
        let desk = fixture.view.until("signed out", is_signed_out).await?;
        assert_eq!(told_signed_out(&desk), 1, "{:?}", desk.notices);
        assert_eq!(changes(&fixture), 0, "{supervisor_or_idle}");
    }
    Ok(())
}

/// A desk that has moved while the agent was Ready, at a site that wants Ready back.
async fn moved_while_ready(options: Options) -> TestResult<Fixture> {
    let site = Site { restore_ready: true, agents: 0, ..Site::default() };
    let mut fixture = Fixture::on(options, Computer::of(site)).await?;
    fixture.sign_in().await?;
    fixture.ready().await?;
    fixture.control.node("a", NodeStatus::Stopped).await?;
    moves(&mut fixture).await?;
    Ok(fixture)
}

#[tokio::test]
async fn ready_does_not_come_back_after_what_was_meant() -> TestResult {
    for unanswered_or_supervisor in [32_767, 999] {
        let mut fixture = moved_while_ready(Options::default()).await?;
        fixture.forced("NOT_READY", Some(unanswered_or_supervisor))?;
        let is_not_ready =
            |desk: &Desk| desk.agent.as_ref().is_some_and(|agent| agent.state == AgentState::NotReady);
        fixture.view.until("not ready", is_not_ready).await?;
        fixture.pass(Duration::from_secs(10)).await?;
        assert_eq!(changes(&fixture), 0, "{unanswered_or_supervisor}");
    }
    // The agent's own wish is the last one.
    let mut fixture = moved_while_ready(Options { not_ready_reasons: false, ..Options::default() }).await?;
    for asked in 1..=2 {
        fixture.set(StateWanted::NotReady, None).await?.map_err(said)?;
        fixture.settle(&format!("said once more: {asked}")).await?;
        assert_eq!(changes(&fixture), asked);
    }
    Ok(())
}

/// The agent had asked for something else before the move, and no result came.
#[tokio::test]
async fn ready_does_not_come_back_when_the_agent_was_about_to_leave_it() -> TestResult {
    let site = Site { restore_ready: true, agents: 0, ..Site::default() };
    let mut fixture = Fixture::on(Options::default(), Computer::of(site)).await?;
    fixture.sign_in().await?;
    fixture.ready().await?;
    fixture.accepts_the_next()?;
    let asked = fixture.asks(StateWanted::NotReady, Some("5"));
    fixture.until_accepted().await?;
    fixture.control.node("a", NodeStatus::Stopped).await?;
    moves(&mut fixture).await?;
    fixture.forced("NOT_READY", Some(50_002))?;
    fixture.advance(Duration::from_secs(10));
    let error = must("the end of the request", asked).await??.err().ok_or("there was a result")?;
    assert_eq!(error.code, ErrorCode::NoResult);
    fixture.settle("said once more").await?;
    fixture.set(StateWanted::NotReady, Some("6")).await?.map_err(said)?;
    assert_eq!(changes(&fixture), 1);
    Ok(())
}

/// Refused at once, refused later without a word of which request it is about, or never answered: the agent does not sit at a desk
/// that is signed out.
#[tokio::test]
async fn a_late_sign_out_that_can_not_be_undone_closes_the_desk() -> TestResult {
    for how in ["refused", "refused later", "silence"] {
        let mut fixture = alone().await?;
        fixture.sign_in().await?;
        fixture.control.node("a", NodeStatus::Stopped).await?;
        moves(&mut fixture).await?;
        let (status, body) = if how == "refused" { (400, None) } else { (202, Some(String::new())) };
        let refused = FaultEffect::Status { status, body, content_type: None };
        let put = Some("PUT".to_owned());
        fixture.control.fault(Fault { method: put, ..Fault::once(FaultPlace::Rest, refused) })?;
        fixture.advance(Duration::from_millis(50));
        fixture.forced("LOGOUT", Some(255))?;
        if how == "silence" {
            let given_up = fixture.clock.now() + Duration::from_secs(10);
            must("patience", fixture.clock.until_sleeper(|at| at == given_up)).await?;
            fixture.advance(Duration::from_secs(10));
        }
        if how == "refused later" {
            fixture.until_centre("the extension to be signed in", |_| changes(&fixture) == 1).await?;
            fixture.refuses_late("b", "", "CF_RESOURCE_BUSY")?;
        }
        let desk = fixture.view.until("signed out", is_signed_out).await?;
        assert_eq!(told_signed_out(&desk), 1, "{how}: {:?}", desk.notices);
    }
    Ok(())
}

/// Behind a reverse proxy SystemInfo answers only whoever is signed in (protocol/auth-and-events.md §1.1).
#[tokio::test]
async fn a_node_that_tells_only_who_is_signed_in_is_asked_with_the_sign_in() -> TestResult {
    let mut fixture = alone().await?;
    fixture.sign_in().await?;
    let to = fixture.node_b()?;
    let protected = || FaultEffect::Status { status: 401, body: None, content_type: None };
    let fault = || Fault { node: Some("b".to_owned()), ..Fault::once(FaultPlace::Systeminfo, protected()) };
    fixture.control.fault(fault())?;
    fixture.control.node("a", NodeStatus::Stopped).await?;
    let asked = |fixture: &Fixture, auth: AuthKind| {
        fixture.count(|request| {
            request.node == "b" && request.path.ends_with("SystemInfo") && request.auth == auth
        })
    };
    fixture.until_centre("the first look", |_| asked(&fixture, AuthKind::Bearer) == 1).await?;
    fixture.control.fault(fault())?;
    let soon = fixture.clock.now() + Duration::from_millis(300);
    must("a planned look", fixture.clock.until_sleeper(|at| at == soon)).await?;
    fixture.clock.advance_to(soon);
    fixture.view.until("the other node", works_at(to)).await?;
    assert!(asked(&fixture, AuthKind::None) >= 2, "nothing is sent to whoever does not ask for it");
    Ok(())
}
