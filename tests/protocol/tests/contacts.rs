//! Contacts: read once and in the background, searched whatever the connection is, gone with the session.

use std::collections::BTreeSet;
use std::time::Duration;

use desk_contract::{
    ContactSource, ContactsFound, ContactsState, Desk, ErrorCode, Link, SearchContacts, SetFavourite, SignOut,
};
use finesse_sim::{Fault, FaultEffect, FaultPlace, IncomingCall, LinkBreak, LinkFault, Options, PhoneBooks};
use protocol::{Fixture, TestResult, is_signed_out, must, said};

const BOOKS: &str = "/finesse/api/TeamResource/5012/PhoneBooks";

async fn with(phone_books: &str) -> TestResult<Fixture> {
    let phone_books = PhoneBooks::from_name(phone_books).ok_or("no such phone books")?;
    let mut fixture = Fixture::with(Options { phone_books, ..Options::default() }).await?;
    fixture.sign_in().await?;
    Ok(fixture)
}

async fn read(fixture: &mut Fixture) -> TestResult<ContactsState> {
    let is_read = |desk: &Desk| desk.contacts != ContactsState::Loading;
    Ok(fixture.view.until("the contacts", is_read).await?.contacts)
}

async fn search(fixture: &Fixture, query: &str) -> TestResult<ContactsFound> {
    let args = SearchContacts { query: query.to_owned(), limit: 50 };
    must("a search", fixture.desk.search_contacts(args)).await?.map_err(said)
}

async fn names(fixture: &Fixture, query: &str) -> TestResult<Vec<String>> {
    Ok(search(fixture, query).await?.rows.into_iter().map(|row| row.name).collect())
}

/// Requests for phone books and their contacts so far.
fn requests(fixture: &Fixture) -> usize {
    fixture.count(|request| request.path.contains("/PhoneBook"))
}

#[tokio::test]
async fn contacts_are_found_by_name_number_description_and_initials() -> TestResult {
    let mut fixture = with("usual").await?;
    assert_eq!(read(&mut fixture).await?, ContactsState::Ready { contacts: 18, books: 2, cut: false });
    for (query, name) in [
        ("aberg", "Zoë Åberg"),
        ("NOV", "Mira Novak"),
        ("second level", "Siobhán O'Hara"),
        ("jo", "Jude Okafor"),
        ("7946 01", "Zoë Åberg"),
        ("петрова", "Нина Петрова"),
    ] {
        assert_eq!(names(&fixture, query).await?.first().map(String::as_str), Some(name), "{query}");
    }
    let found = search(&fixture, "aberg").await?;
    let row = found.rows.first().ok_or("no contact is found")?;
    assert_eq!((row.number.as_str(), row.dialled.as_str()), ("+44 20 7946 0101", "+442079460101"));
    assert_eq!((row.book.as_str(), row.source), ("Company", ContactSource::Book));
    assert_eq!(search(&fixture, "").await?.total, 18);
    Ok(())
}

#[tokio::test]
async fn there_is_one_request_for_each_6000_contacts_or_linked_book_and_none_is_repeated() -> TestResult {
    for (phone_books, contacts, expected) in [
        ("usual", 18, 1),
        ("3x6000", 6_000, 1),
        ("12x13000", 13_000, 3),
        ("310x50000", 50_000, 9),
        ("12x2400-linked", 2_400, 13),
    ] {
        let mut fixture = with(phone_books).await?;
        let state = read(&mut fixture).await?;
        assert!(
            matches!(state, ContactsState::Ready { contacts: read, cut: false, .. } if read == contacts),
            "{state:?}"
        );
        assert_eq!(requests(&fixture), expected, "{phone_books}");
        cut(&mut fixture).await?;
        come_back(&mut fixture).await?;
        fixture.works().await?;
        assert_eq!(requests(&fixture), expected, "{phone_books}, after a reconnect");
    }
    Ok(())
}

