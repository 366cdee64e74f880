use std::sync::Arc;

use finesse_wire::{Dialog, parse_workflows};

use super::*;

const CALL: &str = "<Dialog><id>9</id><mediaType>Voice</mediaType><fromAddress>0045550123</fromAddress><mediaProperties>\
    <callType>ACD_IN</callType><queueName>Billing</queueName><callvariables>\
    <CallVariable><name>callVariable1</name><value>gold \"A&amp;B\"</value></CallVariable>\
    <CallVariable><name>user.order</name><value>A-17</value></CallVariable></callvariables></mediaProperties></Dialog>";

fn happened(event: Event) -> Occurrence {
    Occurrence { event, key: "9".into(), dialog: Arc::new(Dialog::parse(CALL.as_bytes()).unwrap()) }
}

fn workflow(name: &str, trigger: &str, conditions: &str, actions: &str) -> String {
    format!(
        "<Workflow><name>{name}</name><TriggerSet><type>SYSTEM</type><name>{trigger}</name></TriggerSet>\
         <ConditionSet>{conditions}</ConditionSet><workflowActions>{actions}</workflowActions></Workflow>"
    )
}

fn condition(name: &str, comparator: &str, value: &str) -> String {
    format!(
        "<Condition><Variable><name>{name}</name><type>SYSTEM</type></Variable><comparator>{comparator}</comparator>\
         <value>{value}</value></Condition>"
    )
}

fn action(name: &str, kind: &str, params: &[(&str, &str)]) -> String {
    let params: String = params
        .iter()
        .map(|(name, value)| format!("<Param><name>{name}</name><value>{value}</value></Param>"))
        .collect();
    format!(
        "<WorkflowAction><name>{name}</name><type>{kind}</type><handledBy>FINESSE_DESKTOP</handledBy><params>{params}</params>\
         <actionVariables><ActionVariable><name>order</name><type>CUSTOM</type>\
         <node>//CallVariable[name='user.order']/value</node></ActionVariable></actionVariables></WorkflowAction>"
    )
}

fn pop_to(path: &str) -> String {
    action("Customer", "BROWSER_POP", &[("path", path), ("windowName", "crm")])
}

fn list(workflows: &[String]) -> Vec<Workflow> {
    parse_workflows(format!("<Workflows>{}</Workflows>", workflows.concat()).as_bytes()).unwrap()
}

fn rules() -> Rules {
    Rules { pop_hosts: Hosts::or_all(Vec::new()), http_hosts: Hosts::only(Vec::new()), ..Rules::default() }
}

fn decided(workflows: &[String], event: Event, rules: &Rules) -> Vec<Decision> {
    decide(&list(workflows), &happened(event), &Caller::default(), rules)
}

fn opened(decisions: &[Decision]) -> Vec<String> {
    let opened = decisions.iter().filter_map(|decision| match &decision.outcome {
        Outcome::Open { address, .. } => Some(address.to_string()),
        Outcome::Send { .. } | Outcome::Refuse(_) => None,
    });
    opened.collect()
}

fn refusal(decisions: &[Decision]) -> Refusal {
    match decisions {
        [Decision { outcome: Outcome::Refuse(why), .. }] => *why,
        other => unreachable!("{other:?}"),
    }
}

#[test]
fn the_first_workflow_that_fits_opens_its_address_with_the_values_of_the_call() {
    let path = "https://crm.example.test/find?name=${callVariable1}&amp;order=${order}&amp;x=${missing}";
    let workflows = [
        workflow("Other", "CALL_ENDS", "", &pop_to("https://other.example.test/")),
        workflow("Pop", "CALL_ARRIVES", "", &pop_to(path)),
        workflow("Second", "CALL_ARRIVES", "", &pop_to("https://second.example.test/")),
    ];
    let decisions = decided(&workflows, Event::Arrives, &rules());
    let wanted = "https://crm.example.test/find?name=gold%20%22A%26B%22&order=A-17&x=";
    assert_eq!(opened(&decisions), [wanted]);
    assert_eq!(decisions[0].origin, Origin::Workflow("Pop".into()));
    assert_eq!(
        (decisions[0].host.as_deref(), decisions[0].action.as_str()),
        (Some("crm.example.test"), "Customer")
    );
    assert_eq!(decisions[0].unknown, ["missing"]);
    let Outcome::Open { window, .. } = &decisions[0].outcome else { unreachable!() };
    assert_eq!(window.as_deref(), Some("crm"));
    let all = Rules { all: true, ..rules() };
    assert_eq!(opened(&decided(&workflows, Event::Arrives, &all)), [wanted, "https://second.example.test/"]);
    assert_eq!(matching(&list(&workflows), &happened(Event::Arrives), &Caller::default(), &rules()), [1]);
    assert_eq!(matching(&list(&workflows), &happened(Event::Arrives), &Caller::default(), &all), [1, 2]);
}

