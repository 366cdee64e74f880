//! The control address, and what it tells.

use std::process::Stdio;

use finesse_sim::{AuthKind, Centre, Description, Options, State, TokenState};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::Command;

use crate::browser::{client, json_of};
use crate::desk::{Desk, Proof, Rest};
use crate::reading::PATIENCE;

struct Address {
    http: reqwest::Client,
    base: String,
}

impl Address {
    fn of(description: &Description) -> Address {
        Address { http: client(description), base: description.control.clone() }
    }

    async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        let request =
            self.http.post(format!("{}{path}", self.base)).header("content-type", "application/json");
        let response = request.body(body.to_string()).send().await.unwrap();
        (response.status().as_u16(), json_of(response).await)
    }

    async fn state(&self) -> State {
        json_of(self.http.get(format!("{}/state", self.base)).send().await.unwrap()).await
    }
}

#[tokio::test]
async fn everything_can_be_done_from_outside() {
    let mut desk = Desk::ready(Options::default()).await;
    let address = Address::of(desk.centre.description());
    let described: Description =
        json_of(address.http.get(format!("{}/description", address.base)).send().await.unwrap()).await;
    assert_eq!(&described, desk.centre.description());

    let (status, call) =
        address.post("/call", json!({ "from": "0045550111", "variables": { "callVariable7": "x" } })).await;
    assert_eq!(status, 200, "{call}");
    desk.until_state("RESERVED").await;
    assert!(desk.until_dialog("POST", "ALERTING").await.data.contains("<name>callVariable7</name>"));
    assert_eq!(address.state().await.dialogs[0].from_address, "0045550111");
    assert_eq!(address.post("/call", json!({})).await.0, 409, "no agent is Ready now");
    assert_eq!(address.post("/call/hangup", json!({ "dialogId": call["dialogId"] })).await.0, 200);
    for (event, state) in [("PUT", "ALERTING"), ("PUT", "DROPPED"), ("PUT", "DROPPED")] {
        desk.until_dialog(event, state).await;
    }
    desk.until_state("READY").await;
    desk.until_dialog("DELETE", "DROPPED").await;

    let change = json!({ "loginId": "40217", "state": "LOGOUT", "reasonCode": 255 });
    assert_eq!(address.post("/agent", change).await.0, 200);
    assert_eq!(desk.until_state("LOGOUT").await.text("code"), "255");
    let body =
        json!({ "node": "a", "itemNode": "/finesse/api/User/40217", "body": "<Update><event>X</event>" });
    assert_eq!(address.post("/publish", body).await, (200, json!({ "connections": 1 })));
    desk.xmpp.expect("&lt;event&gt;X").await;

    let before = address.state().await.now;
    assert_eq!(address.post("/clock", json!({ "advanceSeconds": 86_400 })).await.0, 200);
    assert_ne!(before[..10], address.state().await.now[..10], "a day later");
    assert_eq!(address.post("/tokens/revoke", json!({})).await.0, 200);
    assert_eq!(desk.rest.get("User/40217").await.status.as_u16(), 401);

    let fault = json!({ "at": "systeminfo", "times": null, "what": { "status": 500 } });
    assert_eq!(address.post("/faults", fault).await.0, 200);
    assert_eq!(desk.rest.get("SystemInfo").await.status.as_u16(), 500);
    assert_eq!(address.post("/faults/clear", json!({})).await.0, 200);
    let node = |status: &str| json!({ "node": "a", "status": status });
    assert_eq!(address.post("/node", node("out-of-service")).await.0, 200);
    assert_eq!(desk.rest.get("SystemInfo").await.text("status"), "OUT_OF_SERVICE");
    assert_eq!(desk.xmpp.update().await.text("status"), "OUT_OF_SERVICE");
    let link = json!({ "node": "a", "user": "40217", "how": "stream-error", "condition": "conflict" });
    assert_eq!(address.post("/link", link).await, (200, json!({ "connections": 1 })));
    desk.xmpp.expect("<conflict").await;
}

#[tokio::test]
async fn every_kind_of_fault_can_be_written_in_json() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let address = Address::of(centre.description());
    for what in [
        json!({ "status": 503, "body": "x", "contentType": "text/plain" }),
        json!({ "html": true }),
        json!({ "empty": true }),
        json!({ "bytes": 10 }),
        json!({ "json": "{" }),
        json!({ "redirect": "ids" }),
        json!({ "delaySeconds": 0.5 }),
        json!({ "hang": true }),
        json!({ "user": "40218" }),
        json!({ "trickle": true }),
        json!({ "redirect": "self" }),
        json!({ "answer": { "status": 200, "headers": { "content-disposition": "attachment" }, "base64": "/w==" } }),
    ] {
        for at in [
            "token",
            "token-start",
            "refresh-post",
            "refresh-get",
            "authorize",
            "idp",
            "saml-response",
            "relay",
            "authcode",
            "rest",
            "systeminfo",
            "link",
        ] {
            let fault = json!({ "at": at, "times": 1, "node": "a", "path": "/", "what": what });
            assert_eq!(address.post("/faults", fault).await.0, 200, "{at} {what}");
        }
    }
    for wrong in [
        json!({ "at": "rest", "what": { "explode": true } }),
        json!({ "at": "nowhere", "what": { "html": true } }),
        json!({ "at": "rest", "what": { "html": true }, "tiems": 1 }),
    ] {
        assert_eq!(address.post("/faults", wrong.clone()).await.0, 422, "{wrong}");
    }
    for unsendable in [
        json!({ "status": 42 }),
        json!({ "base64": "not base64" }),
        json!({ "headers": { "a b": "x" } }),
        json!({ "headers": { "x": "line\nbreak" } }),
    ] {
        let fault = json!({ "at": "rest", "what": { "answer": unsendable } });
        assert_eq!(address.post("/faults", fault.clone()).await.0, 409, "{fault}");
    }
}

