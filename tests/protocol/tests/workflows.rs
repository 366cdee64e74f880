//! Workflows of the contact centre, and pages that IT has opened: what is opened and sent, what is refused, and what the log says.

use std::{sync::Arc, time::Duration};

use desk_contract::{
    CallAction, CallPhase, Link, ManagedSetting, Site, WorkflowEvent, WorkflowFiring, WorkflowList,
    WorkflowLog, WorkflowMatch, WorkflowOutcome, WorkflowRefusal, WorkflowRules,
};
use finesse_sim::{
    Fault, FaultEffect, FaultPlace, IncomingCall, LinkBreak, LinkFault, Options, WorkflowsChange,
};
use protocol::{Computer, Fixture, TestResult, must, said, set_wrap_up, with_get};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    sync::Mutex,
    task::yield_now,
};

const PAGE: &str = "https://crm.example.test/find?number=${fromAddress}&name=${callVariable1}";
const OPENED: &str = "https://crm.example.test/find?number=0045550123&name=Jane%20Roe%20%26%20sons";

fn pop(path: &str) -> Value {
    json!({ "name": "Customer", "type": "BROWSER_POP", "params": { "path": path, "windowName": "crm" } })
}

fn on(trigger: &str, name: &str, action: &Value) -> Value {
    json!({ "name": name, "trigger": trigger, "actions": [action] })
}

fn change(workflows: &[Value]) -> TestResult<WorkflowsChange> {
    Ok(serde_json::from_value(json!({ "workflows": workflows }))?)
}

fn site(workflows: WorkflowRules) -> Site {
    Site { workflows, ..with_get() }
}

/// A desk whose agent is Ready, with these workflows in force.
async fn ready(change: WorkflowsChange, rules: WorkflowRules) -> TestResult<Fixture> {
    ready_at(change, site(rules)).await
}

async fn ready_at(change: WorkflowsChange, site: Site) -> TestResult<Fixture> {
    let mut fixture = Fixture::on(Options::default(), Computer::of(site)).await?;
    fixture.control.workflows(change)?;
    fixture.sign_in().await?;
    until_log(&fixture, "the list", |log| log.list != WorkflowList::Loading).await?;
    fixture.ready().await?;
    Ok(fixture)
}

async fn until_log(
    fixture: &Fixture,
    what: &str,
    wanted: impl Fn(&WorkflowLog) -> bool,
) -> TestResult<WorkflowLog> {
    must(what, async {
        loop {
            let log = fixture.desk.workflow_log().await.map_err(said)?;
            if wanted(&log) {
                return Ok(log);
            }
            yield_now().await;
        }
    })
    .await?
}

/// Waits until so many entries have their outcome.
async fn until_firings(fixture: &Fixture, count: usize) -> TestResult<Vec<WorkflowFiring>> {
    let are_done = |log: &WorkflowLog| {
        log.firings.len() == count
            && log.firings.iter().all(|firing| firing.outcome != WorkflowOutcome::Begun)
    };
    Ok(until_log(fixture, &format!("{count} entries with an outcome"), are_done).await?.firings)
}

fn ring(fixture: &Fixture) -> TestResult<String> {
    Ok(fixture.control.call(IncomingCall {
        from: Some("0045550123".to_owned()),
        queue: Some("Billing".to_owned()),
        variables: [("callVariable1".to_owned(), "Jane Roe & sons".to_owned())].into(),
        ..IncomingCall::default()
    })?)
}

#[tokio::test]
async fn a_ringing_call_opens_the_page_of_the_first_workflow_that_fits() -> TestResult {
    let mut other = on("CALL_ARRIVES", "Sales", &pop("https://other.example.test/"));
    other["conditions"] =
        json!([{ "variable": { "name": "queueName" }, "comparator": "IS_EQUAL", "value": "Sales" }]);
    let workflows =
        [other, on("CALL_ARRIVES", "Customer page", &pop(PAGE)), on("CALL_ARRIVES", "Third", &pop(PAGE))];
    let fixture = ready(change(&workflows)?, WorkflowRules::default()).await?;
    ring(&fixture)?;
    assert_eq!(fixture.pages.until(1).await?, [OPENED]);
    let firings = until_firings(&fixture, 1).await?;
    let firing = &firings[0];
    assert_eq!((firing.workflow.as_str(), firing.action.as_str()), ("Customer page", "Customer"));
    assert_eq!(
        (firing.event, firing.host.as_deref()),
        (Some(WorkflowEvent::Arrives), Some("crm.example.test"))
    );
    assert_eq!(firing.outcome, WorkflowOutcome::Opened);
    let shown = format!("{firing:?}");
    assert!(!shown.contains("Jane") && !shown.contains("0045550123"), "{shown}");
    let times: Vec<_> = fixture.desk.dry_run_workflows().await.map_err(said)?;
    let times: Vec<_> = times.iter().map(|run| (run.workflow.as_str(), run.times)).collect();
    assert_eq!(times, [("Sales", 0), ("Customer page", 1), ("Third", 0)]);
    Ok(())
}

