//! Phone books: of a team by range, of a user as older releases have them, and the contacts of one book (protocol/dialogs.md §3.1, §3.2).

use std::ops::Range;

use axum::extract::{Path, State};
use axum::http::header::RANGE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::get;
use axum::{Extension, Router};

use crate::api::answers::{Answered, Asking, Refusal, no_such_resource, ok, own, refused};
use crate::api::team::team;
use crate::options::PhoneBooks;
use crate::sim::Station;
use crate::world::phone_books::Book;
use crate::xml::{leaf, node};

/// Most objects of one answer.
const MOST: usize = 6_000;

/// Most contacts in the list of a user.
const MOST_OF_USER: usize = 1_500;

pub(super) fn routes() -> Router<Station> {
    Router::new()
        .route("/finesse/api/TeamResource/{id}/PhoneBooks", get(team_books))
        .route("/finesse/api/User/{id}/PhoneBooks", get(user_books))
        .route("/finesse/api/PhoneBook/{id}/Contacts", get(contacts))
}

async fn team_books(State(station): State<Station>, Path(id): Path<String>, headers: HeaderMap) -> Answered {
    team(&id)?;
    let kind = station.sim.world().options.phone_books;
    let books = kind.books();
    let all = if kind.linked() { books.len() } else { books.last().map_or(0, |last| last.contacts.end) };
    let wanted = wanted(&headers, all)?;
    let more = wanted.end < all;
    Ok(partly(listed(kind, &books, &wanted), more))
}

async fn user_books(
    State(station): State<Station>,
    asking: Extension<Asking>,
    Path(id): Path<String>,
) -> Answered {
    let world = station.sim.world();
    own(&world, &asking, &id)?;
    let kind = world.options.phone_books;
    Ok(ok(listed(kind, &kind.books(), &(0..MOST_OF_USER))))
}

async fn contacts(State(station): State<Station>, Path(id): Path<String>, headers: HeaderMap) -> Answered {
    let kind = station.sim.world().options.phone_books;
    let books = kind.books();
    let one = books.iter().find(|book| book.id.to_string() == id).ok_or_else(no_such_resource)?;
    let wanted = wanted(&headers, one.contacts.len())?;
    let more = wanted.end < one.contacts.len();
    let of_all = one.contacts.start + wanted.start..one.contacts.start + wanted.end;
    Ok(partly(node("Contacts", of_all.map(|at| contact(kind, one, at))), more))
}

/// Which objects a request wants of so many, counted from 0. That the range counts contacts, and 200 for a part that reaches the end, are
/// guesses: no document says it.
fn wanted(headers: &HeaderMap, all: usize) -> Result<Range<usize>, Refusal> {
    let Some(range) = headers.get(RANGE) else { return Ok(0..all.min(MOST)) };
    let objects = range.to_str().ok().and_then(|text| text.strip_prefix("objects="));
    let bounds = objects.and_then(|objects| objects.split_once('-'));
    let numbers =
        bounds.and_then(|(from, to)| Some((from.parse::<usize>().ok()?, to.parse::<usize>().ok()?)));
    match numbers {
        Some((from, to)) if from >= 1 && to >= from && to - from < MOST && (from <= all || from == 1) => {
            Ok(from - 1..to.min(all))
        }
        Some(_) | None => Err(refused(
            StatusCode::RANGE_NOT_SATISFIABLE,
            "Invalid Range",
            "",
            "The range must be of 1 to 6000 objects that are there",
        )),
    }
}

/// The books with the wanted objects in them: contacts, or books where these name the address of their contacts.
fn listed(kind: PhoneBooks, books: &[Book], wanted: &Range<usize>) -> String {
    if kind.linked() {
        let address = |book: &Book| format!("/finesse/api/PhoneBook/{}/Contacts", book.id);
        let wanted = books.get(wanted.start..wanted.end.min(books.len())).unwrap_or_default();
        return node("PhoneBooks", wanted.iter().map(|one| book(one, leaf("contacts", &address(one)))));
    }
    let part = |one: &Book| one.contacts.start.max(wanted.start)..one.contacts.end.min(wanted.end);
    let there = books.iter().filter(|one| !part(one).is_empty());
    node(
        "PhoneBooks",
        there.map(|one| book(one, node("contacts", part(one).map(|at| contact(kind, one, at))))),
    )
}

fn book(book: &Book, contacts: String) -> String {
    node(
        "PhoneBook",
        [
            leaf("uri", &format!("/finesse/api/PhoneBook/{}", book.id)),
            leaf("name", &book.name),
            leaf("type", if book.global { "GLOBAL" } else { "TEAM" }),
            contacts,
        ],
    )
}

fn contact(kind: PhoneBooks, book: &Book, at: usize) -> String {
    let contact = kind.contact(at);
    node(
        "Contact",
        [
            leaf("description", &contact.description),
            leaf("firstName", &contact.first_name),
            leaf("lastName", &contact.last_name),
            leaf("phoneNumber", &contact.number),
            leaf("uri", &format!("/finesse/api/PhoneBook/{}/Contact/{}", book.id, at + 1)),
        ],
    )
}

fn partly(xml: String, more: bool) -> Response {
    let mut response = ok(xml);
    if more {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
    }
    response
}
