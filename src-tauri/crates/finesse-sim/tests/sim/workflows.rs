//! Workflows: the lists, one action, and what Finesse does not take.

use finesse_sim::{Centre, Options, WorkflowsChange};
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::desk::{Proof, Rest, tokens};

fn action(params: &Value) -> Value {
    json!({ "name": "Customer", "type": "BROWSER_POP", "params": params, "variables": [{ "name": "fromAddress" }] })
}

fn workflow(action: &Value) -> Value {
    let queue = json!({ "variable": { "name": "queueName" }, "comparator": "IS_EQUAL", "value": "Billing" });
    json!({ "name": "Pop", "trigger": "CALL_ARRIVES", "conditions": [queue], "actions": [action] })
}

fn change(json: Value) -> WorkflowsChange {
    serde_json::from_value(json).unwrap()
}

#[tokio::test]
async fn the_lists_have_the_workflows_that_were_set() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let (token, _) = tokens(centre.description(), "mnovak", "practice").await;
    let rest = Rest::new(centre.description(), 0, Proof::Token(token));
    let paths = ["TeamResource/5012/Workflows", "User/40217/Workflows"];
    for path in paths {
        assert_eq!(rest.get(path).await.body, "<Workflows></Workflows>", "{path}");
    }
    let pop = workflow(&action(&json!({ "path": "https://crm.example.test/${fromAddress}" })));
    centre.control().workflows(change(json!({ "workflows": [pop] }))).unwrap();
    for path in paths {
        let answer = rest.get(path).await;
        assert_eq!(
            (answer.text("applyMethod").as_str(), answer.text("comparator").as_str()),
            ("ALL", "IS_EQUAL")
        );
        assert!(
            answer.body.contains("<value>https://crm.example.test/${fromAddress}</value>"),
            "{}",
            answer.body
        );
    }
    let old = json!({ "workflows": [pop], "teamResource": false, "summaries": true });
    centre.control().workflows(change(old)).unwrap();
    assert_eq!(rest.get(paths[0]).await.status, StatusCode::NOT_FOUND);
    assert!(!rest.get(paths[1]).await.body.contains("crm.example.test"));
    assert!(rest.get("WorkflowAction/1").await.body.contains("crm.example.test"));
    let closed = json!({ "workflows": [pop], "summaries": true, "readableActions": false });
    centre.control().workflows(change(closed)).unwrap();
    assert_eq!(rest.get("WorkflowAction/1").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn what_finesse_does_not_take_is_refused() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let good = || action(&json!({ "path": "https://crm.example.test/" }));
    let path = |path: &str| workflow(&action(&json!({ "path": path })));
    let many: Vec<_> = (0..21).map(|_| path("https://crm.example.test/")).collect();
    let mut long_name = path("https://crm.example.test/");
    long_name["name"] = "x".repeat(41).into();
    let mut actions = workflow(&good());
    actions["actions"] = (0..6).map(|_| good()).collect::<Vec<_>>().into();
    let long_body = action(&json!({ "path": "https://crm.example.test/", "body": "x".repeat(2_001) }));
    for (workflows, why) in [
        (many, "Maximum Exceeded: workflows, at most 20"),
        (vec![long_name], "Maximum Exceeded: characters of a name, at most 40"),
        (vec![actions], "Maximum Exceeded: actions, at most 5"),
        (vec![workflow(&long_body)], "Maximum Exceeded: body, at most 2000"),
        (vec![path("https://crm.example.test/{id}")], "Invalid Input: path has a sign that is not escaped"),
        (vec![path("https://crm.example.test/${id")], "Invalid Input: path has a sign that is not escaped"),
        (vec![path(r"https://crm.example.test/\n")], "Invalid Input: path has a sign that is not escaped"),
        (vec![workflow(&action(&json!({})))], "Parameter Missing: path"),
    ] {
        let refused = centre.control().workflows(change(json!({ "workflows": workflows }))).unwrap_err();
        assert_eq!(refused.to_string(), why);
    }
    let escaped = path(r"https://crm.example.test/\{\$5\}\\${fromAddress}");
    centre.control().workflows(change(json!({ "workflows": [escaped] }))).unwrap();
}