#[tokio::test]
async fn each_event_of_a_call_fires_once_also_across_a_reconnect() -> TestResult {
    let page = |name: &str| pop(&format!("https://crm.example.test/{name}?reason=${{wrapUpReason}}"));
    let workflows = [
        on("CALL_ARRIVES", "arrives", &page("arrives")),
        on("CALL_ANSWERED", "answered", &page("answered")),
        on("CALL_ENDS", "ends", &page("ends")),
    ];
    let mut fixture = ready(change(&workflows)?, WorkflowRules::default()).await?;
    let id = ring(&fixture)?;
    fixture.until_calls(&[(&id, CallPhase::Ringing)]).await?;
    let refused = FaultEffect::Status { status: 503, body: None, content_type: None };
    fixture.control.fault(Fault::always(FaultPlace::Link, refused))?;
    fixture.control.link(&LinkFault { node: None, user: None, how: LinkBreak::Close, condition: None })?;
    fixture.view.until("no connection", |desk| matches!(desk.link, Link::Waiting { .. })).await?;
    fixture.control.clear_faults();
    fixture.clock.advance(Duration::from_secs(3));
    fixture.view.until("online", |desk| matches!(desk.link, Link::Online { .. })).await?;
    fixture.acts(&id, CallAction::Answer).await?;
    fixture.acts(&id, CallAction::Hold).await?;
    fixture.acts(&id, CallAction::Retrieve).await?;
    fixture.does(set_wrap_up(&id, "Refund")).await?;
    fixture.acts(&id, CallAction::Drop).await?;
    fixture.ready().await?;
    fixture.until_calls(&[]).await?;
    let opened = fixture.pages.until(3).await?;
    let expected = ["arrives?reason=", "answered?reason=", "ends?reason=Refund"];
    assert_eq!(opened, expected.map(|path| format!("https://crm.example.test/{path}")));
    Ok(())
}

#[tokio::test]
async fn a_call_that_was_there_before_the_program_opens_nothing_until_it_is_answered() -> TestResult {
    let workflows = [
        on("CALL_ARRIVES", "arrives", &pop("https://crm.example.test/arrives")),
        on("CALL_ANSWERED", "answered", &pop("https://crm.example.test/answered")),
    ];
    let mut fixture = ready(change(&workflows)?, WorkflowRules::default()).await?;
    let id = ring(&fixture)?;
    fixture.pages.until(1).await?;
    fixture.restart().await?;
    fixture.until_calls(&[(&id, CallPhase::Ringing)]).await?;
    until_log(&fixture, "the list", |log| log.list != WorkflowList::Loading).await?;
    fixture.acts(&id, CallAction::Answer).await?;
    let opened = fixture.pages.until(2).await?;
    assert_eq!(opened, ["https://crm.example.test/arrives", "https://crm.example.test/answered"]);
    Ok(())
}

#[tokio::test]
async fn what_is_not_allowed_is_not_done_and_stands_in_the_log() -> TestResult {
    let request = json!({ "name": "Send", "type": "HTTP_REQUEST",
        "params": { "path": "https://crm.example.test/calls", "method": "POST" } });
    let mut gadget = pop(PAGE);
    gadget["handledBy"] = "OTHER".into();
    let workflows = [
        on("CALL_ARRIVES", "File", &pop("file:///etc/passwd")),
        on("CALL_ARRIVES", "Script", &pop("javascript:alert(1)")),
        on("CALL_ARRIVES", "Other host", &pop("https://evil.example.test/")),
        on("CALL_ARRIVES", "Host of a value", &pop("https://${callVariable1}.example.test/")),
        on("CALL_ARRIVES", "Request", &request),
        on("CALL_ARRIVES", "Gadget", &gadget),
        on("CALL_TELEPORTED", "Never", &pop(PAGE)),
    ];
    let rules = WorkflowRules {
        pop_hosts: vec!["crm.example.test".to_owned()],
        workflow_match: WorkflowMatch::All,
        ..WorkflowRules::default()
    };
    let fixture = ready(change(&workflows)?, rules).await?;
    ring(&fixture)?;
    let firings = until_firings(&fixture, 7).await?;
    let told: Vec<_> = firings.iter().rev().map(|each| (each.workflow.as_str(), each.outcome)).collect();
    let refused = |name, why| (name, WorkflowOutcome::Refused { why });
    assert_eq!(
        told,
        [
            refused("Never", WorkflowRefusal::UnknownTrigger),
            refused("File", WorkflowRefusal::Scheme),
            refused("Script", WorkflowRefusal::NotAddress),
            refused("Other host", WorkflowRefusal::Host),
            refused("Host of a value", WorkflowRefusal::VariableInHost),
            refused("Request", WorkflowRefusal::Host),
            refused("Gadget", WorkflowRefusal::ForGadget),
        ]
    );
    assert_eq!(fixture.pages.opened(), Vec::<String>::new());
    Ok(())
}

