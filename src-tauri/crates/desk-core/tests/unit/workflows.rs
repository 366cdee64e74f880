use desk_contract::{WorkflowRefusal, WorkflowRules};
use finesse_client::TransportError;
use finesse_wire::parse_workflows;

use super::*;

const NOW: Millis = Millis(5);

fn workflows(practice: bool) -> Workflows {
    let user = User::parse(b"<User><loginId>40217</loginId></User>").unwrap();
    let rules = WorkflowRules {
        http_hosts: vec!["crm.example.test".into()],
        screen_pop_ringing: "https://crm.example.test/".into(),
        ..WorkflowRules::default()
    };
    let site = Site { workflows: rules, ..Site::default() };
    Workflows::new(&user, &Extension::new("61234"), &site, &Trust::new().unwrap(), practice)
}

fn arrives() -> Occurrence {
    let dialog = Dialog::parse(b"<Dialog><id>9</id></Dialog>").unwrap();
    Occurrence { event: Event::Arrives, key: "9".into(), dialog: Arc::new(dialog) }
}

fn request() -> Vec<Workflow> {
    parse_workflows(
        b"<Workflows><Workflow><name>W</name><TriggerSet><name>CALL_ARRIVES</name></TriggerSet><workflowActions><WorkflowAction>\
          <name>A</name><type>HTTP_REQUEST</type><params><Param><name>path</name><value>https://crm.example.test/</value></Param>\
          <Param><name>method</name><value>GET</value></Param></params></WorkflowAction></workflowActions></Workflow></Workflows>",
    )
    .unwrap()
}

fn unreachable_server() -> RestError {
    TransportError::TimedOut { host: "fin-a.example.test".into() }.into()
}

#[test]
fn what_happens_before_the_list_is_read_runs_when_it_is_read() {
    let mut workflows = workflows(false);
    workflows.early.push(arrives());
    let jobs = workflows.read(Ok(request()), NOW);
    assert_eq!(jobs.len(), 2, "the page of IT and the request");
    assert!(workflows.read(Ok(request()), NOW).is_empty());
}

#[test]
fn a_list_that_cannot_be_read_again_stays_in_force() {
    let mut workflows = workflows(false);
    workflows.read(Err(unreachable_server()), NOW);
    assert_eq!(workflows.told().list, WorkflowList::Failed);
    workflows.reloading();
    assert_eq!(workflows.told().list, WorkflowList::Loading);
    workflows.read(Ok(request()), NOW);
    workflows.reloading();
    workflows.read(Err(unreachable_server()), NOW);
    assert_eq!(workflows.told().list, WorkflowList::Ready { count: 1 });
}

#[test]
fn so_many_requests_wait_at_most_and_an_answer_makes_room() {
    let mut workflows = workflows(false);
    workflows.read(Ok(request()), NOW);
    let sent = |workflows: &mut Workflows| {
        let jobs = workflows.run(&arrives(), NOW);
        jobs.into_iter().find(|job| matches!(job.what, Outcome::Send { .. })).map(|job| job.id)
    };
    let first = sent(&mut workflows).unwrap();
    for _ in 1..MOST_REQUESTS {
        assert!(sent(&mut workflows).is_some());
    }
    assert_eq!(sent(&mut workflows), None);
    let refused = WorkflowOutcome::Refused { why: WorkflowRefusal::TooMany };
    assert_eq!(workflows.told().firings[0].outcome, refused);
    workflows.done(first, WorkflowOutcome::Sent { status: 200 });
    assert!(sent(&mut workflows).is_some());
}

#[test]
fn in_practice_no_page_of_it_is_opened_and_nothing_is_sent() {
    let mut workflows = workflows(true);
    workflows.read(Ok(request()), NOW);
    assert!(workflows.run(&arrives(), NOW).is_empty());
    let refused = WorkflowOutcome::Refused { why: WorkflowRefusal::Host };
    assert_eq!(workflows.told().firings.iter().map(|firing| firing.outcome).collect::<Vec<_>>(), [refused]);
}
