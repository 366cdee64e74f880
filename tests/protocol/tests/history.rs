//! The history of the shift: what it has after a restart, who finds it, and when it is gone.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use desk_contract::{
    CallAction, CallPhase, ContactRow, ContactSource, ContactsState, Desk as Picture, EndedHow,
    ExportHistory, GetHistory, HistoryFilter, HistoryItem, HistoryKind, HistoryPage, HistoryProblem,
    NoticeKind, SearchContacts, Session, SetFavourite, Settings, SignOut, Site,
};
use desk_core::Headings;
use finesse_client::KeychainError;
use finesse_sim::{IncomingCall, Options};
use protocol::{
    Computer, Fixture, MemoryKeychain, MemorySettings, TestResult, is_signed_out, must, said, set_wrap_up,
    with_get,
};

/// "End of shift", as the centre numbers it.
const END_OF_SHIFT: &str = "14";

/// A computer on which histories are kept in this folder, and sessions outlive the program.
fn computer(folder: &Path, site: Site) -> Computer {
    let settings = MemorySettings::with(Settings { site, ..Settings::default() });
    Computer { settings, history: Some(folder.join("history")), ..Computer::default() }
}

async fn ready(folder: &Path, site: Site) -> TestResult<Fixture> {
    let mut fixture = Fixture::on(Options::default(), computer(folder, site)).await?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    fixture.ready().await?;
    Ok(fixture)
}

/// A customer calls and gives up.
async fn misses_a_call(fixture: &mut Fixture) -> TestResult<String> {
    let id = fixture.control.call(IncomingCall::default())?;
    fixture.until_calls(&[(&id, CallPhase::Ringing)]).await?;
    fixture.advance(Duration::from_secs(9));
    fixture.control.hang_up(&id)?;
    fixture.until_calls(&[]).await?;
    Ok(id)
}

/// A customer calls, and is answered.
async fn talks(fixture: &mut Fixture) -> TestResult<String> {
    let id = fixture.control.call(IncomingCall::default())?;
    fixture.until_calls(&[(&id, CallPhase::Ringing)]).await?;
    fixture.acts(&id, CallAction::Answer).await?;
    fixture.until_calls(&[(&id, CallPhase::Talking)]).await?;
    Ok(id)
}

async fn until_recent(fixture: &mut Fixture, expected: &[(&str, EndedHow)]) -> TestResult<Picture> {
    let shows = |desk: &Picture| {
        let shown: Vec<_> = desk.recent.iter().map(|call| (call.id.as_str(), call.how)).collect();
        shown == expected
    };
    fixture.view.until(&format!("the recent calls {expected:?}"), shows).await
}

async fn history(fixture: &Fixture, kind: HistoryKind) -> TestResult<HistoryPage> {
    let filter = HistoryFilter { kind, ..HistoryFilter::default() };
    let args = GetHistory { filter, before: None, limit: 50 };
    must("the history", fixture.desk.history(args)).await?.map_err(said)
}

async fn signs_out(fixture: &mut Fixture) -> TestResult {
    let args = SignOut { reason_id: Some(END_OF_SHIFT.to_owned()) };
    must("signing out", fixture.desk.sign_out(args)).await?.map_err(said)
}

/// The files of histories.
fn files(folder: &Path) -> TestResult<usize> {
    Ok(fs::read_dir(folder.join("history"))?.count())
}

fn keys(fixture: &Fixture) -> usize {
    fixture.keychain.kept().iter().filter(|(account, _)| account.starts_with("history ")).count()
}

/// Waits until the history is on the disk and its key in the keychain.
async fn until_kept(fixture: &Fixture, folder: &Path) -> TestResult {
    must("a history on the disk", async {
        while !files(folder).is_ok_and(|files| files == 1) || keys(fixture) != 1 {
            tokio::task::yield_now().await;
        }
    })
    .await
}

