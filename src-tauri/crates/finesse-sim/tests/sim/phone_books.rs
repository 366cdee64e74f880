//! Phone books: who gets which part of them.

use finesse_sim::{Centre, Options, PhoneBooks};
use reqwest::header::RANGE;
use reqwest::{Method, StatusCode};

use crate::desk::{Answer, Proof, Rest, tokens};

const TEAM: &str = "TeamResource/5012/PhoneBooks";

async fn rest(kind: &str) -> (Centre, Rest) {
    let phone_books = PhoneBooks::from_name(kind).unwrap();
    let centre = Centre::start(Options { phone_books, ..Options::default() }).await.unwrap();
    let (token, _) = tokens(centre.description(), "mnovak", "practice").await;
    let rest = Rest::new(centre.description(), 0, Proof::Token(token));
    (centre, rest)
}

async fn range(rest: &Rest, path: &str, range: &str) -> Answer {
    rest.send(rest.request(Method::GET, path).header(RANGE, range)).await
}

fn count(answer: &Answer, element: &str) -> usize {
    answer.body.matches(&format!("<{element}>")).count()
}

#[tokio::test]
async fn the_usual_books_are_whole_and_those_for_everybody_come_first() {
    let (_centre, rest) = rest("usual").await;
    let answer = rest.get(TEAM).await;
    assert_eq!((answer.status, count(&answer, "Contact")), (StatusCode::OK, 18));
    let types: Vec<_> = ["GLOBAL", "TEAM"].map(|word| answer.body.find(word).unwrap()).into();
    assert!(types[0] < types[1]);
    assert_eq!(range(&rest, TEAM, "objects=1-6000").await.body, answer.body);
    assert_eq!(rest.get("TeamResource/1/PhoneBooks").await.status, StatusCode::NOT_FOUND);
    assert_eq!(rest.get("User/40218/PhoneBooks").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_part_is_partial_until_the_end_and_there_is_nothing_behind_it() {
    let (_centre, rest) = rest("12x13000").await;
    let mut uris = Vec::new();
    for (wanted, status, contacts) in [
        ("objects=1-6000", StatusCode::PARTIAL_CONTENT, 6_000),
        ("objects=6001-12000", StatusCode::PARTIAL_CONTENT, 6_000),
        ("objects=12001-18000", StatusCode::OK, 1_000),
        ("objects=13001-13002", StatusCode::RANGE_NOT_SATISFIABLE, 0),
    ] {
        let answer = range(&rest, TEAM, wanted).await;
        assert_eq!((answer.status, count(&answer, "Contact")), (status, contacts), "{wanted}");
        let uri = |line: &str| line.split_once("</uri>").map(|(uri, _)| uri.to_owned());
        uris.extend(answer.body.split("<uri>").filter_map(uri).filter(|uri| uri.contains("/Contact/")));
    }
    uris.sort();
    uris.dedup();
    assert_eq!(uris.len(), 13_000);
    // Without a range the first 6,000, and the list of a user has 1,500.
    assert_eq!(count(&rest.get(TEAM).await, "Contact"), 6_000);
    assert_eq!(count(&rest.get("User/40217/PhoneBooks").await, "Contact"), 1_500);
}

#[tokio::test]
async fn a_range_is_of_1_to_6000_objects() {
    let (_centre, rest) = rest("usual").await;
    for wrong in [
        "objects=0-5",
        "objects=1-6001",
        "objects=5-4",
        "objects=-5",
        "objects=1-",
        "bytes=1-5",
        "objects=a-b",
    ] {
        let answer = range(&rest, TEAM, wrong).await;
        assert_eq!(answer.status, StatusCode::RANGE_NOT_SATISFIABLE, "{wrong}");
        assert_eq!(answer.text("ErrorType"), "Invalid Range");
    }
}

#[tokio::test]
async fn a_linked_book_names_the_address_of_its_contacts() {
    let (_centre, rest) = rest("3x9000-linked").await;
    let books = range(&rest, TEAM, "objects=1-6000").await;
    assert_eq!((books.status, count(&books, "PhoneBook"), count(&books, "Contact")), (StatusCode::OK, 3, 0));
    assert_eq!(books.text("contacts"), "/finesse/api/PhoneBook/1/Contacts");
    let contacts = range(&rest, "PhoneBook/3/Contacts", "objects=1-2000").await;
    assert_eq!((contacts.status, count(&contacts, "Contact")), (StatusCode::PARTIAL_CONTENT, 2_000));
    assert_eq!(rest.get("PhoneBook/4/Contacts").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_odd_books_are_odd() {
    let (_centre, endless) = rest("endless").await;
    let far = range(&endless, TEAM, "objects=600001-606000").await;
    assert_eq!((far.status, count(&far, "Contact")), (StatusCode::PARTIAL_CONTENT, 6_000));
    let (_centre, without) = rest("without-numbers").await;
    assert_eq!(without.get(TEAM).await.body.matches("<phoneNumber></phoneNumber>").count(), 6_000);
    let (_centre, same) = rest("same-name").await;
    assert_eq!(same.get(TEAM).await.body.matches("<lastName>Sample</lastName>").count(), 6_000);
    let (_centre, long) = rest("long-names").await;
    assert_eq!(long.get(TEAM).await.text("lastName").chars().count(), 300);
    for wrong in ["311x1", "0x1", "1x50001", "x", "many"] {
        assert_eq!(PhoneBooks::from_name(wrong), None, "{wrong}");
    }
}
