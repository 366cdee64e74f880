//! Phone books and their contacts (protocol/dialogs.md §3.2).

use std::fmt;

use crate::WireError;
use crate::tree::Element;

/// A phone book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneBook {
    /// `uri`; empty when there is none.
    pub uri: String,
    /// What people read.
    pub name: String,
    /// Where its contacts are.
    pub contacts: BookContacts,
}

/// Where the contacts of a book are: which of the two a server sends is UNCERTAIN (protocol/dialogs.md §3.2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BookContacts {
    /// In the same document.
    Embedded(Vec<Contact>),
    /// At this address.
    Linked(String),
}

/// A contact. `Debug` shows no content, because contacts must not get into a log.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// `uri`; empty when there is none.
    pub uri: String,
    /// First name; may be empty.
    pub first_name: String,
    /// Last name; may be empty.
    pub last_name: String,
    /// The number as an administrator typed it; may be empty.
    pub number: String,
    /// Whatever an administrator says of the contact; may be empty.
    pub description: String,
}

impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Contact")
    }
}

impl PhoneBook {
    fn from_element(book: &Element) -> Self {
        let linked = book.string_of("contacts").map(BookContacts::Linked);
        let embedded = || BookContacts::Embedded(book.list("contacts", "Contact").map(contact).collect());
        Self {
            uri: book.string_of("uri").unwrap_or_default(),
            name: book.string_of("name").unwrap_or_default(),
            contacts: linked.unwrap_or_else(embedded),
        }
    }
}

fn contact(contact: &Element) -> Contact {
    let text = |name| contact.string_of(name).unwrap_or_default();
    Contact {
        uri: text("uri"),
        first_name: text("firstName"),
        last_name: text("lastName"),
        number: text("phoneNumber"),
        description: text("description"),
    }
}

/// Reads `PhoneBooks`.
///
/// # Errors
/// [`WireError`] when the document is something else.
pub fn parse_phone_books(body: &[u8]) -> Result<Vec<PhoneBook>, WireError> {
    let root = Element::parse_root(body, "PhoneBooks")?;
    Ok(root.children_named("PhoneBook").map(PhoneBook::from_element).collect())
}

/// Reads `Contacts`: the contacts of one book, at the address that the book names.
///
/// # Errors
/// [`WireError`] when the document is something else.
pub fn parse_contacts(body: &[u8]) -> Result<Vec<Contact>, WireError> {
    let root = Element::parse_root(body, "Contacts")?;
    Ok(root.children_named("Contact").map(contact).collect())
}