/// Cuts the connection, and every try to come back fails.
async fn cut(fixture: &mut Fixture) -> TestResult {
    let refused = FaultEffect::Status { status: 503, body: None, content_type: None };
    fixture.control.fault(Fault::always(FaultPlace::Link, refused))?;
    fixture.control.link(&LinkFault { node: None, user: None, how: LinkBreak::Reset, condition: None })?;
    fixture.view.until("no connection", |desk| matches!(desk.link, Link::Waiting { .. })).await?;
    Ok(())
}

async fn come_back(fixture: &mut Fixture) -> TestResult {
    fixture.control.clear_faults();
    let Link::Waiting { until, .. } = fixture.view.desk()?.link else { return Err("not waiting".into()) };
    let now = fixture.view.last().map(|frame| frame.now).unwrap_or_default();
    fixture.clock.advance(Duration::from_millis(until.0.saturating_sub(now.0) + 1));
    fixture.view.until("online", |desk| matches!(desk.link, Link::Online { .. })).await?;
    Ok(())
}

#[tokio::test]
async fn a_sign_in_does_not_wait_for_contacts() -> TestResult {
    let mut fixture = Fixture::new().await?;
    let hangs = Fault::always(FaultPlace::Rest, FaultEffect::Hang { hang: true });
    fixture.control.fault(Fault { path: Some(BOOKS.to_owned()), ..hangs })?;
    fixture.try_sign_in(fixture.form()?).await?.map_err(said)?;
    fixture.until_signed_in().await?;
    fixture.works().await?;
    assert_eq!(fixture.view.desk()?.contacts, ContactsState::Loading);
    assert_eq!(search(&fixture, "jude").await?, ContactsFound::default());
    Ok(())
}

#[tokio::test]
async fn contacts_are_searched_while_the_connection_is_down_and_gone_after_the_sign_out() -> TestResult {
    let mut fixture = with("usual").await?;
    read(&mut fixture).await?;
    cut(&mut fixture).await?;
    assert_eq!(names(&fixture, "okafor").await?, ["Jude Okafor"]);
    come_back(&mut fixture).await?;
    let reason = Some("14".to_owned());
    fixture.desk.sign_out(SignOut { reason_id: reason }).await.map_err(said)?;
    fixture
        .view
        .until("signed out", |desk| is_signed_out(desk) && desk.contacts == ContactsState::None)
        .await?;
    let refused =
        fixture.desk.search_contacts(SearchContacts { query: "okafor".to_owned(), limit: 50 }).await;
    assert_eq!(refused.err().map(|why| why.code), Some(ErrorCode::NotSignedIn));
    Ok(())
}

/// An agent who is signed in, and whose contacts cannot be read until the faults are cleared.
async fn without_contacts() -> TestResult<Fixture> {
    let mut fixture = Fixture::new().await?;
    let refused = FaultEffect::Status { status: 503, body: None, content_type: None };
    let refused = Fault::always(FaultPlace::Rest, refused);
    fixture.control.fault(Fault { path: Some(BOOKS.to_owned()), ..refused })?;
    fixture.sign_in().await?;
    assert_eq!(read(&mut fixture).await?, ContactsState::Failed);
    Ok(fixture)
}

#[tokio::test]
async fn what_could_not_be_read_is_read_again_when_the_agent_asks() -> TestResult {
    let mut fixture = without_contacts().await?;
    fixture.control.clear_faults();
    fixture.desk.reload_contacts().await.map_err(said)?;
    let is_ready = |desk: &Desk| matches!(desk.contacts, ContactsState::Ready { contacts: 18, .. });
    fixture.view.until("the contacts", is_ready).await?;
    Ok(())
}

#[tokio::test]
async fn an_older_release_has_the_list_of_the_user() -> TestResult {
    let phone_books = PhoneBooks::Generated { books: 3, contacts: 5_000, linked: false };
    let mut fixture = Fixture::with(Options { phone_books, ..Options::default() }).await?;
    let missing = FaultEffect::Status { status: 404, body: None, content_type: None };
    let missing = Fault::always(FaultPlace::Rest, missing);
    fixture.control.fault(Fault { path: Some(BOOKS.to_owned()), ..missing })?;
    fixture.sign_in().await?;
    let state = read(&mut fixture).await?;
    assert!(matches!(state, ContactsState::Ready { contacts: 1_500, .. }), "{state:?}");
    assert_eq!(requests(&fixture), 2);
    Ok(())
}

