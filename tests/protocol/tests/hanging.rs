//! What hangs on the computer holds no command up. The clock stands still unless a test moves it to a limit, so nothing else can end by one.

use std::time::Duration;

use desk_contract::{Appearance, ErrorCode, NoticeKind, Preferences, Settings, SignIn, SignOut, Site};
use finesse_client::Clock;
use finesse_sim::Options;
use protocol::{Computer, Fixture, TestResult, is_signed_out, must, said};

/// How long a session whose extension was refused is kept for the next try.
const PENDING_FOR: Duration = Duration::from_secs(120);

/// How long the settings file may take.
const FILE_WITHIN: Duration = Duration::from_secs(10);

/// How long a shut-down waits for what hangs.
const SHUT_DOWN_WITHIN: Duration = Duration::from_secs(15);

/// A desk with a sign-out address, and a session that was kept because its extension was refused.
async fn pending_session() -> TestResult<Fixture> {
    let site = Site { sign_out_addresses: vec!["https://idp.localhost/".to_owned()], ..Site::default() };
    let fixture = Fixture::on(Options::default(), Computer::of(site)).await?;
    let wrong = SignIn { extension: "0".to_owned(), ..fixture.form()? };
    assert_eq!(fixture.refused_sign_in(wrong).await?.code, ErrorCode::InvalidExtension);
    Ok(fixture)
}

/// Commands of each kind answer: one about the program alone, and a sign-in with its requests and events.
async fn commands_answer(fixture: &mut Fixture) -> TestResult {
    let before = fixture.clock.now();
    must("the start-up", fixture.desk.start_up()).await?.map_err(said)?;
    must("the diagnostics", fixture.desk.diagnostics()).await?.map_err(said)?;
    fixture.sign_in().await?;
    fixture.works().await?;
    assert_eq!(fixture.clock.now(), before, "the clock stood still");
    Ok(())
}

#[tokio::test]
async fn commands_answer_while_the_keychain_hangs_at_the_end_of_a_pending_session() -> TestResult {
    let mut fixture = pending_session().await?;
    let hang = fixture.keychain.hang();
    fixture.advance(PENDING_FOR);
    hang.until_hanging().await?;
    commands_answer(&mut fixture).await
}

#[tokio::test]
async fn commands_answer_while_a_sign_out_address_hangs_at_the_end_of_a_pending_session() -> TestResult {
    let mut fixture = pending_session().await?;
    fixture.browser.hang();
    fixture.advance(PENDING_FOR);
    must("a visit that hangs", fixture.browser.until_hanging()).await?;
    commands_answer(&mut fixture).await
}

/// The page is empty at once; only the command that signed out waits until everything of the agent is gone.
#[tokio::test]
async fn commands_answer_while_a_sign_out_hangs() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    let hang = fixture.keychain.hang();
    let desk = fixture.desk.clone();
    let leaving = SignOut { reason_id: Some("14".to_owned()) };
    let leaving = tokio::spawn(async move { desk.sign_out(leaving).await });
    hang.until_hanging().await?;
    fixture.view.until("signed out", is_signed_out).await?;
    must("the start-up", fixture.desk.start_up()).await?.map_err(said)?;
    assert!(!leaving.is_finished(), "the keychain still has the refresh token");
    drop(hang);
    must("the sign-out", leaving).await??.map_err(said)
}

/// On threads of its own, because a write that hangs in the actor would otherwise stop the test as well.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn commands_answer_while_the_settings_file_hangs() -> TestResult {
    let mut fixture = Fixture::new().await?;
    let hang = fixture.settings.hang();
    let desk = fixture.desk.clone();
    let with = |appearance| Preferences { appearance, ..Preferences::default() };
    let first = tokio::spawn(async move { desk.save_preferences(with(Appearance::Dark)).await });
    hang.until_hanging().await?;
    commands_answer(&mut fixture).await?;
    let desk = fixture.desk.clone();
    let last = tokio::spawn(async move { desk.save_preferences(with(Appearance::Light)).await });
    must("the start-up", fixture.desk.start_up()).await?.map_err(said)?;
    assert!(!first.is_finished() && !last.is_finished(), "neither is written yet");
    drop(hang);
    must("the first write", first).await??.map_err(said)?;
    must("the last write", last).await??.map_err(said)?;
    let written = fixture.settings.settings();
    assert_eq!(written.preferences.appearance, Appearance::Light, "the last one wins");
    assert_eq!(
        written.agent, fixture.agent.login_name,
        "what a sign-in remembered meanwhile is written as well"
    );
    Ok(())
}

/// As on a share whose server is gone.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_settings_file_that_never_answers_is_told_and_holds_nothing_up() -> TestResult {
    let mut fixture = Fixture::new().await?;
    let hang = fixture.settings.hang();
    let with = |appearance| Preferences { appearance, ..Preferences::default() };
    for appearance in [Appearance::Dark, Appearance::Light] {
        let desk = fixture.desk.clone();
        let saving = tokio::spawn(async move { desk.save_preferences(with(appearance)).await });
        hang.until_hanging().await?;
        let limit = fixture.clock.now() + FILE_WITHIN;
        must("the limit", fixture.clock.until_sleeper(|at| at == limit)).await?;
        fixture.clock.advance_to(limit);
        let error = must("the answer", saving).await??.err().ok_or("it was saved")?;
        assert_eq!(error.code, ErrorCode::SettingsNotSaved);
        assert!(error.detail.contains("did not answer within 10 s"), "{}", error.detail);
    }
    commands_answer(&mut fixture).await?;
    drop(hang);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_settings_file_that_cannot_be_read_in_time_leaves_what_it_has_set() -> TestResult {
    let mut fixture = Fixture::new().await?;
    let (hang, clock) = (fixture.settings.hang_reading(), fixture.clock.clone());
    let limit = clock.now() + FILE_WITHIN;
    let passes = async {
        hang.until_hanging().await?;
        must("the limit", clock.until_sleeper(|at| at == limit)).await?;
        clock.advance_to(limit);
        TestResult::Ok(())
    };
    let (started, passed) = tokio::join!(fixture.restart(), passes);
    started.and(passed)?;
    let start_up = must("the start-up", fixture.desk.start_up()).await?.map_err(said)?;
    assert_eq!(start_up.settings, Settings::default());
    let told = |desk: &desk_contract::Desk| {
        desk.notices.iter().any(|notice| notice.kind == NoticeKind::SettingsUnavailable)
    };
    fixture.view.until("a notice", told).await?;
    drop(hang);
    Ok(())
}

/// A shut-down waits for what must be finished, and not for ever.
#[tokio::test]
async fn a_shut_down_waits_for_the_end_of_a_session_and_has_a_limit() -> TestResult {
    for hangs_for_ever in [false, true] {
        let fixture = pending_session().await?;
        let hang = fixture.keychain.hang();
        fixture.advance(PENDING_FOR);
        hang.until_hanging().await?;
        let desk = fixture.desk.clone();
        let shut_down = tokio::spawn(async move { desk.shut_down().await });
        let limit = fixture.clock.now() + SHUT_DOWN_WITHIN;
        must("the limit", fixture.clock.until_sleeper(|at| at == limit)).await?;
        assert!(!shut_down.is_finished(), "the refresh token is not removed yet");
        let hang = Some(hang).filter(|_| hangs_for_ever);
        if hangs_for_ever {
            fixture.advance(SHUT_DOWN_WITHIN);
        }
        must("the shut-down", shut_down).await??;
        drop(hang);
    }
    Ok(())
}
