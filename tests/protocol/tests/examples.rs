//! The examples of `finesse-client`, as programs of their own against the simulator.

use std::path::PathBuf;
use std::process::Stdio;

use finesse_sim::{AuthMode, Centre, IncomingCall, Options};
use protocol::{TestResult, must};
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

/// A running example. It ends with the test.
struct Example {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Example {
    /// Starts an example as this agent of the simulator.
    fn start(centre: &Centre, program: &str, agent: &str) -> TestResult<Self> {
        let description = centre.description();
        let name = PathBuf::from(program).file_stem().ok_or("no name")?.to_string_lossy().into_owned();
        let node = description.nodes.first().ok_or("no node")?;
        // Every test has a simulator of its own, so the port tells their descriptions apart.
        let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}.json", node.port));
        std::fs::write(&file, serde_json::to_string(description)?)?;
        let agent = description.agents.iter().find(|known| known.login_name == agent).ok_or("no agent")?;
        let mut child = Command::new(program)
            .arg(format!("{}:{}", node.host, node.port))
            .args([&agent.login_name, &agent.extension])
            .env("FINESSE_SIM", &file)
            .env("FINESSE_PASSWORD", &agent.password)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let lines = BufReader::new(child.stdout.take().ok_or("no output")?).lines();
        Ok(Self { child, lines })
    }

    async fn line(&mut self) -> TestResult<String> {
        must("a line", self.lines.next_line()).await??.ok_or_else(|| "it ended".into())
    }

    /// The next line must be this one.
    async fn prints(&mut self, expected: &str) -> TestResult {
        assert_eq!(self.line().await?, expected);
        Ok(())
    }

    /// Reads until a line begins like this.
    async fn until(&mut self, begins: &str) -> TestResult<String> {
        let line = async {
            loop {
                let line = self.line().await?;
                if line.starts_with(begins) {
                    return Ok(line);
                }
            }
        };
        // As a whole: an example that goes on printing something else has failed too.
        must(begins, line).await?
    }

    /// Nothing more is printed, and the program says that it succeeded.
    async fn ends(mut self) -> TestResult {
        assert_eq!(must("the end", self.lines.next_line()).await??, None);
        assert!(must("the exit status", self.child.wait()).await??.success());
        Ok(())
    }
}

async fn hybrid() -> TestResult<Centre> {
    Ok(Centre::start(Options { auth_mode: AuthMode::Hybrid, ..Options::default() }).await?)
}

#[tokio::test]
async fn fetch_token_signs_in_through_the_sign_in_page_and_says_how_long_the_token_lives() -> TestResult {
    let centre = hybrid().await?;
    let mut example = Example::start(&centre, env!("CARGO_BIN_EXE_example-fetch-token"), "mnovak")?;
    example.until("signed in as agent 40217").await?;
    example.prints("the access token is valid for 300 s").await?;
    example.prints("it is refreshed after 225 s").await?;
    let fingerprint = example.line().await?;
    assert_eq!(fingerprint.strip_prefix("its fingerprint is ").map(str::len), Some(8), "{fingerprint}");
    example.prints("signed out").await?;
    example.ends().await
}

#[tokio::test]
async fn refresh_token_gets_a_new_token_by_post() -> TestResult {
    let centre = hybrid().await?;
    let mut example = Example::start(&centre, env!("CARGO_BIN_EXE_example-refresh-token"), "mnovak")?;
    example.prints("there is a new token").await?;
    example.prints("refresh no. 1 by Some(Post)").await?;
    example.prints("fingerprint changed: true").await?;
    example.ends().await?;
    let tokens = centre.control().state().tokens;
    assert_eq!((tokens.issued, tokens.refreshed), (1, 1));
    Ok(())
}

#[tokio::test]
async fn agent_state_reads_and_changes_the_state() -> TestResult {
    let centre = hybrid().await?;
    let mut example = Example::start(&centre, env!("CARGO_BIN_EXE_example-agent-state"), "tlind")?;
    example.prints("the state was LOGOUT").await?;
    example.prints("signed in at 61236").await?;
    for state in ["READY", "NOT_READY", "LOGOUT"] {
        example.prints(&format!("Finesse confirmed {state}")).await?;
    }
    example.ends().await?;
    assert_eq!(centre.control().agent_state("40219")?.state, "LOGOUT");
    Ok(())
}

#[tokio::test]
async fn answer_call_answers_a_ringing_call_and_hangs_up() -> TestResult {
    let centre = hybrid().await?;
    let mut example = Example::start(&centre, env!("CARGO_BIN_EXE_example-answer-call"), "tlind")?;
    example.prints("ready").await?;
    let from = "5550142".to_owned();
    centre.control().call(IncomingCall { from: Some(from.clone()), ..IncomingCall::default() })?;
    example.prints(&format!("ringing: {from}")).await?;
    example.prints("talking").await?;
    example.prints("in wrap-up").await?;
    example.prints("signed out").await?;
    example.ends().await
}

#[tokio::test]
async fn follow_events_prints_what_happens_to_the_agent() -> TestResult {
    let centre = hybrid().await?;
    let mut follower = Example::start(&centre, env!("CARGO_BIN_EXE_example-follow-events"), "tlind")?;
    follower.until("online by WebSocket: LOGOUT with 0 calls").await?;
    let actor = Example::start(&centre, env!("CARGO_BIN_EXE_example-agent-state"), "tlind")?;
    for _ in ["sign-in", "ready", "not ready", "sign-out"] {
        follower.until("PUT /finesse/api/User/40219: user").await?;
    }
    let Example { mut child, lines } = actor;
    drop(lines);
    must("the exit status", child.wait()).await??;
    Ok(())
}