#[tokio::test]
async fn a_web_page_cannot_use_the_address() {
    let centre = Centre::start(Options::default()).await.unwrap();
    let address = Address::of(centre.description());
    let plain = address.http.post(format!("{}/tokens/revoke", address.base)).body("{}").send().await.unwrap();
    assert_eq!(plain.status().as_u16(), 415);
}

#[tokio::test]
async fn requests_are_written_down_as_they_came_without_headers_and_bodies() {
    let desk = Desk::connected(Options::default()).await;
    let description = desk.centre.description();
    Rest::new(description, 1, Proof::Nothing).get("SystemInfo").await;
    desk.centre.control().advance(std::time::Duration::from_secs(301));
    desk.rest.get("User/40217").await;
    Rest::new(description, 0, Proof::Password("a".into(), "b".into())).get("User/40217").await;
    Rest::new(description, 0, Proof::Token("x".into())).get("User/40217").await;
    let state = desk.centre.control().state();
    let last: Vec<_> = state
        .requests
        .iter()
        .rev()
        .take(4)
        .rev()
        .map(|r| (r.node.as_str(), r.path.as_str(), r.auth, r.token_state, r.status))
        .collect();
    assert_eq!(
        last,
        [
            ("b", "/finesse/api/SystemInfo", AuthKind::None, TokenState::None, 200),
            ("a", "/finesse/api/User/40217", AuthKind::Bearer, TokenState::Expired, 401),
            ("a", "/finesse/api/User/40217", AuthKind::Basic, TokenState::None, 401),
            ("a", "/finesse/api/User/40217", AuthKind::Bearer, TokenState::Unknown, 401),
        ]
    );
    let fetch = state.requests.iter().find(|request| request.path.starts_with("/desktop/sso/token")).unwrap();
    assert_eq!(fetch.path, "/desktop/sso/token?cc_username&return_refresh_token&return_user");
    assert_eq!(fetch.query, "cc_username=mnovak&return_user=yes&return_refresh_token=true", "as it came");
    let all = serde_json::to_string(&state).unwrap();
    assert!(!all.contains("SIM-"), "headers and bodies are not kept: {all}");
    assert!(!format!("{:?}", desk.centre).contains("practice"));
    assert!(!format!("{:?}", desk.centre.description()).contains("practice\""));
}

#[tokio::test]
async fn the_program_says_where_it_is_and_ends_with_its_input() {
    let file = std::env::temp_dir().join(format!("finesse-sim-{}.json", std::process::id()));
    let mut program = Command::new(env!("CARGO_BIN_EXE_finesse-sim"))
        .args(["--until-stdin-closes", "--access-token-life", "60", "--auth-mode", "hybrid", "--describe"])
        .arg(&file)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
    let line = lines.next_line().await.unwrap().unwrap();
    let description: Description = serde_json::from_str(&line).unwrap();
    assert_eq!(std::fs::read_to_string(&file).unwrap(), format!("{line}\n"));
    std::fs::remove_file(&file).unwrap();
    let info = Rest::new(&description, 0, Proof::Nothing).get("SystemInfo").await;
    assert_eq!(info.text("systemAuthMode"), "HYBRID");
    drop(program.stdin.take());
    let ended = tokio::time::timeout(PATIENCE, program.wait()).await.expect("it goes on running");
    assert!(ended.unwrap().success());
}

#[tokio::test]
async fn the_program_explains_itself() {
    let run = |arguments: &'static [&'static str]| async move {
        let program =
            Command::new(env!("CARGO_BIN_EXE_finesse-sim")).args(arguments).kill_on_drop(true).output();
        let ended = tokio::time::timeout(PATIENCE, program).await.expect("it goes on running").unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (ended.status.code(), text(ended.stdout), text(ended.stderr))
    };
    let (code, out, _) = run(&["--help"]).await;
    assert_eq!(code, Some(0));
    assert!(out.contains("--caller-after SECONDS"), "{out}");
    for wrong in [
        &["--nonsense"][..],
        &["--wrap-up", "soon"],
        &["--auth-mode", "maybe"],
        &["--wrap-up", "-1"],
        &["--expires-in", "tomorrow"],
        &["--deployment", "pcce"],
        &["--user-auth-mode", "perhaps"],
        &["--basic-charset", "ebcdic"],
        &["--more-agents", "many"],
    ] {
        let (code, _, err) = run(wrong).await;
        assert_eq!(code, Some(2), "{wrong:?}");
        assert!(err.contains("--help"), "{err}");
    }
    let (code, _, err) = run(&["--deployment", "uccx", "--auth-mode", "hybrid"]).await;
    assert_eq!(code, Some(1));
    assert!(err.contains("UCCX has no hybrid mode"), "{err}");
}
