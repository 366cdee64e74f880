//! A short run of each program, without goals for times. Cuts and node failures need permission to create a network namespace.

use protocol::TestResult;
use tokio::process::Command;

fn network(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_network"));
    command.args(arguments).kill_on_drop(true);
    command
}

/// Runs a program without goals for times. Returns its table; fails if it misses a goal.
async fn passes(arguments: &[&str]) -> TestResult<String> {
    let ended = network(arguments).arg("--no-timing").output().await?;
    let (out, err) = (String::from_utf8(ended.stdout)?, String::from_utf8(ended.stderr)?);
    assert!(ended.status.success(), "{arguments:?}\n{out}\n{err}");
    Ok(out)
}

/// The measured value in a row of the table.
fn measured(table: &str, figure: &str) -> TestResult<String> {
    let row =
        table.lines().find(|line| line.starts_with(figure)).ok_or_else(|| format!("{figure}: {table}"))?;
    Ok(row.split("  ").last().unwrap_or_default().trim().to_owned())
}

#[tokio::test]
async fn after_every_kind_of_network_cut_no_event_is_lost_and_no_agent_is_signed_out() -> TestResult {
    let table = passes(&["chaos", "--cuts", "18", "--desks", "18", "--longest", "8", "--quiet", "2"]).await?;
    assert_eq!(measured(&table, "cuts ")?, "18");
    for figure in [
        "forced logouts",
        "events lost",
        "consultations and conferences wrong",
        "sign-ins required",
        "desks not back online",
    ] {
        assert_eq!(measured(&table, figure)?, "0", "{table}");
    }
    for situation in ["in a consultation", "while two calls are joined", "in a conference"] {
        assert_eq!(measured(&table, &format!("cuts {situation}"))?, "2", "{table}");
    }
    assert_ne!(measured(&table, "differences at the end of the cuts")?, "0");
    for kind in
        ["half-open", "reset, then packets dropped", "unreachable", "40 % packet loss", "delayed responses"]
    {
        assert!(table.contains(&format!("  {kind}")), "{kind}: {table}");
    }
    Ok(())
}

#[tokio::test]
async fn cuts_made_by_the_simulator_need_no_network_namespace() -> TestResult {
    let few = ["chaos", "--cuts", "6", "--desks", "6", "--longest", "4", "--quiet", "1", "--seed", "7"];
    let table = passes(&[&few[..], &["--without-namespaces"]].concat()).await?;
    assert!(table.starts_with("6 cuts, seed 7\n"), "{table}");
    assert_eq!(measured(&table, "events lost")?, "0");
    assert!(!table.contains("half-open") && table.contains("servers do not respond"), "{table}");
    Ok(())
}

#[tokio::test]
async fn after_a_node_failure_the_desk_works_at_the_other_node() -> TestResult {
    let table = passes(&["failover", "--desks", "3", "--rounds", "1", "--quiet", "2"]).await?;
    assert_eq!(measured(&table, "node failures survived")?, "6");
    assert_eq!(measured(&table, "forced logouts")?, "0");
    assert!(table.contains("packets dropped"), "{table}");
    Ok(())
}

#[tokio::test]
async fn all_desks_of_a_failed_node_reconnect_to_the_other_node() -> TestResult {
    let table = passes(&["herd", "--desks", "60", "--outage", "2"]).await?;
    let forced: Vec<_> = table.lines().filter(|line| line.contains(": forced logouts ")).collect();
    assert!(forced.len() == 4 && forced.iter().all(|line| line.ends_with(" 0")), "{table}");
    let back: Vec<_> = table.lines().filter(|line| line.contains(": desks reconnected ")).collect();
    assert_eq!(back.len(), 4, "{table}");
    Ok(())
}

#[tokio::test]
async fn every_event_is_shown_in_order() -> TestResult {
    let table = passes(&["events", "--seconds", "2"]).await?;
    assert_eq!(measured(&table, "events shown")?, "400");
    Ok(())
}

/// A missed goal gives exit status 1, wrong arguments 2.
#[tokio::test]
async fn a_missed_goal_and_wrong_arguments_give_a_failing_exit_status() -> TestResult {
    // Without a measurement the goal is missed.
    let ended = network(&["events", "--seconds", "0"]).output().await?;
    let out = String::from_utf8(ended.stdout)?;
    assert!(!ended.status.success() && out.contains("MISSED"), "{out}");
    for words in [&["events", "--fast"][..], &["storm"], &["chaos", "--shortest", "9", "--longest", "3"]] {
        let ended = network(words).output().await?;
        assert_eq!(ended.status.code(), Some(2), "{words:?}");
        assert!(ended.stdout.is_empty());
    }
    for words in [
        &["--help"][..],
        &["chaos", "--help"],
        &["failover", "--help"],
        &["herd", "--help"],
        &["events", "--help"],
    ] {
        let ended = network(words).output().await?;
        let (out, name) = (String::from_utf8(ended.stdout)?, words.first().copied().unwrap_or_default());
        assert!(ended.status.success() && out.contains("--help") && out.contains(name), "{words:?}: {out}");
    }
    Ok(())
}
