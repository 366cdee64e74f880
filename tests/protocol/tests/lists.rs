//! What an administrator has configured: read once at a sign-in with as few requests as there can be, and again on demand.

use desk_contract::{DeskCommand, ErrorCode, Link, StateWanted};
use finesse_sim::{
    Fault, FaultEffect, FaultPlace, IncomingCall, LinkBreak, LinkFault, RawAnswer, RequestView,
};
use protocol::{Fixture, TestResult, must, said};

/// Requests for lists: at the team, and of the agent.
fn is_list(request: &RequestView) -> bool {
    let of_agent = ["/ReasonCodes", "/WrapUpReasons", "/MediaPropertiesLayouts", "/MediaPropertiesLayout"];
    request.path.contains("/TeamResource/") || of_agent.iter().any(|name| request.path.contains(name))
}

/// Lists that no one waits for.
const IN_THE_BACKGROUND: [&str; 2] = ["team PhoneBooks", "team Workflows"];

/// The lists that a sign-in or a reload waits for.
fn asked(fixture: &Fixture) -> Vec<String> {
    let mut all = all_asked(fixture);
    all.retain(|list| !list.ends_with("PhoneBooks") && !list.ends_with("Workflows"));
    all
}

/// The lists that were asked for, without what stands before their names.
fn all_asked(fixture: &Fixture) -> Vec<String> {
    let requests = fixture.control.state().requests.into_iter().filter(is_list);
    let name = |request: RequestView| {
        let (_, name) = request.path.rsplit_once('/').unwrap_or_default();
        let whose = if request.path.contains("/TeamResource/") { "team" } else { "agent" };
        let name = name.split('?').next().unwrap_or_default();
        format!("{whose} {name} {}", request.query).trim().to_owned()
    };
    requests.map(name).collect()
}

fn answers(path: &str, status: u16, body: &str) -> Fault {
    let headers = [("Content-Type".to_owned(), "application/xml".to_owned())].into();
    let answer = RawAnswer { status, headers, body: body.to_owned(), base64: None, trickle: false };
    Fault { path: Some(path.to_owned()), ..Fault::once(FaultPlace::Rest, FaultEffect::Answer { answer }) }
}

const WRAP_UP: &str = "/finesse/api/TeamResource/5012/WrapUpReasons";

const ONE_REASON: &str = "<WrapUpReasons><WrapUpReason><label>Sold</label></WrapUpReason></WrapUpReasons>";

#[tokio::test]
async fn a_sign_in_reads_each_list_with_one_request_and_nothing_is_read_again() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    let once = ["team ReasonCodes category=ALL", "team WrapUpReasons", "team MediaPropertiesLayouts"];
    assert_eq!(asked(&fixture), once);
    let desk = fixture.view.until("the reasons", |desk| !desk.reasons.wrap_up.is_empty()).await?;
    let first = |reasons: &[desk_contract::Reason]| reasons.first().map(|reason| reason.label.clone());
    assert_eq!(first(&desk.reasons.not_ready).as_deref(), Some("Lunch"));
    assert_eq!(first(&desk.reasons.sign_out).as_deref(), Some("End of shift"));
    fixture.control.link(&LinkFault { node: None, user: None, how: LinkBreak::Close, condition: None })?;
    fixture.view.until("no connection", |desk| !matches!(desk.link, Link::Online { .. })).await?;
    fixture.view.until("online", |desk| matches!(desk.link, Link::Online { .. })).await?;
    fixture.works().await?;
    assert_eq!(asked(&fixture), once, "a reconnect reads no list");
    let whole = once.len() + IN_THE_BACKGROUND.len();
    let are_read = async {
        while all_asked(&fixture).len() < whole {
            tokio::task::yield_now().await;
        }
    };
    must("phone books and workflows", are_read).await?;
    let mut background = all_asked(&fixture);
    background.retain(|list| !once.contains(&list.as_str()));
    background.sort();
    assert_eq!(background, IN_THE_BACKGROUND, "five requests in all");
    Ok(())
}

/// Older releases do not have the team's lists, and say so in different ways (protocol/dialogs.md §3.1).
#[tokio::test]
async fn where_the_team_has_no_lists_the_agents_own_are_read() -> TestResult {
    for status in [401, 403, 404] {
        let mut fixture = Fixture::new().await?;
        let none = answers("/finesse/api/TeamResource/", status, "<ApiErrors/>");
        fixture.control.fault(Fault { times: None, ..none })?;
        fixture.sign_in().await?;
        let agents: Vec<_> = asked(&fixture).into_iter().filter(|list| list.starts_with("agent")).collect();
        let expected = [
            "agent ReasonCodes category=NOT_READY",
            "agent ReasonCodes category=LOGOUT",
            "agent WrapUpReasons",
            "agent MediaPropertiesLayouts",
        ];
        assert_eq!(agents, expected, "{status}");
        let desk = fixture.view.until("the reasons", |desk| !desk.reasons.wrap_up.is_empty()).await?;
        assert!(!desk.reasons.not_ready.is_empty() && !desk.reasons.sign_out.is_empty(), "{status}");
    }
    Ok(())
}

#[tokio::test]
async fn the_lists_are_read_again_on_demand() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    fixture.control.fault(answers(WRAP_UP, 200, ONE_REASON))?;
    let layouts = "<MediaPropertiesLayouts><MediaPropertiesLayout><name>New</name><type>DEFAULT</type><header><entry>\
                   <displayName>Caller</displayName><mediaProperty>callVariable1</mediaProperty></entry></header>\
                   </MediaPropertiesLayout></MediaPropertiesLayouts>";
    fixture.control.fault(answers("/finesse/api/TeamResource/5012/MediaPropertiesLayouts", 200, layouts))?;
    fixture.does(DeskCommand::ReloadLists).await?;
    let desk = fixture.view.until("the new list", |desk| desk.reasons.wrap_up == ["Sold"]).await?;
    assert!(!desk.reasons.not_ready.is_empty(), "the other lists are still there");
    assert_eq!(asked(&fixture).len(), 6);
    fixture.set(StateWanted::Ready, None).await?.map_err(said)?;
    fixture.control.call(IncomingCall::default())?;
    let is_labelled = |desk: &desk_contract::Desk| {
        desk.calls.iter().flat_map(|call| &call.variables).any(|variable| variable.label == "Caller")
    };
    fixture.view.until("the new layout", is_labelled).await?;
    Ok(())
}

#[tokio::test]
async fn a_list_that_cannot_be_read_stays_as_it_was_and_the_agent_is_told() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    let before = fixture.view.until("the reasons", |desk| !desk.reasons.wrap_up.is_empty()).await?.reasons;
    fixture.control.fault(answers(WRAP_UP, 503, ""))?;
    let error = fixture.is_refused(DeskCommand::ReloadLists).await?;
    assert_eq!(error.code, ErrorCode::OutOfService);
    fixture.settle("after it").await?;
    assert_eq!(fixture.view.desk()?.reasons, before);
    fixture.does(DeskCommand::ReloadLists).await
}

#[tokio::test]
async fn without_a_session_no_list_is_read() -> TestResult {
    let fixture = Fixture::new().await?;
    assert_eq!(fixture.is_refused(DeskCommand::ReloadLists).await?.code, ErrorCode::NotSignedIn);
    assert_eq!(asked(&fixture), Vec::<String>::new());
    Ok(())
}
