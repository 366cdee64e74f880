//! Phone books, page by page and within bounds (protocol/dialogs.md §3.1, §3.2).

use finesse_wire::{BookContacts, Contact, LoginId, PhoneBook, WireError, parse_contacts, parse_phone_books};
use url::Url;

use super::rest::{Part, Rest, user_path};
use crate::{
    error::{RestError, TransportError},
    http::segment,
};

/// Most contacts that are read: a system has no more (protocol/dialogs.md §8).
pub const MOST_CONTACTS: usize = 50_000;

/// Most books that are read: 10 global and 300 of a team (protocol/dialogs.md §8).
pub const MOST_BOOKS: usize = 310;

/// Contacts that one request asks for (protocol/dialogs.md §3.1).
const PAGE: usize = 6_000;

/// The shortest page behind which there may be another one: what older releases answer at most (protocol/dialogs.md §6.15).
const SHORTEST_FULL_PAGE: usize = 1_500;

/// Where linked contacts may be.
const BOOKS_PATH: &str = "/finesse/api/PhoneBook/";

/// The phone books of an agent, global ones first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PhoneBooks {
    /// Each with its contacts.
    pub books: Vec<ReadBook>,
    /// Not all contacts are here: there were too many, or a book could not be read.
    pub cut: bool,
}

/// A phone book that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadBook {
    /// What people read.
    pub name: String,
    /// In the order of the server.
    pub contacts: Vec<Contact>,
}

/// How an address is read.
#[derive(Debug, Clone, Copy)]
enum How {
    /// An address that older releases do not know.
    Once,
    Usual,
}

impl Rest {
    /// The phone books of an agent's team with at most [`MOST_CONTACTS`] contacts: one request for each 6,000 of them, and one for each
    /// book whose contacts are at an address of their own. Releases before 12.5(1) have one list for each user, of at most 1,500 contacts.
    ///
    /// # Errors
    /// See [`Rest`]. A linked book that is refused is left out.
    pub async fn phone_books(&self, id: &LoginId, team: Option<&str>) -> Result<PhoneBooks, RestError> {
        let (listed, mut cut) = match team {
            Some(team) => self.books_of_team(id, team).await?,
            None => self.books_of_user(id).await?,
        };
        cut |= listed.len() > MOST_BOOKS;
        let mut room = MOST_CONTACTS;
        let mut books = Vec::new();
        for book in listed.into_iter().take(MOST_BOOKS) {
            let mut contacts = match book.contacts {
                BookContacts::Embedded(contacts) => contacts,
                BookContacts::Linked(_) if room == 0 => {
                    cut = true;
                    continue;
                }
                BookContacts::Linked(address) => match self.linked_contacts(&address, room).await {
                    Ok((contacts, more)) => {
                        cut |= more;
                        contacts
                    }
                    Err(why) if is_about_this_book(&why) => {
                        log_fields::warn!("a phone book was left out"; personal why = why);
                        cut = true;
                        continue;
                    }
                    Err(why) => return Err(why),
                },
            };
            cut |= contacts.len() > room;
            contacts.truncate(room);
            room -= contacts.len();
            books.push(ReadBook { name: book.name, contacts });
        }
        Ok(PhoneBooks { books, cut })
    }

    async fn books_of_team(&self, id: &LoginId, team: &str) -> Result<(Vec<PhoneBook>, bool), RestError> {
        let path = format!("/finesse/api/TeamResource/{}/PhoneBooks", segment(team));
        let count = |books: &Vec<PhoneBook>| books.iter().map(embedded).sum::<usize>();
        match self.pages(&path, How::Once, MOST_CONTACTS, parse_phone_books, count).await {
            Ok((pages, more)) => Ok((joined(pages), more)),
            Err(RestError::Refused { .. } | RestError::NotFinesse { .. } | RestError::Unauthorized(_)) => {
                self.books_of_user(id).await
            }
            Err(
                why @ (RestError::Transport(_)
                | RestError::OutOfService
                | RestError::SessionExpired(_)
                | RestError::Unreadable(_)),
            ) => Err(why),
        }
    }

    async fn books_of_user(&self, id: &LoginId) -> Result<(Vec<PhoneBook>, bool), RestError> {
        Ok((parse_phone_books(&self.get(&user_path(id, "/PhoneBooks")).await?)?, false))
    }