#[tokio::test]
async fn a_masked_value_leaves_in_no_address_and_no_request_unless_it_says_so() -> TestResult {
    let recorder = Recorder::answering(&["204 No Content", "204 No Content"]).await?;
    let path = format!("http://crm.localhost:{}/calls", recorder.port);
    let send = json!({ "name": "Send", "type": "HTTP_REQUEST",
        "params": { "path": path, "method": "POST", "contentType": "text/plain", "body": "${callVariable1}" } });
    let mut hidden = pop("https://crm.example.test/${name}");
    hidden["variables"] = json!([{ "name": "name", "node": "//CallVariable[name='callVariable1']/value" }]);
    let number = pop("https://crm.example.test/number/${fromAddress}");
    let gold =
        json!([{ "variable": { "name": "callVariable1" }, "comparator": "CONTAINS", "value": "Jane" }]);
    let mut customer = on("CALL_ARRIVES", "Customer page", &pop(PAGE));
    customer["actions"] = json!([pop(PAGE), hidden, send, number]);
    customer["conditions"] = gold;
    let workflows = [customer];
    let masking = |send_masked_variables| Site {
        masked_variables: vec!["callvariable1".to_owned()],
        ..site(WorkflowRules {
            http_hosts: vec!["http://crm.localhost".to_owned()],
            screen_pop_ringing: PAGE.to_owned(),
            send_masked_variables,
            ..WorkflowRules::default()
        })
    };

    let fixture = ready_at(change(&workflows)?, masking(false)).await?;
    ring(&fixture)?;
    let firings = until_firings(&fixture, 5).await?;
    let outcomes: Vec<_> = firings.iter().rev().map(|firing| firing.outcome).collect();
    let masked = WorkflowOutcome::Refused { why: WorkflowRefusal::Masked };
    assert_eq!(outcomes, [masked, masked, masked, masked, WorkflowOutcome::Opened]);
    assert_eq!(fixture.pages.opened(), ["https://crm.example.test/number/0045550123"]);
    assert!(recorder.asked.lock().await.is_empty());

    let fixture = ready_at(change(&workflows)?, masking(true)).await?;
    ring(&fixture)?;
    until_firings(&fixture, 5).await?;
    let mut opened = fixture.pages.opened();
    opened.sort();
    let hidden = "https://crm.example.test/Jane%20Roe%20%26%20sons";
    let number = "https://crm.example.test/number/0045550123";
    assert_eq!(opened, [hidden, OPENED, OPENED, number]);
    let asked = recorder.asked.lock().await;
    assert!(asked.iter().any(|request| request.ends_with("Jane Roe & sons")), "{asked:?}");
    Ok(())
}

#[tokio::test]
async fn it_has_pages_opened_for_its_own_events() -> TestResult {
    let rules = WorkflowRules {
        screen_pop_ringing: "https://crm.example.test/r/${fromAddress}".to_owned(),
        screen_pop_answered: "https://crm.example.test/a/${extension}".to_owned(),
        ..WorkflowRules::default()
    };
    let mut fixture = ready(change(&[])?, rules).await?;
    let id = ring(&fixture)?;
    fixture.until_calls(&[(&id, CallPhase::Ringing)]).await?;
    fixture.acts(&id, CallAction::Answer).await?;
    let extension = fixture.agent.extension.clone();
    let expected = [
        "https://crm.example.test/r/0045550123".to_owned(),
        format!("https://crm.example.test/a/{extension}"),
    ];
    assert_eq!(fixture.pages.until(2).await?, expected);
    let settings: Vec<_> = until_firings(&fixture, 2).await?.iter().map(|firing| firing.setting).collect();
    assert_eq!(settings, [Some(ManagedSetting::ScreenPopAnswered), Some(ManagedSetting::ScreenPopRinging)]);
    Ok(())
}