#[tokio::test]
async fn after_a_restart_the_calls_of_the_shift_are_there_again_and_one_under_way_is_not_doubled()
-> TestResult {
    let folder = tempfile::tempdir()?;
    let mut fixture = ready(folder.path(), with_get()).await?;
    let missed = misses_a_call(&mut fixture).await?;
    let id = talks(&mut fixture).await?;
    let before = until_recent(&mut fixture, &[(&missed, EndedHow::Missed)]).await?;
    let states = history(&fixture, HistoryKind::States).await?.total;
    until_kept(&fixture, folder.path()).await?;

    fixture.restart().await?;
    fixture.until_signed_in().await?;
    let after = until_recent(&mut fixture, &[(&missed, EndedHow::Missed)]).await?;
    assert_eq!(after.recent, before.recent, "with its times");
    fixture.advance(Duration::from_secs(30));
    fixture.acts(&id, CallAction::Drop).await?;
    fixture.until_calls(&[(&id, CallPhase::WrapUp)]).await?;
    fixture.does(set_wrap_up(&id, "Billing question")).await?;
    fixture.advance(Options::default().wrap_up);
    let desk = until_recent(&mut fixture, &[(&id, EndedHow::Talked), (&missed, EndedHow::Missed)]).await?;
    assert_eq!(desk.recent[0].wrap_up, ["Billing question"]);
    assert_eq!(history(&fixture, HistoryKind::Calls).await?.total, 2);
    let missed_calls = history(&fixture, HistoryKind::Missed).await?.entries;
    assert!(
        matches!(&missed_calls[..], [entry] if matches!(&entry.item, HistoryItem::Call { call } if call.id == missed))
    );
    assert!(history(&fixture, HistoryKind::States).await?.total > states);
    Ok(())
}

/// What a search finds, when the contacts have been read.
async fn contacts(fixture: &mut Fixture, query: &str) -> TestResult<Vec<ContactRow>> {
    let is_read = |desk: &Picture| matches!(desk.contacts, ContactsState::Ready { .. });
    fixture.view.until("the contacts", is_read).await?;
    let args = SearchContacts { query: query.to_owned(), limit: 50 };
    Ok(must("a search", fixture.desk.search_contacts(args)).await?.map_err(said)?.rows)
}

/// Makes the contact that is found first a favourite.
async fn prefers(fixture: &mut Fixture, query: &str) -> TestResult<String> {
    let contact = contacts(fixture, query).await?.into_iter().next().ok_or("no contact is found")?;
    let args = SetFavourite { id: contact.id.clone(), on: true };
    must("a favourite", fixture.desk.set_favourite(args)).await?.map_err(said)?;
    Ok(contact.id)
}

async fn favourites(fixture: &mut Fixture) -> TestResult<Vec<String>> {
    let shown = contacts(fixture, "").await?.into_iter().take_while(|row| row.favourite);
    Ok(shown.map(|row| row.id).collect())
}

/// Whether a text stands in a file of a history, for whoever opens it.
fn is_legible(folder: &Path, text: &str) -> TestResult<bool> {
    for file in fs::read_dir(folder.join("history"))? {
        let bytes = fs::read(file?.path())?;
        if bytes.windows(text.len()).any(|window| window == text.as_bytes()) {
            return Ok(true);
        }
    }
    Ok(false)
}

#[tokio::test]
async fn favourites_and_recent_numbers_are_there_again_after_a_restart_and_no_file_shows_them() -> TestResult
{
    let folder = tempfile::tempdir()?;
    let mut fixture = ready(folder.path(), with_get()).await?;
    let zoe = prefers(&mut fixture, "zoe").await?;
    let jude = prefers(&mut fixture, "jude okafor").await?;
    let missed = misses_a_call(&mut fixture).await?;
    let desk = until_recent(&mut fixture, &[(&missed, EndedHow::Missed)]).await?;
    let number = desk.recent[0].other_party.clone();
    let before = favourites(&mut fixture).await?;
    assert_eq!(before.len(), 2);

    fixture.restart().await?;
    fixture.until_signed_in().await?;
    until_recent(&mut fixture, &[(&missed, EndedHow::Missed)]).await?;
    assert_eq!(favourites(&mut fixture).await?, before);
    let recent = contacts(&mut fixture, &number).await?;
    assert!(recent.iter().any(|row| row.source == ContactSource::Recent), "{recent:?}");
    for text in [&zoe, &jude, &number] {
        assert!(!is_legible(folder.path(), text)?, "{text}");
    }
    let off = SetFavourite { id: zoe, on: false };
    must("no favourite", fixture.desk.set_favourite(off)).await?.map_err(said)?;
    fixture.restart().await?;
    fixture.until_signed_in().await?;
    fixture.view.until("the recent call", |desk| !desk.recent.is_empty()).await?;
    assert_eq!(favourites(&mut fixture).await?, [jude]);
    Ok(())
}