    async fn linked_contacts(&self, address: &str, room: usize) -> Result<(Vec<Contact>, bool), RestError> {
        let path = path_of(address).ok_or(RestError::NotFinesse { status: 200, content_type: None })?;
        let (pages, more) = self.pages(&path, How::Usual, room, parse_contacts, Vec::len).await?;
        Ok((pages.concat(), more))
    }

    /// Reads an address until a page says that it is the last, or one is as the page before it. Says whether there is more than `room`
    /// for, which may be read by one object: so much shows that there is more.
    async fn pages<P: PartialEq>(
        &self,
        path: &str,
        how: How,
        room: usize,
        parse: fn(&[u8]) -> Result<P, WireError>,
        count: impl Fn(&P) -> usize,
    ) -> Result<(Vec<P>, bool), RestError> {
        let (mut pages, mut read, mut most) = (Vec::new(), 0, PAGE);
        loop {
            let asked = most.min(room + 1 - read);
            let range = format!("objects={}-{}", read + 1, read + asked);
            let part = match self.part(path, &range, if read == 0 { how } else { How::Usual }).await {
                // There is nothing behind the end.
                Err(RestError::Refused { status: 416, .. }) if read > 0 => return Ok((pages, false)),
                // Long names can make a page larger than an answer may be.
                Err(RestError::Transport(TransportError::Broken { .. })) if most > SHORTEST_FULL_PAGE => {
                    most /= 2;
                    continue;
                }
                part => part?,
            };
            let page = parse(&part.body)?;
            let new = count(&page);
            if pages.last() == Some(&page) {
                return Ok((pages, false));
            }
            pages.push(page);
            read += new;
            if read > room {
                return Ok((pages, true));
            }
            if !part.partial || new < SHORTEST_FULL_PAGE.min(asked) {
                return Ok((pages, false));
            }
        }
    }

    async fn part(&self, path: &str, range: &str, how: How) -> Result<Part, RestError> {
        match how {
            How::Once => self.get_range_once(path, range).await,
            How::Usual => self.get_range(path, range).await,
        }
    }
}

/// Contacts that stand in the document of the books.
fn embedded(book: &PhoneBook) -> usize {
    match &book.contacts {
        BookContacts::Embedded(contacts) => contacts.len(),
        BookContacts::Linked(_) => 0,
    }
}

/// The books of several pages: one that goes over the end of a page is one book.
fn joined(pages: Vec<Vec<PhoneBook>>) -> Vec<PhoneBook> {
    let mut books: Vec<PhoneBook> = Vec::new();
    for book in pages.into_iter().flatten() {
        match (books.last_mut(), book) {
            (
                Some(PhoneBook { uri, name, contacts: BookContacts::Embedded(known) }),
                PhoneBook { uri: same, name: named, contacts: BookContacts::Embedded(more) },
            ) if *uri == same && *name == named => known.extend(more),
            (_, book) => books.push(book),
        }
    }
    books
}

/// The path of a linked book; `None` when it is not one of Finesse's phone books. The host is not looked at: the credentials go to the node alone.
fn path_of(address: &str) -> Option<String> {
    let node = Url::parse("https://node.invalid/").ok()?;
    let url = node.join(address).ok()?;
    url.path().starts_with(BOOKS_PATH).then(|| url.path().to_owned())
}

/// Whether the other books may be readable all the same.
fn is_about_this_book(why: &RestError) -> bool {
    match why {
        RestError::Refused { .. }
        | RestError::NotFinesse { .. }
        | RestError::Unauthorized(_)
        | RestError::Unreadable(_) => true,
        RestError::Transport(_) | RestError::OutOfService | RestError::SessionExpired(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_path_of_a_phone_book_is_followed() {
        for (address, path) in [
            ("/finesse/api/PhoneBook/7/Contacts", Some("/finesse/api/PhoneBook/7/Contacts")),
            (
                "https://elsewhere.example.test/finesse/api/PhoneBook/7/Contacts",
                Some("/finesse/api/PhoneBook/7/Contacts"),
            ),
            ("/finesse/api/PhoneBook/../User/40217", None),
            ("/desktop/sso/token", None),
            ("", None),
        ] {
            assert_eq!(path_of(address).as_deref(), path, "{address}");
        }
    }
}
