//! The table of journeys: it covers what the sheet documents, and every journey in it passes.

use finesse_sim::Deployment;
use protocol::{
    TestResult,
    journeys::{self, NOT_HERE, TABLE},
};

#[test]
fn every_action_of_the_sheet_has_a_journey_on_each_platform_or_is_not_an_agents() {
    let vocabulary = journeys::vocabulary();
    assert_eq!(vocabulary.len(), 21, "{vocabulary:?}");
    assert_eq!(journeys::missing(), Vec::<String>::new());
    for (action, _) in NOT_HERE {
        assert!(vocabulary.contains(action), "{action} is not in the sheet");
        assert!(!TABLE.iter().any(|row| row.action == *action), "{action} has a journey all the same");
    }
}

/// The journeys of a platform, of every so many one: the tests of a platform share them.
async fn pass(platform: Deployment, part: usize, parts: usize) -> TestResult {
    let lines = journeys::lines().into_iter().filter(|line| line.platform == platform);
    for line in lines.skip(part).step_by(parts) {
        line.run().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_first_third_of_the_journeys_on_ucce_passes() -> TestResult {
    pass(Deployment::Ucce, 0, 3).await
}

#[tokio::test]
async fn the_second_third_of_the_journeys_on_ucce_passes() -> TestResult {
    pass(Deployment::Ucce, 1, 3).await
}

#[tokio::test]
async fn the_last_third_of_the_journeys_on_ucce_passes() -> TestResult {
    pass(Deployment::Ucce, 2, 3).await
}

#[tokio::test]
async fn the_first_third_of_the_journeys_on_uccx_passes() -> TestResult {
    pass(Deployment::Uccx, 0, 3).await
}

#[tokio::test]
async fn the_second_third_of_the_journeys_on_uccx_passes() -> TestResult {
    pass(Deployment::Uccx, 1, 3).await
}

#[tokio::test]
async fn the_last_third_of_the_journeys_on_uccx_passes() -> TestResult {
    pass(Deployment::Uccx, 2, 3).await
}
