//! Phone books: pages, linked books, older releases, and servers that never end.

use finesse_client::{MOST_CONTACTS, PhoneBooks, Rest, RestError};
use finesse_wire::LoginId;

use crate::{kit::Kit, server::Reply};

const TEAM: &str = "/finesse/api/TeamResource/5012/PhoneBooks";
const USER: &str = "/finesse/api/User/40217/PhoneBooks";

async fn signed_in() -> (Kit, Rest, LoginId) {
    let kit = Kit::new().await;
    let session = kit.sign_in().await;
    let me = session.login_id().clone();
    (kit, Rest::new(session), me)
}

fn contacts(from: usize, count: usize) -> String {
    (from..from + count)
        .map(|number| {
            format!("<Contact><firstName>P{number}</firstName><phoneNumber>{number}</phoneNumber></Contact>")
        })
        .collect()
}

fn book(name: &str, contacts: &str) -> String {
    format!(
        "<PhoneBook><uri>/finesse/api/PhoneBook/{name}</uri><name>{name}</name><contacts>{contacts}</contacts></PhoneBook>"
    )
}

fn books(status: u16, books: &str) -> Reply {
    Reply::xml(status, format!("<PhoneBooks>{books}</PhoneBooks>"))
}

/// Name and number of contacts of each book.
fn sizes(read: &PhoneBooks) -> Vec<(&str, usize)> {
    read.books.iter().map(|book| (book.name.as_str(), book.contacts.len())).collect()
}

fn ranges(kit: &Kit) -> Vec<String> {
    let said = kit.server.said();
    said.iter().filter_map(|said| said.header("range")).map(str::to_owned).collect()
}

#[tokio::test]
async fn a_book_that_goes_over_the_end_of_a_page_is_read_as_one() {
    let (kit, rest, me) = signed_in().await;
    let first = book("A", &contacts(0, 4_000)) + &book("B", &contacts(4_000, 2_000));
    kit.finesse.at(TEAM, [books(206, &first), books(200, &book("B", &contacts(6_000, 500)))]);
    let read = rest.phone_books(&me, Some("5012")).await.unwrap();
    assert_eq!((sizes(&read), read.cut), (vec![("A", 4_000), ("B", 2_500)], false));
    assert_eq!(ranges(&kit), ["objects=1-6000", "objects=6001-12000"]);
}

/// What a server says of a page that reaches the end is UNCERTAIN: 200, or 206 and then 416.
#[tokio::test]
async fn a_range_behind_the_end_is_the_end() {
    let (kit, rest, me) = signed_in().await;
    let full = books(206, &book("A", &contacts(0, 6_000)));
    kit.finesse.at(TEAM, [full, Reply::error(416, "Invalid Range")]);
    let read = rest.phone_books(&me, Some("5012")).await.unwrap();
    assert_eq!((sizes(&read), read.cut), (vec![("A", 6_000)], false));
}

#[tokio::test]
async fn a_short_partial_page_is_the_last_one() {
    let (kit, rest, me) = signed_in().await;
    kit.finesse.at(TEAM, [books(206, &book("A", &contacts(0, 20)))]);
    let read = rest.phone_books(&me, Some("5012")).await.unwrap();
    assert_eq!((sizes(&read), kit.server.count("GET", TEAM)), (vec![("A", 20)], 1));
}

#[tokio::test]
async fn a_server_that_gives_the_same_page_again_is_not_asked_for_ever() {
    let (kit, rest, me) = signed_in().await;
    kit.finesse.at(TEAM, [books(206, &book("A", &contacts(0, 6_000)))]);
    let read = rest.phone_books(&me, Some("5012")).await.unwrap();
    assert_eq!((sizes(&read), kit.server.count("GET", TEAM)), (vec![("A", 6_000)], 2));
}

#[tokio::test]
async fn a_book_that_never_ends_is_cut() {
    let (kit, rest, me) = signed_in().await;
    let pages = (0..9).map(|page| books(206, &book("A", &contacts(page * 6_000, 6_000))));
    kit.finesse.at(TEAM, pages.collect::<Vec<_>>());
    let read = rest.phone_books(&me, Some("5012")).await.unwrap();
    assert_eq!((sizes(&read), read.cut), (vec![("A", MOST_CONTACTS)], true));
    assert_eq!(ranges(&kit).last().map(String::as_str), Some("objects=48001-50001"));
}

#[tokio::test]
async fn linked_books_are_read_one_by_one_and_a_refused_one_is_left_out() {
    let (kit, rest, me) = signed_in().await;
    let linked = |id: &str| book(id, &format!("/finesse/api/PhoneBook/{id}/Contacts"));
    kit.finesse.at(TEAM, [books(200, &(linked("1") + &linked("2") + &linked("3")))]);
    let list = |from, count| Reply::xml(200, format!("<Contacts>{}</Contacts>", contacts(from, count)));
    kit.finesse.at("/finesse/api/PhoneBook/1/Contacts", [list(0, 3)]);
    kit.finesse.at("/finesse/api/PhoneBook/2/Contacts", [Reply::error(403, "Forbidden")]);
    kit.finesse.at("/finesse/api/PhoneBook/3/Contacts", [list(3, 2)]);
    let read = rest.phone_books(&me, Some("5012")).await.unwrap();
    assert_eq!((sizes(&read), read.cut), (vec![("1", 3), ("3", 2)], true));
}

#[tokio::test]
async fn the_agents_own_list_is_used_when_the_release_has_no_team_list() {
    for (status, kind) in
        [(404, "Not Found"), (403, "Forbidden"), (401, "Authorization Failure"), (416, "Invalid Range")]
    {
        let (kit, rest, me) = signed_in().await;
        kit.finesse.at(TEAM, [Reply::error(status, kind)]);
        kit.finesse.at(USER, [books(200, &book("A", &contacts(0, 5)))]);
        let read = rest.phone_books(&me, Some("5012")).await.unwrap();
        assert_eq!(sizes(&read), [("A", 5)], "{status}");
        assert_eq!(ranges(&kit), ["objects=1-6000"], "{status}: the own list takes no range");
    }
}

#[tokio::test]
async fn a_server_that_is_out_of_service_is_an_error() {
    let (kit, rest, me) = signed_in().await;
    kit.finesse.at(TEAM, [Reply::error(503, "Service Unavailable")]);
    assert_eq!(rest.phone_books(&me, Some("5012")).await, Err(RestError::OutOfService));
    assert_eq!(kit.server.count("GET", USER), 0);
}
