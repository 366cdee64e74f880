//! The program `shift` from outside: its table, its end. A whole shift takes a minute; this one is shorter, and its end of the refresh
//! token is tested in `session_expiry.rs`.

use protocol::{Shift, TestResult, must};
use tokio::process::Command;

fn shift() -> Command {
    Command::new(env!("CARGO_BIN_EXE_shift"))
}

#[tokio::test]
async fn one_hour_of_a_shift_reaches_every_goal() -> TestResult {
    // With this seed renewals fail, too.
    let figures = Shift { minutes: 60, seed: 7 }.work().await?;
    assert_eq!(figures.missed(), Vec::<String>::new());
    assert!(figures.at_once.len() >= 10, "{figures}");
    assert!(!figures.after_failures.is_empty() && figures.failures > 0, "{figures}");
    assert!(figures.after_failures.iter().all(|share| (75.0..100.0).contains(share)), "{figures}");
    assert!(figures.requests >= 200 && figures.calls >= 4, "{figures}");
    Ok(())
}

#[tokio::test]
async fn shift_prints_its_seed_and_its_figures() -> TestResult {
    let ended = must("the end", shift().args(["--minutes", "10", "--seed", "42"]).output()).await??;
    let text = String::from_utf8(ended.stdout)?;
    assert!(ended.status.success(), "{text}");
    assert!(text.contains("A shift of 10 minutes, seed 42"), "{text}");
    for row in ["at once", "requests with an expired token", "times that the agent was asked", "goal 0"] {
        assert!(text.contains(row), "{row}: {text}");
    }
    Ok(())
}

/// A shift that ends before the first renewal proves nothing, and says so.
#[tokio::test]
async fn a_missed_goal_ends_the_program_with_a_failure() -> TestResult {
    let ended = must("the end", shift().args(["--minutes", "1", "--seed", "1"]).output()).await??;
    assert!(!ended.status.success());
    assert!(String::from_utf8(ended.stderr)?.contains("no token was renewed at once"));
    let ended = must("the end", shift().arg("--hours").output()).await??;
    assert!(!ended.status.success() && ended.stdout.is_empty());
    Ok(())
}
