//! A short run of each program: what is right and wrong, and no times. Cuts and deaths need the rights for a network of their own.

use protocol::TestResult;
use tokio::process::Command;

fn network(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_network"));
    command.args(arguments).kill_on_drop(true);
    command
}

/// The table of a run that must reach every goal that is no time.
async fn right(arguments: &[&str]) -> TestResult<String> {
    let ended = network(arguments).arg("--no-timing").output().await?;
    let (out, err) = (String::from_utf8(ended.stdout)?, String::from_utf8(ended.stderr)?);
    assert!(ended.status.success(), "{arguments:?}\n{out}\n{err}");
    Ok(out)
}

/// What a row of the table has measured.
fn measured(table: &str, figure: &str) -> TestResult<String> {
    let row =
        table.lines().find(|line| line.starts_with(figure)).ok_or_else(|| format!("{figure}: {table}"))?;
    Ok(row.split("  ").last().unwrap_or_default().trim().to_owned())
}

#[tokio::test]
async fn after_cuts_of_every_kind_nothing_is_lost_and_nobody_is_signed_out() -> TestResult {
    let table = right(&["chaos", "--cuts", "18", "--desks", "18", "--longest", "8", "--quiet", "2"]).await?;
    assert_eq!(measured(&table, "cuts ")?, "18");
    for figure in ["forced logouts", "events lost", "sign-ins asked for", "desks that did not come back"] {
        assert_eq!(measured(&table, figure)?, "0", "{table}");
    }
    assert_ne!(measured(&table, "not shown at the end of the cuts")?, "0");
    for kind in
        ["half-open", "reset, then packets vanish", "unreachable", "40 % of packets", "everything late"]
    {
        assert!(table.contains(&format!("  {kind}")), "{kind}: {table}");
    }
    Ok(())
}

#[tokio::test]
async fn cuts_by_the_simulator_alone_need_no_network_of_ones_own() -> TestResult {
    let few = ["chaos", "--cuts", "6", "--desks", "6", "--longest", "4", "--quiet", "1", "--seed", "7"];
    let table = right(&[&few[..], &["--without-namespaces"]].concat()).await?;
    assert!(table.starts_with("6 cuts, seed 7\n"), "{table}");
    assert_eq!(measured(&table, "events lost")?, "0");
    assert!(!table.contains("half-open") && table.contains("servers say nothing"), "{table}");
    Ok(())
}

#[tokio::test]
async fn a_dead_node_is_left_for_the_other_one() -> TestResult {
    let table = right(&["failover", "--desks", "3", "--rounds", "1", "--quiet", "2"]).await?;
    assert_eq!(measured(&table, "deaths survived")?, "6");
    assert_eq!(measured(&table, "forced logouts")?, "0");
    assert!(table.contains("packets vanish"), "{table}");
    Ok(())
}

#[tokio::test]
async fn all_desks_of_a_site_leave_a_node_and_work_at_the_other_one() -> TestResult {
    let table = right(&["herd", "--desks", "60", "--outage", "2"]).await?;
    let forced: Vec<_> = table.lines().filter(|line| line.contains(": forced logouts ")).collect();
    assert!(forced.len() == 4 && forced.iter().all(|line| line.ends_with(" 0")), "{table}");
    let back: Vec<_> = table.lines().filter(|line| line.contains(": desks back ")).collect();
    assert_eq!(back.len(), 4, "{table}");
    Ok(())
}

#[tokio::test]
async fn every_event_is_shown_and_in_order() -> TestResult {
    let table = right(&["events", "--seconds", "2"]).await?;
    assert_eq!(measured(&table, "events shown")?, "400");
    Ok(())
}

/// Goals are goals: a program that misses one fails, and so does one that is asked nonsense.
#[tokio::test]
async fn a_missed_goal_and_an_unknown_word_end_it_with_a_failure() -> TestResult {
    // What was not measured is not reached.
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
