//! The program `watch` from outside: a process, its lines, its end.

use std::path::PathBuf;
use std::process::Stdio;

use finesse_client::{Shown, SignInWindow, TokenRequest};
use finesse_sim::{AuthMode, Centre, IncomingCall, Options};
use protocol::{HeadlessBrowser, Person, TestResult, must};
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

/// A running `watch`. It ends with the test.
struct Watch {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Watch {
    /// Starts it for a centre; the description is in a file of this test's own.
    fn start(centre: &Centre, test: &str, arguments: &[&str], password: Option<&str>) -> TestResult<Self> {
        let file =
            PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{test}-{}.json", std::process::id()));
        std::fs::write(&file, serde_json::to_string(centre.description())?)?;
        let mut command = Command::new(env!("CARGO_BIN_EXE_watch"));
        command.arg("--sim").arg(&file).args(arguments).env_remove("APLOMB_WATCH_PASSWORD");
        if let Some(password) = password {
            command.env("APLOMB_WATCH_PASSWORD", password);
        }
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true).spawn()?;
        let lines = BufReader::new(child.stdout.take().ok_or("no output")?).lines();
        Ok(Self { child, lines })
    }

    /// Reads lines until one is as wanted, and gives its content. Every line must be JSON and free of secrets.
    async fn until(&mut self, what: &str, wanted: impl Fn(&str, &Value) -> bool) -> TestResult<Value> {
        loop {
            let line = must(what, self.lines.next_line())
                .await??
                .ok_or_else(|| format!("it ended before: {what}"))?;
            for secret in ["SIM-ACCESS-", "SIM-REFRESH-"] {
                assert!(!line.contains(secret), "{line}");
            }
            let line: Value = serde_json::from_str(&line)?;
            if wanted(line["kind"].as_str().unwrap_or_default(), &line["content"]) {
                return Ok(line["content"].clone());
            }
        }
    }
}

#[tokio::test]
async fn watch_prints_what_the_centre_says() -> TestResult {
    let centre = Centre::start(Options::default()).await?;
    let mut watch = Watch::start(&centre, "prints", &["--extension", "61234"], None)?;
    let info = watch.until("the system", |kind, _| kind == "systemInfo").await?;
    assert_eq!((info["status"].as_str(), info["authMode"].as_str()), (Some("IN_SERVICE"), Some("SSO")));
    let user = watch.until("the agent", |kind, _| kind == "signedIn").await?;
    assert_eq!((user["loginId"].as_str(), user["loginName"].as_str()), (Some("40217"), Some("mnovak")));
    watch.until("the link", |kind, content| kind == "link" && content["state"] == "online").await?;
    let snapshot = watch.until("a snapshot", |kind, _| kind == "snapshot").await?;
    assert_eq!(snapshot["user"]["state"], "LOGOUT");
    assert_eq!(snapshot["dialogs"], Value::Array(Vec::new()));
    let event = watch.until("an event", |kind, _| kind == "event").await?;
    assert_eq!(
        (&event["event"], &event["node"]),
        (&Value::from("PUT"), &Value::from("/finesse/api/User/40217"))
    );
    assert_eq!(event["data"]["user"]["extension"], "61234");
    Ok(())
}

#[tokio::test]
async fn watch_signs_in_with_a_password_where_the_server_has_its_own() -> TestResult {
    let centre = Centre::start(Options { auth_mode: AuthMode::NonSso, ..Options::default() }).await?;
    let mut watch = Watch::start(&centre, "password", &["--user", "tlind"], Some("practice-basic"))?;
    let user = watch.until("the agent", |kind, _| kind == "signedIn").await?;
    assert_eq!(user["loginName"], "tlind");
    watch.until("the link", |kind, content| kind == "link" && content["state"] == "online").await?;
    Ok(())
}

#[tokio::test]
async fn a_refused_password_is_sent_once_and_ends_the_program() -> TestResult {
    let centre = Centre::start(Options { auth_mode: AuthMode::NonSso, ..Options::default() }).await?;
    let mut watch = Watch::start(&centre, "refused", &["--user", "tlind"], Some("wrong"))?;
    let ended = must("the end", watch.child.wait()).await??;
    assert!(!ended.success());
    let users =
        centre.control().state().requests.iter().filter(|request| request.path.contains("/User/")).count();
    assert_eq!(users, 1);
    Ok(())
}

/// The way for any server: a person signs in elsewhere and brings the answer.
#[tokio::test]
async fn watch_takes_a_token_answer_from_a_person() -> TestResult {
    let centre = Centre::start(Options::default()).await?;
    let description = centre.description();
    let agent = description.agents.first().ok_or("no agent")?;
    let node = description.nodes.first().ok_or("no node")?;
    let person = Person::Types { name: agent.login_name.clone(), password: agent.password.clone() };
    let browser = HeadlessBrowser::new(description, person)?;
    let url = format!(
        "{}/desktop/sso/token?cc_username=mnovak&return_user=yes&return_refresh_token=true",
        node.origin()
    );
    let request =
        TokenRequest { url: url.parse()?, shown: Shown::Visible, cookies: Vec::new(), allowed_hosts: None };
    let page = must("the token", browser.fetch(request)).await??;

    let mut watch = Watch::start(&centre, "typed", &["--token-answer"], None)?;
    let mut input = watch.child.stdin.take().ok_or("no input")?;
    input.write_all(page.text.as_bytes()).await?;
    input.write_all(b"\n").await?;
    let user = watch.until("the agent", |kind, _| kind == "signedIn").await?;
    assert_eq!(user["loginId"], "40217");
    watch.until("a snapshot", |kind, _| kind == "snapshot").await?;
    let nobody = centre.control().call(IncomingCall::default());
    assert!(nobody.is_err(), "watching alone makes no agent ready");
    Ok(())
}