/// Rows: what IT has set, and whether the agent finds their favourites after a sign-out and a sign-in.
#[tokio::test]
async fn favourites_go_with_the_sign_out_unless_policy_keeps_the_history() -> TestResult {
    for (site, stays) in [
        (with_get(), false),
        (Site { keep_history_days: 7, ..with_get() }, true),
        (Site { keep_session: false, ..with_get() }, false),
    ] {
        let folder = tempfile::tempdir()?;
        let mut fixture = ready(folder.path(), site).await?;
        let zoe = prefers(&mut fixture, "zoe").await?;
        assert_eq!(favourites(&mut fixture).await?, std::slice::from_ref(&zoe));
        fixture.set(desk_contract::StateWanted::NotReady, Some("5")).await?.map_err(said)?;
        signs_out(&mut fixture).await?;
        fixture.desk.shut_down().await;
        let kept = folder.path().join("history");
        assert_eq!(kept.exists() && fs::read_dir(kept)?.count() > 0, stays);
        fixture.restart().await?;
        fixture.sign_in().await?;
        fixture.ready().await?;
        let missed = misses_a_call(&mut fixture).await?;
        until_recent(&mut fixture, &[(&missed, EndedHow::Missed)]).await?;
        let expected: Vec<_> = stays.then_some(zoe).into_iter().collect();
        assert_eq!(favourites(&mut fixture).await?, expected);
    }
    Ok(())
}

#[tokio::test]
async fn a_call_that_ended_while_the_program_was_not_running_says_that_its_end_was_not_seen() -> TestResult {
    let folder = tempfile::tempdir()?;
    let mut fixture = ready(folder.path(), with_get()).await?;
    let id = talks(&mut fixture).await?;
    fixture.desk.shut_down().await;
    fixture.control.hang_up(&id)?;
    fixture.control.advance(Options::default().wrap_up);
    fixture.restart().await?;
    fixture.until_signed_in().await?;
    until_recent(&mut fixture, &[(&id, EndedHow::Unseen)]).await?;
    fixture.restart().await?;
    fixture.until_signed_in().await?;
    until_recent(&mut fixture, &[(&id, EndedHow::Unseen)]).await?;
    Ok(())
}

