//! The contacts of the agent: read once after the sign-in, searched here, gone with the session.

mod favourites;
mod projection;

use std::sync::Arc;

use desk_contacts::{Entry, Index, Known, MOST_ROWS};
use desk_contract::{ContactsFound, SearchContacts};
use desk_model::Number;
use finesse_client::PhoneBooks;

use favourites::Favourites;

/// The phone books, ready to be searched.
pub(crate) struct ReadContacts {
    index: Index,
    /// How many books there are.
    pub(crate) books: usize,
    /// Not all contacts are here.
    pub(crate) cut: bool,
}

impl ReadContacts {
    /// How many contacts there are.
    pub(crate) fn contacts(&self) -> usize {
        self.index.len()
    }
}

/// Makes what was read searchable, away from the tasks that must not wait.
pub(crate) async fn indexed(read: PhoneBooks) -> ReadContacts {
    let (books, cut) = (read.books.len(), read.cut);
    let index = tokio::task::spawn_blocking(move || Index::new(entries(read))).await;
    ReadContacts { index: index.unwrap_or_default(), books, cut }
}

fn entries(read: PhoneBooks) -> impl Iterator<Item = Entry> {
    read.books.into_iter().flat_map(|book| {
        let name = book.name;
        book.contacts.into_iter().map(move |contact| entry(contact, &name))
    })
}

fn entry(contact: finesse_wire::Contact, book: &str) -> Entry {
    let finesse_wire::Contact { uri, first_name, last_name, number, description } = contact;
    let name = format!("{first_name} {last_name}").trim().to_owned();
    Entry {
        id: if uri.is_empty() { format!("{book}/{name}/{number}") } else { uri },
        dialled: dialled(&number),
        name,
        number,
        description,
        book: book.to_owned(),
    }
}

/// The number as it is dialled; empty when it cannot be.
pub(crate) fn dialled(number: &str) -> String {
    Number::parse(number).map_or_else(String::new, |number| number.dialled)
}

/// The contacts of a signed-in desk.
#[derive(Default)]
pub(crate) struct Contacts {
    index: Arc<Index>,
    favourites: Favourites,
}

impl Contacts {
    /// They were read.
    pub(crate) fn replace(&mut self, read: ReadContacts) {
        self.index = Arc::new(read.index);
    }

    /// The name of the contact with this number.
    pub(crate) fn name_of(&self, number: &str) -> Option<String> {
        self.index.name_of(&dialled(number)).map(str::to_owned)
    }

    /// Looks for contacts, and for numbers of recent calls (the last one first). It takes a few milliseconds where there are many, so it is
    /// done where `work` is run.
    pub(crate) fn search(
        &self,
        args: SearchContacts,
        recent: Vec<String>,
    ) -> impl FnOnce() -> ContactsFound + Send + use<> {
        let (index, favourites) = (Arc::clone(&self.index), self.favourites.ids().to_vec());
        move || {
            let known = Known { favourites: &favourites, recent: &recent };
            let limit = usize::from(args.limit).min(MOST_ROWS);
            projection::found(index.search(&args.query, limit, known))
        }
    }

    /// Makes a contact a favourite, or takes that back. Says whether there is such a contact.
    pub(crate) fn set_favourite(&mut self, id: &str, on: bool) -> bool {
        let known = self.index.has(id);
        if known {
            self.favourites.set(id, on);
        }
        known
    }

    /// The ids of the favourites.
    pub(crate) fn favourites(&self) -> &[String] {
        self.favourites.ids()
    }

    /// Takes over the favourites that were kept before the start of the program.
    pub(crate) fn add_kept_favourites(&mut self, kept: Vec<String>) {
        self.favourites.add_kept(kept);
    }
}
