//! The computer the desk runs on: what is remembered, what is not, and what happens when it cannot be.

use desk_contract::{Appearance, Density, ErrorCode, NoticeKind, Preferences, Session, Settings, Site};
use finesse_client::KeychainError;
use finesse_sim::Options;
use protocol::{Computer, Fixture, MemoryKeychain, MemorySettings, TestResult, said};

fn dark_and_compact() -> Preferences {
    Preferences { appearance: Appearance::Dark, density: Density::Compact, ..Preferences::default() }
}

#[tokio::test]
async fn without_a_keychain_everything_works_but_remembering() -> TestResult {
    for trouble in [
        KeychainError::Missing,
        KeychainError::Locked,
        KeychainError::Failed { detail: "the service is gone".to_owned() },
    ] {
        let keychain = MemoryKeychain::default();
        keychain.set_trouble(Some(trouble.clone()));
        let computer = Computer { keychain, ..Computer::default() };
        let mut fixture = Fixture::on(Options::default(), computer).await?;
        fixture.sign_in().await?;
        let desk =
            fixture.view.until("signed in", |desk| matches!(desk.session, Session::SignedIn { .. })).await?;
        let kinds: Vec<_> = desk.notices.iter().map(|notice| &notice.kind).collect();
        assert_eq!(kinds, [&NoticeKind::KeychainUnavailable], "{trouble}: told once");
        fixture.settle("all of it works").await?;
        assert!(fixture.keychain.is_empty());
    }
    Ok(())
}

#[tokio::test]
async fn with_a_broken_settings_file_everything_works_but_remembering() -> TestResult {
    let computer = Computer { settings: MemorySettings::broken(), ..Computer::default() };
    let mut fixture = Fixture::on(Options::default(), computer).await?;
    let start_up = fixture.desk.start_up().await.map_err(said)?;
    assert_eq!(start_up.settings, Settings::default());
    fixture.sign_in().await?;
    let desk =
        fixture.view.until("signed in", |desk| matches!(desk.session, Session::SignedIn { .. })).await?;
    let kinds: Vec<_> = desk.notices.iter().map(|notice| &notice.kind).collect();
    assert_eq!(
        kinds,
        [&NoticeKind::SettingsUnavailable],
        "told once, although reading and writing both failed"
    );
    let error = fixture.desk.save_preferences(dark_and_compact()).await.err();
    assert_eq!(error.map(|error| error.code), Some(ErrorCode::SettingsNotSaved));
    fixture.settle("all of it works").await
}

#[tokio::test]
async fn a_name_that_was_not_signed_in_with_is_not_remembered() -> TestResult {
    let fixture = Fixture::new().await?;
    let mut form = fixture.form()?;
    form.server = "no-such-computer.invalid".to_owned();
    fixture.refused_sign_in(form).await?;
    assert_eq!(fixture.settings.settings(), Settings::default());
    Ok(())
}

/// The page changes its looks and nothing else: not what was typed at a sign-in, and not what IT has set.
#[tokio::test]
async fn saving_the_looks_changes_nothing_else() -> TestResult {
    let site = Site { session_minutes: 480, ..Site::default() };
    let mut fixture = Fixture::on(Options::default(), Computer::of(site)).await?;
    fixture.sign_in().await?;
    let before =
        fixture.settings.until("the form", |written| written.agent == fixture.agent.login_name).await?;
    assert_eq!(
        (before.agent.as_str(), before.site.session_minutes),
        (fixture.agent.login_name.as_str(), 480)
    );
    fixture.desk.save_preferences(dark_and_compact()).await.map_err(said)?;
    let wanted = Settings { preferences: dark_and_compact(), ..before };
    assert_eq!(fixture.settings.settings(), wanted);
    Ok(())
}