/// Rows: `applyMethod`, conditions, whether the workflow runs.
#[test]
fn all_conditions_must_hold_or_any_of_them() {
    let (yes, no) = (condition("queueName", "IS_EQUAL", "Billing"), condition("callType", "CONTAINS", "OUT"));
    for (method, conditions, runs) in [
        ("ALL", String::new(), true),
        ("ANY", String::new(), true),
        ("ALL", yes.clone(), true),
        ("ALL", format!("{yes}{no}"), false),
        ("ANY", format!("{yes}{no}"), true),
        ("ANY", no.clone(), false),
        ("", format!("{no}{yes}"), false),
    ] {
        let set = format!("<applyMethod>{method}</applyMethod><conditions>{conditions}</conditions>");
        let workflows = [workflow("Pop", "CALL_ARRIVES", &set, &pop_to("https://crm.example.test/"))];
        let decisions = decided(&workflows, Event::Arrives, &rules());
        assert_eq!(!decisions.is_empty(), runs, "{method} {conditions}");
    }
}

#[test]
fn a_workflow_that_cannot_be_judged_is_refused_and_the_next_one_runs() {
    let unknown = format!("<conditions>{}</conditions>", condition("queueName", "MATCHES_REGEX", "."));
    let first = workflow("First", "CALL_ARRIVES", &unknown, &pop_to("https://first.example.test/"));
    let never = workflow("Never", "CALL_TELEPORTED", "", &pop_to("https://never.example.test/"));
    let next = workflow("Next", "CALL_ARRIVES", "", &pop_to("https://crm.example.test/"));
    let workflows = [first, never, next];
    let decisions = decided(&workflows, Event::Arrives, &rules());
    assert_eq!(refusal(&decisions[..1]), Refusal::UnknownComparator);
    assert_eq!(opened(&decisions), ["https://crm.example.test/"]);
    let unusable = unusable(&list(&workflows));
    assert_eq!(refusal(&unusable), Refusal::UnknownTrigger);
    assert_eq!(unusable[0].origin, Origin::Workflow("Never".into()));
}

#[test]
fn what_is_not_for_calls_does_not_run() {
    let chat = workflow("Chat", "CALL_ARRIVES", "", &pop_to("https://crm.example.test/"))
        .replace("<TriggerSet>", "<media>5006</media><TriggerSet>");
    assert_eq!(decided(&[chat], Event::Arrives, &rules()), []);
}

#[test]
fn each_thing_that_is_not_allowed_is_refused_with_its_reason() {
    let http = |params: &[(&str, &str)]| action("Send", "HTTP_REQUEST", params);
    let long = format!("https://crm.example.test/{}", "x".repeat(40_000));
    for (action, why) in [
        (pop_to("file:///etc/passwd"), Refusal::Scheme),
        (pop_to("javascript:alert(1)"), Refusal::NotAddress),
        (pop_to("javascript://x/%0aalert(1)"), Refusal::Scheme),
        (pop_to("http://crm.example.test/"), Refusal::Scheme),
        (pop_to("https://${callVariable1}/"), Refusal::VariableInHost),
        (pop_to("https://crm.example.test/${"), Refusal::Template),
        (pop_to("https://mnovak:x@crm.example.test/"), Refusal::Credentials),
        (pop_to("https://127.1/"), Refusal::IpAddress),
        (pop_to(&long), Refusal::TooLong),
        (pop_to("").replace("FINESSE_DESKTOP", "OTHER"), Refusal::ForGadget),
        (
            "<WorkflowAction><name>A</name><type>BROWSER_POP</type></WorkflowAction>".into(),
            Refusal::Incomplete,
        ),
        (action("A", "RUN_PROGRAM", &[("path", "https://crm.example.test/")]), Refusal::UnknownAction),
        (http(&[("path", "https://crm.example.test/"), ("method", "DELETE")]), Refusal::UnknownMethod),
        (http(&[("path", "https://crm.example.test/"), ("method", "GET")]), Refusal::Host),
        (
            http(&[("path", "/finesse/api/User/1"), ("method", "PUT"), ("location", "FINESSE")]),
            Refusal::ForFinesse,
        ),
    ] {
        let decisions = decided(&[workflow("W", "CALL_ARRIVES", "", &action)], Event::Arrives, &rules());
        assert_eq!(refusal(&decisions), why, "{}", &action[..action.len().min(300)]);
    }
}