#[tokio::test]
async fn odd_phone_books_are_read_as_far_as_they_go() -> TestResult {
    let mut fixture = with("none").await?;
    assert_eq!(read(&mut fixture).await?, ContactsState::None);

    let mut fixture = with("endless").await?;
    assert_eq!(read(&mut fixture).await?, ContactsState::Ready { contacts: 50_000, books: 1, cut: true });

    let mut fixture = with("without-numbers").await?;
    read(&mut fixture).await?;
    let found = search(&fixture, "ada").await?;
    assert!(found.rows.len() == 50 && found.rows.iter().all(|row| row.dialled.is_empty()));

    let mut fixture = with("same-name").await?;
    read(&mut fixture).await?;
    let found = search(&fixture, "robin sample").await?;
    let ids: BTreeSet<_> = found.rows.iter().map(|row| &row.id).collect();
    assert_eq!((found.total, ids.len()), (6_000, 50));

    let mut fixture = with("long-names").await?;
    read(&mut fixture).await?;
    assert_eq!(search(&fixture, "משפחה").await?.total, 3_000);
    assert_eq!(search(&fixture, "wolkenkuckucksheim").await?.total, 3_000);
    Ok(())
}

#[tokio::test]
async fn favourites_stand_on_top_and_a_recent_number_is_found() -> TestResult {
    let mut fixture = with("usual").await?;
    read(&mut fixture).await?;
    let zoe = search(&fixture, "zoe").await?.rows.into_iter().next().ok_or("no contact is found")?;
    let favourite = |on| SetFavourite { id: zoe.id.clone(), on };
    fixture.desk.set_favourite(favourite(true)).await.map_err(said)?;
    let first = search(&fixture, "").await?.rows.into_iter().next().ok_or("no contact is found")?;
    assert_eq!((first.id.as_str(), first.favourite), (zoe.id.as_str(), true));
    fixture.desk.set_favourite(favourite(false)).await.map_err(said)?;
    assert!(search(&fixture, "").await?.rows.iter().all(|row| !row.favourite));
    let unknown = SetFavourite { id: "recent/1".to_owned(), on: true };
    assert!(fixture.desk.set_favourite(unknown).await.is_err());

    let to = Some(fixture.agent.login_id.clone());
    let from = Some("0045550177".to_owned());
    let id = fixture.control.call(IncomingCall { to, from, direct: true, ..IncomingCall::default() })?;
    fixture.view.until("the call", |desk| !desk.calls.is_empty()).await?;
    fixture.control.hang_up(&id)?;
    fixture.view.until("the end of the call", |desk| !desk.recent.is_empty()).await?;
    let found = search(&fixture, "50177").await?;
    let rows: Vec<_> = found.rows.iter().map(|row| (row.dialled.as_str(), row.source)).collect();
    assert_eq!(rows, [("0045550177", ContactSource::Recent)]);
    Ok(())
}

#[tokio::test]
async fn a_call_has_the_name_of_the_contact_also_when_the_contacts_come_later() -> TestResult {
    let mut fixture = without_contacts().await?;
    let to = Some(fixture.agent.login_id.clone());
    let from = Some("00442079460101".to_owned());
    fixture.control.call(IncomingCall { to, from, direct: true, ..IncomingCall::default() })?;
    let shown = fixture.view.until("the call", |desk| !desk.calls.is_empty()).await?;
    assert_eq!(shown.calls[0].other_party_name, None);

    fixture.control.clear_faults();
    fixture.desk.reload_contacts().await.map_err(said)?;
    let has_name = |desk: &Desk| desk.calls.iter().any(|call| call.other_party_name.is_some());
    let shown = fixture.view.until("the name", has_name).await?;
    let names: Vec<_> = shown.calls[0].participants.iter().filter_map(|leg| leg.name.as_deref()).collect();
    assert_eq!((shown.calls[0].other_party_name.as_deref(), names), (Some("Zoë Åberg"), vec!["Zoë Åberg"]));
    Ok(())
}