#[tokio::test]
async fn a_sign_out_leaves_neither_file_nor_key_whoever_asked_for_it() -> TestResult {
    for forced in [false, true] {
        let folder = tempfile::tempdir()?;
        let mut fixture = ready(folder.path(), with_get()).await?;
        misses_a_call(&mut fixture).await?;
        fixture.set(desk_contract::StateWanted::NotReady, Some("5")).await?.map_err(said)?;
        if forced {
            fixture.forced("LOGOUT", Some(999))?;
        } else {
            signs_out(&mut fixture).await?;
        }
        fixture.view.until("signed out", is_signed_out).await?;
        must("nothing that is left", async {
            while files(folder.path()).is_ok_and(|files| files > 0) || keys(&fixture) > 0 {
                tokio::task::yield_now().await;
            }
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_history_that_policy_keeps_is_there_for_the_same_agent_and_for_no_other() -> TestResult {
    let folder = tempfile::tempdir()?;
    let mut fixture = ready(folder.path(), Site { keep_history_days: 7, ..Site::default() }).await?;
    let missed = misses_a_call(&mut fixture).await?;
    fixture.set(desk_contract::StateWanted::NotReady, Some("5")).await?.map_err(said)?;
    signs_out(&mut fixture).await?;
    assert_eq!((files(folder.path())?, keys(&fixture)), (1, 1));

    let agents = &fixture.centre.description().agents;
    let other = agents.iter().find(|agent| agent.login_name != fixture.agent.login_name);
    let other = other.ok_or("one agent alone")?.login_name.clone();
    let same_computer = Computer {
        keychain: fixture.keychain.clone(),
        settings: fixture.settings.clone(),
        history: fixture.history.clone(),
        trust: None,
    };
    let mut second = Fixture::at(Arc::clone(&fixture.centre), &other, same_computer).await?;
    second.sign_in().await?;
    second.until_signed_in().await?;
    second.ready().await?;
    let page = history(&second, HistoryKind::Calls).await?;
    assert_eq!((page.total, second.view.desk()?.recent.len()), (0, 0));

    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    until_recent(&mut fixture, &[(&missed, EndedHow::Missed)]).await?;
    Ok(())
}

/// Rows: what IT has set.
#[tokio::test]
async fn where_nothing_of_an_agent_outlives_the_program_the_history_is_in_memory_alone() -> TestResult {
    for site in [Site { keep_session: false, ..with_get() }, Site { remember_agent: false, ..with_get() }] {
        let folder = tempfile::tempdir()?;
        let mut fixture = ready(folder.path(), site).await?;
        let missed = misses_a_call(&mut fixture).await?;
        until_recent(&mut fixture, &[(&missed, EndedHow::Missed)]).await?;
        assert_eq!(history(&fixture, HistoryKind::Calls).await?.total, 1);
        fixture.desk.shut_down().await;
        assert!(!folder.path().join("history").exists());
        assert_eq!(keys(&fixture), 0);
    }
    Ok(())
}

#[tokio::test]
async fn without_a_keychain_or_a_disk_the_history_is_in_memory_and_that_is_told_once() -> TestResult {
    for (has_keychain, expected) in [
        (false, NoticeKind::KeychainUnavailable),
        (true, NoticeKind::HistoryNotKept { why: HistoryProblem::Disk }),
    ] {
        let folder = tempfile::tempdir()?;
        let keychain = MemoryKeychain::default();
        keychain.set_trouble((!has_keychain).then_some(KeychainError::Missing));
        if has_keychain {
            // No folder can be made here.
            fs::write(folder.path().join("history"), "")?;
        }
        let computer = Computer { keychain, ..computer(folder.path(), with_get()) };
        let mut fixture = Fixture::on(Options::default(), computer).await?;
        fixture.sign_in().await?;
        fixture.until_signed_in().await?;
        fixture.ready().await?;
        let first = misses_a_call(&mut fixture).await?;
        let told = |desk: &Picture| desk.notices.iter().any(|notice| notice.kind == expected);
        fixture.view.until("the notice", told).await?;
        let second = misses_a_call(&mut fixture).await?;
        let expected_calls = [(second.as_str(), EndedHow::Missed), (first.as_str(), EndedHow::Missed)];
        let desk = until_recent(&mut fixture, &expected_calls).await?;
        assert_eq!(desk.notices.iter().filter(|notice| notice.kind == expected).count(), 1);
        assert_eq!(history(&fixture, HistoryKind::Calls).await?.total, 2);
        fixture.settle("everything works").await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_history_without_its_key_is_told_and_begins_again() -> TestResult {
    let folder = tempfile::tempdir()?;
    let mut fixture = ready(folder.path(), Site { keep_history_days: 7, ..with_get() }).await?;
    misses_a_call(&mut fixture).await?;
    fixture.set(desk_contract::StateWanted::NotReady, Some("5")).await?.map_err(said)?;
    signs_out(&mut fixture).await?;
    let account = fixture.keychain.kept().into_iter().find(|(account, _)| account.starts_with("history "));
    finesse_client::Keychain::delete(&fixture.keychain, &account.ok_or("no key")?.0)?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    let lost = NoticeKind::HistoryNotKept { why: HistoryProblem::Unreadable };
    fixture.view.until("the notice", |desk| desk.notices.iter().any(|notice| notice.kind == lost)).await?;
    fixture.ready().await?;
    let missed = misses_a_call(&mut fixture).await?;
    fixture.restart().await?;
    fixture.until_signed_in().await?;
    until_recent(&mut fixture, &[(&missed, EndedHow::Missed)]).await?;
    Ok(())
}

/// The only file of a history.
fn file(folder: &Path) -> TestResult<PathBuf> {
    let mut files = fs::read_dir(folder.join("history"))?;
    Ok(files.next().ok_or("no history is kept")??.path())
}

#[tokio::test]
async fn a_history_that_was_cut_off_has_what_is_left_and_goes_on() -> TestResult {
    let folder = tempfile::tempdir()?;
    let mut fixture = ready(folder.path(), with_get()).await?;
    let first = misses_a_call(&mut fixture).await?;
    fixture.set(desk_contract::StateWanted::NotReady, Some("5")).await?.map_err(said)?;
    fixture.desk.shut_down().await;
    let path = file(folder.path())?;
    let bytes = fs::read(&path)?;
    fs::write(&path, &bytes[..bytes.len() - 3])?;

    fixture.restart().await?;
    fixture.until_signed_in().await?;
    until_recent(&mut fixture, &[(&first, EndedHow::Missed)]).await?;
    fixture.ready().await?;
    let second = misses_a_call(&mut fixture).await?;
    let both = [(second.as_str(), EndedHow::Missed), (first.as_str(), EndedHow::Missed)];
    until_recent(&mut fixture, &both).await?;
    fixture.restart().await?;
    fixture.until_signed_in().await?;
    until_recent(&mut fixture, &both).await?;
    Ok(())
}

#[tokio::test]
async fn a_history_of_a_newer_version_is_told_and_left_alone_and_the_desk_works() -> TestResult {
    let folder = tempfile::tempdir()?;
    let mut fixture = ready(folder.path(), with_get()).await?;
    misses_a_call(&mut fixture).await?;
    fixture.desk.shut_down().await;
    let path = file(folder.path())?;
    let mut bytes = fs::read(&path)?;
    // The byte of the version, behind the eight that name the format.
    bytes[8] = u8::MAX;
    fs::write(&path, &bytes)?;

    fixture.restart().await?;
    fixture.until_signed_in().await?;
    let newer = NoticeKind::HistoryNotKept { why: HistoryProblem::Newer };
    fixture.view.until("the notice", |desk| desk.notices.iter().any(|notice| notice.kind == newer)).await?;
    fixture.ready().await?;
    let missed = misses_a_call(&mut fixture).await?;
    until_recent(&mut fixture, &[(&missed, EndedHow::Missed)]).await?;
    let zoe = prefers(&mut fixture, "zoe").await?;
    assert_eq!(favourites(&mut fixture).await?, [zoe]);
    fixture.desk.shut_down().await;
    assert_eq!(fs::read(&path)?, bytes);
    Ok(())
}

#[tokio::test]
async fn the_table_has_what_the_filter_finds() -> TestResult {
    let folder = tempfile::tempdir()?;
    let mut fixture = ready(folder.path(), with_get()).await?;
    misses_a_call(&mut fixture).await?;
    let word = |text: &str| text.to_owned();
    let words = Headings {
        columns: std::array::from_fn(|column| column.to_string()),
        incoming: word("in"),
        outgoing: word("out"),
        state: word("state"),
        talked: word("talked"),
        missed: word("missed"),
        not_reached: word("not reached"),
        unseen: word("unseen"),
        state_name: str::to_owned,
    };
    let filter = HistoryFilter { kind: HistoryKind::Missed, ..HistoryFilter::default() };
    let args = ExportHistory { filter, ahead: 0 };
    let table = must("the table", fixture.desk.history_table(args, &words)).await?.map_err(said)?;
    let lines: Vec<_> = table.lines().collect();
    assert_eq!(lines.len(), 2, "{table}");
    assert!(lines[1].starts_with("in,2030-03-17 ") && lines[1].contains(",missed,9,"), "{table}");
    assert!(matches!(fixture.view.desk()?.session, Session::SignedIn { .. }));
    Ok(())
}