#[test]
fn a_request_has_its_values_written_as_its_type_wants_them() {
    let allowed = Rules { http_hosts: Hosts::only(vec!["crm.example.test".into()]), ..rules() };
    for (content_type, template, body) in [
        ("application/json", r#"\{"v":"${callVariable1}"\}"#, r#"{"v":"gold \"A&B\""}"#),
        ("text/xml; charset=utf-8", "&lt;v&gt;${callVariable1}&lt;/v&gt;", "<v>gold &quot;A&amp;B&quot;</v>"),
        ("application/x-www-form-urlencoded", "v=${callVariable1}", "v=gold%20%22A%26B%22"),
        ("", "${callVariable1}", "gold \"A&B\""),
    ] {
        let params = [
            ("path", "https://crm.example.test/calls/${order}"),
            ("method", "post"),
            ("contentType", content_type),
            ("body", template),
        ];
        let workflows = [workflow("W", "CALL_ARRIVES", "", &action("Send", "HTTP_REQUEST", &params))];
        let decisions = decided(&workflows, Event::Arrives, &allowed);
        let wanted = Outcome::Send {
            method: HttpMethod::Post,
            address: Url::parse("https://crm.example.test/calls/A-17").unwrap(),
            content_type: Some(content_type.to_owned()).filter(|kind| !kind.is_empty()),
            body: body.to_owned(),
        };
        assert_eq!(decisions[0].outcome, wanted, "{content_type}");
    }
    let params = [("path", "https://crm.example.test/"), ("method", "POST"), ("body", &"x".repeat(2_001))];
    let workflows = [workflow("W", "CALL_ARRIVES", "", &action("Send", "HTTP_REQUEST", &params))];
    assert_eq!(refusal(&decided(&workflows, Event::Arrives, &allowed)), Refusal::TooLong);
}

/// Rows: what is withheld, path, body, whether the workflow is refused. The action's variable `order` is a path to `user.order`.
#[test]
fn what_would_send_a_masked_value_is_refused_and_sends_nothing() {
    for (withheld, path, body, is_refused) in [
        ("CALLVARIABLE1", "https://crm.example.test/${callVariable1}", "", true),
        ("callVariable1", "https://crm.example.test/", "v=${callvariable1}", true),
        ("callVariable1", "https://crm.example.test/${order}", "", false),
        ("user.order", "https://crm.example.test/${order}", "", true),
        ("order", "https://crm.example.test/?o=${user.order}", "", true),
        ("user.orders", "https://crm.example.test/${order}", "", false),
        // The call does not have it: a workflow must not work for some calls only.
        ("user.card", "https://crm.example.test/${user.card}", "", true),
        ("user.card", "https://crm.example.test/${user.card[0]}", "", true),
        ("user.card", "https://crm.example.test/card", "user.card", false),
    ] {
        let hosts = Hosts::only(vec!["crm.example.test".into()]);
        let withheld = vec!["callVariable9".into(), withheld.to_owned()];
        let pops = Pops { ringing: path.into(), ..Pops::default() };
        let rules = Rules { http_hosts: hosts, withheld, pops, ..rules() };
        let send = action("Send", "HTTP_REQUEST", &[("path", path), ("method", "POST"), ("body", body)]);
        let workflows = [workflow("W", "CALL_ARRIVES", "", &format!("{}{send}", pop_to(path)))];
        let decisions = decided(&workflows, Event::Arrives, &rules);
        let [own, open, send] = &decisions[..] else { unreachable!("{decisions:?}") };
        let masked = |decision: &Decision| decision.outcome == Outcome::Refuse(Refusal::Masked);
        assert_eq!(masked(send), is_refused, "{path} {body}");
        assert_eq!(masked(open), is_refused && body.is_empty(), "{path} {body}");
        // The name `order` is the action's alone: for IT's own page it is unknown.
        assert_eq!(masked(own), masked(open) && !path.contains("${order}"), "{path}");
        assert_eq!(send.host.as_deref(), Some("crm.example.test"));
    }
}

#[test]
fn a_condition_may_look_at_a_masked_value() {
    let gold = format!("<conditions>{}</conditions>", condition("callVariable1", "CONTAINS", "gold"));
    let workflows = [workflow("W", "CALL_ARRIVES", &gold, &pop_to("https://crm.example.test/gold"))];
    let rules = Rules { withheld: vec!["callVariable1".into()], ..rules() };
    assert_eq!(opened(&decided(&workflows, Event::Arrives, &rules)), ["https://crm.example.test/gold"]);
}

#[test]
fn the_address_of_it_is_opened_beside_the_workflows() {
    let pops = Pops { ringing: "https://crm.example.test/${fromAddress}".into(), ..Pops::default() };
    let rules = Rules { pops, ..rules() };
    let workflows = [workflow("Pop", "CALL_ARRIVES", "", &pop_to("https://second.example.test/"))];
    let decisions = decided(&workflows, Event::Arrives, &rules);
    assert_eq!(decisions[0].origin, Origin::Pop);
    assert_eq!(opened(&decisions), ["https://crm.example.test/0045550123", "https://second.example.test/"]);
    assert_eq!(decided(&[], Event::Answered, &rules), []);
}