#[tokio::test]
async fn a_list_that_only_an_older_release_has_is_read_and_so_are_its_actions() -> TestResult {
    let workflows = [on("CALL_ARRIVES", "Customer page", &pop(PAGE))];
    let old = json!({ "workflows": workflows, "teamResource": false, "summaries": true });
    let fixture = ready(serde_json::from_value(old)?, WorkflowRules::default()).await?;
    ring(&fixture)?;
    assert_eq!(fixture.pages.until(1).await?, [OPENED]);
    let asked = fixture.control.state().requests;
    let count = |end: &str| asked.iter().filter(|request| request.path.ends_with(end)).count();
    assert_eq!((count("/Workflows"), count("/WorkflowAction/1")), (2, 1));

    let closed = json!({ "workflows": workflows, "summaries": true, "readableActions": false });
    let fixture = ready(serde_json::from_value(closed)?, WorkflowRules::default()).await?;
    ring(&fixture)?;
    let firings = until_firings(&fixture, 1).await?;
    assert_eq!(firings[0].outcome, WorkflowOutcome::Refused { why: WorkflowRefusal::Incomplete });
    Ok(())
}

#[tokio::test]
async fn without_a_browser_the_log_says_so() -> TestResult {
    let workflows = [on("CALL_ARRIVES", "Customer page", &pop(PAGE))];
    let fixture = ready(change(&workflows)?, WorkflowRules::default()).await?;
    fixture.pages.is_missing();
    ring(&fixture)?;
    assert_eq!(until_firings(&fixture, 1).await?[0].outcome, WorkflowOutcome::NotOpened);
    Ok(())
}

/// A web server of the company: it keeps what it was asked, and answers each request with the next of these heads.
struct Recorder {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Recorder {
    async fn answering(heads: &'static [&'static str]) -> TestResult<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&asked);
        tokio::spawn(async move {
            for head in heads {
                let Ok((mut stream, _)) = listener.accept().await else { return };
                let mut request = Vec::new();
                let mut buffer = [0_u8; 4096];
                while !is_whole(&request) {
                    match stream.read(&mut buffer).await {
                        Ok(read) if read > 0 => request.extend_from_slice(&buffer[..read]),
                        _ => break,
                    }
                }
                kept.lock().await.push(String::from_utf8_lossy(&request).into_owned());
                let answer = format!("HTTP/1.1 {head}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
                if stream.write_all(answer.as_bytes()).await.is_err() {
                    return;
                }
            }
        });
        Ok(Self { port, asked })
    }
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head
        .lines()
        .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
    body.len() >= length.unwrap_or(0)
}

#[tokio::test]
async fn a_request_goes_to_the_hosts_of_it_alone_and_carries_no_token_and_no_cookie() -> TestResult {
    let recorder = Recorder::answering(&[
        "204 No Content\r\nset-cookie: a=b",
        "302 Found\r\nlocation: https://evil.example.test/",
        "503 Service Unavailable",
    ])
    .await?;
    let path = format!("http://crm.localhost:{}/calls/${{fromAddress}}", recorder.port);
    let body = r#"\{"name":"${callVariable1}"\}"#;
    let send = json!({ "name": "Send", "type": "HTTP_REQUEST", "params": { "path": path, "method": "POST",
        "location": "OTHER", "contentType": "application/json", "body": body } });
    let rules =
        WorkflowRules { http_hosts: vec!["http://crm.localhost".to_owned()], ..WorkflowRules::default() };
    let mut fixture = ready(change(&[on("CALL_ARRIVES", "Send it", &send)])?, rules).await?;
    let mut statuses = Vec::new();
    for count in 1..=3 {
        let id = ring(&fixture)?;
        statuses.push(until_firings(&fixture, count).await?[0].outcome);
        fixture.until_calls(&[(&id, CallPhase::Ringing)]).await?;
        fixture.control.hang_up(&id)?;
        fixture.until_calls(&[]).await?;
        fixture.ready().await?;
    }
    assert_eq!(statuses, [204, 302, 503].map(|status| WorkflowOutcome::Sent { status }));
    for asked in recorder.asked.lock().await.iter() {
        let (head, body) = asked.split_once("\r\n\r\n").ok_or("a request without a body")?;
        let lower = head.to_ascii_lowercase();
        assert!(head.starts_with("POST /calls/0045550123 HTTP/1.1"), "{head}");
        assert!(lower.contains("content-type: application/json"), "{head}");
        for forbidden in ["authorization", "cookie", "referer", "requestid"] {
            assert!(!lower.contains(forbidden), "{head}");
        }
        assert_eq!(body, r#"{"name":"Jane Roe & sons"}"#);
    }
    Ok(())
}
